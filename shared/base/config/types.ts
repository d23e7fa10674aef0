/** The kinds of value that a config key can have: how each is checked, read from a text, and written back as TOML. */
import { z } from 'zod'

export type TomlValue = string | number | boolean | readonly TomlValue[]

export interface ConfigType<T> {
  readonly schema: z.ZodType<T>
  /** True for a file or folder name, which the loader makes absolute by the place that it came from. */
  readonly isPath: boolean
  /** What a text from the environment or a flag stands for; `schema` then judges it, so this never fails. */
  fromText(text: string): unknown
  /** The value as the printed file shows it; `schema` reads it back to the same value. */
  toToml(value: T): TomlValue
}

const asIs = (text: string): unknown => text
const it = (allowed: string) => ({ error: `it must be ${allowed}` })

/** A schema from a parser that answers `undefined` for "no"; `allowed` tells the person what would be accepted. */
export function parsed<T>(parse: (raw: unknown) => T | undefined, allowed: string): z.ZodType<T> {
  return z.unknown().transform((raw, context) => {
    const value = parse(raw)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: it(allowed).error, input: raw })
    return z.NEVER
  })
}

/** A type whose TOML form is a text. */
export function textual<T extends string>(schema: z.ZodType<T>): ConfigType<T> {
  return { schema, isPath: false, fromText: asIs, toToml: (value) => value }
}

/** One line of text of 1 to `mostBytes` bytes of UTF-8; control characters would let a name paint a terminal. */
export function text(mostBytes: number): ConfigType<string> {
  const allowed = it(`a text of 1 to ${mostBytes} bytes without control characters`)
  const fits = (value: string) => value !== '' && value.isWellFormed() && Buffer.byteLength(value) <= mostBytes
  return textual(z.string(allowed).refine((value) => fits(value) && !/\p{Cc}/u.test(value), allowed))
}

/** A file or folder name; absolute after loading. */
export function path(): ConfigType<string> {
  const allowed = it('the name of a file or folder')
  const fits = (value: string) => value !== '' && value.isWellFormed() && !value.includes('\0')
  return { ...textual(z.string(allowed).refine(fits, allowed)), isPath: true }
}

/** Text of a number as that number; anything else stays text, for the schema to refuse by name. */
function numberFrom(text: string): unknown {
  const value = Number(text)
  return text.trim() !== '' && Number.isFinite(value) ? value : text
}

function numeric(schema: z.ZodType<number>): ConfigType<number> {
  return { schema, isPath: false, fromText: numberFrom, toToml: (value) => value }
}

export function integer(least: number, most: number): ConfigType<number> {
  const allowed = it(`a whole number from ${least} to ${most}`)
  return numeric(z.int(allowed).min(least, allowed).max(most, allowed))
}

export function decimal(least: number, most: number): ConfigType<number> {
  const allowed = it(`a number from ${least} to ${most}`)
  return numeric(z.number(allowed).min(least, allowed).max(most, allowed))
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

export function yesNo(): ConfigType<boolean> {
  const schema = z.boolean(it('true or false'))
  return { schema, isPath: false, fromText: (text) => BOOLEANS.get(text) ?? text, toToml: (value) => value }
}

export function choice<const T extends string>(options: readonly T[]): ConfigType<T> {
  const allowed = `one of ${options.map((option) => `"${option}"`).join(', ')}`
  return textual(parsed((raw) => options.find((option) => option === raw), allowed))
}

export interface ListOptions {
  readonly least?: number
  readonly most?: number
}

/** A list; one bare value stands for a list of one. In the environment the items are separated by commas. */
export function list<T>(item: ConfigType<T>, { least = 0, most = 1000 }: ListOptions = {}): ConfigType<readonly T[]> {
  const allowed = it(`a list of ${least} to ${most} values`)
  const items = z.array(item.schema, allowed).min(least, allowed).max(most, allowed)
  return {
    schema: z.preprocess((raw) => (typeof raw === 'string' ? [raw] : raw), items),
    isPath: false,
    fromText: (text) => commaSeparated(text).map((part) => item.fromText(part)),
    toToml: (values) => values.map((value) => item.toToml(value)),
  }
}

function commaSeparated(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
