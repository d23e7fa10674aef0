/** Kick, ban, message of the day, roles, invites, and the audit that tells who did what. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { LIMITS } from '#shared/base/limits.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import { cleanUpHubs, type Hub, startHub, type TestPeer } from '../support/hub.ts'
import { RawPeer } from '../support/raw-peer.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

/** Starts it and waits for its end; the last line says why it did not get in. */
async function isTurnedAway(peer: TestPeer) {
  const up = await peer.launch()
  const status = await up.ended()
  return { status, last: up.lines.at(-1) ?? {} }
}

describe('a kick', () => {
  it('ends the sessions with its reason; whoever was kicked stays away for a minute, or until the tracker restarts', async function () {
    const hub = await startHub(this)
    const [ann, bea] = [await hub.peer('ann'), await hub.peer('bea')]
    const [annSees, beaSees] = [await ann.watchesLive(), await bea.watchesLive()]
    assert.equal((await hub.admin('kick', 'bea', '--reason', 'too loud')).status, 0)
    await annSees.event('user-left', ({ user }) => user === 'bea')
    const lost = await beaSees.event('hub-lost')
    assert.match(String(lost.text), /put out of this hub: too loud\. You may come back in 60 s/)
    assert.equal((await hub.admin('kick', 'bea')).lines.at(-1)?.code, 'offline')
    const cal = hub.prepare('cal', { username: 'bea', password: 'bea-password' })
    await cal.launch()
    await until(async () => /You may come back in/.test(JSON.stringify((await bea.status()).hub)))
    await hub.restartTracker()
    await beaSees.event('hub-connected')
    await cal.process.event('ready')
  })
})

describe('a ban', () => {
  it('of an account shuts it out until its end, and says so', async function () {
    const hub = await startHub(this)
    const [ann, bea] = [await hub.peer('ann'), await hub.peer('bea')]
    const watch = await ann.watchesLive()
    const [banned = {}] = (await hub.admin('ban', 'bea', '--for', '1h', '--reason', 'spam')).lines
    const end = String(banned.until)
    await watch.event('user-left', ({ user }) => user === 'bea')
    assert.equal(await bea.process.ended(), 4)
    const told = bea.process.lines.at(-1)
    assert.deepEqual([told?.code, told?.text], ['banned', `You are banned from this hub until ${end}: spam.`])
    const again = await isTurnedAway(bea)
    assert.deepEqual([again.status, again.last.code, again.last.text], [4, 'banned', told?.text])
    const elsewhere = await isTurnedAway(hub.prepare('other', { username: 'bea', password: 'bea-password' }))
    assert.deepEqual([elsewhere.status, elsewhere.last.text], [4, told?.text])
    const [listed = {}] = (await hub.admin('bans')).lines
    assert.deepEqual(
      [listed.kind, listed.target, listed.reason, listed.by, listed.until],
      ['account', 'bea', 'spam', 'operator', end],
    )
    assert.equal((await hub.admin('unban', 'bea')).status, 0)
    await bea.start()
    assert.equal((await hub.admin('unban', 'bea')).status, 3)
  })

  it('ends by itself, and can be given and lifted while the tracker is down', async function () {
    const hub = await startHub(this)
    await hub.peer('ann')
    const bea = await hub.peer('bea')
    await hub.restartTracker('SIGTERM', async () => {
      assert.equal((await hub.admin('ban', 'bea')).status, 0)
    })
    assert.equal(await bea.process.ended(), 4)
    assert.match(String(bea.process.lines.at(-1)?.text), /for good/)
    await hub.admin('ban', 'bea', '--for', '9s')
    assert.equal((await isTurnedAway(bea)).last.code, 'banned')
    await until(async () => (await hub.admin('bans')).lines.length === 0)
    await bea.start()
  })

  it('of a device leaves the account its other devices', async function () {
    const hub = await startHub(this)
    await hub.peer('ann')
    const bea = await hub.peer('bea')
    const tablet = await hub.peer('tablet', { username: 'bea', password: 'bea-password' })
    const { peerId } = await tablet.status()
    assert.equal((await hub.admin('ban', String(peerId), '--reason', 'stolen')).status, 0)
    assert.equal(await tablet.process.ended(), 4)
    assert.match(String((await isTurnedAway(tablet)).last.text), /for good: stolen/)
    assert.equal(((await bea.status()).hub as { state: string }).state, 'online')
  })

  it('of an address range ends what comes from there, and nothing gets in again', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const [near, far] = [await rawPeer(hub), await rawPeer(hub)]
    const elsewhere = await cameFrom(hub, '127.0.0.9')
    const nearby = await near.signedIn(hub.address, 'near')
    const gone = await far.signedIn(elsewhere, 'far')
    assert.equal((await hub.admin('ban', '127.0.0.8/29')).status, 0)
    await until(async () =>
      gone.ask('ping', {}).then(
        () => false,
        () => true,
      ),
    )
    await nearby.ask('ping', {})
    const fresh = await rawPeer(hub)
    await assert.rejects(fresh.signedIn(elsewhere, 'fresh'), { code: 'banned', message: /for good/ })
    // Hello may be refused and a sign-in tried all the same.
    const rude = await (await rawPeer(hub)).control(elsewhere)
    await rude.ask('hello', HELLO).catch(() => undefined)
    const ask = { username: 'rude', password: 'a raw password', invite: '', device: DEVICE }
    await assert.rejects(rude.ask('register', ask), { code: 'banned' })
    assert.equal((await hub.admin('ban', '127.0.0.0/8')).lines.at(-1)?.code, 'forbidden')
    assert.equal((await ann.status()).username, 'ann')
  })

  const HELLO = { agent: 'raw', protocolMinor: 0, maxFrameBytes: LIMITS.controlFrameBytes }
  const DEVICE = { name: 'raw', addresses: [], depot: false }

  /** The hub's address behind a door, through which everything comes from `host`. */
  async function cameFrom(hub: Hub, host: string): Promise<string> {
    const [, port = '', id = ''] = /tcp\/(\d+)(\/p2p\/.*)$/.exec(hub.address) ?? []
    const door = createServer((inside) => {
      const outside = connect({ host: '127.0.0.1', port: Number(port), localAddress: host })
      inside.pipe(outside).pipe(inside)
      for (const [one, other] of [
        [inside, outside],
        [outside, inside],
      ] as const) {
        one.on('error', () => other.destroy())
        one.on('close', () => other.destroy())
      }
    }).listen(0, '127.0.0.1')
    await once(door, 'listening')
    hub.onCleanup(async () => {
      door.close()
    })
    const address = door.address()
    return `/ip4/127.0.0.1/tcp/${typeof address === 'object' ? address?.port : 0}${id}`
  }
})

describe('roles', () => {
  it('say who may moderate whom', async function () {
    const hub = await startHub(this)
    const rpc = new Map<string, RpcChannel>()
    for (const name of ['olga', 'oscar', 'mia', 'max', 'bob', 'ben'])
      rpc.set(name, await (await rawPeer(hub)).signedIn(hub.address, name))
    await hub.admin('user', 'role', 'oscar', 'owner')
    for (const name of ['mia', 'max']) await hub.admin('user', 'role', name, 'moderator')
    const tries = (actor: string, target: string) =>
      code(rpc.get(actor)?.ask('moderate', { action: 'ban', target, text: '', lasts: 1 }))
    for (const actor of ['oscar', 'mia', 'bob'])
      assert.equal(await tries(actor, 'olga'), 'forbidden', `${actor} bans an owner`)
    assert.equal((await hub.admin('ban', 'olga')).lines.at(-1)?.code, 'forbidden')
    assert.equal(await tries('mia', 'max'), 'forbidden')
    assert.equal(await tries('mia', 'mia'), 'forbidden')
    assert.equal(await tries('bob', 'ben'), 'forbidden')
    assert.equal(await tries('bob', '192.0.2.1'), 'forbidden')
    assert.equal(await tries('mia', 'nobody.here'), 'unknown-user')
    assert.equal(await tries('mia', 'no such thing'), 'usage')
    assert.equal(await tries('mia', '127.0.0.0/8'), 'forbidden', 'owners are behind this address')
    const notice = { action: 'notice', target: '', text: 'hello', lasts: 0 } as const
    assert.equal(await code(rpc.get('bob')?.ask('moderate', notice)), 'forbidden')
    assert.equal(await code(rpc.get('mia')?.ask('moderate', notice)), 'done')
    assert.equal(await tries('mia', 'ben'), 'done')
    assert.equal(await tries('oscar', 'max'), 'done')
    const last = await hub.admin('user', 'role', 'oscar', 'member')
    assert.equal(last.status, 0)
    for (const args of [
      ['user', 'role', 'olga', 'member'],
      ['user', 'remove', 'olga'],
    ])
      assert.equal((await hub.admin(...args)).lines.at(-1)?.code, 'forbidden', 'the last owner stays')
  })

  it('work from the command line of a moderator at once, and the audit names everybody', async function () {
    const hub = await startHub(this)
    const [ann, mia] = [await hub.peer('ann'), await hub.peer('mia')]
    const bea = await hub.peer('bea')
    const refused = await mia.run('moderate', 'kick', 'bea', '--json')
    assert.deepEqual([refused.status, refused.lines.at(-1)?.code], [4, 'forbidden'])
    await hub.admin('user', 'role', 'mia', 'moderator')
    await mia.json('moderate', 'kick', 'bea', '--reason', 'calm down')
    await mia.json('moderate', 'ban', 'bea', '--for', '7d', '--reason', 'spam')
    assert.equal(await bea.process.ended(), 4)
    await ann.json('moderate', 'unban', 'bea')
    await mia.json('moderate', 'notice', 'be kind')
    const lines = (await hub.admin('audit', '--since', '1h')).lines
    const told = lines.map(({ actor, action, target }) => `${actor} ${action} ${target}`)
    assert.deepEqual(told, [
      'ann register ann',
      'mia register mia',
      'bea register bea',
      'operator role mia',
      'mia kick bea',
      'mia ban bea',
      'ann unban bea',
      'mia notice ',
    ])
    const [ban = {}] = (await hub.admin('audit', '--action', 'ban')).lines
    assert.equal((ban.detail as { reason: string }).reason, 'spam')
    assert.equal((await hub.admin('audit', '--limit', '1')).lines.length, 1)
    assert.equal((await hub.admin('audit', '--action', 'nonsense')).status, 2)
  })

  it('keep the names that the audit needs', async function () {
    const hub = await startHub(this)
    for (const name of ['operator', 'nobody', '192.0.2.1'])
      await assert.rejects((await rawPeer(hub)).signedIn(hub.address, name), { code: 'bad-name' })
  })
})

describe('the message of the day', () => {
  it('is told at once, at sign-in, and by status, until it is cleared', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const watch = await ann.watchesLive()
    await hub.admin('notice', 'backup at noon')
    assert.equal((await watch.event('notice')).text, 'backup at noon')
    await ann.process.event('notice', ({ text }) => text === 'backup at noon')
    const bea = await hub.peer('bea')
    await bea.process.event('notice', ({ text }) => text === 'backup at noon')
    assert.equal(accountOf(await bea.status()).notice, 'backup at noon')
    const shown = await bea.run('status')
    assert.match(shown.stdout, /notice +backup at noon/)
    assert.equal((await hub.admin('notice')).lines[0]?.notice, 'backup at noon')
    await hub.admin('notice', '--clear')
    assert.equal(accountOf(await bea.status()).notice, '')
    const cal = await hub.peer('cal')
    assert.ok(!cal.process.lines.some(({ event }) => event === 'notice'))
  })
})

describe('invites', () => {
  it('are listed by a short id with who made them, and are worth nothing once revoked', async function () {
    const hub = await startHub(this, { config: 'registration = "invite"' })
    const [made = {}] = (await hub.admin('invite', 'create', '--uses', '3')).lines
    const [listed = {}] = (await hub.admin('invite', 'list')).lines
    assert.deepEqual([listed.id, listed.usesLeft, listed.by], [made.id, 3, 'operator'])
    assert.match(String(listed.id), /^[0-9a-f]{8}$/)
    await hub.peer('ann', { config: `invite = "${made.code}"` })
    assert.equal((await hub.admin('invite', 'revoke', String(made.id))).status, 0)
    const late = await isTurnedAway(hub.prepare('bea', { config: `invite = "${made.code}"` }))
    assert.deepEqual([late.status, late.last.code], [4, 'bad-invite'])
    assert.equal((await hub.admin('invite', 'revoke', String(made.id))).status, 3)
    assert.deepEqual((await hub.admin('invite', 'list')).lines, [])
  })
})

const accountOf = (status: unknown) => (status as { account: Record<string, unknown> }).account

async function rawPeer(hub: Hub): Promise<RawPeer> {
  const peer = await RawPeer.create()
  hub.onCleanup(() => peer.stop())
  return peer
}

const code = (work: Promise<unknown> | undefined): Promise<unknown> =>
  work === undefined
    ? Promise.resolve('nobody')
    : work.then(
        () => 'done',
        (err: { code?: unknown }) => err.code,
      )
