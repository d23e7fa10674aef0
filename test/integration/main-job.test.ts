/** The main job between separate processes: rows A1–A6, B1–B5, D1, D4, D6, E2–E5, F2. */
import assert from 'node:assert/strict'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUpHubs, startHub } from '../support/hub.ts'

afterEach(cleanUpHubs)

describe('a hub of separate processes', () => {
  it('shows everybody what the others share, and nobody their own (A1, A2, B1)', async function () {
    const hub = await startHub(this)
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const watch = await cal.watchesLive()
    await ann.drops('song.flac', 100_000)
    await bea.drops('deep/er/book.pdf', 20_000)
    await watch.event('file-added', ({ path }) => path === 'Files/song.flac')
    await watch.event('file-added', ({ path }) => path === 'Files/deep/er/book.pdf')
    assert.deepEqual(await cal.sees(), ['ann:Files/song.flac', 'bea:Files/deep/er/book.pdf'])
    const [entry = {}] = await bea.json('ls')
    assert.equal(entry.owner, 'ann')
    assert.equal(entry.size, 100_000)
    assert.match(String(entry.root), /^[0-9a-f]{64}$/)
    assert.equal(entry.online, true)
    const peers = await bea.json('peers')
    const addresses = peers.find(({ user }) => user === 'ann')?.addresses
    assert.match(String(addresses), /^\/ip4\/127\.0\.0\.1\/tcp\/\d+/)
  })

  it('tells the others who comes and goes, with their files (A3, A4, B3)', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const watch = await ann.watchesLive()
    const bea = await hub.peer('bea')
    await watch.event('user-joined', ({ user }) => user === 'bea')
    await bea.drops('film.mkv', 5_000)
    await watch.event('file-added', ({ path }) => path === 'Files/film.mkv')
    await bea.leaves()
    await watch.event('file-removed', ({ path }) => path === 'Files/film.mkv')
    await watch.event('user-left', ({ user }) => user === 'bea')
    assert.deepEqual(await ann.sees(), [])
    assert.deepEqual(await ann.sees('--all'), ['bea:Files/film.mkv'])
    const joins = watch.lines.filter(({ event }) => event === 'user-joined').length
    await bea.start()
    await watch.line(() => watch.lines.filter(({ event }) => event === 'user-joined').length > joins)
    assert.deepEqual(await ann.sees(), ['bea:Files/film.mkv'])
  })

  it('announces files that are added, changed, renamed and deleted within a second, and hashes each once (A6, B2)', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    const startedAt = performance.now()
    const song = await ann.drops('song.flac', 3_000_000)
    const added = await watch.event('file-added', ({ path }) => path === song.path)
    assert.ok(performance.now() - startedAt < 1000, 'a dropped file takes less than a second')
    await rename(song.local, join(ann.files, 'renamed.flac'))
    const renamed = await watch.event('file-added', ({ path }) => path === 'Files/renamed.flac')
    await watch.event('file-removed', ({ path }) => path === song.path)
    assert.equal(renamed.root, added.root)
    assert.equal((await ann.status()).hashed, 1)
    await ann.drops('renamed.flac', 10)
    const changed = await watch.event('file-changed', ({ path }) => path === 'Files/renamed.flac')
    assert.notEqual(changed.root, added.root)
    const deletedAt = performance.now()
    await rm(join(ann.files, 'renamed.flac'))
    await watch.event('file-removed', ({ path }) => path === 'Files/renamed.flac')
    assert.ok(performance.now() - deletedAt < 1000, 'a deleted file takes less than a second')
  })

  it('delivers a file directly and through the sealed relay, byte for byte (A5, B4, D6, E5, F2)', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    const song = await ann.drops('song.flac', 9_437_185)
    const empty = await ann.drops('empty', 0)
    await watch.event('file-added', ({ path }) => path === song.path)
    await watch.event('file-added', ({ path }) => path === empty.path)
    const direct = await bea.fetches(song, '--route', 'direct')
    assert.equal(direct.route, 'direct')
    assert.equal(direct.size, 9_437_185)
    const relayed = await bea.fetches(song, '--route', 'relay', '-o', join(hub.folder, 'relayed.flac'))
    assert.equal(relayed.route, 'relay')
    assert.equal(relayed.root, direct.root)
    await bea.fetches(empty)
    assert.deepEqual(await bea.has(), ['empty', 'song.flac'])
    const [status = {}] = (await hub.admin('status')).lines
    assert.ok(Number((status.relay as { bytes: number }).bytes) > 9_437_185, 'the tracker carried it')
  })

  it('reaches a peer that cannot be dialed by having it dial back, else by the relay', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann', { listen: '' })
    const [bea, cal] = await Promise.all([hub.peer('bea'), hub.peer('cal', { listen: '' })])
    const watch = await bea.watchesLive()
    const song = await ann.drops('song.flac', 400_000)
    await watch.event('file-added', ({ path }) => path === song.path)
    assert.equal((await bea.fetches(song)).route, 'direct')
    assert.equal((await cal.fetches(song)).route, 'relay')
    const refused = await cal.get(song, '--route', 'direct', '-o', join(hub.folder, 'x'))
    assert.equal(refused.lines.at(-1)?.code, 'unreachable')
  })

  it('serves several at once while being served (D1, E2)', async function () {
    const hub = await startHub(this)
    const people = await hub.peers('ann', 'bea', 'cal')
    const songs = await Promise.all(people.map((person) => person.drops(`${person.name}.bin`, 4_000_000)))
    await Promise.all(
      people.map(async (person) => {
        const watch = await person.watchesLive()
        const others = songs.filter(({ owner }) => owner !== person)
        for (const { path } of others) await watch.line((line) => line.path === path)
        await Promise.all(others.map((song) => person.fetches(song)))
      }),
    )
  })
})
