/** One download from all its sources (rows C6–C9, F3, F7): recruits, works, waits and takes up again, until it is whole. */
import { Bell } from '#shared/base/bell.ts'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { Bitfield } from '#shared/content/bitfield.ts'
import { toCoarse } from '#shared/content/coarse-bitfield.ts'
import type { ContentReport, Route } from '#shared/protocol/broker.ts'
import type { DownloadRecord } from '../store/download-store.ts'
import { BufferPool } from './buffer-pool.ts'
import type { DownloadEvent, SourceState } from './download-events.ts'
import type { DownloadStorage } from './download-storage.ts'
import { PiecePicker } from './piece-picker.ts'
import type { RateLimits } from './rate-limits.ts'
import { recruit } from './recruit.ts'
import type { LinkParts } from './source-link.ts'
import { SourceList } from './source-list.ts'
import { Rotation } from './source-rotation.ts'
import { FINAL, LISTED_IN_VAIN } from './source-score.ts'
import { SourceWorker } from './source-worker.ts'

export interface SwarmParts extends LinkParts {
  readonly clock: Clock
  /** From 0 to below 1. */
  readonly random: () => number
  readonly log: Logger
  readonly storage: DownloadStorage
  /** Verified bytes that were written. */
  readonly onReceived: (bytes: number) => void
  readonly rates: RateLimits
  /** Whether anybody of the catalogue, online or not, offers this content. */
  readonly isOffered: () => boolean
  /** Whether what is here may be told to others. */
  readonly shares: boolean
  /** Fail where it would wait. */
  readonly once: boolean
}

const REFRESH_PIECES = 10
const TELL_EVERY: Millis = 5_000
const WAITING_LOOK: Millis = 5_000
const NONE = new Bitfield(0)
const WRITES_BEHIND = 8
const GOOD_PIECES = 2

export class SwarmDownload {
  readonly #parts: SwarmParts
  readonly #record: DownloadRecord
  readonly #report: (event: DownloadEvent) => void
  readonly #bell: Bell
  readonly #sources: SourceList
  readonly #buffers: BufferPool
  readonly #workers = new Map<number, { readonly worker: SourceWorker; readonly ended: Promise<void> }>()
  readonly #writes = new Set<Promise<void>>()
  #picker: PiecePicker | undefined
  #sincePieces = 0
  #reportedAt: Millis = -Infinity
  #broken: FerryError | undefined
  #waiting = ''
  readonly #bytesBy: Record<Route, number> = { direct: 0, relay: 0 }
  readonly #isTaken = (device: number): boolean => this.#workers.has(device)
  readonly #rotation = new Rotation()
  received = 0

  constructor(parts: SwarmParts, record: DownloadRecord, report: (event: DownloadEvent) => void) {
    this.#parts = parts
    this.#record = record
    this.#report = report
    this.#bell = new Bell(parts.clock)
    this.#buffers = new BufferPool(Math.max(1, Math.min(parts.storage.pieceLength, record.size)))
    this.#sources = new SourceList(parts, record.root)
  }

  get waitingFor(): string {
    return this.#waiting
  }

  sources(): SourceState[] {
    return this.#atWork().map(({ device, route, score, queue }) => ({
      device,
      route: route ?? '',
      rate: Math.round(score.rate * 1000),
      pieces: score.pieces,
      bytes: score.bytes,
      badPieces: score.badPieces,
      ...(queue === undefined ? {} : { queue }),
    }))
  }

  /** Somebody came or went, the hub is there again: look anew, now. */
  wake(device?: number): void {
    this.#sources.forgive(device)
    this.#reportedAt = -Infinity
    this.#bell.ring()
  }

  /** @throws FerryError; what was received stays in the storage */
  async run(signal: AbortSignal): Promise<Route | ''> {
    const onAbort = () => this.#bell.ring()
    signal.addEventListener('abort', onAbort)
    try {
      await this.#parts.storage.prepare()
      this.#begun()
      while (this.#picker?.complete !== true) await this.#step(signal)
      await Promise.all(this.#writes)
      if (this.#broken !== undefined) throw this.#broken
      const route = this.#mainRoute()
      await this.#endInOrder()
      return route
    } finally {
      signal.removeEventListener('abort', onAbort)
      for (const worker of this.#atWork()) worker.stop()
      await Promise.all([...this.#workers.values()].map(({ ended }) => ended))
      await Promise.allSettled(this.#writes)
    }
  }

  async #step(signal: AbortSignal): Promise<void> {
    const rings = this.#bell.rings
    if (signal.aborted) throw new FerryError('cancelled')
    if (this.#broken !== undefined) throw this.#broken
    await this.#recruit(signal)
    if (this.#workers.size > 0) {
      this.#waiting = ''
      return this.#bell.wait(this.#sources.refreshAfter, rings)
    }
    this.#checkHope()
    await this.#bell.wait(this.#sources.untilRetry(WAITING_LOOK), rings)
  }

  /** Turns to more sources while there is work for them. */
  async #recruit(signal: AbortSignal): Promise<void> {
    await this.#sources.refresh()
    const most = this.#picker === undefined ? 2 : LIMITS.sourcesPerDownload
    const places = () => most - this.#workers.size
    const isOver = () => this.#picker?.complete === true || this.#broken !== undefined || signal.aborted
    const hasSeed = () => this.#atWork().some(({ isSeed }) => isSeed)
    await recruit({
      next: (isTaken) => this.#sources.next({ isTaken, places: places(), hasSeed: hasSeed() }),
      isTaken: this.#isTaken,
      hasPlace: () => places() > 0 && !isOver(),
      start: (device) => this.#start(device),
    })
    // What was asked of the slow one still comes.
    if (places() <= 0 && this.#sources.hasMore(this.#isTaken))
      this.#rotation.next(this.#atWork(), this.#now())?.retire()
  }

  #atWork(): SourceWorker[] {
    return [...this.#workers.values()].map(({ worker }) => worker)
  }

  #start(device: number): void {
    const worker = new SourceWorker(
      {
        ...this.#parts,
        record: this.#record,
        buffers: this.#buffers,
        bell: this.#bell,
        picker: () => this.#begun(),
        mayRelay: () => !this.#hasGoodDirect(),
        sources: () => this.#workers.size,
        onEvent: (event) => this.#report({ ...event, source: device }),
        onPiece: (piece, bytes) => this.#onPiece(worker, piece, bytes),
        onBroken: (err) => this.#break(err),
        onMiss: () => {
          this.#sources.missesInRow += 1
        },
      },
      device,
      this.#sources.score(device),
    )
    const ended = worker
      .run()
      .catch((thrown: unknown) => this.#onLost(worker, asFerryError(thrown)))
      .finally(() => {
        this.#workers.delete(device)
        this.#bell.ring()
      })
    this.#workers.set(device, { worker, ended })
  }

  #onLost({ device, score }: SourceWorker, err: FerryError): void {
    if (err.code === 'cancelled') return
    this.#parts.log.debug({ err, device }, 'a source was lost')
    this.#sources.lastError = err
    this.#sources.missesInRow += 1
    score.failed(err, this.#now())
    if (FINAL.has(err.code)) score.ban(err)
    if (LISTED_IN_VAIN.has(err.code)) this.#parts.broker.complain(device, this.#record.root)
    if (score.badPieces > 0 && score.banned !== undefined)
      this.#report({ name: 'banned', source: device, text: err.message })
  }

  async #onPiece(worker: SourceWorker, piece: number, bytes: Buffer): Promise<void> {
    const picker = this.#begun()
    const write = this.#write(picker, worker, piece, bytes)
      .catch((err: unknown) => this.#break(asFerryError(err)))
      .finally(() => {
        this.#buffers.give(bytes)
        this.#writes.delete(write)
      })
    this.#writes.add(write)
    if (this.#writes.size >= WRITES_BEHIND) await Promise.race(this.#writes)
  }

  async #write(picker: PiecePicker, { route, score }: SourceWorker, piece: number, bytes: Buffer): Promise<void> {
    const { storage } = this.#parts
    await storage.write(piece, bytes)
    if (!picker.finish(piece, this.#now())) return
    storage.written()
    this.received += bytes.byteLength
    this.#parts.onReceived(bytes.byteLength)
    if (route !== undefined) this.#bytesBy[route] += bytes.byteLength
    this.#report({ name: 'progress', received: this.received, size: this.#record.size, route: route ?? '' })
    this.#sincePieces += 1
    if (this.#sincePieces >= REFRESH_PIECES) {
      this.#sincePieces = 0
      this.#sources.expire()
      this.#bell.ring()
      this.#tell()
    } else if (this.#now() - this.#reportedAt >= TELL_EVERY) this.#tell()
    if (route === 'direct' && score.pieces === GOOD_PIECES) this.#leaveRelay()
    if (picker.complete) this.#bell.ring()
  }

  #break(err: FerryError): void {
    this.#broken ??= err
    this.#bell.ring()
  }

  /** Direct bytes come: what is relayed finishes what it was asked for and ends. */
  #leaveRelay(): void {
    if (this.#record.route !== 'auto') return
    for (const worker of this.#atWork()) if (worker.route === 'relay') worker.retire()
  }

  /** Tells the hub what can be fetched here. */
  #tell(): void {
    const have = this.#parts.storage.have
    if (!this.#parts.shares || have === undefined || have.count === 0) return
    this.#reportedAt = this.#now()
    const { root, size } = this.#record
    const report: ContentReport = { root, size, have: toCoarse(have), state: 'partial' }
    this.#parts.broker.reportContent(report).catch((err: unknown) => {
      this.#sources.lastError = asFerryError(err)
    })
  }

  /** @throws FerryError when no waiting helps, or nobody wants to wait */
  #checkHope(): void {
    const { isEmpty, isFresh, lastError } = this.#sources
    const ban = this.#sources.allBanned()
    if (ban !== undefined) throw ban
    if (isFresh && isEmpty && !this.#parts.isOffered())
      throw new FerryError('missing', 'Nobody shares this content any more.')
    const offline = new FerryError('offline', 'Nobody who has it is online now; the file comes back with its owner.')
    const reason = isEmpty && isFresh ? offline : (lastError ?? offline)
    if (this.#parts.once) throw reason
    if (this.#waiting !== reason.message) this.#report({ name: 'waiting', text: reason.message })
    this.#waiting = reason.message
  }

  /** The last answers are on their way; who does not give them soon is cut off. */
  async #endInOrder(): Promise<void> {
    const ended = Promise.all([...this.#workers.values()].map((worker) => worker.ended))
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = this.#parts.clock.after(500, resolve)
    this.#bell.ring()
    await Promise.race([ended, promise])
    timer.cancel()
  }

  #begun(): PiecePicker {
    const { have, pieces } = this.#parts.storage
    if (this.#picker !== undefined) return this.#picker
    if (have === undefined) return new PiecePicker({ pieces: 0, sequential: true, random: this.#parts.random }, NONE)
    this.received = Math.min(this.#record.size, have.count * this.#parts.storage.pieceLength)
    const { sequential } = this.#record
    this.#picker = new PiecePicker({ pieces, sequential, random: this.#parts.random }, have)
    this.#bell.ring()
    return this.#picker
  }

  #hasGoodDirect(): boolean {
    return this.#atWork().some(({ route, score }) => route === 'direct' && score.pieces > 0)
  }

  /** By which most bytes came. */
  #mainRoute(): Route | '' {
    const { direct, relay } = this.#bytesBy
    return direct + relay === 0 ? '' : direct >= relay ? 'direct' : 'relay'
  }

  #now(): Millis {
    return this.#parts.clock.monotonic()
  }
}
