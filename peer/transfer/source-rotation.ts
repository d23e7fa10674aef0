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
/**
 * After so long somebody goes though all do well. Where all are equally fast nobody would ever turn to one whom nobody asks,
 * and a piece that only this one has would be missing everywhere at the end.
 */
const ANYWAY_EVERY: Millis = 8_000

/**
 * The one to let go; `undefined` when all do as well as can be expected. Seeds stay: only they have what nobody else has.
 * @param slow of the mean rate, from which on somebody counts as slow
 */
export function slowest<T extends AtWork>(sources: readonly T[], now: Millis, slow = SLOW): T | undefined {
  const known = sources.flatMap((source) => {
    const age = source.since === undefined ? 0 : now - source.since
    return age < TRIAL ? [] : [{ source, rate: source.bytes / age }]
  })
  const mean = known.reduce((sum, { rate }) => sum + rate, 0) / known.length
  const [worst] = known.filter(({ source }) => !source.isSeed).toSorted((a, b) => a.rate - b.rate)
  return worst !== undefined && worst.rate <= slow * mean ? worst.source : undefined
}

/** The changes of one download. */
export class Rotation {
  #at: Millis | undefined

  /** As `slowest`, but not too often, and now and then in any case; whoever is told is let go. */
  next<T extends AtWork>(sources: readonly T[], now: Millis): T | undefined {
    this.#at ??= now
    const since = now - this.#at
    if (since < ROTATE_EVERY) return undefined
    const worst = slowest(sources, now, since < ANYWAY_EVERY ? SLOW : Infinity)
    if (worst !== undefined) this.#at = now
    return worst
  }
}
