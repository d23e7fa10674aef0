/** The peer's own tables: what was hashed, so that nothing unchanged is hashed again. */
import type { Generated, Kysely, Migration, MigrationProvider } from 'kysely'

export interface FileTable {
  /** `alias/relative/path`, as others see it. */
  path: string
  dev: string
  ino: string
  size: number
  mtime_ns: string
  root: string
  /** 0 while the file is there; else when it was last seen, so that a moved file is known again at its new place. */
  gone_at: number
}

export interface ContentTable {
  root: string
  piece_length: number
  /** Piece layer, 32 bytes a piece. */
  layer: Uint8Array
}

/** A download that is under way, rests, or is done and still shared. */
export interface DownloadTable {
  id: Generated<number>
  /** As the user wrote it. */
  target: string
  root: string
  size: number
  destination: string
  overwrite: number
  route: string
  sequential: number
  /** `active`, `paused` or `done`. */
  state: string
  /** The hidden file that is being filled; empty before the first byte. */
  part: string
  /** Proved and synced pieces, piece 0 in the highest bit. */
  have: Uint8Array
  layer: Uint8Array
  created_at: number
  /** Stamp of the finished file: `dev ino size mtimeNs`. */
  stamp: string
}

export interface PeerSchema {
  file: FileTable
  content: ContentTable
  download: DownloadTable
}

export const peerMigrations: MigrationProvider = {
  getMigrations: async () => ({ '0001-index': index, '0002-downloads': downloads }),
}

const index: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('file')
      .addColumn('path', 'text', (column) => column.primaryKey())
      .addColumn('dev', 'text', (column) => column.notNull())
      .addColumn('ino', 'text', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('mtime_ns', 'text', (column) => column.notNull())
      .addColumn('root', 'text', (column) => column.notNull())
      .addColumn('gone_at', 'integer', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('file_stamp').on('file').columns(['ino', 'dev', 'size', 'mtime_ns']).execute()
    await db.schema
      .createTable('content')
      .addColumn('root', 'text', (column) => column.primaryKey())
      .addColumn('piece_length', 'integer', (column) => column.notNull())
      .addColumn('layer', 'blob', (column) => column.notNull())
      .execute()
  },
}

const downloads: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('download')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('root', 'text', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('destination', 'text', (column) => column.notNull())
      .addColumn('overwrite', 'integer', (column) => column.notNull())
      .addColumn('route', 'text', (column) => column.notNull())
      .addColumn('sequential', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('have', 'blob', (column) => column.notNull())
      .addColumn('layer', 'blob', (column) => column.notNull())
      .addColumn('created_at', 'integer', (column) => column.notNull())
      .addColumn('stamp', 'text', (column) => column.notNull())
      .execute()
  },
}
