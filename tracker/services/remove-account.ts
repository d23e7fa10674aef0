/** Takes an account, or one of its devices, out of the hub: all of it in one transaction, then everybody is told. */
import type { Refusal } from '#shared/base/errors.ts'
import type { AccountId, DeviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Bus } from '../bus/bus.ts'
import type { Account, Device, StoreTransaction } from '../store/store.ts'
import { deviceState } from './browse.ts'
import type { LiveSession, TrackPresence } from './track-presence.ts'

/** What is gone. */
export interface Removal {
  readonly devices: readonly Device[]
  /** Among them, or on them, what stood on depots. */
  readonly shelves: readonly Device[]
}

export interface RemovalParts {
  readonly presence: TrackPresence
  readonly bus: Bus
  /** These depots have shelves to delete. */
  readonly onShelvesDropped: (hosts: ReadonlySet<DeviceNo>) => void
}

const NO_FINGERPRINT = new Uint8Array(32)

const isShelf = ({ host }: Device): boolean => host !== 0

/** Devices, entries, grants given and received, wants, what was relayed. Whoever takes the name inherits nothing. */
export async function purgeAccount(tx: StoreTransaction, account: Account): Promise<Removal> {
  const owned = await tx.devicesOf(account.id)
  const devices = owned.filter((device) => !isShelf(device))
  const standing = await shelvesOn(tx, devices)
  const shelves = [...new Map([...owned.filter(isShelf), ...standing].map((shelf) => [shelf.no, shelf])).values()]
  for (const shelf of shelves) await dropShelf(tx, shelf)
  for (const { no } of devices) {
    await tx.deleteEntriesOf(no)
    await tx.forgetShelfDropsOn(no)
  }
  await tx.forgetAudienceMember(account.id)
  await tx.forgetWantsAndUseOf(account.id)
  await tx.removeAccount(account.id)
  return { devices, shelves }
}

/** Its key signs in no more, and nothing of it is listed; a login with the password binds it again. */
export async function purgeDevice(tx: StoreTransaction, device: Device): Promise<Removal> {
  if (isShelf(device)) {
    await dropShelf(tx, device)
    return { devices: [], shelves: [device] }
  }
  const shelves = await shelvesOn(tx, [device])
  for (const shelf of shelves) await dropShelf(tx, shelf)
  await tx.deleteEntriesOf(device.no)
  await tx.setHoldings(device.no, 0, NO_FINGERPRINT)
  await tx.markDeviceRemoved(device.no)
  await forgetOldRevoked(tx, device.account)
  return { devices: [device], shelves }
}

/** Ends the sessions and tells everybody. The session that asked for it is left to its handler, for its answer. */
export function announceRemoval(
  { presence, bus, onShelvesDropped }: RemovalParts,
  { devices, shelves }: Removal,
  { reason, asker }: { readonly reason: Refusal; readonly asker?: LiveSession | undefined },
): void {
  for (const shelf of shelves) presence.removeShelf(shelf)
  for (const device of devices) {
    const session = presence.byDevice(device.no)
    if (session !== undefined && session === asker) presence.leave(session)
    else if (session !== undefined) presence.dismiss(session, reason)
    bus.publish({ name: 'device', state: { ...deviceState(device, false), removed: true } })
  }
  if (shelves.length > 0) onShelvesDropped(new Set(shelves.map(({ host }) => host)))
}

/** As many removed devices are known by name as there may be others; the rest are strangers again. */
async function forgetOldRevoked(tx: StoreTransaction, account: AccountId): Promise<void> {
  const revoked = (await tx.devicesOf(account)).filter(({ removed }) => removed)
  const newestFirst = revoked.toSorted((a, b) => b.lastSeenAt - a.lastSeenAt)
  for (const { no } of newestFirst.slice(LIMITS.devicesPerAccount)) await tx.deleteDevice(no)
}

const shelvesOn = async (tx: StoreTransaction, devices: readonly Device[]): Promise<Device[]> =>
  (await Promise.all(devices.map(({ no }) => tx.shelvesOn(no)))).flat()

async function dropShelf(tx: StoreTransaction, { no, host }: Device): Promise<void> {
  await tx.deleteEntriesOf(no)
  await tx.deleteDevice(no)
  await tx.oweShelfDrop(no, host)
}
