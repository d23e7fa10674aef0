/** What each further peer and each further entry costs, as rows for a chart. */
import { setTimeout as pause } from 'node:timers/promises'
import { Crowd } from './crowd.ts'
import { rounded } from './figures.ts'
import { cpuSince, MIB } from './load.ts'
import { MeasuredHub } from './measured-hub.ts'
import { limitsFor, PEERS_PER_ADDRESS, PEERS_PER_WORKER } from './run.ts'
import { DIALS_AT_ONCE } from './sign-in.ts'

export interface GrowthOptions {
  readonly peers: number
  readonly entries: number
}

/** `peers` is how many are there; the other columns are named with their unit. */
export type Row = Readonly<Record<string, number>>

export interface Growth {
  readonly peers: readonly Row[]
  readonly entries: readonly Row[]
}

const PEER_STEPS = [100, 250, 500, 1000, 2000, 3500, 5000]
const ENTRY_STEPS = [10_000, 30_000, 100_000, 300_000, 1_000_000]
const SETTLE_MS = 3000
const IDLE_S = 10
const ANNOUNCES_PER_SECOND = 5
const ANNOUNCE_S = 6
const BATCH = 500
/** Each may list 100 000 entries, and may announce 40 times before it is slowed down. */
const PUBLISHERS = 200
const BATCHES_AT_ONCE = 4

const upTo = (steps: readonly number[], most: number): number[] => [...steps.filter((step) => step < most), most]

export async function growth({ peers, entries }: GrowthOptions, tell: (text: string) => void): Promise<Growth> {
  return { peers: await growPeers(peers, tell), entries: await growEntries(entries, tell) }
}

async function growPeers(most: number, tell: (text: string) => void): Promise<Row[]> {
  const workers = Math.max(2, Math.ceil(most / PEERS_PER_WORKER))
  const [hub, crowd] = await hubAndCrowd(most, workers, true)
  try {
    const empty = { heap: await hub.heap(), memory: await hub.memory() }
    const rows: Row[] = []
    for (const peers of upTo(PEER_STEPS, most)) {
      const joined = { from: rows.at(-1)?.peers ?? 0, to: peers }
      const cpu = hub.cpu()
      await crowd.join(joined, hub.address, DIALS_AT_ONCE)
      await pause(SETTLE_MS)
      const joinCpuMs = (1000 * cpuSince(hub, cpu).all) / (joined.to - joined.from)
      const memory = await hub.memory()
      const heap = await hub.heap()
      rows.push({
        peers,
        joinCpuMs: rounded(joinCpuMs),
        rssKibPerPeer: rounded((memory - empty.memory) / 1024 / peers),
        heapKibPerPeer: rounded((heap - empty.heap) / 1024 / peers),
        ...(await costOfPeers(hub, crowd, peers)),
      })
      tell(JSON.stringify(rows.at(-1)))
    }
    return rows
  } finally {
    await crowd.stop()
    await hub.stop()
  }
}

/** What those who are there cost while nothing happens, and while some announce and all listen. */
async function costOfPeers(hub: MeasuredHub, crowd: Crowd, peers: number): Promise<Row> {
  const idle = hub.cpu()
  await pause(1000 * IDLE_S)
  const idleCpu = cpuSince(hub, idle).all / IDLE_S
  await crowd.forget()
  const busy = hub.cpu()
  const count = await crowd.announceBy(Math.min(peers, PUBLISHERS), ANNOUNCES_PER_SECOND, ANNOUNCE_S, `of-${peers}`)
  await pause(SETTLE_MS)
  const busyCpu = cpuSince(hub, busy).all - idleCpu * (ANNOUNCE_S + SETTLE_MS / 1000)
  const { delays } = await crowd.tally()
  return {
    idleCpuMsPerPeerAndMinute: rounded((60_000 * idleCpu) / peers),
    announceMsP50: count.quantiles().p50,
    announceCpuMs: rounded((1000 * busyCpu) / count.quantiles().count),
    heardMsP99: delays.quantiles().p99,
  }
}

async function growEntries(most: number, tell: (text: string) => void): Promise<Row[]> {
  const [hub, crowd] = await hubAndCrowd(PUBLISHERS, 2, false)
  try {
    await crowd.join({ from: 0, to: PUBLISHERS }, hub.address, DIALS_AT_ONCE)
    const empty = { database: await hub.databaseBytes(), heap: await hub.heap(), memory: await hub.memory() }
    const rows: Row[] = []
    let batches = 0
    for (const entries of upTo(ENTRY_STEPS, most)) {
      const added = entries - (rows.at(-1)?.entries ?? 0)
      const [cpu, startedAt] = [hub.cpu(), performance.now()]
      await announceBatches(crowd, batches, Math.ceil(entries / BATCH))
      batches = Math.ceil(entries / BATCH)
      const took = (performance.now() - startedAt) / 1000
      const used = cpuSince(hub, cpu).all
      const one = await crowd.announceBy(PUBLISHERS, ANNOUNCES_PER_SECOND, ANNOUNCE_S, `at-${entries}`)
      const memory = await hub.memory()
      rows.push({
        entries,
        entriesPerSecond: rounded(added / took),
        announceCpuUsPerEntry: rounded((1e6 * used) / added),
        announceOneMsP50: one.quantiles().p50,
        databaseBytesPerEntry: rounded(((await hub.databaseBytes()) - empty.database) / entries),
        rssMib: rounded(memory / MIB),
        heapBytesPerEntry: rounded(((await hub.heap()) - empty.heap) / entries),
      })
      tell(JSON.stringify(rows.at(-1)))
    }
    return rows
  } finally {
    await crowd.stop()
    await hub.stop()
  }
}

/** Batches from one number to another, a few at once, each by the next publisher. */
async function announceBatches(crowd: Crowd, from: number, to: number): Promise<void> {
  let next = from
  const one = async () => {
    for (let batch = next++; batch < to; batch = next++)
      await crowd.announceBatch(batch % PUBLISHERS, `b${batch}`, BATCH)
  }
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, one))
}

async function hubAndCrowd(peers: number, workers: number, follows: boolean): Promise<[MeasuredHub, Crowd]> {
  const hub = await MeasuredHub.start({ accounts: peers, devices: peers, limits: limitsFor(peers) })
  try {
    return [hub, await Crowd.create({ members: peers, workers, perAddress: PEERS_PER_ADDRESS, follows })]
  } catch (err) {
    await hub.stop()
    throw err
  }
}
