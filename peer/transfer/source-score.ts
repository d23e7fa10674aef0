/** What a downloader remembers of each source of one content (pure): how fast, how honest, and when to try it again. */
import type { Millis } from '#shared/base/clock.ts'
import type { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'

/** How a source answers that does not have what it lists. */
export const LISTED_IN_VAIN: ReadonlySet<string> = new Set(['missing', 'forbidden', 'protocol', 'corrupt'])
/** Refusals that no waiting changes. */
export const FINAL: ReadonlySet<string> = new Set(['refused', 'forbidden', 'usage'])

/** Seconds of the source's own rate that are kept asked for: the delay of the way and of the disk, with room. */
const WINDOW_MILLIS: Millis = 250
/** Among several sources the others hide the way there and back, and a longer line at each only makes everything late. */
const SEVERAL = 3
const BAD_PIECES = 2
const FIRST_PAUSE: Millis = 500
const LONGEST_PAUSE: Millis = 30_000
/** Weight of the newest piece in the measured rate. */
const NEWEST = 0.3

export class SourceScore {
  /** Bytes a millisecond; 0 until the first piece. */
  rate = 0
  pieces = 0
  bytes = 0
  badPieces = 0
  /** The reason why it is not asked again in this download. */
  banned: FerryError | undefined
  lastError: FerryError | undefined
  #failures = 0
  #pausedUntil: Millis = 0

  /** A verified piece that took `elapsed` since the one before it, or since it was asked for. */
  delivered(bytes: number, elapsed: Millis): void {
    const measured = bytes / Math.max(elapsed, 0.1)
    this.rate = this.rate === 0 ? measured : this.rate * (1 - NEWEST) + measured * NEWEST
    this.pieces += 1
    this.bytes += bytes
    this.#failures = 0
  }

  /** One bad piece sets a source back; the second bans it for this content. */
  lied(error: FerryError): void {
    this.badPieces += 1
    this.rate = 0
    if (this.badPieces >= BAD_PIECES) this.banned = error
  }

  /** The way to it, or the stream, was lost: each time in a row it rests twice as long. */
  failed(error: FerryError, now: Millis): void {
    this.lastError = error
    this.#pausedUntil = now + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures)
    this.#failures += 1
  }

  ban(error: FerryError): void {
    this.banned = error
  }

  /** It came back to the hub: whatever kept us away may be over. */
  forgive(): void {
    this.#failures = 0
    this.#pausedUntil = 0
  }

  mayBeTried(now: Millis): boolean {
    return this.banned === undefined && now >= this.#pausedUntil
  }

  /** When it may be tried again; `undefined` when never. */
  get retryAt(): Millis | undefined {
    return this.banned === undefined ? this.#pausedUntil : undefined
  }

  /**
   * Pieces to keep asked for: bandwidth × delay, within what the stream may buffer.
   * @param sources that work for the same download, with this one
   */
  window(pieceLength: number, windowBytes: number, sources: number): number {
    const most = Math.max(1, Math.min(LIMITS.piecesOutstanding, Math.floor(windowBytes / pieceLength)))
    // Over a slow line the way there and back is short beside a piece.
    const least = sources < SEVERAL && this.rate * 1000 >= pieceLength ? 2 : 1
    if (this.badPieces > 0) return 1
    return Math.min(most, Math.max(least, Math.ceil((this.rate * WINDOW_MILLIS) / pieceLength)))
  }
}
