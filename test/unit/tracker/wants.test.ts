import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AccountId,
  type ContentRoot,
  type DeviceNo,
  deviceNo,
  parsePeerIdText,
  parseUsername,
  revision,
} from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { silentLog } from '#shared/base/log.ts'
import type { HubChange, HubEvent } from '../../../tracker/bus/bus.ts'
import { InProcessBus } from '../../../tracker/bus/in-process-bus.ts'
import { deviceState } from '../../../tracker/services/browse.ts'
import { Wants } from '../../../tracker/services/wants.ts'
import { openSqliteStore } from '../../../tracker/store/sqlite/open-sqlite-store.ts'
import type { Store } from '../../../tracker/store/store.ts'
import { FakeClock } from '../../support/fake-clock.ts'

const PEER = parsePeerIdText(`12D3KooW${'A'.repeat(44)}`)
const root = (n: number) => n.toString(16).padStart(64, '0') as ContentRoot
const wish = { root: undefined, least: 0, most: 0, owner: '', fetch: false }

describe('the wants of a hub', () => {
  let folder: string
  let store: Store
  let ann: AccountId
  let bea: AccountId
  let device: DeviceNo
  let wants: Wants
  let events: HubEvent[]
  const clock = new FakeClock()
  const bus = new InProcessBus(silentLog)
  bus.subscribe((event) => events.push(event))

  const opened = async () => {
    const fresh = new Wants({ store, bus, clock, log: silentLog })
    await fresh.start()
    return fresh
  }
  const change = (path: string, more: Partial<HubChange> = {}): HubChange => {
    const facts = { device, path, size: 1, root: root(1), mtime: 1, restricted: false, removed: false }
    return { change: { ...facts, revision: revision(1) }, sight: 'everyone', was: undefined, ...more }
  }
  /** Paths that Bea is told of these changes. */
  const told = async (...changes: HubChange[]) => {
    events = []
    wants.onCommitted(changes)
    // What is asked afterwards has its turn afterwards.
    await assert.rejects(wants.remove(bea, 0))
    return events.flatMap((event) => (event.name === 'want-hits' ? event.hits.map(({ path }) => path) : []))
  }

  beforeEach(async () => {
    events = []
    folder = await mkdtemp(join(tmpdir(), 'ferry-wants-'))
    store = await openSqliteStore(join(folder, 'hub.sqlite'))
    await store.transaction(async (tx) => {
      const made = (name: string) => tx.insertAccount(parseUsername(name), '', 'member', 0)
      ann = await made('ann')
      bea = await made('bea')
      const host = deviceNo(0)
      const info = { peerId: PEER, name: 'a', addresses: [], now: 0, depot: false, host }
      device = await tx.insertDevice({ ...info, account: ann })
    })
    wants = await opened()
    await wants.add({ account: bea, username: 'bea' }, { ...wish, pattern: 'film' })
  })

  afterEach(async () => {
    await wants.stop()
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('are told of new files and new contents, not of a new time, a removal or an empty folder', async () => {
    const was = 'everyone' as const
    assert.deepEqual(await told(change('A/film.mkv'), change('A/other.mkv')), ['A/film.mkv'])
    assert.deepEqual(await told(change('A/film.mkv', { was, oldRoot: root(1) })), [])
    assert.deepEqual(await told(change('A/film.mkv', { was, oldRoot: root(2) })), ['A/film.mkv'])
    assert.deepEqual(await told(change('A/film/')), [])
    const gone = change('A/film.mkv', { was })
    assert.deepEqual(await told({ ...gone, change: { ...gone.change, removed: true, root: undefined } }), [])
  })

  it('are told of what becomes visible, when it does, and never of their own files', async () => {
    const members = new Map([[bea, undefined]])
    const closed = { owner: ann, members: new Map<AccountId, undefined>() }
    const open = { owner: ann, members }
    assert.deepEqual(await told(change('A/film', { sight: closed })), [])
    assert.deepEqual(await told(change('A/film', { sight: open, was: closed, oldRoot: root(1) })), ['A/film'])
    assert.deepEqual(await told(change('A/film', { sight: 'everyone', was: open, oldRoot: root(1) })), [])
    await wants.add({ account: ann, username: 'ann' }, { ...wish, pattern: 'own' })
    assert.deepEqual(await told(change('A/own')), [])
  })

  it('are there after a restart, with what was counted', async () => {
    await told(change('A/film one'), change('A/film two'))
    await wants.stop()
    wants = await opened()
    assert.deepEqual(
      wants.list(bea).map(({ pattern, hits }) => [pattern, hits]),
      [['film', 2]],
    )
    assert.deepEqual(await told(change('A/film')), ['A/film'])
  })

  it('end with their account', async () => {
    const owned = await store.read.device(device)
    assert.ok(owned !== undefined)
    await store.transaction((tx) => tx.removeAccount(bea))
    bus.publish({ name: 'device', state: { ...deviceState({ ...owned, account: bea }, false), removed: true } })
    assert.deepEqual(await told(change('A/film')), [])
    assert.deepEqual(wants.list(bea), [])
    assert.deepEqual(await store.read.wants(), [])
  })

  it('are collected by those who have one when more is published than can be compared', async () => {
    const flood = Array.from({ length: LIMITS.notifyBacklogChanges + 1 }, () => change('A/film'))
    assert.deepEqual(await told(...flood), [])
    assert.deepEqual(events, [{ name: 'lost-sight', accounts: [bea] }])
  })
})
