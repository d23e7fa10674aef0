/** A network that takes frames when it likes, or breaks: an outbox keeps their order, stays within its bound, and fails once. */
import assert from 'node:assert/strict'
import type { MessageStream } from '@libp2p/interface'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import { KIB, LIMITS } from '#shared/base/limits.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { Outbox } from '#shared/wire/outbox.ts'
import { turn } from '../../support/fake-clock.ts'

/** Takes one frame at a time, each when the test says so. */
class Network extends FramedStream {
  readonly taken: number[] = []
  #waiting: { readonly frame: Uint8Array; readonly sent: PromiseWithResolvers<void> } | undefined

  constructor() {
    super(Object.assign(new EventTarget(), { status: 'open' }) as unknown as MessageStream, { maxBuffered: 1 })
  }

  override get unsentBytes(): number {
    return 0
  }

  override sendFrame(frame: Uint8Array): Promise<void> {
    assert.equal(this.#waiting, undefined, 'two writers')
    const sent = Promise.withResolvers<void>()
    this.#waiting = { frame, sent }
    return sent.promise
  }

  takes(): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting === undefined) return
    this.taken.push(waiting.frame[0] ?? 0)
    waiting.sent.resolve()
  }

  breaks(): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.sent.reject(new FerryError('disconnected'))
  }
}

const step = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(1, 100, 400 * KIB, 900 * KIB).map((bytes) => ({ name: 'push' as const, bytes })),
  },
  { weight: 20, arbitrary: fc.constant({ name: 'take' as const }) },
  { weight: 1, arbitrary: fc.constant({ name: 'break' as const }) },
)

describe('an outbox, whatever its network does', () => {
  it('sends in order all that fits, and fails once when too much waits or the network breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 50, size: 'max' }), async (steps) => {
        const network = new Network()
        const failures: FerryError[] = []
        const outbox = new Outbox(network, (err) => failures.push(err))
        const queued: { readonly id: number; readonly bytes: number }[] = []
        let [failed, id] = [false, 0]
        for (const one of steps) {
          const waiting = queued.slice(network.taken.length).reduce((sum, { bytes }) => sum + bytes, 0)
          if (one.name === 'push') {
            id = (id + 1) % 256
            const frame = new Uint8Array(one.bytes).fill(id, 0, 1)
            if (!failed && waiting + one.bytes <= LIMITS.outboxHardBytes) queued.push({ id, bytes: one.bytes })
            else failed = true
            outbox.push(frame)
          }
          if (one.name === 'take' && !failed) network.takes()
          if (one.name === 'break' && queued.length > network.taken.length) {
            failed = true
            network.breaks()
          }
          await turn()
          assert.equal(failures.length, failed ? 1 : 0)
          assert.ok(outbox.bytes <= LIMITS.outboxHardBytes)
          assert.equal(outbox.isSlow, outbox.bytes > LIMITS.outboxSoftBytes)
          const left = queued.slice(network.taken.length).reduce((sum, { bytes }) => sum + bytes, 0)
          if (!failed) assert.equal(outbox.bytes, left)
          assert.deepEqual(
            network.taken,
            queued.slice(0, network.taken.length).map((frame) => frame.id),
          )
        }
      }),
      { numRuns: 80 },
    )
  })
})
