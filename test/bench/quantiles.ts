/** The middle, the slowest hundredth and the slowest of some times, rounded to tenths. */
export function quantiles(times: readonly number[]): { p50: number; p99: number; max: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) =>
    Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)) / 10
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}
