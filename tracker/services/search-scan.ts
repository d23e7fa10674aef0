/** Goes down the catalogue step by step until a window is full, the catalogue ends or the time is over. */
import type { Clock, Millis } from '#shared/base/clock.ts'
import type { EntryCriteria, EntrySearch, FoundEntry } from '../store/entry-search.ts'
import type { Viewer } from '../store/store.ts'

/** Candidates among which hits are ranked. */
export const WINDOW_ENTRIES = 400

/** Ids of one step: few at first, because a hostile question may cost a lot for each; more while steps are quick. */
const SPAN_FIRST = 32_768
const SPAN_LEAST = 4_096
const SPAN_MOST = 4_194_304
/** What the index gives that is compared in one step. */
const ROWS_FIRST = WINDOW_ENTRIES
const ROWS_MOST = 8_192
const QUICK_STEP: Millis = 8
const SLOW_STEP: Millis = 30

export interface ScanRange {
  readonly below: number
  /** A window that was looked at before: to its end, whatever it holds. */
  readonly from: number | undefined
  readonly deadline: Millis
}

export interface Scanned {
  readonly found: readonly FoundEntry[]
  /** Everything from here on has been looked at. */
  readonly reached: number
  /** False for a window that was looked at before, and not to its end this time. */
  readonly isWhole: boolean
}

export async function scan(
  { search, clock }: { readonly search: EntrySearch; readonly clock: Clock },
  viewer: Viewer,
  criteria: EntryCriteria,
  { below, from, deadline }: ScanRange,
): Promise<Scanned> {
  const floor = from ?? 0
  const most = from === undefined ? WINDOW_ENTRIES : 2 * WINDOW_ENTRIES
  let found: FoundEntry[] = []
  let reached = below
  let span = SPAN_FIRST
  let rows = ROWS_FIRST
  while (reached > floor && found.length < most) {
    const startedAt = clock.monotonic()
    const step = await search.step(viewer, criteria, { from: Math.max(floor, reached - span), below: reached, rows })
    found = found.concat(step.found)
    reached = step.reached
    const now = clock.monotonic()
    if (now >= deadline) break
    if (now - startedAt < QUICK_STEP) {
      span = Math.min(4 * span, SPAN_MOST)
      rows = Math.min(4 * rows, ROWS_MOST)
    } else if (now - startedAt > SLOW_STEP) {
      span = Math.max(span / 4, SPAN_LEAST)
      rows = Math.max(rows / 4, ROWS_FIRST)
    }
  }
  const last = found[most - 1]
  if (last !== undefined) reached = last.id
  return { found: found.slice(0, most), reached, isWhole: from === undefined || reached <= from }
}
