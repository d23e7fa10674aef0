/** How much slower than an idle machine of today this one is right now: what must be quick is given as much more time. */

const ROUNDS = 20_000_000
/** On an idle core of 2026. */
const USUAL_MS = 60

export function slowness(): number {
  const startedAt = performance.now()
  let mixed = 0
  for (let round = 0; round < ROUNDS; round++) mixed = (mixed * 31 + round) | 0
  const took = performance.now() - startedAt
  return Math.max(1, mixed === 1 ? 1 : took / USUAL_MS)
}
