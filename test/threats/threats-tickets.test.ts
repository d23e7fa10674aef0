/** Threat rows about what is signed or proved: sessions that are replayed, tickets that are used again or altered. */
import assert from 'node:assert/strict'
import { CODES } from '#shared/base/errors.ts'
import { deviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { OfferedTransfer } from '#shared/protocol/broker.ts'
import { type AnyPieceFrame, encodePiece } from '#shared/protocol/piece.ts'
import { decodeRelay, encodeRelay, RELAY_PROTOCOL } from '#shared/protocol/relay.ts'
import { openTicket, signTicket } from '#shared/protocol/ticket.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import { cleanUpHubs, type Hub, type SharedFile, startHub, type TestPeer } from '../support/hub.ts'
import { DEVICE, openDownload, pieceFrame, RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

const DEADLINE = 10_000
const codeOf = (answer: AnyPieceFrame) =>
  answer.kind === 'cancel' ? Object.entries(CODES).find(([, { wire }]) => wire === answer.body.code)?.[0] : answer.kind

interface Scene {
  readonly hub: Hub
  readonly ann: TestPeer
  readonly song: SharedFile
  readonly mallory: RawPeer
  readonly rpc: RpcChannel
  readonly offered: OfferedTransfer
  ticket(route?: 'direct' | 'relay'): Promise<Uint8Array>
}

/** Ann shares a song, and mallory, who has an account, was granted a transfer of it. */
async function scene(test: Mocha.Context): Promise<Scene> {
  const hub = await startHub(test)
  const [ann, bea] = await hub.peers('ann', 'bea')
  const song = await ann.drops('song.flac', 1000)
  await bea.watches('--state').event('file-added')
  const mallory = await RawPeer.at(hub)
  const rpc = await mallory.signedIn(hub.address, 'mallory')
  const offered = await openDownload(rpc, song)
  const ticket = async (route: 'direct' | 'relay' = 'direct') =>
    (await rpc.ask('newTicket', { transfer: offered.transfer, route })).ticket
  return { hub, ann, song, mallory, rpc, offered, ticket }
}

describe('a recorded sign-in', () => {
  it('row 17: opens a session for the key that it was made with, and for no other', async function () {
    const hub = await startHub(this)
    const ann = await RawPeer.at(hub)
    const first = await ann.signedIn(hub.address, 'ann')
    // A resume holds no secret: its bytes are the same whoever sends them.
    const thief = await (await RawPeer.at(hub)).greeted(hub.address)
    await assert.rejects(thief.ask('resume', { device: DEVICE }), { code: 'device-unknown' })
    await assert.rejects(thief.ask('listUsers', { after: deviceNo(0) }), { code: 'not-signed-in' })
    await first.ask('ping', {})
    const again = await (await RawPeer.at(hub, { key: ann.key })).greeted(hub.address)
    assert.equal((await again.ask('resume', { device: DEVICE })).username, 'ann')
  })
})

describe('a ticket', () => {
  it('row 18: works exactly once, however often and fast it is shown', async function () {
    const { mallory, offered, ticket } = await scene(this)
    const once = await ticket()
    const answers = await Promise.all(Array.from({ length: 12 }, () => mallory.opens(offered, once)))
    assert.deepEqual(answers.map(codeOf).toSorted(), ['offer', ...Array<string>(11).fill('ticket-used')])
  })

  it('row 18: works neither again nor for the first time after its source was started anew', async function () {
    const { ann, song, mallory, rpc, offered, ticket } = await scene(this)
    const [used, unused] = [await ticket(), await ticket()]
    assert.equal(codeOf(await mallory.opens(offered, used)), 'offer')
    await ann.isKilled()
    await ann.start()
    const { addresses } = await openDownload(rpc, song)
    for (const old of [used, unused]) assert.equal((await mallory.opens({ ...offered, addresses }, old)).kind, 'cancel')
  })

  it('row 18: opens the relay once', async function () {
    const { hub, mallory, offered, ticket } = await scene(this)
    const once = await ticket('relay')
    const opens = async () => {
      const stream = new FramedStream(await mallory.stream(hub.address, RELAY_PROTOCOL), { maxBuffered: 2 ** 16 })
      await stream.sendFrame(encodeRelay('open', { transfer: offered.transfer, ticket: once }))
      const answer = await stream.readFrame(4096, DEADLINE)
      assert.ok(answer !== undefined)
      return decodeRelay(answer)
    }
    assert.equal((await opens()).kind, 'ready')
    const again = await opens()
    assert.ok(again.kind === 'refusal' && again.body.code === CODES['ticket-used'].wire)
  })

  it('row 19: is refused when any byte of it is changed', async function () {
    const { mallory, offered, ticket } = await scene(this)
    const genuine = await ticket()
    for (let at = 0; at < genuine.length; at++) {
      const forged = genuine.with(at, (genuine[at] ?? 0) ^ (1 << (at % 8)))
      assert.equal(codeOf(await mallory.opens(offered, forged)), 'bad-ticket', `byte ${at}`)
    }
    for (const short of [genuine.subarray(1), genuine.subarray(0, -1), genuine.subarray(0, 0)])
      assert.equal(codeOf(await mallory.opens(offered, Uint8Array.from(short))), 'bad-ticket')
    assert.equal(codeOf(await mallory.opens(offered, genuine)), 'offer', 'the genuine one was not used up')
  })

  it('row 19: is refused for another requester, source or route, and under another key', async function () {
    const { hub, mallory, rpc, offered, ticket } = await scene(this)
    const eve = await RawPeer.at(hub)
    await eve.signedIn(hub.address, 'eve')
    assert.equal(codeOf(await eve.opens(offered, await ticket())), 'bad-ticket', 'another requester')
    assert.equal(codeOf(await mallory.opens(offered, await ticket('relay'))), 'bad-ticket', 'another route')
    const cal = await hub.peer('cal')
    const [address = ''] = (await cal.status()).addresses as string[]
    const peerId = (await cal.status()).peerId as OfferedTransfer['peerId']
    const elsewhere = { ...offered, peerId, addresses: [address.replace(/\/p2p\/.*$/, '')] }
    assert.equal(codeOf(await mallory.opens(elsewhere, await ticket())), 'bad-ticket', 'another source')
    const tracker = (await mallory.connect(hub.address)).remotePeer.publicKey
    assert.ok(tracker !== undefined)
    const body = await openTicket(await ticket(), tracker, Date.now())
    const own = await signTicket(mallory.key, { ...body, expires: body.issued + LIMITS.ticketLifetime })
    assert.equal(codeOf(await mallory.opens(offered, own)), 'bad-ticket', 'another key')
    await rpc.ask('closeTransfer', { transfer: offered.transfer })
    await assert.rejects(ticket(), 'no ticket for a transfer that is over')
  })

  it('row 19: does not open a stream that begins with anything else', async function () {
    const { mallory, offered } = await scene(this)
    const stream = await mallory.pieceStream(offered)
    await stream.sendFrame(encodePiece('getPiece', { offset: 0, length: 16 }))
    assert.equal(codeOf(await pieceFrame(stream)), 'protocol')
  })
})
