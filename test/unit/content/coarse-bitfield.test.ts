import assert from 'node:assert/strict'
import fc from 'fast-check'
import { LIMITS } from '#shared/base/limits.ts'
import { Bitfield } from '#shared/content/bitfield.ts'
import { coarseness, fromCoarse, toCoarse } from '#shared/content/coarse-bitfield.ts'

describe('a coarse bitfield', () => {
  it('fits the bound, never claims a piece that is not there, and is exact up to 16 384 pieces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.array(fc.nat(59_999), { maxLength: 400 }), (pieces, held) => {
        const have = new Bitfield(pieces)
        for (let piece = 0; piece < pieces; piece++) if (held.every((hole) => hole !== piece)) have.set(piece)
        const bytes = toCoarse(have)
        assert.ok(bytes.byteLength <= LIMITS.coarseBitfieldBytes)
        const read = fromCoarse(bytes, pieces)
        for (let piece = 0; piece < pieces; piece += 7) if (read.has(piece)) assert.ok(have.has(piece))
        if (coarseness(pieces) === 1) assert.equal(read.count, have.count)
      }),
      { numRuns: 20 },
    )
  })

  it('refuses bytes of another length', () => {
    assert.throws(() => fromCoarse(new Uint8Array(3), 100), { code: 'protocol' })
  })
})
