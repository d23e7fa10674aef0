/** Batch mode (row C1): fetches what the config wants, as soon as somebody has it, and knows what is missing. */
import { Bell } from '#shared/base/bell.ts'
import { systemClock } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { Revision } from '#shared/base/ids.ts'
import { placeOrder } from './api/place-order.ts'
import { findWanted, mayCome, NOT_YET, type Wanted } from './batch-metadata.ts'
import type { Peer } from './peer.ts'
import type { Followed } from './transfer/story.ts'

export type BatchEvent =
  | { readonly event: 'batch-done'; readonly want: string }
  | { readonly event: 'batch-failed'; readonly want: string; readonly code: string; readonly text: string }
  | { readonly event: 'batch-complete' }

/** What of a peer a batch needs. */
export type BatchUser = Pick<Peer, 'config' | 'downloads' | 'locate' | 'view' | 'tracker' | 'sync'>

const LOOK_EVERY = 500
/** The catalogue is on its way: it is told within this time, mostly. */
const LOOK_SOON = 100

export class Batch {
  readonly #peer: BatchUser
  readonly #tell: (event: BatchEvent) => void
  readonly #wants: ReadonlySet<string>
  readonly #missing = new Map<string, FerryError | undefined>()
  readonly #found = new Map<string, Wanted>()
  /** Looked for in vain so far. */
  readonly #lacking = new Set<string>()
  readonly #bell = new Bell(systemClock)
  readonly #end = new AbortController()

  constructor(peer: BatchUser, wants: readonly string[], tell: (event: BatchEvent) => void) {
    this.#peer = peer
    this.#tell = tell
    this.#wants = new Set(wants)
    for (const want of wants) this.#missing.set(want, undefined)
  }

  get wanted(): number {
    return this.#wants.size
  }

  /** How many of these are here. */
  get have(): number {
    return this.#wants.size - this.#missing.size
  }

  /** Wants of which the metadata did not come yet. */
  get lacking(): readonly string[] {
    return [...this.#lacking]
  }

  /**
   * Finds all that is wanted, and who has it, without fetching (row C5).
   * @param revision of the catalogue that has the lists of all: what it lacks will not come
   * @throws FerryError naming what nobody shares
   */
  async prepare(revision: Revision): Promise<void> {
    await Promise.all([...this.#wants].map((want) => this.#prepare(want, revision)))
  }

  /** Runs until all is here, or failed for good, or `stop`. */
  async run(): Promise<void> {
    await Promise.all([...this.#missing.keys()].map((want) => this.#want(want)))
    if (this.#missing.size === 0) this.#tell({ event: 'batch-complete' })
  }

  stop(): void {
    this.#end.abort()
    this.#bell.ring()
  }

  /** What did not come, with the reason. */
  missing(): string[] {
    return [...this.#missing].map(([want, error]) => (error === undefined ? want : `${want} (${error.message})`))
  }

  async #prepare(want: string, revision: Revision): Promise<void> {
    while (!this.#end.signal.aborted) {
      try {
        this.#found.set(want, await findWanted(this.#peer, want))
        this.#lacking.delete(want)
        return
      } catch (thrown) {
        const { code, message } = asFerryError(thrown)
        if (!mayCome(this.#peer, thrown, revision)) throw new FerryError(code, `${want}: ${message}`, { cause: thrown })
        this.#lacking.add(want)
        await this.#bell.wait(this.#peer.sync.revision < revision ? LOOK_SOON : LOOK_EVERY)
      }
    }
  }

  async #want(want: string): Promise<void> {
    while (!this.#end.signal.aborted) {
      try {
        await this.#fetch(want)
        if (this.#end.signal.aborted) return
        this.#missing.delete(want)
        return this.#tell({ event: 'batch-done', want })
      } catch (thrown) {
        const error = asFerryError(thrown)
        if (!NOT_YET.has(error.code)) {
          this.#missing.set(want, error)
          return this.#tell({ event: 'batch-failed', want, code: error.code, text: error.message })
        }
        await this.#bell.wait(LOOK_EVERY)
      }
    }
  }

  async #fetch(want: string): Promise<void> {
    const { view } = this.#peer
    // A name alone is that file of whoever has it.
    const wanted = this.#found.get(want) ?? { target: want.includes(':') ? want : view.ownerOf(want) }
    const order = { ...wanted, overwrite: false, sequential: false, once: false, automatic: true }
    const { downloads, refused } = await placeOrder(this.#peer, order)
    const [first] = refused
    if (first !== undefined) throw first.error
    await this.#follow(downloads)
  }

  async #follow(downloads: readonly Followed[]): Promise<void> {
    for await (const told of this.#peer.downloads.follow(downloads, this.#end.signal))
      for (const one of told) if ('error' in one) throw one.error
  }
}
