import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { ContentRoot } from '#shared/base/ids.ts'
import { WantIndex } from '../../../tracker/domain/want-index.ts'
import { fits, foldFile, parseGlob } from '../../../tracker/domain/want-match.ts'

const rootOf = (n: number) => n.toString(16).padStart(64, '0') as ContentRoot
const byName = (id: number, pattern: string) => ({ id, pattern, root: undefined, least: 0, most: 0 })
const byRoot = (id: number, n: number) => ({ id, pattern: '', root: rootOf(n), least: 0, most: 0 })
const file = (path: string, n = 0) => foldFile({ path, size: 1, root: rootOf(n) })

describe('the index of wants', () => {
  it('offers every want that fits, and after its removal never again', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'C', 'é'), minLength: 3, maxLength: 6 })
    const pattern = fc.tuple(text, fc.constantFrom('', '*', '?'), text).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 30 }), fc.array(text, { maxLength: 10 }), (patterns, names) => {
        const index = new WantIndex<ReturnType<typeof byName>>()
        const wants = patterns.map((one, id) => byName(id, one))
        for (const want of wants) index.add(want)
        for (const { id } of wants) if (id % 3 === 0) index.remove(id)
        for (const name of names) {
          const folded = file(`Files/${name}`)
          const offered = new Set(index.candidates(folded).map(({ want }) => want.id))
          for (const want of wants) {
            const isThere = want.id % 3 !== 0
            if (!isThere) assert.equal(offered.has(want.id), false)
            else if (fits(want, parseGlob(want.pattern), folded)) assert.ok(offered.has(want.id), want.pattern)
          }
        }
      }),
    )
  })

  it('finds content by its root alone', () => {
    const index = new WantIndex<ReturnType<typeof byRoot>>()
    index.add(byRoot(1, 7))
    index.add(byRoot(2, 8))
    assert.deepEqual(
      index.candidates(file('a/b', 8)).map(({ want }) => want.id),
      [2],
    )
  })

  it('compares 500 files with few of 20 000 wants', () => {
    const index = new WantIndex<ReturnType<typeof byName>>()
    for (let id = 0; id < 20_000; id++) index.add(byName(id, `*${(id * 7919).toString(36)}-${id}*.mp4`))
    let candidates = 0
    const started = performance.now()
    for (let i = 0; i < 500; i++) candidates += index.candidates(file(`Files/some folder/holiday ${i}.mp4`)).length
    const took = performance.now() - started
    assert.ok(candidates < 500 * 20, `${candidates} candidates`)
    assert.ok(took < 500, `${took} ms`)
  })
})
