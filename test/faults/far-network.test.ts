/** Networks that are far away, lose and crawl: rows 35 and 36 of docs/faults.md. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { MIB } from '#shared/base/limits.ts'
import { linkToHub, openLink, peerBehind } from '../support/bad-link.ts'
import { type FaultProxy, type LinkShape, placeOf } from '../support/fault-proxy.ts'
import { figure, since } from '../support/figures.ts'
import { cleanUpHubs, type Hub, sha256, startHub } from '../support/hub.ts'
import { losesPackets } from '../support/packet-loss.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

interface Ladder {
  readonly name: string
  readonly roundTrip: number
  /** Percent of packets. */
  readonly loss: number
  readonly bytesPerSecond: number
  readonly size: number
}

const shapeOf = ({ roundTrip, bytesPerSecond }: Ladder): Partial<LinkShape> => ({
  delayMs: roundTrip / 2,
  jitterMs: roundTrip / 20,
  bytesPerSecond: { up: bytesPerSecond, down: bytesPerSecond },
})

describe('a network that is far away', () => {
  it('fault 35: 200 ms there and back, 1 % lost: at home in 3 s, found in 1 s, 60 % of what a bare socket carries', async function () {
    const profile = { name: 'far', roundTrip: 200, loss: 1, bytesPerSecond: 3 * MIB, size: 24 * MIB }
    const { hub, toHub, link, ann } = await farHub(this, profile)
    const film = await ann.drops('film.mkv', profile.size)
    const bea = await hub.peer('bea', { tracker: toHub.through(hub.address), listen: '', route: 'direct' })
    const watch = await bea.watchesLive()
    assert.ok(toHub.reset() > 0)
    await watch.event('hub-lost')
    const lostAt = performance.now()
    await watch.event('hub-connected')
    const signedIn = since(lostAt)
    await until(async () => (await bea.sees()).length === 1)
    const askedAt = performance.now()
    const { hits } = (await bea.asks('/v1/search?text=film')) as { hits: unknown[] }
    const searched = since(askedAt)
    assert.equal(hits.length, 1)
    const done = await bea.fetches(film)
    const rate = profile.size / Number(done.seconds)
    const reference = await bareSocket(hub, profile)
    figure(35, {
      signedInMs: signedIn,
      searchMs: searched,
      bytesPerSecond: rate,
      ofBareSocket: rate / reference,
      shaped: link.counters.shaped + toHub.counters.shaped,
    })
    assert.ok(link.counters.shaped > 0 && toHub.counters.shaped > 0)
    // A lost SYN alone is a second, and the first wait up to half of one.
    assert.ok(signedIn < 6_000, `${signedIn} ms`)
    assert.ok(searched < 1_500, `${searched} ms`)
    assert.ok(rate >= 0.6 * reference, `${rate} of ${reference} bytes a second`)
  })

  for (const profile of [
    { name: 'congested wifi', roundTrip: 40, loss: 1, bytesPerSecond: 2_500_000, size: 6 * MIB },
    { name: 'weak 4G', roundTrip: 90, loss: 2, bytesPerSecond: 1_000_000, size: 3 * MIB },
    { name: 'slow 3G', roundTrip: 200, loss: 3, bytesPerSecond: 100_000, size: 512 * 1024 },
    { name: 'satellite', roundTrip: 600, loss: 1.5, bytesPerSecond: 1_000_000, size: 3 * MIB },
  ])
    it(`fault 36: ${profile.name} (${profile.roundTrip} ms, ${profile.loss} % lost) brings the file`, async function () {
      const { hub, toHub, link, ann } = await farHub(this, profile)
      const bea = await hub.peer('bea', { tracker: toHub.through(hub.address), listen: '', route: 'direct' })
      const film = await ann.drops('film.mkv', profile.size)
      await until(async () => (await bea.sees()).length === 1)
      // As people give it: a dial that the losses make too slow is tried again.
      const done = await bea.orders(film).event('done')
      assert.equal(await sha256(String(done.path)), film.sha256)
      const [seconds, { connections }] = [Number(done.seconds), link.counters]
      figure(36, { profile: profile.name, seconds, ideal: profile.size / profile.bytesPerSecond, connections })
      assert.ok(link.counters.shaped > 0 && toHub.counters.shaped > 0)
      assert.equal(done.route, 'direct')
    })
})

/** A hub and ann behind such a network, packets lost on both ways where this machine can do that. */
async function farHub(test: Mocha.Context, profile: Ladder) {
  const hub = await startHub(test)
  const toHub = await linkToHub(hub)
  const { peer: ann, link } = await peerBehind(hub, 'ann')
  toHub.set(shapeOf(profile))
  link.set(shapeOf(profile))
  lose(hub, profile, toHub, link)
  return { hub, toHub, link, ann }
}

function lose(hub: Hub, { loss }: Ladder, ...links: FaultProxy[]): void {
  if (
    !losesPackets(
      hub,
      links.map(({ port }) => port),
      loss,
    )
  )
    process.stdout.write(
      '      without lost packets: nft cannot set rules here (it needs root and the package nftables)\n',
    )
}

/** Bytes a second of a plain socket on the same kind of network. */
async function bareSocket(hub: Hub, profile: Ladder): Promise<number> {
  const bytes = Buffer.alloc(profile.size)
  const server = createServer((socket) => socket.on('error', () => {}).end(bytes))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const link = await openLink(hub, { to: placeOf(`/ip4/127.0.0.1/tcp/${port}`) })
  link.set(shapeOf(profile))
  lose(hub, profile, link)
  const startedAt = performance.now()
  const socket = connect(link.port, link.host)
  let received = 0
  for await (const chunk of socket) received += (chunk as Buffer).byteLength
  server.close()
  assert.equal(received, profile.size)
  return received / (since(startedAt) / 1000)
}
