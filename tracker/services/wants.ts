/**
 * Standing wishes (rows B6, F5): told to the sessions of whoever has one as soon as a file fits that they may see; and, for
 * those who were away, found again in the catalogue. One thing after the other, so that hits are told in the order of their
 * revisions and what was told last says what was told before.
 */
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { type AccountId, type DeviceNo, isUsername, type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { isFolderPath, printable } from '#shared/content/file-name.ts'
import type { Answer, Ask } from '#shared/protocol/control.ts'
import type { Want, WantHit } from '#shared/protocol/wants.ts'
import type { Bus, HubChange, HubEvent } from '../bus/bus.ts'
import { sees } from '../domain/sight.ts'
import { type Indexed, WantIndex } from '../domain/want-index.ts'
import { fits, foldFile, LITERAL_LEAST, parseGlob, trigramsOf } from '../domain/want-match.ts'
import type { Device, Entry, StoreReads } from '../store/store.ts'
import type { NewWant, StoredWant } from '../store/want-store.ts'
import { type BookParts, WantBook } from './want-book.ts'
import { HitPages } from './want-hits.ts'

export interface WantsParts extends BookParts {
  readonly bus: Bus
}

/** Whoever asks. */
type Asker = { readonly account: AccountId; readonly username: string }
/** What both a change and a stored entry say of a file. */
type Found = Pick<Entry, 'device' | 'path' | 'size' | 'root' | 'revision'>

/** Files and comparisons in one turn of the event loop. */
const COMPARED_AT_ONCE = 500
/** Entries that a new want is compared with. */
const PRESENT_COMPARED = 5000
/** Pages of the catalogue looked through for one answer. */
const PAGES_AT_ONCE = 20
/** More of them make the index no quicker. */
const TRIGRAMS_ASKED = 32

export class Wants {
  readonly #parts: WantsParts
  readonly #book: WantBook
  #seen: Revision = revision(0)
  #turn: Promise<unknown> = Promise.resolve()
  /** Changes that wait to be compared. */
  #waiting = 0
  #compared = 0
  #stopListening: () => void = () => {}

  constructor(parts: WantsParts) {
    this.#parts = parts
    this.#book = new WantBook(parts)
  }

  async start(): Promise<void> {
    await this.#book.load()
    this.#seen = (await this.#parts.store.read.hub()).revision
    this.#stopListening = this.#parts.bus.subscribe((event) => this.#hear(event))
  }

  async stop(): Promise<void> {
    this.#stopListening()
    await this.#turn
    await this.#book.stop()
  }

  /** @throws FerryError `usage`, `unknown-user`, `quota` */
  add(asker: Asker, wish: Ask<'addWant'>): Promise<{ want: StoredWant; isNew: boolean }> {
    return this.#inTurn(async () => this.#book.add(await this.#checked(asker, wish)))
  }

  /** @throws FerryError `not-found` */
  remove(account: AccountId, id: number): Promise<void> {
    return this.#inTurn(() => this.#book.remove(account, id))
  }

  list(account: AccountId): Want[] {
    return this.#book.of(account).map(({ account: _, owner = '', ...want }) => ({ ...want, owner }))
  }

  /** Tells what is there already; runs in the background, after the answer to whoever made the want. */
  tellPresent(want: StoredWant): void {
    this.#inBackground(() => this.#tellPresent(want))
  }

  /** Every change of the catalogue passes here once it is committed. */
  onCommitted(changes: readonly HubChange[]): void {
    if (this.#waiting + changes.length > LIMITS.notifyBacklogChanges) return this.#giveUp()
    this.#waiting += changes.length
    this.#inBackground(async () => {
      this.#waiting -= changes.length
      await this.#match(changes)
      const last = changes.at(-1)?.change.revision ?? this.#seen
      if (last > this.#seen) this.#seen = last
    })
  }

  /** Hits with a revision above `since`, as far as one answer goes. */
  async collect(account: AccountId, since: Revision): Promise<Answer<'collectWants'>> {
    const { read } = this.#parts.store
    const { revision: until } = await read.hub()
    const own = new WantIndex<StoredWant>()
    for (const want of this.#book.of(account)) own.add(want)
    const viewer = { account, now: this.#parts.clock.now() }
    const owners = new Owners(read)
    const page = new HitPages()
    let after = since
    for (let pages = 0; own.size > 0 && after < until; pages++) {
      if (pages === PAGES_AT_ONCE) return { hits: page.first, until: after, more: true }
      const rows = await read.changes(viewer, { after, until, limit: LIMITS.pageEntries, withRemoved: false })
      for (const row of rows) {
        const hits = await this.#hitsOf(row, own, owners, () => true)
        if (page.isTooMany(hits)) return { hits: page.first, until: after, more: true }
        for (const { hit } of hits) page.add(hit)
        after = row.revision
      }
      if (rows.length < LIMITS.pageEntries) break
    }
    return { hits: page.first, until, more: false }
  }

  /** @throws FerryError `usage`, `unknown-user` */
  async #checked(asker: Asker, { pattern, root, least, most, owner, fetch }: Ask<'addWant'>): Promise<NewWant> {
    if ((pattern === '') === (root === undefined))
      throw new FerryError('usage', 'A want names either a pattern or a content root.')
    if (root === undefined) checkPattern(pattern)
    if (most > 0 && most < least) throw new FerryError('usage', 'No file is at least as large, and at most as small.')
    if (owner === asker.username) throw new FerryError('usage', 'Your own files are yours already.')
    const { account } = asker
    const createdAt = this.#parts.clock.now()
    const wish = { account, pattern, root, least, most, fetch, createdAt }
    if (owner === '') return { ...wish, owner: undefined }
    if (!isUsername(owner) || (await this.#parts.store.read.accountByName(owner)) === undefined)
      throw new FerryError('unknown-user', `There is no user ${printable(owner)} on this hub.`)
    return { ...wish, owner }
  }

  async #match(changes: readonly HubChange[]): Promise<void> {
    const owners = new Owners(this.#parts.store.read)
    const told = new Map<AccountId, HitPages>()
    for (const { change, sight, was, oldRoot } of changes) {
      if (change.removed || change.root === undefined) continue
      const found = { ...change, root: change.root }
      const now = this.#parts.clock.now()
      // Somebody who could not see it until now has not been told of it; to all others it is news when it holds something else.
      const isNews = ({ account }: StoredWant) =>
        sees(sight, account, now) && (oldRoot !== change.root || was === undefined || !sees(was, account, now))
      for (const { want, hit } of await this.#hitsOf(found, this.#book.index, owners, isNews)) {
        const pages = told.get(want.account) ?? new HitPages()
        told.set(want.account, pages.add(hit))
        this.#book.count(want)
      }
    }
    for (const [account, pages] of told) this.#publish(account, pages)
  }

  async #tellPresent(want: StoredWant): Promise<void> {
    if (!this.#book.has(want)) return
    const own = new WantIndex<StoredWant>()
    own.add(want)
    const owners = new Owners(this.#parts.store.read)
    const hits: WantHit[] = []
    const rows = await this.#present(want)
    for (const row of rows.toSorted((a, b) => b.revision - a.revision)) {
      // What was committed meanwhile is told by itself, in its turn.
      if (row.revision > this.#seen) continue
      for (const { hit } of await this.#hitsOf(row, own, owners, () => true)) hits.push(hit)
      if (hits.length === LIMITS.wantHitsPerAnswer) break
    }
    const pages = new HitPages()
    // The newest are chosen, and told in the order of their revisions like all others.
    for (const hit of hits.toSorted((a, b) => a.revision - b.revision)) {
      pages.add(hit)
      this.#book.count(want)
    }
    this.#publish(want.account, pages)
  }

  async #present({ account, pattern, root, least, most, owner }: StoredWant): Promise<Entry[]> {
    const { read } = this.#parts.store
    const viewer = { account, now: this.#parts.clock.now() }
    if (root !== undefined) return read.entriesWithRoot(viewer, root, PRESENT_COMPARED)
    const threes = new Set(parseGlob(pattern).literals.flatMap((literal) => [...trigramsOf(literal)]))
    const trigrams = [...threes].slice(0, TRIGRAMS_ASKED)
    const devices = owner === undefined ? undefined : (await read.devicesNamed(owner)).map(({ no }) => no)
    return read.filesWithText(viewer, { trigrams, least, most, devices }, PRESENT_COMPARED)
  }

  /** Who among those of `index` wanted this file. */
  async #hitsOf(
    found: Found,
    index: WantIndex<StoredWant>,
    owners: Owners,
    isFor: (want: StoredWant) => boolean,
  ): Promise<{ want: StoredWant; hit: WantHit }[]> {
    if (isFolderPath(found.path)) return []
    const file = foldFile(found)
    const fitting: Indexed<StoredWant>[] = []
    if (this.#isTired()) await new Promise(setImmediate)
    for (const indexed of index.candidates(file)) {
      if (this.#isTired()) await new Promise(setImmediate)
      if (fits(indexed.want, indexed.glob, file) && isFor(indexed.want)) fitting.push(indexed)
    }
    const owner = fitting.length === 0 ? undefined : await owners.of(found.device)
    if (owner === undefined) return []
    return fitting
      .filter(({ want }) => want.account !== owner.account && (want.owner ?? owner.username) === owner.username)
      .map(({ want }) => ({ want, hit: toHit(want, found, owner) }))
  }

  /** From time to time something else must have its turn. */
  #isTired(): boolean {
    this.#compared += 1
    return this.#compared % COMPARED_AT_ONCE === 0
  }

  #publish(account: AccountId, pages: HitPages): void {
    for (const hits of pages.all) this.#parts.bus.publish({ name: 'want-hits', account, hits })
  }

  /** Too much is published at once to be compared: whoever wants something looks through the catalogue instead. */
  #giveUp(): void {
    this.#parts.bus.publish({ name: 'lost-sight', accounts: [...this.#book.accounts()] })
  }

  /** An account that was removed takes its wants along. */
  #hear(event: HubEvent): void {
    if (event.name !== 'device' || !event.state.removed) return
    const { account } = event.state
    this.#inBackground(async () => {
      if ((await this.#parts.store.read.account(account)) === undefined) this.#book.forget(account)
    })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    // The next one goes on whatever became of this one, which tells whoever asked for it.
    this.#turn = result.catch(() => undefined)
    return result
  }

  #inBackground(work: () => Promise<void>): void {
    this.#inTurn(work).catch((err: unknown) => this.#parts.log.error({ err: asFerryError(err) }, 'wants were not told'))
  }
}

/** Devices by number, each read once. */
class Owners {
  readonly #read: StoreReads
  readonly #known = new Map<DeviceNo, Device | undefined>()

  constructor(read: StoreReads) {
    this.#read = read
  }

  async of(no: DeviceNo): Promise<Device | undefined> {
    if (!this.#known.has(no)) this.#known.set(no, await this.#read.device(no))
    return this.#known.get(no)
  }
}

/** @throws FerryError `usage` */
function checkPattern(pattern: string): void {
  if (!pattern.isWellFormed() || /\p{Cc}/u.test(pattern))
    throw new FerryError('usage', 'A pattern has no control characters.')
  if (parseGlob(pattern).literals.length > 0) return
  throw new FerryError(
    'usage',
    `"${printable(pattern)}" fits too much: a pattern needs ${LITERAL_LEAST} characters in a row that are neither * nor ?.`,
  )
}

const toHit = (want: StoredWant, { device, path, size, root, revision: at }: Found, owner: Device): WantHit => ({
  want: want.id,
  device,
  username: owner.username,
  path,
  size,
  root,
  fetch: want.fetch,
  revision: at,
})
