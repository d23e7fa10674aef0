import assert from 'node:assert/strict'
import fc from 'fast-check'
import { checkName } from '#shared/content/file-name.ts'
import { nameKey, SYSTEMS, type System, unstorable } from '#shared/content/portable-name.ts'
import { namesIn, portableTree } from '#shared/content/portable-tree.ts'

/** Few letters, so that many of them are twins on some system. */
const name = fc
  .array(
    fc.constantFrom(
      'a',
      'A',
      'é',
      'e\u0301',
      'ß',
      'ss',
      ':',
      '%3A',
      ' (2)',
      ' (3)',
      '.txt',
      '.',
      'CON',
      'n'.repeat(120),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => checkName(text) === undefined)
const names = fc.uniqueArray(name, { maxLength: 20 })
const system = fc.constantFrom(...SYSTEMS)
const saved = (files: readonly string[], folders: readonly string[], on: System) => {
  const result = namesIn({ files, folders }, on)
  return [...result.folders.values(), ...result.files.values()]
}

describe('namesIn', () => {
  it('gives every name of a folder a place of its own that the system can store', () => {
    fc.assert(
      fc.property(names, names, system, (files, folders, on) => {
        const all = saved(files, folders, on)
        assert.equal(all.length, files.length + folders.length)
        assert.equal(new Set(all.map((one) => nameKey(one, on))).size, all.length, all.join(' '))
        for (const one of all) assert.equal(unstorable(one, on), undefined)
      }),
      { numRuns: 2000 },
    )
  })

  it('does the same in whatever order the names come', () => {
    fc.assert(
      fc.property(names, names, system, (files, folders, on) => {
        const one = namesIn({ files, folders }, on)
        const other = namesIn({ files: files.toReversed(), folders: folders.toReversed() }, on)
        for (const file of files) assert.equal(one.files.get(file), other.files.get(file))
        for (const folder of folders) assert.equal(one.folders.get(folder), other.folders.get(folder))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves names alone that the system can store side by side', () => {
    assert.deepEqual(saved(['README', 'readme', 'é', 'e\u0301'], ['Readme'], 'posix').toSorted(), [
      'README',
      'Readme',
      'e\u0301',
      'readme',
      'é',
    ])
    assert.deepEqual(saved(['a (2)', 'b'], ['c'], 'windows'), ['c', 'a (2)', 'b'])
  })

  it('numbers the later of two twins, around names that are there', () => {
    const { files } = namesIn({ folders: [], files: ['readme.md', 'README.md', 'Readme.md', 'README (2).md'] }, 'apple')
    assert.deepEqual(Object.fromEntries(files), {
      'README.md': 'README.md',
      'README (2).md': 'README (2).md',
      'Readme.md': 'Readme (3).md',
      'readme.md': 'readme (4).md',
    })
  })

  it('lets the folder keep its name where a file has the same, on every system', () => {
    for (const on of SYSTEMS) {
      const { files, folders } = namesIn({ files: ['a'], folders: ['a'] }, on)
      assert.deepEqual([folders.get('a'), files.get('a')], ['a', 'a (2)'])
    }
  })

  it('is not slow for a hundred thousand twins', function () {
    this.timeout(10_000)
    const twins = Array.from({ length: 100_000 }, (_, index) =>
      Array.from('abcdefghijklmnopq', (letter, bit) => ((index >> bit) & 1 ? letter.toUpperCase() : letter)).join(''),
    )
    const all = saved(twins, [], 'windows')
    assert.equal(new Set(all.map((one) => nameKey(one, 'windows'))).size, twins.length)
  })
})

describe('portableTree', () => {
  it('says where each path is saved, and names what had to change once', () => {
    const paths = [
      'Music/a:b.txt',
      'Music/what?/x.txt',
      'Music/what?/README',
      'Music/what?/readme',
      'Music/CON/',
      'Music/ok',
    ]
    const { places, renamed } = portableTree(paths, 'windows')
    assert.deepEqual(
      paths.map((path) => places.get(path)),
      [
        'Music/a%3Ab.txt',
        'Music/what%3F/x.txt',
        'Music/what%3F/README',
        'Music/what%3F/readme (2)',
        'Music/%43ON/',
        'Music/ok',
      ],
    )
    assert.deepEqual(renamed.map(({ from, to }) => `${from} > ${to}`).toSorted(), [
      'Music/CON/ > Music/%43ON/',
      'Music/a:b.txt > Music/a%3Ab.txt',
      'Music/what?/ > Music/what%3F/',
      'Music/what?/readme > Music/what%3F/readme (2)',
    ])
    assert.deepEqual(portableTree(paths, 'posix').renamed, [])
  })

  it('keeps the folders of one name together and those of two apart', () => {
    const { places } = portableTree(['T/A/x', 'T/a/x', 'T/A/y', 'T/a', 'T/A/'], 'apple')
    assert.deepEqual(
      ['T/A/x', 'T/A/y', 'T/a/x', 'T/a', 'T/A/'].map((path) => places.get(path)),
      ['T/A/x', 'T/A/y', 'T/a (2)/x', 'T/a (3)', 'T/A/'],
    )
  })
})
