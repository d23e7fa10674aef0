/** Removing accounts and devices from a real database: nothing stays, and depots learn what they have to delete. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type DeviceNo, deviceNo, parseUsername } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { silentLog } from '#shared/base/log.ts'
import { auditRow } from '../../../tracker/services/audit.ts'
import { RelayUse } from '../../../tracker/services/relay-use.ts'
import { purgeAccount, purgeDevice } from '../../../tracker/services/remove-account.ts'
import { openSqliteStore } from '../../../tracker/store/sqlite/open-sqlite-store.ts'
import type { Account, Entry, Store, StoreTransaction } from '../../../tracker/store/store.ts'
import { FakeClock } from '../../support/fake-clock.ts'

describe('the hub', () => {
  let folder: string
  let store: Store

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ferry-unit-'))
    store = await openSqliteStore(join(folder, 'hub.sqlite'))
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  const rows = (table: string): Record<string, unknown>[] => {
    const db = new DatabaseSync(join(folder, 'hub.sqlite'), { readOnly: true })
    try {
      return db.prepare(`select * from ${table}`).all()
    } finally {
      db.close()
    }
  }

  it('removes an account with its devices, entries, shelves, grants and use, and what others keep on its depot', async () => {
    const { ann, depot, shelfOfBea, shelfOfAnn, depotOfBea } = await store.transaction(twoDepots)
    const { shelves } = await store.transaction((tx) => purgeAccount(tx, ann))
    assert.deepEqual(shelves.map(({ no }) => no).toSorted(), [shelfOfBea, shelfOfAnn].toSorted())
    assert.deepEqual(
      rows('account').map(({ username }) => username),
      ['bea'],
    )
    assert.deepEqual(
      rows('device').map(({ no }) => no),
      [depotOfBea],
    )
    for (const table of ['entry', 'audience', 'audience_member', 'relay_use']) assert.deepEqual(rows(table), [], table)
    // Its own depot is gone for good; the other one has a shelf to delete.
    const owed = rows('shelf_drop').map((row) => ({ ...row }))
    assert.deepEqual(owed, [{ shelf_no: shelfOfAnn, host_no: depotOfBea, path: '' }])
    assert.notEqual(depot, depotOfBea)
  })

  it('owes a removed depot the word that its shelves are gone', async () => {
    const { depot, shelfOfBea } = await store.transaction(twoDepots)
    await store.transaction(async (tx) => {
      const device = await tx.device(depot)
      assert.ok(device)
      await purgeDevice(tx, device)
    })
    const owed = rows('shelf_drop').map((row) => ({ ...row }))
    assert.deepEqual(owed, [{ shelf_no: shelfOfBea, host_no: depot, path: '' }])
    const device = await store.read.device(depot)
    assert.deepEqual([device?.removed, device?.entries], [true, 0])
  })

  it('knows a bounded number of removed devices', async () => {
    const { ann } = await store.transaction(twoDepots)
    await store.transaction(async (tx) => {
      for (let n = 0; n < LIMITS.devicesPerAccount + 5; n++) {
        const no = await device(tx, ann, `key-${n}`, { now: n })
        const made = await tx.device(no)
        if (made !== undefined) await purgeDevice(tx, made)
      }
    })
    const removed = (await store.read.devicesOf(ann.id)).filter((one) => one.removed)
    assert.equal(removed.length, LIMITS.devicesPerAccount)
    assert.equal(removed.at(0)?.createdAt, 5)
  })

  it('forgets the oldest rows of the audit', async () => {
    await store.transaction(async (tx) => {
      await tx.writeAudit(auditRow(1, 'ann', 'ban', 'bea', { reason: 'spam' }))
      await tx.writeAudit(auditRow(2, 'ann', 'unban', 'bea'))
    })
    assert.deepEqual(await store.read.audit({ since: 0, limit: 10, action: 'ban' }), [
      { at: 1, actor: 'ann', action: 'ban', target: 'bea', detail: { reason: 'spam' } },
    ])
    assert.deepEqual((await store.read.audit({ since: 2, limit: 10 })).length, 1)
    const db = new DatabaseSync(join(folder, 'hub.sqlite'))
    db.prepare("update sqlite_sequence set seq = ? where name = 'audit'").run(LIMITS.auditRows + 1)
    db.close()
    await store.transaction((tx) => tx.writeAudit(auditRow(3, 'ann', 'notice', '')))
    assert.deepEqual(
      rows('audit').map(({ at }) => at),
      [3],
    )
  })

  it('keeps count of relayed bytes when it is stopped, and begins each day at nought', async () => {
    const { ann } = await store.transaction(twoDepots)
    const clock = new FakeClock(Date.UTC(2026, 0, 1, 23))
    const use = new RelayUse({ store, clock, log: silentLog }, 1000)
    const meter = await use.begin(ann.id)
    meter.count(600)
    assert.equal(await use.usedToday(ann.id), 607)
    await use.stop()
    const again = new RelayUse({ store, clock, log: silentLog }, 1000)
    const second = await again.begin(ann.id)
    assert.throws(() => second.count(600), { code: 'budget', message: /1kB|1000/ })
    await second.end()
    await assert.rejects(again.begin(ann.id), { code: 'budget', message: /in 1 h/ })
    clock.advance(3_600_000)
    await (await again.begin(ann.id)).end()
    assert.equal(await again.usedToday(ann.id), 0)
  })
})

/** Each of two accounts has a depot, on which the other one has a shelf with an entry. */
async function twoDepots(tx: StoreTransaction) {
  const ann = await account(tx, 'ann')
  const bea = await account(tx, 'bea')
  const depot = await device(tx, ann, 'ann-key')
  const depotOfBea = await device(tx, bea, 'bea-key')
  const shelfOfBea = await device(tx, bea, 'ann-key', { host: depot })
  const shelfOfAnn = await device(tx, ann, 'bea-key', { host: depotOfBea })
  const audience = await tx.insertAudience(ann.id, 'bea', [
    { username: bea.username, account: bea.id, until: undefined },
  ])
  await tx.putEntries([depot, shelfOfBea, shelfOfAnn].map((no) => entry(no, audience)))
  await tx.addRelayUse(ann.id, Math.floor(Date.UTC(2026, 0, 1) / 86_400_000), 7)
  return { ann, bea, depot, depotOfBea, shelfOfBea, shelfOfAnn }
}

async function account(tx: StoreTransaction, name: string): Promise<Account> {
  const id = await tx.insertAccount(parseUsername(name), 'hash', 'member', 0)
  const made = await tx.account(id)
  assert.ok(made)
  return made
}

const device = (
  tx: StoreTransaction,
  { id }: Account,
  peerId: string,
  { host = deviceNo(0), now = 0 }: { host?: DeviceNo; now?: number } = {},
) => tx.insertDevice({ peerId: peerId as never, account: id, name: peerId, addresses: [], now, depot: false, host })

const entry = (no: DeviceNo, audience: number): Entry => ({
  device: no,
  path: 'Files/a',
  size: 1,
  root: 'ab'.repeat(32) as never,
  mtime: 1,
  revision: 1 as never,
  removed: false,
  audience,
  signer: '',
  signature: new Uint8Array(64),
})
