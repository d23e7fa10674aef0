/**
 * Proof that somebody has content: one block of it, and the hashes beside its way up to the content root (BEP 52 tree). Whoever
 * knows root and size can check it without having the content.
 */
import { FerryError } from '../base/errors.ts'
import type { ContentRoot } from '../base/ids.ts'
import { combine, leafHash, missingSubtree, treeHeight } from './merkle.ts'
import { BLOCK_BYTES, HASH_BYTES, pieceRange } from './piece-map.ts'

export interface BlockProof {
  readonly block: Uint8Array
  /** Siblings from the leaf upwards. */
  readonly hashes: readonly Uint8Array[]
}

export const blockCount = (size: number): number => Math.ceil(size / BLOCK_BYTES)

/** The piece in which a block lies. */
export const pieceOfBlock = (block: number, pieceLength: number): number =>
  Math.floor((block * BLOCK_BYTES) / pieceLength)

/**
 * @param piece bytes of the piece in which the block lies
 * @param layer hashes of all pieces
 * @throws FerryError `usage` for a block that is not there
 */
export function proveBlock(
  { size, pieceLength, layer }: { size: number; pieceLength: number; layer: Uint8Array },
  block: number,
  piece: Uint8Array,
): BlockProof {
  if (!Number.isSafeInteger(block) || block < 0 || block >= blockCount(size))
    throw new FerryError('usage', `There is no block ${block}.`)
  const index = pieceOfBlock(block, pieceLength)
  const { offset } = pieceRange(size, pieceLength, index)
  const local = block - offset / BLOCK_BYTES
  const leaves: Uint8Array[] = []
  for (let at = 0; at < piece.byteLength; at += BLOCK_BYTES) leaves.push(leafHash(piece.subarray(at, at + BLOCK_BYTES)))
  const heightOfPiece = size <= pieceLength ? treeHeight(leaves.length) : treeHeight(pieceLength / BLOCK_BYTES)
  const inside = siblings(leaves, local, { level: 0, height: heightOfPiece })
  const pieces: Uint8Array[] = []
  for (let at = 0; at < layer.byteLength; at += HASH_BYTES) pieces.push(layer.subarray(at, at + HASH_BYTES))
  const above =
    size <= pieceLength ? [] : siblings(pieces, index, { level: heightOfPiece, height: treeHeight(pieces.length) })
  return { block: piece.subarray(local * BLOCK_BYTES, (local + 1) * BLOCK_BYTES), hashes: [...inside, ...above] }
}

/** Whether this block, at this place, belongs to the content. */
export function isBlockOf(
  { root, size }: { root: ContentRoot; size: number },
  index: number,
  { block, hashes }: BlockProof,
): boolean {
  const length = Math.min(BLOCK_BYTES, size - index * BLOCK_BYTES)
  if (block.byteLength !== length || hashes.length !== treeHeight(blockCount(size))) return false
  let node: Uint8Array = leafHash(block)
  for (const [level, beside] of hashes.entries()) {
    if (beside.byteLength !== HASH_BYTES) return false
    const isRight = Math.floor(index / 2 ** level) % 2 === 1
    node = isRight ? combine(beside, node) : combine(node, beside)
  }
  return Buffer.from(node).toString('hex') === root
}

/** The hashes beside the way from one node up through `height` levels; what is missing is the hash of missing leaves. */
function siblings(
  nodes: readonly Uint8Array[],
  index: number,
  { level, height }: { level: number; height: number },
): Uint8Array[] {
  const beside: Uint8Array[] = []
  let row = nodes
  let at = index
  for (let step = 0; step < height; step++) {
    const missing = missingSubtree(level + step)
    beside.push(row[at ^ 1] ?? missing)
    const next: Uint8Array[] = []
    for (let i = 0; i < row.length; i += 2) next.push(combine(row[i] ?? missing, row[i + 1] ?? missing))
    row = next
    at = Math.floor(at / 2)
  }
  return beside
}
