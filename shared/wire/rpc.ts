/**
 * Requests in both directions, and events, on one control stream: ids, deadlines, a bound on what is in flight, and a
 * heartbeat. Each side is asker and answerer.
 */
import { type Clock, type Millis, systemClock, type Timer } from '../base/clock.ts'
import { asFerryError, FerryError, type Refusal, refusal } from '../base/errors.ts'
import { LIMITS } from '../base/limits.ts'
import type { CatalogueEvent } from '../protocol/catalogue.ts'
import {
  type Answer,
  type AnyAnswer,
  type AnyAsk,
  type Ask,
  type Call,
  type ControlFrame,
  decodeControl,
  encodeAnswer,
  encodeRefusal,
  encodeRequest,
} from '../protocol/control.ts'
import type { FramedStream } from './framed-stream.ts'
import { Outbox } from './outbox.ts'

/** What the answering side returns: the answer of the same kind, or a refusal. */
export type Reply = AnyAnswer | Refusal

export interface RpcParts {
  readonly stream: FramedStream
  /** Answers a request of the other side; a thrown FerryError becomes its refusal. */
  readonly answer: (request: AnyAsk) => Promise<Reply>
  readonly onEvent?: (event: CatalogueEvent) => void
  /** The other side broke the protocol, went silent or went away; called once. */
  readonly onClosed: (reason: FerryError) => void
  readonly clock?: Clock
}

interface Pending {
  readonly kind: Call
  readonly resolve: (answer: AnyAnswer) => void
  readonly reject: (err: FerryError) => void
  readonly timer: Timer
}

export class RpcChannel {
  readonly #parts: RpcParts
  readonly #clock: Clock
  readonly #pending = new Map<number, Pending>()
  readonly outbox: Outbox
  #nextId = 1
  #answering = 0
  #heardAt: Millis
  #heartbeat: Timer | undefined
  #closed: FerryError | undefined
  readonly #gone = Promise.withResolvers<void>()
  /** Largest frame accepted now; the tracker raises it after sign-in. */
  maxFrameBytes: number = LIMITS.controlFrameBytes

  constructor(parts: RpcParts) {
    this.#parts = parts
    this.#clock = parts.clock ?? systemClock
    this.#heardAt = this.#clock.monotonic()
    this.outbox = new Outbox(parts.stream, (err) => this.close(err))
  }

  /** Reads until the stream ends; resolves when the channel is closed. */
  async run(): Promise<void> {
    this.#parts.stream.onActivity = () => {
      this.#heardAt = this.#clock.monotonic()
    }
    this.#beat()
    try {
      for (;;) {
        const bytes = await this.#parts.stream.readFrame(() => this.maxFrameBytes, LIMITS.heartbeatSilence)
        if (bytes === undefined) return this.close(new FerryError('disconnected'))
        // Whoever waited for an answer goes on before what came behind it is looked at: that is newer.
        if (this.#dispatch(bytes) === 'response') await new Promise(setImmediate)
      }
    } catch (err) {
      this.close(asFerryError(err, 'disconnected'))
    }
  }

  /**
   * Asks the other side and waits for its answer.
   * @throws FerryError with the code of the refusal, `timeout`, `disconnected`, or `too-many` when 32 are in flight
   */
  async ask<K extends Call>(
    kind: K,
    ask: Ask<K>,
    deadline: Millis = LIMITS.controlRequestDeadline,
  ): Promise<Answer<K>> {
    if (this.#closed !== undefined) throw this.#closed
    if (this.#pending.size >= LIMITS.controlRequestsInFlight) throw new FerryError('too-many')
    const id = this.#nextId++ % 0xffff_ffff
    const bytes = encodeRequest(id, kind, ask)
    const { promise, resolve, reject } = Promise.withResolvers<AnyAnswer>()
    const timer = this.#clock.after(deadline, () => {
      this.#pending.delete(id)
      reject(new FerryError('timeout'))
    })
    this.#pending.set(id, { kind, resolve, reject, timer })
    this.outbox.push(bytes)
    const answered = await promise
    return answered.answer as Answer<K>
  }

  /** Ends the channel: pending requests fail with `reason`, the stream is reset. */
  close(reason: FerryError): void {
    if (this.#closed !== undefined) return
    this.#closed = reason
    this.#heartbeat?.cancel()
    this.#gone.resolve()
    for (const { reject, timer } of this.#pending.values()) {
      timer.cancel()
      reject(reason)
    }
    this.#pending.clear()
    this.#parts.stream.abort(reason)
    this.#parts.onClosed(reason)
  }

  /** Sends what is queued, ends our half of the stream, and waits for the other half: a reset would overtake the last frame. */
  async finish(): Promise<void> {
    await this.outbox.flushed()
    await this.#parts.stream.close()
    const over = new FerryError('disconnected', 'The session was closed.')
    const timer = this.#clock.after(LIMITS.farewellDeadline, () => this.close(over))
    await this.#gone.promise
    timer.cancel()
  }

  #dispatch(bytes: Uint8Array): ControlFrame['type'] {
    const frame = decodeControl(bytes)
    if (frame.type === 'request') this.#onRequest(frame.id, frame.request)
    else if (frame.type === 'bad-request') this.outbox.push(encodeRefusal(frame.id, refusal('usage', frame.problem)))
    else if (frame.type === 'response') this.#onResponse(frame.id, frame.response)
    else this.#onEvent(frame.event)
    return frame.type
  }

  #onEvent(event: CatalogueEvent): void {
    if (this.#parts.onEvent === undefined) throw new FerryError('protocol', 'An event came where none may come.')
    this.#parts.onEvent(event)
  }

  #onRequest(id: number, request: AnyAsk): void {
    if (this.#answering >= LIMITS.controlRequestsInFlight)
      return this.outbox.push(encodeRefusal(id, refusal('too-many')))
    this.#answering += 1
    this.#parts
      .answer(request)
      .catch((err: unknown): Reply => {
        const known = asFerryError(err)
        return { code: known.code, text: known.message }
      })
      .then((reply) => this.#reply(id, reply))
      .finally(() => {
        this.#answering -= 1
      })
      .catch((err: unknown) => this.close(asFerryError(err)))
  }

  #reply(id: number, reply: Reply): void {
    if (this.#closed !== undefined) return
    this.outbox.push('kind' in reply ? encodeAnswer(id, reply.kind, reply.answer) : encodeRefusal(id, reply))
  }

  #onResponse(id: number, response: AnyAnswer | Refusal): void {
    const pending = this.#pending.get(id)
    // Unknown ids are answers that came after their deadline.
    if (pending === undefined) return
    if ('kind' in response && response.kind !== pending.kind)
      throw new FerryError('protocol', 'An answer of another kind than its question.')
    this.#pending.delete(id)
    pending.timer.cancel()
    if (!('kind' in response)) return pending.reject(new FerryError(response.code, response.text))
    pending.resolve(response)
  }

  /** Asks `ping` when the other side has been silent for one interval; its silence ends `run`. */
  #beat(): void {
    this.#heartbeat = this.#clock.after(LIMITS.heartbeatInterval, () => {
      const silent = this.#clock.monotonic() - this.#heardAt
      if (silent >= LIMITS.heartbeatInterval * 0.9)
        this.ask('ping', {}).catch((err: unknown) => this.#onMissedPing(err))
      if (this.#closed === undefined) this.#beat()
    })
  }

  #onMissedPing(err: unknown): void {
    const silent = this.#clock.monotonic() - this.#heardAt
    if (silent >= LIMITS.heartbeatSilence) this.close(asFerryError(err, 'timeout'))
  }
}
