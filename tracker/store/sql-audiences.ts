/** Queries over audiences: who may see the entries that are not for everyone. */
import type { Kysely } from 'kysely'
import type { Millis } from '#shared/base/clock.ts'
import { type AccountId, accountId, type Revision, type Username } from '#shared/base/ids.ts'
import type { HubSchema } from './schema.ts'
import type { AudienceMember, StoredAudience } from './store.ts'

type Db = Kysely<HubSchema>

export async function audienceWithText(db: Db, owner: AccountId, text: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('audience')
    .select('id')
    .where('owner_id', '=', owner)
    .where('text', '=', text)
    .where('dead', '=', 0)
    .executeTakeFirst()
  return row?.id
}

export async function countAudiences(db: Db, owner: AccountId): Promise<number> {
  const { count } = await db
    .selectFrom('audience')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('owner_id', '=', owner)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function insertAudience(
  db: Db,
  owner: AccountId,
  text: string,
  members: readonly AudienceMember[],
): Promise<number> {
  const { id } = await db
    .insertInto('audience')
    .values({ owner_id: owner, text, dead: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = members.map(({ username, account, until }) => ({
    audience_id: id,
    username,
    account_id: account ?? null,
    until: until ?? null,
  }))
  if (rows.length > 0) await db.insertInto('audience_member').values(rows).execute()
  return id
}

export async function audiences(db: Db, ids: readonly number[]): Promise<StoredAudience[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('audience').selectAll().where('id', 'in', ids).execute()
  const members = await db.selectFrom('audience_member').selectAll().where('audience_id', 'in', ids).execute()
  return rows.map(({ id, owner_id, text }) => ({
    id,
    owner: accountId(owner_id),
    text,
    members: members
      .filter(({ audience_id }) => audience_id === id)
      .map(({ username, account_id, until }) => ({
        username: username as Username,
        account: account_id === null ? undefined : accountId(account_id),
        until: until ?? undefined,
      })),
  }))
}

/** A name that owners have long granted something to is an account now. */
export async function nameAudienceMembers(db: Db, username: Username, account: AccountId): Promise<void> {
  await db
    .updateTable('audience_member')
    .set({ account_id: account })
    .where('username', '=', username)
    .where('account_id', 'is', null)
    .execute()
}

/** The account is no more: whoever takes its name inherits nothing, and what it owned is forgotten. */
export async function forgetAudienceMember(db: Db, account: AccountId): Promise<void> {
  const having = db.selectFrom('audience_member').select('audience_id').where('account_id', '=', account)
  await db.updateTable('audience').set({ dead: 1 }).where('id', 'in', having).execute()
  await db.deleteFrom('audience_member').where('account_id', '=', account).execute()
  const owned = db.selectFrom('audience').select('id').where('owner_id', '=', account)
  await db.deleteFrom('audience_member').where('audience_id', 'in', owned).execute()
  await db.deleteFrom('audience').where('owner_id', '=', account).execute()
}

/** Forgets audiences without an entry. */
export async function pruneAudiences(db: Db): Promise<void> {
  const used = db.selectFrom('entry').select('audience_id')
  await db.deleteFrom('audience_member').where('audience_id', 'not in', used).execute()
  await db.deleteFrom('audience').where('id', 'not in', used).execute()
}

export async function endedGrants(db: Db, now: Millis): Promise<{ accounts: AccountId[]; next: Millis | undefined }> {
  const rows = await db
    .selectFrom('audience_member')
    .select('account_id')
    .distinct()
    .where('until', '<=', now)
    .where('account_id', 'is not', null)
    .execute()
  const next = await db
    .selectFrom('audience_member')
    .select((eb) => eb.fn.min('until').as('next'))
    .where('until', '>', now)
    .executeTakeFirst()
  return { accounts: rows.map(({ account_id }) => accountId(account_id ?? 0)), next: next?.next ?? undefined }
}

export async function forgetEndedGrants(db: Db, now: Millis): Promise<void> {
  await db.deleteFrom('audience_member').where('until', '<=', now).execute()
}

/** These accounts (or all) lost sight of something at this revision. */
export async function noteLoss(db: Db, losers: ReadonlySet<AccountId> | 'everyone', at: Revision): Promise<void> {
  if (losers === 'everyone') {
    await db.updateTable('hub').set({ loss_revision: at }).execute()
    return
  }
  if (losers.size === 0) return
  await db
    .updateTable('account')
    .set({ loss_revision: at })
    .where('id', 'in', [...losers])
    .execute()
}

/** The last revision at which this account lost sight of something that was told before. */
export async function lossRevision(db: Db, account: AccountId): Promise<number> {
  const hub = await db.selectFrom('hub').select('loss_revision').executeTakeFirst()
  const own = await db.selectFrom('account').select('loss_revision').where('id', '=', account).executeTakeFirst()
  return Math.max(hub?.loss_revision ?? 0, own?.loss_revision ?? 0)
}
