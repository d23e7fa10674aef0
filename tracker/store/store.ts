/**
 * The port through which services reach storage. Every call is asynchronous and every change happens in an explicit
 * transaction, so that SQLite and a database server can stand behind it alike.
 */
import type { Millis } from '#shared/base/clock.ts'
import type { AccountId, ContentRoot, DeviceNo, PeerIdText, Revision, Username } from '#shared/base/ids.ts'

export const ROLES = ['owner', 'moderator', 'member'] as const
export type Role = (typeof ROLES)[number]

export interface Account {
  readonly id: AccountId
  readonly username: Username
  readonly passwordHash: string
  readonly role: Role
  readonly createdAt: Millis
}

export interface Device {
  readonly no: DeviceNo
  readonly peerId: PeerIdText
  readonly account: AccountId
  readonly username: Username
  readonly name: string
  readonly addresses: readonly string[]
  /** Entries that this device has published, and the XOR of their hashes. */
  readonly entries: number
  readonly fingerprint: Uint8Array
  readonly removed: boolean
}

export interface Entry {
  readonly device: DeviceNo
  readonly path: string
  readonly size: number
  readonly root: ContentRoot
  readonly mtime: Millis
  readonly revision: Revision
  readonly removed: boolean
}

export interface Hub {
  readonly hubId: string
  readonly revision: Revision
  readonly floor: Revision
}

export interface Invite {
  readonly codeHash: string
  readonly usesLeft: number
  readonly expiresAt: Millis
}

export interface NewDevice {
  readonly peerId: PeerIdText
  readonly account: AccountId
  readonly name: string
  readonly addresses: readonly string[]
  readonly now: Millis
}

export interface StoreReads {
  hub(): Promise<Hub>
  accountByName(username: Username): Promise<Account | undefined>
  account(id: AccountId): Promise<Account | undefined>
  accounts(): Promise<Account[]>
  deviceByPeer(peerId: PeerIdText): Promise<Device | undefined>
  devicesOf(account: AccountId): Promise<Device[]>
  /** Devices with a number above `after`, in order of their numbers. */
  devicesAfter(after: DeviceNo, limit: number): Promise<Device[]>
  invites(): Promise<Invite[]>
  /** Entries at these paths, removed ones too. */
  entriesAt(device: DeviceNo, paths: readonly string[]): Promise<Entry[]>
  /** Present entries of one device with a path after `after`, ordered by path. */
  entriesOf(device: DeviceNo, after: string, limit: number): Promise<Entry[]>
  /** Present files with this content, at most `limit`; empty folders are none. */
  entriesWithRoot(root: ContentRoot, limit: number): Promise<Entry[]>
  /** Any one present file of this device with this content. */
  fileWithRoot(device: DeviceNo, root: ContentRoot): Promise<Entry | undefined>
  /** Changes with `after` < revision ≤ `until`, in order; removed ones only when `withRemoved`. */
  changes(after: Revision, until: Revision, limit: number, withRemoved: boolean): Promise<Entry[]>
}

export interface StoreTransaction extends StoreReads {
  insertAccount(username: Username, passwordHash: string, role: Role, now: Millis): Promise<AccountId>
  setPassword(account: AccountId, passwordHash: string): Promise<void>
  removeAccount(account: AccountId): Promise<void>
  insertDevice(device: NewDevice): Promise<DeviceNo>
  updateDevice(no: DeviceNo, name: string, addresses: readonly string[], now: Millis): Promise<void>
  /** Gives the device to another account (or back to life). */
  bindDevice(no: DeviceNo, account: AccountId): Promise<void>
  markDeviceRemoved(no: DeviceNo): Promise<void>
  setHoldings(no: DeviceNo, entries: number, fingerprint: Uint8Array): Promise<void>
  /** Reserves `count` revisions; returns the first. */
  takeRevisions(count: number): Promise<Revision>
  putEntries(entries: readonly Entry[]): Promise<void>
  /** Forgets everything that a device published, without a trace: its mirrors drop it with the device. */
  deleteEntriesOf(device: DeviceNo): Promise<void>
  /** Deletes tombstones so that at most `keep` remain, and raises the floor accordingly. */
  pruneTombstones(keep: number): Promise<void>
  insertInvite(invite: Invite, now: Millis): Promise<void>
  /** Takes one use of a valid invite; false when there is none. */
  useInvite(codeHash: string, now: Millis): Promise<boolean>
}

export interface Store {
  /** Reads outside a transaction; they see what is committed and never wait for a writer. */
  readonly read: StoreReads
  /** All of `work` or nothing. Transactions run one after the other. */
  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}
