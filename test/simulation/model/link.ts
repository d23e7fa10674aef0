/** One direction of somebody's line: what is sent over it goes one after the other at its rate. */
import type { Millis } from '#shared/base/clock.ts'

/** What loopback and a fast disk give, for lines without a rate. */
export const MACHINE_RATE = 500_000_000

export class Line {
  /** Bytes a millisecond. */
  #rate: number
  #freeAt: Millis = 0

  /** @param bytesPerSecond undefined for as fast as the machine */
  constructor(bytesPerSecond: number | undefined) {
    this.#rate = (bytesPerSecond ?? MACHINE_RATE) / 1000
  }

  /** What is on its way already keeps its time. */
  change(bytesPerSecond: number): void {
    this.#rate = bytesPerSecond / 1000
  }

  /** When the last of these bytes has passed, if they come at `at`. */
  book(bytes: number, at: Millis): Millis {
    this.#freeAt = Math.max(at, this.#freeAt) + bytes / this.#rate
    return this.#freeAt
  }

  /** The same for bytes that have all come by `at`, as they pass while they come. */
  receive(bytes: number, at: Millis): Millis {
    this.#freeAt = Math.max(at, this.#freeAt + bytes / this.#rate)
    return this.#freeAt
  }
}
