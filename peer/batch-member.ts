/** Takes a peer through the batch of its hub: says where it stands, and does what the machine says is next. */
import { type Clock, type Millis, type Timer, wait } from '#shared/base/clock.ts'
import { formatDuration } from '#shared/base/config/quantities.ts'
import { asFerryError, codeFromWire, FerryError, type Refusal, refusal } from '#shared/base/errors.ts'
import { type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { BatchExit, BatchPhase, BatchReport, BatchState, BatchStep } from '#shared/protocol/batch.ts'
import type { Batch, BatchUser } from './batch.ts'
import { type MemberEffect, type MemberEvent, type MemberState, OUTSIDE, step } from './batch-machine.ts'
import type { Peer } from './peer.ts'

export type MemberNews =
  | { readonly event: 'batch-step'; readonly step: BatchStep | 'closed' }
  | { readonly event: 'batch-phase'; readonly phase: BatchPhase; readonly expected: number; readonly announced: number }
  /** The hub runs no batch: this peer fetches by itself. */
  | { readonly event: 'batch-alone' }

export interface MemberParts {
  readonly peer: BatchUser & Pick<Peer, 'hub' | 'batch' | 'announcer'>
  readonly batch: Batch
  readonly clock: Clock
  readonly log: Logger
  readonly onNews: (news: MemberNews) => void
  /** There is no batch here to take part in. */
  readonly goAlone: () => void
}

/** A tracker may say any number; a timer holds only so much. */
const LONGEST_DEADLINE: Millis = 24 * 24 * 3600 * 1000
const PROGRESS_EVERY: Millis = 1_000
const RETRY_AFTER: Millis = 500
/** What another try may heal; what the link heals comes with the next session. */
const PASSING: ReadonlySet<string> = new Set(['timeout', 'busy', 'too-many', 'changed', 'internal'])
/** A hub that runs none, and one that is too old to know what that is. */
const NO_BATCH: ReadonlySet<string> = new Set(['not-found', 'usage'])

export class BatchMember {
  readonly #parts: MemberParts
  readonly #over = Promise.withResolvers<void>()
  readonly #steps: BatchStep[] = []
  #state: MemberState = OUTSIDE
  #phase: BatchPhase | undefined
  #revision: Revision = revision(0)
  #deadline: Millis | undefined
  #list: Pick<BatchReport, 'entries' | 'fingerprint'> = { entries: 0, fingerprint: new Uint8Array(0) }
  #told = ''
  #sending = false
  #timers: { gone?: Timer; progress?: Timer } = {}

  constructor(parts: MemberParts) {
    this.#parts = parts
    this.#over.promise.catch(() => undefined) // whoever waits for it sees why
  }

  /** Resolves when the batch is over and this peer may go. @throws FerryError why it failed */
  get over(): Promise<void> {
    return this.#over.promise
  }

  get isInside(): boolean {
    return this.#state.name === 'inside'
  }

  start(): void {
    const { batch, hub } = this.#parts.peer
    batch.onEntered = () => {
      this.#timers.gone?.cancel()
      this.#feed({ name: 'entered' })
    }
    batch.onListed = () => {
      this.#list = this.#parts.peer.announcer.summary
      this.#feed({ name: 'listed' })
    }
    batch.onLeft = () => this.#startMissing()
    batch.onTold = (state) => this.#hear(state)
    if (hub.session !== undefined) batch.onEntered()
  }

  /** This peer goes before the batch is over: the others should not wait for it. */
  async leave(text: string): Promise<void> {
    if (!this.isInside) return
    this.#stop()
    await this.#tellExit('left', text)
  }

  #feed(event: MemberEvent): void {
    const [next, effects] = step(this.#state, event)
    this.#parts.log.debug({ from: this.#state.name, event: event.name, to: next.name }, 'batch')
    this.#state = next
    for (const effect of effects) this.#perform(effect)
  }

  #perform(effect: MemberEffect): void {
    switch (effect.name) {
      case 'report':
        return this.#report(effect.step)
      case 'report-failed':
        this.#tellExit('failed', effect.why.text).catch((err: unknown) => this.#parts.log.debug({ err }, 'not told'))
        return
      case 'prepare':
        this.#watchProgress()
        return this.#work(this.#parts.batch.prepare(this.#revision), 'prepared')
      case 'download':
        return this.#work(this.#download(), 'fetched')
      case 'go-alone':
        this.#stop()
        this.#parts.onNews({ event: 'batch-alone' })
        return this.#parts.goAlone()
      case 'close':
        this.#stop()
        this.#parts.onNews({ event: 'batch-step', step: 'closed' })
        return this.#over.resolve()
      case 'give-up':
        this.#stop()
        return this.#over.reject(new FerryError(effect.why.code, effect.why.text))
      default:
        return effect satisfies never
    }
  }

  #work(work: Promise<void>, done: 'prepared' | 'fetched'): void {
    work.then(
      () => this.#feed({ name: done }),
      (thrown: unknown) => {
        const { code, message } = asFerryError(thrown)
        this.#feed({ name: 'broken', why: refusal(code, message) })
      },
    )
  }

  async #download(): Promise<void> {
    const { batch } = this.#parts
    await batch.run()
    const missing = batch.missing()
    if (missing.length > 0) throw new FerryError('missing', `Not fetched: ${missing.join(', ')}.`)
  }

  #hear({ phase, expected, announced, deadline, revision: at, code, text }: BatchState): void {
    this.#deadline = Math.min(deadline, LONGEST_DEADLINE)
    if (at > 0 && this.#revision === 0) this.#revision = at
    if (phase !== this.#phase && this.#state.name === 'inside')
      this.#parts.onNews({ event: 'batch-phase', phase, expected, announced })
    this.#phase = phase
    const why: Refusal = code === 0 ? refusal('cancelled') : { code: codeFromWire(code), text }
    this.#feed({ name: 'told', phase, why })
  }

  #report(at: BatchStep): void {
    // Said again after a new session: that is no news.
    if (this.#told !== at) this.#parts.onNews({ event: 'batch-step', step: at })
    this.#told = at
    this.#steps.push(at)
    if (!this.#sending) this.#send().catch((err: unknown) => this.#parts.log.error({ err }, 'a report was not made'))
  }

  /** One report after the other; the last word is always where this peer stands. */
  async #send(): Promise<void> {
    this.#sending = true
    try {
      for (let at = this.#steps.shift(); at !== undefined; at = this.#steps.shift()) await this.#sendOne(at)
    } finally {
      this.#sending = false
    }
  }

  async #sendOne(at: BatchStep): Promise<void> {
    const { peer, clock } = this.#parts
    try {
      this.#hear(await peer.tracker.ask('reportBatch', this.#reportOf(at)))
    } catch (thrown) {
      const { code, message } = asFerryError(thrown)
      if (code === 'disconnected') this.#steps.length = 0
      else if (NO_BATCH.has(code)) this.#feed({ name: 'no-batch' })
      else if (!PASSING.has(code)) this.#feed({ name: 'given-up', why: refusal(code, message) })
      else if (this.isInside) {
        await wait(clock, RETRY_AFTER)
        this.#list = peer.announcer.summary
        if (this.isInside) this.#steps.unshift(at)
      }
    }
  }

  #reportOf(at: BatchStep | BatchExit, text = this.#lacking): BatchReport {
    const { batch, peer } = this.#parts
    const { have, wanted } = batch
    return { step: at, ...this.#list, have, wanted, bytes: peer.downloads.receivedBytes, text: clip(text) }
  }

  get #lacking(): string {
    const { lacking } = this.#parts.batch
    return lacking.length === 0 ? '' : `lacks ${lacking.join(', ')}`
  }

  async #tellExit(how: BatchExit, text: string): Promise<void> {
    try {
      await this.#parts.peer.hub.require().rpc.ask('reportBatch', this.#reportOf(how, text), LIMITS.farewellDeadline)
    } catch (err) {
      this.#parts.log.debug({ err }, 'the batch was not told that this peer goes')
    }
  }

  /** So that the hub sees what moves, or what is lacking; only while nothing else is to be said. */
  #watchProgress(): void {
    let said = ''
    const look = () => {
      if (this.#state.name !== 'inside') return
      const { batch, peer } = this.#parts
      const now = `${batch.have} ${peer.downloads.receivedBytes} ${this.#lacking}`
      if (now !== said && !this.#sending && peer.hub.session !== undefined) this.#report(this.#state.step)
      said = now
      this.#timers.progress = this.#parts.clock.after(PROGRESS_EVERY, look)
    }
    this.#timers.progress = this.#parts.clock.after(PROGRESS_EVERY, look)
  }

  /** A tracker that does not come back has nobody to say that the batch is over. */
  #startMissing(): void {
    const deadline = this.#deadline
    if (!this.isInside || deadline === undefined) return
    this.#timers.gone?.cancel()
    const text = `The tracker of this batch has been away for ${formatDuration(deadline)}.`
    const why = refusal('timeout', text)
    this.#timers.gone = this.#parts.clock.after(deadline, () => this.#feed({ name: 'given-up', why }))
  }

  #stop(): void {
    this.#timers.gone?.cancel()
    this.#timers.progress?.cancel()
    this.#steps.length = 0
  }
}

/** Names of wants and reasons may be long; what is cut off is in this peer's own output. */
function clip(text: string): string {
  let cut = ''
  for (const letter of text) {
    if (Buffer.byteLength(cut) + Buffer.byteLength(letter) > LIMITS.textBytes - 4) return `${cut}…`
    cut += letter
  }
  return cut
}
