/**
 * Which pieces of an unfinished download are proved and on the disk. A piece is written down only after its data was
 * synced, in batches, so that after a crash the record never says more than the file holds (row F7).
 */
import type { Clock, Timer } from '#shared/base/clock.ts'
import type { Bitfield } from '#shared/content/bitfield.ts'

export interface JournalParts {
  readonly clock: Clock
  /** Brings what was written to the disk. */
  readonly sync: () => Promise<void>
  /** Writes down the pieces that are on the disk. */
  readonly save: (have: Uint8Array) => Promise<void>
  readonly onError: (err: unknown) => void
}

const BATCH_PIECES = 64
const BATCH_DELAY = 1_000

export class Journal {
  readonly #parts: JournalParts
  /** Pieces whose data was written; a superset of what is on record. */
  readonly have: Bitfield
  #unsaved = 0
  #timer: Timer | undefined
  #saving: Promise<void> = Promise.resolve()

  constructor(parts: JournalParts, have: Bitfield) {
    this.#parts = parts
    this.have = have
  }

  /** A piece was verified and written (`have` holds it already). */
  written(): void {
    this.#unsaved += 1
    if (this.#unsaved >= BATCH_PIECES) this.#saveSoon()
    else this.#timer ??= this.#parts.clock.after(BATCH_DELAY, () => this.#saveSoon())
  }

  /** Everything written so far is on the disk and on record. @throws what `sync` and `save` throw */
  flush(): Promise<void> {
    this.#timer?.cancel()
    this.#timer = undefined
    // A failure was told to whoever asked for that saving; this one saves all of it again.
    this.#saving = this.#saving.catch(() => undefined).then(() => this.#save())
    return this.#saving
  }

  /** Saves nothing more; a saving that is under way still has its file. */
  async close(): Promise<void> {
    this.#timer?.cancel()
    this.#timer = undefined
    await this.#saving.catch(() => undefined) // told to whoever asked for it
  }

  async #save(): Promise<void> {
    if (this.#unsaved === 0) return
    const [have, saved] = [this.have.toBytes(), this.#unsaved]
    await this.#parts.sync()
    await this.#parts.save(have)
    this.#unsaved -= saved
  }

  #saveSoon(): void {
    this.flush().catch((err: unknown) => this.#parts.onError(err))
  }
}
