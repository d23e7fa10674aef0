/** Queries over the catalogue's entries and its revisions. */
import type { Insertable, Kysely, Selectable } from 'kysely'
import { type ContentRoot, type DeviceNo, deviceNo, type Revision, revision } from '#shared/base/ids.ts'
import type { EntryTable, HubSchema } from './schema.ts'
import { visibleTo } from './sql-sight.ts'
import type { Entry, Hub, Viewer } from './store.ts'

type Db = Kysely<HubSchema>

export const toEntry = (row: Selectable<EntryTable>): Entry => ({
  device: deviceNo(row.device_no),
  path: row.path,
  size: row.size,
  root: Buffer.from(row.root).toString('hex') as ContentRoot,
  mtime: row.mtime,
  revision: revision(row.revision),
  removed: row.removed !== 0,
  audience: row.audience_id,
  signer: row.signer,
  signature: row.signature,
})

const toRow = (entry: Entry): Insertable<EntryTable> => ({
  device_no: entry.device,
  path: entry.path,
  size: entry.size,
  root: Buffer.from(entry.root, 'hex'),
  mtime: entry.mtime,
  revision: entry.revision,
  removed: entry.removed ? 1 : 0,
  audience_id: entry.audience,
  signer: entry.signer,
  signature: entry.signature,
})

export async function readHub(db: Db): Promise<Hub> {
  const row = await db.selectFrom('hub').selectAll().executeTakeFirstOrThrow()
  return { hubId: row.hub_id, revision: revision(row.revision), floor: revision(row.floor), notice: row.notice }
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

export async function entriesOf(
  db: Db,
  viewer: Viewer,
  device: DeviceNo,
  { after, folder, limit }: { after: string; folder: string; limit: number },
): Promise<Entry[]> {
  let query = present(db, viewer).where('device_no', '=', device).where('path', '>', after)
  // U+FFFF is in no path: everything that begins with the folder lies before it.
  if (folder !== '') query = query.where('path', '>=', folder).where('path', '<', `${folder}\uffff`)
  return (await query.orderBy('path').limit(limit).execute()).map(toEntry)
}

export async function entriesWithRoot(db: Db, viewer: Viewer, root: ContentRoot, limit: number): Promise<Entry[]> {
  const rows = await present(db, viewer)
    .where('root', '=', Buffer.from(root, 'hex'))
    .where('path', 'not like', '%/')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

export async function fileWithRoot(
  db: Db,
  viewer: Viewer,
  device: DeviceNo,
  root: ContentRoot,
): Promise<Entry | undefined> {
  const row = await present(db, viewer)
    .where('root', '=', Buffer.from(root, 'hex'))
    .where('device_no', '=', device)
    .where('path', 'not like', '%/')
    .limit(1)
    .executeTakeFirst()
  return row && toEntry(row)
}

export async function visibleAt(
  db: Db,
  viewer: Viewer,
  devices: readonly DeviceNo[],
  paths: readonly string[],
): Promise<Entry[]> {
  if (paths.length === 0 || devices.length === 0) return []
  const rows = await present(db, viewer)
    .where('device_no', 'in', [...devices])
    .where('path', 'in', [...paths])
    .execute()
  return rows.map(toEntry)
}

const present = (db: Db, viewer: Viewer) =>
  db.selectFrom('entry').selectAll().where('removed', '=', 0).where(visibleTo(viewer))

export async function changes(
  db: Db,
  viewer: Viewer,
  { after, until, limit, withRemoved }: { after: Revision; until: Revision; limit: number; withRemoved: boolean },
): Promise<Entry[]> {
  // A tombstone keeps its audience: only those who could see the entry learn that it is gone.
  let query = db.selectFrom('entry').selectAll().where('revision', '>', after).where('revision', '<=', until)
  if (!withRemoved) query = query.where('removed', '=', 0)
  return (await query.where(visibleTo(viewer)).orderBy('revision').limit(limit).execute()).map(toEntry)
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
        audience_id: eb.ref('excluded.audience_id'),
        signer: eb.ref('excluded.signer'),
        signature: eb.ref('excluded.signature'),
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
