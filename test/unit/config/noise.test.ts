/** Config files with anything in them: a config that fits, or one `config` error with every problem; nothing else. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { loadConfig } from '#shared/base/config/load.ts'
import { timeOfDay, weekdays } from '#shared/base/config/week.ts'
import { FerryError } from '#shared/base/errors.ts'
import { loadPeerConfig } from '../../../peer/config.ts'
import { loadTrackerConfig } from '../../../tracker/config.ts'
import { Folder, sample } from './support.ts'

const value = fc.oneof(
  fc.string().map((text) => JSON.stringify(text)),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.constantFrom(
    'true',
    'nan',
    '-inf',
    '1979-05-27',
    '2026-02-30',
    '[]',
    '[[]]',
    '{}',
    '{ a = 1 }',
    '""',
    '"~"',
    '0x',
    "'''",
  ),
  fc.integer({ min: 1, max: 2000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
)
const name = fc.oneof(
  fc.constantFrom('data', 'listen', 'log', 'relay', 'limits', 'api', 'share', 'username', 'download', '__proto__'),
  fc.constantFrom(
    'constructor',
    'total',
    'port',
    'uploads',
    'path',
    '"a b"',
    '"\\u0000"',
    'rates',
    'batch',
    'toString',
  ),
)
const line = fc.oneof(
  fc.tuple(name, value).map(([key, given]) => `${key} = ${given}`),
  name.map((key) => `[${key}]`),
  name.map((key) => `[[${key}]]`),
  fc.string(),
)
const file = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

describe('a config with anything in it', () => {
  let folder: Folder
  before(() => {
    folder = new Folder()
  })
  after(() => folder.remove())

  for (const [whose, load] of [
    ['the sample', (path: string) => loadConfig(sample, { file: path, env: {}, envPrefix: 'X_', flags: {} })],
    ['a tracker', (path: string) => loadTrackerConfig({ file: path, env: {}, flags: {} })],
    ['a peer', (path: string) => loadPeerConfig({ file: path, env: {}, flags: {} })],
  ] as const)
    it(`is a config of ${whose}, or refused as one`, () => {
      fc.assert(
        fc.property(file, (text) => {
          const path = folder.write('any.toml', text)
          try {
            assert.ok(Object.isFrozen(load(path)))
          } catch (err) {
            assert.ok(
              err instanceof FerryError && err.code === 'config',
              err instanceof Error ? err.stack : String(err),
            )
          }
          assert.equal(Reflect.get({}, 'a'), undefined)
        }),
        { numRuns: 300 },
      )
    })

  it('has the values of its environment or says whose fault it is', () => {
    const keys = fc.constantFrom(
      'X_DATA',
      'X_COLOUR',
      'X_LOUD',
      'X_API_PORT',
      'X_API_WAIT',
      'X_API_SIZE',
      'X_API_HOSTS',
    )
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(fc.string(), fc.double().map(String))), (env) => {
        try {
          loadConfig(sample, { env, envPrefix: 'X_', flags: {} })
        } catch (err) {
          assert.ok(err instanceof FerryError && err.code === 'config', String(err))
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('days and times of the week', () => {
  it('are read back as they are written, and anything else is refused', () => {
    const part = fc.constantFrom('mon', 'sun', '-', ',', 'daily', ' ', 'MON', 'x', 'sat')
    const days = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
    )
    const time = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(30), fc.nat(70)).map(([h, m]) => `${h}:${String(m).padStart(2, '0')}`),
    )
    fc.assert(
      fc.property(days, time, (week, clock) => {
        const read = weekdays().schema.safeParse(week)
        if (read.success) assert.deepEqual(weekdays().schema.parse(weekdays().toToml(read.data)), read.data)
        const at = timeOfDay().schema.safeParse(clock)
        if (at.success) assert.equal(timeOfDay().schema.parse(timeOfDay().toToml(at.data)), at.data)
      }),
      { numRuns: 1000 },
    )
  })
})
