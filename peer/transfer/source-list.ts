/** Who has the content, as the tracker last said, what we remember of each, and whom to turn to next (rows C6–C8). */
import type { Clock, Millis } from '#shared/base/clock.ts'
import { asFerryError, type FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import type { Logger } from '#shared/base/log.ts'
import type { ContentSource } from '#shared/protocol/broker.ts'
import { chooseSource } from './source-choice.ts'
import type { Broker } from './source-link.ts'
import { SourceScore } from './source-score.ts'

export interface SourceListParts {
  readonly broker: Broker
  readonly clock: Clock
  readonly log: Logger
  /** From 0 to below 1. */
  readonly random: () => number
}

export const REFRESH_EVERY: Millis = 5_000

export class SourceList {
  readonly #parts: SourceListParts
  readonly #root: ContentRoot
  readonly #scores = new Map<number, SourceScore>()
  #listed: readonly ContentSource[] = []
  #listedAt: Millis = -Infinity
  #isStale = true
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
    return this.#now() - this.#listedAt < REFRESH_EVERY
  }

  score(device: number): SourceScore {
    const score = this.#scores.get(device) ?? new SourceScore()
    this.#scores.set(device, score)
    return score
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
      this.missesInRow = 0
    } catch (err) {
      this.lastError = asFerryError(err)
      this.#parts.log.debug({ err }, 'no sources listed')
    }
  }

  /** The device to turn to next, of those that are not `taken`. */
  async next(taken: (device: number) => boolean): Promise<number | undefined> {
    const now = this.#now()
    const sources = this.#listed.filter(({ device }) => !taken(device) && this.score(device).mayBeTried(now))
    const choice = chooseSource({ sources, missesInRow: this.missesInRow, random: this.#parts.random })
    if (choice?.kind === 'partial') return choice.source.device
    return choice && this.#leastLoaded(choice.sources.map(({ device }) => device))
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
