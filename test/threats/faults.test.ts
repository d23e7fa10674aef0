/** What goes wrong in the middle: a clear error, nothing unverified kept, and everything right again afterwards. */
import assert from 'node:assert/strict'
import { open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUpHubs, type Hub, type SharedFile, sha256, startHub, type TestPeer } from '../support/hub.ts'
import type { RunningProcess } from '../support/process.ts'
import { mountSmallDisk } from '../support/small-disk.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

const LARGE = 300_000_000

describe('a download that is disturbed', () => {
  for (const route of ['direct', 'relay'] as const) {
    it(`fails cleanly when the owner is killed in the middle (${route})`, async function () {
      const { ann, bea, song } = await largeDownload(this)
      const get = await underWay(bea, song, route)
      await ann.isKilled()
      assert.equal(await get.ended(), 1)
      assert.equal(get.lines.at(-1)?.event, 'error')
      assert.deepEqual(await bea.has(), [])
    })

    it(`stops at once on Ctrl-C, at both ends (${route})`, async function () {
      const { ann, bea, song } = await largeDownload(this)
      const get = await underWay(bea, song, route)
      assert.equal(await get.stop('SIGINT'), 130)
      await until(async () => ((await ann.status()).uploads as unknown[]).length === 0)
      await until(async () => (await bea.has()).length === 0)
    })
  }

  for (const [how, flags, at] of [
    ['overwritten', 'r+', 23_000_000],
    ['longer', 'a', 24_000_000],
  ] as const)
    it(`row 43: says that the file is ${how} while it is served, and serves the new one afterwards`, async function () {
      const hub = await startHub(this)
      const ann = await hub.peer('ann', { tables: '[limits]\nup = "8MiB/s"' })
      const bea = await hub.peer('bea')
      const song = await ann.drops('song.flac', 24_000_000)
      await bea.watches('--state').event('file-added')
      const [before] = await bea.json('ls')
      const get = await underWay(bea, song, 'direct')
      const handle = await open(song.local, flags)
      await handle.write(Buffer.from('changed'), 0, 7, at)
      await handle.close()
      assert.equal(await get.ended(), 1)
      assert.equal(get.lines.at(-1)?.code, 'changed')
      assert.deepEqual(await bea.has(), [])
      const changed = { ...song, sha256: await sha256(song.local) }
      await until(async () => ![undefined, before?.root].includes((await bea.json('ls'))[0]?.root as string))
      await bea.fetches(changed)
    })

  it('fails with disk-full, before or in the middle, and leaves nothing', async function () {
    const hub = await startHub(this)
    const disk = join(hub.folder, 'small-disk')
    if (!(await mountSmallDisk(hub, disk))) {
      console.log('      skipped: mounting a tmpfs needs root')
      return this.skip()
    }
    const [ann, bea] = [await hub.peer('ann'), await hub.peer('bea', { downloads: join(disk, 'downloads') })]
    const watch = await bea.watchesLive()
    const [large, fitting] = [await ann.drops('large', 80_000_000), await ann.drops('fitting', 50_000_000)]
    await watch.event('file-added', ({ path }) => path === large.path)
    await watch.event('file-added', ({ path }) => path === fitting.path)
    const before = await bea.get(large)
    assert.deepEqual([before.status, before.lines.at(-1)?.code], [1, 'disk-full'])
    const get = bea.gets(fitting, '--route', 'relay')
    await get.event('started')
    await writeFile(join(disk, 'filler'), Buffer.alloc(60_000_000)).catch((err: NodeJS.ErrnoException) => {
      assert.equal(err.code, 'ENOSPC')
    })
    assert.equal(await get.ended(), 1)
    assert.equal(get.lines.at(-1)?.code, 'disk-full')
    assert.deepEqual(await bea.has(), [])
    // As users give it, it rests with the reason, and goes on by itself when there is room.
    const order = bea.orders(fitting)
    await order.event('paused', ({ text }) => String(text).includes('free space'))
    await rm(join(disk, 'filler'))
    const done = await order.event('done')
    assert.equal(await sha256(String(done.path)), fitting.sha256)
    assert.deepEqual(await bea.has(), ['fitting'])
  })
})

describe('a hub that is disturbed', () => {
  it('is whole again by itself after the tracker was killed and came back', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    await ann.drops('before', 1000)
    const watch = await bea.watchesLive()
    if ((await bea.sees()).length === 0) await watch.event('file-added')
    await hub.restartTracker('SIGKILL', async () => {
      await watch.event('hub-lost')
      await ann.drops('meanwhile', 2000)
    })
    await watch.event('hub-connected')
    await watch.event('file-added', ({ path }) => path === 'Files/meanwhile')
    assert.deepEqual(await bea.sees(), ['ann:Files/before', 'ann:Files/meanwhile'])
    assert.equal((await ann.status()).hashed, 2)
    const [entry] = await bea.json('ls')
    assert.equal((await bea.get(`ann:${entry?.path}`)).status, 0)
  })

  it('row 40: sees at once that a peer was killed, and within 35 s that one hangs', async function () {
    const hub = await startHub(this)
    this.timeout(90_000)
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const watch = await cal.watchesLive()
    const killedAt = performance.now()
    await ann.isKilled()
    await watch.event('user-left', ({ user }) => user === 'ann')
    assert.ok(performance.now() - killedAt < 2000)
    const stoppedAt = performance.now()
    bea.process.signal('SIGSTOP')
    await watch.event('user-left', ({ user }) => user === 'bea')
    assert.ok(performance.now() - stoppedAt < 35_000)
    bea.process.signal('SIGCONT')
    const joins = () => watch.lines.filter(({ event, user }) => event === 'user-joined' && user === 'bea').length
    await watch.line(() => joins() === 2)
  })

  it('hashes nothing again after a restart of the peer', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    await ann.leaves()
    for (let i = 0; i < 50; i++) await ann.drops(`many/${i}`, 1000 + i)
    await ann.start()
    assert.equal((await ann.status()).hashed, 50)
    await ann.leaves()
    await ann.start()
    const { hashed, files, announced } = await ann.status()
    assert.deepEqual({ hashed, files, announced }, { hashed: 0, files: 50, announced: 50 })
  })
})

async function largeDownload(
  test: Mocha.Context,
): Promise<{ hub: Hub; ann: TestPeer; bea: TestPeer; song: SharedFile }> {
  const hub = await startHub(test)
  const [ann, bea] = await hub.peers('ann', 'bea')
  const watch = await bea.watchesLive()
  const song = await ann.drops('song.flac', LARGE)
  await watch.event('file-added')
  return { hub, ann, bea, song }
}

/** A download of which some pieces have arrived and most have not. */
async function underWay(bea: TestPeer, song: SharedFile, route: string): Promise<RunningProcess> {
  const get = bea.gets(song, '--route', route)
  await get.event('progress')
  return get
}
