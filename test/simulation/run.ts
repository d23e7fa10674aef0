/** One scenario in one engine. */
import type { RunFacts } from './judge/facts.ts'
import type { Scenario } from './language/read-scenario.ts'
import type { EngineName } from './language/scenario.ts'
import { runModel } from './model/run-model.ts'

/** @throws FerryError `usage` for what the engine cannot do */
export async function runScenario(scenario: Scenario, engine: EngineName, seed: number): Promise<RunFacts> {
  if (engine === 'model') return runModel(scenario, seed)
  // Real peers are loaded only when they are needed: it takes a second.
  const { runReal } = await import('./real/run-real.ts')
  return runReal(scenario, engine, seed)
}
