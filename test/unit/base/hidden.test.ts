import assert from 'node:assert/strict'
import fc from 'fast-check'
import { HIDDEN, plainJson } from '#shared/base/hidden.ts'

describe('plainJson', () => {
  it('says the same without a hidden character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainJson(JSON.stringify({ text }))
        assert.deepEqual(JSON.parse(plain), { text })
        assert.equal(HIDDEN.test(plain), false)
      }),
      { numRuns: 2000 },
    )
  })

  it('writes escapes as JSON has them, in two halves above U+FFFF', () => {
    assert.equal(plainJson('"a\u202eb\u2028\u{e0041} é日😀"'), '"a\\u202eb\\u2028\\udb40\\udc41 é日😀"')
  })
})
