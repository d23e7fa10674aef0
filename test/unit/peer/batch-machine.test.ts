/** A peer's way through a batch: what it says and does when, and that it never goes back. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { refusal } from '#shared/base/errors.ts'
import { BATCH_PHASES, BATCH_STEPS, type BatchPhase } from '#shared/protocol/batch.ts'
import { type MemberEvent, type MemberState, OUTSIDE, step } from '../../../peer/batch-machine.ts'

const why = refusal('timeout', 'cal is gone')
const told = (phase: BatchPhase): MemberEvent => ({ name: 'told', phase, why })
const on = (name: 'entered' | 'listed' | 'prepared' | 'fetched' | 'no-batch'): MemberEvent => ({ name })

function walk(events: readonly MemberEvent[], from: MemberState = OUTSIDE) {
  const effects: string[] = []
  let state = from
  for (const event of events) {
    const [next, done] = step(state, event)
    state = next
    effects.push(...done.map((effect) => ('step' in effect ? effect.step : effect.name)))
  }
  return { state, effects }
}

const STEPS: readonly string[] = BATCH_STEPS
const READY = [on('entered'), on('listed'), told('preparing'), on('prepared')]

describe('a peer in a batch', () => {
  it('says each step, prepares at the first barrier, downloads at the second, and goes when it is told', () => {
    const { state, effects } = walk([...READY, told('downloading'), on('fetched'), told('closed')])
    assert.deepEqual(effects, [
      'arrived',
      'announced',
      'begun',
      'prepare',
      'ready',
      'downloading',
      'download',
      'done',
      'close',
    ])
    assert.equal(state.name, 'closed')
  })

  it('does not begin before it was told, and does nothing twice', () => {
    assert.deepEqual(walk([on('entered'), on('listed'), told('gathering')]).effects, ['arrived', 'announced'])
    const { effects } = walk([...READY, told('preparing'), told('downloading'), told('downloading')])
    assert.equal(effects.filter((effect) => effect === 'prepare').length, 1)
    assert.equal(effects.filter((effect) => effect === 'download').length, 1)
  })

  it('says after a new session where it is, and not that it arrived', () => {
    const { state } = walk([...READY, told('downloading')])
    assert.deepEqual(walk([on('entered'), on('listed')], state).effects, ['downloading'])
  })

  it('catches up when it was started anew while the others download', () => {
    const { effects } = walk([on('entered'), told('downloading'), on('listed'), on('prepared'), on('fetched')])
    assert.deepEqual(effects, ['arrived', 'announced', 'begun', 'prepare', 'ready', 'downloading', 'download', 'done'])
  })

  it('goes on where a tracker that was started anew gathers again', () => {
    const { state } = walk([...READY, told('downloading'), told('gathering'), on('fetched')])
    assert.deepEqual(state, { name: 'inside', step: 'done', phase: 'downloading' })
  })

  it('fetches by itself at a hub without a batch, and gives up when the batch is gone in the middle', () => {
    assert.deepEqual(walk([on('entered'), on('no-batch')]).effects, ['arrived', 'go-alone'])
    assert.deepEqual(walk([...READY, on('no-batch')]).effects.at(-1), 'give-up')
  })

  it('tells the others when it cannot go on, and ends', () => {
    const { state, effects } = walk([...READY, { name: 'broken', why }])
    assert.deepEqual(effects.slice(-2), ['report-failed', 'give-up'])
    assert.deepEqual(state, { name: 'ended', why })
  })

  it('ends when it is told that the batch failed, wherever it is', () => {
    for (let length = 1; length <= READY.length; length++)
      assert.deepEqual(walk([...READY.slice(0, length), told('failed')]).effects.at(-1), 'give-up')
  })

  it('never goes back a step', () => {
    const events = fc.array(
      fc.oneof(
        fc.constantFrom(on('entered'), on('listed'), on('prepared'), on('fetched')),
        fc.constantFrom(...BATCH_PHASES).map(told),
      ),
    )
    fc.assert(
      fc.property(events, (some) => {
        const order = walk(some)
          .effects.map((effect) => STEPS.indexOf(effect))
          .filter((index) => index >= 0)
        assert.deepEqual(
          order,
          order.toSorted((a, b) => a - b),
        )
      }),
      { numRuns: 1000, verbose: 1 },
    )
  })
})
