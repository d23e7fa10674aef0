/** Standing wishes (rows B6, F5): told and fetched as soon as somebody shares what fits, to those who may see it. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContentRoot, deviceNo, parseContentRoot, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import { cleanUpHubs, type Hub, sha256, startHub, type TestPeer } from '../support/hub.ts'
import type { JsonLine, RunningProcess } from '../support/process.ts'
import { RawPeer } from '../support/raw-peer.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

const matched = (watch: RunningProcess): JsonLine[] => watch.lines.filter(({ event }) => event === 'want-matched')
const places = (lines: readonly JsonLine[]) => lines.map(({ owner, path }) => `${owner}:${path}`)

async function wants(peer: TestPeer, ...args: string[]): Promise<number> {
  const [{ id = 0 } = {}] = await peer.json('want', ...args)
  return Number(id)
}

async function refusal(peer: TestPeer, ...args: string[]) {
  const { status, lines } = await peer.run(...args, '--json')
  const { code, text } = lines.at(-1) ?? {}
  return { status, code, text: String(text) }
}

/** What this peer has found since it was started. */
async function found(peer: TestPeer): Promise<string[]> {
  return (await peer.json('wants')).flatMap((want) => places(want.found as JsonLine[]))
}

const wish = { pattern: '', root: undefined, least: 0, most: 0, owner: '', fetch: false }
const someRoot = (): ContentRoot => parseContentRoot(randomBytes(32).toString('hex'))

describe('a want', () => {
  it('is told within a second of the drop, of the named owner and within its sizes (B6, F5)', async function () {
    const hub = await startHub(this)
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const want = await wants(bea, 'ubuntu*.iso', '--min', '10k', '--max', '1M', '--from', 'ann')
    const watch = await bea.watchesLive()
    await cal.drops('ubuntu-cal.iso', 20_000)
    await ann.drops('ubuntu-small.iso', 5000)
    await ann.drops('ubuntu-large.iso', 2_000_000)
    await ann.drops('debian.iso', 20_000)
    for (const name of ['cal', 'small', 'large']) await watch.event('file-added', isAt(`Files/ubuntu-${name}.iso`))
    const dropped = performance.now()
    await ann.drops('linux/Ubuntu-24.04.ISO', 20_000)
    const { root, ...hit } = await watch.event('want-matched')
    const took = performance.now() - dropped
    const path = 'Files/linux/Ubuntu-24.04.ISO'
    assert.deepEqual(hit, { event: 'want-matched', want, owner: 'ann', path, size: 20_000, fetch: false })
    assert.equal(String(root).length, 64)
    assert.ok(took < 1000, `${took} ms`)
    assert.equal(matched(watch).length, 1)
    const [listed = {}] = await bea.json('wants')
    assert.deepEqual(
      [listed.id, listed.hits, listed.least, listed.most, listed.owner],
      [want, 1, 10_240, 2 ** 20, 'ann'],
    )
    assert.deepEqual(await ann.json('wants'), [])
  })

  it('is answered at once with what is there already, and ends when it is taken back', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    await ann.drops('Été/Holiday one.jpg', 100)
    await ann.drops('Été/other.jpg', 100)
    await watch.event('file-added', isAt('Files/Été/other.jpg'))
    const want = await wants(bea, 'holiday')
    await watch.event('want-matched', ({ path }) => path === 'Files/Été/Holiday one.jpg')
    const tree = await wants(bea, 'files/ete/*.jpg')
    await watch.event('want-matched', ({ want: id, path }) => id === tree && path === 'Files/Été/other.jpg')
    assert.equal(await wants(bea, 'holiday'), want)
    assert.deepEqual(await bea.json('unwant', String(want)), [{ id: want, removed: true }])
    await ann.drops('holiday two.jpg', 100)
    await ann.drops('Été/holiday three.jpg', 100)
    await watch.event('want-matched', ({ path }) => path === 'Files/Été/holiday three.jpg')
    assert.ok(!places(matched(watch)).includes('ann:Files/holiday two.jpg'))
    assert.ok(!matched(watch).some(({ path, want: id }) => id === want && path === 'Files/Été/holiday three.jpg'))
  })

  it('is told of nothing that its owner may not see, and of it when the grant comes (F1)', async function () {
    const hub = await startHub(this)
    const [bea, cal] = await hub.peers('bea', 'cal')
    await Promise.all([bea, cal].map((peer) => wants(peer, 'secret*')))
    const [beas, cals] = await Promise.all([bea.watchesLive(), cal.watchesLive()])
    const { publishes } = await rawOwner(hub)
    await publishes('Files/secret plan.pdf', 'bea')
    await beas.event('want-matched', isAt('Files/secret plan.pdf'))
    const fresh = await wants(cal, 'secret plan*')
    await publishes('Files/secret hint.pdf', '*')
    await cals.event('want-matched', isAt('Files/secret hint.pdf'))
    assert.deepEqual(places(matched(cals)), ['raw:Files/secret hint.pdf'])
    await publishes('Files/secret plan.pdf', 'bea,cal')
    await cals.event('want-matched', (line) => line.path === 'Files/secret plan.pdf' && line.want === fresh)
    await publishes('Files/secret end.pdf', '*')
    await beas.event('want-matched', isAt('Files/secret end.pdf'))
    assert.equal(matched(beas).filter(isAt('Files/secret plan.pdf')).length, 1)
  })
})

describe('a want that fetches', () => {
  it('brings a content once, whoever shares it under whatever name, and gives a taken name a number', async function () {
    const hub = await startHub(this)
    const [ann, cal] = await hub.peers('ann', 'cal')
    const bea = await hub.peer('bea', { tables: 'keep-sharing = false' })
    const watch = await bea.watchesLive()
    await wants(bea, 'film*.mkv', '--fetch')
    const film = await ann.drops('film.mkv', 300_000)
    const { file } = await watch.event('want-fetched')
    assert.equal(file, join(bea.downloads, 'film.mkv'))
    assert.equal(await sha256(String(file)), film.sha256)
    const cut = await cal.drops('film.mkv', 200_000)
    await watch.event('want-fetched', ({ owner }) => owner === 'cal')
    assert.deepEqual(await bea.has(), ['film (2).mkv', 'film.mkv'])
    assert.equal(await sha256(join(bea.downloads, 'film (2).mkv')), cut.sha256)
    assert.equal(await sha256(join(bea.downloads, 'film.mkv')), film.sha256)
    await rm(join(bea.downloads, 'film.mkv'))
    await cal.drops('film again.mkv', await readFile(film.local))
    const again = await watch.event('want-matched', isAt('Files/film again.mkv'))
    assert.equal(again.fetch, false)
    await ann.drops('film end.mkv', 100)
    await watch.event('want-fetched', isAt('Files/film end.mkv'))
    assert.deepEqual(await bea.has(), ['film (2).mkv', 'film end.mkv'])
  })

  it('finds a content by its root, leaves what is too large, and is not fooled twice', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    const song = await ann.drops('song.flac', 50_000)
    const { root } = await watch.event('file-added')
    const want = await wants(bea, String(root).toUpperCase(), '--fetch')
    await watch.event('want-fetched', (line) => line.want === want)
    assert.equal(await sha256(join(bea.downloads, 'song.flac')), song.sha256)
    await wants(bea, 'huge*', '--fetch', '--max', '1k')
    await ann.drops('huge.bin', 5000)
    await ann.drops('huge-not.bin', 500)
    await watch.event('want-fetched', isAt('Files/huge-not.bin'))
    assert.deepEqual(await bea.has(), ['huge-not.bin', 'song.flac'])
  })

  it('collects once what came while its peer was away, also over a restart of the tracker', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    await wants(bea, 'night*', '--fetch')
    const quiet = await wants(bea, 'night*.txt')
    await bea.leaves()
    const annSees = await ann.watchesLive()
    const tape = await ann.drops('night/night tape.txt', 40_000)
    await until(async () => Number((await ann.status()).announced) === 1)
    await hub.restartTracker('SIGTERM')
    await annSees.event('hub-connected')
    await bea.start()
    await bea.hasFile('night tape.txt')
    assert.equal(await sha256(join(bea.downloads, 'night tape.txt')), tape.sha256)
    await until(async () => (await found(bea)).length === 2)
    assert.deepEqual(new Set(await found(bea)), new Set(['ann:Files/night/night tape.txt']))
    const [, counted = {}] = await bea.json('wants')
    assert.deepEqual([counted.id, counted.hits], [quiet, 1])
    await bea.isKilled()
    await bea.start()
    const watch = await bea.watchesLive()
    await ann.drops('night owl.txt', 100)
    await watch.event('want-fetched')
    assert.deepEqual(new Set(await found(bea)), new Set(['ann:Files/night owl.txt']))
    assert.deepEqual(await bea.has(), ['night owl.txt', 'night tape.txt'])
  })

  it('fetches nothing by itself from a key that nobody accepted (threat 45)', async function () {
    const hub = await startHub(this)
    const [bea, ann] = await hub.peers('bea', 'ann')
    const watch = await bea.watchesLive()
    await wants(bea, 'letter*', '--fetch')
    await ann.drops('letter one.txt', 100)
    await watch.event('want-fetched')
    const second = hub.prepare('ann2', { username: 'ann', password: 'ann-password' })
    await second.start()
    await second.drops('letter two.txt', 100)
    const blocked = await watch.event('want-blocked')
    assert.equal(blocked.path, 'Files/letter two.txt')
    assert.match(String(blocked.text), /new key/)
    assert.deepEqual(await bea.has(), ['letter one.txt'])
  })
})

describe('wants', () => {
  it('are refused with the reason, and are nobody else’s business', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const want = await wants(ann, 'abc*')
    const short = await refusal(bea, 'want', 'a*b?c')
    assert.deepEqual([short.status, short.code], [2, 'usage'])
    assert.match(short.text, /3 characters in a row/)
    const nobody = await refusal(bea, 'want', 'abc', '--from', 'nobody')
    assert.deepEqual([nobody.status, nobody.code], [3, 'unknown-user'])
    for (const args of [
      ['abc', '--from', 'bea'],
      ['abc', '--min', '2k', '--max', '1k'],
      ['abc', '--min', 'much'],
      ['x'.repeat(256)],
    ])
      assert.deepEqual((await refusal(bea, 'want', ...args)).code, 'usage', args.join(' '))
    const foreign = await refusal(bea, 'unwant', String(want))
    const absent = await refusal(bea, 'unwant', String(want + 100))
    assert.deepEqual([foreign.status, foreign.code], [3, 'not-found'])
    assert.equal(foreign.text.replace(/\d+/, 'N'), absent.text.replace(/\d+/, 'N'))
    assert.equal((await ann.json('wants')).length, 1)
    const { status, stdout } = await ann.run('wants')
    assert.equal(status, 0)
    assert.match(stdout, /abc\*/)
  })

  it('end at the limit of an account', async function () {
    const hub = await startHub(this)
    const { rpc } = await rawOwner(hub)
    for (let i = 0; i < LIMITS.wantsPerAccount; i++) await rpc.ask('addWant', { ...wish, pattern: `number ${i}.txt` })
    await assert.rejects(rpc.ask('addWant', { ...wish, pattern: 'one more' }), { code: 'quota' })
    const { wants: all } = await rpc.ask('listWants', {})
    assert.equal(all.length, LIMITS.wantsPerAccount)
    await rpc.ask('removeWant', { id: all[0]?.id ?? 0 })
    await rpc.ask('addWant', { ...wish, pattern: 'one more' })
  })
})

describe('what a peer missed', () => {
  it('is handed out in pages that fit a frame, each hit once', async function () {
    const hub = await startHub(this)
    const { rpc: owner, publishesMany } = await rawOwner(hub)
    const wanter = await RawPeer.create()
    hub.onCleanup(() => wanter.stop())
    const rpc = await wanter.signedIn(hub.address, 'wanter')
    for (const pattern of ['page', 'page*.txt']) await rpc.ask('addWant', { ...wish, pattern })
    await owner.ask('addWant', { ...wish, pattern: 'page' })
    const name = (i: number) => `Files/${'long name '.repeat(15)}/page ${i}.txt`
    for (let from = 0; from < 900; from += 300)
      await publishesMany(Array.from({ length: 300 }, (_, i) => name(from + i)))
    const hits = new Set<string>()
    let pages = 0
    for (let since = revision(0), more = true; more; pages++) {
      const page = await rpc.ask('collectWants', { since })
      for (const { want, path } of page.hits) hits.add(`${want} ${path}`)
      assert.ok(page.until > since)
      ;({ until: since, more } = page)
    }
    assert.equal(hits.size, 1800)
    assert.ok(pages > 3, `${pages} pages`)
    const last = await rpc.ask('collectWants', { since: revision(900) })
    assert.deepEqual(last, { hits: [], until: revision(900), more: false })
    assert.deepEqual((await owner.ask('collectWants', { since: revision(0) })).hits, [])
  })
})

const isAt = (path: string) => (line: JsonLine) => line.path === path

/** An owner of bare protocol parts, who publishes files that are nowhere. */
async function rawOwner(hub: Hub) {
  const raw = await RawPeer.create()
  hub.onCleanup(() => raw.stop())
  const rpc: RpcChannel = await raw.signedIn(hub.address, 'raw')
  const roots = new Map<string, ContentRoot>()
  const publishes = async (path: string, audience: string) => {
    const root = roots.get(path) ?? someRoot()
    roots.set(path, root)
    const facts = { path, size: 100, root, audience }
    const entry = { path, size: 100, root, mtime: 1, signature: await signEntry(raw.key, facts) }
    const isOpen = audience === '*'
    const { verdicts } = await rpc.ask('publish', {
      entries: [{ ...entry, audience: isOpen ? 0 : 1 }],
      audiences: isOpen ? [] : [audience],
      device: deviceNo(0),
    })
    assert.deepEqual(verdicts, [{ code: 0, text: '' }])
  }
  const publishesMany = async (paths: readonly string[]) => {
    const entries = paths.map((path) => ({
      path,
      size: 1,
      root: someRoot(),
      mtime: 1,
      signature: new Uint8Array(64),
      audience: 0,
    }))
    await rpc.ask('publish', { entries, audiences: [], device: deviceNo(0) })
  }
  return { rpc, publishes, publishesMany }
}
