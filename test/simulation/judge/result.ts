/** One run with its verdict, as JSON keeps it. */
import type { Scenario } from '../language/read-scenario.ts'
import type { RunFacts } from './facts.ts'
import { COUNTS, QUANTITIES, quantile, SPREADS } from './metrics.ts'
import { type Judgement, judge } from './verdict.ts'

export interface SimulationResult {
  readonly scenario: string
  readonly about: string
  readonly passed: boolean
  readonly judgements: readonly Judgement[]
  /** Every figure by its name: ms, bytes, or as it is. */
  readonly figures: Readonly<Record<string, number>>
  readonly run: RunFacts
}

export function resultOf(scenario: Scenario, run: RunFacts): SimulationResult {
  const judgements = scenario.expect.map((expectation) => judge(run, expectation))
  return {
    scenario: scenario.name,
    about: scenario.about,
    passed: judgements.every(({ holds }) => holds),
    judgements,
    figures: figuresOf(run),
    run,
  }
}

function figuresOf(run: RunFacts): Record<string, number> {
  const counts = Object.entries(COUNTS).map(([name, { of }]) => [name, of(run).length])
  const spreads = Object.entries(SPREADS).flatMap(([name, { of }]) => {
    const values = of(run)
    return values.length === 0 ? [] : [0.5, 0.99, 1].map((at) => [`${rankOf(at)} of ${name}`, quantile(values, at)])
  })
  const quantities = Object.entries(QUANTITIES).map(([name, { of }]) => [name, of(run)])
  return Object.fromEntries([...counts, ...spreads, ...quantities])
}

const rankOf = (at: number): string => (at === 1 ? 'max' : at === 0.5 ? 'median' : `p${at * 100}`)
