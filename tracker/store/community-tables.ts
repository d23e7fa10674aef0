/** Migration 0002: who may see what, standing wishes, moderation, depots; and a number of its own for each entry. */
import { type Kysely, sql } from 'kysely'
import { foldText } from '#shared/base/fold-text.ts'
import type { ColumnTypes } from './migrations.ts'

export async function createCommunity(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await rebuildEntries(db, types)
  await widenTables(db, types)
  await createAudiences(db, types)
  await createWants(db, types)
  await createModeration(db, types)
}

/** Entries get an `id`, so that an index over their text can point at them. */
async function rebuildEntries(db: Kysely<unknown>, { bytes, bigNumber }: ColumnTypes): Promise<void> {
  await db.schema.alterTable('entry').renameTo('entry_before').execute()
  for (const name of ['entry_revision', 'entry_root']) await db.schema.dropIndex(name).execute()
  await db.schema
    .createTable('entry')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('device_no', 'integer', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('size', bigNumber, (column) => column.notNull())
    .addColumn('root', bytes, (column) => column.notNull())
    .addColumn('mtime', bigNumber, (column) => column.notNull())
    .addColumn('revision', bigNumber, (column) => column.notNull())
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addColumn('audience_id', 'integer', (column) => column.notNull())
    .addColumn('folded', 'text')
    .addColumn('signer', 'text', (column) => column.notNull())
    .addColumn('signature', bytes, (column) => column.notNull())
    .addUniqueConstraint('entry_place', ['device_no', 'path'])
    .execute()
  await sql`insert into entry (device_no, path, size, root, mtime, revision, removed, audience_id, signer, signature)
    select device_no, path, size, root, mtime, revision, removed, 0, '', ${new Uint8Array(0)} from entry_before`.execute(
    db,
  )
  await db.schema.dropTable('entry_before').execute()
  await foldPaths(db)
  await db.schema.createIndex('entry_revision').on('entry').column('revision').execute()
  await db.schema.createIndex('entry_root').on('entry').column('root').execute()
  // The number of the entry is part of every index: what one device shares can be read newest first.
  await db.schema.createIndex('entry_device').on('entry').column('device_no').execute()
}

const FOLDED_AT_ONCE = 500

/** Paths that are not ASCII, as searches compare them. */
async function foldPaths(db: Kysely<unknown>): Promise<void> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{ id: number; path: string }>`select id, path from entry
      where octet_length(path) <> length(path) and id > ${after} order by id limit ${FOLDED_AT_ONCE}`.execute(db)
    for (const { id, path } of rows) await sql`update entry set folded = ${foldText(path)} where id = ${id}`.execute(db)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

async function widenTables(db: Kysely<unknown>, { bigNumber }: ColumnTypes): Promise<void> {
  const zero = { table: 'hub', column: 'loss_revision' }
  for (const { table, column } of [zero, { table: 'account', column: 'loss_revision' }])
    await db.schema
      .alterTable(table)
      .addColumn(column, bigNumber, (added) => added.notNull().defaultTo(0))
      .execute()
  await db.schema
    .alterTable('hub')
    .addColumn('notice', 'text', (added) => added.notNull().defaultTo(''))
    .execute()
  for (const column of ['max_entries', 'relay_per_day'])
    await db.schema.alterTable('account').addColumn(column, bigNumber).execute()
  for (const column of ['depot', 'host_no'])
    await db.schema
      .alterTable('device')
      .addColumn(column, 'integer', (added) => added.notNull().defaultTo(0))
      .execute()
}

async function createAudiences(db: Kysely<unknown>, { bigNumber }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('audience')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('owner_id', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('dead', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('audience_text').on('audience').columns(['owner_id', 'text']).execute()
  await db.schema
    .createTable('audience_member')
    .addColumn('audience_id', 'integer', (column) => column.notNull())
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('account_id', 'integer')
    .addColumn('until', bigNumber)
    .addPrimaryKeyConstraint('audience_member_key', ['audience_id', 'username'])
    .execute()
  await db.schema.createIndex('audience_member_account').on('audience_member').column('account_id').execute()
  await db.schema.createIndex('audience_member_until').on('audience_member').column('until').execute()
}

async function createWants(db: Kysely<unknown>, { bytes, bigNumber }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('want')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('account_id', 'integer', (column) => column.notNull())
    .addColumn('pattern', 'text', (column) => column.notNull())
    .addColumn('root', bytes)
    .addColumn('least', bigNumber, (column) => column.notNull())
    .addColumn('most', bigNumber, (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('fetch', 'integer', (column) => column.notNull())
    .addColumn('created_at', bigNumber, (column) => column.notNull())
    .addColumn('hits', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('want_account').on('want').column('account_id').execute()
}

async function createModeration(db: Kysely<unknown>, { bigNumber }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('ban')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('created_at', bigNumber, (column) => column.notNull())
    .addColumn('until', bigNumber)
    .addPrimaryKeyConstraint('ban_key', ['kind', 'target'])
    .execute()
  await db.schema
    .createTable('audit')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('at', bigNumber, (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('relay_use')
    .addColumn('account_id', 'integer', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('bytes', bigNumber, (column) => column.notNull())
    .addPrimaryKeyConstraint('relay_use_key', ['account_id', 'day'])
    .execute()
  await db.schema
    .createTable('shelf_drop')
    .addColumn('shelf_no', 'integer', (column) => column.notNull())
    .addColumn('host_no', 'integer', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('shelf_drop_key', ['shelf_no', 'path'])
    .execute()
}
