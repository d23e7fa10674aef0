/** Who has the content, as the tracker last said, what we remember of each, and whom to turn to next (rows C6–C8). */
import type { Clock, Millis } from '#shared/base/clock.ts'
import { asFerryError, type FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import type { Logger } from '#shared/base/log.ts'
import type { ContentSource } from '#shared/protocol/broker.ts'
import { chooseSources } from './source-choice.ts'
import type { Broker } from './source-link.ts'
import { SourceScore } from './source-score.ts'

export interface SourceListParts {
  readonly broker: Broker
  readonly clock: Clock
  readonly log: Logger
  /** From 0 to below 1. */
  readonly random: () => number
}

/** The places of a download. */
export interface Places {
  readonly isTaken: (device: number) => boolean
  /** How many are free. */
  readonly places: number
  /** Whether a seed has one. */
  readonly hasSeed: boolean
}

const REFRESH_FIRST: Millis = 1_000
const REFRESH_MOST: Millis = 5_000
/** A look that comes a moment early must not wait for the next one. */
const FRESH = 0.8

/** Until the list is asked for again: a young crowd changes fast, and whoever only knows its seed waits for it. */
export const refreshAfter = (lists: number): Millis =>
  Math.min(REFRESH_MOST, REFRESH_FIRST * 2 ** Math.max(0, lists - 1))

/** Whether a list of this age, the so many-th, will do. */
export const isFreshAt = (age: Millis, lists: number): boolean => age < FRESH * refreshAfter(lists)

export class SourceList {
  readonly #parts: SourceListParts
  readonly #root: ContentRoot
  readonly #scores = new Map<number, SourceScore>()
  #listed: readonly ContentSource[] = []
  #listedAt: Millis = -Infinity
  #isStale = true
  #lists = 0
  /** Partial sources in a row that had nothing for us, since the last refresh. */
  missesInRow = 0
  lastError: FerryError | undefined

  constructor(parts: SourceListParts, root: ContentRoot) {
    this.#parts = parts
    this.#root = root
  }

  get isEmpty(): boolean {
    return this.#listed.length === 0
  }

  /** Whether the tracker was heard within the last moments. */
  get isFresh(): boolean {
    return isFreshAt(this.#now() - this.#listedAt, this.#lists)
  }

  score(device: number): SourceScore {
    const score = this.#scores.get(device) ?? new SourceScore()
    this.#scores.set(device, score)
    return score
  }

  /** Until the next look. */
  get refreshAfter(): Millis {
    return refreshAfter(this.#lists)
  }

  /** The list is asked for again before the next choice. */
  expire(): void {
    this.#isStale = true
  }

  /** A device, or all of them, may be tried again at once. */
  forgive(device?: number): void {
    if (device !== undefined) this.#scores.get(device)?.forgive()
    else for (const score of this.#scores.values()) score.forgive()
    this.expire()
  }

  async refresh(): Promise<void> {
    if (!this.#isStale && this.isFresh) return
    this.#isStale = false
    try {
      this.#listed = await this.#parts.broker.listSources(this.#root)
      this.#parts.log.debug({ sources: this.#listed.length }, 'sources listed')
      this.#listedAt = this.#now()
      this.#lists += 1
      this.missesInRow = 0
    } catch (err) {
      this.lastError = asFerryError(err)
      this.#parts.log.debug({ err }, 'no sources listed')
    }
  }

  /** The device to turn to next, of those that are not taken. */
  async next({ isTaken, ...places }: Places): Promise<number | undefined> {
    const sources = this.#free(isTaken)
    const { missesInRow } = this
    const chosen = chooseSources({ sources, missesInRow, random: this.#parts.random, ...places })
    return this.#leastLoaded(chosen.map(({ device }) => device))
  }

  /** Whether there is somebody to turn to besides those that are taken. */
  hasMore(isTaken: (device: number) => boolean): boolean {
    return this.#free(isTaken).length > 0
  }

  #free(isTaken: (device: number) => boolean): ContentSource[] {
    const now = this.#now()
    return this.#listed.filter(({ device }) => !isTaken(device) && this.score(device).mayBeTried(now))
  }

  /** The reason of the last ban, when every source is banned. */
  allBanned(): FerryError | undefined {
    const bans = this.#listed.map(({ device }) => this.score(device).banned)
    return bans.every((ban) => ban !== undefined) ? bans[0] : undefined
  }

  /** Time until a source may be tried again; `most` when there is none. */
  untilRetry(most: Millis): Millis {
    const times = this.#listed.flatMap(({ device }) => this.score(device).retryAt ?? [])
    return Math.max(50, Math.min(most, ...times.map((at) => at - this.#now())))
  }

  async #leastLoaded(devices: readonly number[]): Promise<number | undefined> {
    if (devices.length < 2) return devices[0]
    const { broker } = this.#parts
    const loads = await Promise.allSettled(
      devices.map(async (device) => ({ device, load: await broker.sourceLoad(device, this.#root) })),
    )
    const known = loads.flatMap((load) => (load.status === 'fulfilled' ? [load.value] : []))
    return known.toSorted((a, b) => a.load - b.load)[0]?.device ?? devices[0]
  }

  #now(): Millis {
    return this.#parts.clock.monotonic()
  }
}
