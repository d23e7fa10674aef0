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
  /** PeerIds whose signature must admit whoever fetches this from here; empty for content for everyone. */
  readonly guard: readonly string[]
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

export interface SmallOrder extends DownloadOrder {
  readonly part: string
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
      .values({ ...toRow(order), state, created_at: now })
      .returningAll()
      .executeTakeFirstOrThrow()
    return toRecord(row)
  }

  /** Orders of small files, each with the hidden name it has until it is whole. */
  async insertSmall(orders: readonly SmallOrder[], state: StoredState, now: Millis): Promise<DownloadRecord[]> {
    const records: DownloadRecord[] = []
    await this.#db.transaction().execute(async (db) => {
      for (const some of chunksOf(orders)) {
        const values = some.map((order) => ({ ...toRow(order), part: order.part, state, created_at: now }))
        const rows = await db.insertInto('download').values(values).returningAll().execute()
        records.push(...rows.map(toRecord))
      }
    })
    return records
  }

  /** Small files that have their names. */
  async finishSmall(records: readonly DownloadRecord[]): Promise<void> {
    for (const some of chunksOf(records)) await this.#finish(some)
  }

  async #finish(records: readonly DownloadRecord[]): Promise<void> {
    const values = records.map((record) => ({
      ...toRow(record),
      id: record.id,
      state: 'done',
      layer: record.layer,
      stamp: record.stamp === undefined ? '' : stampText(record.stamp),
      created_at: record.createdAt,
    }))
    await this.#db
      .insertInto('download')
      .values(values)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          state: ref('excluded.state'),
          part: '',
          layer: ref('excluded.layer'),
          stamp: ref('excluded.stamp'),
        })),
      )
      .execute()
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

  async finish(id: number, fileStamp: FileStamp, layer: Uint8Array): Promise<void> {
    const stamp = stampText(fileStamp)
    await this.#db
      .updateTable('download')
      .set({ state: 'done', part: '', have: NOTHING, layer, stamp })
      .where('id', '=', id)
      .execute()
  }

  async remove(ids: readonly number[]): Promise<void> {
    for (const some of chunksOf(ids)) await this.#db.deleteFrom('download').where('id', 'in', some).execute()
  }
}

/** So many rows that their values are fewer than the 32 766 that SQLite takes in one statement. */
const ROWS_AT_ONCE = 500

function* chunksOf<T>(items: readonly T[]): Generator<T[]> {
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE) yield items.slice(from, from + ROWS_AT_ONCE)
}

export const stampText = ({ dev, ino, size, mtimeNs }: FileStamp) => `${dev} ${ino} ${size} ${mtimeNs}`

const toRow = ({ target, root, size, destination, route, overwrite, sequential, guard }: DownloadOrder) => ({
  target,
  root,
  size,
  destination,
  route,
  overwrite: Number(overwrite),
  sequential: Number(sequential),
  part: '',
  have: NOTHING,
  layer: NOTHING,
  stamp: '',
  guard: guard.join(' '),
})

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
  guard: row.guard === '' ? [] : row.guard.split(' '),
})

export function toStamp(text: string): FileStamp | undefined {
  const [dev, ino, size, mtimeNs] = text.split(' ')
  if (dev === undefined || ino === undefined || size === undefined || mtimeNs === undefined) return undefined
  return { dev, ino, size: Number(size), mtimeNs }
}
