/** Depots (rows E6, E7, E10): files kept for others, under their owners' names and grants. */
import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUpHubs, type Hub, sha256, startHub, type TestPeer } from '../support/hub.ts'
import { RunningProcess } from '../support/process.ts'

afterEach(cleanUpHubs)

/** Started before everybody else: they know it from their beginning. */
const depotOf = (hub: Hub, quota = '50MB', more = '') =>
  hub.peer('dora', { tables: `[depot]\nquota = "${quota}"\n${more}` })

async function fileOf(hub: Hub, name: string, bytes: number): Promise<string> {
  const path = join(hub.folder, name)
  await writeFile(path, Buffer.alloc(bytes, name))
  return path
}

const onDisk = async (depot: TestPeer): Promise<string[]> => {
  const names = await readdir(join(depot.folder, 'depot'), { recursive: true, withFileTypes: true }).catch(() => [])
  return names.filter((entry) => entry.isFile()).map(({ name }) => name)
}

describe('a depot', () => {
  it('keeps a file available while its owner is offline, and deletes it on demand (E6, E7, E10)', async function () {
    const hub = await startHub(this)
    const dora = await depotOf(hub)
    const [ann, bea] = await Promise.all([hub.peer('ann'), hub.peer('bea')])
    const report = await fileOf(hub, 'report.pdf', 3_000_000)
    const watch = await bea.watchesLive()
    const lines = await ann.json('upload', report)
    assert.equal(lines.at(-1)?.event, 'done')
    await watch.event('file-added', ({ owner, path }) => owner === 'ann' && path === 'Depot/report.pdf')
    await ann.leaves()
    const { status, lines: got } = await bea.get('ann:Depot/report.pdf')
    assert.equal(status, 0)
    assert.equal(await sha256(String(got.at(-1)?.path)), await sha256(report))
    await ann.start()
    const foreign = await bea.run('delete', 'ann:Depot/report.pdf', '--json')
    assert.deepEqual([foreign.status, foreign.lines.at(-1)?.code], [3, 'unknown-file'])
    const [{ files, pending } = {}] = await ann.json('delete', 'ann:Depot/report.pdf')
    assert.deepEqual([files, pending], [1, false])
    assert.deepEqual(await onDisk(dora), [])
    await watch.event('file-removed', ({ path }) => path === 'Depot/report.pdf')
    const gone = await bea.get('ann:Depot/report.pdf')
    assert.deepEqual([gone.status, gone.lines.at(-1)?.code], [3, 'unknown-file'])
  })

  for (const mirror of [0, 1])
    it(`is its owner's to list, share and clear with a mirror of ${mirror}, which does not know what it keeps`, async function () {
      const hub = await startHub(this)
      const tables = `[catalogue]\nmirror = ${mirror}`
      const dora = await depotOf(hub)
      const [ann, bea] = await Promise.all([hub.peer('ann', { tables }), hub.peer('bea')])
      const others = ['1.txt', '2.txt', '3.txt']
      for (const name of others) await bea.drops(name, name)
      const watch = await bea.watchesLive()
      const plan = await fileOf(hub, 'plan.txt', 50_000)
      for (const name of ['plans/a.txt', 'plans/b.txt', 'c.txt'])
        assert.equal((await ann.json('upload', plan, '--as', name, '--with', 'bea')).at(-1)?.event, 'done')
      await watch.event('file-added', ({ path }) => path === 'Depot/c.txt')
      const filesOf = async () => {
        const { shares } = (await ann.asks('/v1/shares')) as { shares: { scope: string; files: number }[] }
        return shares.filter(({ scope }) => scope.startsWith('Depot/')).map(({ scope, files }) => [scope, files])
      }
      const kept = ['Depot/c.txt', 'Depot/plans/a.txt', 'Depot/plans/b.txt']
      assert.deepEqual(
        (await filesOf()).toSorted(),
        kept.map((scope) => [scope, 1]),
      )
      await ann.json('unshare', 'ann:Depot/c.txt', '--with', 'bea')
      await watch.event('file-removed', ({ path }) => path === 'Depot/c.txt')
      const [{ files } = {}] = await ann.json('delete', 'ann:Depot/plans/')
      assert.equal(files, 2)
      await watch.event('file-removed', ({ path }) => path === 'Depot/plans/a.txt')
      assert.equal((await ann.run('delete', 'ann:Depot/plans/', '--json')).lines.at(-1)?.code, 'unknown-file')
      await ann.json('delete', 'ann:Depot/c.txt')
      assert.deepEqual(await onDisk(dora), [])
    })

  it('serves a restricted file to those whom its owner admits, and to nobody else, also later', async function () {
    const hub = await startHub(this)
    const dora = await depotOf(hub)
    const [ann, bea, cal] = await Promise.all([hub.peer('ann'), hub.peer('bea'), hub.peer('cal')])
    const plan = await fileOf(hub, 'plan.txt', 50_000)
    await ann.json('upload', plan, '--as', 'plans/plan.txt', '--with', 'bea')
    assert.deepEqual(await cal.sees(), [])
    assert.deepEqual(await dora.sees(), [])
    assert.deepEqual(await bea.sees(), ['ann:Depot/plans/plan.txt'])
    assert.equal((await bea.get('ann:Depot/plans/plan.txt')).status, 0)
    const cals = await cal.watchesLive()
    await ann.json('share', 'ann:Depot/plans/plan.txt', '--with', 'cal')
    await cals.event('file-added')
    await ann.json('unshare', 'ann:Depot/plans/plan.txt', '--with', 'bea')
    await ann.leaves()
    assert.equal((await cal.get('ann:Depot/plans/plan.txt')).status, 0)
    const refused = await bea.get('ann:Depot/plans/plan.txt', '--overwrite')
    assert.deepEqual([refused.status, refused.lines.at(-1)?.code], [3, 'unknown-file'])
  })

  it('refuses before the upload when it is full, for all or for one', async function () {
    const hub = await startHub(this)
    const dora = await depotOf(hub, '1MB', 'per-account = "500KB"')
    const [ann, bea] = await Promise.all([hub.peer('ann'), hub.peer('bea')])
    const [small, large] = [await fileOf(hub, 'small', 400_000), await fileOf(hub, 'large', 2_000_000)]
    const full = await ann.run('upload', large, '--json')
    assert.deepEqual([full.status, full.lines.at(-1)?.code], [4, 'quota'])
    await ann.json('upload', small)
    const second = await ann.run('upload', await fileOf(hub, 'second', 200_000), '--json')
    assert.deepEqual([second.status, second.lines.at(-1)?.code], [4, 'quota'])
    // The same content under another name, of somebody else, takes no more room on the disk.
    await bea.json('upload', small, '--as', 'mine')
    assert.equal((await onDisk(dora)).length, 1)
    await ann.json('delete', 'ann:Depot/small')
    assert.equal((await onDisk(dora)).length, 1)
    await bea.json('delete', 'bea:Depot/mine')
    assert.deepEqual(await onDisk(dora), [])
  })

  it('goes on after both sides and the tracker were killed, and deletes what was deleted meanwhile', async function () {
    const hub = await startHub(this)
    const dora = await depotOf(hub)
    const [ann, bea] = await Promise.all([hub.peer('ann'), hub.peer('bea')])
    const film = await fileOf(hub, 'film.mkv', 8_000_000)
    await ann.json('limit', '--up', '2MB/s')
    const upload = new RunningProcess('ferry', ['--data', ann.folder, 'upload', film, '--json'])
    await upload.event('progress', ({ sent }) => Number(sent) > 1_000_000)
    await dora.isKilled()
    await dora.start()
    await hub.restartTracker()
    await ann.isKilled()
    await ann.start()
    const watch = bea.watches('--state')
    await watch.event('file-added', ({ path }) => path === 'Depot/film.mkv')
    assert.equal((await bea.get('ann:Depot/film.mkv')).status, 0)
    await dora.leaves()
    const [{ pending } = {}] = await ann.json('delete', 'ann:Depot/film.mkv')
    assert.equal(pending, true)
    assert.equal((await onDisk(dora)).length, 1)
    await dora.start()
    while ((await onDisk(dora)).length > 0);
  })
})
