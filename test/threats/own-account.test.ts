/** One's own account: quotas, devices, and leaving for good. Rows D2, D3. */
import assert from 'node:assert/strict'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MIB } from '#shared/base/limits.ts'
import { linkToHub } from '../support/bad-link.ts'
import { cleanUpHubs, type Hub, startHub } from '../support/hub.ts'
import { runCommand } from '../support/process.ts'
import { RawPeer } from '../support/raw-peer.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

describe('quotas', () => {
  it('of entries are for all devices of an account together', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    await hub.admin('user', 'quota', 'ann', '--entries', '3')
    const watch = await (await hub.peer('bea')).watchesLive()
    for (const name of ['one', 'two']) await ann.drops(name, 10)
    for (const name of ['one', 'two']) await watch.event('file-added', ({ path }) => path === `Files/${name}`)
    const tablet = hub.prepare('tablet', { username: 'ann', password: 'ann-password' })
    await tablet.configures()
    for (const name of ['three', 'four']) await tablet.drops(name, 10)
    await tablet.start()
    const { problems } = await tablet.status()
    const texts = (problems as { text: string }[]).map(({ text }) => text)
    assert.deepEqual(texts, ['This account lists as many files as this hub allows it.'])
    const account = accountOf(await ann.status())
    assert.deepEqual([account.entries, account.maxEntries, account.role], [3, 3, 'owner'])
    await hub.admin('user', 'quota', 'ann', '--entries', 'default')
    assert.equal(accountOf(await ann.status()).maxEntries, 200_000)
    const [listed = {}] = (await hub.admin('user', 'list')).lines
    assert.deepEqual([listed.username, listed.maxEntries, listed.files], ['ann', null, 3])
  })

  it('of the relay are counted by the day, cut a transfer, refuse the next, and survive a kill', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    const film = await ann.drops('film.mkv', 8 * MIB)
    const song = await ann.drops('song.flac', 100_000)
    await watch.event('file-added', ({ path }) => path === 'Files/film.mkv')
    await watch.event('file-added', ({ path }) => path === 'Files/song.flac')
    await hub.admin('user', 'quota', 'bea', '--relay-per-day', '2MiB')
    await bea.fetches(song, '--route', 'relay')
    const before = Number(accountOf(await bea.status()).relayedToday)
    assert.ok(before > 100_000 && before < 200_000, `${before} bytes`)
    // Nobody can say a word into a sealed stream: it breaks off, and the next attempt is told why.
    const order = bea.orders(film, '--route', 'relay')
    await order.event('started')
    const told = /allowance for today, 2MiB, is used up; the next one begins at 00:00 UTC, in \d+ h/
    await order.line(({ text }) => told.test(String(text)))
    await bea.json('cancel', String(order.lines[0]?.id))
    const { relayedToday, relayPerDay } = accountOf(await bea.status())
    assert.equal(relayPerDay, 2 * MIB)
    assert.ok(Number(relayedToday) >= 2 * MIB && Number(relayedToday) < 3 * MIB, `${relayedToday} bytes`)
    await hub.restartTracker()
    await watch.event('hub-lost')
    await watch.event('hub-connected')
    assert.equal(accountOf(await bea.status()).relayedToday, relayedToday)
    const refused = await bea.get(film, '--route', 'relay')
    assert.equal(refused.lines.at(-1)?.code, 'budget')
    await hub.admin('user', 'quota', 'bea', '--relay-per-day', '0')
    await bea.fetches(film, '--route', 'relay')
  })
})

describe('devices', () => {
  it('are listed, and one that is revoked is out at once, until the password binds it again', async function () {
    const hub = await startHub(this)
    const laptop = await hub.peer('laptop', { username: 'ann', password: 'ann-password', config: 'device = "laptop"' })
    const tablet = hub.prepare('tablet', { username: 'ann', password: 'ann-password', config: 'device = "tablet"' })
    await tablet.configures()
    await tablet.drops('song.flac', 1000)
    await tablet.start()
    const bea = await hub.peer('bea')
    assert.deepEqual(await bea.sees(), ['ann:Files/song.flac'])
    const watch = await bea.watchesLive()
    const list = await laptop.json('devices')
    assert.deepEqual(
      list.map(({ name, online, files, isThis }) => [name, online, files, isThis]),
      [
        ['laptop', true, 0, true],
        ['tablet', true, 1, false],
      ],
    )
    await laptop.json('devices', 'revoke', 'tablet')
    await watch.event('file-removed')
    await until(async () => (await bea.sees('--all')).length === 0)
    assert.deepEqual(await bea.sees(), [])
    assert.equal(await tablet.process.ended(), 4)
    assert.equal(tablet.process.lines.at(-1)?.code, 'revoked')
    assert.deepEqual(
      (await bea.json('peers')).map(({ user, device }) => [user, device]),
      [['ann', 'laptop']],
    )
    const up = await tablet.launch()
    assert.equal(await up.ended(), 4, 'its key is worth nothing, and the daemon does not use the password by itself')
    assert.match(String(up.lines.at(-1)?.text), /ferry login/)
    assert.equal((await laptop.run('devices', 'revoke', 'tablet')).status, 3)
    assert.equal((await runCommand('ferry', ['login', '--config', tablet.configFile])).status, 0)
    await tablet.start()
    await watch.event('file-added')
    await until(async () => (await bea.sees()).includes('ann:Files/song.flac'))
    const acts = (await hub.admin('audit')).lines.map(({ action }) => action)
    assert.deepEqual(acts, ['register', 'device-added', 'register', 'device-revoked', 'device-added'])
  })

  it('leave no file behind at somebody who was away while they were revoked and bound again', async function () {
    const hub = await startHub(this)
    const link = await linkToHub(hub)
    const laptop = await hub.peer('laptop', { username: 'ann', password: 'ann-password', config: 'device = "laptop"' })
    const tablet = hub.prepare('tablet', { username: 'ann', password: 'ann-password', config: 'device = "tablet"' })
    await tablet.configures()
    const song = await tablet.drops('song.flac', 1000)
    await tablet.start()
    const bea = await hub.peer('bea', { tracker: link.through(hub.address) })
    await until(async () => (await bea.sees()).includes('ann:Files/song.flac'))
    link.refuses(true)
    assert.ok(link.reset() > 0)
    await laptop.json('devices', 'revoke', 'tablet')
    await tablet.process.ended()
    await rm(song.local)
    await tablet.drops('other.flac', 1000)
    assert.equal((await runCommand('ferry', ['login', '--config', tablet.configFile])).status, 0)
    await tablet.start()
    link.refuses(false)
    await until(async () => (await bea.sees()).includes('ann:Files/other.flac'))
    assert.deepEqual(await bea.sees('--all'), ['ann:Files/other.flac'])
  })

  it('may revoke themselves, and only those of their own account', async function () {
    const hub = await startHub(this)
    const [ann, bea] = [await hub.peer('ann', { config: 'device = "hers"' }), await hub.peer('bea')]
    const { peerId } = await ann.status()
    assert.equal((await bea.run('devices', 'revoke', String(peerId))).status, 3)
    await assert.rejects((await rawAccount(hub, 'raw')).ask('revokeDevice', { device: 1 as never }), {
      code: 'not-found',
    })
    await ann.json('devices', 'revoke', 'hers')
    assert.equal(await ann.process.ended(), 4)
  })

  it('keep their new name over a restart', async function () {
    const hub = await startHub(this)
    const [ann, bea] = [await hub.peer('ann', { config: 'device = "box"' }), await hub.peer('bea')]
    const nameSeen = async () => (await bea.json('peers'))[0]?.device
    assert.equal(await nameSeen(), 'box')
    await ann.json('devices', 'rename', 'the cellar')
    assert.equal(await nameSeen(), 'the cellar')
    assert.equal((await ann.status()).device, 'the cellar')
    await ann.leaves()
    assert.equal((await runCommand('ferry', ['login', '--config', ann.configFile])).status, 0)
    await ann.start()
    assert.equal(await nameSeen(), 'the cellar')
    assert.equal((await ann.run('devices', 'rename', 'x'.repeat(65))).status, 2)
  })
})

describe('deregistration', () => {
  it('removes the account with everything, frees its name, and lets nobody inherit what it was granted', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const bea = hub.prepare('bea')
    await bea.configures()
    await bea.drops('song.flac', 1000)
    await bea.start()
    const tablet = await hub.peer('tablet', { username: 'bea', password: 'bea-password' })
    const grantor = await rawAccount(hub, 'cal')
    await grantor.ask('publish', { entries: [SECRET], audiences: ['bea'], device: 0 as never })
    await until(async () => (await bea.sees()).includes('cal:Files/secret'))
    const watch = await ann.watchesLive()
    const unsure = await bea.run('deregister', '--password-file', passwordOf(hub, 'bea'), '--config', bea.configFile)
    assert.equal(unsure.status, 2)
    assert.match(unsure.stderr, /removes the account bea .*\(1 files\).*--yes/s)
    await writeFile(join(hub.folder, 'wrong.password'), 'not the password')
    const args = ['deregister', '--yes', '--json', '--config', bea.configFile]
    const wrong = await bea.run(...args, '--password-file', join(hub.folder, 'wrong.password'))
    assert.deepEqual([wrong.status, wrong.lines.at(-1)?.code], [4, 'bad-credentials'])
    assert.equal(((await bea.status()).hub as { state: string }).state, 'online')
    const gone = await bea.run(...args, '--password-file', passwordOf(hub, 'bea'))
    assert.deepEqual([gone.status, gone.lines], [0, [{ deregistered: 'bea' }]])
    assert.equal(await bea.process.ended(), 0)
    assert.match(
      String(bea.process.lines.at(-1)?.text),
      /the account bea was removed from the hub; this peer has stopped/,
    )
    assert.equal(await tablet.process.ended(), 4)
    assert.match(String(tablet.process.lines.at(-1)?.text), /The account bea was removed/)
    await watch.event('file-removed', ({ owner }) => owner === 'bea')
    await watch.event('user-left', ({ user }) => user === 'bea')
    await hub.restartTracker()
    assert.deepEqual(
      (await hub.admin('user', 'list')).lines.map(({ username }) => username),
      ['ann', 'cal'],
    )
    const other = await hub.peer('other', { username: 'bea', password: 'another bea' })
    assert.deepEqual(await other.sees('--all'), [])
    assert.deepEqual((await ann.json('peers')).map(({ user }) => user).toSorted(), ['bea', 'cal'])
    const [row = {}] = (await hub.admin('audit', '--action', 'deregister')).lines
    assert.deepEqual([row.actor, row.target], ['bea', 'bea'])
  })

  it('works without the daemon, and not for the last owner while there are others', async function () {
    const hub = await startHub(this)
    const [ann, cal] = [await hub.peer('ann'), await hub.peer('cal')]
    const leave = (name: string) =>
      runCommand('ferry', ['deregister', '--yes', '--json', '--config', join(hub.folder, `${name}.toml`)])
    const refused = await leave('ann')
    assert.deepEqual([refused.status, refused.lines.at(-1)?.code], [4, 'forbidden'])
    assert.match(String(refused.lines.at(-1)?.text), /ann is the last owner/)
    await cal.leaves()
    assert.equal((await leave('cal')).status, 0)
    assert.deepEqual((await ann.json('peers')).length, 0)
    assert.equal((await leave('ann')).status, 0)
    assert.equal(await ann.process.ended(), 0)
    assert.deepEqual((await hub.admin('user', 'list')).lines, [])
  })

  it('has depots delete what they kept for the account, at once or when they come back', async function () {
    const hub = await startHub(this)
    const dora = await hub.peer('dora', { tables: '[depot]\nquota = "50MB"' })
    const keeps = async (name: string) => {
      const peer = await hub.peer(name)
      await writeFile(join(hub.folder, `${name}.txt`), name.repeat(1000))
      await peer.json('upload', join(hub.folder, `${name}.txt`))
      return peer
    }
    const kept = async () => {
      const entries = await readdir(join(dora.folder, 'depot'), { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).length
    }
    const [ann, bea] = [await keeps('ann'), await keeps('bea')]
    assert.equal(await kept(), 2)
    await ann.json('deregister', '--yes', '--config', ann.configFile)
    await until(async () => (await kept()) === 1)
    await dora.leaves()
    await bea.json('deregister', '--yes', '--config', bea.configFile)
    assert.equal(await kept(), 1)
    await dora.start()
    await until(async () => (await kept()) === 0)
  })

  it('by the operator is the same removal', async function () {
    const hub = await startHub(this)
    const [ann, bea] = [await hub.peer('ann'), await hub.peer('bea')]
    const watch = await ann.watchesLive()
    assert.equal((await hub.admin('user', 'remove', 'bea')).status, 0)
    await watch.event('user-left', ({ user }) => user === 'bea')
    assert.equal(await bea.process.ended(), 4)
    assert.equal(bea.process.lines.at(-1)?.code, 'revoked')
  })
})

describe('wrong passwords', () => {
  it('are written down in bulk', async function () {
    const hub = await startHub(this)
    await hub.peer('ann')
    await writeFile(join(hub.folder, 'wrong.password'), 'not the password')
    const guess = () => {
      const file = join(hub.folder, 'wrong.password')
      const flags = ['--tracker', hub.address, '--data', join(hub.folder, 'guesser'), '--password-file', file]
      return runCommand('ferry', ['login', '--username', 'ann', ...flags, '--json'])
    }
    for (let i = 0; i < 3; i++) assert.equal((await guess()).status, 4)
    // Counted rows are written every minute, and at the end.
    await hub.restartTracker('SIGTERM')
    const rows = (await hub.admin('audit', '--action', 'login-failed')).lines
    assert.deepEqual(
      rows.map(({ actor, target, detail }) => [actor, target, detail]),
      [['nobody', 'ann', { count: 3, addresses: ['127.0.0.1'] }]],
    )
  })
})

const SECRET = {
  path: 'Files/secret',
  size: 10,
  root: 'ab'.repeat(32) as never,
  mtime: 1,
  audience: 1,
  signature: new Uint8Array(0),
}

const passwordOf = (hub: Hub, name: string) => join(hub.folder, `${name}.password`)

const accountOf = (status: unknown) => (status as { account: Record<string, unknown> }).account

async function rawAccount(hub: Hub, name: string) {
  const peer = await RawPeer.create()
  hub.onCleanup(() => peer.stop())
  return peer.signedIn(hub.address, name)
}
