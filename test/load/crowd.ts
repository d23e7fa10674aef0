/** All members of the load, spread over worker processes and over local addresses. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { AnswerOf, AskOf, CallName, CrowdReply, CrowdRequest, Range, Tally } from './crowd-calls.ts'
import { type TimeCounts, Times } from './times.ts'

export interface CrowdOptions {
  readonly members: number
  readonly workers: number
  /** Most members that dial from one local address. */
  readonly perAddress: number
  /** Whether they subscribe and read the list of devices when they are signed in. */
  readonly follows: boolean
}

const PROGRAM = fileURLToPath(new URL('./crowd-worker.ts', import.meta.url))

export class Crowd {
  readonly size: number
  readonly addresses: number
  readonly #workers: readonly Worker[]

  private constructor(size: number, addresses: number, workers: readonly Worker[]) {
    this.size = size
    this.addresses = addresses
    this.#workers = workers
  }

  static async create({ members, workers: count, perAddress, follows }: CrowdOptions): Promise<Crowd> {
    const addresses = Math.ceil(members / perAddress)
    const workers = Array.from({ length: count }, () => new Worker())
    const crowd = new Crowd(members, addresses, workers)
    const numbers = Array.from({ length: members }, (_, nth) => nth)
    await Promise.all(
      workers.map((worker, at) => {
        return worker.ask('create', { members: numbers.filter((nth) => nth % count === at), addresses, follows })
      }),
    )
    return crowd
  }

  get workers(): number {
    return this.#workers.length
  }

  /** @returns how long each took */
  async join(range: Range, address: string, atOnce: number): Promise<Times> {
    return timesOf(await this.#all('join', { range, address, atOnce: Math.max(1, Math.round(atOnce / this.workers)) }))
  }

  announce(perSecond: number, seconds: number, tag: string): Promise<Times> {
    return this.announceBy(this.size, perSecond, seconds, tag)
  }

  /** Only the first so many announce. */
  async announceBy(members: number, perSecond: number, seconds: number, tag: string): Promise<Times> {
    const share = perSecond / this.workers
    const ask = (at: number) => ({ members, perSecond: share, seconds, tag: `${tag}-${at}` })
    return timesOf(await Promise.all(this.#workers.map((worker, at) => worker.ask('announce', ask(at)))))
  }

  announceBatch(member: number, tag: string, files: number): Promise<number> {
    return this.#worker(member).ask('announceBatch', { member, tag, files })
  }

  async ping(every: number, seconds: number): Promise<Times> {
    return timesOf([await this.#worker(0).ask('ping', { every, seconds })])
  }

  /** When those came who are there again, earliest first. */
  async back(since: number): Promise<readonly number[]> {
    return (await this.#all('back', { since })).flat().toSorted((a, b) => a - b)
  }

  async forget(): Promise<void> {
    await this.#all('forget', {})
  }

  async tally(): Promise<Omit<Tally, 'delays'> & { readonly delays: Times }> {
    const all = await this.#all('tally', {})
    const sum = (of: (one: Tally) => number) => all.reduce((total, one) => total + of(one), 0)
    const failures: Record<string, number> = {}
    for (const one of all)
      for (const [reason, count] of Object.entries(one.failures)) failures[reason] = (failures[reason] ?? 0) + count
    return {
      there: sum(({ there }) => there),
      frames: sum(({ frames }) => frames),
      heard: sum(({ heard }) => heard),
      gaps: sum(({ gaps }) => gaps),
      delays: timesOf(all.map(({ delays }) => delays)),
      failures,
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.stop()))
  }

  #all<K extends CallName>(call: K, ask: AskOf<K>): Promise<AnswerOf<K>[]> {
    return Promise.all(this.#workers.map((worker) => worker.ask(call, ask)))
  }

  #worker(member: number): Worker {
    const worker = this.#workers[member % this.workers]
    if (worker === undefined) throw new Error('a crowd has at least one worker')
    return worker
  }
}

class Worker {
  readonly #child: ChildProcess = fork(PROGRAM, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  readonly #pending = new Map<number, { resolve: (answer: unknown) => void; reject: (err: Error) => void }>()
  #nextId = 1

  constructor() {
    this.#child.on('message', (reply: CrowdReply) => {
      const pending = this.#pending.get(reply.id)
      this.#pending.delete(reply.id)
      if (reply.ok) pending?.resolve(reply.answer)
      else pending?.reject(new Error(reply.error))
    })
    this.#child.on('exit', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('a worker of the load generator has died'))
      this.#pending.clear()
    })
  }

  async ask<K extends CallName>(call: K, ask: AskOf<K>): Promise<AnswerOf<K>> {
    const request: CrowdRequest = { id: this.#nextId++, call, ask }
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    this.#pending.set(request.id, { resolve, reject })
    this.#child.send(request)
    // Both ends are this program: what comes back is what the call's type says.
    return (await promise) as AnswerOf<K>
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const gone = once(this.#child, 'exit')
    if (this.#child.connected) this.#child.disconnect()
    await gone
  }
}

function timesOf(all: readonly TimeCounts[]): Times {
  const times = new Times()
  for (const counts of all) times.addAll(counts)
  return times
}
