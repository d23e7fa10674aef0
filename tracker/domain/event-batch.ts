/**
 * Gathers what changed until it is told, and cuts it into events that fit a frame, for each viewer what that one may see.
 * Pure: time and sending are elsewhere.
 */
import type { Millis } from '#shared/base/clock.ts'
import { type AccountId, type DeviceNo, type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { CatalogueEvent, Change, DeviceState } from '#shared/protocol/catalogue.ts'
import type { HubChange, HubEvent, Sight } from '../bus/bus.ts'
import { sees } from './sight.ts'

const CHANGE_OVERHEAD_BYTES = 80

type Changes = Extract<HubEvent, { name: 'changes' }>

/** The last change of an entry, and all who saw it since the last telling. */
interface Gathered {
  readonly change: Change
  readonly sight: Sight
  readonly was: readonly Sight[]
}

/** Of devices: whole where something is new about them, else only that they came or went. */
export interface GatheredDevices {
  readonly news: readonly DeviceState[]
  readonly arrived: readonly DeviceNo[]
  readonly left: readonly DeviceNo[]
}

/** What is told at one time. */
export class Telling {
  readonly #devices: GatheredDevices
  readonly #gathered: readonly Gathered[]
  readonly #from: Revision
  readonly #to: Revision
  readonly #isOverfull: boolean
  readonly #restricted: readonly Gathered[]
  /** Events that viewers who see the same share. */
  readonly #cut = new Map<string, CatalogueEvent[]>()

  constructor(
    devices: GatheredDevices,
    gathered: readonly Gathered[],
    range: { from: Revision; to: Revision; isOverfull: boolean },
  ) {
    this.#devices = devices
    this.#gathered = gathered
    this.#from = range.from
    this.#to = range.to
    this.#isOverfull = range.isOverfull
    this.#restricted = gathered.filter(
      ({ sight, was }) => sight !== 'everyone' || was.some((one) => one !== 'everyone'),
    )
  }

  /** The events of one viewer, in order; equal ones are the same array. */
  eventsFor(account: AccountId, now: Millis): readonly CatalogueEvent[] {
    if (this.#isOverfull) return this.#cutOnce('overfull', () => [resyncEvent(this.#devices.news, this.#to)])
    const key = this.#restricted.map((gathered) => viewOf(gathered, account, now)[0]).join('')
    return this.#cutOnce(key, () => this.#cutFor(account, now))
  }

  #cutOnce(key: string, cut: () => CatalogueEvent[]): CatalogueEvent[] {
    const known = this.#cut.get(key) ?? cut()
    this.#cut.set(key, known)
    return known
  }

  #cutFor(account: AccountId, now: Millis): CatalogueEvent[] {
    const { news, arrived, left } = this.#devices
    const events: CatalogueEvent[] = []
    for (const devices of slices(news, LIMITS.pageEntries)) events.push({ ...quiet(this.#from), devices })
    for (const some of slices(arrived, LIMITS.presencePerEvent)) events.push({ ...quiet(this.#from), arrived: some })
    for (const some of slices(left, LIMITS.presencePerEvent)) events.push({ ...quiet(this.#from), left: some })
    const changes = this.#gathered.flatMap((gathered) => {
      const view = viewOf(gathered, account, now)
      return view === 'nothing' ? [] : view === 'gone' ? [goneOf(gathered.change)] : [gathered.change]
    })
    let from = this.#from
    for (const part of partsOf(changes)) {
      const to = part.at(-1)?.revision ?? from
      events.push({ ...quiet(from), to, changes: part })
      from = to
    }
    // Changes that were overtaken, or are for others, still count as told.
    const last = events.at(-1)
    if (this.#to > (last?.to ?? this.#from)) {
      if (last === undefined) events.push({ ...quiet(this.#from), to: this.#to })
      else events[events.length - 1] = { ...last, to: this.#to }
    }
    return events
  }
}

export class EventBatch {
  readonly #devices = new Map<DeviceNo, { readonly state: DeviceState; readonly isNews: boolean }>()
  readonly #changes = new Map<string, Gathered>()
  /** Changes whose predecessors have not arrived yet, by the revision they follow. */
  readonly #early = new Map<Revision, Changes>()
  #from: Revision
  #to: Revision

  constructor(at: Revision) {
    this.#from = at
    this.#to = at
  }

  /** The revision up to which everything has been told; the next event starts here. */
  get told(): Revision {
    return this.#from
  }

  get isEmpty(): boolean {
    return this.#devices.size === 0 && this.#to === this.#from
  }

  /** Too much to tell one by one: everybody reads it from the pages instead. */
  get #isOverfull(): boolean {
    return this.#changes.size > LIMITS.notifyBacklogChanges
  }

  /** @param isNews whether there is more to it than that it came or went */
  addDevice(state: DeviceState, isNews: boolean): void {
    const before = this.#devices.get(state.device)
    this.#devices.set(state.device, { state, isNews: isNews || before?.isNews === true })
  }

  add(event: Changes): void {
    this.#early.set(event.from, event)
    for (let next = this.#early.get(this.#to); next !== undefined; next = this.#early.get(this.#to)) this.#append(next)
  }

  /** Everything gathered; afterwards the batch is empty. */
  take(): Telling {
    const devices = this.#takeDevices()
    const gathered = [...this.#changes.values()].toSorted((a, b) => a.change.revision - b.change.revision)
    const telling = new Telling(devices, gathered, { from: this.#from, to: this.#to, isOverfull: this.#isOverfull })
    this.#changes.clear()
    this.#from = this.#to
    return telling
  }

  #takeDevices(): GatheredDevices {
    const all = [...this.#devices.values()]
    this.#devices.clear()
    const numbers = (isOnline: boolean) =>
      all
        .filter(({ state, isNews }) => !isNews && state.online === isOnline)
        .map(({ state }) => state.device)
        .toSorted((a, b) => a - b)
    const news = all.filter(({ isNews }) => isNews).map(({ state }) => state)
    return { news, arrived: numbers(true), left: numbers(false) }
  }

  #append({ from, to, changes }: Changes): void {
    this.#early.delete(from)
    this.#to = to
    for (const { change, sight, was } of changes) this.#gather({ change, sight, was })
  }

  /** Only the last change of an entry matters to somebody who has seen none of them. */
  #gather({ change, sight, was }: HubChange): void {
    const key = `${change.device}/${change.path}`
    const before = this.#changes.get(key)?.was ?? []
    this.#changes.delete(key)
    this.#changes.set(key, { change, sight, was: was === undefined ? before : [...before, was] })
  }
}

type View = 'seen' | 'gone' | 'nothing'

function viewOf({ sight, was }: Gathered, account: AccountId, now: Millis): View {
  if (sees(sight, account, now)) return 'seen'
  return was.some((before) => sees(before, account, now)) ? 'gone' : 'nothing'
}

const goneOf = ({ device, path, revision: at }: Change): Change => ({
  device,
  path,
  revision: at,
  removed: true,
  size: 0,
  root: undefined,
  mtime: 0,
  restricted: false,
})

/** Tells a peer that events were left out: it reads the pages up to `at`. */
export const resyncEvent = (devices: readonly DeviceState[], at: Revision): CatalogueEvent => ({
  ...quiet(at),
  devices: devices.slice(0, LIMITS.pageEntries),
  resync: true,
})

export const quiet = (at: Revision): CatalogueEvent => ({
  devices: [],
  from: at,
  to: revision(at),
  changes: [],
  resync: false,
  notice: '',
  wants: [],
  arrived: [],
  left: [],
})

function slices<T>(all: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, nth) => all.slice(nth * most, (nth + 1) * most))
}

function partsOf(changes: readonly Change[]): Change[][] {
  const parts: Change[][] = []
  let part: Change[] = []
  let bytes = 0
  for (const change of changes) {
    const size = CHANGE_OVERHEAD_BYTES + Buffer.byteLength(change.path)
    if (part.length >= LIMITS.pageEntries || (part.length > 0 && bytes + size > LIMITS.notifyBatchBytes)) {
      parts.push(part)
      part = []
      bytes = 0
    }
    part.push(change)
    bytes += size
  }
  if (part.length > 0) parts.push(part)
  return parts
}
