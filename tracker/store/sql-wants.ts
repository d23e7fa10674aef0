/** Queries over standing wishes, and over the text of entries for them. */
import { type Kysely, type Selectable, sql } from 'kysely'
import { accountId, type ContentRoot, type Username } from '#shared/base/ids.ts'
import type { HubSchema, WantTable } from './schema.ts'
import { toEntry } from './sql-entries.ts'
import { visibleTo } from './sql-sight.ts'
import type { Entry, Viewer } from './store.ts'
import type { EntryQuery, NewWant, StoredWant, WantReads, WantWrites } from './want-store.ts'

type Db = Kysely<HubSchema>

export const wantQueries = (db: Db): WantReads & WantWrites => ({
  wants: () => allWants(db),
  filesWithText: (viewer, query, limit) => filesWithText(db, viewer, query, limit),
  insertWant: (want) => insertWant(db, want),
  deleteWant: async (id) => {
    await db.deleteFrom('want').where('id', '=', id).execute()
  },
  setWantHits: async (id, hits) => {
    await db.updateTable('want').set({ hits }).where('id', '=', id).execute()
  },
})

// Rows were written by us and typed by the schema; brands come back here.
const toWant = (row: Selectable<WantTable>): StoredWant => ({
  id: row.id,
  account: accountId(row.account_id),
  pattern: row.pattern,
  root: row.root === null ? undefined : (Buffer.from(row.root).toString('hex') as ContentRoot),
  least: row.least,
  most: row.most,
  owner: row.owner === '' ? undefined : (row.owner as Username),
  fetch: row.fetch !== 0,
  createdAt: row.created_at,
  hits: row.hits,
})

async function allWants(db: Db): Promise<StoredWant[]> {
  return (await db.selectFrom('want').selectAll().orderBy('id').execute()).map(toWant)
}

async function insertWant(db: Db, want: NewWant): Promise<number> {
  const { id } = await db
    .insertInto('want')
    .values({
      account_id: want.account,
      pattern: want.pattern,
      root: want.root === undefined ? null : Buffer.from(want.root, 'hex'),
      least: want.least,
      most: want.most,
      owner: want.owner ?? '',
      fetch: want.fetch ? 1 : 0,
      created_at: want.createdAt,
      hits: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Rows of the index that one question may touch: half of a million files are called `.mp3`. */
const TEXT_ROWS = 50_000

async function filesWithText(
  db: Db,
  viewer: Viewer,
  { trigrams, least, most, devices }: EntryQuery,
  limit: number,
): Promise<Entry[]> {
  const all = trigrams.map((trigram) => `"${trigram.replaceAll('"', '""')}"`).join(' AND ')
  const found = sql<number>`(select rowid from entry_text where entry_text match ${all} order by rowid desc limit ${TEXT_ROWS})`
  let query = db
    .selectFrom('entry')
    .selectAll()
    .where('id', 'in', found)
    .where('removed', '=', 0)
    .where('path', 'not like', '%/')
    .where('size', '>=', least)
  if (most > 0) query = query.where('size', '<=', most)
  if (devices !== undefined) query = query.where('device_no', 'in', [...devices])
  return (await query.where(visibleTo(viewer)).orderBy('revision', 'desc').limit(limit).execute()).map(toEntry)
}
