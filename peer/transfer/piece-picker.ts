/**
 * Which piece to ask of which source next (pure). Rarest first with random ties, as BitTorrent has shown to keep every
 * piece alive (Legout et al., "Rarest first and choke algorithms are enough", 2006); before these what a seed suggests;
 * in order on request. When nothing is left unasked, what another source has kept us waiting for is asked a second time
 * (end game).
 */
import { Bitfield } from '#shared/content/bitfield.ts'

export interface PickerOptions {
  readonly pieces: number
  readonly sequential: boolean
  /** From 0 to below 1. */
  readonly random: () => number
  /** Whether a piece may be asked of several; true unless a simulation shows what that is worth. */
  readonly endGame?: boolean
}

/** A source by whatever names it; one device may have an old and a new session at the same time. */
export type SourceKey = object

/** A piece may be asked of this many sources at once: of more than one when what was asked is overdue and nothing else is left. */
const MOST_ASKED = 3
/** What takes longer than this, and than is usual, is overdue: over a slow line everything takes long. */
const OVERDUE = 1_500
const OVERDUE_TIMES = 1.5
/** Weight of the newest piece in what is usual. */
const NEWEST = 0.2
/** One comes with each piece that is asked for. */
const SUGGESTIONS_KEPT = 16

export class PiecePicker {
  readonly #options: PickerOptions
  readonly #done: Bitfield
  readonly #sources = new Map<SourceKey, Bitfield>()
  /** What sources would rather give; no more than a few each. */
  readonly #suggested = new Map<SourceKey, number[]>()
  readonly #availability: Uint16Array
  /** Piece → who was asked, and when (ms). */
  readonly #asked = new Map<number, Map<SourceKey, number>>()
  /** From the question to the piece, ms. */
  #usual = 0

  /** @param done pieces that are there already; the picker keeps it up to date */
  constructor(options: PickerOptions, done: Bitfield) {
    this.#options = options
    this.#done = done
    this.#availability = new Uint16Array(options.pieces)
  }

  get complete(): boolean {
    return this.#done.full
  }

  /** What the source holds, as it last said. */
  setHave(source: SourceKey, have: Bitfield): void {
    this.#count(source, -1)
    this.#sources.set(source, have)
    this.#count(source, 1)
  }

  /** Forgets the source; what it was asked for can be asked of others. */
  leave(source: SourceKey): void {
    this.#count(source, -1)
    this.#sources.delete(source)
    this.#suggested.delete(source)
    for (const [piece, askers] of this.#asked) {
      askers.delete(source)
      if (askers.size === 0) this.#asked.delete(piece)
    }
  }

  /** The source has given this piece to nobody yet: it comes before what is rare by what we know. */
  suggest(source: SourceKey, piece: number): void {
    if (!this.#sources.has(source) || this.#options.sequential || !(piece < this.#options.pieces)) return
    this.#suggested.set(source, [...(this.#suggested.get(source) ?? []), piece].slice(-SUGGESTIONS_KEPT))
  }

  /** Whether the source holds anything that is still missing. */
  isInteresting(source: SourceKey): boolean {
    const have = this.#sources.get(source)
    if (have === undefined) return false
    for (let piece = 0; piece < this.#options.pieces; piece++)
      if (!this.#done.has(piece) && have.has(piece)) return true
    return false
  }

  /**
   * The next piece for this source, marked as asked; `undefined` when there is none now.
   * @param now ms of a clock that never goes back
   */
  next(source: SourceKey, now: number): number | undefined {
    const have = this.#sources.get(source)
    if (have === undefined) return undefined
    const piece = this.#wished(source, have) ?? this.#unasked(have) ?? this.#overdue(source, have, now)
    if (piece === undefined) return undefined
    const askers = this.#asked.get(piece) ?? new Map<SourceKey, number>()
    this.#asked.set(piece, askers.set(source, now))
    return piece
  }

  /** A verified piece; false when it was there already. */
  finish(piece: number, now: number): boolean {
    const askedAt = this.#asked.get(piece)?.values().next().value
    if (askedAt !== undefined) this.#usual += NEWEST * (now - askedAt - this.#usual)
    this.#asked.delete(piece)
    if (this.#done.has(piece)) return false
    this.#done.set(piece)
    return true
  }

  /** The source did not deliver it: it missed, lied or was lost. */
  release(source: SourceKey, piece: number): void {
    const askers = this.#asked.get(piece)
    askers?.delete(source)
    if (askers?.size === 0) this.#asked.delete(piece)
  }

  /** The source said that it has not got this piece after all. */
  miss(source: SourceKey, piece: number): void {
    this.release(source, piece)
    const have = this.#sources.get(source)
    if (have === undefined) return
    const rest = new Bitfield(have.length)
    for (let i = 0; i < have.length; i++) if (i !== piece && have.has(i)) rest.set(i)
    this.setHave(source, rest)
  }

  #wished(source: SourceKey, have: Bitfield): number | undefined {
    const wishes = this.#suggested.get(source) ?? []
    for (let piece = wishes.shift(); piece !== undefined; piece = wishes.shift())
      if (have.has(piece) && !this.#done.has(piece) && !this.#asked.has(piece)) return piece
    return undefined
  }

  #unasked(have: Bitfield): number | undefined {
    let best: number | undefined
    let rarest = Infinity
    let ties = 0
    for (let piece = 0; piece < this.#options.pieces; piece++) {
      if (this.#done.has(piece) || !have.has(piece) || this.#asked.has(piece)) continue
      if (this.#options.sequential) return piece
      const sources = this.#availability[piece] ?? 0
      if (sources > rarest) continue
      if (sources < rarest) ties = 0
      rarest = sources
      ties += 1
      // Reservoir of one: each of the rarest has the same chance.
      if (this.#options.random() * ties < 1) best = piece
    }
    return best
  }

  /** What another source has kept us waiting for, longer than is usual. */
  #overdue(source: SourceKey, have: Bitfield, now: number): number | undefined {
    if (this.#options.endGame === false) return undefined
    let best: number | undefined
    let oldest = now - Math.max(OVERDUE, OVERDUE_TIMES * this.#usual)
    for (const [piece, askers] of this.#asked) {
      if (!have.has(piece) || askers.has(source) || askers.size >= MOST_ASKED) continue
      const last = Math.max(...askers.values())
      if (last > oldest) continue
      oldest = last
      best = piece
    }
    return best
  }

  #count(source: SourceKey, by: 1 | -1): void {
    const have = this.#sources.get(source)
    if (have === undefined) return
    for (let piece = 0; piece < this.#options.pieces; piece++)
      if (have.has(piece)) this.#availability[piece] = (this.#availability[piece] ?? 0) + by
  }
}
