/**
 * From words to a question that the trigram index answers: all entries that have all runs of three characters of the words.
 * It knows no positions, so it gives too many, never too few; each is compared again.
 */
import type { EntryCriteria } from '../entry-search.ts'

const RUN = 3
/** Each run is one list to walk through; the comparison sorts out the rest. */
const RUNS_MOST = 32

/** FTS5 query text, for a parameter; `undefined` when nothing is long enough. */
export function trigramMatch({ words, endings }: Pick<EntryCriteria, 'words' | 'endings'>): string | undefined {
  const runs = [...new Set(words.flatMap(runsOf))].slice(0, RUNS_MOST)
  const groups = endings.map((group) => group.map(runsOf)).filter((group) => group.every((some) => some.length > 0))
  const all = [...runs.map(quoted), ...groups.map(anyOf)]
  return all.length === 0 ? undefined : all.join(' AND ')
}

const anyOf = (group: readonly (readonly string[])[]): string =>
  `(${group.map((runs) => `(${runs.map(quoted).join(' AND ')})`).join(' OR ')})`

/** Runs that together cover the word; those between them say nothing that the comparison does not say. */
function runsOf(word: string): string[] {
  const characters = [...word]
  const last = characters.length - RUN
  if (last < 0) return []
  const starts = Array.from({ length: Math.ceil(characters.length / RUN) }, (_, index) => Math.min(index * RUN, last))
  return [...new Set(starts.map((start) => characters.slice(start, start + RUN).join('')))]
}

/** Within quotes only the quote itself has a meaning. */
const quoted = (run: string): string => `"${run.replaceAll('"', '""')}"`
