/** Every way through a batch: barriers, losses, deadlines, and who is named. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { AccountId, DeviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { BATCH_STEPS } from '#shared/protocol/batch.ts'
import {
  type BatchEffect,
  type BatchEvent,
  type BatchPeer,
  type BatchState,
  dueAt,
  newBatch,
  phaseOf,
  type Report,
  refuse,
  step,
} from '../../../tracker/domain/batch-machine.ts'

const MINUTE = 60_000
const rules = { expected: 3, deadline: 5 * MINUTE }
const NAMES = ['ann', 'bea', 'cal', 'dan'] as const

const peer = (username: string, device = NAMES.indexOf(username as 'ann') + 1): BatchPeer => ({
  username,
  account: (NAMES.indexOf(username as 'ann') + 1) as AccountId,
  device: device as DeviceNo,
})

/** A batch that tells what came of each event. */
class Story {
  state: BatchState = newBatch(0)
  now = 0
  readonly effects: BatchEffect[] = []

  feed(event: BatchEvent): this {
    const [next, effects] = step(this.state, event, this.now, rules)
    this.state = next
    this.effects.push(...effects)
    return this
  }

  says(username: string, at: Report['step'], more: Partial<Report> = {}, device?: number): this {
    const report = { step: at, have: 0, wanted: 2, bytes: 0, text: '', ...more }
    return this.feed({ name: 'reported', peer: peer(username, device), report })
  }

  all(...steps: Report['step'][]): this {
    for (const at of steps) for (const name of ['ann', 'bea', 'cal']) this.says(name, at)
    return this
  }

  loses(username: string): this {
    return this.feed({ name: 'lost', device: peer(username).device })
  }

  /** Lets time pass; what is due comes when it is due. */
  waits(ms: number): this {
    const until = this.now + ms
    for (let due = dueAt(this.state, rules); due !== undefined && due <= until; due = dueAt(this.state, rules)) {
      this.now = due
      this.feed({ name: 'time' })
    }
    this.now = until
    return this
  }

  get phase(): string {
    return phaseOf(this.state)
  }

  get verdict(): string {
    assert.ok(this.state.name === 'ending' || this.state.name === 'over', this.state.name)
    return this.state.verdict?.text ?? 'good'
  }

  get told(): number {
    return this.effects.filter(({ name }) => name === 'tell').length
  }
}

describe('a batch', () => {
  it('begins when all have announced, downloads when all have the metadata, and closes when all are done', () => {
    const story = new Story().all('arrived').says('ann', 'announced').says('bea', 'announced')
    assert.equal(story.phase, 'gathering')
    assert.equal(story.says('cal', 'announced').phase, 'preparing')
    assert.equal(story.all('begun').says('ann', 'ready').says('bea', 'ready').phase, 'preparing')
    assert.equal(story.says('cal', 'ready').phase, 'downloading')
    assert.equal(story.all('downloading').says('ann', 'done').says('cal', 'done').phase, 'downloading')
    assert.equal(story.says('bea', 'done').phase, 'closed')
    assert.equal(story.told, 3)
    story.loses('ann').loses('bea')
    assert.equal(story.state.name, 'ending')
    assert.equal(story.loses('cal').state.name, 'over')
    assert.deepEqual(story.effects.at(-1), { name: 'end', verdict: undefined })
  })

  it('lets nobody in who is not expected, and one account in once', () => {
    const story = new Story().says('ann', 'arrived')
    assert.match(refuse(story.state, peer('ann', 77), rules)?.text ?? '', /ann is in this batch already/)
    story.says('bea', 'arrived').says('cal', 'arrived')
    assert.equal(refuse(story.state, peer('ann'), rules), undefined)
    assert.match(
      refuse(story.state, peer('dan'), rules)?.text ?? '',
      /expects 3 .* ann, bea and cal\. dan came too late/,
    )
  })

  it('keeps the place of who is lost, for the same device and for another of that account', () => {
    const story = new Story().all('announced', 'begun').loses('bea')
    assert.equal(story.all('ready').phase, 'downloading')
    story.loses('bea').waits(MINUTE)
    assert.equal(refuse(story.state, peer('bea', 88), rules), undefined)
    story.says('bea', 'arrived', {}, 88)
    assert.equal(story.state.places.size, 3)
    story.says('ann', 'done').says('cal', 'done').says('bea', 'done', {}, 88)
    assert.equal(story.verdict, 'good')
  })

  it('waits at a barrier for one who is away, though it had come so far', () => {
    const story = new Story().says('ann', 'announced').loses('ann').says('bea', 'announced').says('cal', 'announced')
    assert.equal(story.phase, 'gathering')
    assert.equal(story.says('ann', 'announced').phase, 'preparing')
  })

  it('counts who never came, names who came and is gone, and who announced nothing', () => {
    assert.match(new Story().all('arrived').waits(5 * MINUTE).verdict, /ann came, but announced no list; bea came/)
    const story = new Story()
      .says('ann', 'announced')
      .says('bea', 'announced')
      .loses('bea')
      .waits(5 * MINUTE)
    assert.match(story.verdict, /after 5m: 1 of 3 did not come; bea is gone \(last seen: announced\)\.$/)
    assert.doesNotMatch(story.verdict, /ann (is|came)/)
  })

  it('names who lacks metadata, and what', () => {
    const story = new Story().all('announced', 'begun').says('ann', 'ready').says('bea', 'ready')
    story.says('cal', 'begun', { text: 'lacks nowhere.iso' }).waits(5 * MINUTE)
    assert.match(story.verdict, /: cal has not the metadata of what it wants: lacks nowhere\.iso\.$/)
  })

  it('names who dies in the middle after its own deadline, whatever the others do meanwhile', () => {
    const story = new Story()
      .all('announced', 'ready', 'downloading')
      .says('bea', 'downloading', { have: 1 })
      .loses('bea')
    for (let bytes = 1; bytes <= 4; bytes++) story.waits(MINUTE).says('ann', 'downloading', { bytes })
    assert.equal(story.phase, 'downloading')
    assert.match(story.waits(MINUTE).verdict, /after 5m: bea is gone \(1 of 2 fetched\)\.$/)
  })

  it('goes on as long as somebody comes a byte further, and then names who stands still', () => {
    const story = new Story().all('announced', 'ready', 'downloading').says('ann', 'done').says('bea', 'done')
    for (let bytes = 1; bytes <= 20; bytes++) story.waits(4 * MINUTE).says('cal', 'downloading', { bytes })
    assert.equal(story.phase, 'downloading')
    story.waits(4 * MINUTE).says('cal', 'downloading', { bytes: 20 })
    assert.match(story.waits(MINUTE).verdict, /: cal stands still \(0 of 2 fetched\)\.$/)
  })

  it('ends at once when one says that it cannot go on, or goes', () => {
    const failed = new Story().all('announced', 'ready').says('cal', 'failed', { text: 'disk full' })
    assert.equal(failed.verdict, 'cal could not go on: disk full')
    const left = new Story().all('announced').says('cal', 'left', { text: 'it was stopped.' })
    assert.equal(left.verdict, 'cal left the batch before it was over: it was stopped.')
    assert.equal(left.told, 2)
  })

  it('gives the place of one who leaves before it began to somebody else', () => {
    const story = new Story().all('arrived').says('cal', 'left')
    assert.equal(refuse(story.state, peer('dan'), rules), undefined)
    for (const name of ['ann', 'bea', 'dan']) story.says(name, 'announced')
    assert.equal(story.phase, 'preparing')
  })

  it('does not call it good when somebody does not hang up', () => {
    const story = new Story().all('announced', 'ready', 'done').loses('ann').loses('bea').waits(LIMITS.batchFarewell)
    assert.match(story.verdict, /All has been fetched, but cal did not close/)
  })

  it('passes, after a new start of the tracker, the barriers that all have behind them', () => {
    const story = new Story().says('ann', 'done').says('bea', 'downloading').says('cal', 'ready')
    assert.equal(story.phase, 'downloading')
    assert.equal(story.told, 1)
  })

  it('always comes to an end, and calls it good only when all were done', () => {
    const event = fc.oneof(
      fc.record({ who: fc.constantFrom(...NAMES), does: fc.constantFrom(...BATCH_STEPS, 'left', 'failed', 'lost') }),
      fc.record({ waits: fc.nat(8 * MINUTE) }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const story = new Story()
        for (const one of events) {
          if ('waits' in one) story.waits(one.waits)
          else if (one.does === 'lost') story.loses(one.who)
          else if (refuse(story.state, peer(one.who), rules) === undefined) story.says(one.who, one.does)
          assert.ok(story.state.places.size <= rules.expected)
        }
        const places = [...story.state.places.values()]
        story.waits(20 * MINUTE)
        assert.equal(story.state.name, 'over')
        assert.equal(story.effects.filter(({ name }) => name === 'end').length, 1)
        if (story.verdict === 'good') assert.ok(places.length === 3 && places.every((place) => place.step === 'done'))
        assert.ok(Buffer.byteLength(story.verdict) <= 2 * LIMITS.textBytes)
      }),
      { numRuns: 2000, verbose: 1 },
    )
  })
})
