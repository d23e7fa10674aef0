/** Chunks that arrived and wait to be read, without joining them before somebody needs them joined. */
export class ByteQueue {
  #chunks: Uint8Array[] = []
  #first = 0
  #offset = 0
  #byteLength = 0

  get byteLength(): number {
    return this.#byteLength
  }

  push(chunk: Uint8Array): void {
    if (chunk.byteLength === 0) return
    this.#chunks.push(chunk)
    this.#byteLength += chunk.byteLength
  }

  takeByte(): number {
    const byte = this.#head()[this.#offset] ?? 0
    this.#advance(1)
    return byte
  }

  /** Exactly `count` bytes, which must be there; a view where they lie together, a copy where not. */
  take(count: number): Uint8Array {
    if (count > this.#byteLength) throw new RangeError(`asked for ${count} of ${this.#byteLength} bytes`)
    const head = this.#head()
    if (head.byteLength - this.#offset >= count) {
      const view = head.subarray(this.#offset, this.#offset + count)
      this.#advance(count)
      return view
    }
    const joined = new Uint8Array(count)
    for (let filled = 0; filled < count; ) filled += this.takeInto(joined.subarray(filled))
    return joined
  }

  /** Copies what is there of the first chunk into `target`; returns the number of bytes. */
  takeInto(target: Uint8Array): number {
    const head = this.#head()
    const count = Math.min(target.byteLength, head.byteLength - this.#offset)
    target.set(head.subarray(this.#offset, this.#offset + count))
    this.#advance(count)
    return count
  }

  /** The rest of the first chunk as a view. */
  takeChunk(): Uint8Array {
    return this.take(this.#head().byteLength - this.#offset)
  }

  #head(): Uint8Array {
    return this.#chunks[this.#first] ?? EMPTY
  }

  #advance(count: number): void {
    this.#offset += count
    this.#byteLength -= count
    if (this.#first === this.#chunks.length || this.#offset < this.#head().byteLength) return
    this.#first += 1
    this.#offset = 0
    // Dropping the read part costs the length of the rest, so it waits until the rest is the smaller one.
    if (this.#first * 2 >= this.#chunks.length) {
      this.#chunks = this.#chunks.slice(this.#first)
      this.#first = 0
    }
  }
}

const EMPTY = new Uint8Array(0)
