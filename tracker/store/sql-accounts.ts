/** Queries over accounts, devices and invites. */
import type { Kysely, Selectable } from 'kysely'
import type { Millis } from '#shared/base/clock.ts'
import { type AccountId, accountId, type DeviceNo, deviceNo, type PeerIdText, type Username } from '#shared/base/ids.ts'
import type { AccountTable, DeviceTable, HubSchema } from './schema.ts'
import { type Account, type Device, type DeviceFace, type Invite, type NewDevice, ROLES, type Role } from './store.ts'

type Db = Kysely<HubSchema>

const EMPTY_FINGERPRINT = new Uint8Array(32)

// Rows were written by us and typed by the schema; brands come back here.
const toAccount = (row: Selectable<AccountTable>): Account => ({
  id: accountId(row.id),
  username: row.username as Username,
  passwordHash: row.password_hash,
  role: roleOf(row.role),
  createdAt: row.created_at,
  maxEntries: row.max_entries ?? undefined,
  relayPerDay: row.relay_per_day ?? undefined,
})

const roleOf = (text: string): Role => ROLES.find((role) => role === text) ?? 'member'

const FACE = ['no', 'peer_id', 'account_id', 'name', 'removed', 'depot', 'host_no'] as const

type FaceRow = Pick<Selectable<DeviceTable>, (typeof FACE)[number]> & { username: string; role: string }

const toFace = (row: FaceRow): DeviceFace => ({
  no: deviceNo(row.no),
  // A shelf has the key of the depot on which it stands, and its account after a slash.
  peerId: (row.peer_id.split('/')[0] ?? '') as PeerIdText,
  account: accountId(row.account_id),
  username: row.username as Username,
  name: row.name,
  removed: row.removed !== 0,
  depot: row.depot !== 0,
  host: deviceNo(row.host_no),
  role: roleOf(row.role),
})

const toDevice = (row: Selectable<DeviceTable> & { username: string; role: string }): Device => ({
  ...toFace(row),
  addresses: JSON.parse(row.addresses) as string[],
  entries: row.entries,
  fingerprint: row.fingerprint,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
})

const devices = (db: Db) =>
  db
    .selectFrom('device')
    .innerJoin('account', 'account.id', 'device.account_id')
    .selectAll('device')
    .select(['account.username', 'account.role'])

export async function accountByName(db: Db, username: Username): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('username', '=', username).executeTakeFirst()
  return row && toAccount(row)
}

export async function accountById(db: Db, id: AccountId): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toAccount(row)
}

export async function allAccounts(db: Db): Promise<Account[]> {
  return (await db.selectFrom('account').selectAll().orderBy('username').execute()).map(toAccount)
}

export async function insertAccount(
  db: Db,
  username: Username,
  passwordHash: string,
  role: Role,
  now: Millis,
): Promise<AccountId> {
  const row = await db
    .insertInto('account')
    .values({ username, password_hash: passwordHash, role, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return accountId(row.id)
}

export async function setPassword(db: Db, account: AccountId, passwordHash: string): Promise<void> {
  await db.updateTable('account').set({ password_hash: passwordHash }).where('id', '=', account).execute()
}

export async function removeAccount(db: Db, account: AccountId): Promise<void> {
  await db.deleteFrom('device').where('account_id', '=', account).execute()
  await db.deleteFrom('want').where('account_id', '=', account).execute()
  await db.deleteFrom('account').where('id', '=', account).execute()
}

export async function deviceByPeer(db: Db, peerId: PeerIdText): Promise<Device | undefined> {
  const row = await devices(db).where('peer_id', '=', peerId).executeTakeFirst()
  return row && toDevice(row)
}

export async function deviceByNo(db: Db, no: DeviceNo): Promise<Device | undefined> {
  const row = await devices(db).where('no', '=', no).executeTakeFirst()
  return row && toDevice(row)
}

export async function devicesNamed(db: Db, username: Username): Promise<Device[]> {
  return (await devices(db).where('account.username', '=', username).orderBy('no').execute()).map(toDevice)
}

export async function shelvesOn(db: Db, host: DeviceNo): Promise<Device[]> {
  return (await devices(db).where('host_no', '=', host).where('removed', '=', 0).execute()).map(toDevice)
}

export async function devicesOf(db: Db, account: AccountId): Promise<Device[]> {
  return (await devices(db).where('account_id', '=', account).orderBy('no').execute()).map(toDevice)
}

export async function devicesAfter(db: Db, after: DeviceNo, limit: number): Promise<Device[]> {
  return (await devices(db).where('no', '>', after).orderBy('no').limit(limit).execute()).map(toDevice)
}

export async function facesAfter(db: Db, after: DeviceNo, limit: number): Promise<DeviceFace[]> {
  const rows = await db
    .selectFrom('device')
    .innerJoin('account', 'account.id', 'device.account_id')
    .select(FACE)
    .select(['account.username', 'account.role'])
    .where('no', '>', after)
    .orderBy('no')
    .limit(limit)
    .execute()
  return rows.map(toFace)
}

export async function insertDevice(db: Db, device: NewDevice): Promise<DeviceNo> {
  const row = await db
    .insertInto('device')
    .values({
      peer_id: device.host === 0 ? device.peerId : `${device.peerId}/${device.account}`,
      account_id: device.account,
      name: device.name,
      addresses: JSON.stringify(device.addresses),
      entries: 0,
      fingerprint: EMPTY_FINGERPRINT,
      removed: 0,
      created_at: device.now,
      last_seen_at: device.now,
      depot: device.depot ? 1 : 0,
      host_no: device.host,
    })
    .returning('no')
    .executeTakeFirstOrThrow()
  return deviceNo(row.no)
}

export async function updateDevice(
  db: Db,
  no: DeviceNo,
  { name, addresses, now, depot }: Pick<NewDevice, 'name' | 'addresses' | 'now' | 'depot'>,
): Promise<void> {
  const values = { name, addresses: JSON.stringify(addresses), last_seen_at: now, depot: depot ? 1 : 0 }
  await db.updateTable('device').set(values).where('no', '=', no).execute()
}

export async function touchDevices(db: Db, devices: readonly DeviceNo[], at: Millis): Promise<void> {
  await db.updateTable('device').set({ last_seen_at: at }).where('no', 'in', devices).execute()
}

export async function markDeviceRemoved(db: Db, no: DeviceNo): Promise<void> {
  await db.updateTable('device').set({ removed: 1 }).where('no', '=', no).execute()
}

export async function setHoldings(db: Db, no: DeviceNo, entries: number, fingerprint: Uint8Array): Promise<void> {
  await db.updateTable('device').set({ entries, fingerprint }).where('no', '=', no).execute()
}

export async function allInvites(db: Db): Promise<Invite[]> {
  const rows = await db.selectFrom('invite').selectAll().orderBy('created_at').execute()
  return rows.map((row) => ({ codeHash: row.code_hash, usesLeft: row.uses_left, expiresAt: row.expires_at }))
}

export async function insertInvite(db: Db, invite: Invite, now: Millis): Promise<void> {
  const { codeHash, usesLeft, expiresAt } = invite
  await db
    .insertInto('invite')
    .values({ code_hash: codeHash, uses_left: usesLeft, expires_at: expiresAt, created_at: now })
    .execute()
}

export async function useInvite(db: Db, codeHash: string, now: Millis): Promise<boolean> {
  const result = await db
    .updateTable('invite')
    .set((eb) => ({ uses_left: eb('uses_left', '-', 1) }))
    .where('code_hash', '=', codeHash)
    .where('uses_left', '>', 0)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
