import assert from 'node:assert/strict'
import fc from 'fast-check'
import { backoffDelay } from '#shared/base/backoff.ts'

const options = fc
  .tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 1_000_000 }))
  .map(([first, more]) => ({ first, most: first + more }))
const dice = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('the wait before trying again', () => {
  it('lies between half the ceiling and the ceiling, and never above the most', () => {
    fc.assert(
      fc.property(fc.nat(5000), dice, options, (attempt, roll, { first, most }) => {
        const ceiling = Math.min(most, first * 2 ** Math.min(attempt, 40))
        const delay = backoffDelay(attempt, () => roll, { first, most })
        assert.ok(Number.isInteger(delay))
        assert.ok(delay >= Math.floor(ceiling / 2) && delay <= Math.ceil(ceiling) && delay <= most)
      }),
    )
  })

  it('does not shrink from one try to the next with equal luck', () => {
    fc.assert(
      fc.property(fc.nat(100), dice, options, (attempt, roll, bounds) => {
        const delay = (n: number) => backoffDelay(n, () => roll, bounds)
        assert.ok(delay(attempt + 1) >= delay(attempt))
      }),
    )
  })

  it('spreads a crowd over half the ceiling', () => {
    const delays = [0, 0.25, 0.5, 0.75, 1 - Number.EPSILON].map((roll) =>
      backoffDelay(3, () => roll, { first: 500, most: 15_000 }),
    )
    assert.deepEqual(delays, [2000, 2500, 3000, 3500, 4000])
  })
})
