/** From files that were found to hits in the order of their worth: equal content once, the best name first. Pure. */
import type { Millis } from '#shared/base/clock.ts'
import { foldText } from '#shared/base/fold-text.ts'
import type { ContentRoot, DeviceNo, Username } from '#shared/base/ids.ts'
import { matches, type Query } from './query.ts'

/** A file, and who has it. */
export interface Copy {
  readonly id: number
  readonly device: DeviceNo
  readonly owner: Username
  readonly online: boolean
  readonly path: string
  readonly size: number
  readonly root: ContentRoot
  readonly mtime: Millis
}

/** Where a hit stands: by the name, by whether somebody with it is online, by how new it is. No two are equal. */
export interface Rank {
  /** 0: the whole name; 1: the name begins so; 2: it is in the name; 3: in the path. */
  readonly name: number
  readonly offline: boolean
  /** Of the newest file that fits: by it the content is found once among all windows. */
  readonly id: number
}

export interface RankedHit {
  readonly rank: Rank
  /** Those that fit first, the best in front. */
  readonly copies: readonly Copy[]
}

export function compareRanks(a: Rank, b: Rank): number {
  return a.name - b.name || Number(a.offline) - Number(b.offline) || b.id - a.id
}

/** All files of some contents, as hits; contents that none of the files makes a hit are left out. */
export function rankContents(query: Query, copies: Iterable<Copy>): RankedHit[] {
  const hits: RankedHit[] = []
  for (const some of Map.groupBy(copies, ({ root }) => root).values()) {
    const fitting = some.filter((copy) => matches(query, copy)).map((copy) => ranked(query, copy))
    const best = fitting.toSorted(byRank)
    const [first] = best
    if (first === undefined) continue
    const others = some.filter((copy) => !best.some((one) => one.copy === copy)).map((copy) => ranked(query, copy))
    const rank = {
      name: first.rank.name,
      offline: !some.some(({ online }) => online),
      id: Math.max(...best.map(({ copy }) => copy.id)),
    }
    hits.push({ rank, copies: [...best, ...others.toSorted(byRank)].map(({ copy }) => copy) })
  }
  return hits.toSorted((a, b) => compareRanks(a.rank, b.rank))
}

interface RankedCopy {
  readonly copy: Copy
  readonly rank: Rank
}

const byRank = (a: RankedCopy, b: RankedCopy) => compareRanks(a.rank, b.rank)

const ranked = (query: Query, copy: Copy): RankedCopy => ({
  copy,
  rank: { name: nameRank(query.words, copy.path), offline: !copy.online, id: copy.id },
})

function nameRank(words: readonly string[], path: string): number {
  const [first] = words
  if (first === undefined) return 2
  const name = foldText(path.slice(path.lastIndexOf('/') + 1))
  const whole = words.join(' ')
  if (name === whole || withoutExtension(name) === whole) return 0
  if (!words.every((word) => name.includes(word))) return 3
  return name.startsWith(first) ? 1 : 2
}

const withoutExtension = (name: string) => name.slice(0, Math.max(name.lastIndexOf('.'), 0) || name.length)
