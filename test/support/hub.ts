/** A hub of separate processes for story-like tests: `const hub = await startHub(this)`, `const ann = await hub.peer('ann')`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Finished, type Program, RunningProcess, runCommand, stopEverything } from './process.ts'
import { type PeerOptions, TestPeer } from './test-peer.ts'

export { type SharedFile, sha256, TestPeer } from './test-peer.ts'

export interface HubOptions {
  /** Lines put before the tables of tracker.toml. */
  readonly config?: string
  /** Another program in place of the tracker's own starter. */
  readonly program?: Program
  readonly env?: Readonly<Record<string, string>>
  /** What the tracker is started for, with options; `run` unless given. */
  readonly command?: readonly string[]
}

export class Hub {
  readonly folder: string
  tracker: RunningProcess
  address = ''
  readonly #cleanups: (() => Promise<void>)[] = []
  readonly #options: HubOptions

  constructor(folder: string, options: HubOptions) {
    this.folder = folder
    this.#options = options
    this.tracker = this.#spawn('/ip4/127.0.0.1/tcp/0')
  }

  async ready(): Promise<void> {
    const { addresses } = await this.tracker.event('ready')
    this.address = String((addresses as string[])[0])
  }

  /** Kills the tracker the hard way and starts it again on the same port. */
  async restartTracker(
    signal: NodeJS.Signals = 'SIGKILL',
    whileDown: () => Promise<void> = async () => {},
    env: Readonly<Record<string, string>> = {},
  ) {
    await this.tracker.stop(signal)
    await whileDown()
    this.tracker = this.#spawn(this.address.replace(/\/p2p\/.*$/, ''), env)
    await this.ready()
  }

  /** From now on the tracker dies when it comes to this place. */
  crashesAt(point: string): Promise<void> {
    return this.faultsAt(`${point}=kill`)
  }

  /** From now on this goes wrong at a place, such as `share.written=block:3000` (see shared/base/fault-point.ts). */
  faultsAt(fault: string): Promise<void> {
    return this.restartTracker('SIGTERM', async () => {}, { FERRY_FAULT_AT: fault })
  }

  /** The tracker has died; it is started again, and nothing is in its way. */
  async comesBack(): Promise<void> {
    await this.tracker.ended()
    await this.restartTracker()
  }

  /** A peer that is signed in, indexed and announced. */
  async peer(name: string, options: PeerOptions = {}): Promise<TestPeer> {
    const peer = new TestPeer(this, name, options)
    await peer.start()
    return peer
  }

  /** A peer that is not started. */
  prepare(name: string, options: PeerOptions = {}): TestPeer {
    return new TestPeer(this, name, options)
  }

  /** Several peers, started side by side. */
  async peers<const Names extends readonly string[]>(...names: Names): Promise<{ [K in keyof Names]: TestPeer }> {
    return (await Promise.all(names.map((name) => this.peer(name)))) as { [K in keyof Names]: TestPeer }
  }

  admin(...args: string[]): Promise<Finished> {
    return runCommand('ferry-tracker', [...args, '--data', join(this.folder, 'hub'), '--json'])
  }

  onCleanup(cleanup: () => Promise<void>): void {
    this.#cleanups.push(cleanup)
  }

  async cleanUp(): Promise<void> {
    const ended: PromiseSettledResult<void>[] = []
    for (const cleanup of this.#cleanups.toReversed()) ended.push(...(await Promise.allSettled([cleanup()])))
    await rm(this.folder, { recursive: true, force: true })
    for (const one of ended) if (one.status === 'rejected') throw one.reason
  }

  #spawn(listen: string, more: Readonly<Record<string, string>> = {}): RunningProcess {
    const file = join(this.folder, 'tracker.toml')
    const { program = 'ferry-tracker', env = {}, command = ['run'] } = this.#options
    return new RunningProcess(program, [...command, '--config', file, '--listen', listen, '--json'], {
      env: { ...env, ...more },
    })
  }

  static async create(options: HubOptions): Promise<Hub> {
    const folder = await mkdtemp(join(tmpdir(), 'ferry-test-'))
    await writeFile(join(folder, 'tracker.toml'), `data = "./hub"\n${options.config ?? ''}\n[ops]\nport = 0\n`)
    return new Hub(folder, options)
  }
}

/** A fresh hub that is gone, with all its processes, when the test is over. */
export async function startHub(test: Mocha.Context, options: HubOptions = {}): Promise<Hub> {
  const hub = await Hub.create(options)
  hubs.add(hub)
  test.timeout(STORY_MS)
  await hub.ready()
  return hub
}

/** A story takes seconds; a machine that does many things at once takes many times as long. */
const STORY_MS = 120_000

const hubs = new Set<Hub>()

/** Root hook: whatever a test started ends with it. */
export async function cleanUpHubs(): Promise<void> {
  await stopEverything()
  for (const hub of hubs) await hub.cleanUp()
  hubs.clear()
}
