/** What this peer keeps for others, and what it gives to depots, on disk. */
import type { Kysely, Selectable } from 'kysely'
import type { Millis } from '#shared/base/clock.ts'
import { type ContentRoot, type DeviceNo, deviceNo } from '#shared/base/ids.ts'
import type { FileStamp } from '#shared/content/hash-file.ts'
import { stampText, toStamp } from './download-store.ts'
import type { PeerSchema, StoredFileTable, UploadTable } from './schema.ts'

/** A file on a shelf of this depot. */
export interface StoredFile {
  readonly shelf: DeviceNo
  readonly path: string
  readonly username: string
  readonly root: ContentRoot
  readonly size: number
  /** PeerId of the owner's device, whose signature admits others. */
  readonly signer: string
  readonly createdAt: Millis
  /** Once it is here. */
  readonly here: { readonly stamp: FileStamp; readonly layer: Uint8Array } | undefined
}

/** A file that a depot is to fetch from here. */
export interface UploadRecord {
  readonly id: number
  /** Absolute path of the file. */
  readonly source: string
  readonly depot: number
  /** Where it lies on the account's shelf. */
  readonly path: string
  readonly root: ContentRoot
  readonly size: number
  readonly stamp: FileStamp
  readonly layer: Uint8Array
  readonly createdAt: Millis
}

const NOTHING = new Uint8Array(0)

export class DepotStore {
  readonly #db: Kysely<PeerSchema>

  constructor(db: Kysely<PeerSchema>) {
    this.#db = db
  }

  async stored(): Promise<StoredFile[]> {
    return (await this.#db.selectFrom('stored_file').selectAll().execute()).map(toStored)
  }

  async put({ shelf, path, username, root, size, signer, createdAt, here }: StoredFile): Promise<void> {
    const facts = {
      username,
      root,
      size,
      signer,
      state: here === undefined ? 'coming' : 'here',
      stamp: here === undefined ? '' : stampText(here.stamp),
      layer: here?.layer ?? NOTHING,
      created_at: createdAt,
    }
    await this.#db
      .insertInto('stored_file')
      .values({ shelf, path, ...facts })
      .onConflict((conflict) => conflict.columns(['shelf', 'path']).doUpdateSet(facts))
      .execute()
  }

  async remove(shelf: number, path: string): Promise<void> {
    await this.#db.deleteFrom('stored_file').where('shelf', '=', shelf).where('path', '=', path).execute()
  }

  async uploads(): Promise<UploadRecord[]> {
    const rows = await this.#db.selectFrom('upload').selectAll().orderBy('id').execute()
    return rows.flatMap((row) => toUpload(row) ?? [])
  }

  async addUpload(upload: Omit<UploadRecord, 'id'>): Promise<UploadRecord> {
    const { source, depot, path, root, size, stamp, layer, createdAt } = upload
    const row = { source, depot, path, root, size, layer, created_at: createdAt }
    const { id } = await this.#db
      .insertInto('upload')
      .values({ ...row, stamp: stampText(stamp) })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { ...upload, id }
  }

  async removeUpload(id: number): Promise<void> {
    await this.#db.deleteFrom('upload').where('id', '=', id).execute()
  }
}

function toStored(row: Selectable<StoredFileTable>): StoredFile {
  const { shelf, path, username, size, signer, layer } = row
  const stamp = toStamp(row.stamp)
  const here = row.state === 'here' && stamp !== undefined ? { stamp, layer } : undefined
  return {
    shelf: deviceNo(shelf),
    path,
    username,
    root: row.root as ContentRoot,
    size,
    signer,
    createdAt: row.created_at,
    here,
  }
}

function toUpload(row: Selectable<UploadTable>): UploadRecord | undefined {
  const { id, source, depot, path, size, layer } = row
  const stamp = toStamp(row.stamp)
  return (
    stamp && { id, source, depot, path, root: row.root as ContentRoot, size, stamp, layer, createdAt: row.created_at }
  )
}
