/** Reading the catalogue: pages of changes, of users, of one device's files. Rows A2, B1. */
import type { DeviceNo, Revision } from '#shared/base/ids.ts'
import { deviceNo, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Change, DeviceState, WireEntry } from '#shared/protocol/catalogue.ts'
import { addressesFor, type Endpoint } from '../domain/address-choice.ts'
import type { Device, Store } from '../store/store.ts'
import { toChange } from './publish-files.ts'

export class Browse {
  readonly #store: Store
  readonly #online: (device: DeviceNo) => Endpoint | undefined

  constructor(store: Store, online: (device: DeviceNo) => Endpoint | undefined) {
    this.#store = store
    this.#online = online
  }

  /** Whether a mirror that is at `since` of hub `hubId` must begin anew. */
  async mustReset(hubId: string, since: Revision): Promise<{ hubId: string; reset: boolean }> {
    const hub = await this.#store.read.hub()
    const tooOld = since > 0 && since < hub.floor
    // A revision from the future means that the hub's database was put back to an older one.
    return { hubId: hub.hubId, reset: hubId !== hub.hubId || tooOld || since > hub.revision }
  }

  /** One page of the changes in (after, until]; `next` is 0 on the last. From 0 on, tombstones are of no use. */
  async changes(after: Revision, until: Revision): Promise<{ changes: Change[]; next: Revision }> {
    const rows = await this.#store.read.changes(after, until, LIMITS.pageEntries, after > 0)
    const page = fitPage(rows, ({ path }) => path)
    const more = page.length < rows.length || rows.length === LIMITS.pageEntries
    return { changes: page.map(toChange), next: more ? (page.at(-1)?.revision ?? revision(0)) : revision(0) }
  }

  /** Devices, who of them is online, and where `asker` may reach those. */
  async users(asker: Endpoint, after: DeviceNo): Promise<{ devices: DeviceState[]; next: DeviceNo }> {
    const rows = await this.#store.read.devicesAfter(after, LIMITS.pageEntries)
    // Presence is read here, in the turn in which the answer is queued: an event that is later in the queue is newer.
    const devices = rows.map((row) => this.#seenBy(asker, row))
    return { devices, next: rows.length === LIMITS.pageEntries ? (rows.at(-1)?.no ?? deviceNo(0)) : deviceNo(0) }
  }

  #seenBy(asker: Endpoint, device: Device): DeviceState {
    const live = this.#online(device.no)
    const addresses = live === undefined ? [] : addressesFor(live, asker)
    return { ...deviceState(device, live !== undefined), addresses }
  }

  async files(device: DeviceNo, after: string): Promise<{ entries: WireEntry[]; more: boolean }> {
    const rows = await this.#store.read.entriesOf(device, after, LIMITS.pageEntries)
    const page = fitPage(rows, ({ path }) => path)
    const entries = page.map(({ path, size, root, mtime }) => ({ path, size, root, mtime }))
    return { entries, more: page.length < rows.length || rows.length === LIMITS.pageEntries }
  }
}

export const deviceState = (device: Device, online: boolean): DeviceState => ({
  device: device.no,
  account: device.account,
  username: device.username,
  peerId: device.peerId,
  name: device.name,
  online,
  removed: device.removed,
  addresses: [],
})

const ENTRY_OVERHEAD_BYTES = 96

/** The longest beginning of `rows` that fits a page in bytes; at least one row. */
function fitPage<T>(rows: readonly T[], path: (row: T) => string): T[] {
  let bytes = 0
  const fitting = rows.findIndex((row) => {
    bytes += ENTRY_OVERHEAD_BYTES + Buffer.byteLength(path(row))
    return bytes > LIMITS.pageBytes
  })
  return rows.slice(0, fitting === -1 ? rows.length : Math.max(1, fitting))
}
