import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Bitfield } from '#shared/content/bitfield.ts'
import { ferryError } from './support.ts'

/** A length and some of its indexes, repeats included. */
const pieces = fc
  .integer({ min: 1, max: 200 })
  .chain((length) => fc.tuple(fc.constant(length), fc.array(fc.nat(length - 1))))

describe('bitfield', () => {
  it('behaves as a set of numbers', () => {
    fc.assert(
      fc.property(pieces, ([length, indexes]) => {
        const field = new Bitfield(length)
        for (const index of indexes) field.set(index)
        const expected = new Set(indexes)
        assert.equal(field.count, expected.size)
        assert.equal(field.full, expected.size === length)
        for (let i = 0; i < length; i++) assert.equal(field.has(i), expected.has(i))
      }),
    )
  })

  it('comes back from its bytes', () => {
    fc.assert(
      fc.property(pieces, ([length, indexes]) => {
        const field = new Bitfield(length)
        for (const index of indexes) field.set(index)
        const copy = Bitfield.fromBytes(field.toBytes(), length)
        assert.equal(copy.count, field.count)
        assert.deepEqual(copy.toBytes(), field.toBytes())
      }),
    )
  })

  it('has piece 0 in the highest bit, as BEP 3', () => {
    const field = new Bitfield(10)
    field.set(0)
    field.set(9)
    assert.deepEqual([...field.toBytes()], [0x80, 0x40])
  })

  it('shares no memory with the bytes it was read from or gave', () => {
    const bytes = Uint8Array.of(0x80)
    const field = Bitfield.fromBytes(bytes, 8)
    bytes[0] = 0
    field.toBytes()[0] = 0
    assert.ok(field.has(0))
  })

  it('refuses bytes of the wrong length or with bits beyond the end', () => {
    assert.throws(() => Bitfield.fromBytes(new Uint8Array(1), 9), ferryError('protocol'))
    assert.throws(() => Bitfield.fromBytes(new Uint8Array(2), 8), ferryError('protocol'))
    assert.throws(() => Bitfield.fromBytes(new Uint8Array(1), 0), ferryError('protocol'))
    for (let bit = 0; bit < 6; bit++)
      assert.throws(() => Bitfield.fromBytes(Uint8Array.of(0xff, 1 << bit), 10), ferryError('protocol'))
  })

  it('refuses to add what is no piece, and has none of it', () => {
    const field = new Bitfield(8)
    for (const index of [-1, 8, 0.5, Number.NaN, 2 ** 32]) {
      assert.throws(() => field.set(index), ferryError('protocol'), `${index}`)
      assert.equal(field.has(index), false)
    }
  })

  it('of no pieces is full', () => {
    assert.ok(Bitfield.fromBytes(new Uint8Array(0), 0).full)
  })
})
