/** Who has and who wants which files: `film`, `all of songs`, `5 of songs`. Pure; what is random comes from the seed. */
import { FerryError } from '#shared/base/errors.ts'
import type { FileTable } from './scenario.ts'

export interface Phrase {
  /** The name of a file table. */
  readonly file: string
  /** Infinity for all. */
  readonly count: number
}

/** From 0 to below 1. */
export type Random = () => number

export interface MadeFile {
  readonly name: string
  readonly table: string
  readonly size: number
  /** Files with the same number have the same bytes. */
  readonly content: number
}

/** @throws FerryError `usage` */
export function parsePhrase(text: string): Phrase {
  const parts = /^(?:(\d+|all)\s+of\s+)?([a-z][a-z0-9-]*)$/.exec(text.trim())
  if (parts?.[2] === undefined) throw new FerryError('usage', `"${text.slice(0, 80)}" is not "film" nor "5 of songs"`)
  return { file: parts[2], count: parts[1] === undefined || parts[1] === 'all' ? Infinity : Number(parts[1]) }
}

/** All files of the scenario, in the order of their tables. */
export function makeFiles(tables: readonly FileTable[], random: Random): MadeFile[] {
  const files: MadeFile[] = []
  for (const { name: table, count, size, sizes, same } of tables) {
    const first = files.length
    for (let nth = 1; nth <= count; nth++) {
      const like = nth > 1 && random() < same ? files[first + Math.floor(random() * (nth - 1))] : undefined
      const own = size ?? between(sizes ?? [0, 0], random)
      files.push({
        name: count === 1 ? table : `${table}-${nth}`,
        table,
        size: like?.size ?? own,
        content: like?.content ?? files.length,
      })
    }
  }
  return files
}

/** Evenly on a logarithmic scale. */
function between([least, most]: readonly [number, number], random: Random): number {
  const [from, to] = [Math.log(least + 1), Math.log(most + 1)]
  return Math.round(Math.exp(from + (to - from) * random()) - 1)
}

/** Deals files of each table out in turn, so that each member of a crowd has others until all are dealt. */
export class Dealer {
  readonly #files: ReadonlyMap<string, readonly MadeFile[]>
  readonly #next = new Map<string, number>()

  constructor(files: readonly MadeFile[]) {
    this.#files = Map.groupBy(files, ({ table }) => table)
  }

  shared(phrases: readonly string[]): MadeFile[] {
    return phrases.flatMap((text) => {
      const { file, count } = parsePhrase(text)
      const all = this.#files.get(file) ?? []
      if (count >= all.length) return [...all]
      const from = this.#next.get(file) ?? 0
      this.#next.set(file, from + count)
      return Array.from({ length: count }, (_, index) => all[(from + index) % all.length]).filter(isFile)
    })
  }

  /** By popularity, none twice, and none of what the member has itself. */
  wanted(
    phrases: readonly string[],
    has: readonly MadeFile[],
    tables: readonly FileTable[],
    random: Random,
  ): MadeFile[] {
    const own = new Set(has.map(({ content }) => content))
    return phrases.flatMap((text) => {
      const { file, count } = parsePhrase(text)
      const all = (this.#files.get(file) ?? []).filter(({ content }) => !own.has(content))
      if (count >= all.length) return all
      return pick(all, count, tables.find(({ name }) => name === file)?.popularity ?? 0, random)
    })
  }
}

/** Without putting back; the k-th file weighs 1/k^exponent (Zipf). */
function pick(files: readonly MadeFile[], count: number, exponent: number, random: Random): MadeFile[] {
  // Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006: the largest of random^(1/weight).
  const keyed = files.map((file, index) => ({ file, key: Math.log(random() || 1e-12) * (index + 1) ** exponent }))
  return keyed
    .toSorted((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ file }) => file)
}

const isFile = (file: MadeFile | undefined): file is MadeFile => file !== undefined
