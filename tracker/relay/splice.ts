/** Joins two streams under a byte budget: what one side sends goes to the other, counted, until one ends. */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'

export interface SpliceLimits {
  readonly bytes: number
  readonly idle: Millis
  /** Told of each chunk before it goes on; may refuse it. */
  readonly onBytes: (bytes: number) => void
}

/** Each pump waits as long as the pair lives; the shared idle timer decides. */
const PUMP_DEADLINE: Millis = 2 ** 31 - 1

export class Splice {
  readonly #one: FramedStream
  readonly #other: FramedStream
  readonly #limits: SpliceLimits
  readonly #clock: Clock
  #watch: Timer | undefined
  #movedAt: Millis
  /** Bytes copied so far, both directions together. */
  bytes = 0

  constructor(one: FramedStream, other: FramedStream, limits: SpliceLimits, clock: Clock) {
    this.#one = one
    this.#other = other
    this.#limits = limits
    this.#clock = clock
    this.#movedAt = clock.monotonic()
  }

  /** Resolves when both sides have ended in order. @throws FerryError `budget`, `idle`, `disconnected` */
  async run(): Promise<void> {
    this.#watchIdle()
    try {
      await Promise.all([this.#pump(this.#one, this.#other), this.#pump(this.#other, this.#one)])
    } catch (err) {
      const reason = asFerryError(err, 'disconnected')
      this.#one.abort(reason)
      this.#other.abort(reason)
      throw reason
    } finally {
      this.#watch?.cancel()
    }
  }

  async #pump(from: FramedStream, to: FramedStream): Promise<void> {
    for (;;) {
      const chunk = await from.readChunk(PUMP_DEADLINE)
      if (chunk === undefined) return to.close()
      this.bytes += chunk.byteLength
      this.#movedAt = this.#clock.monotonic()
      if (this.bytes > this.#limits.bytes) throw new FerryError('budget')
      this.#limits.onBytes(chunk.byteLength)
      await to.sendRaw(chunk)
    }
  }

  #watchIdle(): void {
    const left = this.#limits.idle - (this.#clock.monotonic() - this.#movedAt)
    this.#watch = this.#clock.after(Math.max(left, 1), () => {
      if (this.#clock.monotonic() - this.#movedAt < this.#limits.idle) return this.#watchIdle()
      const reason = new FerryError('idle')
      this.#one.abort(reason)
      this.#other.abort(reason)
    })
  }
}
