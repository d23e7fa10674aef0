/** Numbered migrations; each runs once, in order, in a transaction. Never edit one that has been released: add another. */
import type { ColumnDataType, Kysely, Migration, MigrationProvider } from 'kysely'
import { faultPoint } from '#shared/base/fault-point.ts'
import { createCommunity } from './community-tables.ts'

/** What differs between the databases and cannot be said in Kysely's own words. */
export interface ColumnTypes {
  readonly bytes: ColumnDataType
  readonly bigNumber: ColumnDataType
  /** Makes the index over the text of entries, and keeps it true by itself from then on. */
  readonly createTextIndex: (db: Kysely<unknown>) => Promise<void>
}

export function migrations(types: ColumnTypes): MigrationProvider {
  return { getMigrations: async () => ({ '0001-hub': hub(types), '0002-community': community(types) }) }
}

const hub = (types: ColumnTypes): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createHub(db, types)
    await createAccounts(db, types)
    await createEntries(db, types)
  },
})

const community = (types: ColumnTypes): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createCommunity(db, types)
    faultPoint('migration.halfway')
    await types.createTextIndex(db)
  },
})

async function createHub(db: Kysely<unknown>, { bigNumber }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('hub')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('hub_id', 'text', (column) => column.notNull())
    .addColumn('revision', bigNumber, (column) => column.notNull())
    .addColumn('floor', bigNumber, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('invite')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('uses_left', 'integer', (column) => column.notNull())
    .addColumn('expires_at', bigNumber, (column) => column.notNull())
    .addColumn('created_at', bigNumber, (column) => column.notNull())
    .execute()
}

async function createAccounts(db: Kysely<unknown>, { bytes, bigNumber }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('username', 'text', (column) => column.notNull().unique())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('created_at', bigNumber, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('device')
    .addColumn('no', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('peer_id', 'text', (column) => column.notNull().unique())
    .addColumn('account_id', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('addresses', 'text', (column) => column.notNull())
    .addColumn('entries', 'integer', (column) => column.notNull())
    .addColumn('fingerprint', bytes, (column) => column.notNull())
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addColumn('created_at', bigNumber, (column) => column.notNull())
    .addColumn('last_seen_at', bigNumber, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('device_account').on('device').column('account_id').execute()
}

async function createEntries(db: Kysely<unknown>, { bytes, bigNumber }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('entry')
    .addColumn('device_no', 'integer', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('size', bigNumber, (column) => column.notNull())
    .addColumn('root', bytes, (column) => column.notNull())
    .addColumn('mtime', bigNumber, (column) => column.notNull())
    .addColumn('revision', bigNumber, (column) => column.notNull())
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('entry_key', ['device_no', 'path'])
    .execute()
  await db.schema.createIndex('entry_revision').on('entry').column('revision').execute()
  await db.schema.createIndex('entry_root').on('entry').column('root').execute()
}
