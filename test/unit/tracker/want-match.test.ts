import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { ContentRoot } from '#shared/base/ids.ts'
import { fits, fold, foldFile, matches, parseGlob, trigramsOf, type Wish } from '../../../tracker/domain/want-match.ts'

const ROOT = 'ab'.repeat(32) as ContentRoot
const wish = (given: Partial<Wish>): Wish => ({ pattern: '', root: undefined, least: 0, most: 0, ...given })
const file = (path: string, size = 1) => foldFile({ path, size, root: ROOT })
const isWanted = (pattern: string, path: string) => fits(wish({ pattern }), parseGlob(pattern), file(path))

/** What a glob means, said as plainly as can be and as slowly. */
function naive(pattern: readonly string[], text: readonly string[]): boolean {
  const [first, ...rest] = pattern
  if (first === undefined) return text.length === 0
  if (first === '*') return naive(rest, text) || (text.length > 0 && naive(pattern, text.slice(1)))
  return text.length > 0 && (first === '?' || first === text[0]) && naive(rest, text.slice(1))
}

describe('a wanted name', () => {
  it('is found by stars and question marks, over the file name', () => {
    assert.equal(isWanted('ubuntu*.iso', 'Files/images/Ubuntu-24.04.ISO'), true)
    assert.equal(isWanted('ubuntu*.iso', 'Files/ubuntu/readme.iso'), false)
    assert.equal(isWanted('track0?.flac', 'Music/track07.flac'), true)
    assert.equal(isWanted('track0?.flac', 'Music/track0.flac'), false)
    assert.equal(isWanted('track0?.flac', 'Music/track0\u{1d11e}.flac'), true)
    assert.equal(isWanted('*.flac', 'Music/a.flac.part'), false)
  })

  it('is found anywhere in the name without them, and in the whole path where the pattern has a slash', () => {
    assert.equal(isWanted('bunt', 'Files/xubuntu.iso'), true)
    assert.equal(isWanted('files', 'Files/xubuntu.iso'), false)
    assert.equal(isWanted('images/xub', 'Files/images/xubuntu.iso'), true)
    assert.equal(isWanted('Music/*.flac', 'Music/1999/a.flac'), true)
    assert.equal(isWanted('Music/*.flac', 'Other/Music/a.flac'), false)
  })

  it('counts neither case nor marks nor the Unicode form of a disk', () => {
    for (const name of ['Été.txt', 'E\u0301te\u0301.TXT', 'ete.txt'])
      assert.equal(isWanted('été.*', `Files/${name}`), true)
    assert.equal(isWanted('οδοσ', 'Files/ΟΔΟΣ'), true)
    assert.equal(isWanted('한국어*', 'Files/한국어.txt'.normalize('NFD')), true)
  })

  it('has signs that fold to a star as signs', () => {
    assert.equal(isWanted('abc\uff0adef', 'Files/abcXdef'), false)
    assert.equal(isWanted('abc\uff0adef', 'Files/abc\uff0adef'), true)
  })

  it('is what the plain meaning of a glob says', () => {
    const letters = fc.constantFrom('a', 'b', '\u{1d11e}')
    const pattern = fc.array(fc.oneof(letters, fc.constantFrom('*', '?')), { maxLength: 8 })
    const text = fc.array(letters, { maxLength: 10 })
    fc.assert(
      fc.property(pattern, text, (signs, letter) => {
        const meaning = signs.some((sign) => sign === '*' || sign === '?') ? signs : ['*', ...signs, '*']
        assert.equal(matches(parseGlob(signs.join('')), letter.join('')), naive(meaning, letter))
      }),
      { numRuns: 5000 },
    )
  })

  it('costs little however many stars it has', () => {
    const path = `Files/${'a'.repeat(1000)}`
    const started = performance.now()
    for (let i = 0; i < 100; i++) {
      assert.equal(isWanted(`${'a*'.repeat(120)}aaab`, path), false)
      assert.equal(isWanted(`${'?a*'.repeat(80)}aaab`, path), false)
    }
    assert.ok(performance.now() - started < 2000, `${performance.now() - started} ms`)
  })

  it('is in an index of threes whenever it fits', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', '/', '한', '*', '?', 'ß', 'Σ', '\u{1d11e}'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, text, (pattern, path) => {
        if (!isWanted(pattern, path)) return
        const threes = trigramsOf(fold(path))
        for (const literal of parseGlob(pattern).literals)
          assert.ok(trigramsOf(literal).isSubsetOf(threes), `${pattern} ${path}`)
      }),
      { numRuns: 3000 },
    )
  })

  it('is folded once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(fold(fold(text)), fold(text))))
  })
})

describe('a want', () => {
  it('has a smallest and a largest size, both of which fit', () => {
    const sized = (size: number, least: number, most: number) =>
      fits(wish({ least, most }), undefined, file('a/b', size))
    assert.deepEqual(
      [sized(9, 10, 20), sized(10, 10, 20), sized(20, 10, 20), sized(21, 10, 20), sized(1e9, 10, 0)],
      [false, true, true, false, true],
    )
  })

  it('names content whatever it is called', () => {
    assert.equal(fits(wish({ root: ROOT }), undefined, file('a/b')), true)
    assert.equal(fits(wish({ root: 'cd'.repeat(32) as ContentRoot }), undefined, file('a/b')), false)
  })
})
