import assert from 'node:assert/strict'
import { join } from 'node:path'
import { LIMITS } from '#shared/base/limits.ts'
import { effectiveRegistration, loadTrackerConfig, type TrackerFlags } from '../../../tracker/config.ts'
import { Folder, problemsOf } from './support.ts'

describe('loadTrackerConfig', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  const load = (flags: TrackerFlags = {}, env: Record<string, string> = {}) =>
    loadTrackerConfig({ env, flags, cwd: folder.path, configFolder: join(folder.path, 'xdg') })

  it('takes its limits from the one page of limits', () => {
    const { relay, limits, events } = load()
    assert.deepEqual(relay, { enabled: true, factor: 1.02, slack: 1_048_576, idle: 30_000, perAccount: 4, total: 32 })
    assert.equal(limits.connections, LIMITS.connectionsTotal)
    assert.equal(limits.newConnectionsPerAddressPerMinute, LIMITS.newConnectionsPerAddressPerMinute)
    assert.equal(events.busyDelay, LIMITS.notifyBusyDelay)
  })

  it('uses tracker.toml of the data folder', () => {
    folder.write('hub/tracker.toml', 'name = "Ann\'s hub"\n[ops]\nport = -1\n')
    const config = load({ data: 'hub' })
    assert.deepEqual([config.data, config.name, config.ops.port], [join(folder.path, 'hub'), "Ann's hub", -1])
  })

  it('reads its own variables and not those of a peer', () => {
    const env = {
      FERRY_TRACKER: '/ip4/1.2.3.4/tcp/1',
      FERRY_DATA: '/peer',
      FERRY_LOG: 'trace',
      FERRY_TRACKER_RELAY_SLACK: '2MiB',
    }
    const config = load({}, env)
    assert.equal(config.relay.slack, 2_097_152)
    assert.equal(config.log, 'warn')
    assert.notEqual(config.data, '/peer')
  })

  it('refuses to listen nowhere', () => {
    assert.match(
      problemsOf(() => load({ listen: [] })).join(),
      /^--listen is \[\]: it must be a list of 1 to 16 values$/,
    )
  })
})

describe('effectiveRegistration', () => {
  const auto = (...listen: string[]) => effectiveRegistration({ registration: 'auto', listen })

  it('is open while only this machine can reach the hub', () => {
    assert.equal(auto('/ip4/127.0.0.1/tcp/7117', '/ip6/::1/tcp/7117'), 'open')
  })

  it('asks for an invite once any address is reachable from outside', () => {
    assert.equal(auto('/ip4/127.0.0.1/tcp/7117', '/ip4/0.0.0.0/tcp/7117'), 'invite')
    assert.equal(auto('/ip6/::/tcp/7117'), 'invite')
    assert.equal(auto('/dns4/127.example/tcp/7117'), 'invite')
  })

  it('does what it was told otherwise', () => {
    assert.equal(effectiveRegistration({ registration: 'closed', listen: ['/ip4/127.0.0.1/tcp/1'] }), 'closed')
    assert.equal(effectiveRegistration({ registration: 'open', listen: ['/ip4/0.0.0.0/tcp/1'] }), 'open')
  })
})
