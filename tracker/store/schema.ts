/** The tables, as Kysely sees them. Roots and fingerprints are 32 raw bytes; times are milliseconds since 1970. */
import type { Generated } from 'kysely'

export interface HubTable {
  id: number
  hub_id: string
  /** Last revision given to a change. */
  revision: number
  /** Changes at or below this revision can no longer be told as a delta. */
  floor: number
  /** Somebody stopped sharing with everyone at this revision: mirrors that are behind it begin anew. */
  loss_revision: Generated<number>
  /** Message of the day. */
  notice: Generated<string>
}

export interface AccountTable {
  id: Generated<number>
  username: string
  password_hash: string
  role: string
  created_at: number
  /** As the hub's, for what only this account lost. */
  loss_revision: Generated<number>
  /** Quotas of its own; `null` for the hub's. */
  max_entries: number | null
  relay_per_day: number | null
}

export interface DeviceTable {
  no: Generated<number>
  peer_id: string
  account_id: number
  name: string
  /** JSON array of multiaddr text, as the device told it. */
  addresses: string
  entries: number
  fingerprint: Uint8Array
  removed: number
  created_at: number
  last_seen_at: number
  /** Takes uploads. */
  depot: Generated<number>
  /** The depot on which this shelf stands; 0 for a real device. */
  host_no: Generated<number>
}

export interface EntryTable {
  id: Generated<number>
  device_no: number
  path: string
  size: number
  root: Uint8Array
  mtime: number
  revision: number
  removed: number
  /** 0: everyone. */
  audience_id: number
  /** The path as searches compare it, see `foldText`; `null` where `lower(path)` is the same. */
  folded: string | null
  /** PeerId of the device that signed, where it is not the one of `device_no`. */
  signer: string
  signature: Uint8Array
}

/** Who may see an entry: equal sets of one owner are one row. */
export interface AudienceTable {
  id: Generated<number>
  owner_id: number
  text: string
  /** A member is gone for good: found by no new entry. */
  dead: number
}

export interface AudienceMemberTable {
  audience_id: number
  username: string
  /** `null` while there is no such account. */
  account_id: number | null
  until: number | null
}

export interface WantTable {
  id: Generated<number>
  account_id: number
  pattern: string
  root: Uint8Array | null
  least: number
  most: number
  owner: string
  fetch: number
  created_at: number
  hits: number
}

export interface BanTable {
  /** `account`, `device` or `address`. */
  kind: string
  target: string
  reason: string
  actor: string
  created_at: number
  /** `null` for good. */
  until: number | null
}

export interface AuditTable {
  id: Generated<number>
  at: number
  actor: string
  action: string
  target: string
  /** JSON. */
  detail: string
}

export interface RelayUseTable {
  account_id: number
  /** Days since 1970, UTC. */
  day: number
  bytes: number
}

/** What a depot that is offline has still to delete; an empty path is the whole shelf. */
export interface ShelfDropTable {
  shelf_no: number
  host_no: number
  path: string
}

export interface InviteTable {
  code_hash: string
  uses_left: number
  expires_at: number
  created_at: number
}

export interface HubSchema {
  hub: HubTable
  account: AccountTable
  device: DeviceTable
  entry: EntryTable
  invite: InviteTable
  audience: AudienceTable
  audience_member: AudienceMemberTable
  want: WantTable
  ban: BanTable
  audit: AuditTable
  relay_use: RelayUseTable
  shelf_drop: ShelfDropTable
}
