/** Bad input and expected refusals: a clear reason, the right exit status, and nothing lost. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { runCommand } from '../support/process.ts'
import { RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

describe('accounts', () => {
  it('refuse a wrong password and a taken name, and tell the same of an unknown user (D2, E3, E4)', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const thief = await hub.peer('thief')
    await thief.leaves()
    await writeFile(join(hub.folder, 'wrong.password'), 'not the password')
    const flags = ['--data', join(hub.folder, 'new'), '--tracker', hub.address, '--json']
    const withPassword = (...args: string[]) =>
      runCommand('ferry', [...args, ...flags, '--password-file', join(hub.folder, 'wrong.password')])
    const wrong = await withPassword('login', '--username', 'ann')
    assert.equal(wrong.status, 4)
    assert.equal(wrong.lines[0]?.code, 'bad-credentials')
    const unknown = await withPassword('login', '--username', 'nobody')
    assert.deepEqual({ ...unknown.lines[0] }, { ...wrong.lines[0] })
    const taken = await withPassword('register', '--username', 'ann')
    assert.equal(taken.status, 4)
    assert.equal(taken.lines[0]?.code, 'name-taken')
    const badName = await withPassword('register', '--username', 'Ann Smith')
    assert.equal(badName.status, 2)
    assert.equal((await ann.status()).username, 'ann')
  })

  it('need an invite where the hub wants one, and a code works once (D2)', async function () {
    const hub = await startHub(this, { config: 'registration = "invite"' })
    const uninvited = await (await newcomer(hub, '')).ended()
    assert.equal(uninvited, 4)
    const [{ code = '' } = {}] = (await hub.admin('invite', 'create')).lines
    const invited = await hub.peer('ann', { config: `invite = "${code}"` })
    assert.equal((await invited.status()).username, 'ann')
    const second = await newcomer(hub, String(code))
    assert.equal(await second.ended(), 4)
    assert.equal(second.lines.at(-1)?.code, 'bad-invite')
    const [invite = {}] = (await hub.admin('invite', 'list')).lines
    assert.equal(invite.usesLeft, 0)
  })

  it('change their password; the old password is worth nothing afterwards (D3)', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    await writeFile(join(hub.folder, 'new.password'), 'a fresh password')
    await ann.json(
      'passwd',
      '--password-file',
      join(hub.folder, 'ann.password'),
      '--new-password-file',
      join(hub.folder, 'new.password'),
    )
    const login = (password: string) =>
      runCommand('ferry', [
        'login',
        '--username',
        'ann',
        '--data',
        join(hub.folder, 'second'),
        '--tracker',
        hub.address,
        '--json',
        '--password-file',
        join(hub.folder, password),
      ])
    assert.equal((await login('ann.password')).status, 4)
    assert.equal((await login('new.password')).status, 0)
  })

  it('rename their device for all to see, and are told when an address is none (D3)', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const raw = await RawPeer.create()
    hub.onCleanup(() => raw.stop())
    const rpc = await raw.signedIn(hub.address, 'raw')
    await rpc.ask('updateDevice', {
      device: { name: 'the new laptop', addresses: ['/ip4/127.0.0.1/tcp/4242'], depot: false },
    })
    const [seen = {}] = await ann.json('peers')
    assert.deepEqual([seen.user, seen.device, seen.addresses], ['raw', 'the new laptop', ['/ip4/127.0.0.1/tcp/4242']])
    const nonsense = { name: 'x', addresses: ['/ip4/127.0.0.1/udp/1'], depot: false }
    await assert.rejects(rpc.ask('updateDevice', { device: nonsense }), { code: 'usage' })
  })

  it('sign in by the device key after the first time, with no password at hand (E4)', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const { peerId } = await ann.status()
    await ann.leaves()
    const config = (await readFile(ann.configFile, 'utf8')).replace(/^password-file.*$/m, '')
    await writeFile(ann.configFile, config)
    const again = await runCommand('ferry', ['login', '--config', ann.configFile, '--json'])
    assert.equal(again.status, 0, again.stderr)
    await ann.start()
    assert.equal((await ann.status()).peerId, peerId)
  })

  const newcomer = (hub: Awaited<ReturnType<typeof startHub>>, invite: string) => {
    const peer = hub.prepare(`cal${invite.length}`, invite === '' ? {} : { config: `invite = "${invite}"` })
    return peer.launch()
  }
})

describe('what is not there or not allowed', () => {
  it('is refused with status 3 for unknown users and files', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    await bea.watches('--state').event('user-joined', ({ user }) => user === 'ann')
    const missing = await bea.get('ann:Files/nothing')
    assert.deepEqual([missing.status, missing.lines.at(-1)?.code], [3, 'unknown-file'])
    const nobody = await bea.get('zoe:Files/nothing')
    assert.deepEqual([nobody.status, nobody.lines.at(-1)?.code], [3, 'unknown-user'])
    const senseless = await bea.get('nonsense')
    assert.deepEqual([senseless.status, senseless.lines.at(-1)?.code], [2, 'usage'])
    const song = await ann.drops('song.flac', 1000)
    await (await bea.watchesLive()).event('file-added')
    await ann.leaves()
    const offline = await bea.get(song)
    assert.deepEqual([offline.status, offline.lines.at(-1)?.code], [1, 'offline'])
  })

  it('never overwrites a file unasked', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const song = await ann.drops('song.flac', 1000)
    await (await bea.watchesLive()).event('file-added')
    const mine = join(hub.folder, 'song.flac')
    await writeFile(mine, 'precious')
    const refused = await bea.get(song, '-o', mine)
    assert.deepEqual([refused.status, refused.lines.at(-1)?.code], [1, 'exists'])
    assert.equal(await readFile(mine, 'utf8'), 'precious')
    await bea.fetches(song, '-o', mine, '--overwrite')
  })

  it('lets the owner decide: never, ask and refuse, ask and accept (A5)', async function () {
    const hub = await startHub(this)
    const [bea, nora, ask] = await Promise.all([
      hub.peer('bea'),
      hub.peer('nora', { config: 'consent = "never"' }),
      hub.peer('ask', { config: 'consent = "ask"' }),
    ])
    const watch = await bea.watchesLive()
    const [hers, his] = [await nora.drops('hers', 1000), await ask.drops('his', 1000)]
    await watch.event('file-added', ({ owner }) => owner === 'nora')
    await watch.event('file-added', ({ owner }) => owner === 'ask')
    const never = await bea.get(hers)
    assert.deepEqual([never.status, never.lines.at(-1)?.code], [4, 'refused'])
    assert.match(String(never.lines.at(-1)?.text), /never/)
    const owner = await ask.watchesLive()
    const answers = async (answer: string, nth: number) => {
      await owner.line(() => owner.lines.filter(({ event }) => event === 'request').length > nth)
      const [{ id } = {}] = await ask.json('requests')
      await ask.json('requests', answer, String(id))
    }
    const [refused] = await Promise.all([bea.get(his), answers('refuse', 0)])
    assert.deepEqual([refused.status, refused.lines.at(-1)?.code], [4, 'refused'])
    await Promise.all([bea.fetches(his), answers('accept', 1)])
  })

  it('keeps a second process off a data folder', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const second = await runCommand('ferry', ['up', '--config', ann.configFile, '--json'])
    assert.deepEqual([second.status, second.lines.at(-1)?.code], [1, 'locked'])
    const tracker = await runCommand('ferry-tracker', ['run', '--data', join(hub.folder, 'hub'), '--json'])
    assert.deepEqual([tracker.status, tracker.lines.at(-1)?.code], [1, 'locked'])
  })
})
