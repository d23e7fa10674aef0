/**
 * Which source to turn to next (pure; rows C7, C8): partial sources first, in random order; two failures in a row end
 * the search among them until the list is refreshed; then seeds. Three are asked for their load and the least loaded
 * serves: two random choices are already exponentially better than one (Mitzenmacher, "The Power of Two Choices in
 * Randomized Load Balancing", 2001). The last place is a seed's, because a crowd in which nobody asks a seed gets nothing new.
 */
import type { ContentSource } from '#shared/protocol/broker.ts'

export interface ChoiceFacts {
  /** Sources that may be tried now and are not in use. */
  readonly sources: readonly ContentSource[]
  /** Partial sources in a row that had nothing for us, since the last refresh. */
  readonly missesInRow: number
  /** Places that are free. */
  readonly places: number
  /** Whether a seed has one of the others. */
  readonly hasSeed: boolean
  /** From 0 to below 1. */
  readonly random: () => number
}

const MISSES = 2
const ASKED = 3

/** Sources of one kind, of which the least loaded is to serve; none when there is nobody. */
export function chooseSources({ sources, missesInRow, places, hasSeed, random }: ChoiceFacts): ContentSource[] {
  const seeds = sources.filter(({ complete }) => complete)
  const partial = sources.filter(({ complete }) => !complete)
  const isSeedsTurn = seeds.length > 0 && places === 1 && !hasSeed
  const mayBePartial = partial.length > 0 && missesInRow < MISSES && !isSeedsTurn
  return some(mayBePartial ? partial : seeds, random)
}

function some(among: ContentSource[], random: () => number): ContentSource[] {
  const asked: ContentSource[] = []
  while (asked.length < ASKED && among.length > 0) asked.push(...among.splice(Math.floor(random() * among.length), 1))
  return asked
}
