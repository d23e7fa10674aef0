/** The index of shared files on disk: path and stamp to content root, and the piece layer of each root. */
import { Kysely, Migrator } from 'kysely'
import type { Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { ContentRoot, EntryPath } from '#shared/base/ids.ts'
import type { FileStamp, HashedFile } from '#shared/content/hash-file.ts'
import { sqliteDialect } from '#shared/storage/sqlite-dialect.ts'
import { DepotStore } from './depot-store.ts'
import { DownloadStore } from './download-store.ts'
import { type PeerSchema, peerMigrations } from './schema.ts'
import { SettingStore } from './setting-store.ts'
import { SharingStore } from './sharing-store.ts'

export interface KnownFile {
  readonly path: EntryPath
  readonly stamp: FileStamp
  readonly root: ContentRoot
}

export interface Layer {
  readonly pieceLength: number
  readonly layer: Uint8Array
}

const BATCH_ROWS = 500

export class FileStore {
  readonly #db: Kysely<PeerSchema>
  readonly downloads: DownloadStore
  readonly sharing: SharingStore
  readonly depot: DepotStore
  readonly settings: SettingStore

  private constructor(db: Kysely<PeerSchema>) {
    this.#db = db
    this.downloads = new DownloadStore(db)
    this.sharing = new SharingStore(db)
    this.depot = new DepotStore(db)
    this.settings = new SettingStore(db)
  }

  static async open(file: string): Promise<FileStore> {
    const db = new Kysely<PeerSchema>({ dialect: sqliteDialect({ file, readOnly: false }) })
    const { error } = await new Migrator({ db, provider: peerMigrations }).migrateToLatest()
    if (error === undefined) return new FileStore(db)
    await db.destroy()
    if (error instanceof FerryError && (error.code === 'permission' || error.code === 'disk-full')) throw error
    throw new FerryError('internal', `The index ${file} cannot be used; move it away and everything is hashed anew.`, {
      cause: error,
    })
  }

  async close(): Promise<void> {
    await this.#db.destroy()
  }

  /** Files that were there when last looked. */
  async present(): Promise<KnownFile[]> {
    const rows = await this.#db.selectFrom('file').selectAll().where('gone_at', '=', 0).execute()
    return rows.map(({ path, dev, ino, size, mtime_ns, root }) => ({
      path: path as EntryPath,
      stamp: { dev, ino, size, mtimeNs: mtime_ns },
      root: root as ContentRoot,
    }))
  }

  /** The root of the very same file (device, inode, size, time), wherever it lay when it was hashed. */
  async rootOf({ dev, ino, size, mtimeNs }: FileStamp): Promise<ContentRoot | undefined> {
    const row = await this.#db
      .selectFrom('file')
      .select('root')
      .where('ino', '=', ino)
      .where('dev', '=', dev)
      .where('size', '=', size)
      .where('mtime_ns', '=', mtimeNs)
      .limit(1)
      .executeTakeFirst()
    return row === undefined ? undefined : (row.root as ContentRoot)
  }

  async layerOf(root: ContentRoot): Promise<Layer | undefined> {
    const row = await this.#db.selectFrom('content').selectAll().where('root', '=', root).executeTakeFirst()
    return row === undefined ? undefined : { pieceLength: row.piece_length, layer: row.layer }
  }

  /** Remembers freshly hashed content together with its path. */
  async putHashed(path: EntryPath, { root, pieceLength, layer, stamp }: HashedFile): Promise<void> {
    await this.#db.transaction().execute(async (trx) => {
      await trx
        .insertInto('content')
        .values({ root, piece_length: pieceLength, layer })
        .onConflict((conflict) => conflict.column('root').doNothing())
        .execute()
      await put(trx, path, stamp, root)
    })
  }

  /** The same content under another path. */
  async putKnown(path: EntryPath, stamp: FileStamp, root: ContentRoot): Promise<void> {
    await put(this.#db, path, stamp, root)
  }

  async markGone(paths: readonly EntryPath[], now: Millis): Promise<void> {
    for (let i = 0; i < paths.length; i += BATCH_ROWS)
      await this.#db
        .updateTable('file')
        .set({ gone_at: now })
        .where('path', 'in', paths.slice(i, i + BATCH_ROWS))
        .execute()
  }

  /** It is hashed anew when it is met again. */
  async forget(path: EntryPath): Promise<void> {
    await this.#db.deleteFrom('file').where('path', '=', path).execute()
  }

  /** Forgets files that have been gone since before `oldest`, and layers that no file needs. */
  async prune(oldest: Millis): Promise<void> {
    await this.#db.deleteFrom('file').where('gone_at', '>', 0).where('gone_at', '<', oldest).execute()
    await this.#db
      .deleteFrom('content')
      .where('root', 'not in', (eb) => eb.selectFrom('file').select('root'))
      .execute()
  }
}

async function put(db: Kysely<PeerSchema>, path: EntryPath, stamp: FileStamp, root: ContentRoot): Promise<void> {
  const { dev, ino, size, mtimeNs } = stamp
  const row = { dev, ino, size, mtime_ns: mtimeNs, root, gone_at: 0 }
  await db
    .insertInto('file')
    .values({ path, ...row })
    .onConflict((conflict) => conflict.column('path').doUpdateSet(row))
    .execute()
}
