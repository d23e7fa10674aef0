/** Batches that take their time: deadlines, kills, new starts, and the shipped example of eight (rows C3, C5, C10). */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { batches, endsBadly, hasPhase, hasStep, input, LONG, SOME, sharesSlowly } from '../support/batch.ts'
import { cleanUpHubs, sha256, startHub } from '../support/hub.ts'

afterEach(cleanUpHubs)

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Long enough for a process to start on a busy machine. */
const DEADLINE = '20s'
const batchOf = (expected: number, deadline = DEADLINE) => ({
  command: ['batch', '--expect', String(expected), '--deadline', deadline],
})

describe('a batch with barriers, over time', () => {
  it('names the peer that was killed in the middle, and how far it was; everybody ends, nobody with 0', async function () {
    const hub = await startHub(this, batchOf(3))
    const ann = await sharesSlowly(hub, 'ann', 'film', LONG)
    const bea = await batches(hub.prepare('bea'), input({}, 'film'))
    const cal = await batches(hub.prepare('cal'), input({}, 'film'))
    await hasStep(hub.tracker, 'cal', 'downloading')
    cal.signal('SIGKILL')
    await hasStep(hub.tracker, 'cal', 'lost')
    const words = /given up after 20s: cal is gone \(0 of 1 fetched\)\.$/
    for (const one of [hub.tracker, ann, bea]) await endsBadly(one, 1, words)
  })

  it('says how many never came, when it does not know their names', async function () {
    const hub = await startHub(this, batchOf(3))
    const ann = await batches(hub.prepare('ann'), input({ film: 1 }))
    const bea = await batches(hub.prepare('bea'), input({}, 'film'))
    for (const one of [hub.tracker, ann, bea]) await endsBadly(one, 1, /given up after 20s: 1 of 3 did not come\.$/)
  })

  it('keeps the place of a peer that is killed and started anew, and ends well', async function () {
    const hub = await startHub(this, batchOf(2, '1m'))
    const bea = hub.prepare('bea')
    const wants = input({}, 'film')
    const ann = await sharesSlowly(hub, 'ann', 'film', SOME)
    const first = await batches(bea, wants)
    await hasStep(hub.tracker, 'bea', 'downloading')
    await first.stop('SIGKILL')
    await hasStep(hub.tracker, 'bea', 'lost')
    const again = await batches(bea, wants)
    for (const one of [again, ann, hub.tracker]) assert.equal(await one.ended(), 0, one.stderr)
    assert.ok(hub.tracker.lines.some(({ user, step }) => user === 'bea' && step === 'back'))
    assert.equal(await sha256(join(bea.downloads, 'film')), await sha256(join(hub.folder, 'ann-files', 'film')))
  })

  it('goes on where it was when its tracker is killed and started anew', async function () {
    const hub = await startHub(this, batchOf(2, '1m'))
    const ann = await sharesSlowly(hub, 'ann', 'film', SOME)
    const bea = await batches(hub.prepare('bea'), input({}, 'film'))
    await hasStep(hub.tracker, 'bea', 'downloading')
    await hub.restartTracker('SIGKILL')
    await hasPhase(hub.tracker, 'downloading')
    for (const one of [ann, bea, hub.tracker]) assert.equal(await one.ended(), 0, one.stderr)
  })

  it('is given up by its peers when the tracker does not come back', async function () {
    const hub = await startHub(this, batchOf(2))
    const ann = await sharesSlowly(hub, 'ann', 'film', LONG)
    const bea = await batches(hub.prepare('bea'), input({}, 'film'))
    await hasStep(hub.tracker, 'bea', 'downloading')
    await hub.tracker.stop('SIGKILL')
    for (const one of [ann, bea]) await endsBadly(one, 1, /The tracker of this batch has been away for 20s/)
  })

  it('runs the shipped example: eight peers from plain input files, all of them ending with 0', async function () {
    this.timeout(120_000)
    const { status, stdout } = await example('examples/batch', '--deadline', '1m')
    assert.match(stdout, /GOOD: 8 of 8 peers have what they wanted/)
    assert.equal(stdout.match(/exit 0/g)?.length, 9, stdout)
    assert.match(stdout, /gus {10}exit 0 {2}8 of 8 files/)
    assert.equal(status, 0)
  })
})

/** The runner, as people start it. */
function example(...args: string[]): Promise<{ status: number; stdout: string }> {
  const { promise, resolve } = Promise.withResolvers<{ status: number; stdout: string }>()
  execFile(process.execPath, [join(root, 'scripts/batch.ts'), ...args], { cwd: root }, (err, stdout, stderr) =>
    resolve({ status: typeof err?.code === 'number' ? err.code : err === null ? 0 : 1, stdout: stdout + stderr }),
  )
  return promise
}
