/**
 * The port through which services reach storage. Every call is asynchronous and every change happens in an explicit
 * transaction, so that SQLite and a database server can stand behind it alike.
 */
import type { Millis } from '#shared/base/clock.ts'
import type { AccountId, ContentRoot, DeviceNo, PeerIdText, Revision, Username } from '#shared/base/ids.ts'
import type { EntrySearch } from './entry-search.ts'
import type { ModerationReads, ModerationWrites } from './moderation-port.ts'
import type { WantReads, WantWrites } from './want-store.ts'

export const ROLES = ['owner', 'moderator', 'member'] as const
export type Role = (typeof ROLES)[number]

export interface Account {
  readonly id: AccountId
  readonly username: Username
  readonly passwordHash: string
  readonly role: Role
  readonly createdAt: Millis
  /** Quotas of its own; `undefined` for the hub's. */
  readonly maxEntries: number | undefined
  readonly relayPerDay: number | undefined
}

/** What everybody may know of a device. */
export interface DeviceFace {
  readonly no: DeviceNo
  readonly peerId: PeerIdText
  readonly account: AccountId
  readonly username: Username
  readonly name: string
  readonly removed: boolean
  /** Takes uploads of others. */
  readonly depot: boolean
  /** The depot on which this shelf stands; 0 for a real device. */
  readonly host: DeviceNo
  readonly role: Role
}

export interface Device extends DeviceFace {
  readonly addresses: readonly string[]
  /** Entries that this device has published, and the XOR of their hashes. */
  readonly entries: number
  readonly fingerprint: Uint8Array
  readonly createdAt: Millis
  readonly lastSeenAt: Millis
}

/** Who looks: what is not for everyone is seen by its audience and its owner. */
export interface Viewer {
  readonly account: AccountId
  readonly now: Millis
}

export interface AudienceMember {
  readonly username: Username
  /** `undefined` while there is no such account. */
  readonly account: AccountId | undefined
  readonly until: Millis | undefined
}

export interface StoredAudience {
  readonly id: number
  readonly owner: AccountId
  /** Canonical, see `shared/protocol/audience.ts`. */
  readonly text: string
  readonly members: readonly AudienceMember[]
}

export interface Entry {
  readonly device: DeviceNo
  readonly path: string
  readonly size: number
  readonly root: ContentRoot
  readonly mtime: Millis
  readonly revision: Revision
  readonly removed: boolean
  /** Number of a stored audience; 0 is everyone. */
  readonly audience: number
  /** PeerId of the device that signed, where it is not the entry's own; else empty. */
  readonly signer: string
  readonly signature: Uint8Array
}

export interface Hub {
  readonly hubId: string
  readonly revision: Revision
  readonly floor: Revision
  /** Message of the day. */
  readonly notice: string
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
  readonly depot: boolean
  readonly host: DeviceNo
}

/** What a depot has to delete; an empty path is the whole shelf. */
export interface ShelfDrop {
  readonly shelf: DeviceNo
  readonly host: DeviceNo
  readonly path: string
}

export interface StoreReads extends WantReads, ModerationReads {
  hub(): Promise<Hub>
  accountByName(username: Username): Promise<Account | undefined>
  account(id: AccountId): Promise<Account | undefined>
  accounts(): Promise<Account[]>
  deviceByPeer(peerId: PeerIdText): Promise<Device | undefined>
  devicesOf(account: AccountId): Promise<Device[]>
  /** Devices with a number above `after`, in order of their numbers. */
  devicesAfter(after: DeviceNo, limit: number): Promise<Device[]>
  /** The same devices, as everybody who signs in is told of them: no more is read than that. */
  facesAfter(after: DeviceNo, limit: number): Promise<DeviceFace[]>
  invites(): Promise<Invite[]>
  /** Entries at these paths, removed ones too. */
  entriesAt(device: DeviceNo, paths: readonly string[]): Promise<Entry[]>
  /** Present entries of one device that the viewer may see, in `folder` and with a path after `after`, ordered by path. */
  entriesOf(
    viewer: Viewer,
    device: DeviceNo,
    page: { readonly after: string; readonly folder: string; readonly limit: number },
  ): Promise<Entry[]>
  /** Present files with this content that the viewer may see, at most `limit`; empty folders are none. */
  entriesWithRoot(viewer: Viewer, root: ContentRoot, limit: number): Promise<Entry[]>
  /** Any one present file of this device with this content that the viewer may see. */
  fileWithRoot(viewer: Viewer, device: DeviceNo, root: ContentRoot): Promise<Entry | undefined>
  /** Changes with `after` < revision ≤ `until` of what the viewer may see, in order; removed ones only when `withRemoved`. */
  changes(
    viewer: Viewer,
    range: {
      readonly after: Revision
      readonly until: Revision
      readonly limit: number
      readonly withRemoved: boolean
    },
  ): Promise<Entry[]>
  /** Present ones of these entries that the viewer may see. */
  visibleAt(viewer: Viewer, devices: readonly DeviceNo[], paths: readonly string[]): Promise<Entry[]>
  device(no: DeviceNo): Promise<Device | undefined>
  devicesNamed(username: Username): Promise<Device[]>
  /** Shelves of others that stand on this depot. */
  shelvesOn(host: DeviceNo): Promise<Device[]>
  dropsFor(host: DeviceNo, limit: number): Promise<ShelfDrop[]>
  audienceWithText(owner: AccountId, text: string): Promise<number | undefined>
  audiences(ids: readonly number[]): Promise<StoredAudience[]>
  countAudiences(owner: AccountId): Promise<number>
  /** Accounts with a grant that ended at or before `now`, and when the next one ends. */
  endedGrants(now: Millis): Promise<{ accounts: AccountId[]; next: Millis | undefined }>
  /** The last revision at which this account lost sight of something that it was told before. */
  lossRevision(account: AccountId): Promise<number>
}

export interface StoreTransaction extends StoreReads, WantWrites, ModerationWrites {
  insertAccount(username: Username, passwordHash: string, role: Role, now: Millis): Promise<AccountId>
  setPassword(account: AccountId, passwordHash: string): Promise<void>
  removeAccount(account: AccountId): Promise<void>
  insertDevice(device: NewDevice): Promise<DeviceNo>
  updateDevice(no: DeviceNo, facts: Pick<NewDevice, 'name' | 'addresses' | 'now' | 'depot'>): Promise<void>
  /** These were seen at that time. */
  touchDevices(devices: readonly DeviceNo[], at: Millis): Promise<void>
  /** Gives the device to another account (or back to life). */
  markDeviceRemoved(no: DeviceNo): Promise<void>
  setHoldings(no: DeviceNo, entries: number, fingerprint: Uint8Array): Promise<void>
  /** Reserves `count` revisions; returns the first. */
  takeRevisions(count: number): Promise<Revision>
  putEntries(entries: readonly Entry[]): Promise<void>
  /** Forgets everything that a device published, without a trace: its mirrors drop it with the device. */
  deleteEntriesOf(device: DeviceNo): Promise<void>
  /** Deletes tombstones so that at most `keep` remain, and raises the floor accordingly. */
  pruneTombstones(keep: number): Promise<void>
  insertDrops(drops: readonly ShelfDrop[]): Promise<void>
  removeDrops(drops: readonly ShelfDrop[]): Promise<void>
  insertAudience(owner: AccountId, text: string, members: readonly AudienceMember[]): Promise<number>
  /** A name to which owners have granted something before is an account now. */
  nameAudienceMembers(username: Username, account: AccountId): Promise<void>
  forgetAudienceMember(account: AccountId): Promise<void>
  pruneAudiences(): Promise<void>
  forgetEndedGrants(now: Millis): Promise<void>
  noteLoss(losers: ReadonlySet<AccountId> | 'everyone', at: Revision): Promise<void>
  insertInvite(invite: Invite, now: Millis): Promise<void>
  /** Takes one use of a valid invite; false when there is none. */
  useInvite(codeHash: string, now: Millis): Promise<boolean>
}

export interface Store {
  /** Reads outside a transaction; they see what is committed and never wait for a writer. */
  readonly read: StoreReads
  /** Looks for entries, apart from the other reads: a long search holds up none of them. */
  readonly search: EntrySearch
  /** All of `work` or nothing. Transactions run one after the other. */
  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}
