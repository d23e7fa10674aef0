/**
 * Which source to turn to next (pure; rows C7, C8): partial sources first, in random order; two failures in a row end
 * the search among them until the list is refreshed; then the least loaded of three random seeds.
 */
import type { ContentSource } from '#shared/protocol/broker.ts'

export interface ChoiceFacts {
  /** Sources that may be tried now and are not in use. */
  readonly sources: readonly ContentSource[]
  /** Partial sources in a row that had nothing for us, since the last refresh. */
  readonly missesInRow: number
  /** From 0 to below 1. */
  readonly random: () => number
}

export type Choice =
  | { readonly kind: 'partial'; readonly source: ContentSource }
  /** Ask each for its load; the least loaded serves. */
  | { readonly kind: 'seeds'; readonly sources: readonly ContentSource[] }

const MISSES = 2
const SEEDS_ASKED = 3

export function chooseSource({ sources, missesInRow, random }: ChoiceFacts): Choice | undefined {
  const partial = sources.filter(({ complete }) => !complete)
  if (missesInRow < MISSES) {
    const source = partial[Math.floor(random() * partial.length)]
    if (source !== undefined) return { kind: 'partial', source }
  }
  const seeds = sources.filter(({ complete }) => complete)
  const asked: ContentSource[] = []
  while (asked.length < SEEDS_ASKED && seeds.length > 0)
    asked.push(...seeds.splice(Math.floor(random() * seeds.length), 1))
  return asked.length === 0 ? undefined : { kind: 'seeds', sources: asked }
}
