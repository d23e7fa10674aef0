/** Threat rows about presence and sessions: forged news, sessions that are taken over, lists without end. */
import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CODES } from '#shared/base/errors.ts'
import { deviceNo, parseContentRoot, revision } from '#shared/base/ids.ts'
import { KIB, LIMITS, MIB } from '#shared/base/limits.ts'
import { loadOrCreateKey } from '#shared/node/identity.ts'
import { CONTROL_PROTOCOL, encodeEvent } from '#shared/protocol/control.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { cleanUpHubs, startHub, type TestPeer } from '../support/hub.ts'
import { unsigned } from '../support/raw-entries.ts'
import { DEVICE, RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

const leftOf = (watch: ReturnType<TestPeer['watches']>) => watch.lines.filter(({ event }) => event === 'user-left')

describe('presence', () => {
  it('row 40: no message says that somebody came or went', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    const mallory = await RawPeer.at(hub)
    const rpc = await mallory.signedIn(hub.address, 'mallory')
    await watch.event('user-joined', ({ user }) => user === 'mallory')
    const { devices } = await rpc.ask('listUsers', { after: deviceNo(0) })
    const gone = devices.map((device) => ({ ...device, online: false, removed: true, name: 'forged' }))
    const forged = encodeEvent({
      devices: gone,
      from: revision(0),
      to: revision(9),
      changes: [],
      resync: true,
      notice: 'forged',
      wants: [],
      arrived: [],
      left: devices.map(({ device }) => device).toSorted((a, b) => a - b),
    })
    rpc.outbox.push(forged)
    // Only a tracker tells events: the forger loses its own session by it, and nobody else's.
    await watch.event('user-left', ({ user }) => user === 'mallory')
    const stranger = new FramedStream(await (await RawPeer.at(hub)).stream(hub.address, CONTROL_PROTOCOL), {
      maxBuffered: MIB,
    })
    await stranger.sendFrame(forged)
    assert.equal(await stranger.readFrame(KIB, 10_000).catch(() => undefined), undefined)
    assert.deepEqual(
      leftOf(watch).map(({ user }) => user),
      ['mallory'],
    )
    assert.equal(
      (await ann.json('peers')).some(({ user, online }) => user === 'bea' && online !== false),
      true,
    )
    assert.equal(JSON.stringify(watch.lines).includes('forged'), false)
  })
})

describe('a second sign-in', () => {
  it('row 41: of the same account by another device leaves the first one alone', async function () {
    const hub = await startHub(this, { config: '[limits]\ndevices-per-account = 3' })
    const bea = await hub.peer('bea')
    const watch = await bea.watchesLive()
    const login = async () => {
      const rpc = await (await RawPeer.at(hub)).greeted(hub.address)
      return { rpc, made: rpc.ask('login', { username: 'ann', password: 'a raw password', device: DEVICE }) }
    }
    const first = await (await RawPeer.at(hub)).signedIn(hub.address, 'ann')
    const second = await login()
    await second.made
    const third = await login()
    await third.made
    await assert.rejects((await login()).made, { code: 'quota' })
    for (const rpc of [first, second.rpc, third.rpc]) await rpc.ask('ping', {})
    assert.deepEqual(leftOf(watch), [])
  })

  it('row 41: takes the place of a hung one of the same device at once, and nobody sees it leave', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    ann.process.signal('SIGSTOP')
    const key = await loadOrCreateKey(join(ann.folder, 'peer.key'))
    const startedAt = performance.now()
    const rpc = await (await RawPeer.at(hub, { key })).greeted(hub.address)
    assert.equal((await rpc.ask('resume', { device: DEVICE })).username, 'ann')
    assert.ok(performance.now() - startedAt < 2 * LIMITS.heartbeatInterval)
    await rpc.ask('ping', {})
    assert.deepEqual(leftOf(watch), [])
  })
})

describe('a list without end', () => {
  it('row 24: is refused at the quota with the reason, and the others go on', async function () {
    const hub = await startHub(this, { config: '[limits]\nentries-per-device = 1200' })
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    const rpc = await (await RawPeer.at(hub)).signedIn(hub.address, 'mallory')
    const batch = (nth: number, count: number = LIMITS.publishBatchEntries) =>
      Array.from({ length: count }, (_, i) => ({
        path: `Files/${nth}/${i}`,
        size: 1,
        root: parseContentRoot('ab'.repeat(32)),
        mtime: 0,
      }))
    const codes: number[] = []
    for (let nth = 0; nth < 40; nth++)
      codes.push(...(await rpc.ask('publish', unsigned(batch(nth)))).verdicts.map(({ code }) => code))
    assert.deepEqual(new Set(codes.slice(0, 1200)), new Set([0]))
    assert.deepEqual(new Set(codes.slice(1200)), new Set([CODES.quota.wire]))
    await assert.rejects(rpc.ask('publish', unsigned(batch(0, LIMITS.publishBatchEntries + 1))))
    assert.ok((await stat(join(hub.folder, 'hub', 'hub.sqlite'))).size < 4 * MIB)
    const song = await ann.drops('song.flac', 1000)
    await watch.event('file-added', ({ path }) => path === song.path)
    await bea.fetches(song)
  })
})
