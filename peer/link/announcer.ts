/** Makes the hub's list of this device's files equal to the index: only differences travel. Rows A1, A6, B2, D4. */
import { asFerryError, type Refusal } from '#shared/base/errors.ts'
import type { EntryPath } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { WireEntry } from '#shared/protocol/catalogue.ts'
import { verdictFromWire } from '#shared/protocol/control.ts'
import { fingerprintOf } from '#shared/protocol/fingerprint.ts'
import type { HubSession } from './link-runner.ts'

/** What this peer shares, as the library knows it. */
export interface SharedFiles {
  all(): Iterable<WireEntry>
  get(path: EntryPath): WireEntry | undefined
}

export interface RefusedEntry {
  readonly path: string
  readonly refusal: Refusal
}

const ENTRY_OVERHEAD_BYTES = 64

export class Announcer {
  readonly #files: SharedFiles
  readonly #log: Logger
  /** What the hub has of this device, as far as we know. */
  readonly #told = new Map<string, WireEntry>()
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

  /** Asks for the hub's list only when its fingerprint says that it differs. */
  async #learnTold({ rpc, self }: HubSession): Promise<void> {
    const files = [...this.#files.all()]
    this.#told.clear()
    const same = self.entries === files.length && Buffer.compare(fingerprintOf(files), self.fingerprint) === 0
    if (same) for (const file of files) this.#told.set(file.path, file)
    if (same || self.entries === 0) return
    let after = ''
    for (;;) {
      const page = await rpc.ask('listFiles', { device: self.device, after })
      for (const entry of page.entries) this.#told.set(entry.path, entry)
      const last = page.entries.at(-1)
      if (!page.more || last === undefined) return
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
      const publish: WireEntry[] = []
      let bytes = 0
      for (const path of this.#dirty) {
        if (withdraw.length + publish.length >= LIMITS.publishBatchEntries || bytes > LIMITS.publishBatchBytes) break
        bytes += ENTRY_OVERHEAD_BYTES + Buffer.byteLength(path)
        this.#dirty.delete(path)
        this.#sort(path, withdraw, publish)
      }
      await this.#withdraw(session, withdraw)
      await this.#publish(session, publish)
    }
  }

  #sort(path: string, withdraw: string[], publish: WireEntry[]): void {
    const now = this.#files.get(path as EntryPath)
    const told = this.#told.get(path)
    if (now === undefined) {
      this.#refused.delete(path)
      if (told !== undefined) withdraw.push(path)
    } else if (told?.root !== now.root || told.size !== now.size || told.mtime !== now.mtime) publish.push(now)
  }

  async #withdraw({ rpc }: HubSession, paths: string[]): Promise<void> {
    if (paths.length === 0) return
    await rpc.ask('withdraw', { paths })
    for (const path of paths) this.#told.delete(path)
  }

  async #publish({ rpc }: HubSession, entries: WireEntry[]): Promise<void> {
    if (entries.length === 0) return
    const { verdicts } = await rpc.ask('publish', { entries })
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
