/** One source at work for one download: its way, its session, and its move from the relay to a direct way. */

import type { Bell } from '#shared/base/bell.ts'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { Bitfield } from '#shared/content/bitfield.ts'
import type { OfferedTransfer, Route } from '#shared/protocol/broker.ts'
import type { DownloadRecord } from '../store/download-store.ts'
import type { BufferPool } from './buffer-pool.ts'
import type { DownloadStorage } from './download-storage.ts'
import { allPieces } from './held-content.ts'
import type { PiecePicker } from './piece-picker.ts'
import { PieceSession, type PieceWork } from './piece-session.ts'
import type { RateLimits } from './rate-limits.ts'
import { attempt, closeTransfer, connectSource, type LinkParts, openTransfer, type SourceLink } from './source-link.ts'
import type { AtWork } from './source-rotation.ts'
import type { SourceScore } from './source-score.ts'

/** What a worker shares with the other workers of its download. */
export interface WorkerParts extends LinkParts {
  readonly clock: Clock
  readonly record: DownloadRecord
  readonly storage: DownloadStorage
  readonly bell: Bell
  readonly rates: RateLimits
  readonly buffers: BufferPool
  /** Known once the first source has told the hashes. */
  readonly picker: () => PiecePicker
  readonly mayRelay: () => boolean
  /** How many work for this download. */
  readonly sources: () => number
  readonly onEvent: (event: WorkerEvent) => void
  /** Verified bytes; resolves when there is room for more. */
  readonly onPiece: (piece: number, bytes: Buffer) => Promise<void>
  readonly onMiss: () => void
  /** The place of the file cannot take it. */
  readonly onBroken: (err: FerryError) => void
}

export type WorkerEvent =
  | { readonly name: 'asking' }
  | { readonly name: 'connecting'; readonly route: Route }
  | { readonly name: 'route-failed'; readonly route: Route; readonly text: string }
  | { readonly name: 'started'; readonly route: Route; readonly size: number }
  | { readonly name: 'moved'; readonly route: Route }
  /** All places of the source are taken; `seconds` is an estimate, 0 for none. */
  | { readonly name: 'in-line'; readonly position: number; readonly seconds: number }

/** Of one stream: the picker knows it by this object. */
interface Stint {
  readonly route: Route
  isSeed: boolean
  /** When pieces could be asked for. */
  since: Millis
  bytes: number
  retired: boolean
}

const newStint = (route: Route): Stint => ({ route, isSeed: false, since: 0, bytes: 0, retired: false })

const UPGRADE_EVERY: Millis = 2_000
const IDLE_LOOK: Millis = 250
const PARTIAL_IDLE: Millis = 10_000

export class SourceWorker implements AtWork {
  readonly device: number
  readonly score: SourceScore
  readonly #parts: WorkerParts
  readonly #abort = new AbortController()
  /** Where it stands in the source's line. */
  queue: { readonly position: number; readonly seconds: number } | undefined
  #stint: Stint | undefined

  constructor(parts: WorkerParts, device: number, score: SourceScore) {
    this.#parts = parts
    this.device = device
    this.score = score
  }

  get route(): Route | undefined {
    return this.#stint?.route
  }

  get isSeed(): boolean {
    return this.#stint?.isSeed ?? false
  }

  get since(): Millis | undefined {
    return this.#stint?.since
  }

  /** Of this stint. */
  get bytes(): number {
    return this.#stint?.bytes ?? 0
  }

  /** Works until it is not needed any more. @throws FerryError when the source was lost or lied */
  async run(): Promise<void> {
    const { broker, record } = this.#parts
    this.#parts.onEvent({ name: 'asking' })
    const address = { device: this.device, path: '', root: record.root }
    const transfer = await openTransfer(broker, address, this.#abort.signal)
    try {
      await this.#through(transfer)
    } finally {
      await closeTransfer(broker, transfer)
    }
  }

  /** Asks for nothing more of the relay, or of anything: what is under way still comes. */
  retire(): void {
    if (this.#stint !== undefined) this.#stint.retired = true
    this.#parts.bell.ring()
  }

  stop(): void {
    this.#abort.abort()
  }

  async #through(transfer: OfferedTransfer): Promise<void> {
    const { record, mayRelay, onEvent } = this.#parts
    const link = await connectSource(this.#parts, transfer, {
      preference: record.route,
      signal: this.#abort.signal,
      mayRelay,
      onAttempt: (route) => onEvent({ name: 'connecting', route }),
      onFailed: (route, { message }) => onEvent({ name: 'route-failed', route, text: message }),
    })
    const stint = newStint(link.route)
    if (link.route === 'direct' || record.route === 'relay') return this.#work(link, stint)
    const over = new AbortController()
    const moved = this.#moveToDirect(transfer, stint, over.signal)
    try {
      await this.#work(link, stint)
    } finally {
      over.abort()
      await moved
    }
  }

  /** Dials again and again while the relay runs; when it works, the relay finishes what it was asked for and ends. */
  async #moveToDirect(transfer: OfferedTransfer, relayed: Stint, over: AbortSignal): Promise<void> {
    const { clock } = this.#parts
    const signal = AbortSignal.any([over, this.#abort.signal])
    for (;;) {
      await pause(clock, UPGRADE_EVERY, signal)
      if (signal.aborted) return
      try {
        const link = await attempt(this.#parts, 'dial', transfer, signal)
        relayed.retired = true
        this.#parts.bell.ring()
        this.#parts.onEvent({ name: 'moved', route: link.route })
        return await this.#work(link, newStint(link.route))
      } catch (thrown) {
        this.score.lastError = asFerryError(thrown)
      }
    }
  }

  async #work(link: SourceLink, stint: Stint): Promise<void> {
    const { record, clock, storage, picker, onEvent } = this.#parts
    const { root, size } = record
    const session = new PieceSession({ stream: link.stream, wanted: { root, size }, clock })
    const onAbort = () => link.stream.abort(new FerryError('cancelled'))
    this.#abort.signal.addEventListener('abort', onAbort)
    try {
      if (this.#abort.signal.aborted) throw new FerryError('cancelled')
      const offer = await session.open(link.ticket, (position, seconds) => {
        this.queue = { position, seconds }
        onEvent({ name: 'in-line', position, seconds })
      })
      this.queue = undefined
      await this.#local(storage.checkRoom())
      await session.accept()
      const layer = storage.layer ?? (await session.layer(offer))
      await this.#local(storage.begin(layer))
      stint.isSeed = offer.complete
      stint.since = clock.monotonic()
      this.#stint = stint
      onEvent({ name: 'started', route: link.route, size })
      const all = allPieces(size, storage.pieceLength)
      picker().setHave(stint, offer.complete ? all : new Bitfield(all.length))
      await session.work(offer, layer, this.#pieceWork(stint, link.windowBytes))
    } catch (thrown) {
      const err = asFerryError(thrown)
      await session.cancel(err)
      throw err
    } finally {
      this.#abort.signal.removeEventListener('abort', onAbort)
      if (storage.have !== undefined) picker().leave(stint)
      if (this.#stint === stint) this.#stint = undefined
    }
  }

  /** What fails here and not at the source ends the whole download. */
  async #local(work: Promise<void>): Promise<void> {
    try {
      await work
    } catch (err) {
      this.#parts.onBroken(asFerryError(err))
      throw new FerryError('cancelled', undefined, { cause: err })
    }
  }

  #pieceWork(stint: Stint, windowBytes: number): PieceWork {
    const { clock, storage, sources, onPiece, onMiss, picker: current } = this.#parts
    const picker = current()
    let lastAt = clock.monotonic()
    let usefulAt = lastAt
    const next = () => {
      if (stint.retired || this.#abort.signal.aborted) return undefined
      return picker.next(stint, clock.monotonic())
    }
    const { rates, record, buffers } = this.#parts
    return {
      next,
      permit: (bytes) => rates.down(String(record.id), stint.route, bytes),
      giveBack: (bytes) => rates.unusedDown(stint.route, bytes),
      window: () => this.score.window(storage.pieceLength, windowBytes, sources()),
      onHave: (have) => picker.setHave(stint, have),
      onSuggest: (piece) => picker.suggest(stint, piece),
      onMiss: (piece) => {
        picker.miss(stint, piece)
        onMiss()
      },
      onPiece: async (piece, bytes) => {
        const now = clock.monotonic()
        this.score.delivered(bytes.byteLength, now - lastAt)
        lastAt = now
        usefulAt = now
        stint.bytes += bytes.byteLength
        await onPiece(piece, bytes)
      },
      buffer: (length) => buffers.take(length),
      unused: (bytes) => buffers.give(bytes),
      onLie: (piece) => {
        picker.miss(stint, piece)
        this.score.lied(new FerryError('corrupt'))
        if (this.score.banned !== undefined) throw this.score.banned
      },
      more: async () => {
        const needed = await this.#more(stint, usefulAt)
        lastAt = clock.monotonic()
        return needed
      },
    }
  }

  /** Whether it pays to wait for something to ask this source for. */
  async #more(stint: Stint, usefulAt: Millis): Promise<boolean> {
    const { clock, bell } = this.#parts
    const picker = this.#parts.picker()
    const isNeeded = () => !stint.retired && !picker.complete && !this.#abort.signal.aborted
    if (!isNeeded()) return false
    await bell.wait(IDLE_LOOK)
    return isNeeded() && (picker.isInteresting(stint) || clock.monotonic() - usefulAt < PARTIAL_IDLE)
  }
}

async function pause(clock: Clock, delay: Millis, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = clock.after(delay, resolve)
  const onAbort = () => resolve()
  signal.addEventListener('abort', onAbort)
  await promise
  timer.cancel()
  signal.removeEventListener('abort', onAbort)
}
