/** The tracker dies in the middle of something: rows 1–6 and 47 of docs/faults.md. */
import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { MIB } from '#shared/base/limits.ts'
import { sqliteDialect } from '#shared/storage/sqlite-dialect.ts'
import { migrations } from '../../tracker/store/migrations.ts'
import type { HubSchema } from '../../tracker/store/schema.ts'
import { prepareSchema } from '../../tracker/store/sql-store.ts'
import { figure, since } from '../support/figures.ts'
import { cleanUpHubs, type Hub, sha256, startHub } from '../support/hub.ts'
import { LinkedCrowd } from '../support/linked-crowd.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

/** Numbers out of the database of a tracker that does not run. */
function count(hub: Hub, query: string): number {
  const db = new DatabaseSync(join(hub.folder, 'hub', 'hub.sqlite'), { readOnly: true })
  try {
    return Number(Object.values(db.prepare(query).get() ?? {})[0])
  } finally {
    db.close()
  }
}

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0

/** The fault happened: the process says so, and died of it. */
async function diedAt(hub: Hub, point: string): Promise<void> {
  await hub.tracker.ended()
  assert.equal(hub.tracker.child.signalCode, 'SIGKILL')
  assert.match(hub.tracker.stderr, new RegExp(`fault at ${point}`))
}

describe('a tracker that dies', () => {
  it('fault 1: before a password is checked: nothing is half made, and all are in soon after', async function () {
    const hub = await startHub(this)
    await hub.crashesAt('password.checking')
    const names = ['ann', 'bea', 'cal', 'dan']
    const peers = names.map((name) => hub.prepare(name))
    await Promise.all(peers.map((peer) => peer.launch()))
    await diedAt(hub, 'password.checking')
    assert.deepEqual([count(hub, 'select count(*) from account'), count(hub, 'select count(*) from device')], [0, 0])
    await hub.restartTracker()
    const backAt = performance.now()
    const took = await Promise.all(peers.map((peer) => peer.process.event('ready').then(() => since(backAt))))
    const orphans = count(hub, 'select count(*) from device where account_id not in (select id from account)')
    figure(1, { loginMsP50: quantile(took, 0.5), loginMsP99: quantile(took, 0.99), orphans })
    assert.deepEqual([count(hub, 'select count(*) from account'), orphans], [4, 0])
  })

  it('fault 2: after an account was made, before the answer: the next try succeeds, and others see one arrival', async function () {
    const hub = await startHub(this)
    const cal = await hub.peer('cal')
    await hub.crashesAt('sign-in.committed')
    const watch = await cal.watchesLive()
    const ann = hub.prepare('ann')
    await ann.launch()
    await diedAt(hub, 'sign-in.committed')
    assert.equal(count(hub, "select count(*) from account where username = 'ann'"), 1)
    await hub.restartTracker()
    await ann.process.event('ready')
    await until(async () => watch.lines.some(({ event, user }) => event === 'user-joined' && user === 'ann'))
    await ann.drops('proof.txt', 'she is there')
    await watch.event('file-added')
    const joins = watch.lines.filter(({ event, user }) => event === 'user-joined' && user === 'ann').length
    const devices = count(hub, 'select count(*) from device')
    figure(2, { duplicateJoins: joins - 1, devices })
    assert.deepEqual([joins, devices], [1, 2])
  })

  it('fault 3: in the middle of 600 files: all of a batch are listed or none, and all of them afterwards', async function () {
    const hub = await startHub(this)
    const bea = await hub.peer('bea')
    await hub.crashesAt('publish.written')
    const ann = hub.prepare('ann')
    await ann.configures()
    for (let nth = 0; nth < 600; nth++) await ann.drops(`many/${nth}.txt`, `file ${nth}`)
    await ann.launch()
    await diedAt(hub, 'publish.written')
    const halfApplied = count(hub, 'select count(*) from entry')
    assert.equal(halfApplied, 0)
    await hub.restartTracker()
    await ann.process.event('ready')
    await until(async () => (await bea.sees()).length === 600)
    assert.equal(count(hub, 'select count(*) from entry where removed = 0'), 600)
    figure(3, { halfApplied, listed: 600 })
  })

  it('fault 4: while it relays: the download goes on when it is back, and little comes twice', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "8MiB/s"' })
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', 24 * MIB)
    await bea.watches('--state').event('file-added')
    const order = bea.orders(film, '--route', 'relay')
    await order.event('progress', ({ received }) => Number(received) >= 8 * MIB)
    const killedAt = performance.now()
    await hub.restartTracker('SIGKILL')
    const done = await order.event('done')
    const sent = Number((await ann.status()).sent)
    figure(4, { seconds: since(killedAt) / 1000, twiceMiB: (sent - 24 * MIB) / MIB })
    assert.deepEqual([done.route, await sha256(String(done.path))], ['relay', film.sha256])
    assert.ok(sent > 24 * MIB - 1 && sent <= 24 * MIB + 6 * MIB, `${sent} bytes sent`)
  })

  it('fault 47: half-way through a migration: the next start finds nothing of it, and completes', async function () {
    const hub = await startHub(this)
    const file = join(hub.folder, 'hub', 'hub.sqlite')
    const asBefore = async () => {
      for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true })
      await hubOfTheReleaseBefore(file)
    }
    await assert.rejects(hub.restartTracker('SIGTERM', asBefore, { FERRY_FAULT_AT: 'migration.halfway' }))
    await diedAt(hub, 'migration.halfway')
    const half = count(hub, "select count(*) from sqlite_schema where name in ('audience', 'want', 'entry_text')")
    await hub.restartTracker()
    const users = (await hub.admin('user', 'list')).lines.map(({ username }) => username)
    assert.deepEqual([half, users], [0, ['zoe']])
    const killed = hub.prepare('bea', { env: { FERRY_FAULT_AT: 'index-migration.halfway' } })
    await (await killed.launch()).ended()
    assert.match(killed.process.stderr, /fault at index-migration/)
    const bea = await hub.peer('bea')
    await bea.drops('here.txt', 'works')
    await until(async () => (await bea.status()).announced === 1)
    figure(47, { tablesLeftHalf: half })
  })
})

/** A database to which the last migration is still to come. */
async function hubOfTheReleaseBefore(file: string): Promise<void> {
  const db = new Kysely<HubSchema>({ dialect: sqliteDialect({ file, readOnly: false }) })
  const types = { bytes: 'blob', bigNumber: 'integer', createTextIndex: async () => {} } as const
  const [first] = Object.entries(await migrations(types).getMigrations())
  assert.ok(first)
  await prepareSchema(db, { getMigrations: async () => Object.fromEntries([first]) })
  await sql`insert into account (id, username, password_hash, role, created_at) values (1, 'zoe', '', 'owner', 0)`.execute(
    db,
  )
  await db.destroy()
}

describe('a hub that starts again under its crowd', () => {
  const CROWD = 150

  it(`fault 5: has all ${CROWD} peers back, by their keys, without a hash`, async function () {
    const hub = await startHub(this)
    const crowd = await LinkedCrowd.join(hub, CROWD, { hosts: CROWD })
    const took = await crowd.comesBack(() => hub.restartTracker('SIGKILL'))
    const [status = {}] = (await hub.admin('status')).lines
    const { hashed } = status.passwords as { hashed: number }
    figure(5, {
      peers: CROWD,
      p50Ms: quantile(took, 0.5),
      p95Ms: quantile(took, 0.95),
      allMs: quantile(took, 1),
      hashes: hashed,
      rssMiB: Number(status.memory) / MIB,
      loopP99Ms: (status.eventLoop as { p99: number }).p99,
      refused: Number(status.refusedConnections),
    })
    assert.deepEqual([status.online, hashed], [CROWD, 0])
    assert.ok(quantile(took, 1) < 30_000)
  })

  it(`fault 6: has ${CROWD} of ten offices back that come all at once, again and again: none starves`, async function () {
    const hub = await startHub(this)
    const crowd = await LinkedCrowd.join(hub, CROWD, { hosts: 10 })
    const took = await withoutJitter(() => crowd.comesBack(() => hub.restartTracker('SIGKILL')))
    const [status = {}] = (await hub.admin('status')).lines
    figure(6, { peers: CROWD, slowestMs: quantile(took, 1), refused: Number(status.refusedConnections) })
    assert.equal(status.online, CROWD)
    assert.ok(quantile(took, 1) < 30_000)
  })
})

/** Everybody draws the longest wait: all of them come in the same moments. */
async function withoutJitter<T>(work: () => Promise<T>): Promise<T> {
  const { random } = Math
  Math.random = () => 1 - Number.EPSILON
  try {
    return await work()
  } finally {
    Math.random = random
  }
}
