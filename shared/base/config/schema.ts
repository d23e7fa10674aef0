/** How a program says what it can be told: keys at the top, keys in sections, and arrays of tables. */
import type { ConfigType } from './types.ts'

/** What holds when nobody sets the key. */
export type Absence = 'default' | 'unset' | 'refused'

export interface Key<T> {
  readonly type: ConfigType<Exclude<T, undefined>>
  /** What the key means, its unit, and what zero or an empty list means. */
  readonly doc: string
  readonly absence: Absence
  /** The default of a `default` key, the example printed for an `unset` or `refused` one. */
  sample(): Exclude<T, undefined>
}

export type Keys = Readonly<Record<string, Key<unknown>>>

export interface Section {
  readonly doc: string
  readonly keys: Keys
}

/** Any number of `[[name]]` tables; only the file can give them. */
export interface TableList extends Section {
  /** Name of the loaded list, since `[[share]]` reads well in the file and `shares` in the code. */
  readonly field: string
  readonly most: number
}

export interface ConfigDefinition {
  /** First lines of the printed file. */
  readonly doc: string
  /** The key whose folder holds everything that a relative default path names. */
  readonly root: string
  readonly keys: Keys
  readonly sections: Readonly<Record<string, Section>>
  readonly tables: Readonly<Record<string, TableList>>
}

/** Keeps the literal names, from which `ConfigOf` infers the loaded type. */
export function defineConfig<const D extends ConfigDefinition>(definition: D): D {
  return definition
}

/** A key with a default; a function is asked at each load, for what depends on the machine. */
export function key<T>(type: ConfigType<T>, fallback: NoInfer<T> | (() => NoInfer<T>), doc: string): Key<T> {
  const sample = typeof fallback === 'function' ? (fallback as () => T) : () => fallback
  return { type, doc, absence: 'default', sample } as Key<T>
}

/** A key that may stay unset; the example shows how it would look. */
export function optional<T>(type: ConfigType<T>, example: NoInfer<T>, doc: string): Key<T | undefined> {
  return { type, doc, absence: 'unset', sample: () => example } as Key<T | undefined>
}

/** A key without which the config is refused. */
export function required<T>(type: ConfigType<T>, example: NoInfer<T>, doc: string): Key<T> {
  return { type, doc, absence: 'refused', sample: () => example } as Key<T>
}

/** `hash-threads` becomes `hashThreads`. */
export type Camel<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<Camel<Rest>>}`
  : Name

export function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

type ValueOf<K> = K extends Key<infer T> ? T : never
type Fields<K extends Keys> = { readonly [Name in keyof K & string as Camel<Name>]: ValueOf<K[Name]> }
type SectionFields<S extends Readonly<Record<string, Section>>> = {
  readonly [Name in keyof S & string as Camel<Name>]: Fields<S[Name]['keys']>
}
type TableFields<S extends Readonly<Record<string, TableList>>> = {
  readonly [Name in keyof S & string as S[Name]['field']]: readonly Fields<S[Name]['keys']>[]
}
type Flat<T> = { readonly [Name in keyof T]: T[Name] }

/** The loaded config of a definition. */
export type ConfigOf<D extends ConfigDefinition> = Flat<
  Fields<D['keys']> & SectionFields<D['sections']> & TableFields<D['tables']>
>

/** `log` or `api.port`: what a flag may set. */
export type KeyPath<D extends ConfigDefinition> =
  | (keyof D['keys'] & string)
  | {
      [Name in keyof D['sections'] & string]: `${Name}.${keyof D['sections'][Name]['keys'] & string}`
    }[keyof D['sections'] & string]

/** The keys at the top and of each section, in file order; the top has no name. */
export function groups(definition: ConfigDefinition): readonly { readonly name: string; readonly keys: Keys }[] {
  const sections = Object.entries(definition.sections).map(([name, { keys }]) => ({ name, keys }))
  return [{ name: '', keys: definition.keys }, ...sections]
}

export const keyPath = (group: string, name: string): string => (group === '' ? name : `${group}.${name}`)
