/** The bad network itself: what it is told to do happens, is counted, and ends when it is told so. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { FaultProxy, placeOf } from '../../support/fault-proxy.ts'
import { seededRandom } from '../../support/seeded-random.ts'
import { until } from '../../support/until.ts'

/** One end of a connection, and what came there. */
class End {
  readonly socket: Socket
  received = Buffer.alloc(0)
  end = ''

  constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (chunk: Buffer) => {
      this.received = Buffer.concat([this.received, chunk])
    })
    socket.on('end', () => {
      this.end = 'end'
    })
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      this.end = String(code)
    })
  }

  has = (count: number) => until(async () => this.received.byteLength >= count)
  ended = (how: string) => until(async () => this.end === how)
}

describe('a fault proxy', () => {
  let server: Server
  let link: FaultProxy
  const ends: End[] = []

  beforeEach(async () => {
    server = createServer({ allowHalfOpen: true }, (socket) => ends.push(new End(socket)))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    link = await FaultProxy.open({ to: { host: '127.0.0.1', port }, seed: 7 })
  })
  afterEach(async () => {
    await link.close()
    for (const { socket } of ends.splice(0)) socket.destroy()
    server.close()
  })

  /** Who dials and who is dialed. */
  async function pair(): Promise<[End, End]> {
    const count = ends.length
    const near = new End(connect({ host: link.host, port: link.port, allowHalfOpen: true }))
    await once(near.socket, 'connect')
    await until(async () => ends.length === count + 1)
    const far = ends[count]
    assert.ok(far)
    ends.push(near)
    return [near, far]
  }

  it('passes everything on, unchanged and in order, when nothing is set', async () => {
    const [near, far] = await pair()
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251))
    near.socket.write(bytes)
    far.socket.write('an answer')
    await Promise.all([far.has(bytes.length), near.has(9)])
    assert.ok(far.received.equals(bytes))
    near.socket.end()
    await far.ended('end')
    far.socket.end()
    await near.ended('end')
    const { connections, up, down } = link.counters
    assert.deepEqual([connections, up, down], [1, bytes.length, 9])
    await until(async () => link.counters.open === 0)
  })

  it('delays, with a jitter that follows from its seed, and keeps the order', async () => {
    const [near, far] = await pair()
    link.set({ delayMs: 60, jitterMs: 30 })
    const startedAt = performance.now()
    for (const letter of 'abcdef') near.socket.write(letter)
    await far.has(6)
    assert.ok(performance.now() - startedAt >= 60)
    assert.equal(String(far.received), 'abcdef')
    assert.ok(link.counters.shaped > 0)
  })

  it('lets so many bytes a second through, one direction as it likes', async () => {
    const [near, far] = await pair()
    link.set({ bytesPerSecond: { up: 200_000, down: 0 } })
    const startedAt = performance.now()
    near.socket.write(Buffer.alloc(60_000))
    far.socket.write(Buffer.alloc(60_000))
    await near.has(60_000)
    const down = performance.now() - startedAt
    await far.has(60_000)
    const up = performance.now() - startedAt
    assert.ok(up >= 290, `${up} ms for 60 kB at 200 kB/s`)
    assert.ok(down < up)
  })

  it('stalls so that the sender’s window closes, and goes on where it was', async () => {
    const [near, far] = await pair()
    link.set({ stall: 'up' })
    let taken = 0
    const bytes = Buffer.alloc(64 * 1024, 1)
    const writes = () => {
      while (near.socket.writableLength < 1_000_000 && taken < 40_000_000) {
        near.socket.write(bytes)
        taken += bytes.length
      }
    }
    writes()
    far.socket.write('still talks')
    await near.has(11)
    assert.equal(far.received.byteLength, 0)
    assert.ok(near.socket.writableNeedDrain)
    assert.ok(link.counters.stalls > 0)
    link.set({ stall: 'none' })
    await far.has(taken)
  })

  it('is half-open: one direction is thrown away and nobody is told, not even of the end', async () => {
    const [near, far] = await pair()
    link.set({ drop: 'up' })
    near.socket.write('lost')
    far.socket.write('heard')
    await near.has(5)
    near.socket.destroy()
    await until(async () => link.counters.droppedBytes === 4)
    link.set({ drop: 'none' })
    assert.deepEqual([far.received.byteLength, far.end], [0, ''])
  })

  it('resets both ends', async () => {
    const [near, far] = await pair()
    assert.equal(link.reset(), 1)
    await Promise.all([near.ended('ECONNRESET'), far.ended('ECONNRESET')])
    assert.deepEqual([link.counters.resets, link.counters.open], [1, 0])
  })

  it('closes one half: the other one goes on', async () => {
    const [near, far] = await pair()
    link.halfClose('up')
    await far.ended('end')
    far.socket.write('still here')
    await near.has(10)
    assert.deepEqual([near.end, link.counters.halfCloses], ['', 1])
  })

  it('cuts at a byte: what came before it arrives, nothing after it does', async () => {
    const [near, far] = await pair()
    near.socket.write('before')
    await far.has(6)
    link.cutAfter('up', 3)
    near.socket.write('abcdef')
    await Promise.all([near.ended('ECONNRESET'), until(async () => far.end !== '')])
    assert.ok('beforeabc'.startsWith(String(far.received)))
    assert.equal(link.counters.cuts, 1)
    const [, again] = await pair()
    assert.equal(again.end, '', 'it happens once')
  })

  it('turns one bit of one byte, and no other', async () => {
    const [near, far] = await pair()
    link.corruptAfter('up', 2)
    near.socket.write('aaaa')
    await far.has(4)
    assert.equal(String(far.received), 'aa`a')
    near.socket.write('aaaa')
    await far.has(8)
    assert.equal(String(far.received), 'aa`aaaaa')
    assert.equal(link.counters.corrupted, 1)
  })

  it('refuses, and takes again', async () => {
    link.refuses(true)
    const refused = new End(connect({ host: link.host, port: link.port }))
    ends.push(refused)
    await until(async () => refused.end !== '')
    assert.equal(link.counters.refused, 1)
    link.refuses(false)
    const [near, far] = await pair()
    near.socket.write('in')
    await far.has(2)
  })

  it('takes its place in a libp2p address, and knows where one leads', () => {
    const address = '/ip4/127.0.0.9/tcp/7117/p2p/12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA'
    assert.equal(link.through(address), address.replace('127.0.0.9/tcp/7117', `127.0.0.1/tcp/${link.port}`))
    assert.deepEqual(placeOf(address), { host: '127.0.0.9', port: 7117 })
    assert.throws(() => placeOf('/dns4/hub.example/tcp/1'))
  })

  it('draws the same jitter from the same seed', () => {
    const [one, same, other] = [seededRandom(7), seededRandom(7), seededRandom(8)]
    const drawn = [one(), one(), one()]
    assert.deepEqual(drawn, [same(), same(), same()])
    assert.notDeepEqual(drawn, [other(), other(), other()])
  })
})
