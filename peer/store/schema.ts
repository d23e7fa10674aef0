/** The peer's own tables: what was hashed, so that nothing unchanged is hashed again. */
import type { Kysely, Migration, MigrationProvider } from 'kysely'

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

export interface PeerSchema {
  file: FileTable
  content: ContentTable
}

export const peerMigrations: MigrationProvider = { getMigrations: async () => ({ '0001-index': index }) }

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
