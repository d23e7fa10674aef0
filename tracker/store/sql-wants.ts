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

/** The index is asked for its newest rows only, so that `.mp3` costs no more than a rare name. */
async function filesWithText(
  db: Db,
  viewer: Viewer,
  { trigrams, least, most }: EntryQuery,
  limit: number,
): Promise<Entry[]> {
  const all = trigrams.map((trigram) => `"${trigram.replaceAll('"', '""')}"`).join(' AND ')
  const found = sql<number>`(select rowid from entry_text where entry_text match ${all} order by rowid desc limit ${limit})`
  let query = db
    .selectFrom('entry')
    .selectAll()
    .where('id', 'in', found)
    .where('removed', '=', 0)
    .where('path', 'not like', '%/')
    .where('size', '>=', least)
  if (most > 0) query = query.where('size', '<=', most)
  return (await query.where(visibleTo(viewer)).orderBy('revision', 'desc').execute()).map(toEntry)
}
