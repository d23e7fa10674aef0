/**
 * What people write when they search: words, "phrases", -words and filters. Pure; what comes out holds values only, which
 * the store compares and never makes into a statement.
 */
import type { Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { foldText } from '#shared/base/fold-text.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { addFilter, type Filters, isFilterName, NO_FILTERS, unknownFilter } from './query-filters.ts'

export interface Query extends Filters {
  /** Folded; each is somewhere in the path. */
  readonly words: readonly string[]
  /** Folded; none is in the path. */
  readonly without: readonly string[]
}

/** What a query is asked about. */
export interface Candidate {
  readonly path: string
  readonly size: number
  readonly mtime: Millis
  readonly root: ContentRoot
  readonly owner: string
  readonly online: boolean
}

/** The index knows runs of three characters: a shorter word alone would mean looking at everything. */
export const SHORTEST_INDEXED = 3

const EVERYTHING: Query = { ...NO_FILTERS, words: [], without: [] }

/** A sign of exclusion, then a filter's name, then quoted text or a run without spaces. A quote that is never closed ends with the text. */
const TOKEN = /(-?)(?:([a-z]+):)?(?:"([^"]*)(?:"|$)|([^\s"]\S*)?)/giu

/** @throws FerryError `usage`, with the right form */
export function parseQuery(text: string, now: Millis): Query {
  if (/\p{Cc}/u.test(text.replace(/\s/gu, ' '))) throw usage('A search has no control characters.')
  let query = EVERYTHING
  let filters = 0
  for (const [token, minus = '', name, quoted, bare = ''] of text.matchAll(TOKEN)) {
    if (token === '' || token === '-') continue
    if (name === undefined) query = addWord(query, quoted ?? bare, minus === '-')
    else {
      query = withFilter(query, { name: name.toLowerCase(), value: quoted ?? bare, isExcluded: minus === '-', now })
      filters += 1
    }
  }
  if (filters === 0 && !query.words.some((word) => [...word].length >= SHORTEST_INDEXED)) throw tooShort()
  return query
}

function withFilter(
  query: Query,
  { name, value, isExcluded, now }: { name: string; value: string; isExcluded: boolean; now: Millis },
): Query {
  if (!isFilterName(name)) throw unknownFilter(name)
  if (isExcluded) throw usage(`Only words can be excluded: -word, -"some words"; not -${name}:.`)
  return addFilter(query, name, value, now)
}

function addWord(query: Query, text: string, isExcluded: boolean): Query {
  const word = foldText(text)
  if (word === '') return query
  return isExcluded ? { ...query, without: [...query.without, word] } : { ...query, words: [...query.words, word] }
}

const usage = (text: string) => new FerryError('usage', text)

const tooShort = () =>
  usage('Search for at least three characters in a row, or add a filter such as ext:flac, type:audio or owner:bea.')

/** Whether it is what the query asks for: the same answer as the store's. */
export function matches(query: Query, candidate: Candidate): boolean {
  const { path, size, mtime, root, owner, online } = candidate
  if (size < query.least || size > query.most) return false
  if (query.from !== undefined && mtime < query.from) return false
  if (query.before !== undefined && mtime >= query.before) return false
  if (query.root !== undefined && root !== query.root) return false
  if (query.owners.length > 0 && !query.owners.some((name) => name === owner)) return false
  if (query.online !== undefined && online !== query.online) return false
  return matchesText(query, foldText(path))
}

const matchesText = ({ words, without, endings }: Query, folded: string): boolean =>
  words.every((word) => folded.includes(word)) &&
  !without.some((word) => folded.includes(word)) &&
  endings.every((group) => group.some((ending) => folded.endsWith(ending)))
