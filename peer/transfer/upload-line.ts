/** Waiting for a place at this source: the requester is told where it stands, and how long it may take. */
import type { Clock, Millis } from '#shared/base/clock.ts'
import type { Line } from './piece-server.ts'
import type { Ticketed, UploadQueue } from './upload-queue.ts'

export interface LineFacts {
  readonly position: number
  /** 0 when there is no estimate. */
  readonly seconds: number
}

const LOOK_EVERY: Millis = 250
/** Well within the time after which a requester gives up a silent source. */
const TELL_EVERY: Millis = 10_000

/** Resolves when `upload` has its place. @throws FerryError `busy`, `disconnected` */
export async function waitInLine<T extends Ticketed>(
  queue: UploadQueue<T>,
  upload: T,
  { line, clock, facts }: { readonly line: Line; readonly clock: Clock; readonly facts: () => LineFacts },
): Promise<void> {
  let waits = true
  const entered = queue.enter(upload, line.gone).finally(() => {
    waits = false
  })
  // When there is a place at once, nothing is told.
  await Promise.race([entered, nap(clock, 0)])
  let [told, toldAt] = [0, -Infinity]
  while (waits) {
    const { position, seconds } = facts()
    const now = clock.monotonic()
    if (position !== told || now - toldAt >= TELL_EVERY) {
      told = position
      toldAt = now
      await line.tell(position, seconds)
    }
    await Promise.race([entered, nap(clock, LOOK_EVERY)])
  }
  await entered
}

function nap(clock: Clock, delay: Millis): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  clock.after(delay, resolve)
  return promise
}

/** Bytes a second over the last seconds. */
export class RateMeter {
  readonly #slots = new Map<number, number>()

  add(bytes: number, now: Millis): void {
    const second = Math.floor(now / 1000)
    this.#slots.set(second, (this.#slots.get(second) ?? 0) + bytes)
    for (const old of this.#slots.keys()) if (old < second - SECONDS) this.#slots.delete(old)
  }

  rate(now: Millis): number {
    const second = Math.floor(now / 1000)
    let sum = 0
    for (const [slot, bytes] of this.#slots) if (slot >= second - SECONDS) sum += bytes
    return sum / Math.max(1, Math.min(SECONDS, this.#slots.size))
  }
}

const SECONDS = 5
