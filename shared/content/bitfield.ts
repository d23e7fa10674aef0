/** Which pieces of a content are there. As bytes it is what is stored on disk and sent: piece 0 is the highest bit. */
import { FerryError } from '../base/errors.ts'

/** The same order as BitTorrent's `bitfield` message (BEP 3). */
const maskOf = (index: number): number => 0x80 >> (index & 7)

export class Bitfield {
  /** Number of pieces, set or not. */
  readonly length: number
  readonly #bytes: Uint8Array
  #count = 0

  /** An empty set for `length` pieces. */
  constructor(length: number) {
    if (!Number.isSafeInteger(length) || length < 0)
      throw new FerryError('protocol', `There cannot be ${length} pieces.`)
    this.length = length
    this.#bytes = new Uint8Array(Math.ceil(length / 8))
  }

  /**
   * Reads what `toBytes` wrote; the bytes are copied.
   *
   * @throws FerryError `protocol` unless there are exactly `length` bits, padded with zeros to whole bytes
   */
  static fromBytes(bytes: Uint8Array, length: number): Bitfield {
    const set = new Bitfield(length)
    if (bytes.length !== set.#bytes.length)
      throw new FerryError('protocol', `A set of ${length} pieces has ${set.#bytes.length} bytes, not ${bytes.length}.`)
    // A set bit beyond the end would count as a piece, and a set could be full with a piece missing.
    const spare = (8 * bytes.length - length) & 7
    if (((bytes.at(-1) ?? 0) & ((1 << spare) - 1)) !== 0)
      throw new FerryError('protocol', `The set names pieces beyond the last of ${length}.`)
    set.#bytes.set(bytes)
    for (let i = 0; i < length; i++) if (set.has(i)) set.#count++
    return set
  }

  /** A copy: one bit for each piece, ceil(length / 8) bytes. */
  toBytes(): Uint8Array {
    return this.#bytes.slice()
  }

  /** How many pieces are there. */
  get count(): number {
    return this.#count
  }

  /** Whether no piece is missing; true for content without pieces. */
  get full(): boolean {
    return this.#count === this.length
  }

  /** False, too, for an index that is no piece. */
  has(index: number): boolean {
    return this.#isPiece(index) && ((this.#bytes[index >>> 3] ?? 0) & maskOf(index)) !== 0
  }

  /**
   * Adds a piece; adding it twice changes nothing.
   *
   * @throws FerryError `protocol` for an index that is no piece
   */
  set(index: number): void {
    if (!this.#isPiece(index)) throw new FerryError('protocol', `There is no piece ${index} among ${this.length}.`)
    if (this.has(index)) return
    this.#bytes[index >>> 3] = (this.#bytes[index >>> 3] ?? 0) | maskOf(index)
    this.#count++
  }

  #isPiece(index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.length
  }
}
