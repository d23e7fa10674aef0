/** The hub's database as one SQLite file: a writing thread and a reading thread (WAL, so neither waits for the other). */
import { Kysely } from 'kysely'
import { sqliteDialect } from '#shared/storage/sqlite-dialect.ts'
import { migrations } from '../migrations.ts'
import type { HubSchema } from '../schema.ts'
import { prepareSchema, SqlStore } from '../sql-store.ts'
import type { Store } from '../store.ts'

export async function openSqliteStore(file: string): Promise<Store> {
  const writer = new Kysely<HubSchema>({ dialect: sqliteDialect({ file, readOnly: false }) })
  try {
    await prepareSchema(writer, migrations({ bytes: 'blob', bigNumber: 'integer' }))
  } catch (err) {
    await writer.destroy()
    throw err
  }
  const reader = new Kysely<HubSchema>({ dialect: sqliteDialect({ file, readOnly: true }) })
  return new SqlStore(writer, reader)
}
