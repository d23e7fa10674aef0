/**
 * Counts per key over a window of time, in a bounded number of keys: strangers choose the keys, so they are hashed into
 * buckets. The salt keeps anybody from looking for a key that shares a bucket with somebody else's.
 */
import { hash, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Millis } from '#shared/base/clock.ts'
import { LIMITS } from '#shared/base/limits.ts'

/** How many of this key there were now, or how long none more is taken. */
export type Taken = { readonly count: number } | { readonly wait: Millis }

export class BoundedLimiter {
  readonly #limiter: RateLimiterMemory
  readonly #salt = randomBytes(16).toString('hex')

  constructor(points: number, window: Millis) {
    this.#limiter = new RateLimiterMemory({ points, duration: window / 1000 })
  }

  async take(key: string): Promise<Taken> {
    try {
      return { count: (await this.#limiter.consume(this.#bucket(key))).consumedPoints }
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return { wait: refused.msBeforeNext }
      throw refused
    }
  }

  async giveBack(key: string): Promise<void> {
    await this.#limiter.reward(this.#bucket(key))
  }

  /** How long this key is shut; 0 when it is not. */
  async shutFor(key: string): Promise<Millis> {
    const state = await this.#limiter.get(this.#bucket(key))
    return state === null || state.remainingPoints > 0 ? 0 : Math.max(0, state.msBeforeNext)
  }

  async shut(key: string, wait: Millis): Promise<void> {
    await this.#limiter.block(this.#bucket(key), wait / 1000)
  }

  async forget(key: string): Promise<void> {
    await this.#limiter.delete(this.#bucket(key))
  }

  #bucket(key: string): string {
    const digest = hash('sha256', `${this.#salt} ${key}`, 'buffer')
    return String(digest.readUInt32BE() % LIMITS.limiterKeys)
  }
}
