/** How late the event loop ran since the last look: the first sign of a tracker that has too much to do. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Timers are as exact as this, ms: delays below it mean nothing. */
const RESOLUTION = 10
const NANOSECONDS = 1e6

export interface LoopDelay {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/** Each call tells of the time since the call before, in ms. */
export function watchEventLoop(): () => LoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION })
  histogram.enable()
  return () => {
    const at = (percent: number) => round(histogram.percentile(percent) / NANOSECONDS - RESOLUTION)
    const delay = { p50: at(50), p99: at(99), max: round(histogram.max / NANOSECONDS - RESOLUTION) }
    histogram.reset()
    return delay
  }
}

const round = (value: number): number => Math.max(0, Math.round(value * 10) / 10)
