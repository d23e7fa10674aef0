/** Slows down who says too much about its files (threat row 35): nothing is refused, each message waits for its turn. */
import { type Clock, wait } from '#shared/base/clock.ts'
import type { AccountId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { type Bucket, costOf, isFull, spend } from '../domain/publish-bucket.ts'

const OPTIONS = { burst: LIMITS.publishBurst, perSecond: LIMITS.publishesPerSecond }

export class PublishBudget {
  readonly #clock: Clock
  readonly #buckets = new Map<AccountId, Bucket>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves when a message about so many entries may be acted on. How many wait is bounded by what may be in flight. */
  async spend(account: AccountId, entries: number): Promise<void> {
    const now = this.#clock.monotonic()
    const spent = spend(this.#buckets.get(account), costOf(entries), now, OPTIONS)
    this.#buckets.delete(account)
    this.#makeRoom(now)
    this.#buckets.set(account, spent.bucket)
    if (spent.wait > 0) await wait(this.#clock, spent.wait)
  }

  /** First those that say nothing, then whoever spoke the longest ago. */
  #makeRoom(now: number): void {
    if (this.#buckets.size < LIMITS.publishBudgets) return
    for (const [account, bucket] of this.#buckets) if (isFull(bucket, now, OPTIONS)) this.#buckets.delete(account)
    for (const account of this.#buckets.keys()) {
      if (this.#buckets.size < LIMITS.publishBudgets) return
      this.#buckets.delete(account)
    }
  }
}
