/** The fuzzer itself for some seconds, and everything that it has ever found. `npm run fuzz` is the real thing. */
import assert from 'node:assert/strict'
import { loadCorpus } from '../fuzz/corpus.ts'
import { Lab } from '../fuzz/lab.ts'
import { TARGETS } from '../fuzz/plan.ts'
import { harmOf, loadRegressions } from '../fuzz/regressions.ts'
import { fuzz } from '../fuzz/run.ts'
import { stopEverything } from '../support/process.ts'

const SEED = 20_261_121
const SMOKE_SECONDS = 10

afterEach(stopEverything)

describe('the fuzzer', () => {
  it('finds nothing in ten seconds, and has been deep inside every protocol', async function () {
    this.timeout(300_000)
    process.stdout.write(`      seed ${SEED}\n`)
    const corpus = loadCorpus()
    const options = { seed: SEED, minutes: SMOKE_SECONDS / 60, corpus, targets: TARGETS, onProgress: () => {} }
    const { findings, tally, visits } = await fuzz(options)
    assert.deepEqual(findings, [])
    assert.ok(visits.length > 0)
    for (const target of ['control', 'piece', 'relay', 'source', 'peer control'] as const) {
      const counts = tally.outcomes.get(target)
      assert.ok(counts !== undefined && counts.answered > 0, `${target} never got an answer`)
    }
  })
})

describe('what the fuzzer found', () => {
  const found = loadRegressions()
  if (found.length === 0) it('is nothing so far', () => assert.deepEqual(found, []))
  for (const { name, regression } of found)
    it(`${name} does no harm any more: ${regression.text.split('\n')[0]?.slice(0, 100)}`, async function () {
      this.timeout(120_000)
      const lab = await Lab.start(regression.tokens, 60_000)
      try {
        assert.equal(await harmOf(lab, regression.case), undefined)
      } finally {
        await lab.stop()
      }
    })
})
