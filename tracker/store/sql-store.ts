/** The `Store` port over Kysely; the dialects differ only in how the connections are opened. */
import { randomBytes } from 'node:crypto'
import { type Kysely, type MigrationProvider, Migrator } from 'kysely'
import type { Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { AccountId, Revision, Username } from '#shared/base/ids.ts'
import type { EntrySearch } from './entry-search.ts'
import type { HubSchema } from './schema.ts'
import * as accounts from './sql-accounts.ts'
import * as audiences from './sql-audiences.ts'
import * as entries from './sql-entries.ts'
import { moderationQueries } from './sql-moderation.ts'
import { type SearchDialect, SqlSearch } from './sql-search.ts'
import * as shelves from './sql-shelves.ts'
import { wantQueries } from './sql-wants.ts'
import type { AudienceMember, Store, StoreReads, StoreTransaction } from './store.ts'

export interface Connections {
  readonly writer: Kysely<HubSchema>
  readonly reader: Kysely<HubSchema>
  readonly searcher: Kysely<HubSchema>
}

export class SqlStore implements Store {
  readonly #writer: Kysely<HubSchema>
  readonly #reader: Kysely<HubSchema>
  readonly #searcher: Kysely<HubSchema>
  readonly read: StoreReads
  readonly search: EntrySearch

  constructor({ writer, reader, searcher }: Connections, dialect: SearchDialect) {
    this.#writer = writer
    this.#reader = reader
    this.#searcher = searcher
    this.read = queries(reader)
    this.search = new SqlSearch(searcher, dialect)
  }

  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#writer.transaction().execute((trx) => work(queries(trx)))
  }

  async close(): Promise<void> {
    await this.#searcher.destroy()
    await this.#reader.destroy()
    await this.#writer.destroy()
  }
}

/** Brings the schema up to date and gives a new hub its id. */
export async function prepareSchema(db: Kysely<HubSchema>, provider: MigrationProvider): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  // A disk that is read-only or full is no fault of the database.
  if (error instanceof FerryError && (error.code === 'permission' || error.code === 'disk-full')) throw error
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
    entriesWithRoot: (viewer, root, limit) => entries.entriesWithRoot(db, viewer, root, limit),
    fileWithRoot: (viewer, device, root) => entries.fileWithRoot(db, viewer, device, root),
    entriesOf: (viewer, device, page) => entries.entriesOf(db, viewer, device, page),
    visibleAt: (viewer, devices, paths) => entries.visibleAt(db, viewer, devices, paths),
    changes: (viewer, range) => entries.changes(db, viewer, range),
    ...audienceQueries(db),
    dropsFor: (host, limit) => shelves.dropsFor(db, host, limit),
    insertDrops: (drops) => shelves.insertDrops(db, drops),
    removeDrops: (drops) => shelves.removeDrops(db, drops),
    ...wantQueries(db),
    ...moderationQueries(db),
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
    facesAfter: (after, limit) => accounts.facesAfter(db, after, limit),
    insertDevice: (device) => accounts.insertDevice(db, device),
    updateDevice: (no, facts) => accounts.updateDevice(db, no, facts),
    device: (no) => accounts.deviceByNo(db, no),
    devicesNamed: (username) => accounts.devicesNamed(db, username),
    shelvesOn: (host) => accounts.shelvesOn(db, host),
    touchDevices: (devices, at) => accounts.touchDevices(db, devices, at),
    markDeviceRemoved: (no) => accounts.markDeviceRemoved(db, no),
    setHoldings: (no, count, fingerprint) => accounts.setHoldings(db, no, count, fingerprint),
    invites: () => accounts.allInvites(db),
    insertInvite: (invite, now) => accounts.insertInvite(db, invite, now),
    useInvite: (codeHash, now) => accounts.useInvite(db, codeHash, now),
  }
}

const audienceQueries = (db: Kysely<HubSchema>) => ({
  audienceWithText: (owner: AccountId, text: string) => audiences.audienceWithText(db, owner, text),
  audiences: (ids: readonly number[]) => audiences.audiences(db, ids),
  countAudiences: (owner: AccountId) => audiences.countAudiences(db, owner),
  insertAudience: (owner: AccountId, text: string, members: readonly AudienceMember[]) =>
    audiences.insertAudience(db, owner, text, members),
  nameAudienceMembers: (username: Username, account: AccountId) => audiences.nameAudienceMembers(db, username, account),
  forgetAudienceMember: (account: AccountId) => audiences.forgetAudienceMember(db, account),
  pruneAudiences: () => audiences.pruneAudiences(db),
  endedGrants: (now: Millis) => audiences.endedGrants(db, now),
  forgetEndedGrants: (now: Millis) => audiences.forgetEndedGrants(db, now),
  noteLoss: (losers: ReadonlySet<AccountId> | 'everyone', at: Revision) => audiences.noteLoss(db, losers, at),
  lossRevision: (account: AccountId) => audiences.lossRevision(db, account),
})
