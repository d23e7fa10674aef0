/** A hub's database as 0.1.0 left it, opened by this version. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { accountId } from '#shared/base/ids.ts'
import { sqliteDialect } from '#shared/storage/sqlite-dialect.ts'
import { migrations } from '../../../tracker/store/migrations.ts'
import type { HubSchema } from '../../../tracker/store/schema.ts'
import { prepareSchema } from '../../../tracker/store/sql-store.ts'
import { openSqliteStore } from '../../../tracker/store/sqlite/open-sqlite-store.ts'

const PATHS = ['Files/Song.flac', `Files/${'がぎ'.normalize('NFD')}ぐ.txt`, 'Files/Ünïted.txt', 'Files/gone song.txt']

async function hubOfBefore(file: string): Promise<void> {
  const db = new Kysely<HubSchema>({ dialect: sqliteDialect({ file, readOnly: false }) })
  const all = await migrations({
    bytes: 'blob',
    bigNumber: 'integer',
    createTextIndex: async () => {},
  }).getMigrations()
  const [first] = Object.entries(all)
  assert.ok(first !== undefined)
  await prepareSchema(db, { getMigrations: async () => ({ [first[0]]: first[1] }) })
  await sql`insert into account (id, username, password_hash, role, created_at) values (1, 'ann', '', 'owner', 0)`.execute(
    db,
  )
  await sql`insert into device (no, peer_id, account_id, name, addresses, entries, fingerprint, removed, created_at, last_seen_at)
    values (1, 'key', 1, 'laptop', '[]', 3, zeroblob(32), 0, 0, 0)`.execute(db)
  for (const [index, path] of PATHS.entries())
    await sql`insert into entry (device_no, path, size, root, mtime, revision, removed)
      values (1, ${path}, 1, randomblob(32), 0, ${index + 1}, ${path.includes('gone') ? 1 : 0})`.execute(db)
  await db.destroy()
}

describe('a hub of the release before', () => {
  it('keeps its files, and they are found', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ferry-upgrade-'))
    const file = join(folder, 'hub.sqlite')
    try {
      await hubOfBefore(file)
      const store = await openSqliteStore(file)
      const finds = async (...words: string[]) => {
        const criteria = { words, without: [], endings: [], least: 0, most: 10, from: undefined, before: undefined }
        const none = { root: undefined, devices: undefined, notDevices: undefined, by: 'text' } as const
        const viewer = { account: accountId(2), now: 0 }
        const step = { from: 0, below: 100, rows: 100 }
        return (await store.search.step(viewer, { ...criteria, ...none }, step)).found.map(({ path }) => path)
      }
      assert.deepEqual(await finds('song'), [PATHS[0]])
      assert.deepEqual(await finds('かきく'), [PATHS[1]])
      assert.deepEqual(await finds('united'), [PATHS[2]])
      await store.close()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
