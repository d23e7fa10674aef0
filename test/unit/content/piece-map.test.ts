import assert from 'node:assert/strict'
import fc from 'fast-check'
import { GIB, KIB, LIMITS, MIB, TIB } from '#shared/base/limits.ts'
import { checkPieceLength, checkSize, pieceCount, pieceLengthFor, pieceRange } from '#shared/content/piece-map.ts'
import { ferryError } from './support.ts'

const anySize = fc.oneof(fc.nat(), fc.integer({ min: 0, max: LIMITS.maxFileBytes }))

describe('piece map', () => {
  it('has pieces of 1 MiB up to 16 GiB, then as large as 16384 pieces need', () => {
    const expected: [number, number][] = [
      [0, MIB],
      [1, MIB],
      [16 * GIB, MIB],
      [16 * GIB + 1, 2 * MIB],
      [32 * GIB, 2 * MIB],
      [32 * GIB + 1, 4 * MIB],
      [256 * GIB, 16 * MIB],
      [256 * GIB + 1, 16 * MIB],
      [8 * TIB, 16 * MIB],
    ]
    for (const [size, length] of expected) assert.equal(pieceLengthFor(size), length, `${size}`)
  })

  it('chooses a piece length that its own check accepts', () => {
    fc.assert(fc.property(anySize, (size) => checkPieceLength(pieceLengthFor(size))))
  })

  it('covers content with no gap and no overlap', () => {
    fc.assert(
      fc.property(fc.nat(50 * MIB), fc.integer({ min: 14, max: 24 }), (size, power) => {
        let end = 0
        for (let index = 0; index < pieceCount(size, 2 ** power); index++) {
          const { offset, length } = pieceRange(size, 2 ** power, index)
          assert.equal(offset, end)
          assert.ok(length > 0 && length <= 2 ** power)
          end = offset + length
        }
        assert.equal(end, size)
      }),
      { numRuns: 50 },
    )
  })

  it('ends the last piece of the largest file at its last byte', () => {
    const size = LIMITS.maxFileBytes - 1
    const { offset, length } = pieceRange(size, 16 * MIB, pieceCount(size, 16 * MIB) - 1)
    assert.equal(offset + length, size)
  })

  it('refuses an index that is no piece', () => {
    for (const index of [-1, 3, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])
      assert.throws(() => pieceRange(3 * MIB, MIB, index), ferryError('protocol'), `${index}`)
    assert.throws(() => pieceRange(0, MIB, 0), ferryError('protocol'))
  })

  it('refuses a piece length that is no power of two from 16 KiB to 16 MiB', () => {
    for (const length of [
      0,
      1,
      -MIB,
      8 * KIB,
      16 * KIB - 1,
      16 * KIB + 1,
      16384.000000000004,
      3 * MIB,
      32 * MIB,
      Number.NaN,
      1e308,
    ])
      assert.throws(() => checkPieceLength(length), ferryError('protocol'), `${length}`)
    for (const length of [16 * KIB, MIB, 16 * MIB]) checkPieceLength(length)
  })

  it('refuses a size that is no whole number up to 8 TiB', () => {
    for (const size of [-1, 0.5, LIMITS.maxFileBytes + 1, 2 ** 53 + 2, 1e308, Number.NaN, Number.POSITIVE_INFINITY])
      assert.throws(() => checkSize(size), ferryError('protocol'), `${size}`)
    for (const size of [0, 1, LIMITS.maxFileBytes]) checkSize(size)
  })
})
