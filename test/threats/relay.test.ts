/** Row 38: the relay as a free tunnel: it carries what an owner consented to, in the bytes that this needs, and nothing that stands still. */
import assert from 'node:assert/strict'
import { type ContentRoot, deviceNo } from '#shared/base/ids.ts'
import { KIB, LIMITS } from '#shared/base/limits.ts'
import type { OfferedTransfer } from '#shared/protocol/broker.ts'
import { decodeRelay, encodeRelay, RELAY_PROTOCOL } from '#shared/protocol/relay.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import { cleanUpHubs, type Hub, startHub } from '../support/hub.ts'
import { unsigned } from '../support/raw-entries.ts'
import { RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

const SIZE = 1000
const SLACK = 64 * KIB
const ROOT = 'ab'.repeat(32) as ContentRoot
const DEADLINE = 10_000
const CONFIG = { config: `[relay]\nidle = "1s"\nslack = "${SLACK}B"` }

/** Two who would misuse it together: one lists a file of 1000 bytes, the other asks for it by the relay. */
class Tunnel {
  readonly hub: Hub
  readonly asker: RawPeer
  readonly rpc: RpcChannel
  /** Bytes that came out at the far end. */
  received = 0

  private constructor(hub: Hub, asker: RawPeer, rpc: RpcChannel) {
    this.hub = hub
    this.asker = asker
    this.rpc = rpc
  }

  static async at(hub: Hub): Promise<Tunnel> {
    const [near, far] = [await RawPeer.at(hub), await RawPeer.at(hub)]
    const tunnel = new Tunnel(hub, near, await near.signedIn(hub.address, 'near'))
    far.answer = async (request) =>
      request.kind === 'offerDownload'
        ? { kind: 'offerDownload', answer: {} }
        : { code: 'forbidden', text: 'only a tunnel' }
    const rpc = await far.signedIn(hub.address, 'far')
    await rpc.ask('publish', unsigned([{ path: 'Files/tunnel', size: SIZE, root: ROOT, mtime: 0 }]))
    await far.libp2p.handle(RELAY_PROTOCOL, async (stream) => {
      const framed = new FramedStream(stream, { maxBuffered: LIMITS.relayBufferBytes })
      await framed.readFrame(KIB, DEADLINE)
      await framed.sendFrame(encodeRelay('ready', {}))
      for (;;) {
        const chunk = await framed.readChunk(DEADLINE).catch(() => undefined)
        if (chunk === undefined) return
        tunnel.received += chunk.byteLength
      }
    })
    return tunnel
  }

  async transfer(): Promise<OfferedTransfer> {
    const { devices } = await this.rpc.ask('listUsers', { after: deviceNo(0) })
    const device = devices.find(({ username }) => username === 'far')?.device ?? deviceNo(0)
    return this.rpc.ask('openDownload', { device, path: 'Files/tunnel', root: undefined, more: [] })
  }

  /** The near end, and what the hub said to its opening. */
  async opens(transfer: OfferedTransfer['transfer'], ticket: Uint8Array) {
    const stream = await this.asker.stream(this.hub.address, RELAY_PROTOCOL)
    const framed = new FramedStream(stream, { maxBuffered: LIMITS.relayBufferBytes })
    await framed.sendFrame(encodeRelay('open', { transfer, ticket }))
    const bytes = await framed.readFrame(KIB, DEADLINE)
    return { framed, said: bytes && decodeRelay(bytes).kind }
  }
}

const isOver = (framed: FramedStream): Promise<boolean> =>
  framed.readChunk(DEADLINE).then(
    (chunk) => chunk === undefined,
    () => true,
  )

describe('row 38: the relay', () => {
  it('opens for nothing that its owner did not consent to', async function () {
    const hub = await startHub(this, CONFIG)
    const tunnel = await Tunnel.at(hub)
    const { transfer } = await tunnel.transfer()
    const { ticket } = await tunnel.rpc.ask('newTicket', { transfer, route: 'direct' })
    const { said } = await tunnel.opens(transfer, ticket)
    assert.equal(said, 'refusal')
    const made = await tunnel.opens('cd'.repeat(16) as typeof transfer, new Uint8Array(200))
    assert.equal(made.said, 'refusal')
    assert.equal(tunnel.received, 0)
  })

  it('cuts whoever sends more than the content needs', async function () {
    const hub = await startHub(this, CONFIG)
    const tunnel = await Tunnel.at(hub)
    const { transfer } = await tunnel.transfer()
    const { ticket } = await tunnel.rpc.ask('newTicket', { transfer, route: 'relay' })
    const { framed, said } = await tunnel.opens(transfer, ticket)
    assert.equal(said, 'ready')
    const sent = framed.sendRaw(new Uint8Array(4 * SLACK)).catch(() => undefined)
    assert.equal(await isOver(framed), true)
    await sent
    assert.ok(tunnel.received <= SLACK + 2 * SIZE, `${tunnel.received} bytes came through`)
  })

  it('ends what stands still', async function () {
    const hub = await startHub(this, CONFIG)
    const tunnel = await Tunnel.at(hub)
    const { transfer } = await tunnel.transfer()
    const { ticket } = await tunnel.rpc.ask('newTicket', { transfer, route: 'relay' })
    const { framed } = await tunnel.opens(transfer, ticket)
    const openedAt = performance.now()
    assert.equal(await isOver(framed), true)
    assert.ok(performance.now() - openedAt < 5_000)
  })
})
