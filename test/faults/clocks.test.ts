/** Clocks that are wrong, and are set while everything runs: row 42 of docs/faults.md. */
import assert from 'node:assert/strict'
import { LIMITS } from '#shared/base/limits.ts'
import { FalseClock, faketime } from '../support/false-clock.ts'
import { figure } from '../support/figures.ts'
import { cleanUpHubs, type Hub, startHub, type TestPeer } from '../support/hub.ts'
import { RawPeer } from '../support/raw-peer.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

const HOUR = 3600
const JUMPS = { '1 h on': HOUR, '1 h back': -HOUR, '10 y on': 10 * 365 * 24 * HOUR } as const

/** How far the hub's clock is from ours, seconds. */
async function offset(raw: RawPeer, hub: Hub): Promise<number> {
  const rpc = await raw.control(hub.address)
  const { now } = await rpc.ask('hello', { agent: 'raw', protocolMinor: 0, maxFrameBytes: LIMITS.controlFrameBytes })
  await rpc.finish().catch(() => undefined)
  await Promise.all(raw.libp2p.getConnections().map((connection) => connection.close()))
  return (now - Date.now()) / 1000
}

describe('a clock that is wrong', () => {
  const found = faketime()

  before(function () {
    if ('library' in found) return
    process.stdout.write(`      skipped: ${found.missing}\n`)
    this.skip()
  })

  async function withClocks(test: Mocha.Context) {
    assert.ok('library' in found)
    const hub = await startHub(test)
    const [hubClock, annClock] = [
      await FalseClock.at(hub, 'hub', found.library),
      await FalseClock.at(hub, 'ann', found.library),
    ]
    await hub.restartTracker('SIGTERM', async () => {}, hubClock.env)
    const [ann, bea] = await Promise.all([hub.peer('ann', { env: annClock.env }), hub.peer('bea')])
    const song = await ann.drops('song.flac', 300_000)
    await until(async () => (await bea.sees()).length === 1)
    return { hub, hubClock, annClock, ann, bea, song }
  }

  it('fault 42: the hub’s jumps during sessions: nobody is lost, no ticket out of its time is taken', async function () {
    const { hub, hubClock, ann, bea, song } = await withClocks(this)
    const [watch, raw] = [await bea.watchesLive(), await RawPeer.at(hub)]
    const seen: number[] = []
    let [wronglyAccepted, refused] = [0, 0]
    for (const [name, seconds] of Object.entries(JUMPS)) {
      await hubClock.isOff(seconds)
      await until(async () => Math.abs((await offset(raw, hub)) - seconds) < 10)
      seen.push(await offset(raw, hub))
      await ann.drops(`during ${name}.txt`, name)
      await watch.event('file-added', ({ path }) => path === `Files/during ${name}.txt`)
      for (const route of ['direct', 'relay']) {
        const got = await bea.get(song, '--route', route)
        if (got.status === 0) wronglyAccepted += 1
        else refused += 1
        assert.match(String(got.lines.at(-1)?.text), /check the clocks/)
      }
    }
    await hubClock.isOff(20)
    await until(async () => Math.abs((await offset(raw, hub)) - 20) < 5)
    await bea.fetches(song)
    const lost = watch.lines.filter(({ event }) => event === 'hub-lost' || event === 'user-left')
    figure(42, {
      jumps: seen.length,
      furthestSeconds: Math.max(...seen),
      wronglyAccepted,
      refused,
      sessionsLost: lost.length,
    })
    assert.deepEqual([wronglyAccepted, lost], [0, []])
  })

  it('fault 42: a source’s jumps: it stays online, serves nothing it should not, and is told of its clock', async function () {
    const { annClock, ann, bea, song } = await withClocks(this)
    const watch = await bea.watchesLive()
    for (const seconds of Object.values(JUMPS)) {
      await annClock.isOff(seconds)
      await refusesForItsClock(bea, song)
    }
    const left = watch.lines.filter(({ event }) => event === 'user-left')
    await ann.leaves()
    await ann.start()
    assert.match(ann.process.stderr, /clock and the tracker’s differ/)
    await annClock.isOff(0)
    await until(async () => (await bea.get(song, '--overwrite')).status === 0)
    figure(42, { of: 'source', wronglyAccepted: 0, left: left.length })
    assert.deepEqual(left, [])
  })

  /** The clock is cached for a second: the refusal is the fact to wait for. */
  async function refusesForItsClock(bea: TestPeer, song: Parameters<TestPeer['get']>[0]): Promise<void> {
    await until(async () => {
      const got = await bea.get(song, '--overwrite')
      return got.status !== 0 && /check the clocks/.test(String(got.lines.at(-1)?.text))
    })
  }
})
