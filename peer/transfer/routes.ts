/** Ways to a source: dial it, have it dial back, or through the tracker, sealed. Each gives a stream ready for pieces. */
import type { Connection, PrivateKey } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import type { Clock } from '#shared/base/clock.ts'
import { asError, asFerryError, FerryError } from '#shared/base/errors.ts'
import type { PeerIdText, TransferId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { FerryNode } from '#shared/node/create-node.ts'
import type { OfferedTransfer } from '#shared/protocol/broker.ts'
import { PIECE_PROTOCOL, remoteError } from '#shared/protocol/piece.ts'
import { decodeRelay, encodeRelay, RELAY_PROTOCOL } from '#shared/protocol/relay.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { sealStream } from '#shared/wire/sealed-stream.ts'

export interface RouteParts {
  readonly node: FerryNode
  readonly key: PrivateKey
  readonly clock: Clock
  /** @throws FerryError `disconnected` when the hub is not there */
  readonly tracker: () => Connection
  readonly askDialBack: (transfer: TransferId) => Promise<void>
}

/** What may arrive unasked-for beyond the window: frame headers. */
const SLACK_BYTES = 1024 * 1024
const RELAY_FRAME_BYTES = 4096

export class Routes {
  readonly #parts: RouteParts

  constructor(parts: RouteParts) {
    this.#parts = parts
  }

  /** A connection to the source, ours or one it opened. @throws FerryError `unreachable` */
  async dial({ peerId, addresses }: OfferedTransfer, signal: AbortSignal): Promise<Connection> {
    const open = this.#connectionTo(peerId)
    if (open !== undefined) return open
    if (addresses.length === 0) throw new FerryError('unreachable', 'The source has no address that can be dialed.')
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(LIMITS.directDialDeadline)])
    try {
      const targets = addresses.map((address) => multiaddr(address).encapsulate(`/p2p/${peerId}`))
      return await this.#parts.node.libp2p.dial(targets, { signal: deadline })
    } catch (cause) {
      throw new FerryError('unreachable', `The source cannot be reached directly (${asError(cause).message}).`, {
        cause,
      })
    }
  }

  /** Has the source dial us: works when we can be reached and it cannot. @throws FerryError `unreachable` */
  async dialBack({ transfer, peerId }: OfferedTransfer): Promise<Connection> {
    await this.#parts.askDialBack(transfer)
    const connection = this.#connectionTo(peerId)
    if (connection === undefined) throw new FerryError('unreachable', 'The source could not reach this peer either.')
    return connection
  }

  async openDirect(connection: Connection, windowBytes: number): Promise<FramedStream> {
    const signal = AbortSignal.timeout(LIMITS.transferStepDeadline)
    const stream = await connection.newStream(PIECE_PROTOCOL, { signal })
    return new FramedStream(stream, { maxBuffered: windowBytes + SLACK_BYTES, clock: this.#parts.clock })
  }

  /** @throws FerryError what the tracker or the source refused with, `corrupt` when the seal fails */
  async openRelay(offered: OfferedTransfer, ticket: Uint8Array, windowBytes: number): Promise<FramedStream> {
    const { key, clock } = this.#parts
    const signal = AbortSignal.timeout(LIMITS.transferStepDeadline)
    const stream = await this.#parts.tracker().newStream(RELAY_PROTOCOL, { signal })
    const opening = new FramedStream(stream, { maxBuffered: SLACK_BYTES, clock })
    try {
      await this.#requestRelay(opening, offered.transfer, ticket)
    } catch (err) {
      opening.abort(asFerryError(err))
      throw err
    }
    const carrier = opening.detach()
    const deadline = LIMITS.transferStepDeadline
    const sealed = await sealStream(carrier, { privateKey: key, remote: offered.peerId, role: 'initiator', deadline })
    return new FramedStream(sealed, { maxBuffered: windowBytes + SLACK_BYTES, carrier, clock })
  }

  async #requestRelay(opening: FramedStream, transfer: TransferId, ticket: Uint8Array): Promise<void> {
    await opening.sendFrame(encodeRelay('open', { transfer, ticket }))
    const bytes = await opening.readFrame(RELAY_FRAME_BYTES, 2 * LIMITS.transferStepDeadline)
    if (bytes === undefined) throw new FerryError('disconnected', 'The tracker closed the relay.')
    const answer = decodeRelay(bytes)
    if (answer.kind === 'refusal') throw remoteError(answer.body)
    if (answer.kind !== 'ready') throw new FerryError('protocol', 'The tracker answered the relay out of order.')
  }

  #connectionTo(peerId: PeerIdText): Connection | undefined {
    const connections = this.#parts.node.libp2p.getConnections(peerIdFromString(peerId))
    return connections.find(({ status }) => status === 'open')
  }
}
