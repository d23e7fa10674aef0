/** A batch with barriers, between separate processes: rows C3, C5 and C10. The slow stories are in test/long. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LIMITS } from '#shared/base/limits.ts'
import { batches, contentOf, endsBadly, hasPhase, hasStep, input, LONG, sharesSlowly } from '../support/batch.ts'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { type JsonLine, runCommand } from '../support/process.ts'

afterEach(cleanUpHubs)

const batchOf = (expected: number, deadline = '1m') => ({
  command: ['batch', '--expect', String(expected), '--deadline', deadline],
})

describe('a batch with barriers', () => {
  it('waits for all lists, then for all metadata, then for all downloads, and everybody ends with 0', async function () {
    const hub = await startHub(this, batchOf(3))
    const onlooker = await hub.peer('dan')
    const [ann, bea, cal] = [hub.prepare('ann'), hub.prepare('bea'), hub.prepare('cal')]
    const running = [
      await batches(ann, input({ film: 4 }, 'song')),
      await batches(bea, input({ song: 3 }, 'film', 'notes')),
    ]
    await hasStep(hub.tracker, 'ann', 'announced')
    await hasStep(hub.tracker, 'bea', 'announced')
    assert.ok(!hub.tracker.lines.some(({ event }) => event === 'batch-phase'), 'the onlooker was counted')
    running.push(await batches(cal, input({ notes: 1 })))
    for (const one of running) assert.equal(await one.ended(), 0, one.stderr)
    assert.equal(await hub.tracker.ended(), 0, hub.tracker.stderr)
    assert.deepEqual(hub.tracker.lines.at(-1), { event: 'batch-complete', peers: 3 })
    assertInOrder(hub.tracker.lines)
    assert.equal(await readFile(join(bea.downloads, 'film'), 'utf8'), contentOf('film', 4))
    assert.equal(await readFile(join(bea.downloads, 'notes'), 'utf8'), contentOf('notes', 1))
    assert.equal(await readFile(join(ann.downloads, 'song'), 'utf8'), contentOf('song', 3))
    assert.equal(await onlooker.process.stop('SIGTERM'), 0)
  })

  it('tells late ones, and second devices, that there is no place; a word of the operator ends it for all', async function () {
    const hub = await startHub(this, batchOf(2))
    const ann = await sharesSlowly(hub, 'ann', 'film', LONG)
    const bea = await batches(hub.prepare('bea'), input({}, 'film'))
    await hasStep(hub.tracker, 'bea', 'downloading')
    const late = await batches(hub.prepare('cal'), input({}, 'film'))
    await endsBadly(late, 4, /expects 2 peers, and has them: ann and bea\. cal came too late/)
    const second = { username: 'ann', password: 'ann-password' }
    await endsBadly(await batches(hub.prepare('ann2', second), input({})), 4, /ann is in this batch already/)
    assert.equal(await hub.tracker.stop('SIGTERM'), 130)
    assert.match(String((await hub.tracker.event('error')).text), /Whoever runs the tracker stopped the batch/)
    for (const one of [ann, bea]) await endsBadly(one, 1, /Whoever runs the tracker stopped the batch/)
  })

  it('gives back the place of one that is stopped before it begins, and ends when one is stopped in the middle', async function () {
    const hub = await startHub(this, batchOf(2))
    const early = await batches(hub.prepare('eve'), input({}))
    await hasStep(hub.tracker, 'eve', 'announced')
    assert.equal(await early.stop('SIGTERM'), 130)
    await hasStep(hub.tracker, 'eve', 'left')
    const ann = await sharesSlowly(hub, 'ann', 'film', LONG)
    const bea = await batches(hub.prepare('bea'), input({}, 'film'))
    await hasPhase(hub.tracker, 'downloading')
    assert.equal(await ann.stop('SIGTERM'), 130)
    await endsBadly(bea, 1, /ann left the batch before it was over/)
    await endsBadly(hub.tracker, 1, /ann left the batch before it was over/)
  })

  it('fails at once, and says why to all, when a wanted file is in nobody’s list', async function () {
    const hub = await startHub(this, batchOf(2))
    const ann = await batches(hub.prepare('ann'), input({ film: 1 }))
    const bea = await batches(hub.prepare('bea'), input({}, 'film', 'nowhere'))
    for (const one of [ann, hub.tracker]) await endsBadly(one, 1, /bea could not go on: nowhere: Nobody shares/)
    await endsBadly(bea, 3, /nowhere/)
  })
})

describe('ferry-tracker batch', () => {
  it('refuses a number of peers that is missing or that nobody can serve', async () => {
    const batch = (...args: string[]) => runCommand('ferry-tracker', ['batch', '--data', '/nowhere', '--json', ...args])
    const missing = await batch()
    assert.equal(missing.status, 2)
    assert.match(String(missing.lines.at(-1)?.text), /how many peers take part: --expect/i)
    for (const wrong of ['-1', 'eight', String(LIMITS.batchPeers + 1)])
      assert.equal((await batch(`--expect=${wrong}`)).status, 2, wrong)
  })
})

/** Each barrier falls after the last one came to it, and nobody begins what lies behind it before. */
function assertInOrder(lines: readonly JsonLine[]): void {
  const steps = (step: string) => lines.flatMap((line, at) => (line.step === step ? [at] : []))
  const phase = (name: string) => lines.findIndex((line) => line.phase === name)
  for (const step of ['arrived', 'announced', 'begun', 'ready', 'downloading', 'done', 'closed'])
    assert.equal(steps(step).length, 3, `${step}: ${JSON.stringify(lines)}`)
  assert.ok(Math.max(...steps('announced')) < phase('preparing'), 'the first barrier fell too early')
  assert.ok(phase('preparing') < Math.min(...steps('begun')))
  assert.ok(Math.max(...steps('ready')) < phase('downloading'), 'the second barrier fell too early')
  assert.ok(phase('downloading') < Math.min(...steps('downloading')))
  assert.ok(Math.max(...steps('done')) < phase('closed'), 'it was closed too early')
}
