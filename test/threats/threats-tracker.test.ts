/** Threat rows about the tracker itself: what a hostile one may say, and what its peer makes of it. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { asFerryError } from '#shared/base/errors.ts'
import { accountId, type TransferId, type Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { contentOf } from '../support/evil-source.ts'
import { FakeTracker, NOBODY, offeredAt } from '../support/fake-tracker.ts'
import { cleanUpHubs, type Hub, startHub, type TestPeer } from '../support/hub.ts'
import { RunningProcess } from '../support/process.ts'
import { RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

const TRANSFER = 'cd'.repeat(16) as TransferId

/** An address of this machine that others can reach. */
const ownAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

async function peerOf(hub: Hub, tracker: FakeTracker): Promise<TestPeer> {
  const bea = hub.prepare('bea', { tracker: tracker.address })
  await bea.start()
  return bea
}

/** Counts who connects to this port of `host`, and hangs up. */
async function listener(hub: Hub, host: string): Promise<{ port: number; dials(): number }> {
  let dials = 0
  const server = createServer((socket) => {
    dials += 1
    socket.destroy()
  })
  server.listen(0, host)
  await once(server, 'listening')
  hub.onCleanup(async () => {
    server.close()
  })
  const address = server.address()
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, dials: () => dials }
}

describe('a tracker that hands out addresses', () => {
  it('row 47: does not have its peers dial this machine, link-local hosts or other services', async function () {
    const host = ownAddress()
    if (host === undefined) {
      console.log('      skipped: this machine has no address but loopback')
      return this.skip()
    }
    const hub = await startHub(this)
    const tracker = await FakeTracker.at(hub, { host })
    const victim = await listener(hub, '0.0.0.0')
    tracker.lists('Files/song.flac')
    const bea = await peerOf(hub, tracker)
    const { port } = victim
    const addresses = [
      `/ip4/127.0.0.99/tcp/${port}`,
      `/ip4/127.0.0.1/tcp/${port}`,
      `/ip4/127.0.0.99/tcp/${port}/ws`,
      `/ip4/169.254.169.254/tcp/80`,
      `/ip4/0.0.0.0/tcp/${port}`,
      `/ip6/::1/tcp/${port}`,
      `/ip6/::ffff:127.0.0.99/tcp/${port}`,
      `/ip6/fe80::1/tcp/${port}`,
      `/ip4/224.0.0.1/tcp/${port}`,
      `/dns4/localhost/tcp/${port}`,
      `/dns/localhost/tcp/${port}`,
      `/unix/tmp/socket`,
      'nonsense',
    ]
    let asked = 0
    tracker.answers = {
      openDownload: ({ root }) => {
        asked += 1
        return offeredAt(root, addresses)
      },
    }
    const got = await bea.get('mallory:Files/song.flac')
    assert.deepEqual([got.status, got.lines.at(-1)?.code], [1, 'unreachable'])
    assert.ok(asked > 0)
    assert.equal(victim.dials(), 0)
  })

  it('row 47: asks for 200 dials and gets at most the minute’s budget, and none without a consent', async function () {
    const hub = await startHub(this)
    const tracker = await FakeTracker.at(hub)
    const victim = await listener(hub, '127.0.0.1')
    const bea = await peerOf(hub, tracker)
    const rpc = await tracker.session()
    const request = { transfer: TRANSFER, peerId: NOBODY, addresses: [`/ip4/127.0.0.1/tcp/${victim.port}`] }
    await assert.rejects(rpc.ask('dialBack', request))
    assert.equal(victim.dials(), 0)
    const song = 'a song'
    const published = Promise.withResolvers<void>()
    tracker.answers = {
      publish: ({ entries }) => {
        published.resolve()
        return { verdicts: entries.map(() => ({ code: 0, text: '' })), revision: 1 as never }
      },
    }
    await bea.drops('song.flac', song)
    await published.promise
    await rpc.ask('offerDownload', {
      transfer: TRANSFER,
      requester: NOBODY,
      username: 'mallory' as Username,
      deviceName: 'evil',
      path: 'Files/song.flac',
      root: contentOf('', Buffer.from(song)).offer.root,
      more: [],
      account: accountId(2),
      proofs: [],
    })
    const codes: string[] = []
    for (let asked = 0; asked < 200; asked += 20)
      codes.push(
        ...(
          await Promise.all(
            Array.from({ length: 20 }, () =>
              rpc.ask('dialBack', request, 3_000).catch((err: unknown) => asFerryError(err).code),
            ),
          )
        ).map(String),
      )
    assert.ok(victim.dials() >= 1 && victim.dials() <= LIMITS.dialBacksPerMinute, `${victim.dials()} dials`)
    assert.ok(codes.includes('busy'))
  })
})

describe('a tracker that lists what is no name', () => {
  const HOSTILE = [
    ...[
      'Files/../../escaped',
      '../escaped',
      '/etc/escaped',
      'Files/./x',
      'Files//x',
      'Files/..',
      '..',
      '',
      'Files',
      'Files/',
    ],
    ...['Files\\..\\escaped', 'Files/a\\b', 'Files/nul\0x', 'Files/a\nb', 'Files/\u001b[2J', 'Files/\u202efdp.exe'],
    ...['Files/a\u200bb', `Files/${'x'.repeat(256)}`, `Files/${'d/'.repeat(40)}x`, 'Files/\u2066x', 'Files/\ufeffx'],
  ]
  // Of one component, and harmless where a slash is the only separator.
  const ODD = [
    'Files/C:',
    'Files/file:stream',
    'Files/%2e%2e%2fescaped',
    'Files/CON',
    'Files/~',
    'Files/-rf',
    'Files/...',
  ]

  it('row 27: shows its peers none of them, and a whole tree of the rest stays in its folder', async function () {
    const hub = await startHub(this)
    const tracker = await FakeTracker.at(hub)
    for (const path of [...HOSTILE, ...ODD]) tracker.lists(path, 0)
    for (const change of tracker.changes) Object.assign(change, { root: '0'.repeat(64) })
    const before = await readdir(hub.folder)
    const bea = await peerOf(hub, tracker)
    assert.deepEqual(await bea.sees(), ODD.map((path) => `mallory:${path}`).toSorted())
    for (const path of HOSTILE) {
      // What no command line can say is refused before it gets there.
      if (path.includes('\0')) continue
      const { status } = await bea.get(`mallory:${path}`)
      assert.notEqual(status, 0, JSON.stringify(path))
    }
    await bea.get('mallory:Files/')
    const made = new Set(await readdir(hub.folder)).difference(new Set(before))
    assert.deepEqual([...made].toSorted(), ['bea', 'bea-downloads', 'bea-files', 'bea.password', 'bea.toml'])
  })
})

describe('a tracker of another version', () => {
  it('row 60: is named as the reason, and nothing is said to it', async function () {
    const hub = await startHub(this)
    const tracker = await FakeTracker.at(hub, { protocol: '/ferry/control/2.0.0' })
    const bea = hub.prepare('bea', { tracker: tracker.address })
    await bea.configures()
    const login = new RunningProcess('ferry', ['login', '--config', bea.configFile, '--json'])
    assert.notEqual(await login.ended(), 0)
    assert.match(String(login.lines.at(-1)?.text), /does not speak \/ferry\/control\/1.0.0.*another version/)
  })
})

describe('a peer of another version', () => {
  it('row 60: gets no stream at the hub, which goes on', async function () {
    const hub = await startHub(this)
    const raw = await RawPeer.at(hub)
    for (const protocol of ['/ferry/control/2.0.0', '/ferry/control/0.9.0', '/ferry/control', '/plaintext/2.0.0'])
      await assert.rejects(raw.stream(hub.address, protocol), { name: 'UnsupportedProtocolError' })
    await raw.signedIn(hub.address, 'ann')
  })
})
