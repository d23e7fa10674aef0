/**
 * A rate that is shared fairly by bytes: a token bucket whose tokens go around the waiting accounts by deficit round
 * robin (Shreedhar and Varghese, "Efficient fair queueing using deficit round robin", 1995).
 */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'

interface Waiter {
  readonly bytes: number
  readonly serve: () => void
}

interface Queue {
  deficit: number
  readonly waiters: Waiter[]
}

const QUANTUM_BYTES = 256 * 1024
/** Unused time is worth so much at most. */
const BURST: Millis = 100
const SHORTEST_NAP: Millis = 2

export class FairShare {
  readonly #clock: Clock
  #rate: number
  #tokens = 0
  #filledAt: Millis
  /** Maps keep the order of insertion: the first key is the next in the round. */
  readonly #queues = new Map<string, Queue>()
  #timer: Timer | undefined

  /** @param rate bytes a second; 0 for no limit */
  constructor(clock: Clock, rate: number) {
    this.#clock = clock
    this.#rate = rate
    this.#filledAt = clock.monotonic()
  }

  get rate(): number {
    return this.#rate
  }

  /** Accounts that wait for their turn now. */
  get waiting(): number {
    return this.#queues.size
  }

  setRate(rate: number): void {
    this.#fill()
    this.#rate = rate
    this.#pump()
  }

  /** Resolves when `key` may move so many bytes. */
  take(key: string, bytes: number): Promise<void> {
    if (this.#rate === 0 && this.#queues.size === 0) return DONE
    const { promise, resolve } = Promise.withResolvers<void>()
    const queue = this.#queues.get(key) ?? { deficit: 0, waiters: [] }
    queue.waiters.push({ bytes, serve: resolve })
    this.#queues.set(key, queue)
    this.#pump()
    return promise
  }

  /** Bytes that were taken and not moved. */
  giveBack(bytes: number): void {
    if (this.#rate > 0) this.#tokens += bytes
  }

  #pump(): void {
    this.#timer?.cancel()
    this.#timer = undefined
    this.#fill()
    while (this.#queues.size > 0 && (this.#rate === 0 || this.#tokens > 0)) this.#round()
    if (this.#queues.size === 0) return
    const nap = Math.max(SHORTEST_NAP, (-this.#tokens * 1000) / this.#rate)
    this.#timer = this.#clock.after(nap, () => this.#pump())
  }

  /** The first account in the round has its turn, and goes to its end if it still waits. */
  #round(): void {
    const next = this.#queues.entries().next()
    if (next.done === true) return
    const [key, queue] = next.value
    this.#queues.delete(key)
    queue.deficit += QUANTUM_BYTES
    for (let head = queue.waiters[0]; head !== undefined && head.bytes <= queue.deficit; head = queue.waiters[0]) {
      queue.waiters.shift()
      queue.deficit -= head.bytes
      this.#tokens -= head.bytes
      head.serve()
    }
    if (queue.waiters.length > 0) this.#queues.set(key, queue)
  }

  #fill(): void {
    const now = this.#clock.monotonic()
    const most = (this.#rate * BURST) / 1000
    this.#tokens = Math.min(most, this.#tokens + (this.#rate * (now - this.#filledAt)) / 1000)
    this.#filledAt = now
  }
}

const DONE = Promise.resolve()
