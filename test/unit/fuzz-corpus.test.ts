/** The recordings that `npm run fuzz` mutates: all there is to say has been said in them, and a case is the same each time. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { CALLS, decodeControl } from '#shared/protocol/control.ts'
import { PIECE_KINDS } from '#shared/protocol/piece.ts'
import { RELAY_KINDS } from '#shared/protocol/relay.ts'
import { bytesOf, loadCorpus, type Protocol, rebind } from '../fuzz/corpus.ts'
import { Dice } from '../fuzz/dice.ts'
import { slopeOf } from '../fuzz/health.ts'
import { kindOf, makeCase, TARGETS, withId } from '../fuzz/plan.ts'
import { readFields, writeFields } from '../fuzz/proto-tree.ts'

const CASES = 30
const corpus = loadCorpus()
const kindsOf = (protocol: Protocol): Set<string> =>
  new Set(
    corpus.conversations
      .filter((each) => each.protocol === protocol)
      .flatMap(({ frames }) => frames.map(({ kind }) => kind)),
  )
/** Said in the rare case only: nobody waits, misses or refuses in a recording of what goes well. */
const RARE = ['miss', 'wait', 'refusal']
/** Asked by a tracker that runs a batch, of peers that take part in it. */
const OF_BATCHES = ['tellBatch']

describe('the corpus of the fuzzer', () => {
  it('has every question of the control protocol, and everything of the others', () => {
    const control = kindsOf('control')
    assert.deepEqual(
      CALLS.filter((call) => !control.has(`ask ${call}`) && !OF_BATCHES.includes(call)),
      [],
      'record it anew: npm run fuzz -- --record',
    )
    assert.ok(control.has('event') && control.has('refusal'))
    const missing = (kinds: readonly string[], protocol: Protocol) =>
      kinds.filter((kind) => !kindsOf(protocol).has(kind) && !RARE.includes(kind))
    assert.deepEqual(missing(PIECE_KINDS, 'piece'), [])
    assert.deepEqual(missing(RELAY_KINDS, 'relay'), [])
  })

  it('makes the same case of the same seed, and different ones of others', () => {
    const seen = new Set<string>()
    for (let nth = 0; nth < CASES; nth++)
      for (const target of TARGETS) {
        const seed = Dice.seedOf(7, nth)
        const one = JSON.stringify(makeCase(corpus, target, seed))
        assert.equal(JSON.stringify(makeCase(corpus, target, seed)), one)
        seen.add(one)
      }
    assert.equal(seen.size, CASES * TARGETS.length)
  })

  it('puts in what is live, and changes no length', () => {
    const live = { transfer: Uint8Array.from(Buffer.from('f'.repeat(32))) }
    for (const { frames } of corpus.conversations)
      for (const frame of frames) {
        const bytes = bytesOf(frame)
        const bound = Buffer.from(rebind(bytes, corpus.tokens, live))
        assert.equal(bound.length, bytes.length)
        for (const { role, hex } of corpus.tokens)
          if (role === 'transfer') assert.equal(bound.includes(Buffer.from(hex, 'hex')), false)
      }
  })

  it('reads and writes any fields, and gives messages the ids that it wants', () => {
    for (const { frames, protocol } of corpus.conversations)
      for (const frame of frames) {
        const bytes = bytesOf(frame)
        const fields = readFields(bytes)
        assert.ok(fields !== undefined)
        assert.deepEqual(Buffer.from(writeFields(fields)), Buffer.from(bytes))
        if (protocol !== 'control' || frame.kind === 'event') continue
        const message = withId(bytes, 4711)
        const read = decodeControl(message)
        assert.ok('id' in read && read.id === 4711 && read.type !== 'bad-request')
        assert.equal(kindOf(message), kindOf(bytes))
      }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        const fields = readFields(noise)
        if (fields !== undefined) assert.deepEqual(readFields(writeFields(fields)), fields)
      }),
    )
  })

  it('finds the slope of a line through noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.integer(), (slope, seed) => {
        const dice = new Dice(seed)
        const points = Array.from({ length: 50 }, (_, x) => [x, slope * x + dice.next()] as const)
        assert.ok(Math.abs(slopeOf(points) - slope) < 0.1)
      }),
    )
    assert.equal(slopeOf([[0, 1]]), 0)
  })
})
