/** What is fuzzed: a tracker and two peers as real processes, one of the peers with a tracker of ours, and an honest visitor. */
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type ContentRoot, deviceNo } from '#shared/base/ids.ts'
import { LIMITS, MIB } from '#shared/base/limits.ts'
import { FakeTracker } from '../support/fake-tracker.ts'
import { Hub } from '../support/hub.ts'
import { type JsonLine, RunningProcess } from '../support/process.ts'
import type { TestPeer } from '../support/test-peer.ts'
import { until } from '../support/until.ts'
import { Dice } from './dice.ts'

/** Ann's files: the same bytes in each run, so that roots in recordings are right for ever. */
export const FILES = [
  { name: 'film.bin', size: 2 * MIB + 300_000 },
  { name: 'small.txt', size: 5_000 },
  { name: 'tiny-1.txt', size: 100 },
  { name: 'tiny-2.txt', size: 17_000 },
  { name: 'empty.txt', size: 0 },
] as const
export type FileName = (typeof FILES)[number]['name']

export interface Listed {
  readonly path: string
  readonly size: number
  readonly root: ContentRoot
}

const ANN = deviceNo(1)
const MANY = 1_000_000
/** Beside them, to know what the machine does by itself. */
export const IDLE = 'idle process'
const HOSTED = 'peer of a hostile tracker'

export const contentOf = (name: FileName): Uint8Array => {
  const index = FILES.findIndex((file) => file.name === name)
  return new Dice(index + 1).bytes(FILES[index]?.size ?? 0)
}

export interface WorldOptions {
  /** Between two lines about the vitals, ms. */
  readonly vitals: number
  readonly log?: string
}

export class World {
  readonly hub: Hub
  readonly ann: TestPeer
  readonly cal: TestPeer
  readonly fake: FakeTracker
  readonly idle: RunningProcess

  private constructor(hub: Hub, parts: { ann: TestPeer; cal: TestPeer; fake: FakeTracker; idle: RunningProcess }) {
    this.hub = hub
    this.ann = parts.ann
    this.cal = parts.cal
    this.fake = parts.fake
    this.idle = parts.idle
  }

  static async start({ vitals, log = 'error' }: WorldOptions): Promise<World> {
    const preload = fileURLToPath(new URL('vitals.ts', import.meta.url))
    const env = { NODE_OPTIONS: `--import=${preload}`, FERRY_TEST_VITALS: String(vitals) }
    const limits = ['connections-per-address', 'connections', 'new-connections-per-address-per-minute']
    const config = [
      'registration = "open"',
      `log = "${log}"`,
      '[limits]',
      ...limits.map((key) => `${key} = ${MANY}`),
    ].join('\n')
    const hub = await Hub.create({ config, env })
    await hub.ready()
    const ann = hub.prepare('ann', { env, config: `log = "${log}"` })
    await ann.configures()
    for (const { name } of FILES) await ann.drops(name, contentOf(name))
    await ann.start()
    const fake = await FakeTracker.at(hub)
    const cal = hub.prepare('cal', { env, config: `log = "${log}"`, tracker: fake.address })
    await cal.configures()
    await cal.drops('small.txt', contentOf('small.txt'))
    await cal.start()
    const idle = new RunningProcess('test/fuzz/idle.ts', [], { env })
    await idle.event('ready')
    const world = new World(hub, { ann, cal, fake, idle })
    await until(async () => ((await ann.status()).announced as number) === FILES.length)
    return world
  }

  /** Who is fuzzed, by name. */
  processes(): ReadonlyMap<string, RunningProcess> {
    return new Map([
      ['tracker', this.hub.tracker],
      ['peer', this.ann.process],
      [HOSTED, this.cal.process],
      [IDLE, this.idle],
    ])
  }

  /** Why a process is not what it was, if so. */
  dead(): string | undefined {
    for (const name of this.processes().keys()) {
      const why = this.isDead(name)
      if (why !== undefined) return why
    }
    return undefined
  }

  isDead(name: string): string | undefined {
    const { child, stderr } = this.processes().get(name) ?? this.hub.tracker
    if (/uncaught|unhandled|^ {4}at /im.test(stderr)) return `The ${name} says: ${stderr.slice(-2000)}`
    const { exitCode, signalCode } = child
    if (exitCode === null && signalCode === null) return undefined
    // A peer ends by itself when its hub sends it away for good.
    if (name === HOSTED && exitCode !== null && exitCode > 1) return undefined
    return `The ${name} ended (${exitCode ?? signalCode}): ${stderr.slice(-2000)}`
  }

  /** The last word of each about itself. */
  vitals(): Map<string, readonly JsonLine[]> {
    const own = ({ lines }: RunningProcess) => lines.filter(({ event }) => event === 'vitals')
    return new Map([...this.processes()].map(([name, process]) => [name, own(process)]))
  }

  async stop(): Promise<void> {
    await Promise.all([...this.processes().values()].map((process) => process.stop('SIGKILL')))
    await this.hub.cleanUp()
    await rm(this.hub.folder, { recursive: true, force: true })
  }
}

export { ANN }
export const annPath = (name: FileName): string => `Files/${name}`
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
export const READ_BUFFER = 4 * LIMITS.pieceWindowBytes
