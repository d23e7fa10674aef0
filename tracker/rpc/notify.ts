/**
 * Tells the subscribed peers what changed: at once when the hub is quiet, gathered while it is busy, in slices so that a
 * thousand sends do not hold up the loop, and never waiting for a slow reader.
 */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import type { Revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { encodeEvent } from '#shared/protocol/control.ts'
import type { Bus } from '../bus/bus.ts'
import { EventBatch, resyncEvent } from '../domain/event-batch.ts'

/** A stream that wants events. */
export interface Subscriber {
  /** True while the reader is too slow to be sent more. */
  readonly isSlow: boolean
  send(frame: Uint8Array): void
}

interface Subscription {
  readonly subscriber: Subscriber
  /** Events were left out; a resync is owed as soon as the reader has caught up. */
  behind: boolean
}

export class Notify {
  readonly #clock: Clock
  readonly #log: Logger
  readonly #busyDelay: Millis
  readonly #batch: EventBatch
  readonly #subscriptions = new Map<Subscriber, Subscription>()
  #flushedAt: Millis
  #timer: Timer | undefined
  #flushing = false
  #stopListening: () => void = () => {}
  /** Frames sent and resyncs owed so far, for status. */
  readonly counters = { frames: 0, resyncs: 0 }

  constructor(clock: Clock, log: Logger, busyDelay: Millis, at: Revision) {
    this.#clock = clock
    this.#log = log
    this.#busyDelay = busyDelay
    this.#batch = new EventBatch(at)
    this.#flushedAt = clock.monotonic() - busyDelay
  }

  start(bus: Bus): void {
    this.#stopListening = bus.subscribe((event) => {
      this.#batch.add(event)
      this.#schedule()
    })
  }

  stop(): void {
    this.#stopListening()
    this.#timer?.cancel()
    this.#subscriptions.clear()
  }

  get subscribers(): number {
    return this.#subscriptions.size
  }

  /** From the returned revision on, this subscriber is told everything. */
  subscribe(subscriber: Subscriber): Revision {
    this.#subscriptions.set(subscriber, { subscriber, behind: false })
    return this.#batch.told
  }

  unsubscribe(subscriber: Subscriber): void {
    this.#subscriptions.delete(subscriber)
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#flushing) return
    const idle = this.#clock.monotonic() - this.#flushedAt
    this.#timer = this.#clock.after(Math.max(0, this.#busyDelay - idle), () => {
      this.#timer = undefined
      this.#flush().catch((err: unknown) => this.#log.error({ err }, 'events could not be told'))
    })
  }

  async #flush(): Promise<void> {
    this.#flushing = true
    this.#flushedAt = this.#clock.monotonic()
    const frames = this.#batch.take().map(encodeEvent)
    const receivers = [...this.#subscriptions.values()]
    for (let i = 0; i < receivers.length; i += LIMITS.notifySlicePeers) {
      for (const receiver of receivers.slice(i, i + LIMITS.notifySlicePeers)) this.#tell(receiver, frames)
      await new Promise(setImmediate)
    }
    this.#flushing = false
    if (!this.#batch.isEmpty || receivers.some(({ behind }) => behind)) this.#schedule()
  }

  #tell(subscription: Subscription, frames: readonly Uint8Array[]): void {
    const { subscriber } = subscription
    if (!this.#subscriptions.has(subscriber)) return
    if (subscriber.isSlow) {
      subscription.behind = true
      return
    }
    if (subscription.behind) {
      subscription.behind = false
      this.counters.resyncs += 1
      subscriber.send(encodeEvent(resyncEvent([], this.#batch.told)))
      return
    }
    this.counters.frames += frames.length
    for (const frame of frames) subscriber.send(frame)
  }
}
