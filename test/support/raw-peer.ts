/** A peer made of bare protocol parts, to do what an honest one never would. */
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { Connection, Libp2p, PrivateKey, Stream } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { FerryError } from '#shared/base/errors.ts'
import { deviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { OfferedTransfer } from '#shared/protocol/broker.ts'
import { type AnyAsk, CONTROL_PROTOCOL } from '#shared/protocol/control.ts'
import { type AnyPieceFrame, decodePiece, encodePiece, PIECE_PROTOCOL } from '#shared/protocol/piece.ts'
import type { DeviceInfo } from '#shared/protocol/session.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { type Reply, RpcChannel } from '#shared/wire/rpc.ts'
import { type AttackerOptions, attackerNode } from './attacker-node.ts'
import type { Hub, SharedFile } from './hub.ts'

export const DEVICE: DeviceInfo = { name: 'raw', addresses: [], depot: false }
const DEADLINE = 10_000

export class RawPeer {
  readonly libp2p: Libp2p
  readonly key: PrivateKey
  /** What it answers to the hub. */
  answer: (request: AnyAsk) => Promise<Reply> = async () => ({ code: 'forbidden', text: 'no' })

  private constructor(libp2p: Libp2p, key: PrivateKey) {
    this.libp2p = libp2p
    this.key = key
  }

  static async create(options: Partial<AttackerOptions> = {}): Promise<RawPeer> {
    const key = options.key ?? (await generateKeyPair('Ed25519'))
    return new RawPeer(await attackerNode({ ...options, key }), key)
  }

  /** One that is gone when the test is over. */
  static async at(hub: Hub, options: Partial<AttackerOptions> = {}): Promise<RawPeer> {
    const raw = await RawPeer.create(options)
    hub.onCleanup(() => raw.stop())
    return raw
  }

  async stop(): Promise<void> {
    await this.libp2p.stop()
  }

  connect(address: string): Promise<Connection> {
    return this.libp2p.dial(multiaddr(address))
  }

  async stream(address: string, protocol: string): Promise<Stream> {
    try {
      return await (await this.connect(address)).newStream(protocol)
    } catch {
      // The other side has just closed the connection on us, as it may; a new one is as good.
      const fresh = await this.libp2p.dial(multiaddr(address), { force: true })
      return fresh.newStream(protocol)
    }
  }

  /** A control channel on which nothing has been said yet. */
  async control(address: string): Promise<RpcChannel> {
    const stream = new FramedStream(await this.stream(address, CONTROL_PROTOCOL), {
      maxBuffered: LIMITS.controlReadBufferBytes,
    })
    const rpc = new RpcChannel({
      stream,
      answer: (request) => this.answer(request),
      onEvent: () => {},
      onClosed: () => {},
    })
    rpc.run().catch(() => undefined)
    return rpc
  }

  /** A control channel on which only hello was said. */
  async greeted(address: string): Promise<RpcChannel> {
    const rpc = await this.control(address)
    await rpc.ask('hello', { agent: 'raw', protocolMinor: 0, maxFrameBytes: LIMITS.controlFrameBytes })
    return rpc
  }

  async signedIn(address: string, username: string): Promise<RpcChannel> {
    const rpc = await this.greeted(address)
    await rpc.ask('register', { username, password: 'a raw password', invite: '', device: DEVICE })
    return rpc
  }

  /** Opens a piece stream to the source with this ticket; resolves with the first answer, and ends the stream. */
  async opens(offered: OfferedTransfer, ticket: Uint8Array): Promise<AnyPieceFrame> {
    const stream = await this.pieceStream(offered)
    await stream.sendFrame(encodePiece('open', { ticket }))
    const answer = await pieceFrame(stream)
    stream.abort(new FerryError('cancelled'))
    return answer
  }

  async pieceStream({ peerId, addresses }: OfferedTransfer): Promise<FramedStream> {
    const stream = await this.stream(`${addresses[0]}/p2p/${peerId}`, PIECE_PROTOCOL)
    return new FramedStream(stream, { maxBuffered: LIMITS.pieceWindowBytes })
  }
}

export async function pieceFrame(stream: FramedStream): Promise<AnyPieceFrame> {
  const answer = await stream.readFrame(LIMITS.pieceHeaderBytes, DEADLINE)
  if (answer === undefined) throw new Error('the source ended the stream without an answer')
  return decodePiece(answer)
}

/** A transfer of this file, as the hub and its owner grant it to anybody who asks. */
export async function openDownload(rpc: RpcChannel, { owner, path }: SharedFile): Promise<OfferedTransfer> {
  const { devices } = await rpc.ask('listUsers', { after: deviceNo(0) })
  const device = devices.find(({ username }) => username === owner.name)?.device
  if (device === undefined) throw new Error(`${owner.name} is not there`)
  return rpc.ask('openDownload', { device, path, root: undefined, more: [] })
}
