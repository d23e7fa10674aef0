/** Reads a TOML file and refuses what the definition does not know. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { closest } from 'fastest-levenshtein'
import { parse, TomlError } from 'smol-toml'
import { asError, FerryError, hasSystemCode } from '../errors.ts'
import { type ConfigDefinition, groups, type Keys, keyPath } from './schema.ts'

export type TomlTable = Readonly<Record<string, unknown>>

export interface TomlFile {
  /** Short name for messages. */
  readonly name: string
  /** Where its relative paths begin. */
  readonly folder: string
  readonly table: TomlTable
}

export function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

export function readTomlFile(file: string): TomlFile {
  return { name: basename(file), folder: dirname(file), table: parseToml(basename(file), readText(file)) }
}

function readText(file: string): string {
  try {
    // Some editors begin a file with a byte order mark, which TOML does not know.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT')) throw new FerryError('config', `config file not found: ${file}`, { cause: err })
    throw new FerryError('config', `cannot read config file ${file}: ${asError(err).message}`, { cause: err })
  }
}

function parseToml(name: string, text: string): TomlTable {
  try {
    return parse(text)
  } catch (err) {
    if (!(err instanceof TomlError)) throw err
    const [reason = ''] = err.message.replace(/^Invalid TOML document: /, '').split('\n')
    const at = `line ${err.line}, column ${err.column}`
    throw new FerryError('config', `${name} is not valid TOML at ${at}: ${reason}`, { cause: err })
  }
}

/** One sentence for each name in the file that the definition does not have, and each section of the wrong form. */
export function strangers(definition: ConfigDefinition, { name: file, table }: TomlFile): string[] {
  return Object.entries(table).flatMap(([name, value]) => {
    if (Object.hasOwn(definition.keys, name)) return []
    const section = ownEntry(definition.sections, name)
    if (section !== undefined) return inSection(name, section.keys, value, file)
    const list = ownEntry(definition.tables, name)
    if (list !== undefined) return inTables(name, list.keys, value, file)
    return [unknownKey(name, file, suggestion(definition, name))]
  })
}

function ownEntry<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}

function inSection(section: string, keys: Keys, value: unknown, file: string): string[] {
  if (!isTable(value)) return [`"${section}" in ${file} is a section: write [${section}] and its keys below`]
  return unknownIn(section, keys, value, file)
}

function inTables(list: string, keys: Keys, value: unknown, file: string): string[] {
  if (!Array.isArray(value) || !value.every(isTable))
    return [`"${list}" in ${file} is a list of tables: write [[${list}]] and the keys of one below`]
  return value.flatMap((row) => unknownIn(list, keys, row, file))
}

function unknownIn(group: string, keys: Keys, table: TomlTable, file: string): string[] {
  return Object.keys(table)
    .filter((name) => !Object.hasOwn(keys, name))
    .map((name) => unknownKey(keyPath(group, name), file, keyPath(group, closest(name, Object.keys(keys)))))
}

const unknownKey = (given: string, file: string, meant: string): string =>
  `unknown key "${given}" in ${file}; did you mean "${meant}"?`

/** A key of that very name in a section (a forgotten `[api]`), else the nearest name at the top. */
function suggestion(definition: ConfigDefinition, name: string): string {
  const home = groups(definition).find(({ keys }) => Object.hasOwn(keys, name))
  if (home !== undefined) return keyPath(home.name, name)
  const { keys, sections, tables } = definition
  return closest(name, [keys, sections, tables].flatMap(Object.keys))
}

export interface FilePlaces {
  /** The file that the person named; must exist. */
  readonly file?: string | undefined
  /** The data folder that the person named, by a flag or a variable. */
  readonly dataFolder?: string | undefined
  /** Where this user's config files live. */
  readonly configFolder: string
  /** `peer.toml` or `tracker.toml`. */
  readonly name: string
  readonly cwd: string
}

/** The config file to use: the named one, else the one in the named data folder, else (none named) the user's own. */
export function findConfigFile({ file, dataFolder, configFolder, name, cwd }: FilePlaces): string | undefined {
  if (file !== undefined) return resolve(cwd, file)
  const candidate = resolve(cwd, join(dataFolder ?? configFolder, name))
  return existsSync(candidate) ? candidate : undefined
}
