/** Sources that vanish, lie, stall and crawl in the middle of a download: rows 18–23 of docs/faults.md. */
import assert from 'node:assert/strict'
import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MIB } from '#shared/base/limits.ts'
import { leadTo, peerBehind } from '../support/bad-link.ts'
import { contentOf, EvilSource } from '../support/evil-source.ts'
import type { FaultProxy } from '../support/fault-proxy.ts'
import { figure, since } from '../support/figures.ts'
import { cleanUpHubs, type Hub, type SharedFile, sha256, startHub, type TestPeer } from '../support/hub.ts'
import type { RunningProcess } from '../support/process.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

const SIZE = 32 * MIB
const RATE = '[limits]\nup = "6MiB/s"'

interface Story {
  readonly hub: Hub
  readonly bea: TestPeer
  /** Behind the link. */
  readonly ann: TestPeer
  readonly link: FaultProxy
  readonly film: SharedFile
}

/** Bea, who can be dialed by nobody, and ann, who is reached over a bad network. */
async function withAnn(test: Mocha.Context): Promise<Story> {
  const hub = await startHub(test)
  const [bea, { peer: ann, link }] = await Promise.all([
    hub.peer('bea', { listen: '', route: 'direct' }),
    peerBehind(hub, 'ann', { tables: RATE }),
  ])
  const film = await ann.drops('film.mkv', SIZE)
  await bea.watches('--state').event('file-added', ({ owner }) => owner === 'ann')
  return { hub, bea, ann, link, film }
}

/** Cal has the same film, and a good network. */
async function addCal({ hub, bea, film }: Story): Promise<TestPeer> {
  const cal = await hub.peer('cal', { tables: RATE })
  await copyFile(film.local, join(cal.files, 'film.mkv'))
  await bea.watches('--state').event('file-added', ({ owner }) => owner === 'cal')
  return cal
}

/** An order under way to which ann has sent something lately. */
async function underWay({ bea, film, link }: Story): Promise<RunningProcess> {
  const order = bea.orders(film)
  await order.event('progress', ({ received }) => Number(received) >= 4 * MIB)
  assert.ok(link.counters.down > MIB, 'nothing came over the bad network')
  return order
}

async function finishes(order: RunningProcess, film: SharedFile): Promise<number> {
  const done = await order.event('done')
  assert.equal(await sha256(String(done.path)), film.sha256)
  return Number(done.seconds)
}

/** The longest time in which nothing came, ms, until the download is done. */
async function longestPause(bea: TestPeer): Promise<number> {
  let [received, changedAt, longest] = [-1, performance.now(), 0]
  await until(async () => {
    const [download] = await bea.downloading()
    if (download !== undefined && Number(download.received) === received) return false
    longest = Math.max(longest, since(changedAt))
    changedAt = performance.now()
    received = Number(download?.received)
    return download === undefined
  })
  return longest
}

describe('a source that vanishes', () => {
  it('fault 18: in the middle of a piece; another one is asked for it within a second', async function () {
    const story = await withAnn(this)
    await addCal(story)
    const order = await underWay(story)
    story.link.refuses(true)
    assert.ok(story.link.reset() > 0)
    const stall = await longestPause(story.bea)
    await finishes(order, story.film)
    figure(18, { resets: story.link.counters.resets, stallMs: stall })
    assert.ok(stall < 2_000, `${stall} ms`)
  })

  it('fault 19: and was the last one; who waits costs nothing, and goes on when it returns', async function () {
    const story = await withAnn(this)
    const { bea, ann, link, film } = story
    const order = await underWay(story)
    await ann.isKilled()
    await order.event('waiting')
    const [before, measuredAt] = [await cpuSeconds(bea), performance.now()]
    await until(async () => since(measuredAt) >= 3_000)
    const percent = ((await cpuSeconds(bea)) - before) / (since(measuredAt) / 100_000)
    const received = Number((await bea.downloading())[0]?.received)
    await ann.start()
    await leadTo(ann, link)
    const backAt = performance.now()
    await bea.hasReceived(received + 1)
    const latency = since(backAt)
    await finishes(order, film)
    figure(19, { cpuPercent: percent, resumeMs: latency })
    assert.ok(percent < 3, `${percent} % of a core while waiting`)
    assert.ok(latency < 10_000, `${latency} ms`)
  })
})

describe('bytes that are not the right ones', () => {
  it('fault 20: from five who lie in five ways, beside one who is honest: the file is right', async function () {
    const hub = await startHub(this)
    const [bea, cal] = await Promise.all([
      hub.peer('bea', { listen: '', route: 'direct' }),
      hub.peer('cal', { tables: '[limits]\nup = "3MiB/s"' }),
    ])
    const film = await cal.drops('film.mkv', 16 * MIB)
    const bytes = await readFile(film.local)
    const news = bea.watches('--state')
    await news.event('file-added')
    const { pieceLength } = contentOf('film.mkv', bytes).offer
    const lies: Record<string, number> = {}
    let another = Buffer.alloc(0)
    const ways: Record<string, (honest: Buffer) => Buffer> = {
      bit: (honest) => Buffer.from(honest.map((byte, at) => (at === 100 ? byte ^ 1 : byte))),
      shift: (honest) => Buffer.concat([honest.subarray(1), honest.subarray(0, 1)]),
      other: (honest) => {
        const wrong = another.byteLength === honest.byteLength ? another : bytes.subarray(0, honest.byteLength)
        another = Buffer.from(honest)
        return wrong.equals(honest) ? Buffer.from(honest).reverse() : wrong
      },
      zero: (honest) => Buffer.alloc(honest.byteLength),
      short: (honest) => honest.subarray(0, honest.byteLength - 10),
    }
    for (const [name, lie] of Object.entries(ways)) {
      const source = await EvilSource.at(hub, `liar-${name}`)
      source.tricks = {
        piece: (honest) => {
          lies[name] = (lies[name] ?? 0) + 1
          return lie(honest)
        },
      }
      await source.lists('Files/film.mkv', bytes)
      await news.event('file-added', ({ owner }) => owner === source.name)
    }
    await finishes(bea.orders(film), film)
    const told = Object.values(lies).reduce((sum, count) => sum + count, 0)
    figure(20, { corruptAccepted: 0, lies: told, wastedBytes: told * pieceLength, ways: Object.keys(lies).length })
    assert.deepEqual(Object.keys(lies).toSorted(), Object.keys(ways).toSorted(), 'some were never asked')
    assert.ok(told <= 4 * Object.keys(ways).length, `${told} lies were listened to`)
  })

  it('fault 20: by a network that turns bits: the connection is given up, the file is right', async function () {
    const story = await withAnn(this)
    for (const at of [2, 9, 20]) story.link.corruptAfter('down', at * MIB)
    await finishes(story.bea.orders(story.film), story.film)
    const { corrupted, down, connections } = story.link.counters
    figure(20, { corrupted, corruptAccepted: 0, wastedBytes: down - SIZE, connections })
    assert.equal(corrupted, 3)
    assert.ok(connections > 3, 'a falsified connection was trusted')
  })

  it('fault 23: from everybody alike: the download fails, soon, and keeps nothing', async function () {
    const hub = await startHub(this)
    const bea = await hub.peer('bea', { listen: '', route: 'direct' })
    const news = bea.watches('--state')
    const bytes = Buffer.alloc(8 * MIB, 'what nobody has')
    let served = 0
    for (const name of ['eve', 'mallory']) {
      const source = await EvilSource.at(hub, name)
      source.tricks = {
        piece: (honest) => {
          served += 1
          return Buffer.from(honest).fill('poison')
        },
      }
      await source.lists('Files/film.mkv', bytes)
      await news.event('file-added', ({ owner }) => owner === name)
    }
    const order = bea.orders('eve:Files/film.mkv')
    const failed = await order.event('error')
    assert.equal(failed.code, 'corrupt')
    const pieces = contentOf('film.mkv', bytes).layer.byteLength / 32
    figure(23, { served, pieces })
    assert.ok(served > 0 && served <= 3 * pieces, `${served} pieces asked for`)
    assert.deepEqual(await bea.has(), [])
  })
})

describe('a source that is slow', () => {
  it('fault 21: stalls in the middle of a piece: the other one fetches it, at little cost', async function () {
    const story = await withAnn(this)
    await addCal(story)
    const without = Number((await story.bea.fetches(story.film)).seconds)
    const order = story.bea.orders(story.film, '--overwrite')
    const before = story.link.counters.down
    await until(async () => story.link.counters.down > before + 3 * MIB)
    story.link.set({ stall: 'down' })
    const seconds = await finishes(order, story.film)
    figure(21, { stalls: story.link.counters.stalls, seconds, secondsWithout: without })
    assert.ok(story.link.counters.stalls > 0)
    assert.ok(seconds < 2 * without + 5, `${seconds} s with, ${without} s without`)
  })

  it('fault 22: brings 10 KiB/s beside a fast one, and does not hold up the end', async function () {
    const story = await withAnn(this)
    const { link, bea, film } = story
    const cal = await addCal(story)
    link.refuses(true)
    link.reset()
    const alone = Number((await bea.fetches({ ...film, owner: cal })).seconds)
    link.refuses(false)
    link.set({ bytesPerSecond: { up: 0, down: 10 * 1024 } })
    const before = link.counters.shaped
    const seconds = await finishes(bea.orders({ ...film, owner: cal }, '--overwrite'), film)
    figure(22, { seconds, secondsAlone: alone, slowChunks: link.counters.shaped - before })
    assert.ok(link.counters.shaped > before, 'the slow one was not asked')
    assert.ok(seconds <= 1.3 * alone + 3, `${seconds} s with, ${alone} s without`)
  })
})

async function cpuSeconds({ process }: TestPeer): Promise<number> {
  const fields = (await readFile(`/proc/${process.pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
