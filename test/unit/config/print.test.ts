import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { loadConfig } from '#shared/base/config/load.ts'
import { printConfig } from '#shared/base/config/print.ts'
import type { ConfigDefinition, ConfigOf } from '#shared/base/config/schema.ts'
import { loadPeerConfig, type PeerConfig, peerConfigDefinition } from '../../../peer/config.ts'
import { loadTrackerConfig, type TrackerConfig, trackerConfigDefinition } from '../../../tracker/config.ts'
import { Folder, sample } from './support.ts'

const HUB = '/ip4/10.0.0.5/tcp/7117/p2p/12D3KooWPjceQrSwdWXPyLLeABRXmuqt69Rg3sBYbU1Nft9HyQ6X'

/** Quotes, backslashes, hashes, brackets, line ends: what could break a TOML string. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', '\\', "'", '#', ']', '=', '\n', '\u007f'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})
const line = nasty
  .map((text) => text.replaceAll(/\p{Cc}/gu, ''))
  .filter((text) => text !== '' && Buffer.byteLength(text) <= 60)
const path = nasty.map((text) => resolve('/', `x${text.replaceAll('\0', '')}`))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const addresses = fc.subarray(['/ip4/0.0.0.0/tcp/7118', '/ip6/::1/tcp/0', '/dns4/a.example/tcp/1'], { minLength: 1 })
const millis = fc.nat(60_000)

/** Some generated records have no prototype; loaded ones have. */
const plain = <T>(value: T): T => structuredClone(value)

describe('printConfig', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  function again<const D extends ConfigDefinition>(definition: D, values: ConfigOf<D>): ConfigOf<D> {
    const file = folder.write('printed.toml', printConfig(definition, values))
    return loadConfig(definition, { file, env: {}, envPrefix: 'X_', flags: {} })
  }

  it('shows doc, default and an example for what is unset', () => {
    const printed = printConfig(sample, loadConfig(sample, { env: {}, envPrefix: 'X_', flags: { 'api.port': 1 } }))
    assert.match(printed, /^# A sample\.\n\n# A folder\.\n# Default: "\/sample\/data"\ndata = "\/sample\/data"\n/)
    assert.match(printed, /\n# A name\.\n# Not set by default\.\n# username = "ann"\n/)
    assert.match(printed, /\n# A section\.\n\[api\]\n\n# A port\.\n# Default: 7119\nport = 1\n/)
    assert.match(printed, /\n# \[\[share\]\]\n# path = "music"\n# nick-name = "nick"\n$/)
  })

  it('prints defaults that read back', () => {
    const defaults = loadConfig(sample, { env: {}, envPrefix: 'X_', flags: {} })
    assert.deepEqual(again(sample, defaults), defaults)
    const options = { env: {}, flags: { data: folder.path } }
    const peer = loadPeerConfig(options)
    const tracker = loadTrackerConfig(options)
    assert.deepEqual(again(peerConfigDefinition, peer), peer)
    assert.deepEqual(again(trackerConfigDefinition, tracker), tracker)
  })

  it('prints any values of the sample so that they read back', () => {
    const values: fc.Arbitrary<ConfigOf<typeof sample>> = fc.record({
      data: path,
      username: maybe(line),
      colour: fc.constantFrom('red', 'blue'),
      loud: fc.boolean(),
      api: fc.record({
        port: fc.nat(65535),
        logFile: path,
        hosts: fc.array(line, { maxLength: 5 }),
        wait: millis,
        size: fc.maxSafeNat(),
        factor: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
      }),
      shares: fc.array(fc.record({ path, nickName: maybe(line) }), { maxLength: 3 }),
    })
    fc.assert(fc.property(values, (value) => assert.deepEqual(again(sample, value), plain(value))))
  })

  it('prints any peer config so that it reads back', () => {
    const values: fc.Arbitrary<PeerConfig> = fc.record({
      data: path,
      tracker: fc.subarray([HUB]),
      username: fc.constantFrom(...['bea', 'a.b-c_9'], undefined) as fc.Arbitrary<PeerConfig['username']>,
      passwordFile: maybe(path),
      register: fc.boolean(),
      invite: maybe(line),
      device: line,
      listen: addresses,
      announce: addresses,
      dialFrom: maybe(fc.ipV4()),
      consent: fc.constantFrom('auto', 'ask', 'never'),
      log: fc.constantFrom('silent', 'trace'),
      api: fc.record({ port: fc.nat(65535) }),
      download: fc.record({
        directory: path,
        route: fc.constantFrom('auto', 'direct', 'relay'),
        names: fc.constantFrom('auto', 'windows', 'apple', 'posix'),
        keepSharing: fc.boolean(),
      }),
      catalogue: fc.record({ mirror: fc.nat(1_000_000) }),
      depot: fc.record({ quota: fc.nat(), perAccount: fc.nat(), directory: path }),
      batch: fc.record({ want: fc.array(line), exit: fc.boolean() }),
      library: fc.record({ rescan: millis, settle: millis, ignore: fc.array(line), hashThreads: fc.nat(256) }),
      limits: fc.record({
        uploads: fc.nat(10_000),
        up: fc.nat(),
        down: fc.nat(),
        upRelay: fc.nat(),
        downRelay: fc.nat(),
        upAccount: fc.nat(),
      }),
      timetable: fc.array(
        fc.record({
          days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
          from: fc.nat(1440),
          to: fc.nat(1440),
          up: maybe(fc.nat()),
          down: maybe(fc.nat()),
          upRelay: maybe(fc.nat()),
          downRelay: maybe(fc.nat()),
          upAccount: maybe(fc.nat()),
        }),
        { maxLength: 3 },
      ),
      shares: fc.array(
        fc.record({
          path,
          alias: line.filter((text) => !text.includes('/')),
          ignore: fc.array(line),
          visibleTo: maybe(fc.array(fc.constantFrom('bea', '@editors'))),
        }),
        { maxLength: 3 },
      ),
    })
    fc.assert(fc.property(values, (value) => assert.deepEqual(again(peerConfigDefinition, value), plain(value))))
  })

  it('prints any tracker config so that it reads back', () => {
    const many = fc.integer({ min: 1, max: 1_000_000 })
    const values: fc.Arbitrary<TrackerConfig> = fc.record({
      data: path,
      name: line,
      listen: addresses,
      announce: addresses,
      registration: fc.constantFrom('auto', 'open', 'invite', 'closed'),
      log: fc.constantFrom('silent', 'trace'),
      relay: fc.record({
        enabled: fc.boolean(),
        factor: fc.double({ min: 1, max: 10, noNaN: true }),
        slack: fc.nat(1e9),
        idle: fc.integer({ min: 1000, max: 86_400_000 }),
        perAccount: many,
        total: many,
      }),
      limits: fc.record({
        connectionsPerAddress: many,
        connections: many,
        entriesPerDevice: many,
        devicesPerAccount: many,
        relayPerDayPerAccount: many,
        newConnectionsPerAddressPerMinute: many,
      }),
      events: fc.record({ busyDelay: millis }),
      batch: fc.record({ expect: fc.nat(1000), deadline: fc.integer({ min: 1000, max: 86_400_000 }) }),
      ops: fc.record({ port: fc.integer({ min: -1, max: 65535 }) }),
    })
    fc.assert(fc.property(values, (value) => assert.deepEqual(again(trackerConfigDefinition, value), plain(value))))
  })
})
