/**
 * Where a search goes on, as short text for the asker to hand back. A search goes through the catalogue from its newest entry
 * to its oldest in windows; within a window hits come by rank. Pure.
 */
import { FerryError } from '#shared/base/errors.ts'
import type { Rank } from './search-rank.ts'

export interface SearchCursor {
  /** Entries from this id on have been told. */
  readonly below: number
  /** The window that is being told, when some of it is left. */
  readonly window?: {
    /** Its oldest entry. */
    readonly from: number
    /** The last hit that was told. */
    readonly after: Rank
  }
}

const number = (value: number) => value.toString(36)

export const cursorText = ({ below, window }: SearchCursor): string =>
  window === undefined
    ? number(below)
    : [below, window.from, window.after.name, Number(window.after.offline), window.after.id].map(number).join('.')

const NUMBER = '([0-9a-z]{1,11})'
const CURSOR = new RegExp(`^${NUMBER}(?:\\.${NUMBER}\\.([0-3])\\.([01])\\.${NUMBER})?$`)

/** @throws FerryError `usage` */
export function parseCursor(text: string): SearchCursor {
  const [, below, from, name, offline, id] = CURSOR.exec(text) ?? []
  const numbers = [below, from ?? '0', id ?? '0'].map((part) => Number.parseInt(part ?? '', 36))
  const [first = 0, second = 0, third = 0] = numbers
  if (below === undefined || !numbers.every(Number.isSafeInteger))
    throw new FerryError('usage', 'This is not where a search goes on; take the cursor of the page before.')
  if (name === undefined) return { below: first }
  return { below: first, window: { from: second, after: { name: Number(name), offline: offline === '1', id: third } } }
}
