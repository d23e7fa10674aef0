/** The part of the storage port that is about standing wishes. */
import type { Millis } from '#shared/base/clock.ts'
import type { AccountId, ContentRoot, DeviceNo, Username } from '#shared/base/ids.ts'
import type { Entry, Viewer } from './store.ts'

export interface NewWant {
  readonly account: AccountId
  /** A glob; empty when a root is wanted. */
  readonly pattern: string
  readonly root: ContentRoot | undefined
  readonly least: number
  /** 0 for no limit. */
  readonly most: number
  /** `undefined` for anybody's files. */
  readonly owner: Username | undefined
  readonly fetch: boolean
  readonly createdAt: Millis
}

export interface StoredWant extends NewWant {
  readonly id: number
  /** Files that fitted so far. */
  readonly hits: number
}

/** What a want looks for among the entries that are there. */
export interface EntryQuery {
  /** Three characters each, all of them somewhere in the path; case and marks do not count. */
  readonly trigrams: readonly string[]
  readonly least: number
  readonly most: number
  /** Only on these; `undefined` for all. */
  readonly devices: readonly DeviceNo[] | undefined
}

export interface WantReads {
  wants(): Promise<StoredWant[]>
  /** Files with such a path that the viewer may see, newest first; among very many only those that were made last. */
  filesWithText(viewer: Viewer, query: EntryQuery, limit: number): Promise<Entry[]>
}

export interface WantWrites {
  insertWant(want: NewWant): Promise<number>
  deleteWant(id: number): Promise<void>
  setWantHits(id: number, hits: number): Promise<void>
}
