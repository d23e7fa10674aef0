/** Waiting that can be given up. */
import type { FerryError } from './errors.ts'

/**
 * Resolves with `work`, or rejects with `reason()` as soon as `signal` is aborted. What `work` brings after that is given to
 * `release`, so that nothing it opened is left open.
 */
export function abortable<T>(
  work: Promise<T>,
  signal: AbortSignal,
  reason: () => FerryError,
  release: (late: T) => void,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const onAbort = () => reject(reason())
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  work.then(
    (value) => {
      signal.removeEventListener('abort', onAbort)
      if (signal.aborted) release(value)
      else resolve(value)
    },
    (err: unknown) => {
      signal.removeEventListener('abort', onAbort)
      reject(err)
    },
  )
  return promise
}
