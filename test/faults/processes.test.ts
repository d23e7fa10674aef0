/** Processes that are killed, stand still, throw, run out of memory, or come twice: rows 16 and 43–46 of docs/faults.md. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { MIB } from '#shared/base/limits.ts'
import { loopbackClient } from '#shared/http/loopback-client.ts'
import { figure, since } from '../support/figures.ts'
import { cleanUpHubs, type Hub, sha256, startHub } from '../support/hub.ts'
import { LinkedCrowd } from '../support/linked-crowd.ts'
import { type JsonLine, RunningProcess } from '../support/process.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

/** Asked of the tracker itself: a command takes longer to start than what is measured here. */
const statusOf = async (hub: Hub) =>
  (await loopbackClient(join(hub.folder, 'hub', 'ops.json'), 'the tracker does not run').get('/v1/status')) as JsonLine

describe('a downloader that is killed', () => {
  it('fault 16: at 10, 50 and 90 %: it goes on each time, and little comes twice', async function () {
    const hub = await startHub(this)
    const size = 40 * MIB
    const ann = await hub.peer('ann', { tables: '[limits]\nup = "8MiB/s"' })
    const bea = await hub.peer('bea')
    const film = await ann.drops('film.mkv', size)
    await until(async () => (await bea.sees()).length === 1)
    await bea.json('get', `ann:${film.path}`, '--detach')
    const resumes: number[] = []
    for (const part of [0.1, 0.5, 0.9]) {
      await bea.hasReceived(part * size)
      await bea.isKilled()
      const killedAt = performance.now()
      await bea.start()
      await bea.hasReceived(part * size + 1)
      resumes.push(since(killedAt))
    }
    await bea.hasFile('film.mkv')
    assert.equal(await sha256(join(bea.downloads, 'film.mkv')), film.sha256)
    assert.deepEqual(await bea.has(), ['film.mkv'])
    const twice = Number((await ann.status()).sent) - size
    figure(16, { kills: resumes.length, refetchedMiB: twice / MIB, slowestResumeMs: Math.max(...resumes) })
    assert.ok(twice < 3 * 8 * MIB, `${twice} bytes came twice`)
  })
})

describe('a tracker', () => {
  it('fault 43: that stands still for three seconds: nobody is lost, and it shows', async function () {
    const hub = await startHub(this)
    await hub.faultsAt('publish.committed=block:3000')
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const watches = [await bea.watchesLive(), await cal.watchesLive()]
    await statusOf(hub)
    await ann.drops('slow.txt', 'slow')
    for (const watch of watches) await watch.event('file-added')
    const { max } = (await statusOf(hub)).eventLoop as { max: number }
    const lost = watches.flatMap(({ lines }) =>
      lines.filter(({ event }) => event === 'hub-lost' || event === 'user-left'),
    )
    figure(43, { blockedMs: max, disconnects: lost.length })
    assert.match(hub.tracker.stderr, /fault at publish.committed: block/)
    assert.ok(max > 2_900, `${max} ms`)
    assert.deepEqual(lost, [])
  })

  it('fault 44: in which something is thrown that nobody catches: it ends, and everybody is back soon', async function () {
    const hub = await startHub(this)
    await hub.faultsAt('publish.committed=throw')
    const [bea, cal] = await hub.peers('bea', 'cal')
    const watch = await cal.watchesLive()
    await bea.drops('last.txt', 'the last word')
    assert.equal(await hub.tracker.ended(), 1)
    assert.match(hub.tracker.stderr, /ferry-tracker: Error: the fault at publish.committed/)
    await watch.event('hub-lost')
    const endedAt = performance.now()
    await hub.restartTracker()
    const restarted = since(endedAt)
    await watch.event('hub-connected')
    await watch.event('file-added')
    await until(async () => (await statusOf(hub)).online === 2)
    figure(44, { restartMs: restarted, backMs: since(endedAt) })
    assert.ok(since(endedAt) < 20_000)
  })

  it('fault 45: with little memory and more peers than it may take: it takes its number, and lives', async function () {
    const [most, asked] = [80, 140]
    const hub = await startHub(this, {
      config: `[limits]\nconnections = ${most}`,
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    })
    await LinkedCrowd.begin(hub, asked, { hosts: asked })
    await until(async () => Number((await statusOf(hub)).online) >= most - 5)
    const { online, memory } = await statusOf(hub)
    figure(45, { accepted: Number(online), most, asked, rssMiB: Number(memory) / MIB })
    // Handshakes that were under way when the last place was taken are let in.
    assert.ok(Number(online) < most + 32, `${String(online)} were let in`)
    assert.equal(hub.tracker.child.exitCode, null)
  })
})

describe('a data folder', () => {
  it('fault 46: to which five trackers and five peers come at once: one of each gets it', async function () {
    const hub = await startHub(this)
    await hub.tracker.stop()
    const file = join(hub.folder, 'tracker.toml')
    const listen = hub.address.replace(/\/p2p\/.*$/, '').replace(/\d+$/, '0')
    const trackers = fiveTimes(
      () => new RunningProcess('ferry-tracker', ['run', '--config', file, '--listen', listen, '--json']),
    )
    const [ready, locked] = await outcomes(trackers)
    await Promise.all(trackers.map((tracker) => tracker.stop('SIGKILL')))
    await hub.restartTracker()
    const ann = hub.prepare('ann')
    await ann.configures()
    const peers = fiveTimes(() => new RunningProcess('ferry', ['up', '--config', ann.configFile, '--json']))
    const [readyPeers, lockedPeers] = await outcomes(peers)
    figure(46, { ready, locked, readyPeers, lockedPeers })
    assert.deepEqual([ready, locked, readyPeers, lockedPeers], [1, 4, 1, 4])
  })
})

const fiveTimes = <T>(make: () => T): T[] => Array.from({ length: 5 }, make)

/** How many came up, and how many were told that somebody is there. */
async function outcomes(processes: readonly RunningProcess[]): Promise<[number, number]> {
  const ends = await Promise.all(
    processes.map((running) => running.line(({ event }) => event === 'ready' || event === 'error')),
  )
  return [ends.filter(({ event }) => event === 'ready').length, ends.filter(({ code }) => code === 'locked').length]
}
