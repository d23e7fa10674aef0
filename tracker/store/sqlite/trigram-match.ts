/**
 * From what is looked for to a question that the trigram index answers. It knows no positions, so it gives too many entries,
 * never too few, and each is compared again: the question need not say everything, only what is rare. A list of a common run
 * takes longer to walk through than the comparison of what the rare ones leave over.
 */
import type { EntryCriteria } from '../entry-search.ts'
import { type RunRarity, runsOf } from './run-rarity.ts'

/** A part of the question: what it says to the index, and the part of all entries that have it. */
interface Term {
  readonly text: string
  readonly share: number
  /** The word that it is of; a group of endings is for itself. */
  readonly of: string | readonly string[]
}

/** Steps along a list that take as long as one comparison. */
const STEPS_PER_COMPARISON = 100
/** Whatever is rare: no more lists than this are walked in step. */
const TERMS_MOST = 12
/** What one more run of the same word leaves of what the others left: they mostly come together. */
const LEFT_BY_SAME_WORD = 0.8

/** FTS5 query text, for a parameter; `undefined` when nothing is long enough. */
export function trigramMatch(
  { words, endings }: Pick<EntryCriteria, 'words' | 'endings'>,
  rarity: RunRarity,
): string | undefined {
  const runs = new Map(words.flatMap((of) => runsOf(of).map((run) => [run, termOf(run, of, rarity)])))
  const groups = endings.flatMap((group) => anyEnding(group, rarity) ?? [])
  const terms = worthwhile([...runs.values(), ...groups].toSorted((a, b) => a.share - b.share))
  return terms.length === 0 ? undefined : terms.map(({ text }) => text).join(' AND ')
}

/** The rarest first, and further ones as long as walking their lists costs less than comparing what they rule out. */
function worthwhile(terms: readonly Term[]): Term[] {
  const chosen: Term[] = []
  let left = 1
  for (const term of terms.slice(0, TERMS_MOST)) {
    if (left * STEPS_PER_COMPARISON < term.share) break
    // Words of one path have to do with each other: the second rules out less than it would by itself.
    if (chosen.some(({ of }) => of === term.of)) left *= LEFT_BY_SAME_WORD
    else left *= chosen.length === 0 ? term.share : Math.sqrt(term.share)
    chosen.push(term)
  }
  return chosen
}

const termOf = (run: string, of: string, rarity: RunRarity): Term => ({
  text: quoted(run),
  share: rarity.share(run),
  of,
})

/** `undefined` when one of them is too short for the index. */
function anyEnding(group: readonly string[], rarity: RunRarity): Term | undefined {
  const all = group.map(runsOf)
  if (all.some((runs) => runs.length === 0)) return undefined
  const text = `(${all.map((runs) => `(${runs.map(quoted).join(' AND ')})`).join(' OR ')})`
  const shares = all.map((runs) => Math.min(...runs.map((run) => rarity.share(run))))
  return { text, share: shares.reduce((sum, share) => sum + share, 0), of: group }
}

/** Within quotes only the quote itself has a meaning. */
const quoted = (run: string): string => `"${run.replaceAll('"', '""')}"`
