/** Sizes, rates and durations as people write them: `"20 MiB"`, `"5MB"`, `"10m"`, or a plain number. */
import type { Millis } from '../clock.ts'
import { GIB, KIB, MIB, TIB } from '../limits.ts'
import { type ConfigType, parsed } from './types.ts'

const SECOND: Millis = 1000
const MINUTE: Millis = 60 * SECOND
const HOUR: Millis = 60 * MINUTE
const DAY: Millis = 24 * HOUR
/** A timer of Node holds 2^31 - 1 ms; a longer one would fire at once. */
const LONGEST: Millis = 24 * DAY

/**
 * Units by lower-case name; decimal and binary ones differ as the standards say: MB is 10^6, MiB is 2^20. A letter alone is
 * binary, as in `ls -h` and `truncate`.
 */
const BYTE_UNITS: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['kb', 1e3],
  ['kib', KIB],
  ['mb', 1e6],
  ['mib', MIB],
  ['gb', 1e9],
  ['gib', GIB],
  ['tb', 1e12],
  ['tib', TIB],
  ['k', KIB],
  ['m', MIB],
  ['g', GIB],
  ['t', TIB],
])
const TIME_UNITS: ReadonlyMap<string, Millis> = new Map([
  ['ms', 1],
  ['s', SECOND],
  ['m', MINUTE],
  ['h', HOUR],
  ['d', DAY],
])
const AMOUNT = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i

/** A number counts `bare` units each; a text is a number and perhaps a unit. The result is a whole number. */
function parseAmount(raw: unknown, units: ReadonlyMap<string, number>, bare: number): number | undefined {
  if (typeof raw === 'number') return whole(raw * bare)
  if (typeof raw !== 'string') return undefined
  const [, digits = '', unit = ''] = AMOUNT.exec(raw.trim()) ?? []
  const size = unit === '' ? bare : units.get(unit.toLowerCase())
  return digits === '' || size === undefined ? undefined : whole(Number(digits) * size)
}

/** Too little to count is refused: rounded to zero it would mean something else, such as "never". */
function whole(amount: number): number | undefined {
  const rounded = Math.round(amount)
  return rounded === 0 && amount !== 0 ? undefined : rounded
}

const within = (value: number | undefined, least: number, most: number): number | undefined =>
  value !== undefined && value >= least && value <= most ? value : undefined

/** The shortest exact form: `"1MiB"`, or the plain number when no binary unit divides it. */
export function formatBytes(bytes: number): string | number {
  const units = [
    ['TiB', TIB],
    ['GiB', GIB],
    ['MiB', MIB],
    ['KiB', KIB],
  ] as const
  const unit = bytes === 0 ? undefined : units.find(([, size]) => bytes % size === 0)
  return unit === undefined ? bytes : `${bytes / unit[1]}${unit[0]}`
}

/** The shortest exact form: `"10m"`, `"250ms"`, `"0s"`. */
export function formatDuration(duration: Millis): string {
  if (duration === 0) return '0s'
  const [name, size] = [...TIME_UNITS].findLast(([, each]) => duration % each === 0) ?? ['ms', 1]
  return `${duration / size}${name}`
}

export interface Range {
  readonly least?: number
  readonly most?: number
}

const byteBounds = (least: number, most: number): string =>
  `, at least ${formatBytes(least)}${most === Number.MAX_SAFE_INTEGER ? '' : ` and at most ${formatBytes(most)}`}`

/** A number of bytes: `1048576`, `"5MB"`, `"20 MiB"`. */
export function bytes({ least = 0, most = Number.MAX_SAFE_INTEGER }: Range = {}): ConfigType<number> {
  const allowed = `a size such as "5MB", "20 MiB" or 1048576${byteBounds(least, most)}`
  return {
    schema: parsed((raw) => within(parseAmount(raw, BYTE_UNITS, 1), least, most), allowed),
    isPath: false,
    fromText: (text) => text,
    toToml: formatBytes,
  }
}

/** Bytes a second, written as a size with or without `/s`. */
export function byteRate({ least = 0, most = Number.MAX_SAFE_INTEGER }: Range = {}): ConfigType<number> {
  const allowed = `a rate a second such as "5MB/s", "20 MiB" or 1048576${byteBounds(least, most)}`
  const strip = (raw: unknown) => (typeof raw === 'string' ? raw.replace(/\s*\/s\s*$/i, '') : raw)
  const parse = (raw: unknown) => within(parseAmount(strip(raw), BYTE_UNITS, 1), least, most)
  return { ...bytes(), schema: parsed(parse, allowed) }
}

/** A span of time, kept in milliseconds: `"250ms"`, `"30s"`, `"10m"`, `"6h"`; a plain number counts seconds. */
export function duration({ least = 0, most = LONGEST }: Range = {}): ConfigType<Millis> {
  const bounds = `from ${formatDuration(least)} to ${formatDuration(most)}`
  const allowed = `a duration such as "250ms", "30s", "10m" or a number of seconds, ${bounds}`
  return {
    schema: parsed((raw) => within(parseAmount(raw, TIME_UNITS, SECOND), least, most), allowed),
    isPath: false,
    fromText: (text) => text,
    toToml: formatDuration,
  }
}
