/** Time that stands still until a test moves it. */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'

interface Armed {
  readonly at: Millis
  readonly fn: () => void
}

export class FakeClock implements Clock {
  readonly #armed = new Set<Armed>()
  readonly #startedAt: Millis
  #elapsed: Millis = 0

  /** @param startedAt wall time of the first moment, ms since 1970 */
  constructor(startedAt: Millis = Date.UTC(2026, 0, 1)) {
    this.#startedAt = startedAt
  }

  now(): Millis {
    return this.#startedAt + this.#elapsed
  }

  monotonic(): Millis {
    return this.#elapsed
  }

  after(delay: Millis, fn: () => void): Timer {
    const timer = { at: this.#elapsed + Math.max(0, delay), fn }
    this.#armed.add(timer)
    return { cancel: () => this.#armed.delete(timer) }
  }

  /** Timers that wait: a component that was stopped leaves none. */
  get armed(): number {
    return this.#armed.size
  }

  /** Lets `ms` pass. What falls due is called in the order of its time, at its time, also when it was armed on the way. */
  advance(ms: Millis): void {
    const until = this.#elapsed + ms
    for (let next = this.#nextDue(until); next !== undefined; next = this.#nextDue(until)) {
      this.#armed.delete(next)
      this.#elapsed = next.at
      next.fn()
    }
    this.#elapsed = until
  }

  /** The same in steps, with a turn of the event loop after each, for code that awaits between its timers. */
  async pass(ms: Millis, step: Millis = 1000): Promise<void> {
    for (let left = ms; left > 0; left -= step) {
      this.advance(Math.min(step, left))
      await turn()
    }
  }

  /** Sets keep the order of insertion, so of two for the same time the first one armed comes first. */
  #nextDue(until: Millis): Armed | undefined {
    let next: Armed | undefined
    for (const timer of this.#armed) if (timer.at <= until && timer.at < (next?.at ?? Infinity)) next = timer
    return next
  }
}

/** One turn of the event loop: promises that could go on have gone on. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
