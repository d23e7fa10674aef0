/** The hub's database as one SQLite file: a thread that writes, one that reads and one that searches (WAL: none waits for another). */
import { Kysely, sql } from 'kysely'
import { sqliteDialect } from '#shared/storage/sqlite-dialect.ts'
import { migrations } from '../migrations.ts'
import type { HubSchema } from '../schema.ts'
import { prepareSchema, SqlStore } from '../sql-store.ts'
import type { Store } from '../store.ts'
import { SqliteSearch } from './sqlite-search.ts'

export async function openSqliteStore(file: string): Promise<Store> {
  const writer = new Kysely<HubSchema>({ dialect: sqliteDialect({ file, readOnly: false }) })
  try {
    await prepareSchema(writer, migrations({ bytes: 'blob', bigNumber: 'integer', createTextIndex }))
  } catch (err) {
    await writer.destroy()
    throw err
  }
  // A thread begins with its first question.
  const readOnly = () => new Kysely<HubSchema>({ dialect: sqliteDialect({ file, readOnly: true }) })
  return new SqlStore({ writer, reader: readOnly(), searcher: readOnly() }, new SqliteSearch())
}

/**
 * A trigram index over the paths that are there (SQLite FTS5). Without positions (`detail = none`) it is half as large and
 * twice as fast to fill; a longer word is looked for as all of its trigrams, and what is found is compared again.
 */
async function createTextIndex(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table entry_text using fts5(path, content = '', contentless_delete = 1, detail = none,
    tokenize = 'trigram case_sensitive 0 remove_diacritics 1')`.execute(db)
  await sql`insert into entry_text (rowid, path) select id, coalesce(folded, path) from entry where removed = 0`.execute(
    db,
  )
  await sql`create trigger entry_text_insert after insert on entry when new.removed = 0 begin
    insert into entry_text (rowid, path) values (new.id, coalesce(new.folded, new.path)); end`.execute(db)
  await sql`create trigger entry_text_delete after delete on entry when old.removed = 0 begin
    delete from entry_text where rowid = old.id; end`.execute(db)
  await sql`create trigger entry_text_hide after update of removed on entry when old.removed = 0 and new.removed = 1 begin
    delete from entry_text where rowid = old.id; end`.execute(db)
  await sql`create trigger entry_text_show after update of removed on entry when old.removed = 1 and new.removed = 0 begin
    insert into entry_text (rowid, path) values (new.id, coalesce(new.folded, new.path)); end`.execute(db)
}
