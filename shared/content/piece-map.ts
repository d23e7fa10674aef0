/** How content is cut: blocks of 16 KiB (BEP 52 leaves) and pieces, the unit that is asked for and verified. Pure. */
import { FerryError } from '../base/errors.ts'
import { GIB, KIB, LIMITS, MIB } from '../base/limits.ts'

export const BLOCK_BYTES = 16 * KIB
export const HASH_BYTES = 32

const USUAL_PIECE_BYTES = 1 * MIB
const USUAL_PIECES_MOST = (16 * GIB) / USUAL_PIECE_BYTES

/** Bytes of a piece for content of `size` bytes: 1 MiB, and more above 16 GiB so that the layer stays small. */
export function pieceLengthFor(size: number): number {
  let length = USUAL_PIECE_BYTES
  while (length < LIMITS.pieceBytes && size / length > USUAL_PIECES_MOST) length *= 2
  return length
}

export const pieceCount = (size: number, pieceLength: number): number => Math.ceil(size / pieceLength)

export interface PieceRange {
  readonly offset: number
  readonly length: number
}

/** @throws FerryError `protocol` for an index outside the content */
export function pieceRange(size: number, pieceLength: number, index: number): PieceRange {
  const offset = index * pieceLength
  if (!Number.isSafeInteger(index) || index < 0 || offset >= size)
    throw new FerryError('protocol', `There is no piece ${index}.`)
  return { offset, length: Math.min(pieceLength, size - offset) }
}

/** @throws FerryError `protocol` unless it is a power of two from one block to 16 MiB */
export function checkPieceLength(length: number): void {
  // The logarithm alone lets 16384.000000000004 pass: it rounds to 14.
  const isPowerOfTwo = Number.isSafeInteger(length) && Number.isSafeInteger(Math.log2(length))
  if (!isPowerOfTwo || length < BLOCK_BYTES || length > LIMITS.pieceBytes)
    throw new FerryError('protocol', `A piece cannot have ${length} bytes.`)
}

/** @throws FerryError `protocol` unless it is a whole number of bytes up to 8 TiB */
export function checkSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < 0 || size > LIMITS.maxFileBytes)
    throw new FerryError('protocol', `A file cannot have ${size} bytes.`)
}
