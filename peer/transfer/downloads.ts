/** The downloads of this peer: they live in the daemon, survive it, rest and go on, and each one's story can be followed. */
import { rm } from 'node:fs/promises'
import PQueue from 'p-queue'
import type { Millis } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Route } from '#shared/protocol/broker.ts'
import type { DownloadOrder, DownloadRecord } from '../store/download-store.ts'
import { bundlesOf, isSmall, type PlacedFile } from './bundle.ts'
import { type FetchParts, fetchBundle, fetchDownload, finished, isInPlace, RESTS, tookLocal } from './fetch-download.ts'
import type { HeldContent } from './held-content.ts'
import { partPath } from './part-file.ts'
import { type DownloadState, describe, newRunning, type Running, tell } from './running.ts'
import type { Seeds } from './seeds.ts'
import { type Followed, readStories, type Story, type Told } from './story.ts'

export interface DownloadsParts extends FetchParts {
  readonly seeds: Seeds
}

/** What is to be fetched, and who is told of it. */
export interface PlacedOrder {
  readonly order: DownloadOrder
  readonly story?: Story | undefined
  /** A device that is known to share it. */
  readonly device?: number | undefined
}

const RETRY_AFTER: Millis = 5_000
export class Downloads {
  readonly #parts: DownloadsParts
  readonly #all = new Map<number, Running>()
  readonly #byPlace = new Map<string, Running>()
  readonly #queue = new PQueue({ concurrency: LIMITS.downloadsAtOnce })
  /** Apart, so that many of them in a busy source's line hold up nothing else. */
  readonly #bundles = new PQueue({ concurrency: LIMITS.bundlesAtOnce })
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
   * Begins downloads, or joins those under way to the same places; small files of one device ride together.
   * @returns their numbers, in the same order @throws FerryError `too-many`
   */
  async orderAll(orders: readonly PlacedOrder[], once: boolean): Promise<number[]> {
    const { store, clock, localFile } = this.#parts
    const joined = orders.map(({ order, story }) => this.#join(order, story))
    const fresh = orders.filter((_, index) => joined[index] === undefined)
    if (this.#all.size + fresh.length > LIMITS.downloadsRemembered) throw new FerryError('too-many')
    const added = new Map<PlacedOrder, Running>()
    const add = (placed: PlacedOrder, record: DownloadRecord) => {
      const running = this.#add(record, once)
      if (placed.story !== undefined) running.stories.add(placed.story)
      added.set(placed, running)
    }
    const state = once ? 'once' : 'active'
    const small = fresh.filter(
      ({ order, device }) => device !== undefined && isSmall(order.size) && localFile(order.root) === undefined,
    )
    const rows = small.map(({ order }) => ({ ...order, part: partPath(order.destination) }))
    const byPlace = new Map(small.map((placed) => [placed.order.destination, placed]))
    for (const record of await store.insertSmall(rows, state, clock.now())) {
      const placed = byPlace.get(record.destination)
      if (placed !== undefined) add(placed, record)
    }
    for (const placed of new Set(fresh).difference(new Set(small)))
      add(placed, await store.insert(placed.order, state, clock.now()))
    this.#launchAll(added)
    return orders.flatMap((placed, index) => joined[index] ?? added.get(placed)?.record.id ?? [])
  }

  /** A download that is under way to the same place. */
  #join({ destination, root }: DownloadOrder, story: Story | undefined): number | undefined {
    const running = this.#byPlace.get(destination)
    if (running === undefined || running.record.root !== root) return undefined
    if (story !== undefined) running.stories.add(story)
    return running.record.id
  }

  /** What happens to downloads until they end, or until `gone`: then those that were to come now or never are given up. */
  async *follow(followed: readonly Followed[], gone: AbortSignal): AsyncGenerator<readonly Told[]> {
    try {
      yield followed.map(({ id }) => ({ id, event: { name: 'queued', id } }))
      yield* readStories(followed, gone)
    } finally {
      for (const { id, story } of followed) {
        const running = this.#all.get(id)
        running?.stories.delete(story)
        if (gone.aborted && running?.once === true) this.#interrupt(running, 'cancel')
      }
    }
  }

  async pause(id: number): Promise<void> {
    const running = this.#get(id)
    await this.#parts.store.setState(id, 'paused')
    this.#interrupt(running, 'pause')
    if (!running.rides) await running.work
  }

  async resume(id: number): Promise<void> {
    const running = this.#get(id)
    await this.#parts.store.setState(id, 'active')
    await running.work
    if (running.intent !== 'go' || running.reason !== '') this.#launch(running, false)
  }

  async cancel(id: number): Promise<void> {
    const running = this.#get(id)
    const rests = running.intent === 'pause' || running.retry !== undefined || running.rides
    this.#interrupt(running, 'cancel')
    if (!running.rides) await running.work
    if (rests) await this.#end(running, new FerryError('cancelled'))
  }

  #add(record: DownloadRecord, once: boolean): Running {
    const running = newRunning(record, once)
    this.#all.set(record.id, running)
    this.#byPlace.set(record.destination, running)
    return running
  }

  #remove({ record: { id, destination } }: Running): void {
    this.#all.delete(id)
    if (this.#byPlace.get(destination)?.record.id === id) this.#byPlace.delete(destination)
  }

  #launchAll(added: ReadonlyMap<PlacedOrder, Running>): void {
    const rides = [...added].filter(([, { record }]) => record.part !== '')
    for (const running of added.values()) if (running.record.part === '') this.#launch(running, false)
    for (const [device = 0, group] of Map.groupBy(rides, ([placed]) => placed.device))
      for (const bundle of bundlesOf(group.map(([, running]) => running))) this.#launchBundle(device, bundle)
  }

  #launchBundle(device: number, bundle: readonly Running[]): void {
    const work = this.#bundles
      .add(() => this.#runBundle(device, bundle))
      .catch((err: unknown) => this.#parts.log.error({ err }, 'a bundle of small files broke'))
    for (const running of bundle) Object.assign(running, { work, rides: true })
  }

  /** What the bundle does not bring is fetched by itself, from whoever has it. */
  async #runBundle(device: number, files: readonly Running[]): Promise<void> {
    const startedAt = this.#parts.clock.monotonic()
    const onPlaced = (placed: readonly PlacedFile[], route: Route) => this.#onPlaced(placed, route, startedAt)
    try {
      await fetchBundle({ ...this.#parts, onPlaced }, device, files)
    } catch (err) {
      this.#parts.log.debug({ err }, 'a bundle of small files did not come whole')
    }
    for (const running of files)
      if (this.#all.has(running.record.id)) {
        if (running.abort.signal.aborted) await this.#onFailed(running, new FerryError('cancelled'))
        else this.#launch(running, false)
      }
  }

  async #onPlaced(files: readonly PlacedFile[], route: Route, startedAt: Millis): Promise<void> {
    const { store, clock, seeds, keepSharing } = this.#parts
    const done = files.flatMap(({ record: { id }, stamp }) => {
      const running = this.#all.get(id)
      return running === undefined ? [] : [{ running, record: finished(running.record, stamp) }]
    })
    const lasting = done.filter(({ running }) => keepSharing && !running.once).map(({ record }) => record)
    await store.finishSmall(lasting)
    await store.remove(done.filter(({ running }) => !keepSharing || running.once).map(({ record: { id } }) => id))
    seeds.addSmall(lasting)
    const milliseconds = clock.monotonic() - startedAt
    for (const { running, record } of done) {
      const { destination: path, size, root } = record
      this.#received += size
      this.#remove(running)
      tell(running, { name: 'done', result: { path, size, root, route, milliseconds } })
    }
  }

  #launch(running: Running, paused: boolean): void {
    running.retry?.cancel()
    running.retry = undefined
    running.reason = ''
    running.intent = paused ? 'pause' : 'go'
    if (paused || this.#stopped) return
    running.abort = new AbortController()
    running.rides = false
    running.work = this.#queue
      .add(() => this.#run(running))
      .catch((err: unknown) => this.#parts.log.error({ err }, 'a download broke'))
  }

  async #run(running: Running): Promise<void> {
    const { record } = running
    const startedAt = this.#parts.clock.monotonic()
    try {
      if (running.abort.signal.aborted) throw new FerryError('cancelled')
      const isHere = (await isInPlace(this.#parts, running)) || (await tookLocal(this.#parts, running))
      const onReceived = (bytes: number) => {
        this.#received += bytes
      }
      const route = isHere ? 'local' : await fetchDownload(this.#parts, running, onReceived)
      const milliseconds = this.#parts.clock.monotonic() - startedAt
      const { destination: path, size, root } = record
      this.#remove(running)
      await this.#keepAsSeed(record, running.once)
      tell(running, { name: 'done', result: { path, size, root, route, milliseconds } })
    } catch (thrown) {
      await this.#onFailed(running, asFerryError(thrown))
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
    if (!this.#all.has(record.id)) return
    this.#remove(running)
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
    await this.#parts.store.remove([id])
  }

  async #keepAsSeed({ id }: DownloadRecord, once: boolean): Promise<void> {
    const record = await this.#parts.store.get(id)
    if (record === undefined) return
    if (this.#parts.keepSharing && !once && record.stamp !== undefined) return this.#parts.seeds.add(record)
    await this.#parts.store.remove([id])
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
