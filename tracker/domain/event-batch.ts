/** Gathers what changed until it is told, and cuts it into events that fit a frame. Pure: time and sending are elsewhere. */
import { type DeviceNo, type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { CatalogueEvent, Change, DeviceState } from '#shared/protocol/catalogue.ts'
import type { HubEvent } from '../bus/bus.ts'

const CHANGE_OVERHEAD_BYTES = 80

type Changes = Extract<HubEvent, { name: 'changes' }>

export class EventBatch {
  readonly #devices = new Map<DeviceNo, DeviceState>()
  readonly #changes = new Map<string, Change>()
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
  get isOverfull(): boolean {
    return this.#changes.size > LIMITS.notifyBacklogChanges
  }

  add(event: HubEvent): void {
    if (event.name === 'device') {
      this.#devices.set(event.state.device, event.state)
      return
    }
    this.#early.set(event.from, event)
    for (let next = this.#early.get(this.#to); next !== undefined; next = this.#early.get(this.#to)) this.#append(next)
  }

  /** Everything gathered, as events in order; afterwards the batch is empty. */
  take(): CatalogueEvent[] {
    const devices = [...this.#devices.values()]
    const changes = [...this.#changes.values()].toSorted((a, b) => a.revision - b.revision)
    const events = this.isOverfull ? [resyncEvent(devices, this.#to)] : this.#cut(devices, changes)
    this.#devices.clear()
    this.#changes.clear()
    this.#from = this.#to
    return events
  }

  #append({ from, to, changes }: Changes): void {
    this.#early.delete(from)
    this.#to = to
    // Only the last change of an entry matters to somebody who has seen none of them.
    for (const change of changes) this.#changes.set(`${change.device}/${change.path}`, change)
  }

  #cut(devices: readonly DeviceState[], changes: readonly Change[]): CatalogueEvent[] {
    const events: CatalogueEvent[] = []
    for (let i = 0; i < devices.length; i += LIMITS.pageEntries)
      events.push({ ...quiet(this.#from), devices: devices.slice(i, i + LIMITS.pageEntries) })
    let from = this.#from
    for (const part of partsOf(changes)) {
      const to = part.at(-1)?.revision ?? from
      events.push({ ...quiet(from), to, changes: part })
      from = to
    }
    const last = events.at(-1)
    // Changes that were overtaken by later ones still count as told.
    if (last !== undefined && this.#to > last.to) events[events.length - 1] = { ...last, to: this.#to }
    return events
  }
}

/** Tells a peer that events were left out: it reads the pages up to `at`. */
export const resyncEvent = (devices: readonly DeviceState[], at: Revision): CatalogueEvent => ({
  ...quiet(at),
  devices: devices.slice(0, LIMITS.pageEntries),
  resync: true,
})

const quiet = (at: Revision): CatalogueEvent => ({
  devices: [],
  from: at,
  to: revision(at),
  changes: [],
  resync: false,
  notice: '',
})

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
