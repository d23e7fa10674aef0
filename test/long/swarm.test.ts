/** What takes minutes: crowds, hundreds of kills, liars, firewalls. `npm run test:long`. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MIB } from '#shared/base/limits.ts'
import { cleanUpHubs, type Hub, type SharedFile, sha256, startHub, type TestPeer } from '../support/hub.ts'
import { mountSmallDisk } from '../support/small-disk.ts'

afterEach(cleanUpHubs)

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const seconds = (since: number) => (performance.now() - since) / 1000
const tell = (text: string) => process.stdout.write(`      ${text}\n`)

describe('a crowd at one slow seed', () => {
  it('serves itself: five downloaders in at most twice the time of one', async function () {
    const hub = await startHub(this)
    this.timeout(180_000)
    const rate = 20e6
    const ann = await hub.peer('ann', { tables: `[limits]\nup = ${rate}` })
    const crowd = await Promise.all(['bea', 'cal', 'dan', 'eva', 'fay'].map((name) => hub.peer(name)))
    const film = await ann.drops('film.mkv', 256 * MIB)
    for (const peer of crowd) await peer.watches('--state').event('file-added', ({ path }) => path === film.path)
    const startedAt = performance.now()
    await Promise.all(crowd.map((peer) => peer.fetchesForGood(film)))
    const took = seconds(startedAt)
    const sent = await Promise.all([ann, ...crowd].map(async (peer) => Number((await peer.status()).sent) / MIB))
    tell(
      `${took.toFixed(1)} s; sent (MiB): ${['ann', 'bea', 'cal', 'dan', 'eva', 'fay'].map((name, i) => `${name} ${Math.round(sent[i] ?? 0)}`).join(', ')}`,
    )
    assert.ok(took <= (2 * 256 * MIB) / rate + 1, `${took} s`)
    assert.ok((sent[0] ?? Infinity) <= 2.5 * 256)
    assert.ok(sum(sent) <= 5 * 256 * 1.05, 'more was sent than was needed')
  })
})

describe('a download that is killed again and again', () => {
  const KILLS = Number(process.env.FERRY_TEST_KILLS ?? 60)

  it(`is right after ${KILLS} kills of the downloader and ${Math.round(KILLS / 10)} of its sources`, async function () {
    const hub = await startHub(this)
    this.timeout(900_000)
    const tables = '[limits]\nup = "6MiB/s"'
    const [ann, cal] = (await Promise.all(['ann', 'cal'].map((name) => hub.peer(name, { tables })))) as [
      TestPeer,
      TestPeer,
    ]
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', 512 * MIB)
    const news = bea.watches('--state')
    await news.event('file-added', ({ path }) => path === film.path)
    await copyFile(film.local, join(cal.files, 'film.mkv'))
    await news.event('file-added', ({ owner, path }) => owner === 'cal' && path === film.path)
    await bea.json('get', `ann:${film.path}`, '--detach')
    const sent = [0, 0]
    const note = async (index: number, peer: TestPeer) => {
      sent[index] = (sent[index] ?? 0) + Number((await peer.status()).sent)
    }
    let kills = 0
    for (; kills < KILLS && !(await bea.has()).includes('film.mkv'); kills++) {
      await bea.isKilled()
      if (kills % 10 === 9) {
        const [index, source] = kills % 20 === 9 ? ([0, ann] as const) : ([1, cal] as const)
        await note(index, source)
        await source.isKilled()
        await source.start()
      }
      await bea.start()
      await bea.receivesFor(Math.random() * 700)
    }
    await bea.hasFile('film.mkv')
    assert.equal(await sha256(join(bea.downloads, 'film.mkv')), film.sha256)
    assert.deepEqual(await bea.has(), ['film.mkv'])
    await note(0, ann)
    await note(1, cal)
    tell(`${kills} kills; ${Math.round(sum(sent) / MIB)} MiB sent for 512`)
    assert.ok(sum(sent) <= 1.3 * 512 * MIB)
  })
})

describe('a download onto a disk that is full for a while', () => {
  it('is right after kills before, while and after it rests', async function () {
    const hub = await startHub(this)
    this.timeout(300_000)
    const disk = join(hub.folder, 'small-disk')
    if (!(await mountSmallDisk(hub, disk))) {
      tell('skipped: mounting a tmpfs needs root')
      return this.skip()
    }
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "6MiB/s"' })
    const bea = await hub.peer('bea', { downloads: join(disk, 'downloads') })
    const film = await ann.drops('film.mkv', 48 * MIB)
    await bea.watches('--state').event('file-added', ({ path }) => path === film.path)
    await bea.orders(film).event('progress', ({ received }) => Number(received) >= 4 * MIB)
    const filler = join(disk, 'filler')
    const killed = async (times: number) => {
      for (let kill = 0; kill < times; kill++) {
        await bea.isKilled()
        await bea.start()
        await bea.receivesFor(Math.random() * 700)
      }
    }
    await killed(3)
    await writeFile(filler, Buffer.alloc(60 * MIB)).catch((err: NodeJS.ErrnoException) => {
      assert.equal(err.code, 'ENOSPC')
    })
    await bea.rests('free space')
    await killed(3)
    await bea.rests('free space')
    await rm(filler)
    await killed(3)
    await bea.hasFile('film.mkv')
    assert.equal(await sha256(join(bea.downloads, 'film.mkv')), film.sha256)
    assert.deepEqual(await bea.has(), ['film.mkv'])
    const sent = Number((await ann.status()).sent) / MIB
    tell(`9 kills and a full disk; ${Math.round(sent)} MiB sent for 48`)
    assert.ok(sent <= 1.3 * 48 + 9 * 2, `${sent} MiB`)
  })
})

describe('bad sources among good ones', () => {
  it('row 31: a liar is banned within two bad pieces, and the file is right', async function () {
    const hub = await startHub(this)
    this.timeout(180_000)
    const { bea, film, good } = await fiveSources(hub, { fault: 'lie' })
    const order = bea.orders(film)
    await order.event('banned')
    const done = await order.event('done')
    assert.equal(await sha256(String(done.path)), film.sha256)
    tell(`${String(done.seconds)} s with ${good} good sources and a liar`)
  })

  it('row 32: a staller and a source of 10 KiB/s cost at most 1.3 times the time without them', async function () {
    const hub = await startHub(this)
    this.timeout(180_000)
    const { bea, film, add } = await fiveSources(hub, {})
    const without = Number((await bea.fetches(film)).seconds)
    await add('sid', 'faulty', { FERRY_TEST_FAULT: 'stall' }, '')
    await add('tom', 'ferry', {}, '[limits]\nup = "10KiB/s"')
    const withThem = Number((await bea.fetches(film, '--overwrite')).seconds)
    tell(`${without} s without, ${withThem} s with`)
    assert.ok(withThem <= 1.3 * without + 0.5)
  })
})

describe('a source behind a firewall', () => {
  it('is used over the relay, and directly within ten seconds of the firewall opening, no byte twice', async function () {
    if (!mayFilter()) {
      tell('skipped: nft cannot set rules here (it needs root and the package nftables)')
      return this.skip()
    }
    const hub = await startHub(this)
    this.timeout(120_000)
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "6MiB/s"' })
    const bea = await hub.peer('bea', { listen: '' })
    const port = /tcp\/(\d+)/.exec(String(((await ann.status()).addresses as string[])[0]))?.[1] ?? ''
    const film = await ann.drops('film.mkv', 96 * MIB)
    await bea.watches('--state').event('file-added', ({ path }) => path === film.path)
    filter(port)
    try {
      const order = bea.orders(film)
      await order.event('started', ({ route }) => route === 'relay')
      await order.event('progress', ({ received }) => Number(received) > 8 * MIB)
      const openedAt = performance.now()
      unfilter()
      await order.event('moved', ({ route }) => route === 'direct')
      const took = seconds(openedAt)
      const done = await order.event('done')
      assert.equal(await sha256(String(done.path)), film.sha256)
      const sent = Number((await ann.status()).sent)
      tell(`moved ${took.toFixed(1)} s after the firewall opened; ${sent - 96 * MIB} bytes too many`)
      assert.ok(took < 10)
      assert.equal(sent, 96 * MIB)
    } finally {
      unfilter()
    }
  })
})

async function fiveSources(hub: Hub, { fault }: { fault?: string }) {
  const bea = await hub.peer('bea')
  const ann = await hub.peer('ann', { tables: GOOD })
  const film = await ann.drops('film.mkv', 96 * MIB)
  const news = bea.watches('--state')
  await news.event('file-added', ({ path }) => path === film.path)
  const add = async (name: string, kind: 'ferry' | 'faulty', env: Record<string, string>, tables: string) => {
    const program = kind === 'ferry' ? 'ferry' : 'test/support/faulty-peer.ts'
    const peer = await hub.peer(name, { tables, program, env })
    await copyFile(film.local, join(peer.files, 'film.mkv'))
    await news.event('file-added', ({ owner }) => owner === name)
    return peer
  }
  const others = ['cal', 'dan']
  for (const name of others) await add(name, 'ferry', {}, GOOD)
  if (fault !== undefined) await add('lia', 'faulty', { FERRY_TEST_FAULT: fault }, '')
  return { bea, film: film as SharedFile, add, good: others.length + 1 }
}

const GOOD = '[limits]\nup = "8MiB/s"'
const TABLE = 'ferry_test'
const nft = (...args: string[]) => execFileSync('nft', args, { stdio: 'ignore' })

function mayFilter(): boolean {
  try {
    nft('add', 'table', 'inet', TABLE)
    nft('delete', 'table', 'inet', TABLE)
    return true
  } catch {
    return false
  }
}

function filter(port: string): void {
  nft('add', 'table', 'inet', TABLE)
  nft('add', 'chain', 'inet', TABLE, 'input', '{ type filter hook input priority 0 ; }')
  nft('add', 'rule', 'inet', TABLE, 'input', 'tcp', 'dport', port, 'drop')
}

function unfilter(): void {
  try {
    nft('delete', 'table', 'inet', TABLE)
  } catch {
    // it is open already
  }
}
