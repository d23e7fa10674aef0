/**
 * From words to a question that the trigram index answers: all entries that have all runs of three characters of the words.
 * It knows no positions, so it gives too many, never too few; each is compared again.
 */
import type { EntryCriteria } from '../entry-search.ts'

const RUN = 3
/** Each run is one more list to walk through in step with the others; the comparison sorts out the rest. */
const RUNS_MOST = 12

/** FTS5 query text, for a parameter; `undefined` when nothing is long enough. */
export function trigramMatch({ words, endings }: Pick<EntryCriteria, 'words' | 'endings'>): string | undefined {
  const runs = spread([...new Set(words.flatMap(runsOf))])
  const groups = endings.map((group) => group.map(runsOf)).filter((group) => group.every((some) => some.length > 0))
  const all = [...runs.map(quoted), ...groups.map(anyOf)]
  return all.length === 0 ? undefined : all.join(' AND ')
}

/** So many of them, from all over the words. */
const spread = (runs: readonly string[]): string[] =>
  runs.length <= RUNS_MOST ? [...runs] : runs.filter((_, index) => (index * RUNS_MOST) % runs.length < RUNS_MOST)

const anyOf = (group: readonly (readonly string[])[]): string =>
  `(${group.map((runs) => `(${runs.map(quoted).join(' AND ')})`).join(' OR ')})`

/** All runs, not only as many as cover the word: those across syllables are what makes a name rare. */
function runsOf(word: string): string[] {
  const characters = [...word]
  const count = Math.max(0, characters.length - RUN + 1)
  return Array.from({ length: count }, (_, start) => characters.slice(start, start + RUN).join(''))
}

/** Within quotes only the quote itself has a meaning. */
const quoted = (run: string): string => `"${run.replaceAll('"', '""')}"`
