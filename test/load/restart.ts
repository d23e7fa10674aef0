/** The tracker is killed and started again: how long until its peers are back, by their own waits. */
import { setTimeout as pause } from 'node:timers/promises'
import { cpuSince, type Load, profiled } from './load.ts'

const LOOK_MS = 200
const LONGEST_S = 600
const REASONS_TOLD = 3
/** 500 peers in 15 s, more in proportion. */
const MS_PER_PEER = 15_000 / 500

export async function restart(load: Load): Promise<void> {
  const { hub, crowd, figures, options } = load
  const { peers } = options
  await crowd.forget()
  const { killedAt, readyAt } = await hub.restart()
  const cpu = hub.cpu()
  const back = await profiled(load, 'restart', () => everybodyBack(load, killedAt))
  const used = cpuSince(hub, cpu)
  const until = (part: number) => ((back[Math.ceil(part * peers) - 1] ?? Infinity) - killedAt) / 1000
  figures.tell('restart, until the tracker listens', (readyAt - killedAt) / 1000, 's')
  figures.tell('restart, until half are back', until(0.5), 's')
  figures.tell('restart, until 95 % are back', until(0.95), 's')
  figures.judge('restart, until all are back', until(1), 's', { atMost: (Math.max(500, peers) * MS_PER_PEER) / 1000 })
  figures.tell('restart, tracker CPU for each', (1000 * used.all) / peers, 'ms')
  figures.tell('restart, of that main thread', (1000 * used.main) / peers, 'ms')
  figures.tell('restart, written for each', hub.bytesWritten() / 1000 / peers, 'kB', 'to the network and the disk')
  const [{ eventLoop, refusedConnections }, { failures }] = [await hub.look(), await crowd.tally()]
  figures.tell('restart, event loop p99', eventLoop.p99, 'ms')
  figures.tell('restart, dials refused by the tracker', refusedConnections, '')
  figures.tell('restart, tries that failed', sum(Object.values(failures)), '', mostOften(failures))
}

async function everybodyBack({ crowd, options }: Load, since: number): Promise<readonly number[]> {
  const deadline = performance.now() + 1000 * LONGEST_S
  let back: readonly number[] = []
  while (back.length < options.peers && performance.now() < deadline) {
    await pause(LOOK_MS)
    back = await crowd.back(since)
  }
  return back
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function mostOften(failures: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(failures).toSorted(([, a], [, b]) => b - a)
  const short = (reason: string) => (/\((.*)\)/.exec(reason)?.[1] ?? reason).slice(0, 60)
  return sorted
    .slice(0, REASONS_TOLD)
    .map(([reason, count]) => `${count}× ${short(reason)}`)
    .join('; ')
}
