/** Tells what is wrong with a value: which key, what was given, what is allowed. */
import type { ZodError } from 'zod'

const MOST_SHOWN = 100

export interface Refused {
  readonly raw: unknown
  /** The key as its source names it: a line of a file, a variable or a flag. */
  readonly where: string
}

/** One sentence for a value, or one for each bad item of a list. */
export function complaints({ raw, where }: Refused, error: ZodError): string[] {
  const byItem = new Map(error.issues.toReversed().map((issue) => [issue.path[0], issue.message]))
  return [...byItem].toReversed().map(([item, message]) => {
    if (typeof item !== 'number' || !Array.isArray(raw)) return `${where} is ${show(raw)}: ${message}`
    return `${where}, value ${item + 1}, is ${show(raw[item])}: ${message}`
  })
}

function show(raw: unknown): string {
  if (raw instanceof Date) return `the date ${raw.toISOString()}`
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return 'a table'
  const text = typeof raw === 'string' || Array.isArray(raw) ? JSON.stringify(raw) : String(raw)
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`
}
