/** Loads a config: default, then TOML file, then environment, then flags; checked as a whole, frozen for good. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { FerryError } from '../errors.ts'
import { complaints } from './complaints.ts'
import {
  type ConfigDefinition,
  type ConfigOf,
  camel,
  groups,
  type Key,
  type KeyPath,
  type Keys,
  keyPath,
  type TableList,
} from './schema.ts'
import { isTable, readTomlFile, strangers, type TomlFile, type TomlTable } from './toml-file.ts'

/** Texts are read as in the environment; `undefined` leaves the key alone. */
export type FlagValue = string | number | boolean | readonly string[] | undefined
/** By key path: `{ log: 'debug', 'api.port': 0 }`. */
export type Flags<D extends ConfigDefinition> = { readonly [Path in KeyPath<D>]?: FlagValue }
export type Environment = Readonly<Record<string, string | undefined>>

export interface LoadOptions<D extends ConfigDefinition> {
  readonly file?: string | undefined
  readonly env: Environment
  readonly envPrefix: string
  readonly flags: Flags<D>
  /** Where relative paths from flags and environment begin; the process's own folder unless given. */
  readonly cwd?: string
}

/** The sources of one load, and the problems met so far: all are told at once, so that nobody mends them one by one. */
interface Load {
  readonly file: TomlFile | undefined
  readonly env: Environment
  readonly envPrefix: string
  readonly flags: Readonly<Record<string, FlagValue>>
  readonly cwd: string
  readonly problems: string[]
}

/** A value as somebody gave it. */
interface Given {
  readonly raw: unknown
  /** How a message names the key: by the source that set it. */
  readonly where: string
  /** Flags and variables are texts, also for numbers; in a file a text is a text. */
  readonly isText: boolean
  /** Where a relative path begins. */
  readonly folder: string
}

/** Where the keys of one table come from. */
interface Lookup {
  given(name: string): Given | undefined
  missing(name: string): string
}

/** The checked and deeply frozen config; every problem of every source is in the one error that it throws. */
export function loadConfig<const D extends ConfigDefinition>(definition: D, options: LoadOptions<D>): ConfigOf<D> {
  const { file, env, envPrefix, flags, cwd = process.cwd() } = options
  const toml = file === undefined ? undefined : readTomlFile(resolve(cwd, file))
  const problems = toml === undefined ? [] : strangers(definition, toml)
  const values = readAll(definition, { file: toml, env, envPrefix, flags, cwd, problems })
  refuseIfAny(problems)
  return deepFreeze(values) as ConfigOf<D>
}

/** Throws all problems as one error, one a line. */
export function refuseIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new FerryError('config', problems.join('\n'))
}

/** `FERRY_` and `api.port` give `FERRY_API_PORT`. */
export function envName(prefix: string, path: string): string {
  return prefix + path.toUpperCase().replace(/[-.]/g, '_')
}

export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}

function readAll(definition: ConfigDefinition, load: Load): Record<string, unknown> {
  const root = rootFolder(definition, load)
  const [top, ...sections] = groups(definition).map(({ name, keys }) => ({
    field: camel(name),
    values: readKeys(keys, byPrecedence(load, name), root, load.problems),
  }))
  const nested = sections.map(({ field, values }) => [field, values])
  const tables = Object.entries(definition.tables).map(([name, list]) => [
    list.field,
    readTables(name, list, load, root),
  ])
  return { ...top?.values, ...Object.fromEntries([...nested, ...tables]) }
}

/** Needed before all other keys; what is wrong with it is told when its own turn comes. */
function rootFolder({ keys, root }: ConfigDefinition, load: Load): string {
  const own = Object.fromEntries(Object.entries(keys).filter(([name]) => name === root))
  const folder = readKeys(own, byPrecedence(load, ''), load.cwd, [])[camel(root)]
  return typeof folder === 'string' ? folder : load.cwd
}

function byPrecedence(load: Load, group: string): Lookup {
  const { envPrefix, file } = load
  return {
    given: (name) =>
      fromFlag(load, keyPath(group, name)) ?? fromEnv(load, keyPath(group, name)) ?? fromFile(load, group, name),
    missing: (name) => {
      const path = keyPath(group, name)
      const inFile = file === undefined ? '' : `in ${file.name}, `
      return `missing "${path}"; set it ${inFile}as ${envName(envPrefix, path)} or as ${flagName(path)}`
    },
  }
}

const flagName = (path: string): string => `--${path.replaceAll('.', '-')}`

function fromFlag({ flags, cwd }: Load, path: string): Given | undefined {
  const raw = Object.hasOwn(flags, path) ? flags[path] : undefined
  return raw === undefined ? undefined : { raw, where: flagName(path), isText: true, folder: cwd }
}

/** An empty variable counts as not set: container tools pass those for what nobody filled in. */
function fromEnv({ env, envPrefix, cwd }: Load, path: string): Given | undefined {
  const where = envName(envPrefix, path)
  const raw = env[where]
  return raw === undefined || raw === '' ? undefined : { raw, where, isText: true, folder: cwd }
}

function fromFile({ file }: Load, group: string, name: string): Given | undefined {
  const table = group === '' ? file?.table : file?.table[group]
  if (file === undefined || !isTable(table) || !Object.hasOwn(table, name)) return undefined
  return { raw: table[name], where: `"${keyPath(group, name)}" in ${file.name}`, isText: false, folder: file.folder }
}

function readTables(list: string, { keys, most }: TableList, { file, problems }: Load, root: string): unknown[] {
  const rows = file?.table[list]
  if (file === undefined || !Array.isArray(rows)) return []
  if (rows.length > most)
    problems.push(`${file.name} has ${rows.length} [[${list}]] tables; at most ${most} are allowed`)
  return rows.filter(isTable).map((row, index) => readKeys(keys, inRow(file, list, row, index), root, problems))
}

function inRow(file: TomlFile, list: string, row: TomlTable, index: number): Lookup {
  const where = (name: string) => `"${name}" of [[${list}]] number ${index + 1} in ${file.name}`
  return {
    given: (name) =>
      Object.hasOwn(row, name) ? { raw: row[name], where: where(name), isText: false, folder: file.folder } : undefined,
    missing: (name) => `missing ${where(name)}`,
  }
}

function readKeys(keys: Keys, lookup: Lookup, root: string, problems: string[]): Record<string, unknown> {
  const read = ([name, key]: [string, Key<unknown>]): [string, unknown] => {
    const given = lookup.given(name)
    if (given !== undefined) return [camel(name), readGiven(key, given, problems)]
    if (key.absence === 'refused') problems.push(lookup.missing(name))
    return [camel(name), key.absence === 'default' ? placed(key, key.sample(), root) : undefined]
  }
  return Object.fromEntries(Object.entries(keys).map(read))
}

function readGiven(key: Key<unknown>, given: Given, problems: string[]): unknown {
  const raw = typeof given.raw === 'string' && given.isText ? key.type.fromText(given.raw) : given.raw
  const result = key.type.schema.safeParse(raw)
  if (result.success) return placed(key, result.data, given.folder)
  problems.push(...complaints({ ...given, raw }, result.error))
  return undefined
}

/** Paths become absolute; a leading `~/` is the home folder, which no shell expands inside a file. */
function placed(key: Key<unknown>, value: unknown, folder: string): unknown {
  if (!key.type.isPath || typeof value !== 'string') return value
  const home = value === '~' || value.startsWith('~/')
  return home ? join(homedir(), value.slice(1)) : resolve(folder, value)
}
