/** Ends grants at their time: whoever had one sees what it opened no more, and running transfers of it end. */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { type AccountId, revision } from '#shared/base/ids.ts'
import type { Logger } from '#shared/base/log.ts'
import type { Bus } from '../bus/bus.ts'
import type { Store } from '../store/store.ts'

export interface ExpiryParts {
  readonly store: Store
  readonly bus: Bus
  readonly clock: Clock
  readonly log: Logger
  /** These accounts see less than before. */
  readonly onLost: (accounts: ReadonlySet<AccountId>) => void
}

/** Timers of Node reach 24 days; a grant that ends later is looked for again. */
const LONGEST_WAIT: Millis = 24 * 3600 * 1000

export class ExpireGrants {
  readonly #parts: ExpiryParts
  #timer: Timer | undefined
  #working: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(parts: ExpiryParts) {
    this.#parts = parts
  }

  /** Ends what ended while the tracker was down, and waits for the next. */
  start(): Promise<void> {
    return this.look()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#timer?.cancel()
    await this.#working
  }

  /** Ends what is due; called when a new end has come into the catalogue, too. */
  look(): Promise<void> {
    this.#working = this.#working
      .then(() => this.#look())
      .catch((err: unknown) => {
        this.#parts.log.error({ err }, 'ended grants could not be looked for')
      })
    return this.#working
  }

  async #look(): Promise<void> {
    if (this.#stopped) return
    this.#timer?.cancel()
    const { store, bus, clock } = this.#parts
    const now = clock.now()
    const { accounts, next } = await store.read.endedGrants(now)
    if (accounts.length > 0) {
      const lost = new Set(accounts)
      const at = await store.transaction(async (tx) => {
        // A revision of its own, so that a mirror that is up to date sees that it is behind.
        const own = await tx.takeRevisions(1)
        await tx.noteLoss(lost, own)
        await tx.forgetEndedGrants(now)
        return own
      })
      bus.publish({ name: 'changes', from: revision(at - 1), to: at, changes: [] })
      bus.publish({ name: 'lost-sight', accounts })
      this.#parts.onLost(lost)
    }
    if (next !== undefined && !this.#stopped)
      this.#timer = clock.after(Math.min(next - now, LONGEST_WAIT), () => void this.look())
  }
}
