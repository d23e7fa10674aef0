/** Sign-ins as fast as they go: by device key, then by password while the others are there. */
import { cpuSince, type Load, profiled, seconds } from './load.ts'

/** Dials at once: enough to keep the tracker busy, and fewer than it takes from one address at a time. */
export const DIALS_AT_ONCE = 24
/** Below what may wait for a password check. */
const PASSWORDS_AT_ONCE = 16
const PING_EVERY_MS = 50

const KEYS_PER_SECOND = { atLeast: 60 }
const PASSWORDS_PER_SECOND = { atLeast: 40 }
const PASSWORD_P99_MS = { atMost: 1000 }

export async function signInByKey(load: Load): Promise<void> {
  const { hub, crowd, figures, options } = load
  const count = options.peers - options.byPassword
  await hub.look()
  const [cpu, startedAt] = [hub.cpu(), performance.now()]
  const times = await profiled(load, 'sign-in', () => crowd.join({ from: 0, to: count }, hub.address, DIALS_AT_ONCE))
  const took = seconds(startedAt)
  const used = cpuSince(hub, cpu)
  figures.judge('sign-ins by device key', count / took, '/s', KEYS_PER_SECOND)
  figures.tell('sign-in by device key, p99', times.quantiles().p99, 'ms')
  figures.tell('tracker CPU for a sign-in', (1000 * used.all) / count, 'ms')
  figures.tell('of that, main thread', (1000 * used.main) / count, 'ms')
  figures.tell('event loop p99 during sign-ins', (await hub.look()).eventLoop.p99, 'ms')
}

export async function signInByPassword({ hub, crowd, figures, options }: Load): Promise<void> {
  if (options.byPassword === 0) return
  const range = { from: options.peers - options.byPassword, to: options.peers }
  await hub.look()
  const [cpu, startedAt] = [hub.cpu(), performance.now()]
  const [times, others] = await Promise.all([
    crowd.join(range, hub.address, PASSWORDS_AT_ONCE),
    crowd.ping(PING_EVERY_MS, options.byPassword / PASSWORDS_PER_SECOND.atLeast),
  ])
  const slowest = times.quantiles()
  figures.judge('sign-ins by password', options.byPassword / seconds(startedAt), '/s', PASSWORDS_PER_SECOND)
  figures.judge('sign-in by password, p99', slowest.p99, 'ms', PASSWORD_P99_MS)
  figures.tell('answer to another peer meanwhile, p99', others.quantiles().p99, 'ms')
  figures.tell('tracker CPU for a password', (1000 * cpuSince(hub, cpu).all) / options.byPassword, 'ms')
}
