/** Messages that come twice, are cut, too long, garbage, or of another version: rows 37–41 of docs/faults.md. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { asError } from '#shared/base/errors.ts'
import { deviceNo, parseContentRoot } from '#shared/base/ids.ts'
import { LIMITS, MIB } from '#shared/base/limits.ts'
import { CONTROL_PROTOCOL, decodeControl, encodeRequest } from '#shared/protocol/control.ts'
import { FramedStream, framed } from '#shared/wire/framed-stream.ts'
import { placeOf } from '../support/fault-proxy.ts'
import { figure, since } from '../support/figures.ts'
import { cleanUpHubs, type Hub, startHub } from '../support/hub.ts'
import { unsigned } from '../support/raw-entries.ts'
import { RawPeer } from '../support/raw-peer.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

const HELLO = { agent: 'raw', protocolMinor: 0, maxFrameBytes: LIMITS.controlFrameBytes }
const descriptors = async (hub: Hub): Promise<number> => (await readdir(`/proc/${hub.tracker.pid}/fd`)).length

describe('messages that come twice and in any order', () => {
  const seed = Number(process.env.FERRY_TEST_SEED ?? Date.now() % 1_000_000)

  it(`fault 37: leave the catalogue as if each had come once (seed ${seed})`, async function () {
    const hub = await startHub(this)
    const watcher = await hub.peer('watcher')
    const raw = await RawPeer.at(hub)
    const rpc = await raw.signedIn(hub.address, 'raw')
    const random = seededRandom(seed)
    const paths = Array.from({ length: 16 }, (_, nth) => `Files/${nth}.txt`)
    const entry = (path: string) => ({ path, size: 1, root: parseContentRoot('ab'.repeat(32)), mtime: 0 })
    await rpc.ask('publish', unsigned(paths.map(entry)))
    // Of each path one of both happens, twice; what happens to one path commutes with what happens to another.
    const kept = paths.filter(() => random() < 0.5)
    const asks = paths.flatMap((path) => [path, path]).map((path) => ({ path, order: random() }))
    for (const { path } of asks.toSorted((a, b) => a.order - b.order))
      await (kept.includes(path) ? rpc.ask('publish', unsigned([entry(path)])) : rpc.ask('withdraw', { paths: [path] }))
    await until(async () => (await watcher.sees()).length === kept.length)
    assert.deepEqual(await watcher.sees(), kept.map((path) => `raw:${path}`).toSorted())
    figure(37, { seed, asks: asks.length, stateDifference: 0 })
  })
})

describe('a frame that is cut', () => {
  it('fault 38: and then an end, a reset or silence: it costs nothing afterwards, and nobody notices', async function () {
    const hub = await startHub(this)
    const honest = await (await RawPeer.at(hub)).signedIn(hub.address, 'ann')
    const before = await descriptors(hub)
    const half = framed(encodeRequest(1, 'hello', HELLO)).subarray(0, 9)
    const startedAt = performance.now()
    let slowest = 0
    const endings = { end: 10, reset: 10, silence: 10 }
    const raws = await Promise.all(
      Object.entries(endings).flatMap(([how, count]) =>
        Array.from({ length: count }, async (_, nth) => {
          const raw = await RawPeer.at(hub, { from: `127.0.30.${nth + 1}` })
          const stream = await raw.stream(hub.address, CONTROL_PROTOCOL)
          stream.send(half)
          if (how === 'end') await stream.close()
          if (how === 'reset') stream.abort(new Error('reset'))
          return raw
        }),
      ),
    )
    const peak = await descriptors(hub)
    await until(async () => {
      const askedAt = performance.now()
      await honest.ask('listUsers', { after: deviceNo(0) })
      slowest = Math.max(slowest, since(askedAt))
      return (await descriptors(hub)) <= before
    })
    figure(38, { before, peak, after: await descriptors(hub), freedMs: since(startedAt), slowestAnswerMs: slowest })
    assert.ok(peak >= before + raws.length, 'they were not all there')
    assert.ok(since(startedAt) < 20_000)
    assert.ok(slowest < 1_000)
  })
})

describe('a frame that is too long', () => {
  /** The varint of a length, and nothing behind it. */
  function longer(bytes: number): Uint8Array {
    const varint: number[] = []
    for (let rest = bytes; ; rest = Math.floor(rest / 0x80)) {
      if (rest < 0x80) return Uint8Array.from([...varint, rest])
      varint.push((rest % 0x80) | 0x80)
    }
  }

  it('fault 39: by one byte, or of 4 GiB: the stream is reset at once, and no room was made for it', async function () {
    const hub = await startHub(this)
    const claims = [LIMITS.controlFrameBytesBeforeSignIn + 1, 2 ** 32]
    const raw = await RawPeer.at(hub)
    await raw.greeted(hub.address)
    const before = await hub.tracker.memory()
    let slowest = 0
    for (let round = 0; round < 20; round++)
      for (const claim of claims) {
        const stranger = await RawPeer.at(hub, { from: `127.0.31.${round + 1}` })
        const stream = await stranger.stream(hub.address, CONTROL_PROTOCOL)
        const closed = new Promise((resolve) => stream.addEventListener('close', resolve, { once: true }))
        const sentAt = performance.now()
        stream.send(longer(claim))
        await closed
        slowest = Math.max(slowest, since(sentAt))
        await stranger.stop()
      }
    const more = ((await hub.tracker.memory()) - before) / MIB
    figure(39, { streams: 20 * claims.length, slowestResetMs: slowest, rssMiB: more })
    assert.ok(slowest < 1_000, `${slowest} ms`)
    assert.ok(more < 40, `${more} MiB`)
  })
})

describe('random bytes', () => {
  const SECONDS = Number(process.env.FERRY_TEST_SOAK ?? 15)

  it(`fault 40: for ${SECONDS} s, before and after sign-in: the hub lives and answers`, async function () {
    const hub = await startHub(this)
    this.timeout(SECONDS * 1000 + 120_000)
    const honest = await (await RawPeer.at(hub)).signedIn(hub.address, 'ann')
    const stranger = await RawPeer.at(hub, { from: '127.0.32.1' })
    const member = await RawPeer.at(hub, { from: '127.0.32.2' })
    await member.signedIn(hub.address, 'noisy')
    const before = await hub.tracker.memory()
    const startedAt = performance.now()
    let [streams, sockets, slowest] = [0, 0, 0]
    while (since(startedAt) < SECONDS * 1000) {
      const rubbish = randomBytes(1 + (streams % 3000))
      await garbageOnSocket(hub, rubbish)
      sockets += 1
      await garbageOnStream(stranger, hub, rubbish, false)
      await garbageOnStream(member, hub, rubbish, true)
      streams += 2
      const askedAt = performance.now()
      await honest.ask('listUsers', { after: deviceNo(0) })
      slowest = Math.max(slowest, since(askedAt))
    }
    const more = ((await hub.tracker.memory()) - before) / MIB
    figure(40, { seconds: SECONDS, streams, sockets, slowestAnswerMs: slowest, rssMiB: more, errors: 0 })
    assert.ok(slowest < 2_000, `${slowest} ms`)
    assert.equal(hub.tracker.child.exitCode, null)
  })
})

async function garbageOnSocket(hub: Hub, rubbish: Buffer): Promise<void> {
  const socket = connect({ ...placeOf(hub.address), localAddress: '127.0.33.1' })
  socket.on('error', () => {})
  const closed = new Promise((resolve) => socket.once('close', resolve)) // also after a reset
  socket.end(rubbish)
  await closed
}

/** Ends when the hub has reset it, or refused it at the door. */
async function garbageOnStream(raw: RawPeer, hub: Hub, rubbish: Buffer, signsIn: boolean): Promise<void> {
  try {
    await Promise.all(raw.libp2p.getConnections().map((connection) => connection.close()))
    const stream = await raw.stream(hub.address, CONTROL_PROTOCOL)
    const closed = new Promise((resolve) => stream.addEventListener('close', resolve, { once: true }))
    if (signsIn) {
      const framing = new FramedStream(stream, { maxBuffered: LIMITS.controlReadBufferBytes })
      await framing.sendFrame(encodeRequest(1, 'hello', HELLO))
      await framing.readFrame(LIMITS.controlFrameBytes, 10_000)
      await framing.sendFrame(encodeRequest(2, 'resume', { device: { name: 'raw', addresses: [], depot: false } }))
      await framing.readFrame(LIMITS.controlFrameBytes, 10_000)
      framing.detach()
    }
    stream.send(rubbish)
    await stream.close()
    await closed
  } catch (err) {
    assert.ok(asError(err) instanceof Error) // it was cut off while we were speaking
  }
}

describe('a peer of another version', () => {
  /** A field that no version knows yet: number 1000, a varint. */
  const UNKNOWN_FIELD = [0xc0, 0x3e, 0x01]

  it('fault 41: that sends fields and questions nobody knows is answered as far as it can be, and goes on', async function () {
    const hub = await startHub(this)
    const raw = await RawPeer.at(hub)
    const stream = new FramedStream(await raw.stream(hub.address, CONTROL_PROTOCOL), {
      maxBuffered: LIMITS.controlReadBufferBytes,
    })
    const asks = async (bytes: Uint8Array) => {
      await stream.sendFrame(bytes)
      return decodeControl((await stream.readFrame(LIMITS.controlFrameBytes, 10_000)) ?? new Uint8Array(0))
    }
    const fromTheFuture = encodeRequest(1, 'hello', { ...HELLO, protocolMinor: 99 })
    const greeted = await asks(Uint8Array.from([...fromTheFuture, ...UNKNOWN_FIELD]))
    assert.ok(greeted.type === 'response' && 'kind' in greeted.response && greeted.response.kind === 'hello')
    // A request of number 7 whose only other field is number 999, an empty message.
    const request = [0x08, 7, 0xba, 0x3e, 0]
    const refused = await asks(Uint8Array.from([0x0a, request.length, ...request]))
    assert.ok(refused.type === 'response' && refused.id === 7 && 'code' in refused.response)
    assert.equal(refused.response.code, 'usage')
    const still = await asks(encodeRequest(8, 'ping', {}))
    assert.ok(still.type === 'response' && still.id === 8)
    figure(41, { unknownField: 'ignored', unknownQuestion: refused.response.code })
    assert.equal(hub.tracker.child.exitCode, null)
  })
})
