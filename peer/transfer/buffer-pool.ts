/** Buffers of one length, used again and again: a megabyte that is dropped for each piece costs a fifth of the time in collection. */
export class BufferPool {
  readonly #length: number
  readonly #free: Buffer[] = []

  constructor(length: number) {
    this.#length = length
  }

  /** A view of `length` bytes, with whatever was in it before. */
  take(length: number): Buffer {
    return (this.#free.pop() ?? Buffer.allocUnsafeSlow(this.#length)).subarray(0, length)
  }

  /** Nobody may hold the view any more. */
  give(view: Buffer): void {
    this.#free.push(Buffer.from(view.buffer, 0, this.#length))
  }
}

/**
 * Buffers in a fixed round: the one for answer n serves again for answer n + size. A source knows that the requester has
 * answer n by then, because no requester may have more than `size - 1` answers outstanding.
 */
export class BufferRing {
  readonly #length: number
  readonly #ring: (Buffer | undefined)[]
  #next = 0

  constructor(size: number, length: number) {
    this.#length = length
    this.#ring = Array.from({ length: size }, () => undefined)
  }

  next(length: number): Buffer {
    const slot = this.#next % this.#ring.length
    this.#next += 1
    const buffer = this.#ring[slot] ?? Buffer.allocUnsafeSlow(this.#length)
    this.#ring[slot] = buffer
    return buffer.subarray(0, length)
  }
}
