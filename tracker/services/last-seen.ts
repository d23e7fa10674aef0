/**
 * When each device was last seen, written down for all that came within a second at once: a commit for each would be a
 * write to the disk for each, just when everybody comes back after a restart. A crash loses a second of it.
 */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import type { DeviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { Store } from '../store/store.ts'

const EVERY: Millis = 1000

export class LastSeen {
  readonly #parts: { readonly store: Store; readonly clock: Clock; readonly log: Logger }
  #seen = new Set<DeviceNo>()
  #timer: Timer | undefined

  constructor(parts: { store: Store; clock: Clock; log: Logger }) {
    this.#parts = parts
  }

  note(device: DeviceNo): void {
    this.#seen.add(device)
    if (this.#seen.size >= LIMITS.lastSeenWaiting) this.#flushNow()
    else this.#timer ??= this.#parts.clock.after(EVERY, () => this.#flushNow())
  }

  /** Writes down what was noted. */
  async flush(): Promise<void> {
    this.#timer?.cancel()
    this.#timer = undefined
    const seen = [...this.#seen]
    this.#seen = new Set()
    if (seen.length === 0) return
    const at = this.#parts.clock.now()
    await this.#parts.store.transaction((tx) => tx.touchDevices(seen, at))
  }

  #flushNow(): void {
    this.flush().catch((err: unknown) => this.#parts.log.error({ err }, 'when devices were seen could not be written'))
  }
}
