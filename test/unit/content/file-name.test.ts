import assert from 'node:assert/strict'
import fc from 'fast-check'
import { LIMITS } from '#shared/base/limits.ts'
import {
  checkAlias,
  checkName,
  collisionKey,
  isEntryPath,
  isFolderPath,
  parseEntryPath,
  printable,
} from '#shared/content/file-name.ts'
import { ferryError } from './support.ts'

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Written out here by number on purpose: the code under test has its own list, as patterns. */
const REFUSED_CODES: readonly number[] = [
  ...range(0, 0x1f),
  ...range(0x7f, 0x9f),
  0x2f,
  0x5c,
  0x61c,
  ...range(0x200b, 0x200f),
  ...range(0x2028, 0x202e),
  0x2060,
  ...range(0x2066, 0x2069),
  0xad,
  0x180e,
  0xfeff,
  ...range(0xd800, 0xdfff),
  ...range(0xfdd0, 0xfdef),
  ...range(0, 16).flatMap((plane) => [plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff]),
  ...range(0xe0000, 0xe007f),
]
const REFUSED = new Set(REFUSED_CODES)

const hostile = fc.constantFrom(...REFUSED_CODES).map((code) => String.fromCodePoint(code))
const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), hostile) })
const plain = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => !checkName(name))

describe('checkName', () => {
  it('refuses each code point of the list, at any place in a name', () => {
    for (const code of REFUSED_CODES) {
      const bad = String.fromCodePoint(code)
      for (const name of [bad, `a${bad}`, `${bad}a`, `a${bad}b`])
        assert.equal(checkName(name)?.code, 'bad-name', `U+${code.toString(16)}`)
    }
  })

  it('accepts nothing that has a code point of the list', () => {
    fc.assert(
      fc.property(text, (name) => {
        if (checkName(name) !== undefined) return
        for (const character of name) assert.ok(!REFUSED.has(character.codePointAt(0) ?? 0))
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses the empty name, the dots, and more than 255 bytes', () => {
    for (const name of ['', '.', '..', 'a'.repeat(256), 'é'.repeat(128), '😀'.repeat(64)])
      assert.equal(checkName(name)?.code, 'bad-name')
    for (const name of ['...', 'a'.repeat(255), `${'é'.repeat(127)}a`]) assert.equal(checkName(name), undefined)
  })

  it('accepts what people call their files', () => {
    for (const name of ['ß.txt', 'père noël', '日本語', 'a:b?', 'CON', ' a. ', '%2e%2e', '😀', '❤️', '.hidden', 'שלום'])
      assert.equal(checkName(name), undefined, name)
  })

  it('gives each kind of refusal its own reason, and shows no hidden character in it', () => {
    const names = ['', '..', 'a\u0000', 'a/b', 'a\u202e', 'a\u200b', 'a\ufdd0', 'a\ud800', 'a'.repeat(300)]
    const reasons = names.map((name) => checkName(name)?.text ?? '')
    assert.equal(new Set(reasons.map((reason) => reason.replace(/"[^"]*"/, ''))).size, names.length)
    for (const reason of reasons) assert.equal(printable(reason), reason)
  })
})

describe('parseEntryPath', () => {
  it('takes an empty folder, whose path ends in one slash', () => {
    assert.equal(parseEntryPath('Music/empty/'), 'Music/empty/')
    assert.ok(isEntryPath('Music/a/b/') && isFolderPath('Music/a/b/') && !isFolderPath('Music/a'))
    for (const wrong of ['Music/', '/', 'Music//', 'Music/a//']) {
      assert.throws(() => parseEntryPath(wrong), { code: 'bad-name' }, wrong)
      assert.equal(isEntryPath(wrong), false)
    }
  })

  it('gives back what it accepts, and accepts it again', () => {
    fc.assert(
      fc.property(fc.array(plain, { minLength: 2, maxLength: 8 }), (names) => {
        const path = parseEntryPath(names.join('/'))
        assert.equal(path, names.join('/'))
        assert.equal(parseEntryPath(path), path)
      }),
    )
  })

  it('refuses a path that has no file in a share, or a component that may not be', () => {
    for (const path of ['', 'music', '/a', 'a/', 'a//b', 'a/../b', 'a/.', './a', '/etc/passwd', 'a\\b', 'a/\u202eb'])
      assert.throws(() => parseEntryPath(path), ferryError('bad-name'), path)
  })

  it('agrees with isEntryPath', () => {
    const parses = (path: string) => {
      try {
        return parseEntryPath(path) === path
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(fc.array(fc.oneof(plain, text, fc.constantFrom('', '..')), { maxLength: 40 }), (names) => {
        assert.equal(isEntryPath(names.join('/')), parses(names.join('/')))
      }),
    )
  })

  it('refuses one level or one byte too many', () => {
    const deep = Array.from({ length: LIMITS.maxPathDepth }, () => 'a')
    assert.ok(parseEntryPath(deep.join('/')))
    assert.throws(() => parseEntryPath([...deep, 'a'].join('/')), ferryError('bad-name'))
    const long = `${'a'.repeat(254)}/`.repeat(4)
    assert.ok(parseEntryPath(`${long}${'a'.repeat(LIMITS.maxPathBytes - long.length)}`))
    assert.throws(
      () => parseEntryPath(`${long}${'a'.repeat(LIMITS.maxPathBytes - long.length + 1)}`),
      ferryError('bad-name'),
    )
  })
})

describe('checkAlias', () => {
  it('takes one name of up to 64 bytes', () => {
    checkAlias('a'.repeat(LIMITS.maxAliasBytes))
    for (const alias of ['', 'a/b', '..', 'é'.repeat(33), 'a'.repeat(65)])
      assert.throws(() => checkAlias(alias), ferryError('bad-name'))
  })
})

describe('collisionKey', () => {
  it('joins names that differ in case or Unicode form only', () => {
    const pairs = [
      ['README', 'readme'],
      ['\u00e9', 'e\u0301'],
      ['É', 'é'],
      ['straße', 'STRASSE'],
      ['straße', 'STRAẞE'],
      ['ΟΔΟΣ', 'οδος'],
      ['οδοσ', 'οδος'],
      ['ﬁ', 'FI'],
      ['K', 'k'],
    ]
    for (const [one = '', other = ''] of pairs) assert.equal(collisionKey(one), collisionKey(other), `${one} ${other}`)
  })

  it('keeps apart names that no file system joins', () => {
    for (const [one = '', other = ''] of [
      ['a', 'b'],
      ['e', 'é'],
      ['a/b', 'ab'],
      ['а', 'a'],
    ])
      assert.notEqual(collisionKey(one), collisionKey(other))
  })

  it('is the same for the upper case of any name and for both Unicode forms', () => {
    fc.assert(
      fc.property(plain, (name) => {
        assert.equal(collisionKey(name.toUpperCase()), collisionKey(name))
        assert.equal(collisionKey(collisionKey(name)), collisionKey(name))
        assert.equal(collisionKey(name.normalize('NFD')), collisionKey(name))
      }),
    )
  })
})

describe('printable', () => {
  it('leaves no character of the list, but slashes, in any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const shown = printable(given)
        for (const character of shown)
          assert.ok(character === '/' || character === '\\' || !REFUSED.has(character.codePointAt(0) ?? 0))
        assert.equal(printable(shown), shown)
      }),
      { numRuns: 2000 },
    )
  })

  it('shows hidden characters as escapes, the rest as it is', () => {
    assert.equal(printable('a\u001b[31mb\u202e\ud800 é日😀'), 'a\\u{1b}[31mb\\u{202e}\\u{d800} é日😀')
  })
})
