import assert from 'node:assert/strict'
import fc from 'fast-check'
import { FairShare } from '../../../peer/transfer/fair-share.ts'
import { UploadQueue } from '../../../peer/transfer/upload-queue.ts'
import { FakeClock, turn } from '../../support/fake-clock.ts'

const MIB = 1024 * 1024
const upload = (username: string, size = 100 * MIB) => ({ username, size, sent: 0 })
const patient = new AbortController().signal

describe('the line of a source (F6)', () => {
  it('gives the next place to who has least, not to who asked most', async () => {
    const queue = new UploadQueue(1)
    const [first, second, third, other] = [upload('ann'), upload('ann'), upload('ann'), upload('bea')]
    await queue.enter(first, patient)
    const entered: string[] = []
    for (const [name, each] of [
      ['second', second],
      ['third', third],
      ['other', other],
    ] as const)
      queue.enter(each, patient).then(
        () => entered.push(name),
        () => entered.push('refused'),
      )
    assert.deepEqual(
      queue.waiting.map(({ username }) => username),
      ['bea', 'ann', 'ann'],
    )
    assert.deepEqual(queue.placeOf(other), { position: 1, bytesAhead: 100 * MIB })
    assert.deepEqual(queue.placeOf(third), { position: 3, bytesAhead: 300 * MIB })
    queue.leave(first)
    await turn()
    assert.deepEqual(entered, ['other'])
    queue.leave(other)
    await turn()
    assert.deepEqual(entered, ['other', 'second'])
  })

  it('lets small files pass the large ones', async () => {
    const queue = new UploadQueue(1)
    await queue.enter(upload('ann'), patient)
    const large = queue.enter(upload('bea'), AbortSignal.timeout(1e6))
    large.catch(() => undefined)
    await queue.enter(upload('cal', 5000), patient)
    assert.equal(queue.running.size, 2)
    assert.equal(queue.waiting.length, 1)
  })

  it('forgets who went away, and serves nobody with no places', async () => {
    const queue = new UploadQueue(1)
    await queue.enter(upload('ann'), patient)
    const gone = new AbortController()
    const waiting = queue.enter(upload('bea'), gone.signal)
    gone.abort()
    await assert.rejects(waiting, { code: 'disconnected' })
    assert.equal(queue.waiting.length, 0)
    await assert.rejects(new UploadQueue(0).enter(upload('ann'), patient), { code: 'busy' })
  })

  it('never runs more than its places, and never leaves one empty while somebody waits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.nat(9), { maxLength: 60 }),
        async (places, moves) => {
          const queue = new UploadQueue(places)
          for (const move of moves) {
            const [first] = queue.running
            if (move < 3 && first !== undefined) queue.leave(first)
            else queue.enter(upload(`user${move}`), patient).catch(() => undefined)
            await turn()
            assert.ok(queue.running.size <= places)
            assert.ok(queue.waiting.length === 0 || queue.running.size === places)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a shared rate', () => {
  it('gives each account the same bytes, whatever the size of its slices and the number of its streams', async () => {
    const clock = new FakeClock()
    const share = new FairShare(clock, 1e6)
    const got: Record<string, number> = { ann: 0, bea: 0 }
    const stream = async (name: string, bytes: number) => {
      for (;;) {
        await share.take(name, bytes)
        got[name] = (got[name] ?? 0) + bytes
      }
    }
    const streams = [stream('ann', 64 * 1024), stream('bea', 256 * 1024)]
    for (let i = 0; i < 5; i++) streams.push(stream('ann', 64 * 1024))
    for (const each of streams) each.catch(() => undefined)
    await clock.pass(60_000, 5)
    const { ann = 0, bea = 0 } = got
    assert.ok(ann + bea > 57e6 && ann + bea < 62e6, `${ann + bea} bytes in a minute of a million a second`)
    assert.ok(Math.abs(ann - bea) < 0.05 * (ann + bea), `${ann} and ${bea}`)
  })

  it('waits for nothing without a limit, and lets all go when the limit goes', async () => {
    const clock = new FakeClock()
    const share = new FairShare(clock, 0)
    await share.take('ann', 1e9)
    share.setRate(1000)
    let passed = false
    const waiting = share.take('ann', 1e6).then(() => share.take('ann', 1e6))
    const done = waiting.then(() => {
      passed = true
    })
    await turn()
    assert.equal(passed, false)
    share.setRate(0)
    await done
    assert.equal(clock.armed, 0)
  })
})
