/** Networks and readers that say nothing any more: rows 33 and 34 of docs/faults.md. */
import assert from 'node:assert/strict'
import { MIB } from '#shared/base/limits.ts'
import { linkToHub, peerBehind } from '../support/bad-link.ts'
import { figure, since } from '../support/figures.ts'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

describe('a connection on which nothing comes any more', () => {
  it('fault 33: is found by both ends within 35 s, idle or in use, and everything goes on afterwards', async function () {
    const hub = await startHub(this)
    this.timeout(180_000)
    const toHub = await linkToHub(hub)
    const [cal, bea, { peer: ann, link }] = await Promise.all([
      hub.peer('cal'),
      hub.peer('bea', { tracker: toHub.through(hub.address), listen: '', route: 'direct' }),
      peerBehind(hub, 'ann', { tables: '[limits]\nup = "4MiB/s"' }),
    ])
    const [watch, own] = [await cal.watchesLive(), await bea.watchesLive()]
    const film = await ann.drops('film.mkv', 24 * MIB)
    await own.event('file-added')
    const order = bea.orders(film)
    await order.event('progress')
    const droppedAt = performance.now()
    // What ann sends is thrown away, and so is everything between bea and the hub.
    link.set({ drop: 'down' })
    toHub.set({ drop: 'both' })
    const [left, lost] = await Promise.all([
      watch.event('user-left', ({ user }) => user === 'bea').then(() => since(droppedAt)),
      own.event('hub-lost').then(() => since(droppedAt)),
    ])
    await until(async () => ((await ann.status()).uploads as unknown[]).length === 0)
    const freed = since(droppedAt)
    assert.ok(toHub.counters.droppedBytes > 0 && link.counters.droppedBytes > 0)
    link.set({ drop: 'none' })
    toHub.set({ drop: 'none' })
    await order.event('done')
    figure(33, { leftMs: left, hubLostMs: lost, uploadFreedMs: freed, dropped: link.counters.droppedBytes })
    assert.ok(left < 36_000 && lost < 36_000, `${left} ms, ${lost} ms`)
  })

  it('fault 34: because its reader hangs: the source holds little, gives up in 45 s, and serves others', async function () {
    const hub = await startHub(this)
    this.timeout(180_000)
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const news = cal.watches('--state')
    const film = await ann.drops('film.mkv', 300 * MIB)
    const small = await ann.drops('small.txt', 100_000)
    await news.event('file-added', ({ path }) => path === film.path)
    await news.event('file-added', ({ path }) => path === small.path)
    await bea.orders(film).event('progress')
    bea.process.signal('SIGSTOP')
    const stoppedAt = performance.now()
    const before = await ann.process.memory()
    let peak = before
    await cal.fetches(small)
    await until(async () => {
      peak = Math.max(peak, await ann.process.memory())
      return ((await ann.status()).uploads as unknown[]).length === 0
    })
    const took = since(stoppedAt)
    bea.process.signal('SIGCONT')
    figure(34, { cutOffMs: took, moreMiB: (peak - before) / MIB })
    assert.ok(took > 1_000, 'the reader did not hang')
    assert.ok(took < 45_000, `${took} ms`)
    assert.ok(peak - before < 64 * MIB, `${(peak - before) / MIB} MiB`)
  })
})
