import assert from 'node:assert/strict'
import { RunRarity } from '../../../tracker/store/sqlite/run-rarity.ts'
import { trigramMatch } from '../../../tracker/store/sqlite/trigram-match.ts'

const match = (words: string[], endings: string[][] = [], rarity = new RunRarity()) =>
  trigramMatch({ words, endings }, rarity)

describe('a question to the trigram index', () => {
  it('asks for the runs of a word, each once, and for one of the endings of a group', () => {
    assert.equal(match(['nano']), '"nan" AND "ano"')
    assert.equal(match(['abcabc', 'bca']), '"abc" AND "bca" AND "cab"')
    assert.equal(match([], [['.mp3', '.og']]), '((".mp" AND "mp3") OR (".og"))')
  })

  it('is none where nothing is long enough', () => {
    assert.equal(match(['ab', 'é']), undefined)
    assert.equal(match([], [['.c', '.txt']]), undefined)
    assert.equal(match(['song'], [['.c']]), '"son" AND "ong"')
  })

  it('counts characters, and lets nothing out of its quotes', () => {
    assert.equal(match(['\u{1f600}ab']), '"\u{1f600}ab"')
    assert.equal(match(['a" b']), '"a"" " AND """ b"')
    assert.equal(match(['*(^']), '"*(^"')
  })

  it('asks for what is rare first, and leaves out what everything has', () => {
    const rarity = new RunRarity()
    rarity.learn(Array.from({ length: 100 }, (_, index) => `music/${index === 0 ? 'zappa' : 'other'}`))
    assert.equal(match(['music'], [], rarity), '"mus" AND "usi" AND "sic"')
    assert.equal(match(['music', 'quux'], [], rarity), '"quu" AND "uux"')
    const [first = ''] = match(['other', 'zappa'], [], rarity)?.split(' AND ') ?? []
    assert.ok(['"zap"', '"app"', '"ppa"'].includes(first), first)
  })

  it('stays short, however long the text is', () => {
    const text = Array.from({ length: 100 }, (_, index) => `word${index}`)
    assert.ok((match(text)?.split(' AND ').length ?? 0) <= 12)
  })
})
