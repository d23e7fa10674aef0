/**
 * Content roots as BitTorrent v2 defines `pieces root` (BEP 52): a binary SHA-256 tree over leaves of 16 KiB, the last
 * leaf hashed as short as it is, missing leaves up to the next power of two being 32 zero bytes.
 */
import { hash } from 'node:crypto'
import { FerryError } from '../base/errors.ts'
import type { ContentRoot } from '../base/ids.ts'
import { BLOCK_BYTES, checkPieceLength, HASH_BYTES, pieceCount, pieceRange } from './piece-map.ts'

/** BEP 52 gives an empty file no root at all; Ferry gives it the root of a tree without leaves: 32 zero bytes. */
export const EMPTY_ROOT: ContentRoot = '0'.repeat(2 * HASH_BYTES) as ContentRoot

const sha256 = (data: Uint8Array): Buffer => hash('sha256', data, 'buffer')

/** `ZERO_SUBTREES[h]` is the hash of a subtree of height h whose leaves are all missing. */
const ZERO_SUBTREES: readonly Buffer[] = zeroSubtrees(64)

function zeroSubtrees(heights: number): Buffer[] {
  const subtrees: Buffer[] = [Buffer.alloc(HASH_BYTES)]
  for (let height = 1; height < heights; height++) {
    const below = subtrees[height - 1] ?? Buffer.alloc(HASH_BYTES)
    subtrees.push(sha256(Buffer.concat([below, below])))
  }
  return subtrees
}

export const leafHash = (block: Uint8Array): Buffer => sha256(block)

export const combine = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Buffer.concat([left, right]))

/** Hash of a subtree of this height without a leaf. */
export const missingSubtree = (height: number): Buffer => ZERO_SUBTREES[height] ?? Buffer.alloc(HASH_BYTES)

/** The smallest height whose tree has room for `leaves` leaves. */
export const treeHeight = (leaves: number): number => (leaves <= 1 ? 0 : Math.ceil(Math.log2(leaves)))

/**
 * Folds `nodes` (count × 32 bytes, at `level` above the leaves) up to one hash of a tree of `height` levels above them.
 * `nodes` is used as working space.
 */
function fold(nodes: Buffer, count: number, level: number, height: number): Buffer {
  let left = count
  for (let step = 0; step < height; step++) {
    const zero = ZERO_SUBTREES[level + step] ?? Buffer.alloc(HASH_BYTES)
    if (left % 2 === 1) {
      zero.copy(nodes, left * HASH_BYTES)
      left += 1
    }
    for (let i = 0; i < left; i += 2)
      sha256(nodes.subarray(i * HASH_BYTES, (i + 2) * HASH_BYTES)).copy(nodes, (i / 2) * HASH_BYTES)
    left /= 2
  }
  return Buffer.from(nodes.subarray(0, HASH_BYTES))
}

/**
 * The hash that stands for one piece in the piece layer.
 * @param piece the bytes of the piece; the last one of a file may be short
 * @param pieceLength bytes of a full piece
 * @param fileSize decides the height: content of one piece has a tree of its own blocks only, and this is its root
 * @throws FerryError `protocol` when it is longer than a piece: the tree would stop below the surplus and not see it
 */
export function pieceHash(piece: Uint8Array, pieceLength: number, fileSize: number): Buffer {
  if (piece.byteLength > Math.min(pieceLength, fileSize))
    throw new FerryError('protocol', `A piece of ${piece.byteLength} bytes is too long for this content.`)
  const blocks = Math.ceil(piece.byteLength / BLOCK_BYTES)
  const span = fileSize <= pieceLength ? blocks : pieceLength / BLOCK_BYTES
  const nodes = Buffer.allocUnsafe((blocks + 1) * HASH_BYTES)
  for (let i = 0; i < blocks; i++)
    sha256(piece.subarray(i * BLOCK_BYTES, (i + 1) * BLOCK_BYTES)).copy(nodes, i * HASH_BYTES)
  return blocks === 0 ? Buffer.alloc(HASH_BYTES) : fold(nodes, blocks, 0, treeHeight(span))
}

/**
 * The content root above a piece layer (n × 32 bytes); for content of one piece the layer is the root itself.
 * @throws FerryError `protocol` for a broken hash at the end or a piece length that cannot be
 */
export function rootFromLayer(layer: Uint8Array, pieceLength: number): ContentRoot {
  checkPieceLength(pieceLength)
  const count = layer.byteLength / HASH_BYTES
  if (!Number.isInteger(count)) throw new FerryError('protocol', 'A piece layer has 32 bytes for each piece.')
  if (count === 0) return EMPTY_ROOT
  const nodes = Buffer.allocUnsafe((count + 1) * HASH_BYTES)
  nodes.set(layer)
  const level = Math.log2(pieceLength / BLOCK_BYTES)
  return fold(nodes, count, level, treeHeight(count)).toString('hex') as ContentRoot
}

/** Whether `layer` is the piece layer of content with this root and size. */
export function verifyLayer(root: ContentRoot, layer: Uint8Array, size: number, pieceLength: number): boolean {
  if (layer.byteLength !== pieceCount(size, pieceLength) * HASH_BYTES) return false
  return rootFromLayer(layer, pieceLength) === root
}

/** Hashes content piece by piece in one pass. */
export class MerkleBuilder {
  readonly #layer: Buffer
  readonly #pieceLength: number
  readonly #size: number
  #pieces = 0

  constructor(size: number, pieceLength: number) {
    this.#size = size
    this.#pieceLength = pieceLength
    this.#layer = Buffer.alloc(pieceCount(size, pieceLength) * HASH_BYTES)
  }

  /**
   * The next piece, whole: `pieceLength` bytes, or what is left for the last.
   * @throws FerryError `protocol` for a piece too many or of another length
   */
  add(piece: Uint8Array): void {
    const { length } = pieceRange(this.#size, this.#pieceLength, this.#pieces)
    if (piece.byteLength !== length) throw new FerryError('protocol', `Piece ${this.#pieces} has ${length} bytes.`)
    pieceHash(piece, this.#pieceLength, this.#size).copy(this.#layer, this.#pieces * HASH_BYTES)
    this.#pieces += 1
  }

  /** @throws FerryError `protocol` when pieces are missing: their hashes would be zeros */
  finish(): { root: ContentRoot; layer: Buffer } {
    if (this.#pieces * HASH_BYTES !== this.#layer.byteLength) throw new FerryError('protocol', 'Pieces are missing.')
    return { root: rootFromLayer(this.#layer, this.#pieceLength), layer: this.#layer }
  }
}
