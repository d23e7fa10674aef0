/** A block proves that somebody has the content, at its own place only. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { blockCount, isBlockOf, pieceOfBlock, proveBlock } from '#shared/content/block-proof.ts'
import { MerkleBuilder } from '#shared/content/merkle.ts'
import { BLOCK_BYTES, pieceCount, pieceRange } from '#shared/content/piece-map.ts'

function content(size: number, pieceLength: number) {
  const bytes = Buffer.alloc(size)
  for (let at = 0; at < size; at += 32) createHash('sha256').update(`${at}`).digest().copy(bytes, at)
  const builder = new MerkleBuilder(size, pieceLength)
  for (let i = 0; i < pieceCount(size, pieceLength); i++) {
    const { offset, length } = pieceRange(size, pieceLength, i)
    builder.add(bytes.subarray(offset, offset + length))
  }
  const { root, layer } = builder.finish()
  const pieceOf = (block: number) => {
    const { offset, length } = pieceRange(size, pieceLength, pieceOfBlock(block, pieceLength))
    return bytes.subarray(offset, offset + length)
  }
  return { root, size, pieceLength, layer, pieceOf }
}

describe('a block of content', () => {
  it('row 23: proves it, and no other block, place, root or size', () => {
    const sizes = fc.integer({ min: 1, max: 40 * BLOCK_BYTES + 7 })
    const pieceLengths = fc.constantFrom(BLOCK_BYTES, 4 * BLOCK_BYTES, 16 * BLOCK_BYTES, 64 * BLOCK_BYTES)
    fc.assert(
      fc.property(sizes, pieceLengths, fc.nat(), fc.nat(), (size, pieceLength, some, other) => {
        const one = content(size, pieceLength)
        const block = some % blockCount(size)
        const proof = proveBlock(one, block, one.pieceOf(block))
        assert.equal(isBlockOf(one, block, proof), true)
        const elsewhere = other % (2 * blockCount(size))
        if (elsewhere !== block) assert.equal(isBlockOf(one, elsewhere, proof), false)
        const bent = Uint8Array.from(proof.block)
        bent[other % bent.byteLength] = (bent[other % bent.byteLength] ?? 0) ^ 1
        assert.equal(isBlockOf(one, block, { ...proof, block: bent }), false)
        assert.equal(isBlockOf({ ...one, size: size + BLOCK_BYTES * 64 }, block, proof), false)
        assert.equal(isBlockOf(one, block, { ...proof, hashes: [...proof.hashes, new Uint8Array(32)] }), false)
      }),
      { numRuns: 60 },
    )
  })
})
