/** Full-jitter exponential backoff (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
import type { Millis } from './clock.ts'

export interface BackoffOptions {
  readonly first: Millis
  readonly most: Millis
}

/**
 * The wait before try number `attempt` (0 is the first retry): uniform in [half the ceiling, the ceiling], so that a
 * crowd that lost its tracker together does not come back together, and nobody hammers.
 */
export function backoffDelay(attempt: number, random: () => number, { first, most }: BackoffOptions): Millis {
  const ceiling = Math.min(most, first * 2 ** Math.min(attempt, 30))
  return Math.round(ceiling * (0.5 + random() / 2))
}
