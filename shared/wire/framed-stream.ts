/**
 * Length-prefixed frames and counted raw bytes over a libp2p stream. This is the only code that touches `send`, `drain`
 * and `message`, because js-libp2p 3 has traps there: `for await` queues without bound, `onDrain()` waits only the first
 * time, `pause()` can reset an honest sender, a reset can look like the end. So: nothing is paused, what arrives is
 * queued up to a bound that no honest side exceeds (bytes come only when asked for), and the end is never "complete".
 *
 * One reader and one writer at a time; construct it in the first synchronous line of a handler.
 */
import type { MessageStream, StreamCloseEvent, StreamMessageEvent } from '@libp2p/interface'
import { Uint8ArrayList } from 'uint8arraylist'
import { type Clock, type Millis, systemClock } from '../base/clock.ts'
import { asError, FerryError } from '../base/errors.ts'
import { LIMITS } from '../base/limits.ts'
import { ByteQueue } from './byte-queue.ts'

export interface FramedStreamOptions {
  /** Bytes that may wait here unread; one more resets the stream. */
  readonly maxBuffered: number
  /** For a stream inside a stream: the lowest one, whose unsent bytes count too. */
  readonly carrier?: MessageStream
  readonly clock?: Clock
}

const CLOSE_DEADLINE: Millis = 5_000
/** Unsent bytes above which a writer waits. Twice a send slice, so that the pipe does not run dry. */
const HIGH_WATER_BYTES = 512 * 1024
const MAX_PREFIX_BYTES = 4

export class FramedStream {
  readonly #stream: MessageStream
  readonly #carrier: MessageStream | undefined
  readonly #clock: Clock
  readonly #maxBuffered: number
  readonly #queue = new ByteQueue()
  #ended = false
  #error: FerryError | undefined
  /** Set by our own abort: what a lost stream brought before may still be read, what we gave up may not. */
  #givenUp: FerryError | undefined
  #wake: (() => void) | undefined
  /** Called for every chunk that arrives; heartbeats listen here. */
  onActivity: () => void = () => {}
  /** Called when the stream ended or broke while nobody reads. */
  onLost: () => void = () => {}

  constructor(stream: MessageStream, options: FramedStreamOptions) {
    this.#stream = stream
    this.#carrier = options.carrier
    this.#clock = options.clock ?? systemClock
    this.#maxBuffered = options.maxBuffered
    stream.addEventListener('message', this.#onMessage)
    stream.addEventListener('end', this.#finishReading)
    stream.addEventListener('close', this.#onClose)
    // All of it may have happened before we were attached.
    if (stream.status === 'reset' || stream.status === 'aborted') this.#fail(lost())
    if (stream.readableEnded) this.#finishReading()
  }

  get open(): boolean {
    return this.#stream.status === 'open' && this.#error === undefined
  }

  /** Bytes accepted by `send` that the network has not taken yet. */
  get unsentBytes(): number {
    return this.#stream.writeBufferLength + (this.#carrier?.writeBufferLength ?? 0)
  }

  /**
   * The next frame, or `undefined` when the other side ended the stream between two frames.
   * @param limit most bytes it may have; a function is asked when the frame comes, for by then the limit may be another
   * @throws FerryError `protocol` (too long, cut), `disconnected`, `timeout`
   */
  async readFrame(limit: number | (() => number), deadline: Millis): Promise<Uint8Array | undefined> {
    let length = 0
    for (let i = 0; ; i++) {
      if (!(await this.#have(1, deadline))) {
        if (i === 0) return undefined
        throw cut()
      }
      const byte = this.#queue.takeByte()
      length += (byte & 0x7f) * 2 ** (7 * i)
      if (byte < 0x80) break
      if (i + 1 >= MAX_PREFIX_BYTES) throw new FerryError('protocol', 'The other side sent a frame that is too long.')
    }
    const maxBytes = typeof limit === 'number' ? limit : limit()
    if (length > maxBytes)
      throw new FerryError('protocol', `The other side sent a frame of ${length} bytes; ${maxBytes} are allowed here.`)
    if (!(await this.#have(length, deadline))) throw cut()
    return this.#queue.take(length)
  }

  /** Fills `target` with the next bytes; the deadline counts from the last byte that came. */
  async readInto(target: Uint8Array, deadline: Millis): Promise<void> {
    let filled = 0
    while (filled < target.byteLength) {
      if (!(await this.#have(1, deadline))) throw cut()
      filled += this.#queue.takeInto(target.subarray(filled))
    }
  }

  /** Whatever bytes came next, or `undefined` at the end; for the relay, which does not look inside. */
  async readChunk(deadline: Millis): Promise<Uint8Array | undefined> {
    if (!(await this.#have(1, deadline))) return undefined
    return this.#queue.takeChunk()
  }

  /** Sends one frame and waits until the network has room for the next. */
  sendFrame(payload: Uint8Array): Promise<void> {
    return this.#send(framed(payload))
  }

  /** Sends raw bytes that a frame has announced, or that a relay passes on. */
  sendRaw(bytes: Uint8Array): Promise<void> {
    return this.#send(bytes)
  }

  /** Tells the other side that nothing more comes, and waits (not for long) until it says so too. */
  async close(): Promise<void> {
    if (this.#stream.status !== 'open') return
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = this.#clock.after(CLOSE_DEADLINE, () => this.abort(new FerryError('timeout')))
    this.#stream.addEventListener('close', () => resolve(), { once: true })
    try {
      await this.#stream.close({ signal: AbortSignal.timeout(CLOSE_DEADLINE) })
      await promise
    } catch (err) {
      this.abort(asError(err))
    } finally {
      timer.cancel()
    }
  }

  /** Resets the stream; every pending and later call throws `reason`. */
  abort(reason: Error): void {
    this.#fail(reason instanceof FerryError ? reason : lost(reason))
    this.#givenUp ??= this.#error
    this.#stream.abort(reason)
    this.#carrier?.abort(reason)
  }

  /** Gives the stream back, with what came and was not read yet, to be used by somebody else. */
  detach(): MessageStream {
    this.#stream.removeEventListener('message', this.#onMessage)
    this.#stream.removeEventListener('end', this.#finishReading)
    this.#stream.removeEventListener('close', this.#onClose)
    const { byteLength } = this.#queue
    if (byteLength > 0) this.#stream.unshift(this.#queue.take(byteLength))
    return this.#stream
  }

  async #send(data: Uint8Array | Uint8ArrayList): Promise<void> {
    if (this.#error !== undefined) throw this.#error
    try {
      this.#stream.send(data)
    } catch (err) {
      throw this.#error ?? lost(asError(err))
    }
    if (this.unsentBytes > HIGH_WATER_BYTES) await this.#untilRoom()
  }

  /** A muxer says `drain` to all its streams, also to those whose window is shut: only fewer unsent bytes are progress. */
  async #untilRoom(): Promise<void> {
    const stalled = () => this.abort(new FerryError('timeout', 'The other side does not take what it asked for.'))
    let timer = this.#clock.after(LIMITS.writeStallDeadline, stalled)
    let least = this.unsentBytes
    try {
      while (this.unsentBytes > HIGH_WATER_BYTES) {
        await this.#drained()
        if (this.unsentBytes >= least) continue
        least = this.unsentBytes
        timer.cancel()
        timer = this.#clock.after(LIMITS.writeStallDeadline, stalled)
      }
    } finally {
      timer.cancel()
    }
    if (this.#error !== undefined) throw this.#error
  }

  async #drained(): Promise<void> {
    if (this.#error !== undefined) throw this.#error
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const streams = this.#carrier === undefined ? [this.#stream] : [this.#stream, this.#carrier]
    const onDrain = () => queueMicrotask(resolve)
    const onClose = () => reject(this.#error ?? lost())
    for (const stream of streams) stream.addEventListener('drain', onDrain)
    this.#stream.addEventListener('close', onClose)
    // A buffer that is being emptied right now gives no event.
    if (!streams.some((stream) => stream.writableNeedsDrain)) setImmediate(resolve)
    try {
      await promise
    } finally {
      for (const stream of streams) stream.removeEventListener('drain', onDrain)
      this.#stream.removeEventListener('close', onClose)
    }
  }

  /** Waits until `count` bytes are queued; false when the stream ended before. */
  async #have(count: number, deadline: Millis): Promise<boolean> {
    if (this.#givenUp !== undefined) throw this.#givenUp
    while (this.#queue.byteLength < count) {
      if (this.#error !== undefined) throw this.#error
      if (this.#ended) return false
      await this.#nextArrival(deadline)
    }
    return true
  }

  async #nextArrival(deadline: Millis): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const timer = this.#clock.after(deadline, () => reject(new FerryError('timeout')))
    this.#wake = resolve
    try {
      await promise
    } finally {
      timer.cancel()
      this.#wake = undefined
    }
  }

  readonly #onMessage = ({ data }: StreamMessageEvent): void => {
    if (this.#error !== undefined) return
    if (data instanceof Uint8Array) this.#queue.push(data)
    else for (const chunk of data) this.#queue.push(chunk)
    if (this.#queue.byteLength > this.#maxBuffered)
      return this.abort(new FerryError('protocol', 'The other side sent more than it was asked for.'))
    this.onActivity()
    this.#wake?.()
  }

  readonly #finishReading = (): void => {
    this.#ended = true
    this.#wake?.()
    this.onLost()
  }

  readonly #onClose = ({ error }: StreamCloseEvent): void => {
    if (error !== undefined) this.#fail(error instanceof FerryError ? error : lost(error))
    this.#finishReading()
  }

  #fail(error: FerryError): void {
    this.#error ??= error
    this.#wake?.()
    this.onLost()
  }
}

/** A frame as it goes over the wire: varint length, then the payload. */
export function framed(payload: Uint8Array): Uint8ArrayList {
  const prefix: number[] = []
  let rest = payload.byteLength
  while (rest >= 0x80) {
    prefix.push((rest % 0x80) | 0x80)
    rest = Math.floor(rest / 0x80)
  }
  prefix.push(rest)
  return new Uint8ArrayList(Uint8Array.from(prefix), payload)
}

const lost = (cause?: Error) => new FerryError('disconnected', undefined, { cause })
const cut = () => new FerryError('disconnected', 'The stream ended in the middle of a message.')
