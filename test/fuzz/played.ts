/** How it went: what the other side made of each case. */
import type { Target } from './plan.ts'

export const OUTCOMES = ['answered', 'refused', 'reset', 'closed', 'silent'] as const
export type Outcome = (typeof OUTCOMES)[number]

export class Played {
  readonly counts: Record<Outcome, number> = { answered: 0, refused: 0, reset: 0, closed: 0, silent: 0 }
  /** Kinds that were answered, and codes of refusals. */
  readonly kinds: string[] = []
  /** What no input may bring about. */
  readonly suspicions: string[] = []

  answered(kind: string): void {
    this.counts.answered += 1
    this.kinds.push(kind)
  }

  /** `internal` is the word for an error that nobody thought of. */
  refused(code: string, text: string): void {
    this.counts.refused += 1
    this.kinds.push(`! ${code}`)
    if (code === 'internal') this.suspicions.push(`${code}: ${text}`)
  }

  /** How the stream ended, if it did; a case without any sign was ignored. */
  ended(how: 'reset' | 'closed' | 'open'): void {
    if (how !== 'open') this.counts[how] += 1
    else if (this.counts.answered + this.counts.refused === 0) this.counts.silent += 1
  }
}

/** Sums over a run. */
export class Tally {
  readonly cases = new Map<Target, number>()
  readonly outcomes = new Map<Target, Record<Outcome, number>>()
  readonly kinds = new Map<Target, Map<string, number>>()

  add(target: Target, played: Played): void {
    this.cases.set(target, (this.cases.get(target) ?? 0) + 1)
    const sums = this.outcomes.get(target) ?? { ...new Played().counts }
    for (const outcome of OUTCOMES) sums[outcome] += played.counts[outcome]
    this.outcomes.set(target, sums)
    const kinds = this.kinds.get(target) ?? new Map<string, number>()
    for (const kind of played.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    this.kinds.set(target, kinds)
  }
}
