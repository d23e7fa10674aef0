import assert from 'node:assert/strict'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import { type ContentRoot, deviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { chooseSources } from '../../../peer/transfer/source-choice.ts'
import { Rotation, slowest } from '../../../peer/transfer/source-rotation.ts'
import { SourceScore } from '../../../peer/transfer/source-score.ts'
import { SuggestionBoard, Suggestions } from '../../../peer/transfer/suggestions.ts'

const source = (device: number, complete: boolean) => ({ device: deviceNo(device), complete, have: new Uint8Array(0) })
const half = () => 0.5

const free = { places: 6, hasSeed: false }

describe('the choice of a source (C7, C8)', () => {
  it('takes partial sources first, and after two misses in a row three seeds to ask for their load', () => {
    const sources = [source(1, true), source(2, false), source(3, true), source(4, true), source(5, true)]
    for (const missesInRow of [0, 1])
      assert.deepEqual(chooseSources({ sources, missesInRow, random: half, ...free }), [sources[1]])
    const seeds = chooseSources({ sources, missesInRow: 2, random: half, ...free })
    assert.equal(seeds.length, 3)
    assert.ok(seeds.every(({ complete }) => complete))
  })

  it('keeps the last place for a seed, because nobody else has what nobody has yet', () => {
    const sources = [source(1, true), source(2, false), source(3, false)]
    const last = { places: 1, missesInRow: 0, random: half }
    assert.deepEqual(chooseSources({ sources, hasSeed: false, ...last }), [sources[0]])
    assert.ok(chooseSources({ sources, hasSeed: true, ...last }).every(({ complete }) => !complete))
    assert.equal(chooseSources({ sources: sources.slice(1), hasSeed: false, ...last }).length, 2)
  })

  it('never asks one source twice, and takes what there is', () => {
    fc.assert(
      fc.property(
        fc.nat(6),
        fc.boolean(),
        fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }),
        (count, kind, luck) => {
          const sources = Array.from({ length: count }, (_, device) => source(device, kind))
          const chosen = chooseSources({ sources, missesInRow: 0, random: () => luck, ...free })
          assert.equal(new Set(chosen).size, Math.min(3, count))
        },
      ),
    )
  })
})

/** Since when it is at work, and what it gave. */
const at = (since: number | undefined, bytes: number, isSeed = false) => ({ since, bytes, isSeed })

describe('the rotation of sources', () => {
  it('lets the slowest go when it is clearly slower than the others', () => {
    const sources = [at(0, 1000), at(0, 900), at(0, 500)]
    assert.equal(slowest(sources, 5000), sources[2])
    assert.equal(slowest([at(0, 1000), at(0, 900), at(0, 850)], 5000), undefined)
  })

  it('keeps who connects, stands in line, has only begun or is a seed', () => {
    assert.equal(slowest([at(0, 1000), at(undefined, 0), at(4500, 0), at(0, 1, true)], 5000), undefined)
    assert.equal(slowest([], 5000), undefined)
  })
})

describe('the changes of a download', () => {
  const equal = () => [at(0, 1000), at(0, 1000), at(0, 1000), at(0, 1000, true)]

  it('come now and then though all sources do well, so that nobody stays unasked for good; a seed stays', () => {
    const [rotation, sources] = [new Rotation(), equal()]
    const gone = Array.from({ length: 30 }, (_, second) => rotation.next(sources, 3000 + 1000 * second))
    assert.deepEqual(
      gone.flatMap((source, second) => (source === undefined ? [] : [second])),
      [8, 16, 24],
    )
    assert.ok(!gone.includes(sources[3]))
  })

  it('come at once where somebody is clearly slower, but not twice in two seconds', () => {
    const rotation = new Rotation()
    const sources = [at(0, 1000), at(0, 900), at(0, 100)]
    const gone = Array.from({ length: 5 }, (_, second) => rotation.next(sources, 3000 + 1000 * second))
    assert.deepEqual(gone, [undefined, undefined, sources[2], undefined, sources[2]])
  })
})

describe('suggestions of a seed', () => {
  it('name each piece once before any twice, whatever is asked for in between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.infiniteStream(fc.nat(59)),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (pieces, asks, luck) => {
          const suggestions = new Suggestions(pieces, () => luck.next().value)
          const out = new Set<number>()
          while (out.size < pieces) {
            const asked = asks.next().value % pieces
            suggestions.asked(asked)
            out.add(asked)
            if (out.size === pieces) break
            const next = suggestions.next()
            assert.ok(next !== undefined && next < pieces && !out.has(next))
            out.add(next)
          }
          assert.ok((suggestions.next() ?? pieces) < pieces, 'it goes round again')
        },
      ),
    )
  })

  it('are for contents of which more than one is being sent', () => {
    const board = new SuggestionBoard(() => 0)
    const root = 'ab'.repeat(32) as ContentRoot
    const ann = board.enter(root, 4)
    assert.equal(ann.suggest(0), undefined)
    const bea = board.enter(root, 4)
    const told = [ann.suggest(1), bea.suggest(1)]
    assert.deepEqual(told.toSorted(), [2, 3])
    ann.leave()
    assert.equal(bea.suggest(2), undefined)
  })
})

describe('the score of a source', () => {
  it('grows its window with its rate, within the bound, and is set back to one by a lie', () => {
    const score = new SourceScore()
    const [piece, most] = [1024 * 1024, LIMITS.pieceWindowBytes]
    assert.equal(score.window(piece, most, 1), 1)
    score.delivered(piece, 500)
    assert.deepEqual([score.window(piece, most, 1), score.window(piece, most, 3)], [2, 1])
    for (let i = 0; i < 20; i++) score.delivered(piece, 5)
    assert.equal(score.window(piece, most, 1), most / piece)
    score.lied(new FerryError('corrupt'))
    assert.deepEqual([score.window(piece, most, 1), score.banned], [1, undefined])
    score.lied(new FerryError('corrupt'))
    assert.equal(score.banned?.code, 'corrupt')
    assert.equal(score.mayBeTried(1e9), false)
  })

  it('rests twice as long after each failure, never for ever, and not at all when it came back', () => {
    const score = new SourceScore()
    const rests: number[] = []
    for (let i = 0; i < 10; i++) {
      score.failed(new FerryError('disconnected'), 0)
      rests.push(score.retryAt ?? -1)
    }
    assert.deepEqual(rests.slice(0, 4), [500, 1000, 2000, 4000])
    assert.equal(rests.at(-1), 30_000)
    score.forgive()
    assert.equal(score.mayBeTried(0), true)
  })
})
