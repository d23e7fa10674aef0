/** One control stream on the tracker: its state, its requests, its end. */
import type { Connection, Stream } from '@libp2p/interface'
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { CODES, FerryError, type Refusal } from '#shared/base/errors.ts'
import { type AccountId, type ContentRoot, type PeerIdText, parsePeerIdText, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { addressKey, hostOf } from '#shared/node/connection-gate.ts'
import type { DialBackRequest, DownloadOffer } from '#shared/protocol/broker.ts'
import { type Answer, type AnyAsk, type Ask, encodeEvent, type TrackerCall } from '#shared/protocol/control.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { type Reply, RpcChannel } from '#shared/wire/rpc.ts'
import { quiet } from '../domain/event-batch.ts'
import { permit, type SessionEvent, type SessionState, type SignedInDevice, step } from '../domain/session-machine.ts'
import type { Caller } from '../services/sign-in.ts'
import type { LiveSession } from '../services/track-presence.ts'
import type { Role } from '../store/store.ts'
import type { Subscriber } from './notify.ts'

export interface SessionParts {
  readonly clock: Clock
  readonly log: Logger
  /** Answers a request that the state permits. */
  readonly handle: (session: ControlSession, request: AnyAsk) => Promise<Reply>
  readonly onEnded: (session: ControlSession) => void
}

/** Time for the owner to answer, and for that answer to travel. */
const OFFER_DEADLINE = LIMITS.consentDeadline + 5_000

export class ControlSession implements LiveSession, Subscriber {
  readonly #parts: SessionParts
  readonly #connection: Connection
  readonly #channel: RpcChannel
  readonly #deadline: Timer
  readonly caller: Caller
  #state: SessionState = { name: 'connected' }

  constructor(parts: SessionParts, stream: Stream, connection: Connection) {
    this.#parts = parts
    this.#connection = connection
    this.caller = {
      peerId: parsePeerIdText(connection.remotePeer.toString()),
      observedHost: addressKey(connection.remoteAddr),
    }
    this.#channel = new RpcChannel({
      stream: new FramedStream(stream, { maxBuffered: LIMITS.controlReadBufferBytes, clock: parts.clock }),
      answer: (request) => this.#answer(request),
      onClosed: (reason) => this.#ended(reason),
      clock: parts.clock,
    })
    this.#channel.maxFrameBytes = LIMITS.controlFrameBytesBeforeSignIn
    this.#deadline = parts.clock.after(LIMITS.signInDeadline, () => this.#checkSignedIn())
  }

  run(): Promise<void> {
    return this.#channel.run()
  }

  get signedIn(): SignedInDevice | undefined {
    return this.#state.name === 'signed-in' ? this.#state.who : undefined
  }

  /** @throws FerryError `not-signed-in` */
  get who(): SignedInDevice {
    if (this.#state.name !== 'signed-in') throw new FerryError('not-signed-in')
    return this.#state.who
  }

  get account(): AccountId {
    return this.who.account
  }

  get isSlow(): boolean {
    return this.#channel.outbox.isSlow
  }

  get connection(): Connection {
    return this.#connection
  }

  get peerId(): PeerIdText {
    return this.caller.peerId
  }

  get host(): string {
    return hostOf(this.#connection.remoteAddr) ?? ''
  }

  send(frame: Uint8Array): void {
    this.#channel.outbox.push(frame)
  }

  async offer(offer: DownloadOffer): Promise<void> {
    await this.#channel.ask('offerDownload', offer, OFFER_DEADLINE)
  }

  async endTransfer(ended: Ask<'endTransfer'>): Promise<void> {
    await this.#channel.ask('endTransfer', ended)
  }

  load(root: ContentRoot): Promise<{ transfers: number }> {
    return this.#channel.ask('getLoad', { root })
  }

  async dialBack(request: DialBackRequest): Promise<void> {
    await this.#channel.ask('dialBack', request, LIMITS.dialBackDeadline)
  }

  /** Asks the peer anything else that a tracker may ask. */
  ask<K extends TrackerCall>(kind: K, ask: Ask<K>, deadline?: Millis): Promise<Answer<K>> {
    return this.#channel.ask(kind, ask, deadline)
  }

  /** What a handler found out about this session. */
  note(event: SessionEvent): void {
    this.#state = step(this.#state, event)
    if (this.#state.name === 'signed-in') {
      this.#channel.maxFrameBytes = LIMITS.controlFrameBytes
      this.#deadline.cancel()
    }
  }

  displace(reason: string): void {
    this.#channel.close(new FerryError('disconnected', reason))
  }

  /** Nothing more is done for it; the peer hears why, and has a moment to take it in. */
  dismiss({ code, text }: Refusal): void {
    if (this.#state.name === 'closed') return
    this.send(encodeEvent({ ...quiet(revision(0)), ended: { code: CODES[code].wire, text } }))
    this.note({ name: 'ended' })
    const gone = new FerryError(code, text)
    const timer = this.#parts.clock.after(LIMITS.farewellDeadline, () => this.#cutOff(gone))
    this.finish()
      .catch((err: unknown) => this.#parts.log.debug({ err }, 'a dismissed peer did not wait for the end'))
      .finally(() => {
        timer.cancel()
        this.#cutOff(gone)
      })
      .catch((err: unknown) => this.#parts.log.debug({ err }, 'a dismissed peer was gone already'))
  }

  #cutOff(reason: FerryError): void {
    this.#channel.close(reason)
    if (this.#connection.status === 'open') this.#connection.abort(reason)
  }

  changeRole(role: Role): void {
    if (this.#state.name === 'signed-in') this.note({ name: 'device-updated', who: { ...this.#state.who, role } })
  }

  /** Lets the last answer go out, then ends stream and connection. */
  async finish(): Promise<void> {
    await this.#channel.finish()
    await this.#connection.close()
  }

  async #answer(request: AnyAsk): Promise<Reply> {
    const refused = permit(this.#state, request.kind)
    if (refused !== undefined) return refused
    this.note({ name: 'asked', call: request.kind })
    return this.#parts.handle(this, request)
  }

  #checkSignedIn(): void {
    if (this.signedIn !== undefined) return
    this.#channel.close(new FerryError('timeout', 'No sign-in came in time.'))
    this.#connection.abort(new FerryError('timeout'))
  }

  #ended(reason: FerryError): void {
    this.#deadline.cancel()
    this.#parts.log.debug({ peer: this.caller.peerId, reason: reason.message }, 'control stream ended')
    // Told before the state forgets who it was.
    this.#parts.onEnded(this)
    this.#state = step(this.#state, { name: 'ended' })
  }
}
