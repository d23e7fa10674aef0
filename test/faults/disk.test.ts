/** Disks that are full, read-only, forbidden or broken, and no file descriptors: rows 26–30 of docs/faults.md. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { MIB } from '#shared/base/limits.ts'
import { BadDisk } from '../support/bad-disk.ts'
import { placeOf } from '../support/fault-proxy.ts'
import { figure, since } from '../support/figures.ts'
import { cleanUpHubs, sha256, startHub } from '../support/hub.ts'
import type { RunningProcess } from '../support/process.ts'
import { mountSmallDisk } from '../support/small-disk.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

function skips(test: Mocha.Context): void {
  process.stdout.write('      skipped: mounting a tmpfs needs root\n')
  test.skip()
}

describe('a receiver’s disk', () => {
  it('fault 26: full at 0, 50 and 99 %: the download rests with the reason, and goes on when there is room', async function () {
    const hub = await startHub(this)
    const disk = join(hub.folder, 'small-disk')
    if (!(await mountSmallDisk(hub, disk))) return skips(this)
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "12MiB/s"' })
    const bea = await hub.peer('bea', { downloads: join(disk, 'downloads') })
    const film = await ann.drops('film.mkv', 40 * MIB)
    await until(async () => (await bea.sees()).length === 1)
    const filler = join(disk, 'filler')
    for (const percent of [0, 50, 99]) {
      const sentBefore = Number((await ann.status()).sent)
      const filling = () => fills(filler, 64 * MIB - Math.floor((40 * MIB * percent) / 100))
      if (percent === 0) await filling()
      const order = bea.orders(film)
      if (percent > 0) {
        await order.event('progress')
        await filling()
      }
      await order.event('paused', ({ text }) => String(text).includes('free space'))
      const received = Number((await bea.downloading())[0]?.received)
      // Its state is on another disk and says the truth: also after a kill it rests, and then goes on.
      if (percent === 99) {
        await bea.isKilled()
        await bea.start()
        await bea.rests('free space')
      }
      await rm(filler)
      const freedAt = performance.now()
      await bea.hasFile('film.mkv')
      await until(async () => (await bea.downloading()).length === 0)
      assert.equal(await sha256(join(disk, 'downloads', 'film.mkv')), film.sha256)
      assert.deepEqual(await bea.has(), ['film.mkv'])
      await rm(join(disk, 'downloads', 'film.mkv'))
      const sent = Number((await ann.status()).sent) - sentBefore
      figure(26, { percent, receivedMiB: received / MIB, resumedMs: since(freedAt), twiceMiB: sent / MIB - 40 })
    }
  })

  it('fault 27: without room for names: the download rests, and goes on when there is', async function () {
    const hub = await startHub(this)
    const disk = join(hub.folder, 'small-disk')
    if (!(await mountSmallDisk(hub, disk, 12))) return skips(this)
    const ann = await hub.peer('ann')
    const bea = await hub.peer('bea', { downloads: join(disk, 'downloads') })
    const film = await ann.drops('film.mkv', 3 * MIB)
    await until(async () => (await bea.sees()).length === 1)
    await mkdir(join(disk, 'downloads'))
    const taken = await fillsNames(join(disk, 'taken'))
    await bea.orders(film).event('paused', ({ text }) => String(text).includes('free space'))
    for (const name of taken) await rm(name)
    await bea.hasFile('film.mkv')
    assert.equal(await sha256(join(disk, 'downloads', 'film.mkv')), film.sha256)
    figure(27, { namesTaken: taken.length })
    assert.deepEqual(await bea.has(), ['film.mkv'])
  })

  it('fault 28: that is read-only: this download rests with the reason, one to another place is done', async function () {
    const hub = await startHub(this)
    const disk = join(hub.folder, 'small-disk')
    if (!(await mountSmallDisk(hub, disk))) return skips(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const film = await ann.drops('film.mkv', 3 * MIB)
    await until(async () => (await bea.sees()).length === 1)
    execFileSync('mount', ['-o', 'remount,ro', disk])
    const order = bea.orders(film, '-o', join(disk, 'film.mkv'))
    const paused = await order.event('paused')
    assert.match(String(paused.text), /No permission/)
    await bea.fetches(film)
    execFileSync('mount', ['-o', 'remount,rw', disk])
    await order.event('done')
    assert.equal(await sha256(join(disk, 'film.mkv')), film.sha256)
    figure(28, { paused: 1, others: 'done' })
  })
})

describe('a share’s disk', () => {
  it('fault 28: with a file that may not be read: all others are shared, and this one is named', async function () {
    const hub = await startHub(this)
    const disk = new BadDisk(hub, 'ann')
    await disk.fails('open EACCES secret')
    const ann = hub.prepare('ann', { env: disk.env })
    await ann.configures()
    for (const name of ['1.txt', '2.txt', 'secret.txt', 'z.txt']) await ann.drops(name, `this is ${name}`)
    await ann.start()
    const bea = await hub.peer('bea')
    await until(async () => (await bea.sees()).length === 3)
    assert.deepEqual(await bea.sees(), ['ann:Files/1.txt', 'ann:Files/2.txt', 'ann:Files/z.txt'])
    const problems = JSON.stringify((await ann.status()).problems)
    assert.match(problems, /secret\.txt.*No permission/)
    figure(28, { failures: BadDisk.failures(ann.process), affected: 1 })
    assert.ok(BadDisk.failures(ann.process) > 0)
  })

  it('fault 29: that cannot be read any more: the file is refused and taken off the list until it can', async function () {
    const hub = await startHub(this)
    const disk = new BadDisk(hub, 'ann')
    const ann = await hub.peer('ann', { env: disk.env, tables: '[library]\nrescan = "2s"' })
    const bea = await hub.peer('bea')
    const [film, good] = [await ann.drops('film.mkv', 3 * MIB), await ann.drops('good.mkv', 3 * MIB)]
    await until(async () => (await bea.sees()).length === 2)
    await disk.fails('read EIO film.mkv')
    const got = await bea.get(film)
    assert.deepEqual([got.status, got.lines.at(-1)?.code], [1, 'missing'])
    await bea.fetches(good)
    assert.match(JSON.stringify((await ann.status()).problems), /film\.mkv.*EIO/)
    await until(async () => !(await bea.sees()).includes('ann:Files/film.mkv'))
    const serveErrors = BadDisk.failures(ann.process)
    await disk.isRepaired()
    await until(async () => (await bea.sees()).length === 2)
    await bea.fetches(film)
    figure(29, { serveErrors, code: String(got.lines.at(-1)?.code), crashes: 0 })
    assert.ok(serveErrors > 0)
  })
})

describe('a process without file descriptors', () => {
  it('fault 30: the tracker goes on with who is there, and takes others in again when there are some', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    await ann.drops('before.txt', 'before')
    await until(async () => (await bea.sees()).length === 1)
    const limit = await allowsMore(hub.tracker, 4)
    const sockets = await crowd(hub.address, 12)
    await until(async () => (await freeBelow(hub.tracker, limit)) === 0)
    await ann.drops('meanwhile.txt', 'meanwhile')
    await until(async () => (await bea.sees()).length === 2)
    for (const socket of sockets) socket.destroy()
    const freedAt = performance.now()
    const cal = await hub.peer('cal')
    await until(async () => (await cal.sees()).length === 2)
    figure(30, { of: 'tracker', limit, recoveredMs: since(freedAt) })
    assert.equal(hub.tracker.child.exitCode, null)
  })

  it('fault 30: a peer goes on with what it fetches, says why it cannot begin more, and can again', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "6MiB/s"' })
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', 24 * MIB)
    await until(async () => (await bea.sees()).length === 1)
    const order = bea.orders(film)
    await order.event('progress')
    const before = Number(order.lines.at(-1)?.received)
    const limit = await allowsMore(bea.process, 0)
    const refused = await bea.run('status', '--json')
    await order.event('progress', ({ received }) => Number(received) > before + 2 * MIB)
    assert.equal(await freeBelow(bea.process, limit), 0)
    assert.notEqual(refused.status, 0)
    limitTo(bea.process, 4096)
    const freedAt = performance.now()
    await bea.status()
    const recovered = since(freedAt)
    const done = await order.event('done')
    assert.equal(await sha256(String(done.path)), film.sha256)
    figure(30, { of: 'peer', limit, code: String(refused.lines.at(-1)?.code), recoveredMs: recovered })
  })

  it('fault 30: a source without any says that it is busy, and serves when it has some', async function () {
    const hub = await startHub(this)
    const disk = new BadDisk(hub, 'ann')
    const ann = await hub.peer('ann', { env: disk.env })
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', 3 * MIB)
    await until(async () => (await bea.sees()).length === 1)
    await disk.fails('open EMFILE film.mkv')
    const got = await bea.get(film)
    const last = got.lines.at(-1)
    assert.deepEqual([got.status !== 0, last?.code], [true, 'busy'])
    assert.ok(!String(last?.text).includes(ann.files), 'it told a path of its machine')
    assert.ok(BadDisk.failures(ann.process) > 0)
    assert.deepEqual(await bea.sees(), ['ann:Files/film.mkv'])
    await disk.isRepaired()
    await bea.fetches(film)
    figure(30, { of: 'source', code: String(last?.code) })
  })
})

async function fills(file: string, bytes: number): Promise<void> {
  await writeFile(file, Buffer.alloc(bytes)).catch(({ code }: NodeJS.ErrnoException) => assert.equal(code, 'ENOSPC'))
}

async function fillsNames(stem: string): Promise<string[]> {
  const names: string[] = []
  for (;;) {
    const name = `${stem}-${names.length}`
    try {
      await writeFile(name, '')
      names.push(name)
    } catch {
      return names
    }
  }
}

const limitTo = ({ pid }: RunningProcess, most: number): void =>
  void execFileSync('prlimit', ['--pid', String(pid), `--nofile=${most}:4096`])

const descriptors = async ({ pid }: RunningProcess): Promise<Set<number>> =>
  new Set((await readdir(`/proc/${pid}/fd`)).map(Number))

/** Numbers below the limit that are not taken. */
async function freeBelow(program: RunningProcess, limit: number): Promise<number> {
  const taken = await descriptors(program)
  return Array.from({ length: limit }, (_, number) => number).filter((number) => !taken.has(number)).length
}

/** From now on it may open so many more. @returns the number that ends it */
async function allowsMore(program: RunningProcess, more: number): Promise<number> {
  const taken = await descriptors(program)
  let limit = 0
  for (let free = 0; free < more || taken.has(limit); limit++) if (!taken.has(limit)) free += 1
  limitTo(program, limit)
  return limit
}

/** Strangers that say nothing, each from an address of its own. */
async function crowd(address: string, count: number): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, (_, nth) => {
    const socket = connect({ ...placeOf(address), localAddress: `127.0.20.${nth + 1}` })
    return socket.on('error', () => {})
  })
  await until(async () => sockets.every(({ connecting }) => !connecting))
  return sockets
}
