import assert from 'node:assert/strict'
import fc from 'fast-check'
import { checkName } from '#shared/content/file-name.ts'
import {
  nameKey,
  numberedName,
  originalName,
  portableName,
  SYSTEMS,
  systemOf,
  unstorable,
} from '#shared/content/portable-name.ts'

/** Pieces that matter to the rules, so that what they make of one another is tried. */
const piece = fc.oneof(
  fc.constantFrom(
    '%',
    '2',
    '5',
    '3A',
    '%3A',
    '%20',
    '%2E',
    '%25',
    '%43',
    '.',
    ' ',
    ':',
    '?',
    'CON',
    'con',
    'on',
    'aux',
  ),
  fc.constantFrom(
    'COM¹',
    'lpt9',
    'NUL',
    '$',
    'CONIN$',
    '.txt',
    '.E',
    '~',
    'é',
    'e\u0301',
    'ß',
    'SS',
    'İ',
    '日',
    '😀',
    ' (2)',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
)
const acceptable = (name: string) => checkName(name) === undefined
const name = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter(acceptable)
/** Up to the 255 bytes that a name may have. */
const longName = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom('.txt', '', ':', '.flac', '.'))
  .map(([pieces, end]) => {
    const part = pieces.join('')
    const bytes = 255 - Buffer.byteLength(end)
    return part.repeat(Math.floor(bytes / Buffer.byteLength(part))) + end
  })
  .filter(acceptable)
const anyName = fc.oneof(name, longName)
const system = fc.constantFrom(...SYSTEMS)
const isShort = (mapped: string) => Buffer.byteLength(mapped) <= 255 && !/~[0-9a-f]{8}/.test(mapped)

describe('portableName', () => {
  it('gives a name that the system can store, and that is no worse than the one it was given', () => {
    fc.assert(
      fc.property(anyName, system, (given, on) => {
        const mapped = portableName(given, on)
        assert.equal(unstorable(mapped, on), undefined, mapped)
        assert.equal(checkName(mapped), undefined)
      }),
      { numRuns: 3000 },
    )
  })

  it('is undone by originalName, exactly', () => {
    fc.assert(
      fc.property(name, system, (given, on) => {
        const mapped = portableName(given, on)
        if (isShort(mapped)) assert.equal(originalName(mapped, on), given)
      }),
      { numRuns: 5000 },
    )
  })

  it('adds nothing to what it made: mapped, undone and mapped again is the same', () => {
    fc.assert(
      fc.property(anyName, system, (given, on) => {
        const mapped = portableName(given, on)
        assert.equal(portableName(originalName(mapped, on), on), mapped)
        if (on !== 'windows') assert.equal(portableName(mapped, on), mapped)
      }),
      { numRuns: 3000 },
    )
  })

  it('leaves alone what the system can store and what does not look like one of its escapes', () => {
    const ordinary = ['a.txt', '100%', '100%.txt', 'My%20File.txt', '%2e%2e', '50%off', 'console', 'COM0', '.hidden']
    for (const one of [...ordinary, 'a%3ab', '%43', '%43AN', '%XX', '..dots', ' x', 'é', '日本'])
      for (const on of SYSTEMS) assert.equal(portableName(one, on), one)
    for (const one of ['CON', 'a:b', 'x.', 'a%3Ab', 'README'])
      for (const on of ['posix', 'apple'] as const) assert.equal(portableName(one, on), one)
  })

  const MAPPED = [
    ['a:b.txt', 'a%3Ab.txt'],
    ['what?', 'what%3F'],
    ['<>:"|?*', '%3C%3E%3A%22%7C%3F%2A'],
    ['CON', '%43ON'],
    ['con.tar.gz', '%63on.tar.gz'],
    ['Nul .txt', '%4Eul .txt'],
    ['COM¹', '%43OM¹'],
    ['LPT³.x', '%4CPT³.x'],
    ['CONIN$', '%43ONIN$'],
    ['aux.', '%61ux%2E'],
    ['prn ', '%70rn%20'],
    ['etc.', 'etc%2E'],
    ['...', '..%2E'],
    ['a. ', 'a.%20'],
    ['a%3Ab', 'a%253Ab'],
    ['100%25', '100%2525'],
    ['ends%20', 'ends%2520'],
    ['%43ON', '%2543ON'],
    ['%:', '%%3A'],
  ] as const
  it('escapes for Windows as it is documented', () => {
    for (const [given, mapped] of MAPPED) {
      assert.equal(portableName(given, 'windows'), mapped)
      assert.equal(originalName(mapped, 'windows'), given)
    }
  })

  it('cuts what is too long, keeps the extension, and tells two such names apart', () => {
    const [one, other] = [`${':'.repeat(250)}.txt`, `${':'.repeat(249)}?.txt`]
    const [first, second] = [portableName(one, 'windows'), portableName(other, 'windows')]
    for (const mapped of [first, second]) {
      assert.match(mapped, /^(%3A){80}~[0-9a-f]{8}\.txt$/)
      assert.ok(Buffer.byteLength(mapped) <= 255)
    }
    assert.notEqual(first, second)
    assert.equal(portableName(one, 'windows'), first)
    assert.equal(portableName(one, 'posix'), one)
  })

  it('never cuts a character in two', () => {
    const mapped = portableName(`${'😀'.repeat(63)}:a`, 'windows')
    assert.match(mapped, /^(😀)+~[0-9a-f]{8}$/u)
  })
})

describe('unstorable', () => {
  it('reports what Windows cannot store', () => {
    const names = [
      'CON',
      'con.txt',
      'nul.tar.gz',
      'COM1',
      'com¹',
      'LPT³.x',
      'CONIN$',
      'conout$',
      'aux.',
      'PRN',
      'NUL .a',
    ]
    for (const one of [...names, 'a.', 'a ', 'a:b', 'a?', 'a*', '<', '>', '"', '|'])
      assert.equal(typeof unstorable(one, 'windows'), 'string', one)
  })

  it('lets ordinary names pass, and those that only begin like a reserved one', () => {
    for (const one of ['a', 'console', 'COM0', 'COM10', 'nula', '.hidden', 'a b', '日本'])
      assert.equal(unstorable(one, 'windows'), undefined)
  })

  it('refuses what is too long on every system', () => {
    for (const on of SYSTEMS) {
      assert.equal(unstorable('n'.repeat(255), on), undefined)
      assert.equal(typeof unstorable('n'.repeat(256), on), 'string')
    }
  })
})

describe('numberedName', () => {
  it('puts the number before an extension of a file, and behind all of a folder', () => {
    const numbered = ['a.txt', 'README', '.hidden', 'a.b.flac', 'a. long end', 'x.'].map((one) =>
      numberedName(one, 2, false),
    )
    assert.deepEqual(numbered, ['a (2).txt', 'README (2)', '.hidden (2)', 'a.b (2).flac', 'a. long end (2)', 'x. (2)'])
    assert.equal(numberedName('v1.2', 3, true), 'v1.2 (3)')
  })
})

describe('systemOf', () => {
  it('knows the three families, and that bytes tell names apart on one only', () => {
    assert.deepEqual((['win32', 'darwin', 'linux', 'freebsd'] as const).map(systemOf), [
      'windows',
      'apple',
      'posix',
      'posix',
    ])
    assert.deepEqual(
      SYSTEMS.filter((on) => nameKey('A', on) === nameKey('a', on)),
      ['windows', 'apple'],
    )
  })
})
