/** Ordered start and stop: what was opened last is closed first; stopping twice is safe. */
import type { Logger } from './log.ts'

export type Closer = () => void | Promise<void>

export class Lifecycle {
  readonly #closers: { name: string; close: Closer }[] = []
  readonly #abort = new AbortController()
  #stopped: Promise<void> | undefined

  /** Aborted when `stop()` begins: the one shutdown signal of the node. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  /** Registers how to close something that is open now. */
  onStop(name: string, close: Closer): void {
    this.#closers.push({ name, close })
  }

  /** Closes everything in reverse order; one failing part does not keep the others open. */
  stop(log: Logger): Promise<void> {
    this.#stopped ??= this.#run(log)
    return this.#stopped
  }

  async #run(log: Logger): Promise<void> {
    this.#abort.abort(new DOMException('stopping', 'AbortError'))
    for (const { name, close } of this.#closers.toReversed()) {
      try {
        await close()
      } catch (err) {
        log.warn({ err, part: name }, 'could not close a part cleanly')
      }
    }
  }
}
