/** The tests' own clock must be right before it can judge others. */
import assert from 'node:assert/strict'
import { wait } from '#shared/base/clock.ts'
import { FakeClock } from '../../support/fake-clock.ts'

describe('the fake clock', () => {
  it('fires timers in the order of their time, and of their arming where that is equal', () => {
    const clock = new FakeClock()
    const fired: string[] = []
    for (const [name, delay] of [
      ['late', 30],
      ['first', 10],
      ['second', 10],
      ['never', 31],
    ] as const)
      clock.after(delay, () => fired.push(`${name} at ${clock.monotonic()}`))
    clock.advance(30)
    assert.deepEqual(fired, ['first at 10', 'second at 10', 'late at 30'])
    assert.equal(clock.armed, 1)
  })

  it('fires what is armed on the way, and nothing that was cancelled', () => {
    const clock = new FakeClock(1000)
    const fired: number[] = []
    const tick = () => {
      fired.push(clock.now())
      clock.after(10, tick)
    }
    const cancelled = clock.after(5, () => assert.fail('it was cancelled'))
    tick()
    cancelled.cancel()
    clock.advance(35)
    assert.deepEqual(fired, [1000, 1010, 1020, 1030])
  })

  it('lets `wait` end on time, or at once with the reason of an abort', async () => {
    const clock = new FakeClock()
    const waiting = wait(clock, 100)
    clock.advance(100)
    await waiting
    const abort = new AbortController()
    const given = wait(clock, 100, abort.signal)
    abort.abort(new Error('enough'))
    await assert.rejects(given, /enough/)
    await assert.rejects(wait(clock, 100, AbortSignal.abort(new Error('before'))), /before/)
    assert.equal(clock.armed, 0)
  })
})
