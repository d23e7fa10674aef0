/** Queries over the catalogue's entries and its revisions. */
import type { Kysely, Selectable } from 'kysely'
import { type ContentRoot, type DeviceNo, deviceNo, type Revision, revision } from '#shared/base/ids.ts'
import type { EntryTable, HubSchema } from './schema.ts'
import type { Entry, Hub } from './store.ts'

type Db = Kysely<HubSchema>

const toEntry = (row: Selectable<EntryTable>): Entry => ({
  device: deviceNo(row.device_no),
  path: row.path,
  size: row.size,
  root: Buffer.from(row.root).toString('hex') as ContentRoot,
  mtime: row.mtime,
  revision: revision(row.revision),
  removed: row.removed !== 0,
})

const toRow = (entry: Entry): EntryTable => ({
  device_no: entry.device,
  path: entry.path,
  size: entry.size,
  root: Buffer.from(entry.root, 'hex'),
  mtime: entry.mtime,
  revision: entry.revision,
  removed: entry.removed ? 1 : 0,
})

export async function readHub(db: Db): Promise<Hub> {
  const row = await db.selectFrom('hub').selectAll().executeTakeFirstOrThrow()
  return { hubId: row.hub_id, revision: revision(row.revision), floor: revision(row.floor) }
}

/** The row is locked by the update until the transaction ends, so revisions are committed in their order. */
export async function takeRevisions(db: Db, count: number): Promise<Revision> {
  const row = await db
    .updateTable('hub')
    .set((eb) => ({ revision: eb('revision', '+', count) }))
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision(row.revision - count + 1)
}

export async function entriesAt(db: Db, device: DeviceNo, paths: readonly string[]): Promise<Entry[]> {
  if (paths.length === 0) return []
  const rows = await db
    .selectFrom('entry')
    .selectAll()
    .where('device_no', '=', device)
    .where('path', 'in', [...paths])
    .execute()
  return rows.map(toEntry)
}

export async function entriesOf(db: Db, device: DeviceNo, after: string, limit: number): Promise<Entry[]> {
  const rows = await db
    .selectFrom('entry')
    .selectAll()
    .where('device_no', '=', device)
    .where('removed', '=', 0)
    .where('path', '>', after)
    .orderBy('path')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

export async function entriesWithRoot(db: Db, root: ContentRoot, limit: number): Promise<Entry[]> {
  const rows = await db
    .selectFrom('entry')
    .selectAll()
    .where('root', '=', Buffer.from(root, 'hex'))
    .where('removed', '=', 0)
    .where('path', 'not like', '%/')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

export async function fileWithRoot(db: Db, device: DeviceNo, root: ContentRoot): Promise<Entry | undefined> {
  const row = await db
    .selectFrom('entry')
    .selectAll()
    .where('root', '=', Buffer.from(root, 'hex'))
    .where('device_no', '=', device)
    .where('removed', '=', 0)
    .where('path', 'not like', '%/')
    .limit(1)
    .executeTakeFirst()
  return row && toEntry(row)
}

export async function changes(
  db: Db,
  after: Revision,
  until: Revision,
  limit: number,
  withRemoved: boolean,
): Promise<Entry[]> {
  let query = db.selectFrom('entry').selectAll().where('revision', '>', after).where('revision', '<=', until)
  if (!withRemoved) query = query.where('removed', '=', 0)
  return (await query.orderBy('revision').limit(limit).execute()).map(toEntry)
}

export async function putEntries(db: Db, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  await db
    .insertInto('entry')
    .values(entries.map(toRow))
    .onConflict((conflict) =>
      conflict.columns(['device_no', 'path']).doUpdateSet((eb) => ({
        size: eb.ref('excluded.size'),
        root: eb.ref('excluded.root'),
        mtime: eb.ref('excluded.mtime'),
        revision: eb.ref('excluded.revision'),
        removed: eb.ref('excluded.removed'),
      })),
    )
    .execute()
}

export async function deleteEntriesOf(db: Db, device: DeviceNo): Promise<void> {
  await db.deleteFrom('entry').where('device_no', '=', device).execute()
}

export async function pruneTombstones(db: Db, keep: number): Promise<void> {
  const oldestKept = await db
    .selectFrom('entry')
    .select('revision')
    .where('removed', '=', 1)
    .orderBy('revision', 'desc')
    .offset(keep)
    .limit(1)
    .executeTakeFirst()
  if (oldestKept === undefined) return
  const { revision: floor } = oldestKept
  await db.deleteFrom('entry').where('removed', '=', 1).where('revision', '<=', floor).execute()
  await db.updateTable('hub').set({ floor }).execute()
}
