/** The straight line through measured points, and how far its slope can be believed. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Slope {
  readonly perUnit: number
  /** Standard error of the slope: the true one is within two of these, nineteen times in twenty. */
  readonly error: number
}

/** Least squares; of fewer than three points nothing can be said. */
export function slope(points: readonly Point[]): Slope | undefined {
  const n = points.length
  if (n < 3) return undefined
  const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
  if (spread === 0) return undefined
  const perUnit = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread
  const rest = points.reduce((sum, { x, y }) => sum + (y - meanY - perUnit * (x - meanX)) ** 2, 0)
  return { perUnit, error: Math.sqrt(rest / (n - 2) / spread) }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
