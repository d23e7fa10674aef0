import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type BatchInput, contentOf, parseBatch } from '../../../peer/batch-input.ts'

const written = ({ owned, wanted }: BatchInput): string =>
  [
    owned.length,
    ...owned.flatMap(({ name, hashes }) => [`${name} ${hashes.length}`, ...hashes]),
    wanted.length,
    ...wanted,
  ].join('\n')

describe('the classic input of a batch (C1)', () => {
  it('reads back what was written', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9 _.]{0,20}[a-z0-9]$/)
    const hash = fc.stringMatching(/^[0-9a-f]{32}$/)
    const owned = fc.uniqueArray(fc.record({ name, hashes: fc.array(hash, { maxLength: 5 }) }), {
      maxLength: 5,
      selector: (file) => file.name,
    })
    fc.assert(
      fc.property(fc.record({ owned, wanted: fc.array(name, { maxLength: 5 }) }), (input) => {
        assert.equal(JSON.stringify(parseBatch(written(input), 'in.txt')), JSON.stringify(input))
      }),
    )
    assert.equal(contentOf({ name: 'a', hashes: ['x', 'y'] }), 'x\ny\n')
  })

  it('names the line of what is wrong', () => {
    const cases: [string, RegExp][] = [
      ['', /line 1: the file ends where the number of owned files/],
      ['two', /line 1: "two" is not the number of owned files/],
      ['1\nfile1 2\nabc', /line 4: the file ends where the hash of a piece/],
      ['1\n\nfile1 1\nno hash!\n0', /line 4: "no hash!" is no hash/],
      ['1\nfile1\nabc\n0', /line 2: .* cannot be a file name/],
      ['0\n1\n../etc', /line 3: "..\/etc" cannot be a file name/],
      ['0\n0\nmore', /line 3: there is more/],
      ['2\na 0\na 0\n0', /line 3: "a" is owned twice/],
    ]
    for (const [text, problem] of cases) assert.throws(() => parseBatch(text, 'in.txt'), problem, text)
  })

  it('never fails otherwise', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        try {
          parseBatch(noise, 'in.txt')
        } catch (err) {
          assert.equal((err as { code?: string }).code, 'usage')
        }
      }),
    )
  })
})
