/** The batch of a running peer: by itself, or with others between the barriers of its hub. */
import { systemClock } from '#shared/base/clock.ts'
import { asError, FerryError } from '#shared/base/errors.ts'
import type { Logger } from '#shared/base/log.ts'
import type { Output } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import { Batch, type BatchEvent } from '../batch.ts'
import { BatchMember, type MemberNews } from '../batch-member.ts'
import type { UpConfig } from '../config.ts'
import type { Peer } from '../peer.ts'

export interface BatchParts {
  readonly peer: Peer
  readonly config: UpConfig
  readonly output: Output
  readonly log: Logger
  /** Whether this peer takes part in the batch of its hub, where there is one. */
  readonly barriers: boolean
  /** The batch is over, and so is this peer. */
  readonly onOver: () => void
  readonly onFailed: (err: Error) => void
}

export class BatchMode {
  readonly #parts: BatchParts
  readonly #batch: Batch
  readonly #member: BatchMember | undefined
  readonly #ready = Promise.withResolvers<void>()

  constructor(parts: BatchParts) {
    const { peer, config, output, log } = parts
    this.#parts = parts
    this.#batch = new Batch(peer, config.batch.want, (event) => output.result(event, describe(event)))
    if (!parts.barriers) {
      if (config.batch.want.length > 0) this.#runWhenReady()
      return
    }
    const onNews = (news: MemberNews) => output.result(news, describeNews(news))
    const member = new BatchMember({
      peer,
      batch: this.#batch,
      clock: systemClock,
      log,
      onNews,
      goAlone: () => this.#runWhenReady(),
    })
    this.#member = member
  }

  /** Before the hub is reached, so that nothing is missed. */
  start(): void {
    const { onOver, onFailed } = this.#parts
    this.#member?.start()
    this.#member?.over.then(onOver, (err: unknown) => onFailed(asError(err)))
  }

  /** The peer is ready: whoever fetches by itself begins now. */
  ready(): void {
    this.#ready.resolve()
  }

  /** @throws FerryError `interrupted` in the middle of a batch with others, `missing` when not all came */
  async stop(): Promise<void> {
    const isInside = this.#isInside
    await this.#member?.leave('it was stopped.')
    this.#batch.stop()
    if (isInside) throw new FerryError('interrupted', 'Stopped before the batch was over.')
    // Also after a batch that was called good: a tracker may say what it likes.
    const missing = this.#parts.config.batch.exit ? this.#batch.missing() : []
    if (missing.length > 0) throw new FerryError('missing', `Not fetched: ${missing.join(', ')}.`)
  }

  get #isInside(): boolean {
    return this.#member?.isInside ?? false
  }

  /** However this peer ends. */
  cancel(): void {
    this.#batch.stop()
  }

  #runWhenReady(): void {
    const run = this.#ready.promise.then(() => this.#batch.run())
    run.catch((err: unknown) => this.#parts.output.note(`batch: ${asError(err).message}`))
  }
}

function describe(event: BatchEvent): string {
  if (event.event === 'batch-complete') return 'all that was wanted is here; still serving'
  const want = printable(event.want)
  return event.event === 'batch-done' ? `fetched ${want}` : `not fetched ${want}: ${printable(event.text)}`
}

function describeNews(news: MemberNews): string | undefined {
  switch (news.event) {
    case 'batch-step':
      return news.step === 'closed' ? 'batch: closed' : `batch: ${STEPS[news.step]}`
    case 'batch-phase':
      return news.phase === 'gathering' ? `batch: waiting for ${news.expected} peers` : undefined
    case 'batch-alone':
      return 'the hub runs no batch: fetching as soon as somebody has it'
    default:
      return news satisfies never
  }
}

const STEPS: Record<Exclude<Extract<MemberNews, { event: 'batch-step' }>['step'], 'closed'>, string> = {
  arrived: 'arrived',
  announced: 'the hub has the list',
  begun: 'all are there: looking for what is wanted',
  ready: 'the metadata is here',
  downloading: 'all have the metadata: downloading',
  done: 'waiting until all others have theirs',
}
