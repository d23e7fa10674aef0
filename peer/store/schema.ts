/** The peer's own tables: what was hashed, so that nothing unchanged is hashed again. */

import type { Generated, Kysely, Migration, MigrationProvider } from 'kysely'
import { faultPoint } from '#shared/base/fault-point.ts'

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
  /** PeerIds whose signature must admit whoever fetches this from here, separated by spaces; empty for content for everyone. */
  guard: Generated<string>
}

/** The audience that the owner gave a share, folder or file. */
export interface ShareScopeTable {
  scope: string
  /** JSON: `"everyone"`, or names with the ends of their grants. */
  visibility: string
}

export interface ShareGroupTable {
  name: string
  /** JSON array of usernames. */
  members: string
}

/** Keys of other users' devices as they were first seen. */
export interface PinnedKeyTable {
  username: string
  peer_id: string
  accepted: number
  seen_at: number
}

/** What this depot keeps for others. */
export interface StoredFileTable {
  shelf: number
  path: string
  username: string
  root: string
  size: number
  /** `coming` or `here`. */
  state: string
  /** Of the file once it is here: `dev ino size mtimeNs`. */
  stamp: string
  layer: Uint8Array
  /** PeerId whose signature admits others. */
  signer: string
  created_at: number
}

/** Files of this user that a depot is to fetch from here. */
export interface UploadTable {
  id: Generated<number>
  source: string
  depot: number
  path: string
  root: string
  size: number
  layer: Uint8Array
  stamp: string
  created_at: number
}

/** Small facts by name. */
export interface SettingTable {
  name: string
  value: string
}

export interface PeerSchema {
  share_scope: ShareScopeTable
  share_group: ShareGroupTable
  pinned_key: PinnedKeyTable
  stored_file: StoredFileTable
  upload: UploadTable
  setting: SettingTable
  file: FileTable
  content: ContentTable
  download: DownloadTable
}

export const peerMigrations: MigrationProvider = {
  getMigrations: async () => ({ '0001-index': index, '0002-downloads': downloads, '0003-community': community }),
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

const community: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .alterTable('download')
      .addColumn('guard', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    await createSharing(db)
    faultPoint('index-migration.halfway')
    await createDepot(db)
  },
}

async function createSharing(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('share_scope')
    .addColumn('scope', 'text', (column) => column.primaryKey())
    .addColumn('visibility', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('share_group')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('members', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('pinned_key')
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('peer_id', 'text', (column) => column.notNull())
    .addColumn('accepted', 'integer', (column) => column.notNull())
    .addColumn('seen_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('pinned_key_key', ['username', 'peer_id'])
    .execute()
  await db.schema
    .createTable('setting')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}

async function createDepot(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('stored_file')
    .addColumn('shelf', 'integer', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('root', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('stamp', 'text', (column) => column.notNull())
    .addColumn('layer', 'blob', (column) => column.notNull())
    .addColumn('signer', 'text', (column) => column.notNull())
    .addColumn('created_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('stored_file_key', ['shelf', 'path'])
    .execute()
  await db.schema
    .createTable('upload')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('depot', 'integer', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('root', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('layer', 'blob', (column) => column.notNull())
    .addColumn('stamp', 'text', (column) => column.notNull())
    .addColumn('created_at', 'integer', (column) => column.notNull())
    .execute()
}
