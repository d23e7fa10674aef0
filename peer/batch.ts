/** Batch mode (row C1): fetches what the config wants, as soon as somebody has it, and knows what is missing. */
import { Bell } from '#shared/base/bell.ts'
import { systemClock } from '#shared/base/clock.ts'
import { asFerryError, type FerryError } from '#shared/base/errors.ts'
import { placeOrder } from './api/place-order.ts'
import type { Peer } from './peer.ts'
import type { Followed } from './transfer/story.ts'

export type BatchEvent =
  | { readonly event: 'batch-done'; readonly want: string }
  | { readonly event: 'batch-failed'; readonly want: string; readonly code: string; readonly text: string }
  | { readonly event: 'batch-complete' }

/** Not yet there is no failure: the owner may come later. */
const NOT_YET = new Set(['unknown-user', 'unknown-file', 'disconnected'])
const LOOK_EVERY = 500

export class Batch {
  readonly #peer: Peer
  readonly #tell: (event: BatchEvent) => void
  readonly #missing = new Map<string, FerryError | undefined>()
  readonly #bell = new Bell(systemClock)
  readonly #end = new AbortController()

  constructor(peer: Peer, wants: readonly string[], tell: (event: BatchEvent) => void) {
    this.#peer = peer
    this.#tell = tell
    for (const want of wants) this.#missing.set(want, undefined)
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
    const target = want.includes(':') ? want : view.ownerOf(want)
    const order = { target, overwrite: false, sequential: false, once: false, automatic: true }
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
