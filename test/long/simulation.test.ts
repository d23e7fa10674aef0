/** `npm run simulate` with real peers: one scenario in the engines, judged by the same words. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { resultOf } from '../simulation/judge/result.ts'
import { readScenario } from '../simulation/language/read-scenario.ts'
import { runScenario } from '../simulation/run.ts'

const scenario = (name: string) => readScenario(join(import.meta.dirname, '../simulation/scenarios', `${name}.toml`))

describe('a scenario with real peers', () => {
  for (const engine of ['inprocess', 'process'] as const)
    it(`holds in the engine "${engine}"`, async function () {
      this.timeout(240_000)
      const office = scenario('quiet-office')
      const result = resultOf(office, await runScenario(office, engine, 1))
      assert.ok(result.passed, JSON.stringify([result.judgements, result.run.incidents]))
      assert.equal(result.run.downloads.length, 10)
      assert.ok(
        result.run.samples.some(({ rss }) => (rss ?? 0) > 0),
        'the tracker was never looked at',
      )
    })

  for (const name of ['bad-lines', 'two-hubs', 'batch-of-eight'])
    it(`holds with a process for each peer: ${name}`, async function () {
      this.timeout(300_000)
      const of = scenario(name)
      const result = resultOf(of, await runScenario(of, 'process', of.seed))
      assert.ok(result.passed, JSON.stringify([result.judgements, result.run.incidents]))
    })

  it('says before anything starts what an engine cannot do', async () => {
    await assert.rejects(
      runScenario(scenario('night-shift'), 'inprocess', 1),
      /"at 4s: owner is killed": the inprocess engine/,
    )
  })
})
