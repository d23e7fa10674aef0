/** One source at work for one download of the model: its way, its place in the line, what it was asked for. */
import type { Millis, Timer } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { Bitfield } from '#shared/content/bitfield.ts'
import { pieceRange } from '#shared/content/piece-map.ts'
import type { AtWork } from '../../../peer/transfer/source-rotation.ts'
import type { SourceScore } from '../../../peer/transfer/source-score.ts'
import type { Suggesting } from '../../../peer/transfer/suggestions.ts'
import type { ModelDownload } from './model-download.ts'
import type { ModelPeer, ModelUpload } from './model-peer.ts'
import { delayBetween, lossyRate, type World } from './world.ts'

/** As in the product. */
const IDLE_LOOK: Millis = 250
const PARTIAL_IDLE: Millis = 10_000
const HAVE_REFRESH: Millis = 250
/** Handshakes and looking for the file, besides the ways. */
const OPENING: Millis = 10
/** One to the hub and back, and the handshake of the connection and of the stream. */
const OPENING_WAYS = 6

export class ModelSource implements AtWork {
  readonly peer: ModelPeer
  readonly isRelayed: boolean
  isSeed = false
  isInLine = false
  since: Millis | undefined
  bytes = 0
  readonly #world: World
  readonly #download: ModelDownload
  readonly #score: SourceScore
  readonly #upload: ModelUpload & { sent: number }
  readonly #timers = new Set<Timer>()
  readonly #asked = new Map<number, Timer>()
  #leaveLine: (() => void) | undefined
  /** When what was sent over this connection has got through. */
  #throughAt: Millis = 0
  #lastAt: Millis = 0
  #usefulAt: Millis = 0
  #haveAt: Millis = -Infinity
  #isOver = false
  #isRetired = false
  #suggesting: Suggesting | undefined

  constructor(world: World, download: ModelDownload, peer: ModelPeer, score: SourceScore) {
    this.#world = world
    this.#download = download
    this.peer = peer
    this.#score = score
    // Whoever can be dialed dials back; between two that cannot, the tracker relays.
    this.isRelayed = peer.person.firewalled && download.peer.person.firewalled
    const username = world.without.has('fair-line') ? '' : download.peer.person.name
    this.#upload = { username, size: download.file.size, sent: 0, onLost: () => this.#lost('disconnected') }
  }

  start(): void {
    const opening = OPENING + OPENING_WAYS * this.#delay()
    this.#later(opening, () => this.#standInLine())
  }

  /** Without a word to the download. */
  stop(): void {
    if (this.#isOver) return
    this.#isOver = true
    for (const timer of [...this.#timers, ...this.#asked.values()]) timer.cancel()
    this.#leaveLine?.()
    this.#suggesting?.leave()
    this.peer.uploads.delete(this.#upload)
    this.peer.queue.leave(this.#upload)
    this.#download.picker.leave(this)
  }

  /** Asks for nothing more; what was asked for still comes. */
  retire(): void {
    this.#isRetired = true
    if (this.#asked.size === 0) this.#done()
  }

  #standInLine(): void {
    if (!this.peer.serves || this.peer.held(this.#download.file.content) === undefined) return this.#lost('missing')
    this.peer.uploads.add(this.#upload)
    this.isInLine = true
    this.#download.inLineChanged()
    try {
      this.#leaveLine = this.peer.queue.stand(this.#upload, () => this.#later(this.#delay(), () => this.#begin()))
    } catch {
      this.#lost('busy')
    }
  }

  #begin(): void {
    this.isInLine = false
    this.#download.inLineChanged()
    this.isSeed = this.peer.held(this.#download.file.content)?.full === true
    this.since = this.#now()
    this.#lastAt = this.#now()
    this.#usefulAt = this.#now()
    if (this.isSeed && !this.#world.without.has('suggestions'))
      this.#suggesting = this.peer.suggestions(this.#download.file)
    this.#refreshHave()
    this.#fill()
  }

  #fill(): void {
    const { picker, pieceLength } = this.#download
    if (!this.isSeed && this.#now() - this.#haveAt >= HAVE_REFRESH) this.#refreshHave()
    const windowBytes = this.isRelayed ? LIMITS.pieceWindowBytesRelay : LIMITS.pieceWindowBytes
    const window = this.#score.window(pieceLength, windowBytes, this.#download.sources)
    while (this.#asked.size < window && !this.#isRetired) {
      const piece = picker.next(this, this.#now())
      if (piece === undefined) break
      this.#ask(piece)
    }
    if (this.#asked.size === 0 && this.#isRetired) this.#done()
    else if (this.#asked.size === 0) this.#later(IDLE_LOOK, () => this.#idle())
  }

  #idle(): void {
    const { picker } = this.#download
    const isUseful = picker.isInteresting(this) || this.#now() - this.#usefulAt < PARTIAL_IDLE
    if (picker.complete || !isUseful) return this.#done()
    this.#lastAt = this.#now()
    this.#fill()
  }

  #refreshHave(): void {
    const have = this.peer.held(this.#download.file.content)
    if (have === undefined) return
    this.#haveAt = this.#now()
    this.#download.picker.setHave(this, Bitfield.fromBytes(have.toBytes(), have.length))
  }

  #ask(piece: number): void {
    const deadline = this.#world.time.after(LIMITS.pieceDeadline, () => this.#lost('timeout'))
    this.#asked.set(piece, deadline)
    const { length } = pieceRange(this.#download.file.size, this.#download.pieceLength, piece)
    // A staller takes the request and is silent; so does who is frozen.
    this.#later(this.#delay(), () => this.#send(piece, length))
  }

  #send(piece: number, length: number): void {
    if (this.peer.person.role === 'staller' || !this.peer.serves) return
    // The deadline is for silence; from here on bytes come, however slowly.
    this.#asked.get(piece)?.cancel()
    const { relay } = this.#world
    const way = this.#delay()
    const suggestion = this.#suggesting?.suggest(piece)
    const lossy = length / lossyRate(this.peer, this.#download.peer)
    this.#throughAt = Math.max(this.#throughAt, this.#now()) + lossy
    const sent = Math.max(this.peer.up.book(length, this.#now()), this.#throughAt)
    this.#later(sent - this.#now(), () => {
      const through = this.isRelayed ? relay.receive(length, this.#now()) : this.#now()
      this.#later(through - this.#now() + way, () => {
        const received = this.#download.peer.down.receive(length, this.#now())
        this.#later(received - this.#now(), () => this.#receive(piece, length, suggestion))
      })
    })
  }

  #receive(piece: number, length: number, suggestion: number | undefined): void {
    this.#asked.get(piece)?.cancel()
    this.#asked.delete(piece)
    this.#upload.sent += length
    const now = this.#now()
    if (this.peer.person.role === 'liar') return this.#lied(piece, length)
    this.#score.delivered(length, now - this.#lastAt)
    this.#lastAt = now
    this.#usefulAt = now
    this.bytes += length
    if (suggestion !== undefined) this.#download.picker.suggest(this, suggestion)
    this.#download.received(this, piece, length)
    if (!this.#isOver) this.#fill()
  }

  #lied(piece: number, length: number): void {
    this.#download.fact.wasted += length
    this.#download.picker.miss(this, piece)
    this.#score.lied(new FerryError('corrupt'))
    if (this.#score.banned !== undefined) this.#lost('corrupt')
    else this.#fill()
  }

  #lost(code: 'disconnected' | 'missing' | 'busy' | 'timeout' | 'corrupt'): void {
    if (this.#isOver) return
    this.#score.failed(new FerryError(code), this.#now())
    this.stop()
    this.#download.ended(this, 'lost')
  }

  #done(): void {
    this.stop()
    this.#download.ended(this, 'done')
  }

  #delay(): Millis {
    return delayBetween(this.peer, this.#download.peer, this.#world.random)
  }

  #later(delay: Millis, fn: () => void): void {
    const timer = this.#world.time.after(delay, () => {
      this.#timers.delete(timer)
      if (!this.#isOver) fn()
    })
    this.#timers.add(timer)
  }

  #now(): Millis {
    return this.#world.time.monotonic()
  }
}
