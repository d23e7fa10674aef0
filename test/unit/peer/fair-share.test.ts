/** A shared rate with any demands: never more than the rate and its burst, everybody served in the end, nobody far behind. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { FairShare } from '../../../peer/transfer/fair-share.ts'
import { RateLimits } from '../../../peer/transfer/rate-limits.ts'
import { FakeClock } from '../../support/fake-clock.ts'

const KIB = 1024
const BURST_SECONDS = 0.1

describe('a shared rate, whatever is asked of it', () => {
  it('lets go no more than it may, and everything in the end', async () => {
    const demand = fc.record({
      who: fc.constantFrom('ann', 'bea', 'cal'),
      bytes: fc.integer({ min: 64 * KIB, max: 512 * KIB }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 64 * KIB, max: 16 * KIB * KIB }),
        fc.array(demand, { minLength: 5, maxLength: 25, size: 'max' }),
        fc.constantFrom(0, 100, 100_000),
        async (rate, demands, idle) => {
          const clock = new FakeClock()
          const share = new FairShare(clock, rate)
          clock.advance(idle)
          const startedAt = clock.monotonic()
          let [gone, largest] = [0, 0]
          const tooFast: string[] = []
          for (const { who, bytes } of demands) {
            largest = Math.max(largest, bytes)
            const served = share.take(who, bytes).then(() => {
              gone += bytes
              // One request may go into debt; the debt is paid before the next.
              const allowed = rate * ((clock.monotonic() - startedAt) / 1000 + BURST_SECONDS) + 2 * 256 * KIB + largest
              if (gone > allowed) tooFast.push(`${gone} bytes after ${clock.monotonic()} ms at ${rate} a second`)
            })
            served.catch((err: unknown) => tooFast.push(String(err)))
          }
          const total = demands.reduce((sum, { bytes }) => sum + bytes, 0)
          await clock.pass((total / rate) * 1000 + 2_000, Math.max(50, total / rate / 0.1))
          assert.deepEqual(tooFast, [])
          assert.equal(gone, total)
          assert.equal(share.waiting, 0)
          assert.equal(clock.armed, 0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('lets everybody go when all limits go, whatever they were and in whatever order they went', async () => {
    const rate = fc.constantFrom(0, 1, 1000, 1e6)
    const rates = fc.record({ up: rate, down: rate, upRelay: rate, downRelay: rate, upAccount: rate })
    await fc.assert(
      fc.asyncProperty(rates, fc.array(rates, { maxLength: 4 }), async (first, changes) => {
        const clock = new FakeClock()
        const limits = new RateLimits(clock, first)
        let left = 0
        for (const account of ['ann', 'bea'])
          for (const route of ['direct', 'relay'] as const) {
            left += 2
            limits.up(account, route, 300 * KIB).then(() => (left -= 1), assert.fail)
            limits.down(account, route, 300 * KIB).then(() => (left -= 1), assert.fail)
          }
        for (const change of changes) {
          limits.change(change)
          await clock.pass(200, 50)
        }
        limits.change({ up: 0, down: 0, upRelay: 0, downRelay: 0, upAccount: 0 })
        await clock.pass(200, 50)
        assert.equal(left, 0)
        assert.equal(clock.armed, 0)
      }),
      { numRuns: 60 },
    )
  })
})
