/** Prints a config as a complete, commented TOML file that reads back to the same values. */
import { stringify } from 'smol-toml'
import { type ConfigDefinition, type ConfigOf, camel, type Key, type Keys, type TableList } from './schema.ts'

const COMMENT_COLUMNS = 100

type Values = Readonly<Record<string, unknown>>

export function printConfig<const D extends ConfigDefinition>(definition: D, values: ConfigOf<D>): string {
  const all: Values = values
  const sections = Object.entries(definition.sections).map(([name, { doc, keys }]) =>
    joined([...comment(doc), `[${name}]`], ...printKeys(keys, asValues(all[camel(name)]))),
  )
  const tables = Object.entries(definition.tables).map(([name, list]) => printTables(name, list, all[list.field]))
  return `${joined(comment(definition.doc), ...printKeys(definition.keys, all), ...sections, ...tables)}\n`
}

/** Blocks of lines with an empty line between. */
const joined = (...blocks: readonly (string | readonly string[])[]): string =>
  blocks.map((block) => (typeof block === 'string' ? block : block.join('\n'))).join('\n\n')

const asValues = (value: unknown): Values => (typeof value === 'object' && value !== null ? { ...value } : {})

function printKeys(keys: Keys, values: Values): string[] {
  return Object.entries(keys).map(([name, key]) =>
    [...comment(key.doc), `# ${absenceOf(key)}`, line(name, key, values[camel(name)])].join('\n'),
  )
}

/** The keys are described once, above the first table; without any table the whole example is a comment. */
function printTables(name: string, list: TableList, value: unknown): string {
  const rows = Array.isArray(value) ? value.map(asValues) : []
  const head = comment(`${list.doc} Keys of each:`)
  const docs = Object.entries(list.keys).flatMap(([key, { doc }]) => comment(`${key}: ${doc}`))
  const example = Object.entries(list.keys).map(([key, spec]) => `# ${assign(key, spec, spec.sample())}`)
  const none = [`# [[${name}]]`, ...example].join('\n')
  return joined([...head, ...docs], ...(rows.length === 0 ? [none] : rows.map((row) => printRow(name, list.keys, row))))
}

function printRow(name: string, keys: Keys, row: Values): string {
  return [`[[${name}]]`, ...Object.entries(keys).map(([key, spec]) => line(key, spec, row[camel(key)]))].join('\n')
}

function line(name: string, key: Key<unknown>, value: unknown): string {
  return value === undefined ? `# ${assign(name, key, key.sample())}` : assign(name, key, value)
}

const assign = (name: string, key: Key<unknown>, value: unknown): string =>
  stringify({ [name]: key.type.toToml(value) }).trimEnd()

function absenceOf(key: Key<unknown>): string {
  if (key.absence === 'unset') return 'Not set by default.'
  if (key.absence === 'refused') return 'Must be set.'
  const [, value = ''] = assign('x', key, key.sample()).split(/ = (.*)/s)
  return `Default: ${value}`
}

function comment(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= COMMENT_COLUMNS) lines.push(`# ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
