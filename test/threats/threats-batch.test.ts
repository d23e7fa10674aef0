/** What a liar can do to a batch: to the tracker as a peer, and to a peer as its tracker. */
import assert from 'node:assert/strict'
import { type Code, FerryError } from '#shared/base/errors.ts'
import { revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { BatchPhase, BatchReport, BatchState } from '#shared/protocol/batch.ts'
import { batches, endsBadly, input } from '../support/batch.ts'
import { FakeTracker } from '../support/fake-tracker.ts'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

const report = (step: BatchReport['step'], more: Partial<BatchReport> = {}): BatchReport => ({
  step,
  entries: 0,
  fingerprint: new Uint8Array(32),
  have: 0,
  wanted: 0,
  bytes: 0,
  text: '',
  ...more,
})

const state = (phase: BatchPhase): BatchState => ({
  phase,
  expected: 2,
  announced: 2,
  deadline: Number.MAX_SAFE_INTEGER,
  revision: revision(0),
  code: 0,
  text: '',
})

describe('a batch and those who lie to it', () => {
  it('believes no list that the tracker does not have, at whatever step', async function () {
    const hub = await startHub(this, { command: ['batch', '--expect', '2'] })
    const liar = await (await RawPeer.at(hub)).signedIn(hub.address, 'liar')
    for (const step of ['announced', 'done'] as const) {
      await assert.rejects(liar.ask('reportBatch', report(step, { entries: 3 })), { code: 'changed' })
      const fingerprint = new Uint8Array(32).fill(1)
      await assert.rejects(liar.ask('reportBatch', report(step, { fingerprint })), { code: 'changed' })
    }
    assert.equal((await liar.ask('reportBatch', report('announced'))).announced, 1)
  })

  it('hears only so much of one account, and keeps no more places than it expects', async function () {
    const hub = await startHub(this, { command: ['batch', '--expect', '2'] })
    const loud = await (await RawPeer.at(hub)).signedIn(hub.address, 'loud')
    for (let n = 0; n < LIMITS.batchReportsPerMinute; n++)
      await loud.ask('reportBatch', report('arrived', { bytes: n }))
    await assert.rejects(loud.ask('reportBatch', report('arrived')), { code: 'too-many' })
    const second = await (await RawPeer.at(hub)).signedIn(hub.address, 'second')
    assert.equal((await second.ask('reportBatch', report('arrived'))).phase, 'gathering')
    const third = await (await RawPeer.at(hub)).signedIn(hub.address, 'third')
    await assert.rejects(third.ask('reportBatch', report('arrived')), { code: 'forbidden' })
  })

  it('is nothing that a hub without a batch knows of', async function () {
    const hub = await startHub(this)
    const raw = await (await RawPeer.at(hub)).signedIn(hub.address, 'raw')
    await assert.rejects(raw.ask('reportBatch', report('arrived')), { code: 'not-found' })
  })

  it('is not called good by a peer that lacks something, though the tracker says so', async function () {
    const hub = await startHub(this)
    const tracker = await FakeTracker.at(hub)
    tracker.answers = { reportBatch: ({ step }) => state(step === 'announced' ? 'closed' : 'gathering') }
    const bea = await batches(hub.prepare('bea', { tracker: tracker.address }), input({}, 'film'))
    await endsBadly(bea, 1, /Not fetched: film/)
  })

  it('is told again where a peer stands, after a tracker that was busy or had another list', async function () {
    const hub = await startHub(this)
    const tracker = await FakeTracker.at(hub)
    const refusals: Code[] = ['changed', 'busy', 'too-many']
    const said: string[] = []
    tracker.answers = {
      reportBatch: ({ step }) => {
        said.push(step)
        const code = step === 'announced' ? refusals.shift() : undefined
        if (code !== undefined) throw new FerryError(code)
        return state(step === 'announced' ? 'closed' : 'gathering')
      },
    }
    const bea = await batches(hub.prepare('bea', { tracker: tracker.address }), input({}))
    assert.equal(await bea.ended(), 0, bea.stderr)
    assert.deepEqual(said, ['arrived', 'announced', 'announced', 'announced', 'announced'])
  })
})
