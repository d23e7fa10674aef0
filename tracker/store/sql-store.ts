/** The `Store` port over Kysely; the dialects differ only in how the connections are opened. */
import { randomBytes } from 'node:crypto'
import { type Kysely, type MigrationProvider, Migrator } from 'kysely'
import { FerryError } from '#shared/base/errors.ts'
import type { HubSchema } from './schema.ts'
import * as accounts from './sql-accounts.ts'
import * as entries from './sql-entries.ts'
import type { Store, StoreReads, StoreTransaction } from './store.ts'

export class SqlStore implements Store {
  readonly #writer: Kysely<HubSchema>
  readonly #reader: Kysely<HubSchema>
  readonly read: StoreReads

  constructor(writer: Kysely<HubSchema>, reader: Kysely<HubSchema>) {
    this.#writer = writer
    this.#reader = reader
    this.read = queries(reader)
  }

  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#writer.transaction().execute((trx) => work(queries(trx)))
  }

  async close(): Promise<void> {
    await this.#reader.destroy()
    await this.#writer.destroy()
  }
}

/** Brings the schema up to date and gives a new hub its id. */
export async function prepareSchema(db: Kysely<HubSchema>, provider: MigrationProvider): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error !== undefined)
    throw new FerryError('internal', 'The database could not be brought up to date; nothing was changed.', {
      cause: error,
    })
  const hub = await db.selectFrom('hub').select('id').executeTakeFirst()
  if (hub !== undefined) return
  const hubId = randomBytes(8).toString('hex')
  await db.insertInto('hub').values({ id: 1, hub_id: hubId, revision: 0, floor: 0 }).execute()
}

function queries(db: Kysely<HubSchema>): StoreTransaction {
  return {
    hub: () => entries.readHub(db),
    takeRevisions: (count) => entries.takeRevisions(db, count),
    entriesAt: (device, paths) => entries.entriesAt(db, device, paths),
    entriesWithRoot: (root, limit) => entries.entriesWithRoot(db, root, limit),
    fileWithRoot: (device, root) => entries.fileWithRoot(db, device, root),
    entriesOf: (device, after, limit) => entries.entriesOf(db, device, after, limit),
    changes: (after, until, limit, withRemoved) => entries.changes(db, after, until, limit, withRemoved),
    putEntries: (rows) => entries.putEntries(db, rows),
    deleteEntriesOf: (device) => entries.deleteEntriesOf(db, device),
    pruneTombstones: (keep) => entries.pruneTombstones(db, keep),
    accountByName: (username) => accounts.accountByName(db, username),
    account: (id) => accounts.accountById(db, id),
    accounts: () => accounts.allAccounts(db),
    insertAccount: (username, hash, role, now) => accounts.insertAccount(db, username, hash, role, now),
    setPassword: (account, hash) => accounts.setPassword(db, account, hash),
    removeAccount: (account) => accounts.removeAccount(db, account),
    deviceByPeer: (peerId) => accounts.deviceByPeer(db, peerId),
    devicesOf: (account) => accounts.devicesOf(db, account),
    devicesAfter: (after, limit) => accounts.devicesAfter(db, after, limit),
    insertDevice: (device) => accounts.insertDevice(db, device),
    updateDevice: (no, name, addresses, now) => accounts.updateDevice(db, no, name, addresses, now),
    bindDevice: (no, account) => accounts.bindDevice(db, no, account),
    markDeviceRemoved: (no) => accounts.markDeviceRemoved(db, no),
    setHoldings: (no, count, fingerprint) => accounts.setHoldings(db, no, count, fingerprint),
    invites: () => accounts.allInvites(db),
    insertInvite: (invite, now) => accounts.insertInvite(db, invite, now),
    useInvite: (codeHash, now) => accounts.useInvite(db, codeHash, now),
  }
}
