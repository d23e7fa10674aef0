/** The only place that reads the machine's clocks or arms timers; rules take a `Clock` so that tests can own time. */

/** Milliseconds since the Unix epoch; may jump when the machine's clock is set. */
export type Millis = number
/** Milliseconds since 1970 of the last moment that a Date has; a later one cannot be shown. */
export const LAST_MOMENT: Millis = 8_640_000_000_000_000

export interface Timer {
  cancel(): void
}

export interface Clock {
  /** Wall time, for what people and tickets read. */
  now(): Millis
  /** Never goes back; for durations and deadlines. */
  monotonic(): Millis
  /** Calls `fn` once after `delay` ms. The timer does not keep the process alive. */
  after(delay: Millis, fn: () => void): Timer
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (delay, fn) => {
    const handle = setTimeout(fn, delay)
    handle.unref()
    return { cancel: () => clearTimeout(handle) }
  },
}

/** Resolves after `delay` ms, or rejects with the signal's reason. */
export function wait(clock: Clock, delay: Millis, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.reject(signal.reason)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const onAbort = () => {
    timer.cancel()
    reject(signal?.reason)
  }
  const timer = clock.after(delay, () => {
    signal?.removeEventListener('abort', onAbort)
    resolve()
  })
  signal?.addEventListener('abort', onAbort, { once: true })
  return promise
}
