import assert from 'node:assert/strict'
import fc from 'fast-check'
import { EMPTY_ROOT, pieceHash, rootFromLayer, verifyLayer } from '#shared/content/merkle.ts'
import { BLOCK_BYTES, HASH_BYTES, pieceCount, pieceRange } from '#shared/content/piece-map.ts'
import { content, sha256Hex, treeOf } from './support.ts'

/** The definition of BEP 52, spelled out: all leaves, zeros up to a power of two, pairs until one is left. */
function rootByDefinition(bytes: Buffer): string {
  let level: Buffer[] = []
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES)
    level.push(Buffer.from(sha256Hex(bytes.subarray(at, at + BLOCK_BYTES)), 'hex'))
  while ((level.length & (level.length - 1)) !== 0) level.push(Buffer.alloc(HASH_BYTES))
  while (level.length > 1) {
    const pairs = level
    level = []
    for (let i = 0; i < pairs.length; i += 2)
      level.push(Buffer.from(sha256Hex(Buffer.concat(pairs.slice(i, i + 2))), 'hex'))
  }
  return (level[0] ?? Buffer.alloc(HASH_BYTES)).toString('hex')
}

// Up to 12 blocks, with sizes on and beside block ends more often than chance would.
const size = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -1, max: 1 }), fc.nat(BLOCK_BYTES - 1))
  .chain(([blocks, beside, odd]) => fc.constantFrom(blocks * BLOCK_BYTES + beside, blocks * BLOCK_BYTES + odd))
  .map((bytes) => Math.max(0, bytes))
const pieceLength = fc.constantFrom(1, 2, 4, 8, 16).map((blocks) => blocks * BLOCK_BYTES)
const RUNS = { numRuns: 60 }

describe('merkle tree', () => {
  it('has the root that the definition gives, whatever the piece length', () => {
    fc.assert(
      fc.property(size, pieceLength, (bytes, length) => {
        const data = content(bytes)
        assert.equal(treeOf(data, length).root, rootByDefinition(data))
      }),
      RUNS,
    )
  })

  it('is rebuilt from its layer', () => {
    fc.assert(
      fc.property(size, pieceLength, (bytes, length) => {
        const { root, layer } = treeOf(content(bytes), length)
        assert.equal(rootFromLayer(layer, length), root)
        assert.ok(verifyLayer(root, layer, bytes, length))
      }),
      RUNS,
    )
  })

  it('has the hash of each piece in its layer', () => {
    fc.assert(
      fc.property(size, pieceLength, (bytes, length) => {
        const data = content(bytes)
        const { layer } = treeOf(data, length)
        assert.equal(layer.length, pieceCount(bytes, length) * HASH_BYTES)
        for (let i = 0; i < pieceCount(bytes, length); i++) {
          const at = pieceRange(bytes, length, i)
          const hash = pieceHash(data.subarray(at.offset, at.offset + at.length), length, bytes)
          assert.deepEqual(hash, layer.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES))
        }
      }),
      RUNS,
    )
  })

  it('gets another root from any flipped bit', () => {
    fc.assert(
      fc.property(size, pieceLength, fc.nat(), fc.nat(7), (bytes, length, where, bit) => {
        fc.pre(bytes > 0)
        const data = content(bytes)
        const { root } = treeOf(data, length)
        data[where % bytes] = (data[where % bytes] ?? 0) ^ (1 << bit)
        assert.notEqual(treeOf(data, length).root, root)
      }),
      RUNS,
    )
  })

  it('gets another root from one zero byte more', () => {
    fc.assert(
      fc.property(size, pieceLength, (bytes, length) => {
        const longer = Buffer.concat([content(bytes), Buffer.alloc(1)])
        assert.notEqual(treeOf(longer, length).root, treeOf(content(bytes), length).root)
      }),
      RUNS,
    )
  })

  it('leaves the bytes it hashes as they are', () => {
    const data = content(5 * BLOCK_BYTES + 1)
    const { layer } = treeOf(data, BLOCK_BYTES)
    const before = Buffer.from(layer)
    rootFromLayer(layer, BLOCK_BYTES)
    assert.deepEqual(layer, before)
    assert.deepEqual(data, content(data.length))
  })

  it('refuses a layer that is changed, cut, longer, or of another size', () => {
    const bytes = 5 * BLOCK_BYTES + 1
    const { root, layer } = treeOf(content(bytes), BLOCK_BYTES)
    for (let i = 0; i < layer.length; i++) {
      const changed = Buffer.from(layer)
      changed[i] = (changed[i] ?? 0) ^ 1
      assert.equal(verifyLayer(root, changed, bytes, BLOCK_BYTES), false)
    }
    assert.equal(verifyLayer(root, layer.subarray(0, -1), bytes, BLOCK_BYTES), false)
    assert.equal(verifyLayer(root, layer.subarray(HASH_BYTES), bytes, BLOCK_BYTES), false)
    assert.equal(verifyLayer(root, Buffer.concat([layer, Buffer.alloc(HASH_BYTES)]), bytes, BLOCK_BYTES), false)
    assert.equal(verifyLayer(root, layer, bytes + BLOCK_BYTES, BLOCK_BYTES), false)
  })

  it('of nothing has no layer and the root of zeros', () => {
    assert.equal(treeOf(content(0), BLOCK_BYTES).root, EMPTY_ROOT)
    assert.ok(verifyLayer(EMPTY_ROOT, new Uint8Array(0), 0, BLOCK_BYTES))
    assert.equal(verifyLayer(EMPTY_ROOT, new Uint8Array(0), 1, BLOCK_BYTES), false)
  })
})
