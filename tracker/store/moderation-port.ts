/** What the store remembers for moderation: bans, who did what, quotas and what was used of them. Part of the `Store` port. */
import type { Millis } from '#shared/base/clock.ts'
import type { AccountId, DeviceNo } from '#shared/base/ids.ts'
import type { Role } from './store.ts'

export const BAN_KINDS = ['account', 'device', 'address'] as const
export type BanKind = (typeof BAN_KINDS)[number]

export interface Ban {
  readonly kind: BanKind
  /** A username, a peer id, or an address range as `tracker/domain/address-range.ts` writes it. */
  readonly target: string
  readonly reason: string
  readonly actor: string
  readonly createdAt: Millis
  /** `undefined` for good. */
  readonly until: Millis | undefined
}

export interface AuditRow {
  readonly at: Millis
  /** A username, or `operator` for whoever has the tracker's machine. */
  readonly actor: string
  readonly action: string
  readonly target: string
  readonly detail: Readonly<Record<string, unknown>>
}

export interface AuditQuery {
  readonly since: Millis
  /** Only this one; all when it is not given. */
  readonly action?: string | undefined
  /** The last so many. */
  readonly limit: number
}

/** A quota of its own, `null` for the hub's, `undefined` for no change. */
export interface QuotaChange {
  readonly maxEntries?: number | null | undefined
  readonly relayPerDay?: number | null | undefined
}

export interface ModerationReads {
  /** Bans that have not ended at `now`. */
  bans(now: Millis): Promise<Ban[]>
  /** Oldest first. */
  audit(query: AuditQuery): Promise<AuditRow[]>
  /** Entries of all devices of the account together. */
  entriesOfAccount(account: AccountId): Promise<number>
  relayUse(account: AccountId, day: number): Promise<number>
  wantCount(account: AccountId): Promise<number>
}

export interface ModerationWrites {
  /** Forgets the oldest rows above the bound. */
  writeAudit(row: AuditRow): Promise<void>
  putBan(ban: Ban): Promise<void>
  /** False when there was none. */
  removeBan(kind: BanKind, target: string): Promise<boolean>
  forgetEndedBans(now: Millis): Promise<void>
  setRole(account: AccountId, role: Role): Promise<void>
  setQuota(account: AccountId, quota: QuotaChange): Promise<void>
  setNotice(text: string): Promise<void>
  removeInvite(codeHash: string): Promise<void>
  addRelayUse(account: AccountId, day: number, bytes: number): Promise<void>
  forgetRelayUseBefore(day: number): Promise<void>
  forgetWantsAndUseOf(account: AccountId): Promise<void>
  deleteDevice(device: DeviceNo): Promise<void>
  /** The depot deletes this shelf as soon as it can be told. */
  oweShelfDrop(shelf: DeviceNo, host: DeviceNo): Promise<void>
  /** The depot is gone for good: nobody is left to be told. */
  forgetShelfDropsOn(host: DeviceNo): Promise<void>
}
