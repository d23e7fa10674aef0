/** Strangers and liars at the protocol's door: garbage, floods. The honest go on undisturbed. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'

import { accountId } from '#shared/base/ids.ts'

import { CONTROL_PROTOCOL } from '#shared/protocol/control.ts'
import { PIECE_PROTOCOL } from '#shared/protocol/piece.ts'
import { RELAY_PROTOCOL } from '#shared/protocol/relay.ts'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

describe('a crowd of strangers', () => {
  it('that says nothing is shown the door, and keeps nobody else out', async function () {
    const hub = await startHub(this)
    const port = Number(/tcp\/(\d+)/.exec(hub.address)?.[1])
    const openedAt = performance.now()
    const silent = Array.from({ length: 40 }, () => connect({ port, host: '127.0.0.1', localAddress: '127.0.0.2' }))
    const closed = silent.map((socket) => {
      socket.on('error', () => undefined) // some are refused at once, with a reset
      return new Promise((resolve) => socket.once('close', resolve))
    })
    const idle = await RawPeer.create()
    hub.onCleanup(() => idle.stop())
    const connection = await idle.connect(hub.address)
    const cutOff = new Promise((resolve) => connection.addEventListener('close', resolve, { once: true }))
    const ann = await hub.peer('ann')
    await Promise.all(closed)
    assert.ok(performance.now() - openedAt < 5_000, 'silent sockets go after 3 s')
    await cutOff
    assert.ok(performance.now() - openedAt < 15_000, 'who never signs in goes after 10 s')
    const [status = {}] = (await hub.admin('status')).lines
    assert.ok(Number(status.refusedConnections) >= 20, 'most of one address were refused at the door')
    assert.equal((await ann.status()).username, 'ann')
  })
})

describe('garbage', () => {
  const OVERSIZE = Buffer.from([0xff, 0xff, 0xff, 0x7f])
  const ENDLESS = Buffer.alloc(64, 0xff)
  const EMPTY_FRAME = Buffer.from([0])
  const NO_MESSAGE = Buffer.from([3, 0xff, 0xff, 0xff])
  /** The first four cannot be the beginning of anything and must be cut off by themselves; noise may wait for its end. */
  const rubbishes: readonly (readonly [Uint8Array, boolean])[] = [
    [OVERSIZE, false],
    [ENDLESS, false],
    [EMPTY_FRAME, false],
    [NO_MESSAGE, false],
    [randomBytes(300), true],
    [randomBytes(70_000), true],
  ]

  it('on any protocol, before and after login, ends its own stream and nothing else', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const song = await ann.drops('song.flac', 300_000)
    await (await bea.watchesLive()).event('file-added')
    const [address = ''] = (await ann.status()).addresses as string[]
    const stranger = await RawPeer.create()
    hub.onCleanup(() => stranger.stop())
    const spoil = async () => {
      for (const [target, protocol] of [
        [hub.address, CONTROL_PROTOCOL],
        [hub.address, RELAY_PROTOCOL],
        [address, PIECE_PROTOCOL],
        [address, RELAY_PROTOCOL],
      ] as const)
        for (const [rubbish, thenEnds] of rubbishes)
          await sendsAndIsCutOff(stranger, target, protocol, rubbish, thenEnds)
    }
    await spoil()
    const rpc = await stranger.signedIn(hub.address, 'stranger')
    await assert.rejects(rpc.ask('offerDownload', offerOfNothing()), { code: 'forbidden' })
    rpc.close((await rejection(rpc.ask('dialBack', dialBackOfNothing()))) as never)
    await spoil()
    await bea.fetches(song, '--route', 'relay')
    await bea.fetches(song, '--overwrite', '--route', 'direct')
    assert.equal(hub.tracker.child.exitCode, null)
  })

  async function sendsAndIsCutOff(
    peer: RawPeer,
    target: string,
    protocol: string,
    rubbish: Uint8Array,
    thenEnds: boolean,
  ) {
    const stream = await peer.stream(target, protocol)
    const { promise, resolve } = Promise.withResolvers<void>()
    stream.addEventListener('close', () => resolve())
    stream.addEventListener('remoteCloseWrite', () => resolve())
    // Some are shown the door before they have said anything.
    if (stream.status !== 'open' || stream.remoteWriteStatus === 'closed') return
    try {
      stream.send(rubbish)
      if (thenEnds) await stream.close()
    } catch {
      return // it was reset while we were sending: cut off
    }
    await promise
  }

  const PEER = '12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA' as never
  const TRANSFER = 'ab'.repeat(16) as never

  const offerOfNothing = () => ({
    transfer: TRANSFER,
    requester: PEER,
    username: 'ann' as never,
    deviceName: 'x',
    path: 'Files/x',
    root: 'cd'.repeat(32) as never,
    more: [],
    account: accountId(1),
    proofs: [],
  })
  const dialBackOfNothing = () => ({ transfer: TRANSFER, peerId: PEER, addresses: ['/ip4/127.0.0.1/tcp/1'] })

  const rejection = (work: Promise<unknown>) =>
    work.then(
      () => new Error('it was not refused'),
      (err: unknown) => err,
    )
})
