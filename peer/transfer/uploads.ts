/** The serving side: takes piece and relay streams, admits by ticket and consent, counts what is running. */
import type { Connection, PrivateKey, PublicKey, Stream } from '@libp2p/interface'
import { type Clock, systemClock } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { type ContentRoot, type PeerIdText, parsePeerIdText, type TransferId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { pieceCount } from '#shared/content/piece-map.ts'
import type { FerryNode } from '#shared/node/create-node.ts'
import type { Route } from '#shared/protocol/broker.ts'
import { PIECE_PROTOCOL } from '#shared/protocol/piece.ts'
import { decodeRelay, encodeRelay, encodeRelayRefusal, RELAY_PROTOCOL } from '#shared/protocol/relay.ts'
import { openTicket, UsedTickets } from '#shared/protocol/ticket.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { sealStream } from '#shared/wire/sealed-stream.ts'
import type { Consent } from './consent.ts'
import type { HeldContent } from './held-content.ts'
import { type Admitted, PieceServer, SERVER_BUFFER_BYTES } from './piece-server.ts'
import type { RateLimits } from './rate-limits.ts'
import { type Suggesting, SuggestionBoard } from './suggestions.ts'
import { RateMeter, waitInLine } from './upload-line.ts'
import { UploadQueue } from './upload-queue.ts'

export interface UploadParts {
  readonly node: FerryNode
  readonly key: PrivateKey
  readonly self: PeerIdText
  /** What can be served: shared files, unfinished and finished downloads. */
  readonly held: (root: ContentRoot) => Promise<HeldContent | undefined>
  readonly consent: Consent
  readonly rates: RateLimits
  readonly log: Logger
  /** The trackers whose tickets count, and whose relayed streams are taken. */
  readonly trackers: () => readonly TrackerKey[]
  readonly clock?: Clock
}

export interface TrackerKey {
  readonly peerId: string
  readonly publicKey: PublicKey
}

export interface Upload {
  readonly username: string
  readonly path: string
  readonly route: Route
  readonly size: number
  readonly root: ContentRoot
  sent: number
}

/** Who is on the other end of a stream, proved by Noise, and by which way it came. */
interface Requester {
  readonly peerId: PeerIdText
  readonly route: Route
}

const RELAY_FRAME_BYTES = 4096
/** Relayed requesters that may wait in line. */
const RELAYED_WAITING = 32

export class Uploads {
  readonly #parts: UploadParts
  readonly #clock: Clock
  readonly #most: number
  readonly #used = new UsedTickets()
  readonly #queue: UploadQueue<Upload>
  readonly #meter = new RateMeter()
  readonly #suggestions = new SuggestionBoard(Math.random)
  #sent = 0

  constructor(parts: UploadParts, most: number) {
    this.#parts = parts
    this.#clock = parts.clock ?? systemClock
    this.#most = most
    this.#queue = new UploadQueue(most)
  }

  get running(): readonly Upload[] {
    return [...this.#queue.running]
  }

  /** Who waits for a place, in the order in which they get one. */
  get waiting(): (Upload & { readonly position: number; readonly seconds: number })[] {
    return this.#queue.waiting.map((upload) => ({ ...upload, ...this.#place(upload) }))
  }

  /** Bytes of content sent since the start. */
  get sentBytes(): number {
    return this.#sent
  }

  async start(): Promise<void> {
    const { libp2p } = this.#parts.node
    const limits = {
      maxInboundStreams: LIMITS.pieceStreamsPerConnection,
      maxOutboundStreams: LIMITS.pieceStreamsPerConnection,
    }
    await libp2p.handle(PIECE_PROTOCOL, (stream, connection) => this.#direct(stream, connection), limits)
    const relayLimits = { maxInboundStreams: this.#most + RELAYED_WAITING, maxOutboundStreams: LIMITS.downloadsAtOnce }
    await libp2p.handle(RELAY_PROTOCOL, (stream, connection) => this.#relayed(stream, connection), relayLimits)
  }

  async stop(): Promise<void> {
    await this.#parts.node.libp2p.unhandle([PIECE_PROTOCOL, RELAY_PROTOCOL])
  }

  async #direct(stream: Stream, connection: Connection): Promise<void> {
    const framed = new FramedStream(stream, { maxBuffered: SERVER_BUFFER_BYTES, clock: this.#clock })
    const peerId = parsePeerIdText(connection.remotePeer.toString())
    await this.#serve(framed, { peerId, route: 'direct' })
  }

  async #relayed(stream: Stream, connection: Connection): Promise<void> {
    const opening = new FramedStream(stream, { maxBuffered: SERVER_BUFFER_BYTES, clock: this.#clock })
    try {
      const peerId = await this.#acceptRelay(opening, connection)
      const carrier = opening.detach()
      const deadline = LIMITS.transferStepDeadline
      const sealed = await sealStream(carrier, {
        privateKey: this.#parts.key,
        remote: peerId,
        role: 'responder',
        deadline,
      })
      const framed = new FramedStream(sealed, { maxBuffered: SERVER_BUFFER_BYTES, carrier, clock: this.#clock })
      await this.#serve(framed, { peerId, route: 'relay' })
    } catch (err) {
      this.#parts.log.debug({ err }, 'a relayed stream was not served')
    }
  }

  /** Only a tracker of ours may bring a relayed stream, and only for a transfer that was consented to. */
  async #acceptRelay(opening: FramedStream, connection: Connection): Promise<PeerIdText> {
    try {
      const isTracker = this.#parts.trackers().some(({ peerId }) => peerId === connection.remotePeer.toString())
      if (!isTracker) throw new FerryError('forbidden', 'Only the hub relays.')
      const bytes = await opening.readFrame(RELAY_FRAME_BYTES, LIMITS.transferStepDeadline)
      const frame = bytes === undefined ? undefined : decodeRelay(bytes)
      if (frame?.kind !== 'incoming') throw new FerryError('protocol')
      const { requester } = this.#parts.consent.of(frame.body.transfer)
      if (requester !== frame.body.requester) throw new FerryError('forbidden')
      await opening.sendFrame(encodeRelay('ready', {}))
      return requester
    } catch (thrown) {
      const err = asFerryError(thrown)
      await opening.sendFrame(encodeRelayRefusal({ code: err.code, text: err.message }))
      await opening.close()
      throw err
    }
  }

  async #serve(stream: FramedStream, requester: Requester): Promise<void> {
    let upload: Upload | undefined
    let suggesting: Suggesting | undefined
    const server = new PieceServer(stream, {
      admit: async (ticket, line) => {
        const { served, alsoServed, recheck, entry } = await this.#admit(ticket, requester)
        upload = entry
        await waitInLine(this.#queue, entry, { line, clock: this.#clock, facts: () => this.#place(entry) })
        const { root, size, pieceLength } = served
        if (served.have().full) suggesting = this.#suggestions.enter(root, pieceCount(size, pieceLength))
        return { served, alsoServed, recheck, suggest: (piece) => suggesting?.suggest(piece) }
      },
      permit: (bytes) => this.#parts.rates.up(upload?.username ?? '', requester.route, bytes),
      onSent: (bytes) => {
        this.#sent += bytes
        this.#meter.add(bytes, this.#clock.monotonic())
        if (upload !== undefined) upload.sent += bytes
      },
    })
    try {
      await server.serve()
    } catch (err) {
      this.#parts.log.debug({ err }, 'an upload ended early')
    } finally {
      suggesting?.leave()
      if (upload !== undefined) this.#ended(upload)
    }
  }

  #place(upload: Upload): { position: number; seconds: number } {
    const { position, bytesAhead } = this.#queue.placeOf(upload) ?? { position: 0, bytesAhead: 0 }
    const rate = this.#meter.rate(this.#clock.monotonic())
    return { position, seconds: rate === 0 ? 0 : Math.ceil(bytesAhead / rate) }
  }

  #ended(upload: Upload): void {
    this.#queue.leave(upload)
    const { username } = upload
    if (![...this.#queue.running].some((other) => other.username === username)) this.#parts.rates.forget(username)
  }

  /** Signature, time and parties first; then consent; then what is shared; the ticket is spent last of the checks. */
  async #admit(
    bytes: Uint8Array,
    { peerId, route }: Requester,
  ): Promise<Omit<Admitted, 'suggest'> & { entry: Upload }> {
    const ticket = await this.#openTicket(bytes)
    if (ticket.requester !== peerId || ticket.source !== this.#parts.self || ticket.route !== route)
      throw new FerryError('bad-ticket', 'The ticket is for somebody or something else.')
    const consented = this.#consented(ticket.transfer, peerId)
    if (consented.root !== ticket.root) throw new FerryError('bad-ticket')
    this.#used.use(ticket, this.#clock.now())
    const served = await this.#parts.held(ticket.root)
    if (served === undefined) throw new FerryError('missing')
    const path = consented.path === '' ? served.name : consented.path
    const entry = { username: consented.username, path, route, size: ticket.size, root: ticket.root, sent: 0 }
    const rides = (root: ContentRoot) => root === ticket.root || consented.more.has(root)
    const recheck = (root: ContentRoot) => this.#parts.consent.recheck(ticket.transfer, root)
    await recheck(ticket.root)
    const alsoServed = async (root: ContentRoot) => {
      const held = await this.#small(root, rides)
      await recheck(root)
      return held
    }
    return { served, alsoServed, recheck: () => recheck(ticket.root), entry }
  }

  async #small(root: ContentRoot, rides: (root: ContentRoot) => boolean): Promise<HeldContent> {
    const held = rides(root) ? await this.#parts.held(root) : undefined
    if (held === undefined) throw new FerryError('missing')
    if (held.size > held.pieceLength) throw new FerryError('usage', 'Content of several pieces is asked for by pieces.')
    return held
  }

  async #openTicket(bytes: Uint8Array) {
    let refused = new FerryError('bad-ticket', 'This peer is at no hub now.')
    for (const { publicKey } of this.#parts.trackers()) {
      try {
        return await openTicket(bytes, publicKey, this.#clock.now())
      } catch (err) {
        refused = asFerryError(err)
      }
    }
    throw refused
  }

  #consented(transfer: TransferId, requester: PeerIdText) {
    const consented = this.#parts.consent.of(transfer)
    if (consented.requester !== requester) throw new FerryError('bad-ticket')
    return consented
  }
}
