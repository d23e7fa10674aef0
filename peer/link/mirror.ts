/**
 * The peer's copy of the catalogue, and what of it is on offer now: entries of devices that are online. Pages and events
 * may overtake each other; every change carries its revision, and what is older than what is known is ignored.
 */
import type { AccountId, ContentRoot, DeviceNo, PeerIdText, Revision, Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { isEntryPath } from '#shared/content/file-name.ts'
import type { Change, DeviceState } from '#shared/protocol/catalogue.ts'
import { numbersOn } from '#shared/protocol/roster.ts'

export interface MirrorEntry {
  readonly device: DeviceNo
  readonly path: string
  readonly size: number
  readonly root: ContentRoot
  readonly mtime: number
  /** Not everybody sees it. */
  readonly restricted: boolean
}

export interface MirrorDevice {
  readonly no: DeviceNo
  readonly account: AccountId
  readonly username: Username
  readonly peerId: PeerIdText
  readonly name: string
  readonly online: boolean
  /** Where it can be dialed, as far as the hub has told us. */
  readonly addresses: readonly string[]
  /** Takes uploads. */
  readonly depot: boolean
  /** The depot on which this shelf of the user stands; 0 for a real device. */
  readonly host: DeviceNo
  readonly role: string
}

/** What became different in what is on offer now. */
export type MirrorEvent =
  | { readonly name: 'user-joined' | 'user-left'; readonly device: MirrorDevice; readonly files: number }
  | {
      readonly name: 'file-added' | 'file-removed' | 'file-changed'
      readonly device: MirrorDevice
      readonly entry: MirrorEntry
    }

interface Slot {
  readonly revision: Revision
  /** `undefined` for an entry that was removed: kept while catching up, so that an older page cannot revive it. */
  readonly entry: MirrorEntry | undefined
  /** The reading in which it was last seen. */
  readonly reading: number
}

export class Mirror {
  readonly #devices = new Map<DeviceNo, MirrorDevice>()
  readonly #slots = new Map<DeviceNo, Map<string, Slot>>()
  readonly #emit: (event: MirrorEvent) => void
  readonly #most: number
  #entries = 0
  #reading = 0
  #catchingUp = true
  /** A device came online, or one that is online offers something new. */
  onArrival: (device: DeviceNo) => void = () => {}
  /** Entries left out because the mirror is full. */
  leftOut = 0

  constructor(emit: (event: MirrorEvent) => void, most: number = LIMITS.mirrorEntries) {
    this.#emit = emit
    this.#most = most
  }

  get entries(): number {
    return this.#entries
  }

  device(no: DeviceNo): MirrorDevice | undefined {
    return this.#devices.get(no)
  }

  devices(): Iterable<MirrorDevice> {
    return this.#devices.values()
  }

  /** Entries of a device; empty for an unknown one. */
  *entriesOf(no: DeviceNo): Generator<MirrorEntry> {
    for (const { entry } of this.#slots.get(no)?.values() ?? []) if (entry !== undefined) yield entry
  }

  entry(no: DeviceNo, path: string): MirrorEntry | undefined {
    return this.#slots.get(no)?.get(path)?.entry
  }

  count(no: DeviceNo): number {
    let count = 0
    for (const _ of this.entriesOf(no)) count += 1
    return count
  }

  /** Pages are being read: remember removals until `caughtUp`. */
  catchUp(): void {
    this.#catchingUp = true
  }

  caughtUp(): void {
    this.#catchingUp = false
    for (const slots of this.#slots.values())
      for (const [path, { entry }] of slots) if (entry === undefined) slots.delete(path)
  }

  /** Another hub: everything on offer goes. */
  reset(): void {
    for (const device of [...this.#devices.values()]) this.#forget(device)
    this.#slots.clear()
    this.#entries = 0
    this.leftOut = 0
  }

  /** Everything is read anew from the beginning; what is not seen until `readAnew` is gone. */
  beginAnew(): void {
    this.#reading += 1
    this.leftOut = 0
  }

  readAnew(): void {
    for (const [no, slots] of this.#slots)
      for (const [path, { reading, entry, revision }] of slots)
        if (entry !== undefined && reading !== this.#reading) this.#remove(no, path, revision)
  }

  /** Whether it holds all that there is to see. */
  get isWhole(): boolean {
    return this.leftOut === 0
  }

  /** The link is down: nobody can be seen as online. */
  everybodyOffline(): void {
    for (const device of [...this.#devices.values()]) this.#setDevice({ ...device, online: false })
  }

  applyDevice(state: DeviceState): void {
    const { device: no, account, username, peerId, name, online, removed, depot, host, role } = state
    const addresses = state.addresses.length > 0 ? state.addresses : (this.#devices.get(no)?.addresses ?? [])
    if (removed) {
      const known = this.#devices.get(no)
      if (known !== undefined) this.#forget(known)
      return
    }
    if (!this.#devices.has(no) && this.#devices.size >= LIMITS.mirrorDevices) return
    this.#setDevice({ no, account, username, peerId, name, online, addresses, depot, host, role })
  }

  /** All devices of a page of the roster: others that stood there are gone. Who is there is told apart from it. */
  applyPage(page: number, states: readonly DeviceState[]): void {
    const listed = new Set(states.map(({ device }) => device))
    for (const no of numbersOn(page)) {
      const device = listed.has(no) ? undefined : this.#devices.get(no)
      if (device !== undefined) this.#forget(device)
    }
    for (const state of states) this.applyDevice({ ...state, online: this.#devices.get(state.device)?.online ?? false })
  }

  /** Everybody who is there, and nobody else. */
  setOnline(numbers: readonly DeviceNo[]): void {
    const there = new Set(numbers)
    for (const device of [...this.#devices.values()])
      if (device.online !== there.has(device.no)) this.#setDevice({ ...device, online: there.has(device.no) })
  }

  /** These came or went. @returns false when one of them is not known, though there is room for it */
  applyPresence(numbers: readonly DeviceNo[], online: boolean): boolean {
    const isFull = this.#devices.size >= LIMITS.mirrorDevices
    let knowsAll = true
    for (const no of numbers) {
      const device = this.#devices.get(no)
      if (device !== undefined) this.#setDevice({ ...device, online })
      else knowsAll = false
    }
    return knowsAll || isFull
  }

  applyChange(change: Change): void {
    const slots = this.#slots.get(change.device) ?? new Map<string, Slot>()
    const before = slots.get(change.path)
    if (before !== undefined && before.revision >= change.revision) {
      slots.set(change.path, { ...before, reading: this.#reading })
      return
    }
    const entry = this.#entryOf(change)
    if (entry !== undefined && before?.entry === undefined && this.#entries >= this.#most) {
      this.leftOut += 1
      if (!this.#catchingUp) this.#announce(change.device, undefined, entry)
      return
    }
    this.#slots.set(change.device, slots)
    const slot = { revision: change.revision, entry, reading: this.#reading }
    if (entry !== undefined || this.#catchingUp) slots.set(change.path, slot)
    else slots.delete(change.path)
    this.#entries += (entry === undefined ? 0 : 1) - (before?.entry === undefined ? 0 : 1)
    this.#announce(change.device, before?.entry, entry)
  }

  #remove(device: DeviceNo, path: string, revision: Revision): void {
    const slots = this.#slots.get(device)
    const entry = slots?.get(path)?.entry
    slots?.delete(path)
    if (this.#catchingUp) slots?.set(path, { revision, entry: undefined, reading: this.#reading })
    this.#entries -= 1
    this.#announce(device, entry, undefined)
  }

  /** `undefined` for a removal, and for what an honest tracker would not send. */
  #entryOf({ device, path, size, root, mtime, removed, restricted }: Change): MirrorEntry | undefined {
    if (removed || root === undefined) return undefined
    return isEntryPath(path) ? { device, path, size, root, mtime, restricted } : undefined
  }

  #announce(no: DeviceNo, before: MirrorEntry | undefined, after: MirrorEntry | undefined): void {
    const device = this.#devices.get(no)
    if (device === undefined || !device.online) return
    if (after === undefined) {
      if (before !== undefined) this.#emit({ name: 'file-removed', device, entry: before })
    } else if (before === undefined) this.#emit({ name: 'file-added', device, entry: after })
    else if (before.root !== after.root) this.#emit({ name: 'file-changed', device, entry: after })
  }

  #setDevice(device: MirrorDevice): void {
    const before = this.#devices.get(device.no)
    this.#devices.set(device.no, device)
    if (device.online === (before?.online ?? false)) return
    if (device.online) {
      this.onArrival(device.no)
      this.#emit({ name: 'user-joined', device, files: this.count(device.no) })
      for (const entry of this.entriesOf(device.no)) this.#emit({ name: 'file-added', device, entry })
    } else {
      for (const entry of this.entriesOf(device.no)) this.#emit({ name: 'file-removed', device, entry })
      this.#emit({ name: 'user-left', device, files: this.count(device.no) })
    }
  }

  #forget(device: MirrorDevice): void {
    this.#setDevice({ ...device, online: false })
    this.#entries -= this.count(device.no)
    this.#slots.delete(device.no)
    this.#devices.delete(device.no)
  }
}
