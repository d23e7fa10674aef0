/**
 * When is a file that somebody is writing finished? When its size and modification time hold still. Pure: it is told
 * what was observed when, and says what to do.
 */
import type { Millis } from '#shared/base/clock.ts'
import { type FileStamp, sameStamp } from '#shared/content/hash-file.ts'

interface Watched {
  readonly stamp: FileStamp
  /** Since when the stamp has been what it is. */
  readonly since: Millis
}

export type SettleVerdict = { readonly settled: true } | { readonly settled: false; readonly lookAgainIn: Millis }

export class Settle {
  readonly #still: Millis
  readonly #watched = new Map<string, Watched>()

  /** @param still how long a file must not change, ms */
  constructor(still: Millis) {
    this.#still = still
  }

  get size(): number {
    return this.#watched.size
  }

  observe(path: string, stamp: FileStamp, now: Millis): SettleVerdict {
    const before = this.#watched.get(path)
    const since = before !== undefined && sameStamp(before.stamp, stamp) ? before.since : now
    const left = since + this.#still - now
    if (left <= 0) {
      this.#watched.delete(path)
      return { settled: true }
    }
    this.#watched.set(path, { stamp, since })
    return { settled: false, lookAgainIn: left }
  }

  forget(path: string): void {
    this.#watched.delete(path)
  }
}
