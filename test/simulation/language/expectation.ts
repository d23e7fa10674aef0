/**
 * What is expected: `all downloads complete`, `no corrupt files`, `p99 of join-to-listed < 1s`, `time < 1.25 x optimum`,
 * `fairness (Jain) > 0.9`, `tracker RSS < 600MB`. One language for all engines.
 */

import { bytes, duration } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'
import { COUNTS, QUANTITIES, SPREADS, type Unit } from '../judge/metrics.ts'

export type Comparison = '<' | '<=' | '>' | '>=' | '='

export interface Expectation {
  /** A name of `metrics.ts`. */
  readonly metric: string
  /** From 0 to 1, of a spread; 1 is the largest. */
  readonly quantile: number | undefined
  readonly comparison: Comparison
  /** ms, bytes, or as it is. */
  readonly value: number
  /** The value is a multiple of this metric. */
  readonly times: string | undefined
  readonly text: string
}

const SENTENCES: Readonly<Record<string, readonly [string, Comparison, number]>> = {
  'all downloads complete': ['downloads unfinished', '=', 0],
}

/** @throws FerryError `usage` */
export function parseExpectation(text: string): Expectation {
  const said = text.trim()
  const [metric, comparison, value] = own(SENTENCES, said) ?? noneOf(said) ?? []
  if (metric !== undefined && comparison !== undefined && value !== undefined)
    return { metric, quantile: undefined, comparison, value, times: undefined, text: said }
  const parts =
    /^(?:(?<rank>p\d{1,2}|max|median)\s+of\s+)?(?<metric>[^<>=]+?)\s*(?<comparison><=|>=|<|>|=)\s*(?<value>[^\s]+(?:\s?[KMGT]i?B)?)(?:\s+x\s+(?<times>.+))?$/.exec(
      said,
    )
  const groups = parts?.groups ?? {}
  const known = groups.metric ?? ''
  const isSpread = Object.hasOwn(SPREADS, known)
  if (parts === null || (!isSpread && groups.rank !== undefined)) throw bad(said)
  if (isSpread && groups.rank === undefined) throw bad(said)
  const unit = (own(SPREADS, known) ?? own(QUANTITIES, known) ?? own(COUNTS, known))?.unit
  if (unit === undefined) throw bad(said)
  const times = groups.times
  if (times !== undefined && own(QUANTITIES, times) === undefined) throw bad(said)
  return {
    metric: known,
    quantile: isSpread ? quantileOf(groups.rank ?? '') : undefined,
    comparison: groups.comparison as Comparison,
    value: amount(groups.value ?? '', times === undefined ? unit : 'number', said),
    times,
    text: said,
  }
}

function noneOf(said: string): readonly [string, Comparison, number] | undefined {
  const metric = /^no\s+(.+)$/.exec(said)?.[1]
  return metric !== undefined && Object.hasOwn(COUNTS, metric) ? [metric, '=', 0] : undefined
}

/** Whatever a person may write: "valueOf" is no metric. */
const own = <T>(known: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(known, name) ? known[name] : undefined

const quantileOf = (rank: string): number =>
  rank === 'max' ? 1 : rank === 'median' ? 0.5 : Number(rank.slice(1)) / 100

function amount(text: string, unit: Unit, said: string): number {
  const type = unit === 'ms' ? duration() : unit === 'bytes' ? bytes() : undefined
  const value = type === undefined ? Number(text) : type.schema.safeParse(text).data
  if (value === undefined || !Number.isFinite(value)) throw bad(said)
  return value
}

const bad = (said: string) => {
  const spreads = Object.keys(SPREADS).map((name) => `p99 of ${name}`)
  const known = [
    ...Object.keys(SENTENCES),
    ...Object.keys(COUNTS).map((name) => `no ${name}`),
    ...spreads,
    ...Object.keys(QUANTITIES),
  ]
  return new FerryError('usage', `"${said.slice(0, 80)}" is no expectation; known are: ${known.join('; ')}`)
}
