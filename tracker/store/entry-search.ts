/**
 * The port through which entries are looked for by what they are like. Every call is one bounded step: whoever searches
 * decides after each whether there is time for another.
 */
import type { Millis } from '#shared/base/clock.ts'
import type { ContentRoot, DeviceNo, Username } from '#shared/base/ids.ts'
import type { Viewer } from './store.ts'

/** Texts are folded, see `foldText`. */
export interface EntryCriteria {
  /** Each is in the path. */
  readonly words: readonly string[]
  /** None is in the path. */
  readonly without: readonly string[]
  /** Of each group, the path ends in one. */
  readonly endings: readonly (readonly string[])[]
  /** Bytes, both included. */
  readonly least: number
  readonly most: number
  /** Of the file's last change: from this moment on, and before that one. */
  readonly from: Millis | undefined
  readonly before: Millis | undefined
  readonly root: ContentRoot | undefined
  /** Only of these. */
  readonly devices: readonly DeviceNo[] | undefined
  /** Of none of these. */
  readonly notDevices: readonly DeviceNo[] | undefined
  /** By which index to go, where several can serve; the fewest entries are best. */
  readonly by: 'text' | 'device'
}

/** A present file that the viewer may see. */
export interface FoundEntry {
  /** Grows with each entry that is new. */
  readonly id: number
  readonly device: DeviceNo
  readonly owner: Username
  readonly path: string
  readonly size: number
  readonly root: ContentRoot
  readonly mtime: Millis
}

/** Where to look: `from` ≤ id < `below`, newest first, at no more than `rows` of what the index gives. */
export interface SearchStep {
  readonly from: number
  readonly below: number
  readonly rows: number
}

export interface StepResult {
  /** By falling id. */
  readonly found: FoundEntry[]
  /** How many were compared. */
  readonly looked: number
  /** Everything from here on up to where the step began has been looked at. */
  readonly reached: number
}

export interface EntrySearch {
  step(viewer: Viewer, criteria: EntryCriteria, step: SearchStep): Promise<StepResult>
  /** The newest other files with these contents that the viewer may see, at most `most` of each. */
  copies(viewer: Viewer, found: readonly FoundEntry[], most: number): Promise<FoundEntry[]>
  /** Devices with files of this content that the viewer may see. */
  holders(viewer: Viewer, root: ContentRoot, most: number): Promise<DeviceNo[]>
  /** Devices of these accounts, and how many entries they have together. */
  devicesOf(usernames: readonly Username[]): Promise<{ readonly devices: DeviceNo[]; readonly entries: number }>
  /** Files of one device that the viewer may see, and their bytes. */
  count(viewer: Viewer, device: DeviceNo): Promise<{ readonly files: number; readonly bytes: number }>
}
