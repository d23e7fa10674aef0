/** A person of the scenario as a real peer: its process, its downloads and what is to be told of both. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { asFerryError } from '#shared/base/errors.ts'
import { loopbackClient } from '#shared/http/loopback-client.ts'
import type { TestPeer } from '../../support/test-peer.ts'
import type { DownloadFact, PeerFact } from '../judge/facts.ts'
import { newDownloadFact, newPeerFact } from '../judge/new-facts.ts'
import type { Person } from '../language/cast.ts'
import type { MadeFile } from '../language/wishes.ts'
import type { Contents } from './contents.ts'
import type { Lines } from './lines.ts'

const line = z.looseObject({
  event: z.string(),
  code: z.string().default(''),
  path: z.string().default(''),
  route: z.string().default(''),
})
const statusLine = z.looseObject({ sent: z.number().default(0), waiting: z.array(z.unknown()).default([]) })

/** Before somebody is there who has it, the hub knows no such file. */
const NOT_YET = new Set([
  'unknown-file',
  'unknown-user',
  'offline',
  'missing',
  'not-running',
  'disconnected',
  'interrupted',
])
const TRY_EVERY = 500

export interface RealParts {
  readonly peer: TestPeer
  readonly contents: Contents
  readonly lines: Lines | undefined
  /** ms since the run began. */
  readonly now: () => number
  /** Somebody who shares this content. */
  readonly ownerOf: (file: MadeFile) => string | undefined
  readonly signal: AbortSignal
  /** The one whose folder this one shares too. */
  readonly folderOf: RealPeer | undefined
}

export class RealPeer {
  readonly person: Person
  readonly fact: PeerFact
  readonly downloads: DownloadFact[] = []
  readonly shared: MadeFile[]
  readonly peer: TestPeer
  readonly #parts: RealParts
  readonly #places = new Map<DownloadFact, { readonly file: MadeFile; readonly path: string }>()
  #sentBefore = 0
  #starting: Promise<void> = Promise.resolve()
  /** Of its line, since the timeline changed it. */
  #rate: number | undefined
  /** Requesters in its line. */
  waiting = 0
  isRunning = false

  constructor(person: Person, parts: RealParts) {
    this.person = person
    this.#parts = parts
    this.peer = parts.peer
    this.shared = parts.folderOf?.shared ?? [...person.shares]
    this.fact = newPeerFact(person)
  }

  async prepare(): Promise<void> {
    if (this.#parts.folderOf !== undefined) return
    await mkdir(this.peer.files, { recursive: true })
    for (const file of this.person.shares) await this.#parts.contents.put(file, join(this.peer.files, file.name))
  }

  /** Whether it was without its hub since it was started; of those with a process of their own. */
  get hasLostHub(): boolean {
    return this.peer.process?.lines.some(({ event }) => event === 'hub-lost') ?? false
  }

  /** Signed in and its list acknowledged by the hub. */
  async start(): Promise<void> {
    if (this.isRunning) return
    this.isRunning = true
    const toldAt = performance.now()
    this.#starting = this.#begin()
    await this.#starting
    this.fact.listedAt ??= this.fact.joinAt + performance.now() - toldAt
  }

  async #begin(): Promise<void> {
    await this.peer.start()
    await this.#parts.lines?.leadTo(this.peer)
    if (this.#rate !== undefined) await this.hasLine(this.#rate)
  }

  /** From now on, both ways; bytes a second. */
  async hasLine(rate: number): Promise<void> {
    this.#rate = rate
    const { code, text } = await this.peer.asksFor('/v1/limits', { up: rate, down: rate })
    if (code !== '') throw new Error(`${this.person.name} has no line of ${rate} bytes a second: ${text}`)
  }

  async stop(how: 'leave' | 'die'): Promise<void> {
    if (!this.isRunning) return
    await this.#starting
    await this.count()
    this.#sentBefore = this.fact.uploaded
    this.isRunning = false
    await (how === 'leave' ? this.peer.leaves() : this.peer.isKilled())
  }

  /** Bytes sent so far, and who waits for more. */
  async count(): Promise<void> {
    if (!this.isRunning) return
    const { sent, waiting } = statusLine.parse(await this.peer.asks('/v1/status').catch(() => ({})))
    this.fact.uploaded = this.#sentBefore + sent
    this.waiting = waiting.length
  }

  async drop(file: MadeFile): Promise<void> {
    this.shared.push(file)
    await this.#parts.contents.put(file, join(this.peer.files, file.name))
  }

  /** Resolves when it is there, has failed for good, or the run is over. */
  async want(file: MadeFile): Promise<void> {
    const fact = newDownloadFact(this.person, file, this.#parts.now())
    this.downloads.push(fact)
    while (!this.#parts.signal.aborted && fact.doneAt === undefined && fact.failed === undefined) {
      const code = await this.#fetch(file, fact)
      if (code !== '' && !NOT_YET.has(code)) fact.failed = code
      if (code !== '') await pause(TRY_EVERY, this.#parts.signal)
    }
  }

  /** Files that are done and do not have the right bytes. */
  async corrupt(): Promise<string[]> {
    const wrong: string[] = []
    for (const { file, path } of this.#places.values())
      if (!(await this.#parts.contents.matches(file, path))) wrong.push(`${this.person.name}: ${file.name}`)
    return wrong
  }

  /** One order followed to its end; '' when it is done, else the code of what went wrong. */
  async #fetch(file: MadeFile, fact: DownloadFact): Promise<string> {
    const owner = this.#parts.ownerOf(file)
    if (owner === undefined || !this.isRunning) return 'unknown-file'
    const { sequential } = this.person
    const body = { target: `${owner}:Files/${file.name}`, sequential }
    const daemon = loopbackClient(join(this.peer.folder, 'api.json'), 'not running')
    let code = 'disconnected'
    try {
      for await (const raw of daemon.lines('/v1/downloads', { body, signal: this.#parts.signal })) {
        const told = line.parse(raw)
        if (told.event === 'progress') fact.firstByteAt ??= this.#parts.now()
        if (told.event === 'error') code = told.code
        if (told.event === 'done') code = this.#done(file, fact, told)
      }
    } catch (err) {
      return asFerryError(err).code
    }
    return code
  }

  #done(file: MadeFile, fact: DownloadFact, { path, route }: z.output<typeof line>): '' {
    fact.doneAt = this.#parts.now()
    fact.firstByteAt ??= fact.doneAt
    fact[route === 'relay' ? 'relayed' : 'direct'] = file.size
    this.fact.downloaded += file.size
    this.#places.set(fact, { file, path })
    return ''
  }
}

/** So long, or until the run is over. */
export function pause(span: number, signal?: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, Math.max(0, span))
  signal?.addEventListener('abort', () => resolve(), { once: true })
  return promise.finally(() => clearTimeout(timer))
}
