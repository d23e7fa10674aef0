/**
 * Whom a download lets go to try somebody else (pure). Whoever came first is known to all and asked by all; without this a
 * crowd would hang on its first members while the lines of the others lie idle. BitTorrent does the same from the other side,
 * with the optimistic unchoke (Cohen, "Incentives Build Robustness in BitTorrent", 2003).
 */
import type { Millis } from '#shared/base/clock.ts'

export interface AtWork {
  /** Since its first piece could be asked for; undefined while it connects or stands in line. */
  readonly since: Millis | undefined
  /** Bytes that it delivered since then. */
  readonly bytes: number
  readonly isSeed: boolean
}

/** Between two changes of one download. */
const ROTATE_EVERY: Millis = 2_000
/** So long everybody has to show what it can. */
const TRIAL: Millis = 2_000
/** Of the mean rate: whoever is not clearly slower stays. */
const SLOW = 0.75

/** The one to let go; `undefined` when all do as well as can be expected. Seeds stay: only they have what nobody else has. */
export function slowest<T extends AtWork>(sources: readonly T[], now: Millis): T | undefined {
  const known = sources.flatMap((source) => {
    const age = source.since === undefined ? 0 : now - source.since
    return age < TRIAL ? [] : [{ source, rate: source.bytes / age }]
  })
  const mean = known.reduce((sum, { rate }) => sum + rate, 0) / known.length
  const [worst] = known.filter(({ source }) => !source.isSeed).toSorted((a, b) => a.rate - b.rate)
  return worst !== undefined && worst.rate <= SLOW * mean ? worst.source : undefined
}

/** The changes of one download. */
export class Rotation {
  #at: Millis = 0

  /** As `slowest`, but not too often; whoever is told is let go. */
  next<T extends AtWork>(sources: readonly T[], now: Millis): T | undefined {
    if (now - this.#at < ROTATE_EVERY) return undefined
    const worst = slowest(sources, now)
    if (worst !== undefined) this.#at = now
    return worst
  }
}
