import assert from 'node:assert/strict'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { type Candidate, matches, parseQuery } from '../../../tracker/domain/query.ts'

const NOW = Date.UTC(2026, 5, 15, 12)
const DAY = 24 * 3_600_000
const ROOT = 'ab'.repeat(32)
const parse = (text: string) => parseQuery(text, NOW)
const song: Candidate = {
  path: 'Music/Björk/Homogenic (1997)/01 - Hunter.flac',
  size: 30_000_000,
  mtime: NOW - 3 * DAY,
  root: ROOT as ContentRoot,
  owner: 'bea',
  online: true,
}
const finds = (text: string, candidate = song) => matches(parse(text), candidate)
const refusal = (text: string): FerryError => {
  try {
    parse(text)
  } catch (err) {
    if (err instanceof FerryError) return err
    throw err
  }
  throw new Error(`"${text}" was not refused`)
}

describe('words of a search', () => {
  it('are all looked for, without regard to case, accents and Unicode form', () => {
    for (const text of ['hunter', 'HUNTER björk', 'bjork', 'bjo\u0308rk', 'unte', 'homogenic hunter', 'ｈｕｎｔｅｒ'])
      assert.ok(finds(text), text)
    assert.ok(!finds('hunter vespertine'))
  })

  it('stand together in quotes, and an open quote ends with the text', () => {
    assert.ok(finds('"01 - hunter"'))
    assert.ok(!finds('"hunter homogenic"'))
    assert.ok(finds('bjork "homogenic (19'))
  })

  it('are excluded by a minus, phrases too', () => {
    assert.ok(!finds('bjork -hunter'))
    assert.ok(!finds('bjork -"01 - h"'))
    assert.ok(finds('bjork -vespertine - 01'))
  })

  it('of one or two characters need something longer, or a filter', () => {
    assert.ok(finds('hunter 01'))
    assert.ok(!finds('hunter 02'))
    assert.ok(finds('ext:flac 01'))
    for (const text of ['', ' ', 'ab', 'a b c', '-hunter', '""', '-', 'ab -hunter', '"', '\u0301\u0301\u0301'])
      assert.equal(refusal(text).code, 'usage', text)
    assert.match(refusal('ab').message, /three characters/)
  })

  it('may be of any script, and hold what looks like a command to a database', () => {
    assert.ok(finds('한글', { ...song, path: `Docs/${'한글문서'.normalize('NFD')}` }))
    assert.ok(finds(`"'; drop table entry; --"`, { ...song, path: `A/x'; DROP TABLE entry; --.txt` }))
    assert.ok(!finds('100%', song))
    assert.ok(!finds('hu_ter', song))
  })
})

describe('filters of a search', () => {
  it('say which endings, of a list any, of two filters both', () => {
    for (const text of [
      'ext:flac',
      'ext:.FLAC',
      'ext:mp3,flac',
      'type:audio',
      'type:video,audio',
      'type:audio ext:flac',
    ])
      assert.ok(finds(text), text)
    for (const text of ['ext:mp3', 'ext:lac', 'type:video', 'type:audio ext:mp3']) assert.ok(!finds(text), text)
    assert.ok(finds('ext:tar.gz', { ...song, path: 'A/b.tar.gz' }))
  })

  it('bound the size, in the units of the configuration', () => {
    const fit = [
      'size:>28M',
      'size:<29M',
      'size:<31MB',
      'size:28M..29MiB',
      'size:30000000',
      'size:>=30MB',
      'size:<=30MB',
    ]
    for (const text of fit) assert.ok(finds(text), text)
    for (const text of ['size:>30MB', 'size:<30MB', 'size:1K..2K', 'size:>28M size:<28.5M', 'size:30M'])
      assert.ok(!finds(text), text)
    assert.ok(finds('size:0', { ...song, size: 0 }))
  })

  it('bound the age, by a span or a date', () => {
    for (const text of [
      'newer:4d',
      'older:2d',
      'newer:1y',
      'older:50h',
      'newer:2026-06-12',
      'older:2026-06-13',
      'newer:2026',
    ])
      assert.ok(finds(text), text)
    for (const text of ['newer:2d', 'older:4d', 'newer:2026-06-13', 'older:2026-06-12', 'older:2026-06'])
      assert.ok(!finds(text), text)
  })

  it('name owners, a content root, and who is online', () => {
    for (const text of ['owner:bea', 'owner:cal,bea', `root:${ROOT}`, `root:${ROOT.toUpperCase()}`, 'online:yes'])
      assert.ok(finds(text), text)
    for (const text of ['owner:cal', `root:${'0'.repeat(64)}`, 'online:no', 'owner:be']) assert.ok(!finds(text), text)
  })

  it('that do not exist or have a bad value are refused with the right form', () => {
    const cases: Record<string, RegExp> = {
      'colour:red': /ext, size, owner, type, newer, older, root, online/,
      'foo:bar hunter': /quotes/,
      'size:big': /size:>100M/,
      'size:>': /10M\.\.2G/,
      'size:2G..1G': /10M\.\.2G/,
      'size:1..2..3': /10M\.\.2G/,
      'size:-5': /size:</,
      'type:music': /audio, video/,
      'newer:yesterday': /newer:7d/,
      'newer:2026-02-31': /2026-01-31/,
      'older:7': /older:7d/,
      'root:abc': /64/,
      'online:maybe': /online:yes or online:no/,
      'owner:Bea!': /owner:bea/,
      'ext:': /ext:flac/,
      'ext:a/b': /ext:flac/,
      '-ext:flac': /Only words/,
    }
    for (const [text, form] of Object.entries(cases)) {
      assert.equal(refusal(text).code, 'usage', text)
      assert.match(refusal(text).message, form, text)
    }
  })
})

describe('a search', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 3, maxLength: 12 })
    .filter((text) => !/[\s":\p{Cc}\p{M}]|^-/u.test(text))

  it('for any part of a path finds that path', () => {
    const path = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }).filter((text) => !/["\p{Cc}]/u.test(text))
    fc.assert(
      fc.property(path, fc.nat(), fc.integer({ min: 3, max: 10 }), (name, at, length) => {
        const characters = [...name]
        const part = characters
          .slice(at % characters.length)
          .slice(0, length)
          .join('')
        fc.pre([...parsedWord(part)].length >= 3)
        assert.ok(finds(`"${part}"`, { ...song, path: name }))
        assert.ok(!finds(`"${part}" -"${part}"`, { ...song, path: name }))
      }),
    )
  })

  it('does not depend on the order of its words', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.string({ unit: 'grapheme' }), (words, path) => {
        fc.pre(words.some((one) => [...parsedWord(one)].length >= 3))
        assert.equal(finds(words.join(' '), { ...song, path }), finds(words.toReversed().join(' '), { ...song, path }))
      }),
    )
  })

  it('of any text at all is understood or refused as usage', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('ext:', 'size:', '..', '>', '"', '-', 'newer:', ' ', '9'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        try {
          const query = parse(text)
          assert.ok(query.least >= 0 && Number.isSafeInteger(query.most))
        } catch (err) {
          assert.ok(err instanceof FerryError && err.code === 'usage', String(err))
        }
      }),
      { numRuns: 1000 },
    )
  })

  const parsedWord = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '')
})
