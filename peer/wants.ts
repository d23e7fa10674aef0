/**
 * Standing wishes of this user (rows B6, F5). The hub keeps them and tells what fits; here each hit becomes news once, and a
 * download where the want says so. What came while this peer was away is collected after the sign-in, from the revision up to
 * which everything was taken; hits are taken one after the other, so that this revision never runs ahead.
 */
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { isEntryPath } from '#shared/content/file-name.ts'
import type { CatalogueEvent } from '#shared/protocol/catalogue.ts'
import type { Ask } from '#shared/protocol/control.ts'
import type { Want, WantHit } from '#shared/protocol/wants.ts'
import type { Feed } from './feed.ts'
import type { CatalogueSync } from './link/catalogue-sync.ts'
import type { HubSession } from './link/link-runner.ts'
import type { TrackerApi } from './link/tracker-api.ts'
import type { SettingStore } from './store/setting-store.ts'
import { type Fetcher, WantFetch } from './want-fetch.ts'

export interface WantsParts {
  readonly peer: Fetcher & { readonly feed: Feed; readonly sync: CatalogueSync; readonly tracker: TrackerApi }
  readonly settings: SettingStore
  readonly log: Logger
}

/** What was found since this peer was started, for `ferry wants`. */
export interface FoundWant {
  readonly want: number
  readonly owner: string
  readonly path: string
  readonly size: number
  readonly root: string
}

/** `behind`: hits were missed; `due`: they are about to be collected. Only `live` takes them as they come. */
type State = 'away' | 'behind' | 'due' | 'live'

const FOUND_KEPT = 200

export class Wants {
  readonly #parts: WantsParts
  readonly #fetch: WantFetch
  #state: State = 'away'
  #session: HubSession | undefined
  #since: Revision = revision(0)
  #turn: Promise<void> = Promise.resolve()
  /** Hits that wait for their turn. */
  #waiting = 0
  /** What has been told: a page and an event may bring the same. */
  readonly #told = new Set<string>()
  readonly #found: FoundWant[] = []

  constructor(parts: WantsParts) {
    this.#parts = parts
    this.#fetch = new WantFetch({
      ...parts,
      onFetched: (hit, file) => parts.peer.feed.publish({ event: 'want-fetched', ...aboutOf(hit), file }),
      onBlocked: (hit, { message: text }) => parts.peer.feed.publish({ event: 'want-blocked', ...aboutOf(hit), text }),
    })
  }

  /** @throws FerryError `usage`, `unknown-user`, `quota`, `disconnected` */
  async add(wish: Ask<'addWant'>): Promise<number> {
    return (await this.#parts.peer.tracker.ask('addWant', wish)).id
  }

  /** @throws FerryError `not-found`, `disconnected` */
  async remove(id: number): Promise<void> {
    await this.#parts.peer.tracker.ask('removeWant', { id })
    await this.#fetch.forget(id)
  }

  /** @throws FerryError `disconnected` */
  async list(): Promise<(Want & { found: FoundWant[] })[]> {
    const { wants } = await this.#parts.peer.tracker.ask('listWants', {})
    return wants.map((want) => ({ ...want, found: this.#found.filter((found) => found.want === want.id) }))
  }

  /** Signed in, with the library known: collects what was missed, in the background. */
  enter(session: HubSession): void {
    this.#session = session
    this.#collectSoon(session)
  }

  leave(): void {
    this.#session = undefined
    this.#state = 'away'
  }

  async stop(): Promise<void> {
    this.leave()
    await this.#turn
  }

  onEvent({ wants, resync }: CatalogueEvent): void {
    const session = this.#session
    if (session === undefined) return
    const isTooMuch = this.#waiting + wants.length > LIMITS.wantHitsWaiting
    if (resync || (wants.length > 0 && (isTooMuch || this.#state === 'behind'))) this.#collectSoon(session)
    // What comes before the missed ones are collected is among them.
    if (wants.length === 0 || this.#state !== 'live') return
    this.#waiting += wants.length
    this.#inTurn(session, async () => {
      this.#waiting -= wants.length
      if (this.#session !== session || this.#state !== 'live') return
      await this.#take(session, wants)
      const last = Math.max(...wants.map((hit) => hit.revision))
      if (last > this.#since) await this.#advance(session, revision(last))
    })
  }

  #collectSoon(session: HubSession): void {
    if (this.#state === 'due') return
    this.#state = 'due'
    this.#inTurn(session, () => this.#collect(session))
  }

  async #collect(session: HubSession): Promise<void> {
    if (this.#session !== session) return
    this.#state = 'live'
    const known = await this.#parts.settings.get(sinceName(session))
    // A device that was never here has missed nothing.
    if (known === undefined) await this.#advance(session, this.#parts.peer.sync.revision)
    else this.#since = revision(Number(known))
    for (;;) {
      const { hits, until, more } = await this.#parts.peer.tracker.ask('collectWants', { since: this.#since })
      const isFurther = until > this.#since
      await this.#take(session, hits)
      await this.#advance(session, until)
      if (!more || !isFurther) return
    }
  }

  async #take(session: HubSession, hits: readonly WantHit[]): Promise<void> {
    for (const hit of hits) {
      if (this.#session !== session) throw new FerryError('disconnected')
      await this.#takeOne(hit)
    }
  }

  async #takeOne(hit: WantHit): Promise<void> {
    if (!isEntryPath(hit.path)) return
    const fetch = await this.#fetch.isDue(hit)
    this.#tell(hit, fetch)
    if (fetch) await this.#fetch.fetch(hit)
  }

  #tell(hit: WantHit, fetch: boolean): void {
    const key = `${hit.want} ${hit.revision} ${hit.device} ${hit.path}`
    if (this.#told.has(key)) return
    this.#told.add(key)
    const [oldest] = this.#told
    if (this.#told.size > LIMITS.wantHitsWaiting && oldest !== undefined) this.#told.delete(oldest)
    const about = { ...aboutOf(hit), size: hit.size, root: hit.root }
    this.#found.push(about)
    if (this.#found.length > FOUND_KEPT) this.#found.shift()
    this.#parts.peer.feed.publish({ event: 'want-matched', ...about, fetch })
  }

  async #advance(session: HubSession, to: Revision): Promise<void> {
    this.#since = to
    await this.#parts.settings.set(sinceName(session), String(to))
  }

  /** One that fails because the hub is gone is made good after the next sign-in. */
  #inTurn(session: HubSession, work: () => Promise<void>): void {
    this.#turn = this.#turn.then(work).catch((err: unknown) => {
      if (asFerryError(err).code !== 'disconnected')
        this.#parts.log.warn({ err }, 'what is wanted could not be looked for')
      if (this.#session === session) this.#state = 'behind'
    })
  }
}

const sinceName = ({ hub }: HubSession): string => `wants-since ${hub.hubId}`
const aboutOf = ({ want, username, path }: WantHit) => ({ want, owner: username, path })
