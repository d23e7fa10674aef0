import assert from 'node:assert/strict'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import { deviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { chooseSource } from '../../../peer/transfer/source-choice.ts'
import { SourceScore } from '../../../peer/transfer/source-score.ts'

const source = (device: number, complete: boolean) => ({ device: deviceNo(device), complete, have: new Uint8Array(0) })
const half = () => 0.5

describe('the choice of a source (C7, C8)', () => {
  it('takes partial sources first, and after two misses in a row three seeds to ask for their load', () => {
    const sources = [source(1, true), source(2, false), source(3, true), source(4, true), source(5, true)]
    for (const missesInRow of [0, 1])
      assert.deepEqual(chooseSource({ sources, missesInRow, random: half }), { kind: 'partial', source: sources[1] })
    const choice = chooseSource({ sources, missesInRow: 2, random: half })
    assert.ok(choice?.kind === 'seeds')
    assert.equal(choice.sources.length, 3)
    assert.ok(choice.sources.every(({ complete }) => complete))
  })

  it('never asks one seed twice, and takes what there is', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }), (seeds, luck) => {
        const sources = Array.from({ length: seeds }, (_, device) => source(device, true))
        const choice = chooseSource({ sources, missesInRow: 0, random: () => luck })
        if (seeds === 0) return assert.equal(choice, undefined)
        assert.ok(choice?.kind === 'seeds')
        assert.equal(new Set(choice.sources).size, Math.min(3, seeds))
      }),
    )
  })
})

describe('the score of a source', () => {
  it('grows its window with its rate, within the bound, and is set back to one by a lie', () => {
    const score = new SourceScore()
    const [piece, most] = [1024 * 1024, LIMITS.pieceWindowBytes]
    assert.equal(score.window(piece, most), 2)
    for (let i = 0; i < 20; i++) score.delivered(piece, 5)
    assert.equal(score.window(piece, most), most / piece)
    score.lied(new FerryError('corrupt'))
    assert.deepEqual([score.window(piece, most), score.banned], [1, undefined])
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
