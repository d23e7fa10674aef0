/** One direction of one connection through a fault proxy: bytes wait here for their time, in order, and never too many of them. */
import type { Socket } from 'node:net'
import { type Clock, type Millis, systemClock, type Timer } from '#shared/base/clock.ts'

/** `up`: from who dialed to the target. `down`: what the target answers. */
export type Direction = 'up' | 'down'
export type Directions = 'none' | Direction | 'both'

export interface LinkShape {
  /** One way. */
  readonly delayMs: Millis
  /** At most so much more, drawn anew for every chunk; the order stays. */
  readonly jitterMs: Millis
  /** 0 for as fast as it goes. */
  readonly bytesPerSecond: { readonly up: number; readonly down: number }
  /** What comes is not read: the sender sees a window that closes. */
  readonly stall: Directions
  /** Half-open: what comes is taken and thrown away, ends too; nobody is told. */
  readonly drop: Directions
  /** New connections are reset at once. */
  readonly refuse: boolean
}

export const CLEAN: LinkShape = {
  delayMs: 0,
  jitterMs: 0,
  bytesPerSecond: { up: 0, down: 0 },
  stall: 'none',
  drop: 'none',
  refuse: false,
}

export const isIn = (direction: Direction, directions: Directions): boolean =>
  directions === 'both' || directions === direction

export interface PipeParts {
  readonly from: Socket
  readonly to: Socket
  readonly direction: Direction
  readonly shape: () => LinkShape
  readonly random: () => number
  /** What is left of a chunk that came; it may change it, or end the connection. */
  readonly onChunk: (chunk: Buffer) => Buffer
  readonly onDropped: (bytes: number) => void
  readonly onStalled: () => void
  readonly clock?: Clock
}

interface Waiting {
  /** `undefined` is the end. */
  readonly bytes: Buffer | undefined
  readonly dueAt: Millis
}

/** A fast link with a long delay holds this much; more waits in the sender. */
const HELD_BYTES = 8 * 1024 * 1024
/** So small that a slow link flows instead of coming in gulps. */
const SLICE_BYTES = 8 * 1024

export class FaultPipe {
  readonly #parts: PipeParts
  readonly #clock: Clock
  readonly #waiting: Waiting[] = []
  #held = 0
  #lastDue: Millis = 0
  #freeAt: Millis = 0
  #timer: Timer | undefined

  constructor(parts: PipeParts) {
    this.#parts = parts
    this.#clock = parts.clock ?? systemClock
    const { from, to } = parts
    from.on('data', (chunk: Buffer) => this.#take(chunk))
    from.on('end', () => this.#end())
    to.on('drain', () => this.#move())
  }

  /** The shape is another one now. */
  reshaped(): void {
    this.#move()
  }

  /** Tells the receiver that nothing more comes, whatever is still waiting. */
  finish(): void {
    this.#waiting.length = 0
    this.#held = 0
    this.#parts.to.end()
  }

  #take(chunk: Buffer): void {
    const { direction, shape, onChunk, onDropped } = this.#parts
    if (isIn(direction, shape().drop)) return onDropped(chunk.byteLength)
    const bytes = onChunk(chunk)
    for (let at = 0; at < bytes.byteLength; at += this.#slice()) this.#queue(bytes.subarray(at, at + this.#slice()))
    this.#move()
  }

  #end(): void {
    const { direction, shape, onDropped } = this.#parts
    if (isIn(direction, shape().drop)) return onDropped(0)
    this.#queue(undefined)
    this.#move()
  }

  #slice(): number {
    return this.#rate() === 0 ? 64 * 1024 : SLICE_BYTES
  }

  #rate(): number {
    return this.#parts.shape().bytesPerSecond[this.#parts.direction]
  }

  #queue(bytes: Buffer | undefined): void {
    const { delayMs, jitterMs } = this.#parts.shape()
    const [now, rate, length] = [this.#clock.monotonic(), this.#rate(), bytes?.byteLength ?? 0]
    this.#freeAt = Math.max(this.#freeAt, now) + (rate === 0 ? 0 : (length / rate) * 1000)
    this.#lastDue = Math.max(this.#lastDue, this.#freeAt + delayMs + jitterMs * this.#parts.random())
    this.#waiting.push({ bytes, dueAt: this.#lastDue })
    this.#held += length
  }

  #move(): void {
    const { from, to, direction, shape, onStalled } = this.#parts
    this.#timer?.cancel()
    this.#timer = undefined
    if (isIn(direction, shape().stall)) {
      onStalled()
      from.pause()
      return
    }
    while (!to.writableNeedDrain && !to.destroyed) {
      const next = this.#waiting[0]
      if (next === undefined) break
      const early = next.dueAt - this.#clock.monotonic()
      if (early > 0) {
        this.#timer = this.#clock.after(Math.ceil(early), () => this.#move())
        break
      }
      this.#waiting.shift()
      this.#give(next.bytes)
    }
    if (this.#held > HELD_BYTES) from.pause()
    else if (from.isPaused()) from.resume()
  }

  #give(bytes: Buffer | undefined): void {
    if (bytes === undefined) {
      this.#parts.to.end()
      return
    }
    this.#held -= bytes.byteLength
    this.#parts.to.write(bytes)
  }
}
