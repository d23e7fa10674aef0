/** Whether a run was as expected, and what it was instead. */
import prettyBytes from 'pretty-bytes'
import type { Comparison, Expectation } from '../language/expectation.ts'
import type { RunFacts } from './facts.ts'
import { COUNTS, QUANTITIES, quantile, SPREADS, type Unit } from './metrics.ts'

export interface Judgement {
  readonly text: string
  readonly holds: boolean
  /** As a person reads it. */
  readonly found: string
  readonly value: number
  /** Names of what should not be, a few. */
  readonly offenders: readonly string[]
}

const OFFENDERS_NAMED = 5

const HOLDS: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
}

export function judge(run: RunFacts, expectation: Expectation): Judgement {
  const { metric, comparison, value, times, text } = expectation
  const offenders = COUNTS[metric]?.of(run) ?? []
  const found = measure(run, expectation)
  const bound = times === undefined ? value : value * (QUANTITIES[times]?.of(run) ?? 0)
  return {
    text,
    holds: HOLDS[comparison](found, bound),
    found:
      readable(found, unitOf(metric)) +
      (times === undefined ? '' : ` = ${rounded(found / (bound / value))} x ${times}`),
    value: found,
    offenders: offenders.slice(0, OFFENDERS_NAMED),
  }
}

function measure(run: RunFacts, { metric, quantile: at }: Expectation): number {
  const spread = SPREADS[metric]
  if (spread !== undefined && at !== undefined) return quantile(spread.of(run), at)
  return COUNTS[metric]?.of(run).length ?? QUANTITIES[metric]?.of(run) ?? 0
}

export const unitOf = (metric: string): Unit => SPREADS[metric]?.unit ?? QUANTITIES[metric]?.unit ?? 'number'

export function readable(value: number, unit: Unit): string {
  if (unit === 'bytes') return prettyBytes(value)
  if (unit === 'ms') return value < 1000 ? `${rounded(value)} ms` : `${rounded(value / 1000)} s`
  return String(rounded(value))
}

const rounded = (value: number): number => Math.round(1000 * value) / 1000
