/** `/ferry/relay/1.0.0`: lets two peers that cannot reach each other speak through the tracker, sealed. Rows A5, F2. */
import type { Connection, PrivateKey, Stream } from '@libp2p/interface'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { type PeerIdText, parsePeerIdText } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { FerryNode } from '#shared/node/create-node.ts'
import {
  type AnyRelayFrame,
  decodeRelay,
  encodeRelay,
  encodeRelayRefusal,
  RELAY_PROTOCOL,
  type RelayBody,
} from '#shared/protocol/relay.ts'
import { openTicket, UsedTickets } from '#shared/protocol/ticket.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { byteBudget, type RelayLimits, RelayPlaces } from '../domain/relay-budget.ts'
import type { OpenDownload, Transfer } from '../services/open-download.ts'
import type { RelayUse } from '../services/relay-use.ts'
import { Splice } from './splice.ts'

export interface RelayParts {
  readonly node: FerryNode
  readonly key: PrivateKey
  readonly clock: Clock
  readonly log: Logger
  readonly downloads: OpenDownload
  /** What each account may have relayed in a day. */
  readonly use: RelayUse
  /** The signed-in device behind a connection, and the connection of a device that is online. */
  readonly whoIs: (peerId: PeerIdText) => Transfer['requester'] | undefined
  readonly connectionTo: (device: Transfer['source']) => Connection | undefined
}

export interface RelayOptions extends RelayLimits {
  readonly enabled: boolean
  readonly idle: Millis
}

const OPENING_FRAME_BYTES = 4096

export class RelayService {
  readonly #parts: RelayParts
  readonly #options: RelayOptions
  readonly #places: RelayPlaces
  readonly #used = new UsedTickets()
  readonly counters = { opened: 0, refused: 0, bytes: 0 }

  constructor(parts: RelayParts, options: RelayOptions) {
    this.#parts = parts
    this.#options = options
    this.#places = new RelayPlaces(options)
  }

  get running(): number {
    return this.#places.taken
  }

  async start(): Promise<void> {
    if (!this.#options.enabled) return
    const limits = { maxInboundStreams: LIMITS.relayStreamsPerConnection, maxOutboundStreams: this.#options.total }
    const accept = (stream: Stream, connection: Connection) => this.#accept(stream, connection)
    await this.#parts.node.libp2p.handle(RELAY_PROTOCOL, accept, limits)
  }

  async stop(): Promise<void> {
    await this.#parts.node.libp2p.unhandle(RELAY_PROTOCOL)
  }

  async #accept(stream: Stream, connection: Connection): Promise<void> {
    const requester = this.#frame(stream)
    try {
      const transfer = await this.#admit(requester, connection)
      await this.#join(requester, transfer)
    } catch (err) {
      const refused = asFerryError(err, 'disconnected')
      this.counters.refused += 1
      this.#parts.log.debug({ err: refused }, 'a relayed transfer ended early')
      await this.#refuse(requester, refused)
    }
  }

  /** Checks in order: who asks, the shape of the request, the ticket, the transfer. */
  async #admit(requester: FramedStream, connection: Connection): Promise<Transfer> {
    const { clock, downloads, key, whoIs } = this.#parts
    const who = whoIs(parsePeerIdText(connection.remotePeer.toString()))
    if (who === undefined) throw new FerryError('not-signed-in')
    const open = await this.#expectOpen(requester)
    const ticket = await openTicket(open.ticket, key.publicKey, clock.now())
    if (ticket.requester !== who.peerId || ticket.transfer !== open.transfer || ticket.route !== 'relay')
      throw new FerryError('bad-ticket')
    this.#used.use(ticket, clock.now())
    return downloads.find(open.transfer, who)
  }

  async #join(requester: FramedStream, transfer: Transfer): Promise<void> {
    const { account } = transfer.requester
    const refused = this.#places.take(account)
    if (refused !== undefined) throw new FerryError(refused.code, refused.text)
    try {
      await this.#metered(requester, transfer)
    } finally {
      this.#places.free(account)
    }
  }

  async #metered(requester: FramedStream, transfer: Transfer): Promise<void> {
    const meter = await this.#parts.use.begin(transfer.requester.account)
    try {
      const source = await this.#openToSource(transfer)
      await requester.sendFrame(encodeRelay('ready', {}))
      this.counters.opened += 1
      await this.#splice(requester, source, { transfer, onBytes: meter.count })
    } finally {
      await meter.end()
    }
  }

  async #splice(
    requester: FramedStream,
    source: FramedStream,
    { transfer, onBytes }: { transfer: Transfer; onBytes: (bytes: number) => void },
  ): Promise<void> {
    const limits = { bytes: byteBudget(transfer.size, this.#options), idle: this.#options.idle, onBytes }
    const splice = new Splice(requester, source, limits, this.#parts.clock)
    try {
      await splice.run()
    } finally {
      this.counters.bytes += splice.bytes
    }
  }

  async #openToSource(transfer: Transfer): Promise<FramedStream> {
    const connection = this.#parts.connectionTo(transfer.source)
    if (connection === undefined) throw new FerryError('offline')
    const signal = AbortSignal.timeout(LIMITS.transferStepDeadline)
    const source = this.#frame(await connection.newStream(RELAY_PROTOCOL, { signal }))
    try {
      const requester = transfer.requester.peerId
      await source.sendFrame(encodeRelay('incoming', { transfer: transfer.id, requester }))
      const answer = await this.#read(source)
      if (answer.kind === 'ready') return source
      throw answer.kind === 'refusal'
        ? new FerryError('refused', `The source does not take the relayed stream: ${answer.body.text}`)
        : new FerryError('protocol')
    } catch (err) {
      source.abort(asFerryError(err))
      throw err
    }
  }

  async #expectOpen(stream: FramedStream): Promise<RelayBody<'open'>> {
    const frame = await this.#read(stream)
    if (frame.kind !== 'open') throw new FerryError('protocol', 'A relayed stream begins with an open.')
    return frame.body
  }

  async #read(stream: FramedStream): Promise<AnyRelayFrame> {
    const bytes = await stream.readFrame(OPENING_FRAME_BYTES, LIMITS.transferStepDeadline)
    if (bytes === undefined) throw new FerryError('disconnected')
    return decodeRelay(bytes)
  }

  async #refuse(stream: FramedStream, refused: FerryError): Promise<void> {
    if (!stream.open) return
    try {
      await stream.sendFrame(encodeRelayRefusal({ code: refused.code, text: refused.message }))
      await stream.close()
    } catch (err) {
      stream.abort(asFerryError(err))
    }
  }

  #frame(stream: Stream): FramedStream {
    return new FramedStream(stream, { maxBuffered: LIMITS.relayBufferBytes, clock: this.#parts.clock })
  }
}
