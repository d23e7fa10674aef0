/** The tracker under load: a real process with a folder of its own, seen from outside. */
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { loopbackClient } from '#shared/http/loopback-client.ts'
import { RunningProcess } from '../support/process.ts'
import { makeAccounts } from './accounts.ts'
import { type CpuProfile, Inspector, inspectorUrl, type MemoryUsage } from './inspector.ts'
import { now } from './member.ts'

export interface HubOptions {
  readonly accounts: number
  /** How many of them have their device already. */
  readonly devices: number
  /** Lines of `[limits]`; the tracker's own limits hold unless this says otherwise. */
  readonly limits?: string
}

const loopDelay = z.object({ p50: z.number(), p99: z.number(), max: z.number() })
const hubStatus = z.object({
  online: z.number(),
  subscribers: z.number(),
  refusedConnections: z.number(),
  memory: z.number(),
  events: z.object({ frames: z.number(), resyncs: z.number() }),
  eventLoop: loopDelay,
})
export type HubStatus = z.infer<typeof hubStatus>
export type LoopDelay = z.infer<typeof loopDelay>

export interface Cpu {
  /** Seconds of all threads. */
  readonly all: number
  /** Of these, of the thread with the event loop. */
  readonly main: number
}

const TICKS_PER_SECOND = 100

export class MeasuredHub {
  readonly folder: string
  address = ''
  #tracker: RunningProcess
  #inspector: Inspector | undefined

  private constructor(folder: string) {
    this.folder = folder
    this.#tracker = this.#spawn('/ip4/127.0.0.1/tcp/0')
  }

  /** A hub whose accounts are there already. */
  static async start({ accounts, devices, limits = '' }: HubOptions): Promise<MeasuredHub> {
    const folder = await mkdtemp(join(tmpdir(), 'ferry-load-'))
    await mkdir(join(folder, 'hub'))
    await makeAccounts(join(folder, 'hub', 'hub.sqlite'), accounts, devices)
    const config = `data = "./hub"\nregistration = "open"\n[limits]\n${limits}\n[ops]\nport = 0\n`
    await writeFile(join(folder, 'tracker.toml'), config)
    const hub = new MeasuredHub(folder)
    await hub.#ready()
    return hub
  }

  /** Kills the tracker the hard way and starts it again at once. @returns when it was killed, and when it was ready */
  async restart(): Promise<{ killedAt: number; readyAt: number }> {
    this.#inspector?.close()
    this.#inspector = undefined
    const killedAt = now()
    await this.#tracker.stop('SIGKILL')
    this.#tracker = this.#spawn(this.address.replace(/\/p2p\/.*$/, ''))
    await this.#ready()
    return { killedAt, readyAt: now() }
  }

  /** What the tracker says of itself; the event loop since the last look, ms. */
  async look(): Promise<HubStatus> {
    const place = join(this.folder, 'hub', 'ops.json')
    return hubStatus.parse(await loopbackClient(place, 'the tracker is not running').get('/v1/status'))
  }

  /** Resident bytes now. */
  memory(): Promise<number> {
    return this.#tracker.memory()
  }

  /** Bytes in use after a collection, which holds up the event loop: what is measured of that is forgotten. */
  async inUse(): Promise<MemoryUsage> {
    const usage = await (await this.#inspected()).memoryAfterCollection()
    await this.look()
    return usage
  }

  async heap(): Promise<number> {
    return (await this.inUse()).heapUsed
  }

  async profiling<T>(work: () => Promise<T>): Promise<{ result: T; profile: CpuProfile }> {
    return (await this.#inspected()).profiling(work)
  }

  /** Bytes of the database with its journal. */
  async databaseBytes(): Promise<number> {
    const parts = ['hub.sqlite', 'hub.sqlite-wal'].map(async (name) => {
      return (await stat(join(this.folder, 'hub', name)).catch(() => ({ size: 0 }))).size
    })
    return (await Promise.all(parts)).reduce((sum, size) => sum + size, 0)
  }

  /** Processor time used so far (proc(5)). */
  cpu(): Cpu {
    const { pid } = this.#tracker
    return { all: seconds(`/proc/${pid}/stat`), main: seconds(`/proc/${pid}/task/${pid}/stat`) }
  }

  cpuSeconds(): number {
    return this.cpu().all
  }

  /** Bytes that the tracker gave to sockets and files since it was started (proc(5)). */
  bytesWritten(): number {
    return Number(/wchar: (\d+)/.exec(readFileSync(`/proc/${this.#tracker.pid}/io`, 'utf8'))?.[1])
  }

  async stop(): Promise<void> {
    this.#inspector?.close()
    await this.#tracker.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  async #ready(): Promise<void> {
    const { addresses } = await this.#tracker.event('ready')
    this.address = String((addresses as string[])[0])
  }

  async #inspected(): Promise<Inspector> {
    this.#inspector ??= await Inspector.connect(inspectorUrl(this.#tracker.stderr) ?? 'ws://the.tracker.said.nothing')
    return this.#inspector
  }

  #spawn(listen: string): RunningProcess {
    const args = ['run', '--config', join(this.folder, 'tracker.toml'), '--listen', listen, '--json']
    return new RunningProcess('ferry-tracker', args, { env: { NODE_OPTIONS: '--inspect=127.0.0.1:0' } })
  }
}

function seconds(file: string): number {
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}
