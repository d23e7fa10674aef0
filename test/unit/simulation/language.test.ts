/** Scenarios: what they may say, and where it is told that they say it wrong. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import { castOf } from '../../simulation/language/cast.ts'
import { parseExpectation } from '../../simulation/language/expectation.ts'
import { parseScenario, readScenario } from '../../simulation/language/read-scenario.ts'
import { jsonSchema } from '../../simulation/language/scenario.ts'
import { parseTimelineEntry } from '../../simulation/language/timeline.ts'
import { parsePhrase } from '../../simulation/language/wishes.ts'
import { seeded } from '../../support/made-catalogue.ts'

const MAIN = join(import.meta.dirname, '../../simulation/main.ts')
const FOLDER = join(import.meta.dirname, '../../simulation/scenarios')

const GOOD = `title = "Two"
engines = ["model"]
timeline = ["at 2s: bea leaves", "every 5s until 20s: 2 of crowd restart"]
expect = ["all downloads complete", "p99 of join-to-listed < 1s"]

[[file]]
name = "film"
size = "1MiB"

[[peer]]
name = "bea"
shares = ["film"]

[[crowd]]
name = "crowd"
count = 3
wants = ["film"]
`

const complaint = (text: string): string => {
  try {
    parseScenario(text, 'two.toml')
  } catch (err) {
    assert.ok(err instanceof FerryError)
    return err.message
  }
  return ''
}

describe('a scenario', () => {
  for (const name of readdirSync(FOLDER)) it(`can be read: ${name}`, () => void readScenario(join(FOLDER, name)))

  it('is listed, and named when another one is asked for', () => {
    const simulate = (...args: string[]) =>
      spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], { encoding: 'utf8' })
    const { stdout, status } = simulate()
    const names = stdout.split('\n').flatMap((line) => line.split(' ')[0] || [])
    assert.deepEqual(
      [status, names],
      [
        0,
        readdirSync(FOLDER)
          .map((file) => file.replace('.toml', ''))
          .toSorted(),
      ],
    )
    assert.match(simulate('lan-partie').stderr, /no scenario "lan-partie"; there are .*lan-party/)
  })

  it('is refused with the line of every problem', () => {
    assert.equal(complaint(GOOD), '')
    assert.match(complaint(GOOD.replace('count = 3', 'count = "three"')), /line 16/)
    assert.match(
      complaint(GOOD.replace('"film"]\n\n[[crowd', '"flim"]\n\n[[crowd')),
      /line 12: "flim": there is no file/,
    )
    assert.match(complaint(GOOD.replace('bea leaves', 'bob leaves')), /line 3: .*nobody has this name/)
    assert.match(complaint(GOOD.replace('bea leaves', 'bea sings')), /line 3: .*nobody can do that/)
    assert.match(complaint(GOOD.replace('< 1s', '< soon')), /line 4: .*no expectation/)
    assert.match(complaint(GOOD.replace('size = ', 'weight = ')), /line 6|line 7/)
    assert.match(complaint(GOOD.replace('name = "crowd"', 'name = "bea"')), /the name "bea" is taken/)
    assert.match(complaint(`${GOOD}[[`), /line 18/)
  })

  it('knows its hubs and whose folder is whose, and what a batch cannot be', () => {
    const two = `hubs = ["home", "club"]\n${GOOD}\n[[peer]]\nname = "bea-at-club"\nhub = "club"\nfolder = "bea"\n`
    const { people } = castOf(parseScenario(two, 'two.toml'), seeded(1))
    const [home, club] = ['bea', 'bea-at-club'].map((name) => people.find((person) => person.name === name))
    assert.deepEqual([home?.hub, club?.hub], ['home', 'club'])
    assert.deepEqual(club?.shares, home?.shares)
    assert.match(complaint(two.replace('hub = "club"', 'hub = "pub"')), /line 22: "pub" is not one of hubs/)
    assert.match(complaint(two.replace('folder = "bea"', 'folder = "bob"')), /"bob" is no peer/)
    assert.match(complaint(two.replace('folder = "bea"', 'folder = "bea-at-club"')), /has the folder of another/)
    assert.match(complaint(two.replace('bea leaves', 'tracker of pub restarts')), /nobody has this name/)
    assert.equal(complaint(two.replace('bea leaves', 'tracker of club restarts')), '')
    assert.match(complaint(`batch = "1m"\n${GOOD}`), /line 1: a batch runs in the process engine alone/)
  })

  it('has the same people and files with the same seed, and others with another', () => {
    const scenario = readScenario(join(FOLDER, 'lan-party.toml'))
    const cast = (seed: number) => JSON.stringify(castOf(scenario, seeded(seed)))
    assert.equal(cast(5), cast(5))
    assert.notEqual(cast(5), cast(6))
  })

  it('has a schema for editors', () => {
    assert.match(JSON.stringify(jsonSchema()), /"expect"/)
  })
})

describe('the words of scenarios', () => {
  const readers = { parseExpectation, parseTimelineEntry, parsePhrase }

  it('are understood, or refused with what is known', () => {
    const words = fc.constantFrom(
      'at',
      'every',
      '2s',
      ':',
      'bea',
      'all',
      'of',
      'crowd',
      'restart',
      'p99',
      '<',
      '1s',
      'time',
      'x',
      'optimum',
      'no',
      'film',
      '5',
      '',
    )
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('valueOf', '__proto__', 'at 1s: bea toString', 'constructor < 1', 'time < 1 x valueOf'),
      fc.array(words, { maxLength: 10 }).map((some) => some.join(' ')),
    )
    for (const [name, read] of Object.entries(readers))
      fc.assert(
        fc.property(texts, (text) => {
          try {
            assert.ok(read(text) !== undefined)
          } catch (err) {
            assert.ok(err instanceof FerryError && err.code === 'usage', `${name}: ${err}`)
          }
        }),
        { numRuns: 300 },
      )
  })

  it('say when, who and what', () => {
    const entry = parseTimelineEntry('every 5s from 10s until 1m: 2 of crowd are killed')
    assert.deepEqual([entry.at, entry.every, entry.until], [10_000, 5_000, 60_000])
    assert.deepEqual(entry.who, { kind: 'some', crowd: 'crowd', count: 2 })
    assert.deepEqual(entry.action, { verb: 'die' })
    assert.deepEqual(parseTimelineEntry('at 1s: the tracker restarts').who, { kind: 'tracker', hub: undefined })
    assert.deepEqual(parseTimelineEntry('at 1s: tracker of club restarts').who, { kind: 'tracker', hub: 'club' })
    const link = parseTimelineEntry('at 1s: all of crowd have a link of 1MB/s and 50ms delay').action
    assert.deepEqual(link, { verb: 'link', rate: 1_000_000, delay: 50 })
  })

  it('say what is expected', () => {
    const { metric, quantile, comparison, value } = parseExpectation('p99 of join-to-listed < 1s')
    assert.deepEqual([metric, quantile, comparison, value], ['join-to-listed', 0.99, '<', 1000])
    assert.equal(parseExpectation('tracker RSS < 600MB').value, 600_000_000)
    assert.deepEqual(parseExpectation('time < 1.25 x optimum').times, 'optimum')
    assert.equal(parseExpectation('no corrupt files').value, 0)
  })
})
