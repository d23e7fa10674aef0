/** What a framed stream does at its bounds: of memory, of time, and at its end. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { Stream } from '@libp2p/interface'
import { FerryError } from '#shared/base/errors.ts'
import { KIB, LIMITS, MIB } from '#shared/base/limits.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { FakeClock, turn } from '../../support/fake-clock.ts'
import { type StreamPair, Wire } from '../../support/stream-pair.ts'

const LATE = 10_000

const over = (stream: Stream, maxBuffered = 4 * MIB) => new FramedStream(stream, { maxBuffered })
const both = ({ near, far }: StreamPair): [FramedStream, FramedStream] => [over(near), over(far)]

describe('a framed stream at its bounds', () => {
  let wire: Wire
  before(async () => {
    wire = await Wire.connect()
  })
  after(() => wire.stop())

  it('gives a reader that comes after the end everything that was sent before it', async () => {
    const { near, far } = await wire.pair()
    const ann = over(near)
    for (const size of [10, 0, 20_000]) await ann.sendFrame(randomBytes(size))
    await near.close()
    await until(() => far.remoteWriteStatus === 'closed')
    const bea = over(far)
    for (const size of [10, 0, 20_000]) assert.equal((await bea.readFrame(MIB, LATE))?.byteLength, size)
    assert.equal(await bea.readFrame(MIB, LATE), undefined)
    await bea.close()
  })

  it('resets whoever sends more than may wait here, and not one byte earlier', async () => {
    const [most, oneMore] = [await wire.pair(), await wire.pair()]
    const patient = over(most.far, 64 * KIB)
    await over(most.near).sendRaw(randomBytes(64 * KIB))
    await patient.readInto(Buffer.alloc(64 * KIB), LATE)
    const flooded = over(oneMore.far, 64 * KIB)
    const near = over(oneMore.near)
    const heard = assert.rejects(near.readFrame(10, LATE), { code: 'disconnected' })
    await near.sendRaw(randomBytes(64 * KIB + 1))
    await heard
    assert.equal(flooded.open, false)
    patient.abort(new Error('the test is over'))
  })

  it('gives nothing to anybody once it was given up, not even what had come before', async () => {
    const { near, far } = await wire.pair()
    const [ann, bea] = both({ near, far })
    let came = 0
    bea.onActivity = () => {
      came += 1
    }
    await ann.sendFrame(Buffer.from('too late'))
    await until(() => came > 0)
    bea.abort(new FerryError('protocol', 'We had a quarrel.'))
    await assert.rejects(bea.readFrame(MIB, LATE), { code: 'protocol' })
    await assert.rejects(bea.readChunk(LATE), { code: 'protocol' })
  })

  it('times out a read exactly at its deadline, and only when nothing came', async () => {
    const { near, far } = await wire.pair()
    const clock = new FakeClock()
    const bea = new FramedStream(far, { maxBuffered: MIB, clock })
    const early = bea.readFrame(10, 1000)
    clock.advance(999)
    await over(near).sendFrame(Buffer.from('in time'))
    assert.equal(Buffer.from((await early) ?? []).toString(), 'in time')
    const late = bea.readFrame(10, 1000)
    clock.advance(1000)
    await assert.rejects(late, { code: 'timeout' })
    assert.equal(clock.armed, 0)
    assert.equal(bea.open, true, 'a deadline alone resets nothing')
    near.abort(new Error('the test is over'))
  })

  it('counts the deadline of raw bytes from the last one that came', async () => {
    const { near, far } = await wire.pair()
    const clock = new FakeClock()
    const bea = new FramedStream(far, { maxBuffered: MIB, clock })
    let came = 0
    bea.onActivity = () => {
      came += 1
    }
    const reading = bea.readInto(Buffer.alloc(3), 1000)
    for (let i = 1; i <= 3; i++) {
      clock.advance(999)
      near.send(Uint8Array.of(i))
      await until(() => came === i)
      await turn()
    }
    await reading
    near.abort(new Error('the test is over'))
  })

  it('makes the sender wait for a reader that takes a little at a time, and buffers next to nothing', async () => {
    const { near, far } = await wire.pair()
    const ann = over(near)
    let received = 0
    far.addEventListener('message', ({ data }) => {
      received += data.byteLength
      far.pause()
      setImmediate(() => far.status === 'open' && far.resume())
    })
    let most = 0
    const slice = Buffer.alloc(256 * KIB, 1)
    for (let i = 0; i < 256; i++) {
      await ann.sendRaw(slice)
      most = Math.max(most, ann.unsentBytes)
    }
    await until(() => received === 64 * MIB)
    assert.ok(most <= MIB, `${most} bytes were unsent`)
    near.abort(new Error('the test is over'))
  })

  it('gives up a writer whose bytes nobody takes, after the stall deadline and not before', async () => {
    const { near, far } = await wire.pair()
    const clock = new FakeClock()
    const ann = new FramedStream(near, { maxBuffered: MIB, clock })
    far.addEventListener('message', () => {})
    far.pause()
    let over = 0
    const writing = (async () => {
      for (;;) {
        await ann.sendRaw(Buffer.alloc(256 * KIB))
        over += 1
      }
    })()
    const given = assert.rejects(writing, { code: 'timeout' })
    await until(() => ann.unsentBytes > 512 * KIB && clock.armed > 0)
    clock.advance(LIMITS.writeStallDeadline - 1)
    assert.equal(ann.open, true)
    clock.advance(1)
    await given
    assert.ok(over < 16, `${over} slices were accepted`)
    await until(() => far.status === 'reset')
    assert.equal(clock.armed, 0)
  })

  it('is not fooled by a socket that stirs and takes nothing', async () => {
    const { near, far } = await wire.pair()
    const clock = new FakeClock()
    const ann = new FramedStream(near, { maxBuffered: MIB, clock })
    far.addEventListener('message', () => {})
    far.pause()
    const writing = (async () => {
      for (;;) await ann.sendRaw(Buffer.alloc(256 * KIB))
    })()
    const given = assert.rejects(writing, { code: 'timeout' })
    await until(() => ann.unsentBytes > 512 * KIB && near.writableNeedsDrain)
    for (let second = 0; second <= LIMITS.writeStallDeadline; second += 1000) {
      near.dispatchEvent(new Event('drain')) // the muxer says so to all streams when another one was sent
      await clock.pass(1000)
    }
    assert.equal(ann.open, false)
    await given
  })

  it('hands what was not read to the next user of the stream, in its order', async () => {
    const { near, far } = await wire.pair()
    const [ann, bea] = both({ near, far })
    await ann.sendFrame(Buffer.from('first'))
    await ann.sendRaw(Buffer.from('left over, '))
    assert.equal(Buffer.from((await bea.readFrame(10, LATE)) ?? []).toString(), 'first')
    const next = over(bea.detach() as Stream)
    await ann.sendRaw(Buffer.from('and more'))
    const rest = Buffer.alloc('left over, and more'.length)
    await next.readInto(rest, LATE)
    assert.equal(rest.toString(), 'left over, and more')
    next.abort(new Error('the test is over'))
  })

  it('closes at both ends when both say so, and more than once does no harm', async () => {
    const { near, far } = await wire.pair()
    const [ann, bea] = both({ near, far })
    const closing = ann.close()
    assert.equal(await bea.readFrame(10, LATE), undefined)
    await Promise.all([closing, bea.close()])
    await Promise.all([ann.close(), bea.close()])
    assert.deepEqual([near.status, far.status], ['closed', 'closed'])
    await assert.rejects(ann.sendFrame(randomBytes(1)), { code: 'disconnected' })
  })

  it('does not wait for ever for the other side to close', async () => {
    const { near } = await wire.pair()
    const clock = new FakeClock()
    const ann = new FramedStream(near, { maxBuffered: MIB, clock })
    const closing = ann.close()
    await until(() => near.writeStatus === 'closed')
    clock.advance(5_000)
    await closing
    assert.equal(near.status, 'aborted')
  })

  it('knows at once when the stream was reset before anybody looked', async () => {
    const { near, far } = await wire.pair()
    near.abort(new Error('gone'))
    await until(() => far.status === 'reset')
    const bea = over(far)
    assert.equal(bea.open, false)
    await assert.rejects(bea.readFrame(10, LATE), { code: 'disconnected' })
    await assert.rejects(bea.sendFrame(randomBytes(1)), { code: 'disconnected' })
  })
})

/** A fact that another event of this process will bring; mocha's timeout is the deadline. */
async function until(fact: () => boolean): Promise<void> {
  while (!fact()) await turn()
}
