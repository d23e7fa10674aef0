/** Runs the batch of a tracker: feeds its machine with reports, losses and the time, and tells peers and operator what it says. */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { CODES, FerryError, type Refusal } from '#shared/base/errors.ts'
import { type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import {
  BATCH_STEPS,
  type BatchReport,
  type BatchState as BatchStateMessage,
  hasReached,
} from '#shared/protocol/batch.ts'
import type { Bus } from '../bus/bus.ts'
import {
  type BatchEffect,
  type BatchEvent,
  type BatchNews,
  type BatchPeer,
  type BatchRules,
  type BatchState,
  dueAt,
  newBatch,
  phaseOf,
  refuse,
  step,
  type Verdict,
} from '../domain/batch-machine.ts'
import type { SignedInDevice } from '../domain/session-machine.ts'
import type { Store } from '../store/store.ts'
import { BoundedLimiter } from './bounded-limiter.ts'
import type { TrackPresence } from './track-presence.ts'

export interface BatchParts {
  readonly store: Store
  readonly presence: TrackPresence
  readonly bus: Bus
  readonly clock: Clock
  readonly log: Logger
}

export interface BatchOptions extends BatchRules {
  readonly onNews: (news: BatchNews) => void
}

const MINUTE: Millis = 60_000

export class Batch {
  readonly #parts: BatchParts
  readonly #options: BatchOptions
  readonly #reports = new BoundedLimiter(LIMITS.batchReportsPerMinute, MINUTE)
  readonly #finished = Promise.withResolvers<Verdict>()
  #state: BatchState
  #timer: Timer | undefined
  #begunAt: Revision = revision(0)
  #stopListening: () => void = () => {}

  constructor(parts: BatchParts, options: BatchOptions) {
    this.#parts = parts
    this.#options = options
    this.#state = newBatch(parts.clock.monotonic())
  }

  /** Why the batch failed, or nothing, once it is over. */
  get finished(): Promise<Verdict> {
    return this.#finished.promise
  }

  start(): void {
    this.#stopListening = this.#parts.bus.subscribe((event) => {
      if (event.name === 'device' && !event.state.online) this.#feed({ name: 'lost', device: event.state.device })
    })
    this.#arm()
  }

  stop(): void {
    this.#stopListening()
    this.#timer?.cancel()
  }

  /** The operator ends it: everybody is told, and has a moment to go. */
  interrupt(text: string): void {
    this.#feed({ name: 'stopped', text })
  }

  /** @throws FerryError `forbidden` for who has no place, `changed` while the list is another, `too-many` */
  async report(who: SignedInDevice, report: BatchReport): Promise<BatchStateMessage> {
    if ('wait' in (await this.#reports.take(who.username))) throw new FerryError('too-many')
    // Only at a barrier, or for a device whose way this tracker has not seen: later changes of a share are nobody's loss.
    if (!this.#knowsListOf(who) && isListed(report)) await this.#checkList(who, report)
    await this.#noteRevision()
    // Nothing waits from here on: the session is still this device's, or its loss was told before it was reported.
    if (this.#parts.presence.byDevice(who.device)?.who.peerId !== who.peerId) throw new FerryError('disconnected')
    const peer: BatchPeer = { account: who.account, username: who.username, device: who.device }
    const refused = refuse(this.#state, peer, this.#options)
    if (refused !== undefined) throw new FerryError(refused.code, refused.text)
    this.#feed({ name: 'reported', peer, report })
    return this.#message()
  }

  #knowsListOf({ account, device }: SignedInDevice): boolean {
    const place = this.#state.places.get(account)
    return place !== undefined && place.device === device && hasReached(place.step, 'announced')
  }

  async #checkList({ peerId }: SignedInDevice, { entries, fingerprint }: BatchReport): Promise<void> {
    const device = await this.#parts.store.read.deviceByPeer(peerId)
    const isSame = device?.entries === entries && Buffer.compare(device.fingerprint, fingerprint) === 0
    if (!isSame) throw new FerryError('changed', 'The hub has another list of the files of this device.')
  }

  /** Whatever is reported after the lists of all are there finds them at this revision. */
  async #noteRevision(): Promise<void> {
    if (this.#state.name === 'gathering') this.#begunAt = (await this.#parts.store.read.hub()).revision
  }

  #feed(event: BatchEvent): void {
    const { log, clock } = this.#parts
    const [next, effects] = step(this.#state, event, clock.monotonic(), this.#options)
    log.debug({ from: this.#state.name, event: event.name, to: next.name }, 'batch')
    this.#state = next
    this.#arm()
    for (const effect of effects) this.#perform(effect)
  }

  #perform(effect: BatchEffect): void {
    switch (effect.name) {
      case 'tell':
        return this.#tellAll()
      case 'news':
        return this.#options.onNews(effect.news)
      case 'end':
        this.stop()
        return this.#finished.resolve(effect.verdict)
      default:
        return effect satisfies never
    }
  }

  /** Who is not there, or does not hear it, learns it from the answer to its next report. */
  #tellAll(): void {
    const { presence, log } = this.#parts
    const message = this.#message()
    for (const { device } of this.#state.places.values())
      presence
        .byDevice(device)
        ?.ask('tellBatch', message)
        .catch((err: unknown) => log.debug({ err, device }, 'a peer did not hear where the batch stands'))
  }

  #arm(): void {
    const { clock } = this.#parts
    this.#timer?.cancel()
    const due = dueAt(this.#state, this.#options)
    if (due === undefined) return
    this.#timer = clock.after(Math.max(0, due - clock.monotonic()), () => this.#feed({ name: 'time' }))
  }

  #message(): BatchStateMessage {
    const { expected, deadline } = this.#options
    const places = [...this.#state.places.values()]
    const announced = places.filter((place) => hasReached(place.step, 'announced')).length
    const phase = phaseOf(this.#state)
    const why = whyOf(this.#state)
    const at = this.#state.name === 'gathering' ? revision(0) : this.#begunAt
    return { phase, expected, announced, deadline, revision: at, ...why }
  }
}

const isListed = ({ step: at }: BatchReport): boolean =>
  BATCH_STEPS.some((known) => known === at && hasReached(known, 'announced'))

function whyOf(state: BatchState): { code: number; text: string } {
  const verdict: Refusal | undefined = state.name === 'ending' || state.name === 'over' ? state.verdict : undefined
  return verdict === undefined ? { code: 0, text: '' } : { code: CODES[verdict.code].wire, text: verdict.text }
}
