/**
 * What an account may say about its files (threat row 35): each message costs, and what it costs is regained over time.
 * A full batch is nearly free and a single entry costs one, because it is the number of tellings that others feel. Pure.
 */
import type { Millis } from '#shared/base/clock.ts'

export interface BucketOptions {
  /** Messages that may come at once. */
  readonly burst: number
  readonly perSecond: number
}

export interface Bucket {
  /** Below 0 while messages wait for their turn. */
  readonly left: number
  readonly at: Millis
}

export const costOf = (entries: number): number => 1 / Math.max(1, entries)

/** Takes `cost`; the wait until it is paid for, 0 when it was there. Who comes later waits behind. */
export function spend(
  bucket: Bucket | undefined,
  cost: number,
  now: Millis,
  options: BucketOptions,
): { readonly bucket: Bucket; readonly wait: Millis } {
  const left = filled(bucket, now, options) - cost
  return { bucket: { left, at: now }, wait: left >= 0 ? 0 : Math.ceil((-left / options.perSecond) * 1000) }
}

/** Nothing is known about a full bucket that a new one would not say as well. */
export const isFull = (bucket: Bucket, now: Millis, options: BucketOptions): boolean =>
  filled(bucket, now, options) >= options.burst

function filled(bucket: Bucket | undefined, now: Millis, { burst, perSecond }: BucketOptions): number {
  if (bucket === undefined) return burst
  return Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond)
}
