/** Threat rows that need half a minute each, because a deadline of that length is what defends. `npm run test:long`. */
import assert from 'node:assert/strict'
import { FerryError } from '#shared/base/errors.ts'
import { deviceNo, parseContentRoot, revision } from '#shared/base/ids.ts'
import { LIMITS, MIB } from '#shared/base/limits.ts'
import { CONTROL_PROTOCOL } from '#shared/protocol/control.ts'
import { encodePiece } from '#shared/protocol/piece.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { RpcChannel } from '#shared/wire/rpc.ts'
import { Guesser } from '../support/guesser.ts'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { unsigned } from '../support/raw-entries.ts'
import { DEVICE, openDownload, pieceFrame, RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

const seconds = (since: number) => (performance.now() - since) / 1000
const tell = (text: string) => process.stdout.write(`      ${text}\n`)

describe('a flood of logins', () => {
  /** 100 at a time instead of 1000 at once: as many as the queue holds, half as many again, and all in one process. */
  it('row 15: costs the hub a queue of hashes, and who is signed in nothing', async function () {
    const hub = await startHub(this)
    this.timeout(120_000)
    const honest = await (await RawPeer.at(hub)).signedIn(hub.address, 'ann')
    const attackers = await Promise.all(Array.from({ length: 100 }, (_, nth) => Guesser.at(hub, `127.0.5.${nth + 1}`)))
    // What 100 connections cost is not what is asked here.
    await Promise.all(attackers.map((attacker, nth) => attacker.code(`first-${nth}`)))
    const before = await hub.tracker.memory()
    const codes: Record<string, number> = {}
    let left = attackers.length
    const flood = attackers.map(async (attacker, nth) => {
      for (let name = 0; name < 10; name++) {
        const code = await attacker.code(`u${nth}-${name}`)
        codes[code] = (codes[code] ?? 0) + 1
      }
      left -= 1
    })
    let [peak, slowest] = [before, 0]
    while (left > 0) {
      const askedAt = performance.now()
      await honest.ask('listUsers', { after: deviceNo(0) })
      slowest = Math.max(slowest, performance.now() - askedAt)
      peak = Math.max(peak, await hub.tracker.memory())
    }
    await Promise.all(flood)
    tell(
      `${JSON.stringify(codes)}; ${Math.round((peak - before) / MIB)} MiB more; slowest answer ${Math.round(slowest)} ms`,
    )
    assert.deepEqual(Object.keys(codes).toSorted(), ['bad-credentials', 'busy'])
    assert.ok(peak - before < 150 * MIB, `${(peak - before) / MIB} MiB`)
    assert.ok(slowest < 5_000, `${slowest} ms`)
  })
})

describe('a requester that asks and does not read', () => {
  it('row 33: is cut off after 30 s, has cost little memory, and kept nobody else waiting', async function () {
    const hub = await startHub(this)
    this.timeout(120_000)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const film = await ann.drops('film.mkv', 100 * MIB)
    await bea.watches('--state').event('file-added')
    const mallory = await RawPeer.at(hub)
    const rpc = await mallory.signedIn(hub.address, 'mallory')
    await bea.fetches(film) // what serving costs anyway is there before
    const before = await ann.process.memory()
    const startedAt = performance.now()
    const streams = 4
    let left = streams
    for (let nth = 0; nth < streams; nth++) {
      const offered = await openDownload(rpc, film)
      const { ticket } = await rpc.ask('newTicket', { transfer: offered.transfer, route: 'direct' })
      const stream = await mallory.pieceStream(offered)
      await stream.sendFrame(encodePiece('open', { ticket }))
      assert.equal((await pieceFrame(stream)).kind, 'offer')
      await stream.sendFrame(encodePiece('accept', {}))
      for (let piece = 0; piece < 100; piece++)
        await stream.sendFrame(encodePiece('getPiece', { offset: piece * MIB, length: MIB }))
      const raw = stream.detach()
      raw.pause()
      raw.addEventListener('close', () => {
        left -= 1
      })
    }
    let peak = before
    await bea.fetches(film, '--overwrite')
    while (left > 0) {
      await ann.status()
      peak = Math.max(peak, await ann.process.memory())
    }
    const took = seconds(startedAt)
    tell(
      `${streams} streams of 100 MiB: ${Math.round((peak - before) / MIB)} MiB more, cut off after ${took.toFixed(1)} s`,
    )
    assert.ok(took < LIMITS.writeStallDeadline / 1000 + 15)
    assert.ok(peak - before < 160 * MIB)
    assert.deepEqual((await ann.status()).uploads, [])
  })
})

describe('a listener that does not read', () => {
  it('row 36: is dropped after 30 s, the others hear everything, and it finds all when it comes back', async function () {
    const hub = await startHub(this)
    this.timeout(120_000)
    const [bea] = await hub.peers('bea')
    const watch = await bea.watchesLive()
    const slow = await RawPeer.at(hub)
    const first = await slow.signedIn(hub.address, 'slow')
    // Whoever comes and goes between two tellings was never there.
    await watch.event('user-joined', ({ user }) => user === 'slow')
    first.close(new FerryError('cancelled'))
    await watch.event('user-left', ({ user }) => user === 'slow')
    const ROUNDS = 100
    const publisher = await (await RawPeer.at(hub)).signedIn(hub.address, 'loud')
    const publishes = async (from: number) => {
      for (let mtime = from; mtime < from + ROUNDS; mtime++) await publisher.ask('publish', unsigned(entries(mtime)))
    }
    await publishes(1) // what so many batches cost anyway is there before
    const stream = await slow.stream(hub.address, CONTROL_PROTOCOL)
    const listening = await listen(stream)
    stream.pause()
    const before = await hub.tracker.memory()
    const startedAt = performance.now()
    await publishes(1 + ROUNDS)
    const told = performance.now()
    const left = () => watch.lines.filter(({ event, user }) => event === 'user-left' && user === 'slow').length
    await watch.line(() => left() === 2)
    tell(
      `dropped ${seconds(told).toFixed(1)} s after the last of ${ROUNDS} batches, ${seconds(startedAt).toFixed(1)} s after the first`,
    )
    assert.ok(seconds(told) < LIMITS.writeStallDeadline / 1000 + 10)
    const more = ((await hub.tracker.memory()) - before) / MIB
    assert.ok(more < 128, `${more} MiB`)
    await listening.closed
    assert.equal((await bea.sees()).length, LIMITS.publishBatchEntries)
    const again = await slow.greeted(hub.address)
    await again.ask('resume', { device: DEVICE })
    const { revision: until } = await again.ask('subscribe', { hubId: '', since: revision(0) })
    const page = await again.ask('listChanges', { after: revision(0), until })
    assert.ok(page.changes.length > 0 && page.changes.every(({ mtime }) => mtime === 2 * ROUNDS))
  })

  async function listen(stream: Awaited<ReturnType<RawPeer['stream']>>) {
    const { promise: closed, resolve } = Promise.withResolvers<void>()
    const rpc = new RpcChannel({
      stream: new FramedStream(stream, { maxBuffered: 64 * MIB }),
      answer: async () => ({ code: 'forbidden', text: 'no' }),
      onEvent: () => {},
      onClosed: () => resolve(),
    })
    rpc.run().catch(() => undefined)
    await rpc.ask('hello', { agent: 'raw', protocolMinor: 0, maxFrameBytes: LIMITS.controlFrameBytes })
    await rpc.ask('resume', { device: DEVICE })
    await rpc.ask('subscribe', { hubId: '', since: revision(0) })
    return { closed }
  }

  const entries = (mtime: number) =>
    Array.from({ length: LIMITS.publishBatchEntries }, (_, nth) => ({
      path: `Files/${String(nth).padStart(200, 'x')}`,
      size: 1,
      root: parseContentRoot('ab'.repeat(32)),
      mtime,
    }))
})
