/** Coming back must be cheap for the hub: what a device says is written when it is new, when it came is written for many at once. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PeerIdText } from '#shared/base/ids.ts'
import { silentLog } from '#shared/base/log.ts'
import { LastSeen } from '../../../tracker/services/last-seen.ts'
import { Passwords } from '../../../tracker/services/passwords.ts'
import { SignIn } from '../../../tracker/services/sign-in.ts'
import { openSqliteStore } from '../../../tracker/store/sqlite/open-sqlite-store.ts'
import type { Store } from '../../../tracker/store/store.ts'
import { FakeClock } from '../../support/fake-clock.ts'
import { addMadeDevice } from '../../support/made-catalogue.ts'
import { until } from '../../support/until.ts'

describe('a device that comes back', () => {
  let folder = ''
  let store: Store
  const clock = new FakeClock()
  let written = 0

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ferry-seen-'))
    const real = await openSqliteStore(join(folder, 'hub.sqlite'))
    written = 0
    store = {
      read: real.read,
      search: real.search,
      transaction: (work) => {
        written += 1
        return real.transaction(work)
      },
      close: () => real.close(),
    }
  })

  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  const caller = (name: string) => ({ peerId: `key of ${name}` as PeerIdText, observedHost: '192.0.2.7' })
  const signIn = (lastSeen: LastSeen) =>
    new SignIn({ store, passwords: new Passwords(), clock, lastSeen }, { registration: 'closed', devicesPerAccount: 1 })

  it('writes nothing by itself; a second later all who came have their time, in one transaction', async () => {
    for (const name of ['ann', 'bea', 'cal']) await addMadeDevice(store, name)
    const before = written
    const hub = signIn(new LastSeen({ store, clock, log: silentLog }))
    const asBefore = (name: string) => ({ name, addresses: [], depot: false })
    for (const name of ['ann', 'bea']) await hub.resume(caller(name), asBefore(name))
    assert.equal(written, before)
    clock.advance(1000)
    const seenAt = async (name: string) => (await store.read.deviceByPeer(caller(name).peerId))?.lastSeenAt
    await until(async () => (await seenAt('ann')) === clock.now())
    assert.equal(await seenAt('bea'), clock.now())
    assert.equal(await seenAt('cal'), 0)
    assert.equal(written, before + 1)
  })

  it('has what is new of it written at once', async () => {
    await addMadeDevice(store, 'ann')
    const hub = signIn(new LastSeen({ store, clock, log: silentLog }))
    for (const changed of [
      { name: 'laptop', addresses: [], depot: false },
      { name: 'laptop', addresses: ['/ip4/192.0.2.7/tcp/7118'], depot: false },
      { name: 'laptop', addresses: ['/ip4/192.0.2.7/tcp/7118'], depot: true },
    ]) {
      const before = written
      const device = await hub.resume(caller('ann'), changed)
      assert.equal(written, before + 1)
      const { name, addresses, depot } = device
      assert.deepEqual({ name, addresses, depot }, changed)
      assert.deepEqual(await store.read.deviceByPeer(caller('ann').peerId), device)
    }
  })

  it('has its time written when the hub stops', async () => {
    await addMadeDevice(store, 'ann')
    const lastSeen = new LastSeen({ store, clock, log: silentLog })
    const hub = signIn(lastSeen)
    clock.advance(5000)
    await hub.resume(caller('ann'), { name: 'ann', addresses: [], depot: false })
    await lastSeen.flush()
    assert.equal((await store.read.deviceByPeer(caller('ann').peerId))?.lastSeenAt, clock.now())
    assert.equal(clock.armed, 0)
  })
})
