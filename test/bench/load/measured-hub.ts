/** The tracker under load: a real process with a folder of its own, seen from outside. */
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deviceNo, parseUsername } from '#shared/base/ids.ts'
import { loopbackClient } from '#shared/http/loopback-client.ts'
import { peerIdText } from '#shared/node/identity.ts'
import { openSqliteStore } from '../../../tracker/store/sqlite/open-sqlite-store.ts'
import { RunningProcess } from '../../support/process.ts'
import type { Member } from './member.ts'

export interface EventLoop {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/** Of the process, since it began. */
const TICKS_PER_SECOND = 100

export class MeasuredHub {
  readonly folder: string
  readonly address: string
  readonly #tracker: RunningProcess

  private constructor(folder: string, address: string, tracker: RunningProcess) {
    this.folder = folder
    this.address = address
    this.#tracker = tracker
  }

  /** A hub on which these have their accounts already: what is measured is not argon2. */
  static async start(members: readonly Member[]): Promise<MeasuredHub> {
    const folder = await mkdtemp(join(tmpdir(), 'ferry-load-'))
    await mkdir(join(folder, 'hub'))
    await makeAccounts(join(folder, 'hub', 'hub.sqlite'), members)
    const config = `data = "./hub"
registration = "open"
[limits]
connections = 10000
connections-per-address = 10000
new-connections-per-address-per-minute = 1000000
[ops]
port = 0
`
    await writeFile(join(folder, 'tracker.toml'), config)
    const args = ['run', '--config', join(folder, 'tracker.toml'), '--listen', '/ip4/127.0.0.1/tcp/0', '--json']
    const tracker = new RunningProcess('ferry-tracker', args)
    const { addresses } = await tracker.event('ready')
    return new MeasuredHub(folder, String((addresses as string[])[0]), tracker)
  }

  /** Resident bytes, and what the event loop did since the last look, ms. */
  async look(): Promise<{ memory: number; eventLoop: EventLoop }> {
    return (await this.#status()) as { memory: number; eventLoop: EventLoop }
  }

  /** Bytes of the database with its journal. */
  async databaseBytes(): Promise<number> {
    const parts = ['hub.sqlite', 'hub.sqlite-wal'].map(async (name) => {
      return (await stat(join(this.folder, 'hub', name)).catch(() => ({ size: 0 }))).size
    })
    return (await Promise.all(parts)).reduce((sum, size) => sum + size, 0)
  }

  /** Seconds of processor time used so far (proc(5)). */
  cpuSeconds(): number {
    const fields = readFileSync(`/proc/${this.#tracker.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  }

  async stop(): Promise<void> {
    await this.#tracker.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  #status(): Promise<unknown> {
    return loopbackClient(join(this.folder, 'hub', 'ops.json'), 'the tracker is not running').get('/v1/status')
  }
}

async function makeAccounts(file: string, members: readonly Member[]): Promise<void> {
  const store = await openSqliteStore(file)
  try {
    await store.transaction(async (tx) => {
      for (const { username, key } of members) {
        const account = await tx.insertAccount(parseUsername(username), 'no password', 'member', 0)
        const facts = { name: 'load', addresses: [], now: 0, depot: false, host: deviceNo(0) }
        await tx.insertDevice({ peerId: peerIdText(key), account, ...facts })
      }
    })
  } finally {
    await store.close()
  }
}

/** Bytes that went over the loopback interface so far, in one direction. */
export function loopbackBytes(): number {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((text) => text.trim().startsWith('lo:'))
  return Number(
    line
      ?.replace(/^\s*lo:/, '')
      .trim()
      .split(/\s+/)[0] ?? 0,
  )
}
