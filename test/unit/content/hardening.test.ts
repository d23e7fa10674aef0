import assert from 'node:assert/strict'
import { checkName, printable } from '../../../shared/content/file-name.ts'
import { MerkleBuilder, pieceHash, rootFromLayer } from '../../../shared/content/merkle.ts'
import { BLOCK_BYTES } from '../../../shared/content/piece-map.ts'

const protocol = { name: 'FerryError', code: 'protocol' }
const bytes = (blocks: number) => Buffer.alloc(blocks * BLOCK_BYTES, 7)

describe('content from a hostile source', () => {
  it('does not prove a piece that carries surplus bytes behind the true ones', () => {
    for (const surplus of [1, BLOCK_BYTES, 5 * BLOCK_BYTES]) {
      const piece = Buffer.concat([bytes(2), Buffer.alloc(surplus, 9)])
      assert.throws(() => pieceHash(piece, 2 * BLOCK_BYTES, 8 * BLOCK_BYTES), protocol)
    }
    assert.throws(() => pieceHash(bytes(2), 4 * BLOCK_BYTES, BLOCK_BYTES + 1), protocol)
  })

  it('has no root for a broken layer or an impossible piece length', () => {
    assert.throws(() => rootFromLayer(Buffer.alloc(33), BLOCK_BYTES), protocol)
    assert.throws(() => rootFromLayer(Buffer.alloc(64), 24 * 1024), protocol)
  })

  it('has no root for pieces too few, too many, or of another length', () => {
    const builder = new MerkleBuilder(2 * BLOCK_BYTES, BLOCK_BYTES)
    assert.throws(() => builder.finish(), protocol)
    assert.throws(() => builder.add(bytes(1).subarray(1)), protocol)
    for (let i = 0; i < 2; i++) builder.add(bytes(1))
    assert.throws(() => builder.add(bytes(1)), protocol)
    builder.finish()
  })

  it('has no name with a character that is drawn as nothing', () => {
    for (const point of [
      0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2065, 0x3164, 0xffa0, 0xfff0, 0x1bca0, 0x1d173, 0xe0080,
    ]) {
      const char = String.fromCodePoint(point)
      assert.equal(checkName(`a${char}b`)?.code, 'bad-name', `U+${point.toString(16)}`)
      assert.equal(printable(char), `\\u{${point.toString(16)}}`)
    }
  })
})
