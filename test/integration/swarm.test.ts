/** Many sources, both routes, interruptions of every kind: rows C6–C9, F3, F4, F7. */
import assert from 'node:assert/strict'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUpHubs, type SharedFile, sha256, startHub, type TestPeer } from '../support/hub.ts'

const MIB = 1024 * 1024

afterEach(cleanUpHubs)

describe('a download from many', () => {
  it('is fed by all who have the content, under whatever names, and none of it comes twice', async function () {
    const hub = await startHub(this)
    const config = '[limits]\nup = "3MiB/s"'
    const owners = await Promise.all(['ann', 'cal', 'dan'].map((name) => hub.peer(name, { tables: config })))
    const [ann, cal, dan] = owners as [TestPeer, TestPeer, TestPeer]
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', 24 * MIB)
    const news = bea.watches('--state')
    for (const [other, name] of [
      [cal, 'kino.mkv'],
      [dan, 'x.bin'],
    ] as const) {
      await copyFile(film.local, join(other.files, name))
      await news.event('file-added', ({ path }) => path === `Files/${name}`)
    }
    await news.event('file-added', ({ path }) => path === film.path)
    const done = await bea.fetches(film)
    assert.equal(await sha256(String(done.path)), film.sha256)
    const sent = await Promise.all(owners.map(async (peer) => Number((await peer.status()).sent)))
    assert.ok(
      sent.every((bytes) => bytes >= 2 * MIB),
      `who sent what: ${sent.map(String).join(', ')}`,
    )
    assert.ok(
      sent.reduce((sum, bytes) => sum + bytes, 0) <= 24 * MIB + 4 * MIB,
      `too much was sent: ${sent.map(String).join(', ')}`,
    )
    assert.ok(Number(done.seconds) < 5.9, `${String(done.seconds)} s; one source alone takes 8`)
  })

  it('comes from those who fetched it before, when the owner is gone (C9)', async function () {
    const hub = await startHub(this)
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const song = await ann.drops('song.flac', 5 * MIB)
    const news = cal.watches('--state')
    await news.event('file-added', ({ path }) => path === song.path)
    await (await bea.watchesLive()).stop()
    await bea.fetchesForGood(song)
    await ann.leaves()
    await news.event('user-left', ({ user }) => user === 'ann')
    await cal.fetches(song)
    assert.equal((await bea.status()).sent, 5 * MIB)
  })

  it('is here already: copied, not fetched, and renamed content is known (F4)', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const song = await ann.drops('song.flac', 3 * MIB)
    const news = bea.watches('--state')
    await news.event('file-added', ({ path }) => path === song.path)
    await copyFile(song.local, join(bea.files, 'mine.flac'))
    await (await ann.watchesLive()).event('file-added', ({ path }) => path === 'Files/mine.flac')
    await rename(join(bea.files, 'mine.flac'), join(bea.files, 'still mine.flac'))
    const done = await bea.fetches(song)
    assert.equal(done.route, 'local')
    assert.equal((await ann.status()).sent, 0)
  })

  it('fetches a tree with its folders, and a second time only what is not there', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const names = ['a.txt', 'deep/er/b.txt', 'deep/c c.txt', '.hidden', 'empty.txt', 'twin of a.txt', 'film.mkv']
    const contentOf = (name: string) => {
      if (name === 'empty.txt') return ''
      return name === 'film.mkv' ? 2 * MIB : `content of ${name.replace('twin of ', '')}`
    }
    const news = bea.watches('--state')
    for (const name of names) await ann.drops(`Music/${name}`, contentOf(name))
    await mkdir(join(ann.files, 'Music/nothing/in here'), { recursive: true })
    for (const name of [...names, 'nothing/in here/'])
      await news.event('file-added', ({ path }) => path === `Files/Music/${name}`)
    const fetched = async (status: number) => {
      const got = await bea.get('ann:Files/Music/', '-o', bea.downloads)
      assert.equal(got.status, status, JSON.stringify(got.lines.at(-1)))
      return got.lines
    }
    await fetched(0)
    const music = join(bea.downloads, 'Music')
    assert.deepEqual(
      (await readdir(music, { recursive: true })).toSorted(),
      [...names, 'deep', 'deep/er', 'nothing', 'nothing/in here'].toSorted(),
    )
    for (const name of names)
      assert.equal(await sha256(join(music, name)), await sha256(join(ann.files, 'Music', name)), name)
    const sent = Number((await ann.status()).sent)
    assert.equal((await fetched(0)).filter(({ event }) => event === 'local').length, names.length)
    await rm(join(music, 'deep/er/b.txt'))
    await writeFile(join(music, 'a.txt'), 'something of my own')
    const third = await fetched(1)
    assert.deepEqual(
      third.filter(({ event, id }) => event === 'error' && id !== undefined).map(({ code }) => code),
      ['exists'],
    )
    assert.equal(await readFile(join(music, 'a.txt'), 'utf8'), 'something of my own')
    assert.equal(Number((await ann.status()).sent) - sent, 'content of deep/er/b.txt'.length)
  })

  it('knows of empty folders when they are filled and emptied', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const live = await bea.watchesLive()
    const folder = join(ann.files, 'nothing', 'in here')
    await mkdir(folder, { recursive: true })
    await live.event('file-added', ({ path }) => path === 'Files/nothing/in here/')
    await writeFile(join(folder, 'something'), 'x')
    await live.event('file-added', ({ path }) => path === 'Files/nothing/in here/something')
    await live.event('file-removed', ({ path }) => path === 'Files/nothing/in here/')
    const later = await bea.watchesLive()
    await rename(folder, join(hub.folder, 'moved out'))
    await later.event('file-removed', ({ path }) => path === 'Files/nothing/in here/something')
    await rename(join(hub.folder, 'moved out'), folder)
    await later.event('file-added', ({ path }) => path === 'Files/nothing/in here/something')
    await rm(join(folder, 'something'))
    await later.event('file-added', ({ path }) => path === 'Files/nothing/in here/')
    await rm(folder, { recursive: true })
    await later.event('file-removed', ({ path }) => path === 'Files/nothing/in here/')
    await later.event('file-added', ({ path }) => path === 'Files/nothing/')
    const got = await bea.get('ann:Files/nothing/', '-o', bea.downloads)
    assert.equal(got.status, 0, JSON.stringify(got.lines))
    assert.deepEqual(await bea.has(), ['nothing'])
    assert.deepEqual(await readdir(join(bea.downloads, 'nothing')), [])
  })

  it('brings names of every kind, or says why not, and mixes up none', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const arrives = [
      '\u00e9.txt',
      'e\u0301.txt',
      'Case.txt',
      'case.txt',
      'CON.txt',
      'aux',
      ' led by a space',
      '..dots',
      'n'.repeat(255),
    ]
    const refused = ['over\u202egnp.exe', 'zero\u200bwidth.txt', 'back\\slash.txt', 'new\nline.txt']
    for (const [index, name] of [...arrives, ...refused].entries()) {
      await mkdir(join(ann.files, 'Music'), { recursive: true })
      await writeFile(join(ann.files, 'Music', name), `number ${index}`)
    }
    const news = bea.watches('--state')
    for (const name of arrives) await news.event('file-added', ({ path }) => path === `Files/Music/${name}`)
    const { status, lines } = await bea.get('ann:Files/Music/', '-o', bea.downloads, '--route', 'relay')
    assert.equal(status, 0, JSON.stringify(lines.at(-1)))
    assert.ok(lines.filter(({ event }) => event === 'done').every(({ route }) => route === 'relay'))
    const music = join(bea.downloads, 'Music')
    assert.deepEqual((await readdir(music)).toSorted(), arrives.toSorted())
    for (const [index, name] of arrives.entries())
      assert.equal(await readFile(join(music, name), 'utf8'), `number ${index}`)
    const { problems } = await ann.status()
    const reasons = (problems as { text: string }[]).map(({ text }) => text)
    assert.equal(
      reasons.filter((text) => text.includes('is refused: it contains')).length,
      refused.length,
      reasons.join('\n'),
    )
  })
})

describe('a download that is interrupted (F7)', () => {
  it('waits for its owner, goes on by itself, and re-fetches nothing that was proved', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "8MiB/s"' })
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', 16 * MIB)
    await bea.watches('--state').event('file-added', ({ path }) => path === film.path)
    const order = bea.orders(film)
    await order.event('progress', ({ received }) => Number(received) >= 4 * MIB)
    await ann.isKilled()
    await order.event('waiting')
    const before = Number((await bea.status()).received)
    await ann.start()
    const done = await order.event('done')
    assert.equal(await sha256(String(done.path)), film.sha256)
    assert.ok(Number((await ann.status()).sent) <= 16 * MIB - before + 2 * MIB)
    assert.deepEqual(await bea.has(), ['film.mkv'])
  })

  it('survives the kill of its own daemon, and outlives the command that began it', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "6MiB/s"' })
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', 16 * MIB)
    await bea.watches('--state').event('file-added', ({ path }) => path === film.path)
    const order = bea.orders(film)
    await order.event('progress', ({ received }) => Number(received) >= 4 * MIB)
    await bea.isKilled()
    await order.ended()
    await bea.start()
    await bea.hasFile('film.mkv')
    assert.equal(await sha256(join(bea.downloads, 'film.mkv')), film.sha256)
    const sent = Number((await ann.status()).sent)
    assert.ok(sent <= 16 * MIB + 5 * MIB, `${sent} bytes for ${16 * MIB}`)
    assert.deepEqual(await bea.has(), ['film.mkv'])
  })

  it('rests, goes on and is given up when told to', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "2MiB/s"' })
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', 16 * MIB)
    await bea.watches('--state').event('file-added', ({ path }) => path === film.path)
    const [{ ids } = {}] = await bea.json('get', `ann:${film.path}`, '--detach')
    const id = String((ids as number[])[0])
    await bea.hasReceived(2 * MIB)
    await bea.json('pause', id)
    const [paused] = await bea.json('downloads')
    assert.equal(paused?.state, 'paused')
    const sent = Number((await ann.status()).sent)
    await bea.json('resume', id)
    await bea.hasReceived(6 * MIB)
    assert.ok(Number((await ann.status()).sent) > sent)
    await bea.json('cancel', id)
    assert.deepEqual(await bea.json('downloads'), [])
    assert.deepEqual(await bea.has(), [])
    assert.equal((await bea.run('cancel', id, '--json')).status, 3)
  })
})

describe('a busy source (F6)', () => {
  it('tells those who wait where they stand, and serves them in turn', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann', {
      tables: '[limits]\nuploads = 1\n[[timetable]]\nfrom = "00:00"\nto = "24:00"\nup = "2MiB/s"',
    })
    const [rates] = await ann.json('limit')
    assert.equal(rates?.up, 2 * MIB)
    const [bea, cal] = await hub.peers('bea', 'cal')
    const films = await Promise.all(['one.mkv', 'two.mkv'].map((name) => ann.drops(name, 12 * MIB)))
    const small = await ann.drops('small.txt', 'a few words')
    const [one, two] = films as [SharedFile, SharedFile]
    for (const peer of [bea, cal])
      for (const { path } of [one, two, small])
        await peer.watches('--state').event('file-added', (line) => line.path === path)
    const first = bea.orders(one)
    await first.event('started')
    const second = cal.orders(two)
    const line = await second.event('in-line')
    assert.equal(line.position, 1)
    const { waiting } = await ann.status()
    assert.deepEqual(
      (waiting as { username: string; position: number }[]).map(({ username, position }) => [username, position]),
      [['cal', 1]],
    )
    await cal.fetches(small)
    assert.equal((await second.event('done')).size, 12 * MIB)
    await first.event('done')
  })
})
