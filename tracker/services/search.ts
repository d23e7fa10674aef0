/**
 * Finding files in the whole catalogue. It goes from the newest entry to the oldest in windows of some hundred candidates,
 * ranks within a window, and stops between two steps when its time is over: what was found is told, with where to go on.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { AccountId, ContentRoot, DeviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { SearchHit } from '#shared/protocol/catalogue.ts'
import type { Answer, Ask } from '#shared/protocol/control.ts'
import { parseQuery, type Query } from '../domain/query.ts'
import { cursorText, parseCursor, type SearchCursor } from '../domain/search-cursor.ts'
import { type Copy, compareRanks, type RankedHit, rankContents } from '../domain/search-rank.ts'
import type { EntryCriteria, FoundEntry } from '../store/entry-search.ts'
import type { Store, Viewer } from '../store/store.ts'
import { scan } from './search-scan.ts'

export interface SearchParts {
  readonly store: Store
  readonly clock: Clock
  readonly isOnline: (device: DeviceNo) => boolean
  readonly onlineDevices: () => DeviceNo[]
}

/** Copies of one content that are looked at for its rank and places. */
const COPIES_RANKED = 32
/** Devices that are counted for one hit. */
const HOLDERS_COUNTED = 2000
/** What one account shares is gone through as it is, up to so many entries; beyond, words are looked for first. */
const OWNED_FEW = 50_000
const HIT_OVERHEAD_BYTES = 64

/** Whoever asks. */
export interface Searcher {
  readonly account: AccountId
}

interface Asked {
  readonly query: Query
  readonly viewer: Viewer
  readonly limit: number
  readonly deadline: Millis
}

export class Search {
  readonly #parts: SearchParts
  readonly #rate = new RateLimiterMemory({ points: LIMITS.searchesPerAccountPerMinute, duration: 60 })
  #running = 0

  constructor(parts: SearchParts) {
    this.#parts = parts
  }

  /** @throws FerryError `usage`, `too-many`, `busy` */
  async search(asker: Searcher, { text, limit, cursor }: Ask<'search'>): Promise<Answer<'search'>> {
    const { clock } = this.#parts
    const now = clock.now()
    const query = parseQuery(text, now)
    const begin = cursor === '' ? undefined : parseCursor(cursor)
    const most = Math.min(limit === 0 ? LIMITS.searchHitsPerPage : limit, LIMITS.searchHitsPerPage)
    return this.#admitted(asker, (deadline) =>
      this.#firstHits({ query, viewer: { account: asker.account, now }, limit: most, deadline }, begin),
    )
  }

  /** Files and bytes of each device as far as there is time; at least one. @throws FerryError `too-many`, `busy` */
  async count(asker: Searcher, devices: readonly DeviceNo[]): Promise<Answer<'countFiles'>> {
    const { store, clock } = this.#parts
    const viewer = { account: asker.account, now: clock.now() }
    return this.#admitted(asker, async (deadline) => {
      const counts: Answer<'countFiles'>['counts'] = []
      for (const device of devices) {
        counts.push({ device, ...(await store.search.count(viewer, device)) })
        if (clock.monotonic() >= deadline) break
      }
      return { counts }
    })
  }

  /** One account's share of the searching thread, and everybody's (threat row 37). */
  async #admitted<T>({ account }: Searcher, work: (deadline: Millis) => Promise<T>): Promise<T> {
    await this.#spend(String(account))
    if (this.#running >= LIMITS.searchesAtOnce) throw new FerryError('busy')
    this.#running += 1
    try {
      return await work(this.#parts.clock.monotonic() + LIMITS.searchDeadline)
    } finally {
      this.#running -= 1
    }
  }

  async #spend(account: string): Promise<void> {
    try {
      await this.#rate.consume(account)
    } catch (cause) {
      if (!(cause instanceof RateLimiterRes)) throw cause
      const seconds = Math.max(1, Math.ceil(cause.msBeforeNext / 1000))
      throw new FerryError('too-many', `You search too often; go on in ${seconds} s.`)
    }
  }

  /** A window may hold nothing new, because its contents were told before: then the next one, while there is time. */
  async #firstHits(asked: Asked, begin: SearchCursor | undefined): Promise<Answer<'search'>> {
    let cursor = begin
    for (;;) {
      const { hits, next } = await this.#page(asked, cursor)
      if (hits.length > 0 || next === undefined || this.#parts.clock.monotonic() >= asked.deadline)
        return { hits, cursor: next === undefined ? '' : cursorText(next) }
      cursor = next
    }
  }

  async #page(
    asked: Asked,
    begin: SearchCursor | undefined,
  ): Promise<{ hits: SearchHit[]; next: SearchCursor | undefined }> {
    const { store, clock } = this.#parts
    const { query, viewer, limit, deadline } = asked
    const below = begin?.below ?? Number.MAX_SAFE_INTEGER
    const criteria = await this.#criteria(query)
    const range = { below, from: begin?.window?.from, deadline }
    const { found, reached, isWhole } = await scan({ search: store.search, clock }, viewer, criteria, range)
    const hits = await this.#hits(asked, found, below)
    const after = begin?.window?.after
    const left = after === undefined ? hits : hits.filter(({ rank }) => compareRanks(rank, after) > 0)
    const page = isWhole || after === undefined ? fitting(left, limit) : fitting(newest(left), limit)
    const next = isWhole
      ? nextOfWhole({ below, reached, left, page })
      : // The rest of a window, of which only a part could be looked at again: that part by age, so that nothing is told twice.
        { ...begin, below: page.length < left.length ? oldest(page) : reached }
    const best = page.toSorted((a, b) => compareRanks(a.rank, b.rank))
    return { hits: await this.#told(asked, best), next }
  }

  async #criteria({ owners, online, ...query }: Query): Promise<EntryCriteria> {
    const owned = owners.length === 0 ? undefined : await this.#parts.store.search.devicesOf(owners)
    const present = online === undefined ? undefined : this.#parts.onlineDevices()
    const among = new Set(owned?.devices)
    const both = owned === undefined ? present : present?.filter((no) => among.has(no))
    return {
      ...query,
      devices: online === true ? both : owned?.devices,
      notDevices: online === false ? present : undefined,
      by: owned !== undefined && owned.entries <= OWNED_FEW ? 'device' : 'text',
    }
  }

  /** Contents whose newest file that fits is among these; the others were told before. */
  async #hits({ query, viewer }: Asked, found: readonly FoundEntry[], below: number): Promise<RankedHit[]> {
    const { search } = this.#parts.store
    const entries = [...found, ...(await search.copies(viewer, found, COPIES_RANKED))]
    const copies = entries.map((entry): Copy => ({ ...entry, online: this.#parts.isOnline(entry.device) }))
    return rankContents(query, copies).filter(({ rank }) => rank.id < below)
  }

  /** As the wire tells it: with all who have it counted, not only those that were ranked. */
  async #told({ viewer, deadline }: Asked, hits: readonly RankedHit[]): Promise<SearchHit[]> {
    const told: SearchHit[] = []
    for (const { copies } of hits) {
      const [best] = copies
      if (best === undefined) continue
      const { root, size, mtime } = best
      const isPopular = copies.length >= COPIES_RANKED && this.#parts.clock.monotonic() < deadline
      const devices = isPopular ? await this.#holders(viewer, root) : new Set(copies.map(({ device }) => device))
      const online = [...devices].filter((device) => this.#parts.isOnline(device)).length
      told.push({ root, size, mtime, places: placesOf(copies), sources: devices.size, online })
    }
    return told
  }

  async #holders(viewer: Viewer, root: ContentRoot): Promise<Set<DeviceNo>> {
    return new Set(await this.#parts.store.search.holders(viewer, root, HOLDERS_COUNTED))
  }
}

/** What comes after a page of a window that was looked at to its end. */
function nextOfWhole(window: {
  readonly below: number
  readonly reached: number
  readonly left: readonly RankedHit[]
  readonly page: readonly RankedHit[]
}): SearchCursor | undefined {
  const { below, reached, left, page } = window
  const last = page.at(-1)
  if (page.length < left.length && last !== undefined) {
    // What is new by the next page is not of this window.
    const top = Math.min(below, 1 + Math.max(...left.map(({ rank }) => rank.id)))
    return { below: top, window: { from: reached, after: last.rank } }
  }
  return reached > 0 ? { below: reached } : undefined
}

const newest = (hits: readonly RankedHit[]) => hits.toSorted((a, b) => b.rank.id - a.rank.id)

const oldest = (hits: readonly RankedHit[]): number => Math.min(...hits.map(({ rank }) => rank.id))

const placesOf = (copies: readonly Copy[]): SearchHit['places'] =>
  copies
    .slice(0, LIMITS.placesPerHit)
    .map(({ device, owner, path, online }) => ({ device, username: owner, path, online }))

/** The longest beginning that fits a page in number and in bytes; at least one. */
function fitting(hits: readonly RankedHit[], limit: number): RankedHit[] {
  let bytes = 0
  const end = hits.slice(0, limit).findIndex(({ copies }) => {
    for (const { path } of copies.slice(0, LIMITS.placesPerHit)) bytes += HIT_OVERHEAD_BYTES + Buffer.byteLength(path)
    return bytes > LIMITS.pageBytes
  })
  return hits.slice(0, end === -1 ? limit : Math.max(1, end))
}
