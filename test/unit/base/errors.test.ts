import assert from 'node:assert/strict'
import fc from 'fast-check'
import { asError, asFerryError, CODES, type Code, codeFromWire, FerryError, refusal } from '#shared/base/errors.ts'

const codes = Object.keys(CODES) as Code[]
const systemError = (code: string) => Object.assign(new Error('the system said no'), { code })

describe('the catalogue of errors', () => {
  it('gives every code a wire number of its own, and none the reserved 0', () => {
    const numbers = codes.map((code) => CODES[code].wire)
    assert.equal(new Set(numbers).size, codes.length)
    assert.ok(numbers.every((wire) => Number.isInteger(wire) && wire > 0))
  })

  it('finds each code by its number, and `internal` for every other number', () => {
    for (const code of codes) assert.equal(codeFromWire(CODES[code].wire), code)
    const known = new Set(codes.map((code): number => CODES[code].wire))
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (wire) => known.has(wire) || codeFromWire(wire) === 'internal'),
    )
  })

  it('says something, and gives HTTP an error and the shell a failure, for every code', () => {
    for (const code of codes) {
      const { text, http, exit } = CODES[code]
      assert.match(text, /^[A-Z].*\.$/, code)
      assert.ok(http >= 400 && http < 600 && exit > 0, code)
    }
  })

  it('lets an error carry its code, its text and its cause', () => {
    const cause = new Error('below')
    const err = new FerryError('name-taken', 'Somebody has it.', { cause })
    assert.deepEqual([err.code, err.message, err.cause, err.fault], ['name-taken', 'Somebody has it.', cause, 'user'])
    assert.equal(new FerryError('busy').message, CODES.busy.text)
    assert.deepEqual(refusal('busy'), { code: 'busy', text: CODES.busy.text })
  })
})

describe('a thrown value', () => {
  it('becomes an Error whatever it was', () => {
    const inner = new Error('inside')
    assert.equal(asError(inner), inner)
    assert.equal(asError({ error: inner }), inner)
    assert.equal(asError('words').message, 'words')
    fc.assert(fc.property(fc.anything(), (value) => asError(value) instanceof Error))
  })

  it('keeps its meaning when it is ours or the system’s', () => {
    const ours = new FerryError('quota')
    assert.equal(asFerryError(ours), ours)
    assert.equal(asFerryError(systemError('ENOSPC')).code, 'disk-full')
    assert.equal(asFerryError(systemError('EDQUOT')).code, 'disk-full')
    assert.equal(asFerryError(systemError('EACCES')).code, 'permission')
    assert.equal(asFerryError(systemError('EROFS')).code, 'permission')
    assert.equal(asFerryError(new DOMException('late', 'TimeoutError')).code, 'timeout')
  })

  it('is what the caller says when nobody knows it, with its text kept', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...codes), (value, fallback) => {
        const err = asFerryError(value, fallback)
        assert.ok(err instanceof FerryError)
        assert.ok(err.code === fallback || value instanceof Error)
      }),
    )
    assert.match(asFerryError(new Error('odd'), 'disconnected').message, /lost.*odd/)
  })
})
