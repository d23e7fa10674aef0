/**
 * Tells the subscribed peers what changed: at once when the hub is quiet, gathered while it is busy, in slices so that a
 * thousand sends do not hold up the loop, and never waiting for a slow reader.
 */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { type AccountId, type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { CatalogueEvent } from '#shared/protocol/catalogue.ts'
import { encodeEvent } from '#shared/protocol/control.ts'
import type { Bus, HubEvent } from '../bus/bus.ts'
import { EventBatch, quiet, resyncEvent } from '../domain/event-batch.ts'
import type { Roster } from '../services/roster.ts'

/** A stream that wants events. */
export interface Subscriber {
  /** Whose eyes it is told for. */
  readonly account: AccountId
  /** True while the reader is too slow to be sent more. */
  readonly isSlow: boolean
  send(frame: Uint8Array): void
}

interface Subscription {
  readonly subscriber: Subscriber
  readonly account: AccountId
  /** Events were left out; a resync is owed as soon as the reader has caught up. */
  behind: boolean
}

export interface NotifyParts {
  readonly clock: Clock
  readonly log: Logger
  readonly busyDelay: Millis
  readonly at: Revision
  /** Learns what is told, in the same turn. */
  readonly roster: Roster
}

/**
 * Telling takes at most one part in so many of the time. A thousand listeners cost a tenth of a second each time: when
 * everybody comes back after a restart, four times a second would leave no room for those who still wait to sign in.
 */
const TELLING_PART = 5
/** One telling that a busy machine held up for seconds must not silence the hub for many more. */
const PAUSE_MOST: Millis = 2_000

export class Notify {
  readonly #clock: Clock
  readonly #log: Logger
  readonly #busyDelay: Millis
  readonly #roster: Roster
  readonly #batch: EventBatch
  readonly #subscriptions = new Map<Subscriber, Subscription>()
  #flushedAt: Millis
  /** How long the last telling held the loop. */
  #flushTook: Millis = 0
  #timer: Timer | undefined
  #flushing = false
  #stopListening: () => void = () => {}
  /** Frames sent and resyncs owed so far, for status. */
  readonly counters = { frames: 0, resyncs: 0 }

  constructor({ clock, log, busyDelay, at, roster }: NotifyParts) {
    this.#roster = roster
    this.#clock = clock
    this.#log = log
    this.#busyDelay = busyDelay
    this.#batch = new EventBatch(at)
    this.#flushedAt = clock.monotonic() - busyDelay
  }

  start(bus: Bus): void {
    this.#stopListening = bus.subscribe((event) => this.#hear(event))
  }

  #hear(event: HubEvent): void {
    switch (event.name) {
      case 'device':
        this.#batch.addDevice(event.state, this.#roster.learn(event.state))
        return this.#schedule()
      case 'changes':
        this.#batch.add(event)
        return this.#schedule()
      case 'lost-sight':
        return this.#owe(new Set(event.accounts))
      case 'want-hits':
        return this.#tellWants(event.account, { wants: [...event.hits] })
      case 'notice':
        for (const { subscriber } of this.#subscriptions.values()) this.#tellNow(subscriber, { notice: event.text })
        return
      default:
        return event satisfies never
    }
  }

  /** These must read everything anew: they are told so as soon as their readers have caught up. */
  #owe(accounts: ReadonlySet<AccountId>): void {
    for (const subscription of this.#subscriptions.values())
      if (accounts.has(subscription.account)) subscription.behind = true
    this.#schedule()
  }

  /** Whoever is too slow for one hit gets none of the later ones either: told to read anew, it asks for all it missed. */
  #tellWants(account: AccountId, hits: Pick<CatalogueEvent, 'wants'>): void {
    for (const subscription of this.#subscriptions.values()) {
      if (subscription.account !== account) continue
      if (subscription.subscriber.isSlow) subscription.behind = true
      if (subscription.behind) this.#schedule()
      else this.#tellNow(subscription.subscriber, hits)
    }
  }

  /** At once, beside the order of the catalogue and saying nothing of it. */
  #tellNow(subscriber: Subscriber, part: Partial<CatalogueEvent>): void {
    if (!subscriber.isSlow) subscriber.send(encodeEvent({ ...quiet(revision(0)), ...part }))
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
    this.#subscriptions.set(subscriber, { subscriber, account: subscriber.account, behind: false })
    return this.#batch.told
  }

  unsubscribe(subscriber: Subscriber): void {
    this.#subscriptions.delete(subscriber)
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#flushing) return
    const idle = this.#clock.monotonic() - this.#flushedAt
    const pause = Math.max(this.#busyDelay, Math.min(TELLING_PART * this.#flushTook, PAUSE_MOST))
    this.#timer = this.#clock.after(Math.max(0, pause - idle), () => {
      this.#timer = undefined
      this.#flush().catch((err: unknown) => this.#log.error({ err }, 'events could not be told'))
    })
  }

  async #flush(): Promise<void> {
    this.#flushing = true
    this.#flushedAt = this.#clock.monotonic()
    const telling = this.#batch.take()
    const encoded = new Map<readonly CatalogueEvent[], Uint8Array[]>()
    const framesFor = (account: AccountId) => {
      const events = telling.eventsFor(account, this.#clock.now())
      const frames = encoded.get(events) ?? events.map(encodeEvent)
      encoded.set(events, frames)
      return frames
    }
    const receivers = [...this.#subscriptions.values()]
    this.#flushTook = 0
    try {
      for (let i = 0; i < receivers.length; i += LIMITS.notifySlicePeers) {
        const startedAt = this.#clock.monotonic()
        for (const receiver of receivers.slice(i, i + LIMITS.notifySlicePeers)) this.#tell(receiver, framesFor)
        this.#flushTook += this.#clock.monotonic() - startedAt
        await new Promise(setImmediate)
      }
    } finally {
      this.#flushing = false
    }
    if (!this.#batch.isEmpty || receivers.some(({ behind }) => behind)) this.#schedule()
  }

  #tell(subscription: Subscription, framesFor: (account: AccountId) => readonly Uint8Array[]): void {
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
    const frames = framesFor(subscription.account)
    this.counters.frames += frames.length
    for (const frame of frames) subscriber.send(frame)
  }
}
