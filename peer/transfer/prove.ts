/** Shows the hub a block of content that this peer lists (threat row 23). */
import { FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { type BlockProof, pieceOfBlock, proveBlock } from '#shared/content/block-proof.ts'
import { pieceRange } from '#shared/content/piece-map.ts'
import type { HeldContent } from './held-content.ts'

/** @throws FerryError `missing`, `changed`, `protocol` */
export async function prove(
  find: (root: ContentRoot) => Promise<HeldContent | undefined>,
  { root, block }: { readonly root: ContentRoot; readonly block: number },
): Promise<{ block: Uint8Array; hashes: Uint8Array[] }> {
  const held = await find(root)
  if (held === undefined) throw new FerryError('missing')
  const { offset, length } = pieceRange(held.size, held.pieceLength, pieceOfBlock(block, held.pieceLength))
  const piece = Buffer.allocUnsafe(length)
  const reader = await held.open()
  try {
    await reader.read(piece, offset)
  } finally {
    await reader.close()
  }
  const proof: BlockProof = proveBlock(held, block, piece)
  return { block: proof.block, hashes: [...proof.hashes] }
}
