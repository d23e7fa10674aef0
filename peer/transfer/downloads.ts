/** The downloads of this peer: they live in the daemon, survive it, rest and go on, and each one's story can be followed. */
import { rm } from 'node:fs/promises'
import PQueue from 'p-queue'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { HashPool } from '#shared/content/hash-pool.ts'
import type { Route } from '#shared/protocol/broker.ts'
import type { DownloadOrder, DownloadRecord, DownloadStore } from '../store/download-store.ts'
import { DownloadStorage } from './download-storage.ts'
import type { HeldContent } from './held-content.ts'
import { copyLocal, foundPublished } from './local-copy.ts'
import type { RateLimits } from './rate-limits.ts'
import { type DownloadState, describe, newRunning, type Running, tell } from './running.ts'
import type { Seeds } from './seeds.ts'
import type { LinkParts } from './source-link.ts'
import type { DownloadStory, Story } from './story.ts'
import { SwarmDownload } from './swarm-download.ts'

export interface DownloadsParts extends LinkParts {
  readonly clock: Clock
  readonly random: () => number
  readonly log: Logger
  readonly store: DownloadStore
  readonly pool: HashPool
  readonly seeds: Seeds
  readonly rates: RateLimits
  /** A file of ours with this content. */
  readonly localFile: (root: ContentRoot) => string | undefined
  /** Whether anybody of the catalogue, online or not, offers this content. */
  readonly isOffered: (root: ContentRoot) => boolean
  readonly keepSharing: boolean
}

const RETRY_AFTER: Millis = 5_000
/** Reasons to rest and try again, rather than to give up. */
const RESTS = new Set(['disk-full', 'permission'])

export class Downloads {
  readonly #parts: DownloadsParts
  readonly #all = new Map<number, Running>()
  readonly #queue = new PQueue({ concurrency: LIMITS.downloadsAtOnce })
  #received = 0
  #stopped = false

  constructor(parts: DownloadsParts) {
    this.#parts = parts
  }

  /** Takes up what an earlier run left. */
  async start(): Promise<void> {
    for (const record of await this.#parts.store.all()) {
      if (record.state === 'done') this.#parts.seeds.add(record)
      else if (record.state === 'once') await this.#forget(record)
      else this.#launch(this.#add(record, false), record.state === 'paused')
    }
  }

  /** Ends all; what they received is kept for the next start. */
  async stop(): Promise<void> {
    this.#stopped = true
    const running = [...this.#all.values()]
    for (const entry of running) this.#interrupt(entry, 'stop')
    await Promise.all(running.map(({ work }) => work))
  }

  get receivedBytes(): number {
    return this.#received
  }

  list(): DownloadState[] {
    return [...this.#all.values()].map(describe)
  }

  /** Content of which some pieces are here, for others to fetch. */
  held(root: ContentRoot): HeldContent | undefined {
    for (const { record, storage } of this.#all.values()) if (record.root === root) return storage?.held()
    return undefined
  }

  /** Somebody came, or the hub is there again. */
  wake(device?: number): void {
    for (const { swarm } of this.#all.values()) swarm?.wake(device)
  }

  /**
   * Begins a download, or joins one that is under way to the same place.
   * @param story told from the first moment: a small file is done before anybody could ask
   * @throws FerryError `too-many`
   */
  async order(order: DownloadOrder, once: boolean, story?: Story): Promise<number> {
    for (const { record, stories } of this.#all.values())
      if (record.destination === order.destination && record.root === order.root) {
        if (story !== undefined) stories.add(story)
        return record.id
      }
    if (this.#all.size >= LIMITS.downloadsRemembered) throw new FerryError('too-many')
    const record = await this.#parts.store.insert(order, once ? 'once' : 'active', this.#parts.clock.now())
    const running = this.#add(record, once)
    if (story !== undefined) running.stories.add(story)
    this.#launch(running, false)
    return record.id
  }

  /** What happens to a download until it ends, or until `gone`. @throws FerryError as it ends */
  async *follow(id: number, story: Story, gone: AbortSignal): AsyncGenerator<DownloadStory> {
    try {
      yield { name: 'queued', id }
      yield* story.events(gone)
    } finally {
      const running = this.#all.get(id)
      running?.stories.delete(story)
      if (gone.aborted && running?.once === true) this.#interrupt(running, 'cancel')
    }
  }

  async pause(id: number): Promise<void> {
    const running = this.#get(id)
    await this.#parts.store.setState(id, 'paused')
    this.#interrupt(running, 'pause')
    await running.work
  }

  async resume(id: number): Promise<void> {
    const running = this.#get(id)
    await this.#parts.store.setState(id, 'active')
    await running.work
    if (running.intent !== 'go' || running.reason !== '') this.#launch(running, false)
  }

  async cancel(id: number): Promise<void> {
    const running = this.#get(id)
    const rests = running.intent === 'pause' || running.retry !== undefined
    this.#interrupt(running, 'cancel')
    await running.work
    if (rests) await this.#end(running, new FerryError('cancelled'))
  }

  #add(record: DownloadRecord, once: boolean): Running {
    const running = newRunning(record, once)
    this.#all.set(record.id, running)
    return running
  }

  #launch(running: Running, paused: boolean): void {
    running.retry?.cancel()
    running.retry = undefined
    running.reason = ''
    running.intent = paused ? 'pause' : 'go'
    if (paused || this.#stopped) return
    running.abort = new AbortController()
    running.work = this.#queue
      .add(() => this.#run(running))
      .catch((err: unknown) => this.#parts.log.error({ err }, 'a download broke'))
  }

  async #run(running: Running): Promise<void> {
    const { record } = running
    const startedAt = this.#parts.clock.monotonic()
    try {
      if (running.abort.signal.aborted) throw new FerryError('cancelled')
      const isHere = (await this.#wasPublished(record)) || (await this.#copyLocal(running))
      const route = isHere ? 'local' : await this.#fetch(running)
      const milliseconds = this.#parts.clock.monotonic() - startedAt
      const { destination: path, size, root } = record
      this.#all.delete(record.id)
      await this.#keepAsSeed(record, running.once)
      tell(running, { name: 'done', result: { path, size, root, route, milliseconds } })
    } catch (thrown) {
      await this.#onFailed(running, asFerryError(thrown))
    }
  }

  async #fetch(running: Running): Promise<Route | ''> {
    const { clock, store, log, isOffered, keepSharing } = this.#parts
    const { record, once, abort } = running
    // What was received may have come in an earlier life of this row.
    const current = (await store.get(record.id)) ?? record
    const onError = (err: unknown) => log.warn({ err }, 'progress of a download could not be written down')
    const storage = new DownloadStorage({ store, clock, onError }, current)
    const parts = {
      ...this.#parts,
      storage,
      isOffered: () => isOffered(record.root),
      shares: keepSharing && !once,
      once,
    }
    let before = 0
    const swarm = new SwarmDownload(parts, current, (event) => {
      if (event.name === 'progress') {
        if (before > 0) this.#received += event.received - before
        before = event.received
        running.received = event.received
      }
      tell(running, event)
    })
    Object.assign(running, { storage, swarm })
    try {
      const route = await swarm.run(abort.signal)
      await storage.publish()
      return route
    } catch (err) {
      const { code } = asFerryError(err)
      const goesOn = running.intent === 'pause' || running.intent === 'stop' || (RESTS.has(code) && !once)
      if (goesOn) await storage.keep()
      else await storage.discard()
      throw err
    } finally {
      running.swarm = undefined
      running.storage = undefined
    }
  }

  async #wasPublished(record: DownloadRecord): Promise<boolean> {
    const stamp = await foundPublished(record, this.#parts.pool)
    if (stamp === undefined) return false
    await rm(record.part, { force: true })
    await this.#parts.store.finish(record.id, stamp)
    return true
  }

  async #copyLocal(running: Running): Promise<boolean> {
    const { record } = running
    const local = this.#parts.localFile(record.root)
    if (local === undefined || local === record.destination) return false
    try {
      await copyLocal(local, record, this.#parts.pool)
      tell(running, { name: 'local', path: local })
      return true
    } catch (err) {
      // Changed under our hands, or not readable any more: fetch it. Other reasons meet the download again.
      this.#parts.log.debug({ err }, 'the local file could not be used')
      return false
    }
  }

  async #onFailed(running: Running, error: FerryError): Promise<void> {
    const { intent } = running
    if (intent === 'stop') return
    if (intent === 'pause') return tell(running, { name: 'paused', text: 'Paused; `ferry resume` goes on.' })
    if (intent === 'go' && RESTS.has(error.code) && !running.once) {
      running.reason = error.message
      tell(running, { name: 'paused', text: `${error.message} Ferry tries again by itself.` })
      running.retry = this.#parts.clock.after(RETRY_AFTER, () => this.#launch(running, false))
      return
    }
    await this.#end(running, intent === 'cancel' ? new FerryError('cancelled') : error)
  }

  async #end(running: Running, error: FerryError): Promise<void> {
    const { record, stories } = running
    this.#all.delete(record.id)
    if (error.code !== 'cancelled')
      this.#parts.log.warn({ code: error.code, path: record.destination }, `download failed: ${error.message}`)
    const current = (await this.#parts.store.get(record.id)) ?? record
    await this.#forget(current)
    const { root, size } = record
    if (this.#parts.keepSharing) this.#parts.seeds.tell({ root, size, have: new Uint8Array(0), state: 'none' })
    for (const story of stories) story.fail(error)
  }

  async #forget({ id, part }: DownloadRecord): Promise<void> {
    if (part !== '') await rm(part, { force: true })
    await this.#parts.store.remove(id)
  }

  async #keepAsSeed({ id }: DownloadRecord, once: boolean): Promise<void> {
    const record = await this.#parts.store.get(id)
    if (record === undefined) return
    if (this.#parts.keepSharing && !once && record.stamp !== undefined) return this.#parts.seeds.add(record)
    await this.#parts.store.remove(id)
  }

  #interrupt(running: Running, intent: Running['intent']): void {
    running.intent = intent
    running.retry?.cancel()
    running.retry = undefined
    running.abort.abort()
  }

  #get(id: number): Running {
    const running = this.#all.get(id)
    if (running === undefined) throw new FerryError('not-found', `There is no download ${id}; see \`ferry downloads\`.`)
    return running
  }
}
