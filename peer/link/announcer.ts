/** Makes the hub's list of this device's files equal to the index: only differences travel. Rows A1, A6, B2, D4. */
import { asFerryError, FerryError, type Refusal } from '#shared/base/errors.ts'
import { deviceNo, type EntryPath } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { EVERYONE } from '#shared/protocol/audience.ts'
import type { WireEntry } from '#shared/protocol/catalogue.ts'
import { verdictFromWire } from '#shared/protocol/control.ts'
import { fingerprintOf } from '#shared/protocol/fingerprint.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import type { HubSession } from './link-runner.ts'

/** A file, and the canonical text of who may see it. */
export interface SharedEntry extends WireEntry {
  readonly audience: string
}

/** What this peer shares, as the library and the owner's rules have it. */
export interface SharedFiles {
  all(): Iterable<SharedEntry>
  get(path: EntryPath): SharedEntry | undefined
  /** The owner's signature. */
  sign(entry: SharedEntry): Promise<Uint8Array>
}

export interface RefusedEntry {
  readonly path: string
  readonly refusal: Refusal
}

const ENTRY_OVERHEAD_BYTES = 136
const THIS_DEVICE = deviceNo(0)

export class Announcer {
  readonly #files: SharedFiles
  readonly #log: Logger
  /** What the hub has of this device, as far as we know. */
  readonly #told = new Map<string, SharedEntry>()
  readonly #dirty = new Set<string>()
  readonly #refused = new Map<string, Refusal>()
  #session: HubSession | undefined
  #working: Promise<void> | undefined

  constructor(files: SharedFiles, log: Logger) {
    this.#files = files
    this.#log = log
  }

  get refused(): RefusedEntry[] {
    return [...this.#refused].map(([path, refusal]) => ({ path, refusal }))
  }

  get announced(): number {
    return this.#told.size
  }

  /** The hub's list of this device, as the hub itself sums it up. */
  get summary(): { readonly entries: number; readonly fingerprint: Uint8Array } {
    return { entries: this.#told.size, fingerprint: fingerprintOf(this.#told.values()) }
  }

  /** Brings the hub up to date; resolves when it is. @throws FerryError when the session ends before */
  async start(session: HubSession): Promise<void> {
    await this.#working?.catch((err: unknown) => this.#log.debug({ err }, 'the former session ended'))
    this.#session = session
    await this.#learnTold(session)
    for (const path of this.#told.keys()) this.#dirty.add(path)
    for (const { path } of this.#files.all()) this.#dirty.add(path)
    await this.#work(session)
  }

  stop(): void {
    this.#session = undefined
  }

  /** These paths may differ from what the hub was told. */
  touch(paths: readonly EntryPath[]): void {
    for (const path of paths) this.#dirty.add(path)
    const session = this.#session
    if (session !== undefined && this.#working === undefined)
      // Whatever went wrong, a fresh session begins by comparing everything.
      this.#work(session).catch((err: unknown) => session.rpc.close(asFerryError(err)))
  }

  /** Resolves when the hub has everything as it is now. @throws FerryError `disconnected` while it is not there */
  async settled(): Promise<void> {
    const session = this.#session
    if (session === undefined)
      throw new FerryError('disconnected', 'Not connected to the hub; it is told as soon as it is back.')
    while (this.#dirty.size > 0 || this.#working !== undefined) {
      if (this.#session !== session) throw new FerryError('disconnected')
      await this.#working
    }
  }

  /** Asks for the hub's list only when its fingerprint says that it differs. */
  async #learnTold({ rpc, self }: HubSession): Promise<void> {
    const files = [...this.#files.all()]
    this.#told.clear()
    const same = self.entries === files.length && Buffer.compare(fingerprintOf(files), self.fingerprint) === 0
    if (same) for (const file of files) this.#told.set(file.path, file)
    if (same || self.entries === 0) return
    let after = ''
    for (;;) {
      const page = await rpc.ask('listFiles', { device: self.device, after, folder: '' })
      for (const { audience, ...entry } of page.entries)
        this.#told.set(entry.path, { ...entry, audience: page.audiences[audience - 1] ?? EVERYONE })
      const last = page.entries.at(-1)
      if (!page.more || last === undefined) return
      if (this.#told.size > LIMITS.mirrorEntries || Buffer.compare(Buffer.from(last.path), Buffer.from(after)) <= 0)
        throw new FerryError('protocol', 'The list that the hub has of this peer has no end.')
      after = last.path
    }
  }

  #work(session: HubSession): Promise<void> {
    this.#working = this.#drain(session).finally(() => {
      this.#working = undefined
    })
    return this.#working
  }

  async #drain(session: HubSession): Promise<void> {
    while (this.#dirty.size > 0 && this.#session === session) {
      const withdraw: string[] = []
      const publish: SharedEntry[] = []
      let bytes = 0
      for (const path of this.#dirty) {
        if (withdraw.length + publish.length >= LIMITS.publishBatchEntries || bytes > LIMITS.publishBatchBytes) break
        bytes += ENTRY_OVERHEAD_BYTES + Buffer.byteLength(path)
        this.#dirty.delete(path)
        this.#sort(path, withdraw, publish)
      }
      await this.#withdraw(session, withdraw)
      await this.#publish(session.rpc, publish)
    }
  }

  #sort(path: string, withdraw: string[], publish: SharedEntry[]): void {
    const now = this.#files.get(path as EntryPath)
    const told = this.#told.get(path)
    if (now === undefined) {
      this.#refused.delete(path)
      if (told !== undefined) withdraw.push(path)
    } else if (told === undefined || !isSame(told, now)) publish.push(now)
  }

  async #withdraw({ rpc }: HubSession, paths: string[]): Promise<void> {
    if (paths.length === 0) return
    await rpc.ask('withdraw', { paths })
    for (const path of paths) this.#told.delete(path)
  }

  async #publish(rpc: RpcChannel, entries: SharedEntry[]): Promise<void> {
    // A message has room for so many audiences; more go with the next one.
    const audiences = [...new Set(entries.map(({ audience }) => audience))].filter((text) => text !== EVERYONE)
    const told = audiences.slice(0, LIMITS.audiencesPerMessage)
    const now = entries.filter(({ audience }) => audience === EVERYONE || told.includes(audience))
    const later = entries.filter((entry) => !now.includes(entry))
    await this.#publishSome(rpc, now, told)
    if (later.length > 0) await this.#publish(rpc, later)
  }

  async #publishSome(rpc: RpcChannel, entries: SharedEntry[], audiences: string[]): Promise<void> {
    if (entries.length === 0) return
    const signed = await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        audience: audiences.indexOf(entry.audience) + 1,
        signature: await this.#files.sign(entry),
      })),
    )
    const { verdicts } = await rpc.ask('publish', { entries: signed, audiences, device: THIS_DEVICE })
    for (const [index, entry] of entries.entries()) {
      const verdict = verdicts[index]
      const refusal = verdict === undefined ? undefined : verdictFromWire(verdict)
      if (refusal === undefined) {
        this.#told.set(entry.path, entry)
        this.#refused.delete(entry.path)
      } else {
        this.#refused.set(entry.path, refusal)
        this.#log.warn({ code: refusal.code }, 'the hub refused a file')
      }
    }
  }
}

const isSame = (told: SharedEntry, now: SharedEntry): boolean =>
  told.root === now.root && told.size === now.size && told.mtime === now.mtime && told.audience === now.audience
