/** The filters of a search: `ext:flac`, `size:>100M`, `owner:bea` and so on. Pure. */
import type { Millis } from '#shared/base/clock.ts'
import { bytes } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'
import { foldText } from '#shared/base/fold-text.ts'
import { type ContentRoot, isContentRoot, isUsername, type Username } from '#shared/base/ids.ts'
import { endingsOf, FILE_TYPES, isFileType } from './file-types.ts'

export interface Filters {
  /** Of each group, the path ends in one. */
  readonly endings: readonly (readonly string[])[]
  /** Bytes, both included. */
  readonly least: number
  readonly most: number
  /** When the file was last changed: from this moment on, and before that one. */
  readonly from: Millis | undefined
  readonly before: Millis | undefined
  /** Any of them; empty for everybody. */
  readonly owners: readonly Username[]
  readonly root: ContentRoot | undefined
  readonly online: boolean | undefined
}

export const NO_FILTERS: Filters = {
  endings: [],
  least: 0,
  most: Number.MAX_SAFE_INTEGER,
  from: undefined,
  before: undefined,
  owners: [],
  root: undefined,
  online: undefined,
}

type Apply = (filters: Filters, value: string, now: Millis) => Filters | undefined

/** Each with its right forms, and what it does; `undefined` says that the value is not of such a form. */
const FILTERS = {
  ext: { forms: 'ext:flac or ext:jpg,png', apply: withExtensions },
  size: { forms: 'size:>100M, size:<1G, size:10M..2G or size:4096', apply: withSize },
  owner: { forms: 'owner:bea or owner:bea,cal', apply: withOwners },
  type: { forms: `type: and one of ${Object.keys(FILE_TYPES).join(', ')}`, apply: withTypes },
  newer: {
    forms: 'newer:7d, newer:12h, newer:2w, newer:6mo, newer:1y or newer:2026-01-31',
    apply: (filters, value, now) => narrowed(filters, { from: parseMoment(value, now) }),
  },
  older: {
    forms: 'older:7d, older:12h, older:2w, older:6mo, older:1y or older:2026-01-31',
    apply: (filters, value, now) => narrowed(filters, { before: parseMoment(value, now) }),
  },
  root: {
    forms: 'root: and the 64 hexadecimal digits of a content root',
    apply: (filters, value) => {
      const root = value.toLowerCase()
      return isContentRoot(root) ? { ...filters, root } : undefined
    },
  },
  online: {
    forms: 'online:yes or online:no',
    apply: (filters, value) => {
      const answer = value.toLowerCase()
      return answer === 'yes' || answer === 'no' ? { ...filters, online: answer === 'yes' } : undefined
    },
  },
} as const satisfies Record<string, { readonly forms: string; readonly apply: Apply }>

export type FilterName = keyof typeof FILTERS

export const isFilterName = (name: string): name is FilterName => Object.hasOwn(FILTERS, name)

/** Of the same filter twice one of the owners is enough, and all else must hold. @throws FerryError `usage`, with the right form */
export function addFilter<T extends Filters>(to: T, name: FilterName, value: string, now: Millis): T {
  const { forms, apply }: { forms: string; apply: Apply } = FILTERS[name]
  const changed = apply(to, value.trim(), now)
  if (changed === undefined) throw new FerryError('usage', `The filter ${name}: is written ${forms}.`)
  return { ...to, ...changed }
}

export const unknownFilter = (name: string) =>
  new FerryError(
    'usage',
    `There is no filter ${name.slice(0, 32)}: (there are ${Object.keys(FILTERS).join(', ')}). To look for a colon, write quotes around: "a:b".`,
  )

/** No dot before it; one within, as in `tar.gz`. */
const EXTENSION = /^\.?([^\s./\\]{1,16}(?:\.[^\s./\\]{1,16})?)$/u

function withExtensions(filters: Filters, value: string): Filters | undefined {
  const endings = listOf(value, (part) => {
    const [, extension] = EXTENSION.exec(foldText(part)) ?? []
    return extension === undefined ? undefined : `.${extension}`
  })
  return endings && withEndings(filters, endings)
}

function withTypes(filters: Filters, value: string): Filters | undefined {
  const types = listOf(value.toLowerCase(), (part) => (isFileType(part) ? part : undefined))
  return types && withEndings(filters, types.flatMap(endingsOf))
}

const withEndings = (filters: Filters, endings: readonly string[]): Filters => ({
  ...filters,
  endings: [...filters.endings, endings],
})

function withOwners(filters: Filters, value: string): Filters | undefined {
  const owners = listOf(value.toLowerCase(), (part) => (isUsername(part) ? part : undefined))
  return owners && { ...filters, owners: [...filters.owners, ...owners] }
}

/** Parts between commas; `undefined` when one of them is none. */
function listOf<T>(value: string, parse: (part: string) => T | undefined): T[] | undefined {
  const parts = value.split(',').map((part) => parse(part.trim()))
  const good = parts.filter((part) => part !== undefined)
  return good.length === parts.length ? good : undefined
}

const AMOUNT = bytes().schema
const SIGNED = /^(>=|<=|>|<|)([^<>=]+)$/

/** As in the configuration: M is 2^20, MB is 10^6. */
const bytesOf = (text: string): number | undefined => AMOUNT.safeParse(text).data

function withSize(filters: Filters, value: string): Filters | undefined {
  const [from = '', to, ...more] = value.split('..')
  if (to !== undefined) {
    const [least, most] = [bytesOf(from), bytesOf(to)]
    const isRange = least !== undefined && most !== undefined && least <= most && more.length === 0
    return isRange ? narrowed(filters, { least, most }) : undefined
  }
  const [, sign = '', amount = ''] = SIGNED.exec(value) ?? []
  const size = bytesOf(amount)
  if (size === undefined) return undefined
  if (sign === '') return narrowed(filters, { least: size, most: size })
  if (sign.startsWith('>')) return narrowed(filters, { least: sign === '>' ? size + 1 : size })
  return narrowed(filters, { most: sign === '<' ? size - 1 : size })
}

interface Bounds {
  readonly least?: number
  readonly most?: number
  readonly from?: Millis | undefined
  readonly before?: Millis | undefined
}

/** Both what was asked before and this. */
function narrowed(filters: Filters, bounds: Bounds): Filters | undefined {
  const { least = 0, most = Number.MAX_SAFE_INTEGER, from, before } = bounds
  if (('from' in bounds && from === undefined) || ('before' in bounds && before === undefined)) return undefined
  return {
    ...filters,
    least: Math.max(filters.least, least),
    most: Math.min(filters.most, most),
    from: from === undefined ? filters.from : Math.max(filters.from ?? from, from),
    before: before === undefined ? filters.before : Math.min(filters.before ?? before, before),
  }
}

const HOUR: Millis = 3_600_000
const SPANS: ReadonlyMap<string, Millis> = new Map([
  ['h', HOUR],
  ['d', 24 * HOUR],
  ['w', 7 * 24 * HOUR],
  ['mo', 30 * 24 * HOUR],
  ['y', 365 * 24 * HOUR],
])
const AGO = /^(\d{1,5})(h|d|w|mo|y)$/i
const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/

/** So long ago, or the beginning of a day, month or year in UTC; whole milliseconds since 1970. */
function parseMoment(value: string, now: Millis): Millis | undefined {
  const [, count, unit = ''] = AGO.exec(value) ?? []
  if (count !== undefined) return Math.max(0, Math.round(now - Number(count) * (SPANS.get(unit.toLowerCase()) ?? 0)))
  const [, year, month = '01', day = '01'] = DATE.exec(value) ?? []
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // A day that is not in the calendar either is no date or moves into the next month.
  const isDate = year !== undefined && date.getUTCDate() === Number(day)
  return isDate ? Math.max(0, date.getTime()) : undefined
}
