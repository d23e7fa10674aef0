/** What an honest source and depot answers to its hub. */

import { pieceOfBlock, proveBlock } from '#shared/content/block-proof.ts'
import { pieceRange } from '#shared/content/piece-map.ts'
import type { AnyAsk } from '#shared/protocol/control.ts'
import type { Reply } from '#shared/wire/rpc.ts'
import type { Content } from '../support/evil-source.ts'

export function answersOfSource({ bytes, layer, offer }: Content): (request: AnyAsk) => Promise<Reply> {
  return async ({ kind, ask }) => {
    switch (kind) {
      case 'getLoad':
        return { kind, answer: { transfers: 1 } }
      case 'offerDownload':
      case 'dialBack':
      case 'endTransfer':
      case 'offerUpload':
      case 'dropContents':
      case 'ping':
        return { kind, answer: {} }
      case 'proveContent': {
        const { offset, length } = pieceRange(offer.size, offer.pieceLength, pieceOfBlock(ask.block, offer.pieceLength))
        const proof = proveBlock({ ...offer, layer }, ask.block, bytes.subarray(offset, offset + length))
        const hashes = proof.hashes.map((hash) => Uint8Array.from(hash))
        return { kind, answer: { block: Uint8Array.from(proof.block), hashes } }
      }
      default:
        return { code: 'forbidden', text: 'no' }
    }
  }
}
