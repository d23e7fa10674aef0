/** Sources come, go, gain pieces, miss and deliver, in every order: the picker never forgets or invents a piece. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Bitfield } from '#shared/content/bitfield.ts'
import { PiecePicker, type SourceKey } from '../../../peer/transfer/piece-picker.ts'

const PIECES = 12
const SOURCES = 4

interface Source {
  readonly key: SourceKey
  have: Set<number> | undefined
  readonly asked: Map<number, number>
}
interface Model {
  readonly sources: readonly Source[]
  readonly done: Set<number>
  now: number
}
type Picker = PiecePicker
type Step = fc.Command<Model, Picker>

const sourceOf = (model: Model, index: number): Source => {
  const source = model.sources[index]
  if (source === undefined) throw new Error('no such source')
  return source
}
const bitfield = (held: Iterable<number>): Bitfield => {
  const have = new Bitfield(PIECES)
  for (const piece of held) have.set(piece)
  return have
}
const command = (name: string, run: Step['run']): Step => ({ check: () => true, run, toString: () => name })

const says = (index: number, pieces: readonly number[]): Step =>
  command(`source ${index} has ${pieces}`, (model, picker) => {
    const source = sourceOf(model, index)
    source.have = new Set(pieces)
    picker.setHave(source.key, bitfield(pieces))
    const missing = pieces.some((piece) => !model.done.has(piece))
    assert.equal(picker.isInteresting(source.key), missing)
  })

const leaves = (index: number): Step =>
  command(`source ${index} leaves`, (model, picker) => {
    const source = sourceOf(model, index)
    source.have = undefined
    source.asked.clear()
    picker.leave(source.key)
    assert.equal(picker.next(source.key, model.now), undefined)
  })

/** Nothing is called overdue sooner. */
const PATIENCE = 1500

const suggests = (index: number, piece: number): Step =>
  command(`source ${index} suggests ${piece}`, (model, picker) => picker.suggest(sourceOf(model, index).key, piece))

/** When nothing else is left, what another has been asked for long ago may be asked again. */
const asks = (index: number, later: number): Step =>
  command(`source ${index} is asked ${later} ms later`, (model, picker) => {
    const source = sourceOf(model, index)
    model.now += later
    const others = model.sources.filter((one) => one !== source)
    const isAsked = (piece: number) => model.sources.some(({ asked }) => asked.has(piece))
    const free = [...(source.have ?? [])].filter((piece) => !model.done.has(piece) && !isAsked(piece))
    const piece = picker.next(source.key, model.now)
    if (piece === undefined) return assert.deepEqual(free, [], 'a piece that nobody was asked for is left')
    assert.ok(source.have?.has(piece), 'the source does not have it')
    assert.ok(!model.done.has(piece), 'it is there already')
    assert.ok(!source.asked.has(piece), 'the same source is asked twice')
    const askers = others.filter(({ asked }) => asked.has(piece))
    if (free.length > 0) assert.equal(askers.length, 0, 'an asked piece before an unasked one')
    for (const { asked } of askers) assert.ok((asked.get(piece) ?? 0) <= model.now - PATIENCE, 'too soon')
    source.asked.set(piece, model.now)
  })

/** What a source does with the first piece that it was asked for. */
const answers = (index: number, how: 'delivers' | 'misses' | 'is late'): Step =>
  command(`source ${index} ${how}`, (model, picker) => {
    const source = sourceOf(model, index)
    const [piece] = source.asked.keys()
    if (piece === undefined) return
    source.asked.delete(piece)
    if (how === 'is late') return picker.release(source.key, piece)
    if (how === 'misses') {
      source.have?.delete(piece)
      return picker.miss(source.key, piece)
    }
    assert.equal(picker.finish(piece, model.now), !model.done.has(piece))
    model.done.add(piece)
    // Those who were asked too find it done; what they deliver counts for nothing.
    for (const other of model.sources) other.asked.delete(piece)
    assert.equal(picker.complete, model.done.size === PIECES)
  })

const index = fc.nat(SOURCES - 1)
const pieces = fc.uniqueArray(fc.nat(PIECES - 1))
const commands = fc.commands(
  [
    fc.tuple(index, pieces).map(([at, held]) => says(at, held)),
    index.map(leaves),
    fc.tuple(index, fc.constantFrom(0, 30, 4000)).map(([at, later]) => asks(at, later)),
    fc.tuple(index, fc.constantFrom(0, 30, 4000)).map(([at, later]) => asks(at, later)),
    fc.tuple(index, fc.nat(PIECES)).map(([at, piece]) => suggests(at, piece)),
    fc.tuple(index, fc.constantFrom('delivers', 'misses', 'is late')).map(([at, how]) => answers(at, how)),
  ],
  { maxCommands: 60, size: 'max' },
)

describe('the piece picker, whatever sources do', () => {
  it('asks each source only for what it has, once, and for nothing that is there', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer(), commands, (sequential, seed, steps) => {
        let luck = seed
        const random = () => {
          luck = (Math.imul(luck, 1_103_515_245) + 12_345) & 0x7fff_ffff
          return luck / 0x8000_0000
        }
        const sources = Array.from({ length: SOURCES }, (): Source => ({ key: {}, have: undefined, asked: new Map() }))
        const real = new PiecePicker({ pieces: PIECES, sequential, random }, new Bitfield(PIECES))
        fc.modelRun(() => ({ model: { sources, done: new Set<number>(), now: 1000 }, real }), steps)
      }),
      { numRuns: 400 },
    )
  })
})
