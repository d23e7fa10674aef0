import assert from 'node:assert/strict'
import { join } from 'node:path'
import envPaths from 'env-paths'
import { LIMITS } from '#shared/base/limits.ts'
import { loadPeerConfig, needUp, type PeerFlags } from '../../../peer/config.ts'
import { Folder, problemsOf } from './support.ts'

const HUB = '/ip4/10.0.0.5/tcp/7117/p2p/12D3KooWPjceQrSwdWXPyLLeABRXmuqt69Rg3sBYbU1Nft9HyQ6X'

describe('loadPeerConfig', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  const load = (flags: PeerFlags = {}, env: Record<string, string> = {}) =>
    loadPeerConfig({ env, flags, cwd: folder.path, configFolder: join(folder.path, 'xdg') })

  function loadShares(toml: string) {
    const file = folder.write('peer.toml', toml)
    return loadPeerConfig({ file, env: {}, flags: {} }).shares
  }

  it('keeps everything in the data place of the user unless told', () => {
    const config = load()
    assert.equal(config.data, envPaths('ferry', { suffix: '' }).data)
    assert.equal(config.download.directory, join(config.data, 'downloads'))
    assert.ok(config.device.length > 0 && Buffer.byteLength(config.device) <= LIMITS.deviceNameBytes)
  })

  it('keeps everything under --data', () => {
    const config = load({ data: 'alice' })
    assert.equal(config.data, join(folder.path, 'alice'))
    assert.equal(config.download.directory, join(folder.path, 'alice/downloads'))
  })

  it('uses peer.toml of the data folder, with paths relative to it', () => {
    folder.write('alice/peer.toml', 'data = "elsewhere"\nusername = "ann"\n[[share]]\npath = "music"\n')
    folder.write('xdg/peer.toml', 'username = "bea"\n')
    for (const config of [load({ data: 'alice' }), load({}, { FERRY_DATA: 'alice' })]) {
      assert.equal(config.data, join(folder.path, 'alice'))
      assert.equal(config.username, 'ann')
      assert.deepEqual(config.shares, [
        { path: join(folder.path, 'alice/music'), alias: 'music', ignore: [], visibleTo: undefined },
      ])
    }
  })

  it("uses the user's own file only when no data folder is named", () => {
    folder.write('xdg/peer.toml', 'username = "bea"\n')
    assert.equal(load().username, 'bea')
    assert.equal(load({ data: 'alice' }).username, undefined)
  })

  it('prefers the named file', () => {
    folder.write('alice/peer.toml', 'username = "ann"\n')
    const file = folder.write('other.toml', 'username = "cal"\n')
    const config = loadPeerConfig({ file, env: {}, flags: { data: join(folder.path, 'alice') } })
    assert.equal(config.username, 'cal')
  })

  it('takes one tracker or several', () => {
    assert.deepEqual(load({ tracker: HUB }).tracker, [HUB])
    assert.deepEqual(load({}, { FERRY_TRACKER: `${HUB},${HUB}` }).tracker, [HUB, HUB])
  })

  it('refuses a tracker without a good peer id', () => {
    const bad = ['/ip4/10.0.0.5/tcp/7117', `${HUB}/p2p-circuit`, `${HUB}x`, '/ip4/300.0.0.1/tcp/1', 'hub.example:7117']
    const problems = problemsOf(() => load({ tracker: bad }))
    assert.deepEqual(
      problems.map((problem) => problem.slice(0, 19)),
      bad.map((_, index) => `--tracker, value ${index + 1},`),
    )
  })

  it('refuses bad names, levels and addresses by variable', () => {
    const env = {
      FERRY_USERNAME: 'Bob',
      FERRY_LOG: 'loud',
      FERRY_LISTEN: '/ip4/0.0.0.0/udp/1',
      FERRY_DEVICE: 'x'.repeat(65),
    }
    const problems = problemsOf(() => load({}, env))
    assert.deepEqual(
      problems.map((problem) => problem.split(/[ ,]/)[0]),
      ['FERRY_USERNAME', 'FERRY_DEVICE', 'FERRY_LISTEN', 'FERRY_LOG'],
    )
  })

  it('refuses two shares of one alias, whatever the case', () => {
    const problems = problemsOf(() =>
      loadShares('[[share]]\npath = "/a/Music"\n[[share]]\npath = "/b"\nalias = "music"\n'),
    )
    assert.deepEqual(problems, ['shares "/a/Music" and "/b" have the same alias "music"; give one another alias'])
  })

  it('refuses shares that overlap', () => {
    const shares = ['/a/b', '/a', '/a/..b', '/a/b'].map(
      (path, index) => `[[share]]\npath = "${path}"\nalias = "${index}"\n`,
    )
    assert.deepEqual(
      problemsOf(() => loadShares(shares.join(''))).map((problem) => problem.split(';')[0]),
      [
        'share "/a/b" lies inside share "/a"',
        'share "/a/b" is listed twice',
        'share "/a/..b" lies inside share "/a"',
        'share "/a/b" lies inside share "/a"',
      ],
    )
  })

  it('accepts neighbours with a common beginning', () => {
    assert.equal(loadShares('[[share]]\npath = "/a/b"\n[[share]]\npath = "/a/bc"\n').length, 2)
  })

  it('refuses an alias with a slash, and a share without a name', () => {
    assert.match(
      problemsOf(() => loadShares('[[share]]\npath = "/a"\nalias = "a/b"\n')).join(),
      /^"alias" of \[\[share\]\]/,
    )
    assert.match(problemsOf(() => loadShares('[[share]]\npath = "/"\n')).join(), /^share "\/" has no usable name/)
  })

  it('freezes the shares too', () => {
    const [share] = loadShares('[[share]]\npath = "/a"\n')
    assert.ok(Object.isFrozen(share))
  })
})

describe('needUp', () => {
  const load = (flags: PeerFlags) => loadPeerConfig({ env: {}, flags: { data: '/nowhere', ...flags } })

  it('gives the username once all is there', () => {
    assert.equal(needUp(load({ tracker: HUB, username: 'ann' })).username, 'ann')
  })

  it('names what is missing', () => {
    assert.deepEqual(
      problemsOf(() => needUp(load({}))).map((problem) => problem.split(':')[0]),
      ['no tracker', 'no username'],
    )
  })
})
