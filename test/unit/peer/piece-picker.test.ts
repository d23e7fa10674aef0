import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Bitfield } from '#shared/content/bitfield.ts'
import { PiecePicker, type SourceKey } from '../../../peer/transfer/piece-picker.ts'

const seeded = (seed: number) => () => {
  // mulberry32: small, and the same on every machine
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const having = (pieces: number, ...held: number[]): Bitfield => {
  const have = new Bitfield(pieces)
  for (const piece of held) have.set(piece)
  return have
}

const all = (pieces: number) => having(pieces, ...Array.from({ length: pieces }, (_, piece) => piece))

describe('the piece picker', () => {
  it('brings every content to its end, whatever sources hold, miss, lie and leave, and never asks for what is there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer(),
        fc.boolean(),
        (pieces, count, seed, sequential) => {
          const random = seeded(seed)
          const done = new Bitfield(pieces)
          const picker = new PiecePicker({ pieces, sequential, random }, done)
          const seed0: SourceKey = {}
          picker.setHave(seed0, all(pieces))
          const sources: SourceKey[] = [seed0]
          for (let i = 1; i < count; i++) {
            const source = {}
            picker.setHave(
              source,
              having(pieces, ...Array.from({ length: pieces }, (_, p) => p).filter(() => random() < 0.5)),
            )
            sources.push(source)
          }
          let now = 0
          for (let steps = 0; !picker.complete; steps++) {
            assert.ok(steps < 5000, 'it does not end')
            now += 100
            const source = sources[Math.floor(random() * sources.length)] ?? seed0
            const piece = picker.next(source, now)
            if (piece === undefined) continue
            assert.equal(done.has(piece), false)
            const luck = source === seed0 ? 1 : random()
            if (luck < 0.2) picker.miss(source, piece)
            else if (luck < 0.3) picker.release(source, piece)
            else if (luck < 0.35) picker.leave(source)
            else picker.finish(piece, now)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('takes the rarest piece first, and each of the rarest alike', () => {
    const picked = new Set<number>()
    for (let seed = 0; seed < 50; seed++) {
      const picker = new PiecePicker({ pieces: 4, sequential: false, random: seeded(seed) }, new Bitfield(4))
      const [near, far] = [{}, {}]
      picker.setHave(near, all(4))
      picker.setHave(far, having(4, 0, 2))
      picked.add(picker.next(near, 0) ?? -1)
    }
    assert.deepEqual([...picked].toSorted(), [1, 3])
  })

  it('goes in order when told to', () => {
    const picker = new PiecePicker({ pieces: 5, sequential: true, random: seeded(1) }, having(5, 1))
    const source = {}
    picker.setHave(source, all(5))
    assert.deepEqual(
      [1, 2, 3, 4].map(() => picker.next(source, 0)),
      [0, 2, 3, 4],
    )
  })

  it('asks a second source only when nothing else is left and the first is overdue', () => {
    const picker = new PiecePicker({ pieces: 2, sequential: true, random: seeded(1) }, new Bitfield(2))
    const [slow, fast] = [{}, {}]
    picker.setHave(slow, all(2))
    picker.setHave(fast, all(2))
    assert.equal(picker.next(slow, 0), 0)
    assert.equal(picker.next(fast, 10), 1)
    assert.equal(picker.next(fast, 20), undefined)
    assert.equal(picker.next(fast, 2000), 0)
    assert.equal(picker.finish(0, 2000), true)
    assert.equal(picker.finish(0, 2000), false)
  })

  it('gives to others what a source that left was asked for', () => {
    const picker = new PiecePicker({ pieces: 1, sequential: true, random: seeded(1) }, new Bitfield(1))
    const [gone, other] = [{}, {}]
    picker.setHave(gone, all(1))
    picker.setHave(other, all(1))
    assert.equal(picker.next(gone, 0), 0)
    assert.equal(picker.next(other, 0), undefined)
    picker.leave(gone)
    assert.equal(picker.next(other, 0), 0)
  })
})
