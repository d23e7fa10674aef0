import assert from 'node:assert/strict'
import fc from 'fast-check'
import { foldedBeyondAscii, foldText } from '#shared/base/fold-text.ts'

describe('folded text', () => {
  it('is the same for every case, accent and Unicode form of a name', () => {
    const same = (...forms: string[]) => assert.equal(new Set(forms.map(foldText)).size, 1, forms.join(' '))
    same('Björk', 'BJÖRK', 'bjo\u0308rk', 'bjork')
    same('ﬁle', 'FILE', 'ｆｉｌｅ')
    same('がぎ', 'か\u3099き\u3099')
    same('한글', '한글'.normalize('NFD'))
    same('ΟΔΟΣ', 'οδος', 'οδοσ')
    same('tiếng', 'tie\u0302\u0301ng', 'TIENG')
    same('İzmir', 'izmir')
  })

  it('stays as it is when it is folded again, and does not depend on the form it had', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(foldText(foldText(text)), foldText(text))
        assert.equal(foldText(text.normalize('NFD')), foldText(text.normalize('NFC')))
      }),
    )
  })

  it('is left out where lower case is all of it', () => {
    assert.equal(foldedBeyondAscii('Song.FLAC'), undefined)
    assert.equal(foldedBeyondAscii('Ñandú'), 'nandu')
  })
})
