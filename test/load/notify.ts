/** Files are announced while everybody listens: how many hear of them, how fast, and whether anybody misses one. */
import { setTimeout as pause } from 'node:timers/promises'
import { cpuSince, type Load, profiled, seconds } from './load.ts'

const LOOK_MS = 100
/** When nothing more has come for so long, nothing more comes. */
const QUIET_S = 15

const DELIVERED_PER_SECOND = { atLeast: 10_000 }
const LOOP_P99_MS = { atMost: 50 }
const DELAY_P99_MS = { atMost: 1500 }

export async function notify(load: Load): Promise<void> {
  const { hub, crowd, figures, options } = load
  const { announces, announceFor, peers } = options
  await crowd.forget()
  const before = await hub.look()
  const [cpu, startedAt] = [hub.cpu(), performance.now()]
  const times = await profiled(load, 'notify', async () => {
    const announced = await crowd.announce(announces, announceFor, 'told')
    await everybodyHeard(load, announced.quantiles().count * peers)
    return announced
  })
  const took = seconds(startedAt)
  const [used, after, tally] = [cpuSince(hub, cpu), await hub.look(), await crowd.tally()]
  const expected = times.quantiles().count * peers
  figures.judge('changes delivered', tally.heard / took, '/s', DELIVERED_PER_SECOND)
  figures.require('changes lost', expected - tally.heard, '', { atMost: 0 })
  figures.require('gaps and calls to read anew', tally.gaps, '', { atMost: 0 })
  figures.tell('event frames sent', (after.events.frames - before.events.frames) / took, '/s')
  figures.tell('main thread for a frame', (1e6 * used.main) / Math.max(1, tally.frames), 'µs')
  figures.judge('announced to heard, p99', tally.delays.quantiles().p99, 'ms', DELAY_P99_MS)
  figures.tell('answer to who announced, p99', times.quantiles().p99, 'ms')
  figures.judge('event loop p99 while telling', after.eventLoop.p99, 'ms', LOOP_P99_MS)
  figures.tell('CPU while telling', (100 * used.all) / took, '% of a core')
}

async function everybodyHeard({ crowd }: Load, expected: number): Promise<void> {
  let [heard, at] = [0, performance.now()]
  while (heard < expected && seconds(at) < QUIET_S) {
    await pause(LOOK_MS)
    const now = (await crowd.tally()).heard
    if (now > heard) at = performance.now()
    heard = now
  }
}
