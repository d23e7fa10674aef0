/** All standing wishes of the hub: in memory for every publish to be compared with, in the store for the next start. */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { AccountId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { WantIndex } from '../domain/want-index.ts'
import type { Store } from '../store/store.ts'
import type { NewWant, StoredWant } from '../store/want-store.ts'

export interface BookParts {
  readonly store: Store
  readonly clock: Clock
  readonly log: Logger
}

/** Counts are written together: a tree of thousands of wanted files is one write. */
const COUNTS_WRITTEN_AFTER: Millis = 1000

export class WantBook {
  readonly #parts: BookParts
  readonly #byAccount = new Map<AccountId, Map<number, StoredWant>>()
  readonly #hits = new Map<number, number>()
  /** Whose count is not in the store yet. */
  readonly #uncounted = new Set<number>()
  #timer: Timer | undefined
  #writing: Promise<void> = Promise.resolve()
  readonly index = new WantIndex<StoredWant>()

  constructor(parts: BookParts) {
    this.#parts = parts
  }

  async load(): Promise<void> {
    for (const want of await this.#parts.store.read.wants()) this.#remember(want)
  }

  async stop(): Promise<void> {
    this.#timer?.cancel()
    await this.#writeCounts()
  }

  *accounts(): Iterable<AccountId> {
    yield* this.#byAccount.keys()
  }

  of(account: AccountId): StoredWant[] {
    const wants = [...(this.#byAccount.get(account)?.values() ?? [])]
    return wants.map((want) => ({ ...want, hits: this.#hits.get(want.id) ?? want.hits }))
  }

  has({ account, id }: StoredWant): boolean {
    return this.#byAccount.get(account)?.has(id) ?? false
  }

  /** The same wish again is the one that is there. @throws FerryError `quota` */
  async add(want: NewWant): Promise<{ want: StoredWant; isNew: boolean }> {
    const own = this.of(want.account)
    const same = own.find((other) => isSame(other, want))
    if (same !== undefined) return { want: same, isNew: false }
    if (own.length >= LIMITS.wantsPerAccount)
      throw new FerryError(
        'quota',
        `An account has at most ${LIMITS.wantsPerAccount} wants; \`ferry unwant\` ends one.`,
      )
    if (this.#hits.size >= LIMITS.wantsTotal)
      throw new FerryError('quota', 'This hub keeps as many wants as it can; ask whoever runs it.')
    const id = await this.#parts.store.transaction((tx) => tx.insertWant(want))
    const stored = { ...want, id, hits: 0 }
    this.#remember(stored)
    return { want: stored, isNew: true }
  }

  /** Whether a want is there is nobody's business but its account's. @throws FerryError `not-found` */
  async remove(account: AccountId, id: number): Promise<void> {
    const want = this.#byAccount.get(account)?.get(id)
    if (want === undefined) throw new FerryError('not-found', `You have no want ${id}; see \`ferry wants\`.`)
    await this.#parts.store.transaction((tx) => tx.deleteWant(id))
    this.#drop(want)
  }

  /** The account is no more; the store has forgotten its wants with it. */
  forget(account: AccountId): void {
    for (const want of this.of(account)) this.#drop(want)
  }

  count({ id, hits }: StoredWant): void {
    this.#hits.set(id, (this.#hits.get(id) ?? hits) + 1)
    this.#uncounted.add(id)
    this.#timer ??= this.#parts.clock.after(COUNTS_WRITTEN_AFTER, () => {
      this.#timer = undefined
      this.#writeCounts().catch((err: unknown) => this.#parts.log.warn({ err }, 'hits of wants could not be counted'))
    })
  }

  #remember(want: StoredWant): void {
    const own = this.#byAccount.get(want.account) ?? new Map<number, StoredWant>()
    this.#byAccount.set(want.account, own.set(want.id, want))
    this.#hits.set(want.id, want.hits)
    this.index.add(want)
  }

  #drop({ account, id }: StoredWant): void {
    const own = this.#byAccount.get(account)
    own?.delete(id)
    if (own?.size === 0) this.#byAccount.delete(account)
    this.#hits.delete(id)
    this.#uncounted.delete(id)
    this.index.remove(id)
  }

  #writeCounts(): Promise<void> {
    const counts = [...this.#uncounted].map((id) => [id, this.#hits.get(id) ?? 0] as const)
    this.#uncounted.clear()
    this.#writing = this.#writing
      .catch(() => undefined) // whoever asked for the earlier write was told
      .then(() => this.#write(counts))
    return this.#writing
  }

  async #write(counts: readonly (readonly [id: number, hits: number])[]): Promise<void> {
    if (counts.length === 0) return
    await this.#parts.store.transaction(async (tx) => {
      for (const [id, hits] of counts) await tx.setWantHits(id, hits)
    })
  }
}

const isSame = (a: NewWant, b: NewWant): boolean =>
  a.pattern === b.pattern &&
  a.root === b.root &&
  a.least === b.least &&
  a.most === b.most &&
  a.owner === b.owner &&
  a.fetch === b.fetch
