/** Turning to sources: a round ends, however fast sources do. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { recruit } from '../../../peer/transfer/recruit.ts'

const SOURCES = [1, 2, 3, 4, 5]

describe('a round of recruiting', () => {
  it('asks each source once, though all end before the next one is found', async () => {
    const started: number[] = []
    await recruit({
      next: async (isTaken) => SOURCES.find((device) => !isTaken(device)),
      isTaken: () => false,
      hasPlace: () => started.length < 1000,
      start: (device) => started.push(device),
    })
    assert.deepEqual(started, SOURCES)
  })

  it('turns to nobody when the last piece came while it looked', async () => {
    let isComplete = false
    const started: number[] = []
    await recruit({
      next: async () => {
        isComplete = started.length === 2
        return SOURCES[started.length]
      },
      isTaken: () => false,
      hasPlace: () => !isComplete,
      start: (device) => started.push(device),
    })
    assert.deepEqual(started, [1, 2])
  })

  it('fills its places with sources that are not at work, and no more', async () => {
    const property = fc.asyncProperty(fc.subarray(SOURCES), fc.integer({ min: 0, max: 5 }), async (before, places) => {
      const working = new Set(before)
      await recruit({
        next: async (isTaken) => SOURCES.find((device) => !isTaken(device)),
        isTaken: (device) => working.has(device),
        hasPlace: () => working.size < places,
        start: (device) => {
          assert.ok(!working.has(device))
          working.add(device)
        },
      })
      assert.equal(working.size, Math.max(before.length, Math.min(places, SOURCES.length)))
    })
    await fc.assert(property)
  })
})
