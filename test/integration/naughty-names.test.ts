/** Names of every kind through separate processes: row F8, threat rows 26, 27 and 29. */
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deviceNo, revision } from '#shared/base/ids.ts'
import { printable } from '#shared/content/file-name.ts'
import { cleanUpHubs, type Hub, startHub, type TestPeer } from '../support/hub.ts'
import { type JsonLine, RunningProcess } from '../support/process.ts'
import { RawPeer } from '../support/raw-peer.ts'
import type { PeerOptions } from '../support/test-peer.ts'
import { fitsOnDisk, NAUGHTY_NAMES } from '../vectors/naughty-names.ts'

afterEach(cleanUpHubs)

const ROOT = 'ab'.repeat(32) as never
const onDisk = NAUGHTY_NAMES.filter(fitsOnDisk)
const accepted = onDisk.filter((name) => name.accepted)
const contentOf = (path: string) => `number ${NAUGHTY_NAMES.findIndex((name) => name.path === path)}`

/** All that a process shows to a person. */
interface Screen {
  readonly process: RunningProcess
  text: string
}

function screenOf(process: RunningProcess): Screen {
  const screen = { process, text: '' }
  process.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    screen.text += text
  })
  return screen
}

/** A peer as a person starts it: in words, with the log at its most talkative. */
async function startsInWords(hub: Hub, name: string, options: PeerOptions = {}) {
  const peer = hub.prepare(name, options)
  await peer.configures()
  peer.process = new RunningProcess('ferry', ['up', '--config', peer.configFile, '--log', 'debug'])
  const screen = screenOf(peer.process)
  await peer.process.line(({ text }) => String(text).startsWith('peer ready'))
  return { peer, screen }
}

async function watchesInWords(peer: TestPeer): Promise<Screen> {
  const watch = new RunningProcess('ferry', ['--data', peer.folder, 'watch', '--state'])
  const screen = screenOf(watch)
  await watch.line(({ text }) => text === '--- now live ---')
  return screen
}

/** No line has anything that a terminal would not show as it is. */
function isClean(what: string, ...texts: readonly string[]): void {
  for (const line of texts.flatMap((text) => text.split('\n'))) assert.equal(line, printable(line), what)
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')
/** Log lines, after a look that there is nothing else but remarks. */
function logOf({ process }: Screen, remark: RegExp): JsonLine[] {
  const lines = linesOf(process.stderr)
  const log = lines.filter((line) => line.startsWith('{'))
  for (const line of lines) if (!log.includes(line)) assert.match(line, remark)
  return log.map((line) => JSON.parse(line) as JsonLine)
}

const UNSIGNED = new Uint8Array(64)

describe('rows 26, 27 and 29: names that have broken programs', () => {
  it('come by the wire: the hub lists them or says why not, and nobody’s screen suffers', async function () {
    const hub = await startHub(this, { config: 'log = "debug"' })
    const { peer: bea, screen } = await startsInWords(hub, 'bea')
    const watch = await watchesInWords(bea)
    const mallory = await RawPeer.create()
    hub.onCleanup(() => mallory.stop())
    const rpc = await mallory.signedIn(hub.address, 'mallory')
    const entries = NAUGHTY_NAMES.map(({ path }) => ({
      path: `Files/${path}`,
      size: 9,
      root: ROOT,
      mtime: 1,
      audience: 0,
      signature: UNSIGNED,
    }))
    const { verdicts } = await rpc.ask('publish', { entries, audiences: [], device: deviceNo(0) })
    for (const [index, name] of NAUGHTY_NAMES.entries()) {
      const text = verdicts[index]?.text ?? ''
      assert.equal(text === '', name.accepted, `${name.kind} ${JSON.stringify(name.path)}: ${text}`)
      isClean(name.kind, text)
    }
    const listed = NAUGHTY_NAMES.filter((name) => name.accepted).map(({ path }) => `mallory:Files/${printable(path)}`)
    for (const one of listed) await watch.process.line(({ text }) => text === `+ ${one} (9 B)`)
    const ls = await bea.run('ls')
    assert.deepEqual(
      linesOf(ls.stdout)
        .map((line) => line.replace(/^ *9 B {2}/, ''))
        .toSorted(),
      listed.map((line) => line.trimEnd()).toSorted(),
    )
    assert.equal(linesOf(watch.text).filter((line) => line.startsWith('+ mallory:')).length, listed.length)
    isClean('screens', watch.text, ls.stdout, ls.stderr, screen.text, screen.process.stderr, hub.tracker.stderr)
    logOf(screen, /^$/)
    for (const line of linesOf(hub.tracker.stderr)) assert.equal(typeof JSON.parse(line), 'object')
    const hidden = await rpc.ask('listChanges', { after: revision(0), until: revision(1e6) })
    assert.ok(hidden.changes.every(({ path }) => NAUGHTY_NAMES.some((name) => `Files/${name.path}` === path)))
  })

  it('lie on a disk: those that may be shared arrive, on every system, and the rest is named with its reason', async function () {
    const hub = await startHub(this)
    for (const { path } of onDisk) {
      await mkdir(join(hub.folder, 'ann-files', dirname(path)), { recursive: true })
      await writeFile(join(hub.folder, 'ann-files', path), contentOf(path))
    }
    const bytes = [Buffer.from([0xff, 0x78]), Buffer.from([0xc0, 0xae, 0xc0, 0xae])]
    for (const name of bytes) await writeFile(Buffer.concat([Buffer.from(`${hub.folder}/ann-files/`), name]), 'x')
    const [{ peer: bea, screen: ofBea }, { peer: cal, screen: ofCal }] = await Promise.all([
      startsInWords(hub, 'bea', { tables: 'names = "posix"' }),
      startsInWords(hub, 'cal', { tables: 'names = "windows"' }),
    ])
    const [watch, { peer: ann, screen: ofAnn }] = await Promise.all([watchesInWords(bea), startsInWords(hub, 'ann')])
    for (const { path } of accepted)
      await watch.process.line(({ text }) => String(text).startsWith(`+ ann:Files/${printable(path)} (`))
    const refused = onDisk.length - accepted.length + bytes.length
    const log = logOf(ofAnn, /^not shared: .+ (is refused: it|levels, more than|bytes, more than|not valid Unicode)/)
    const why = log.filter(({ msg }) => msg === 'a file is not shared')
    assert.equal(why.length, refused)
    assert.equal(linesOf(ofAnn.process.stderr).filter((line) => line.startsWith('not shared: ')).length, refused)
    const before = await readdir(hub.folder)
    const fetched = await Promise.all([
      bea.run('get', 'ann:Files/', '-o', bea.downloads),
      cal.run('get', 'ann:Files/', '-o', cal.downloads),
      ann.run('status'),
    ])
    for (const { status, stderr } of fetched) assert.equal(status, 0, stderr)
    const [posix, windows] = fetched
    assert.deepEqual((await readdir(hub.folder)).toSorted(), [...before, 'bea-downloads', 'cal-downloads'].toSorted())
    assert.deepEqual(
      [...(await treeOf(bea))].toSorted(),
      accepted.map(({ path }) => [path, contentOf(path)]).toSorted(),
    )
    assert.equal(posix.stderr, '')
    await arrivedOnWindows(cal, windows.stderr)
    await ann.drops('late.txt', 'watching goes on')
    await watch.process.line(({ text }) => text === '+ ann:Files/late.txt (16 B)')
    for (const { process, text } of [ofAnn, ofBea, ofCal, watch]) isClean('screens', text, process.stderr)
    for (const { stdout, stderr } of fetched) isClean('output', stdout, stderr)
    for (const screen of [ofBea, ofCal]) logOf(screen, /^$/)
    assert.equal(((await ann.status()).problems as unknown[]).length, refused)
  })

  it('are a file at one device and a folder at another: both arrive, side by side', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const laptop = await hub.peer('laptop', { username: 'ann', password: 'ann-password' })
    const news = bea.watches('--state')
    const inside = await ann.drops('songs/one.flac', 'in the folder')
    const beside = await laptop.drops('songs', 'beside the folder')
    for (const { path } of [inside, beside]) await news.event('file-added', (line) => line.path === path)
    const lines = await bea.json('get', 'ann:Files/', '-o', bea.downloads, '--once')
    assert.deepEqual(lines[1], { event: 'renamed', from: 'Files/songs', to: 'Files/songs (2)' })
    assert.deepEqual(Object.fromEntries(await treeOf(bea)), {
      'songs/one.flac': 'in the folder',
      'songs (2)': 'beside the folder',
    })
  })
})

/** Files below the fetched tree's own folder, with what they hold. */
async function treeOf({ downloads }: TestPeer): Promise<Map<string, string>> {
  assert.deepEqual(await readdir(downloads), ['Files'])
  const top = join(downloads, 'Files')
  const found = new Map<string, string>()
  for (const item of await readdir(top, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue
    const path = join(item.parentPath, item.name)
    found.set(path.slice(top.length + 1), await readFile(path, 'utf8'))
  }
  return found
}

/** Written out on purpose: the code under test has its own rules. */
const WINDOWS_REFUSES =
  /[<>:"|?*\\\p{Cc}]|[. ]$|^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[1-9\u00b9\u00b2\u00b3]) *(\.|$)/iu

async function arrivedOnWindows(cal: TestPeer, said: string): Promise<void> {
  const tree = await treeOf(cal)
  assert.deepEqual([...tree.values()].toSorted(), accepted.map(({ path }) => contentOf(path)).toSorted())
  for (const path of tree.keys())
    for (const name of path.split('/')) assert.ok(!WINDOWS_REFUSES.test(name) && Buffer.byteLength(name) <= 255, name)
  const keys = new Set([...tree.keys()].map((path) => path.normalize('NFC').toLowerCase()))
  assert.equal(keys.size, tree.size)
  const again = await cal.json('get', 'ann:Files/', '-o', cal.downloads)
  assert.equal(again.filter(({ event }) => event === 'local').length, accepted.length)
  const renamed = again.filter(({ event }) => event === 'renamed')
  assert.ok(again.findIndex(({ id }) => id !== undefined) > again.lastIndexOf(renamed.at(-1) ?? {}))
  assert.deepEqual(
    linesOf(said).toSorted(),
    renamed.map(({ from, to }) => `${printable(String(from))} is saved as ${printable(String(to))}`).toSorted(),
  )
  const savedAs = new Map(renamed.map(({ from, to }) => [from, String(to)]))
  for (const { path } of accepted) {
    const to = savedAs.get(`Files/${path}`) ?? `Files/${path}`
    if (savedAs.has(`Files/${path}`) || !path.includes('/'))
      assert.equal(tree.get(to.slice('Files/'.length)), contentOf(path), path)
  }
  const single = await cal.run('get', 'ann:Files/a:b.txt')
  assert.equal(single.stderr, 'a:b.txt is saved as a%3Ab.txt\n')
  assert.equal(await readFile(join(cal.downloads, 'a%3Ab.txt'), 'utf8'), contentOf('a:b.txt'))
  const detached = await cal.json('get', 'ann:Files/why?.txt', '--detach')
  assert.deepEqual(detached[0], { event: 'renamed', from: 'why?.txt', to: 'why%3F.txt' })
  assert.equal(detached[1]?.event, 'queued')
}
