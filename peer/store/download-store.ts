/** Downloads on disk: what was ordered, how far each has come, and which finished files are still shared. */
import type { Kysely, Selectable } from 'kysely'
import type { Millis } from '#shared/base/clock.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import type { FileStamp } from '#shared/content/hash-file.ts'
import type { DownloadTable, PeerSchema } from './schema.ts'

export const ROUTE_PREFERENCES = ['auto', 'direct', 'relay'] as const
export type RoutePreference = (typeof ROUTE_PREFERENCES)[number]
/** `once` does not survive the daemon. */
export type StoredState = 'active' | 'once' | 'paused' | 'done'
const STATES: readonly StoredState[] = ['active', 'once', 'paused', 'done']

export interface DownloadOrder {
  /** As the user wrote it, for lists. */
  readonly target: string
  readonly root: ContentRoot
  readonly size: number
  /** Absolute path of the file to be. */
  readonly destination: string
  readonly overwrite: boolean
  readonly route: RoutePreference
  readonly sequential: boolean
}

export interface DownloadRecord extends DownloadOrder {
  readonly id: number
  readonly state: StoredState
  readonly part: string
  readonly have: Uint8Array
  readonly layer: Uint8Array
  readonly createdAt: Millis
  readonly stamp: FileStamp | undefined
}

const NOTHING = new Uint8Array(0)

export class DownloadStore {
  readonly #db: Kysely<PeerSchema>

  constructor(db: Kysely<PeerSchema>) {
    this.#db = db
  }

  async all(): Promise<DownloadRecord[]> {
    const rows = await this.#db.selectFrom('download').selectAll().orderBy('id').execute()
    return rows.map(toRecord)
  }

  async get(id: number): Promise<DownloadRecord | undefined> {
    const row = await this.#db.selectFrom('download').selectAll().where('id', '=', id).executeTakeFirst()
    return row && toRecord(row)
  }

  async insert(order: DownloadOrder, state: StoredState, now: Millis): Promise<DownloadRecord> {
    const row = await this.#db
      .insertInto('download')
      .values({
        target: order.target,
        root: order.root,
        size: order.size,
        destination: order.destination,
        route: order.route,
        overwrite: Number(order.overwrite),
        sequential: Number(order.sequential),
        state,
        part: '',
        have: NOTHING,
        layer: NOTHING,
        created_at: now,
        stamp: '',
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    return toRecord(row)
  }

  /** The part file was made, and the hashes of its pieces are known. */
  async begin(id: number, part: string, layer: Uint8Array): Promise<void> {
    await this.#db.updateTable('download').set({ part, layer, have: NOTHING }).where('id', '=', id).execute()
  }

  async setHave(id: number, have: Uint8Array): Promise<void> {
    await this.#db.updateTable('download').set({ have }).where('id', '=', id).execute()
  }

  async setState(id: number, state: StoredState): Promise<void> {
    await this.#db.updateTable('download').set({ state }).where('id', '=', id).execute()
  }

  async finish(id: number, { dev, ino, size, mtimeNs }: FileStamp): Promise<void> {
    const stamp = `${dev} ${ino} ${size} ${mtimeNs}`
    await this.#db
      .updateTable('download')
      .set({ state: 'done', part: '', have: NOTHING, stamp })
      .where('id', '=', id)
      .execute()
  }

  async remove(id: number): Promise<void> {
    await this.#db.deleteFrom('download').where('id', '=', id).execute()
  }
}

const toRecord = (row: Selectable<DownloadTable>): DownloadRecord => ({
  id: row.id,
  target: row.target,
  root: row.root as ContentRoot,
  size: row.size,
  destination: row.destination,
  overwrite: row.overwrite !== 0,
  route: ROUTE_PREFERENCES.find((route) => route === row.route) ?? 'auto',
  sequential: row.sequential !== 0,
  state: STATES.find((state) => state === row.state) ?? 'active',
  part: row.part,
  have: row.have,
  layer: row.layer,
  createdAt: row.created_at,
  stamp: toStamp(row.stamp),
})

function toStamp(text: string): FileStamp | undefined {
  const [dev, ino, size, mtimeNs] = text.split(' ')
  if (dev === undefined || ino === undefined || size === undefined || mtimeNs === undefined) return undefined
  return { dev, ino, size: Number(size), mtimeNs }
}
