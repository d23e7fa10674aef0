/** Queries over what depots that are offline have still to delete. */
import type { Kysely } from 'kysely'
import { type DeviceNo, deviceNo } from '#shared/base/ids.ts'
import type { HubSchema } from './schema.ts'
import type { ShelfDrop } from './store.ts'

type Db = Kysely<HubSchema>

export async function insertDrops(db: Db, drops: readonly ShelfDrop[]): Promise<void> {
  if (drops.length === 0) return
  await db
    .insertInto('shelf_drop')
    .values(drops.map(({ shelf, host, path }) => ({ shelf_no: shelf, host_no: host, path })))
    .onConflict((conflict) => conflict.columns(['shelf_no', 'path']).doNothing())
    .execute()
}

export async function dropsFor(db: Db, host: DeviceNo, limit: number): Promise<ShelfDrop[]> {
  const rows = await db.selectFrom('shelf_drop').selectAll().where('host_no', '=', host).limit(limit).execute()
  return rows.map(({ shelf_no, host_no, path }) => ({ shelf: deviceNo(shelf_no), host: deviceNo(host_no), path }))
}

export async function removeDrops(db: Db, drops: readonly ShelfDrop[]): Promise<void> {
  for (const { shelf, path } of drops)
    await db.deleteFrom('shelf_drop').where('shelf_no', '=', shelf).where('path', '=', path).execute()
}
