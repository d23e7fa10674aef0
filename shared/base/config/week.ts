/** Times of the week as people write them: `"mon-fri"`, `"sat,sun"`, `"daily"`; `"08:30"`. */
import { type ConfigType, parsed } from './types.ts'

const NAMES: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WEEK = NAMES.length
const MINUTES_OF_DAY = 24 * 60

/** Numbers of days, 0 for Sunday, ascending. */
export type Weekdays = readonly number[]

function parseDays(raw: unknown): Weekdays | undefined {
  if (typeof raw !== 'string') return undefined
  const text = raw.toLowerCase().replaceAll(' ', '')
  if (text === 'daily') return NAMES.map((_, day) => day)
  const found = new Set<number>()
  for (const part of text.split(',')) {
    const [first = -1, last = first, ...more] = part.split('-').map((name) => NAMES.indexOf(name))
    if (first < 0 || last < 0 || more.length > 0) return undefined
    // "sat-mon" goes on over the end of the week.
    for (let day = first; ; day = (day + 1) % WEEK) {
      found.add(day)
      if (day === last) break
    }
  }
  return [...found].toSorted((a, b) => a - b)
}

export function weekdays(): ConfigType<Weekdays> {
  const allowed = 'days such as "mon-fri", "sat,sun" or "daily"'
  return {
    schema: parsed(parseDays, allowed),
    isPath: false,
    fromText: (text) => text,
    toToml: (days) => (days.length === WEEK ? 'daily' : days.map((day) => NAMES[day] ?? '').join(',')),
  }
}

function parseTime(raw: unknown): number | undefined {
  const [, hours = '', minutes = ''] = typeof raw === 'string' ? (/^(\d{1,2}):(\d{2})$/.exec(raw.trim()) ?? []) : []
  const total = Number(hours) * 60 + Number(minutes)
  return hours !== '' && Number(minutes) < 60 && total <= MINUTES_OF_DAY ? total : undefined
}

/** Minutes since midnight; 24:00 is the end of a day. */
export function timeOfDay(): ConfigType<number> {
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    schema: parsed(parseTime, 'a time such as "08:30", at most "24:00"'),
    isPath: false,
    fromText: (text) => text,
    toToml: (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  }
}
