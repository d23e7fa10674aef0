/** The tracker's database is locked, full or read-only for a while: rows 8 and 9 of docs/faults.md. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { hasSystemCode } from '#shared/base/errors.ts'
import { MIB } from '#shared/base/limits.ts'
import { loopbackClient } from '#shared/http/loopback-client.ts'
import { figure, since } from '../support/figures.ts'
import { cleanUpHubs, type Hub, sha256, startHub } from '../support/hub.ts'
import { mountSmallDisk } from '../support/small-disk.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

/** Since the last look, ms. */
async function loopMax(hub: Hub): Promise<number> {
  const ops = loopbackClient(join(hub.folder, 'hub', 'ops.json'), 'the tracker does not run')
  return ((await ops.get('/v1/status')) as { eventLoop: { max: number } }).eventLoop.max
}

describe('the database of the hub', () => {
  it('fault 8: locked for two seconds: writers wait, readers do not notice, the loop does not stand', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    await ann.drops('before.txt', 'before')
    await until(async () => (await bea.sees()).length === 1)
    await loopMax(hub)
    const db = new DatabaseSync(join(hub.folder, 'hub', 'hub.sqlite'))
    db.exec('begin immediate')
    const lockedAt = performance.now()
    await ann.drops('meanwhile.txt', 'meanwhile')
    let [searches, slowest] = [0, 0]
    await until(async () => {
      const askedAt = performance.now()
      const { hits } = (await bea.asks('/v1/search?text=before')) as { hits: unknown[] }
      assert.equal(hits.length, 1)
      searches += 1
      slowest = Math.max(slowest, since(askedAt))
      return since(lockedAt) >= 2_000
    })
    assert.deepEqual(await bea.sees(), ['ann:Files/before.txt'], 'the lock held nothing up')
    db.exec('rollback')
    db.close()
    const freedAt = performance.now()
    await until(async () => (await bea.sees()).length === 2)
    const loop = await loopMax(hub)
    figure(8, { searches, slowestReadMs: slowest, writtenMs: since(freedAt), loopMaxMs: loop, failures: 0 })
    assert.ok(slowest < 2_000, `a read of ${slowest} ms waited for the lock`)
    assert.ok(loop < 2_000, `the event loop stood for ${loop} ms`)
  })

  it('fault 9: on a full disk: reads and transfers go on, writes are refused with the reason, and work again', async function () {
    const hub = await startHub(this)
    const disk = join(hub.folder, 'hub')
    if (!(await movesToSmallDisk(hub, disk))) {
      process.stdout.write('      skipped: mounting a tmpfs needs root\n')
      return this.skip()
    }
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "4MiB/s"' })
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', 24 * MIB)
    await until(async () => (await bea.sees()).length === 1)
    const order = bea.orders(film)
    await order.event('progress')
    await fill(disk)
    const refused = await bea.asksFor('/v1/wants', { what: 'anything*' })
    assert.equal(refused.code, 'disk-full')
    const { hits } = (await bea.asks('/v1/search?text=film')) as { hits: unknown[] }
    assert.equal(hits.length, 1)
    const done = await order.event('done')
    assert.equal(await sha256(String(done.path)), film.sha256)
    const watch = await bea.watchesLive()
    await ann.drops('late.txt', 'late')
    // Her session ends with the refusal, and she tries again until there is room: she does not give up.
    await watch.event('user-left', ({ user }) => user === 'ann')
    await rm(join(disk, 'filler'))
    const freedAt = performance.now()
    await until(async () => (await bea.sees()).length === 2)
    figure(9, { refusedWith: refused.code, recoveredMs: since(freedAt) })
    assert.equal(hub.tracker.child.exitCode, null)
  })

  it('fault 9: on a disk that is read-only: it does not start, says why, and starts when that is over', async function () {
    const hub = await startHub(this)
    const disk = join(hub.folder, 'hub')
    if (!(await movesToSmallDisk(hub, disk))) {
      process.stdout.write('      skipped: mounting a tmpfs needs root\n')
      return this.skip()
    }
    const readOnly = async () => void execFileSync('mount', ['-o', 'remount,ro', disk])
    await assert.rejects(hub.restartTracker('SIGTERM', readOnly))
    const last = hub.tracker.lines.at(-1)
    assert.deepEqual([last?.event, last?.code], ['error', 'permission'])
    execFileSync('mount', ['-o', 'remount,rw', disk])
    await hub.restartTracker()
    await hub.peer('ann')
    figure(9, { readOnlyStart: String(last?.code) })
  })
})

/** The tracker goes on with its data on a disk of 64 MiB. */
async function movesToSmallDisk(hub: Hub, folder: string): Promise<boolean> {
  let mounted = false
  await hub.restartTracker('SIGTERM', async () => {
    await rename(folder, `${folder}-before`)
    mounted = await mountSmallDisk(hub, folder)
    await cp(`${folder}-before`, folder, { recursive: true })
  })
  return mounted
}

async function fill(disk: string): Promise<void> {
  try {
    await writeFile(join(disk, 'filler'), Buffer.alloc(64 * MIB))
    assert.fail('the disk is not full')
  } catch (err) {
    assert.ok(hasSystemCode(err, 'ENOSPC'), String(err))
  }
}
