/** Rung when something may have changed; whoever waits looks again. A ring while nobody waits is not lost. */
import type { Clock, Millis } from './clock.ts'

export class Bell {
  readonly #clock: Clock
  readonly #waiting = new Set<() => void>()
  #rings = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Pass it to `wait` so that a ring between looking and waiting counts. */
  get rings(): number {
    return this.#rings
  }

  ring(): void {
    this.#rings += 1
    for (const wake of [...this.#waiting]) wake()
  }

  /** Until the next ring after `since`, or for `most`. */
  async wait(most: Millis, since: number = this.#rings): Promise<void> {
    if (this.#rings !== since) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = this.#clock.after(most, resolve)
    this.#waiting.add(resolve)
    try {
      await promise
    } finally {
      timer.cancel()
      this.#waiting.delete(resolve)
    }
  }
}
