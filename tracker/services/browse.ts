/** Reading the catalogue: pages of changes, of users, of one device's files. Rows A2, B1. */
import type { Clock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import {
  type AccountId,
  type ContentRoot,
  type DeviceNo,
  deviceNo,
  isUsername,
  type Revision,
  revision,
} from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { printable } from '#shared/content/file-name.ts'
import type { Change, DeviceState, SignedEntry } from '#shared/protocol/catalogue.ts'
import type { Answer } from '#shared/protocol/control.ts'
import { addressesFor, type Endpoint } from '../domain/address-choice.ts'
import type { DeviceFace, Entry, Store, StoreReads, Viewer } from '../store/store.ts'
import { readAudiences } from './audiences.ts'
import { toChange } from './publish-files.ts'

export interface BrowseParts {
  readonly store: Store
  readonly clock: Clock
  readonly online: (device: DeviceNo) => Endpoint | undefined
}

/** Whoever asks. */
export type Asker = Endpoint & { readonly account: AccountId }

export class Browse {
  readonly #parts: BrowseParts

  constructor(parts: BrowseParts) {
    this.#parts = parts
  }

  /** Whether a mirror that is at `since` of hub `hubId` must begin anew. */
  async mustReset(asker: Asker, hubId: string, since: Revision): Promise<{ hubId: string; reset: boolean }> {
    const hub = await this.#parts.store.read.hub()
    const tooOld = since > 0 && since < hub.floor
    const lost = since > 0 && since < (await this.#parts.store.read.lossRevision(asker.account))
    // A revision from the future means that the hub's database was put back to an older one.
    return { hubId: hub.hubId, reset: hubId !== hub.hubId || tooOld || lost || since > hub.revision }
  }

  /** One page of the changes in (after, until]; `next` is 0 on the last. From 0 on, tombstones are of no use. */
  async changes(
    asker: Asker,
    after: Revision,
    until: Revision,
  ): Promise<{ changes: Change[]; next: Revision; reset: boolean }> {
    const { read } = this.#parts.store
    if (after > 0 && after < (await read.lossRevision(asker.account)))
      return { changes: [], next: revision(0), reset: true }
    const range = { after, until, limit: LIMITS.pageEntries, withRemoved: after > 0 }
    const rows = await read.changes(this.#viewer(asker), range)
    const page = fitPage(rows, ({ path }) => path)
    const more = page.length < rows.length || rows.length === LIMITS.pageEntries
    return {
      changes: page.map(toChange),
      next: more ? (page.at(-1)?.revision ?? revision(0)) : revision(0),
      reset: false,
    }
  }

  /** Devices, who of them is online, and where `asker` may reach those. */
  async users(asker: Asker, after: DeviceNo): Promise<{ devices: DeviceState[]; next: DeviceNo }> {
    const rows = await this.#parts.store.read.facesAfter(after, LIMITS.pageEntries)
    // Presence is read here, in the turn in which the answer is queued: an event that is later in the queue is newer.
    const devices = rows.map((row) => this.#seenBy(asker, row))
    return { devices, next: rows.length === LIMITS.pageEntries ? (rows.at(-1)?.no ?? deviceNo(0)) : deviceNo(0) }
  }

  #seenBy(asker: Asker, device: DeviceFace): DeviceState {
    const live = this.#parts.online(device.no)
    const addresses = live === undefined ? [] : addressesFor(live, asker)
    return { ...deviceState(device, live !== undefined), addresses }
  }

  /** A page of one device's files by path; the owner is told with whom each is shared, others that not everybody sees it. */
  async files(
    asker: Asker,
    { device, after, folder }: { device: DeviceNo; after: string; folder: string },
  ): Promise<Answer<'listFiles'>> {
    const { read } = this.#parts.store
    const rows = await read.entriesOf(this.#viewer(asker), device, { after, folder, limit: LIMITS.pageEntries })
    const page = fitPage(rows, ({ path }) => path)
    const isOwn = (await read.device(device))?.account === asker.account
    const known = await readAudiences(read, isOwn ? page.map(({ audience }) => audience) : [])
    const ids = [...known.keys()].filter((id) => id !== 0)
    const entries = page.map(({ path, size, root, mtime, audience }) => {
      return { path, size, root, mtime, audience: isOwn ? ids.indexOf(audience) + 1 : Math.min(audience, 1) }
    })
    const more = page.length < rows.length || rows.length === LIMITS.pageEntries
    return { entries, more, audiences: ids.map((id) => known.get(id)?.text ?? '') }
  }

  /** What the owner's device signed of each of these that the asker may see. Rows D5, F1. */
  async find(
    asker: Asker,
    { username, paths, root }: { username: string; paths: readonly string[]; root: ContentRoot | undefined },
  ): Promise<SignedEntry[]> {
    const { read } = this.#parts.store
    const viewer = this.#viewer(asker)
    if (root !== undefined) return this.#signed(await read.entriesWithRoot(viewer, root, FOUND_MOST))
    const account = isUsername(username) ? await read.accountByName(username) : undefined
    if (account === undefined || !isUsername(username))
      throw new FerryError('unknown-user', `There is no user ${printable(username)} on this hub.`)
    const devices = (await read.devicesNamed(username)).filter(({ removed }) => !removed).map(({ no }) => no)
    return this.#signed((await read.visibleAt(viewer, devices, paths)).slice(0, FOUND_MOST))
  }

  async #signed(entries: readonly Entry[]): Promise<SignedEntry[]> {
    return signedEntries(this.#parts.store.read, entries, (device) => this.#parts.online(device) !== undefined)
  }

  #viewer({ account }: Asker): Viewer {
    return { account, now: this.#parts.clock.now() }
  }
}

const FOUND_MOST = 256

/** Entries with what their owners signed. */
export async function signedEntries(
  read: StoreReads,
  entries: readonly Entry[],
  isOnline: (device: DeviceNo) => boolean,
): Promise<SignedEntry[]> {
  const audiences = await readAudiences(
    read,
    entries.map(({ audience }) => audience),
  )
  const numbers = [...new Set(entries.map(({ device }) => device))]
  const devices = new Map(
    (await Promise.all(numbers.map((no) => read.device(no)))).map((device) => [device?.no, device]),
  )
  return entries.flatMap(({ device: no, path, size, root, mtime, audience, signer, signature }) => {
    const device = devices.get(no)
    const text = audiences.get(audience)?.text
    if (device === undefined || text === undefined) return []
    const { username, peerId } = device
    const by = signer === '' ? peerId : signer
    return [
      { device: no, username, path, size, root, mtime, audience: text, signer: by, signature, online: isOnline(no) },
    ]
  })
}

export const deviceState = (device: DeviceFace, online: boolean): DeviceState => ({
  device: device.no,
  account: device.account,
  username: device.username,
  peerId: device.peerId,
  name: device.name,
  online,
  removed: device.removed,
  addresses: [],
  depot: device.depot,
  host: device.host,
  role: device.role,
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
