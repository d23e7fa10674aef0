/** Goes down the catalogue step by step until a window is full, the catalogue ends or the time is over. */
import type { Clock, Millis } from '#shared/base/clock.ts'
import type { EntryCriteria, EntrySearch, FoundEntry } from '../store/entry-search.ts'
import type { Viewer } from '../store/store.ts'

/** Candidates among which hits are ranked: as many as the largest page has. */
export const WINDOW_ENTRIES = 200

/** What an index gives that is compared in one step: some ten milliseconds of work. */
const ROWS_LEAST = 100
const ROWS_MOST = 4_096

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
  { below, from = 0, deadline }: ScanRange,
): Promise<Scanned> {
  const most = from === 0 ? WINDOW_ENTRIES : 2 * WINDOW_ENTRIES
  let found: FoundEntry[] = []
  let looked = 0
  let reached = below
  let rows = WINDOW_ENTRIES
  let next: Millis
  do {
    const startedAt = clock.monotonic()
    const step = await search.step(viewer, criteria, { from, below: reached, rows })
    found = found.concat(step.found)
    looked += step.looked
    reached = step.reached
    // As many as it takes to fill the window, when they fit as often as those before.
    const perFound = looked / Math.max(found.length, 1)
    rows = Math.round(Math.min(Math.max((most - found.length) * perFound, ROWS_LEAST), ROWS_MOST))
    // As long again as this one: a step that would end too late is not begun.
    const now = clock.monotonic()
    next = now + (now - startedAt)
  } while (reached > from && found.length < most && next < deadline)
  const last = found[most - 1]
  if (last !== undefined) reached = last.id
  return { found: found.slice(0, most), reached, isWhole: from === 0 || reached <= from }
}
