/** Everybody is there and nothing happens: what that costs, and whether it grows. */
import { setTimeout as pause } from 'node:timers/promises'
import { cpuSince, type Load, MIB } from './load.ts'
import { slope } from './slope.ts'

const WARM_UP_MOST_S = 60
const SAMPLES = 20
const SAMPLE_LEAST_S = 2
const HOUR_S = 3600

const LOOP_P99_MS = { atMost: 50 }
const RSS_MIB = { atMost: 1536 }
/** 5 000 peers in 1.5 GiB. */
const RSS_PER_PEER_KIB = { atMost: 314 }
const SLOPE_MIB_PER_HOUR = { atMost: 1 }

interface Sample {
  readonly at: number
  readonly heap: number
  readonly memory: number
  readonly loopP99: number
}

export async function hold(load: Load): Promise<void> {
  const { hub, figures, options, empty } = load
  const { peers } = options
  await pause(1000 * Math.min(WARM_UP_MOST_S, options.hold / 5))
  const memory = await hub.memory()
  const { heapUsed: heap, external } = await hub.inUse()
  const perPeer = (bytes: number) => (bytes - empty.memory) / 1024 / peers
  figures.judge('tracker RSS with everybody there', memory / MIB, 'MiB', RSS_MIB)
  figures.tell('RSS per peer, with what the storm left', perPeer(memory), 'KiB')
  figures.judge('RSS per peer after a collection', perPeer(await hub.memory()), 'KiB', RSS_PER_PEER_KIB)
  figures.tell('heap per peer', (heap - empty.heap) / 1024 / peers, 'KiB')
  figures.tell('outside of the heap, in use per peer', (external - empty.external) / 1024 / peers, 'KiB')
  const cpu = hub.cpu()
  const samples = await sample(load)
  const used = cpuSince(hub, cpu)
  const took = (samples.at(-1)?.at ?? 0) / 1000
  figures.tell('CPU while nothing happens', (100 * used.all) / took, '% of a core', 'collections of the heap included')
  figures.judge('event loop p99, worst sample', Math.max(...samples.map(({ loopP99 }) => loopP99)), 'ms', LOOP_P99_MS)
  judgeSlope(load, samples, took)
}

async function sample({ hub, options }: Load): Promise<Sample[]> {
  const every = Math.max(SAMPLE_LEAST_S, options.hold / SAMPLES)
  const samples: Sample[] = []
  const startedAt = performance.now()
  for (let nth = 1; nth * every <= options.hold; nth++) {
    await pause(Math.max(0, startedAt + 1000 * nth * every - performance.now()))
    const { eventLoop } = await hub.look()
    const memory = await hub.memory()
    samples.push({ memory, loopP99: eventLoop.p99, heap: await hub.heap(), at: performance.now() - startedAt })
  }
  return samples
}

/** The heap after a collection, because resident memory moves with the collector; judged when the line is sure enough. */
function judgeSlope({ figures }: Load, samples: readonly Sample[], took: number): void {
  const line = slope(samples.map(({ at, heap }) => ({ x: at / 1000 / HOUR_S, y: heap / MIB })))
  if (line === undefined) return
  const doubt = 2 * line.error
  const isSure = line.perUnit + doubt <= SLOPE_MIB_PER_HOUR.atMost || line.perUnit - doubt > SLOPE_MIB_PER_HOUR.atMost
  const range = `± ${doubt.toPrecision(2)} after ${Math.round(took)} s`
  const unsure = isSure ? undefined : `${range}: hold longer to be sure`
  figures.judge('heap slope', line.perUnit, 'MiB/h', SLOPE_MIB_PER_HOUR, unsure)
}
