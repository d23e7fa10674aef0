/** The tables, as Kysely sees them. Roots and fingerprints are 32 raw bytes; times are milliseconds since 1970. */
import type { Generated } from 'kysely'

export interface HubTable {
  id: number
  hub_id: string
  /** Last revision given to a change. */
  revision: number
  /** Changes at or below this revision can no longer be told as a delta. */
  floor: number
}

export interface AccountTable {
  id: Generated<number>
  username: string
  password_hash: string
  role: string
  created_at: number
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
}

export interface EntryTable {
  device_no: number
  path: string
  size: number
  root: Uint8Array
  mtime: number
  revision: number
  removed: number
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
}
