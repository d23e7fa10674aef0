/** Queries over bans, the audit, quotas and what was used of them. */
import type { Kysely } from 'kysely'
import type { AccountId, DeviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import {
  type AuditQuery,
  type AuditRow,
  BAN_KINDS,
  type Ban,
  type ModerationReads,
  type ModerationWrites,
  type QuotaChange,
} from './moderation-port.ts'
import type { HubSchema } from './schema.ts'

type Db = Kysely<HubSchema>

export const moderationQueries = (db: Db): ModerationReads & ModerationWrites => ({
  bans: (now) => bans(db, now),
  audit: (query) => audit(db, query),
  entriesOfAccount: (account) => entriesOfAccount(db, account),
  relayUse: (account, day) => relayUse(db, account, day),
  wantCount: (account) => wantCount(db, account),
  writeAudit: (row) => writeAudit(db, row),
  putBan: (ban) => putBan(db, ban),
  removeBan: async (kind, target) => {
    const result = await db.deleteFrom('ban').where('kind', '=', kind).where('target', '=', target).executeTakeFirst()
    return result.numDeletedRows > 0n
  },
  forgetEndedBans: async (now) => {
    await db.deleteFrom('ban').where('until', '<=', now).execute()
  },
  setRole: async (account, role) => {
    await db.updateTable('account').set({ role }).where('id', '=', account).execute()
  },
  setQuota: (account, quota) => setQuota(db, account, quota),
  setNotice: async (notice) => {
    await db.updateTable('hub').set({ notice }).execute()
  },
  removeInvite: async (codeHash) => {
    await db.deleteFrom('invite').where('code_hash', '=', codeHash).execute()
  },
  addRelayUse: (account, day, bytes) => addRelayUse(db, account, day, bytes),
  forgetRelayUseBefore: async (day) => {
    await db.deleteFrom('relay_use').where('day', '<', day).execute()
  },
  forgetWantsAndUseOf: async (account) => {
    await db.deleteFrom('want').where('account_id', '=', account).execute()
    await db.deleteFrom('relay_use').where('account_id', '=', account).execute()
  },
  deleteDevice: async (device) => {
    await db.deleteFrom('device').where('no', '=', device).execute()
  },
  oweShelfDrop: (shelf, host) => oweShelfDrop(db, shelf, host),
  forgetShelfDropsOn: async (host) => {
    await db.deleteFrom('shelf_drop').where('host_no', '=', host).execute()
  },
})

async function bans(db: Db, now: number): Promise<Ban[]> {
  const rows = await db
    .selectFrom('ban')
    .selectAll()
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .orderBy('created_at')
    .execute()
  return rows.map(({ kind, target, reason, actor, created_at, until }) => ({
    kind: BAN_KINDS.find((known) => known === kind) ?? 'account',
    target,
    reason,
    actor,
    createdAt: created_at,
    until: until ?? undefined,
  }))
}

async function putBan(db: Db, { kind, target, reason, actor, createdAt, until }: Ban): Promise<void> {
  const facts = { reason, actor, created_at: createdAt, until: until ?? null }
  await db
    .insertInto('ban')
    .values({ kind, target, ...facts })
    .onConflict((conflict) => conflict.columns(['kind', 'target']).doUpdateSet(facts))
    .execute()
}

async function audit(db: Db, { since, action, limit }: AuditQuery): Promise<AuditRow[]> {
  let query = db.selectFrom('audit').selectAll().where('at', '>=', since)
  if (action !== undefined) query = query.where('action', '=', action)
  const rows = await query.orderBy('id', 'desc').limit(limit).execute()
  return rows.toReversed().map(({ at, actor, action: done, target, detail }) => ({
    at,
    actor,
    action: done,
    target,
    detail: JSON.parse(detail) as Record<string, unknown>,
  }))
}

async function writeAudit(db: Db, { at, actor, action, target, detail }: AuditRow): Promise<void> {
  const { id } = await db
    .insertInto('audit')
    .values({ at, actor, action, target, detail: JSON.stringify(detail) })
    .returning('id')
    .executeTakeFirstOrThrow()
  // Numbers are given in order and only the oldest are taken away, so the number alone says how many there are.
  await db
    .deleteFrom('audit')
    .where('id', '<=', id - LIMITS.auditRows)
    .execute()
}

async function setQuota(db: Db, account: AccountId, { maxEntries, relayPerDay }: QuotaChange): Promise<void> {
  const changes = {
    ...(maxEntries === undefined ? {} : { max_entries: maxEntries }),
    ...(relayPerDay === undefined ? {} : { relay_per_day: relayPerDay }),
  }
  if (Object.keys(changes).length === 0) return
  await db.updateTable('account').set(changes).where('id', '=', account).execute()
}

async function entriesOfAccount(db: Db, account: AccountId): Promise<number> {
  const row = await db
    .selectFrom('device')
    .select((eb) => eb.fn.sum<number | null>('entries').as('entries'))
    .where('account_id', '=', account)
    .where('removed', '=', 0)
    .executeTakeFirst()
  return Number(row?.entries ?? 0)
}

async function relayUse(db: Db, account: AccountId, day: number): Promise<number> {
  const row = await db
    .selectFrom('relay_use')
    .select('bytes')
    .where('account_id', '=', account)
    .where('day', '=', day)
    .executeTakeFirst()
  return row?.bytes ?? 0
}

async function addRelayUse(db: Db, account: AccountId, day: number, bytes: number): Promise<void> {
  await db
    .insertInto('relay_use')
    .values({ account_id: account, day, bytes })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'day']).doUpdateSet((eb) => ({ bytes: eb('relay_use.bytes', '+', bytes) })),
    )
    .execute()
}

async function wantCount(db: Db, account: AccountId): Promise<number> {
  const row = await db
    .selectFrom('want')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('account_id', '=', account)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

async function oweShelfDrop(db: Db, shelf: DeviceNo, host: DeviceNo): Promise<void> {
  await db.deleteFrom('shelf_drop').where('shelf_no', '=', shelf).execute()
  await db.insertInto('shelf_drop').values({ shelf_no: shelf, host_no: host, path: '' }).execute()
}
