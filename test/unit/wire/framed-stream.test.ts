/** How frames travel over a real libp2p stream, and what happens to those that may not. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { Stream } from '@libp2p/interface'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import { MIB } from '#shared/base/limits.ts'
import { FramedStream, framed } from '#shared/wire/framed-stream.ts'
import { type StreamPair, Wire } from '../../support/stream-pair.ts'

const LATE = 10_000
/** Empty, one byte, around the two places where the length takes one byte more, and more than a network packet. */
const SIZES = [0, 1, 127, 128, 16_383, 16_384, 200_000]

const over = (stream: Stream, maxBuffered = 4 * MIB) => new FramedStream(stream, { maxBuffered })
const both = ({ near, far }: StreamPair): [FramedStream, FramedStream] => [over(near), over(far)]
const bytesOf = (frame: Uint8Array | undefined) => Buffer.from(frame ?? assert.fail('the stream ended'))

describe('a framed stream', () => {
  let wire: Wire
  before(async () => {
    wire = await Wire.connect()
  })
  after(() => wire.stop())

  it('carries frames of every size in both directions at once', async () => {
    const [ann, bea] = both(await wire.pair())
    const frames = SIZES.map((size) => randomBytes(size))
    const send = async (from: FramedStream) => {
      for (const frame of frames) await from.sendFrame(frame)
    }
    const receive = async (at: FramedStream) => {
      for (const frame of frames) assert.deepEqual(bytesOf(await at.readFrame(200_000, LATE)), frame)
    }
    await Promise.all([send(ann), send(bea), receive(ann), receive(bea)])
    ann.abort(new Error('the test is over'))
  })

  it('puts frames together again whatever pieces they came in', async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 })
    const sizes = fc.array(fc.oneof(fc.constantFrom(0, 1, 127, 128, 300), fc.nat(2000)), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(sizes, cuts, async (lengths, steps) => {
        const [ann, bea] = both(await wire.pair())
        const frames = lengths.map((size) => randomBytes(size))
        const sent = Buffer.concat(frames.map((frame) => framed(frame).subarray()))
        for (let at = 0, i = 0; at < sent.length; i++) {
          const step = steps[i % steps.length] ?? 1
          await ann.sendRaw(sent.subarray(at, at + step))
          at += step
        }
        for (const frame of frames) assert.deepEqual(bytesOf(await bea.readFrame(2000, LATE)), frame)
        ann.abort(new Error('the test is over'))
      }),
      { numRuns: 40 },
    )
  })

  it('goes on after an empty frame that came alone', async () => {
    const [ann, bea] = both(await wire.pair())
    for (const text of ['', 'after the empty one', '', '', 'last']) {
      await ann.sendFrame(Buffer.from(text))
      assert.equal(bytesOf(await bea.readFrame(100, LATE)).toString(), text)
    }
    ann.abort(new Error('the test is over'))
  })

  it('takes a frame of exactly the limit, and refuses one byte more', async () => {
    const [ann, bea] = both(await wire.pair())
    await ann.sendFrame(randomBytes(1000))
    await ann.sendFrame(randomBytes(1001))
    assert.equal((await bea.readFrame(1000, LATE))?.byteLength, 1000)
    await assert.rejects(bea.readFrame(1000, LATE), { code: 'protocol' })
    ann.abort(new Error('the test is over'))
  })

  it('refuses a length of five bytes before it waits for any of the content', async () => {
    const [ann, bea] = both(await wire.pair())
    await ann.sendRaw(Uint8Array.of(0x81, 0x80, 0x80, 0x80, 0x00))
    await assert.rejects(bea.readFrame(MIB, LATE), { code: 'protocol' })
    ann.abort(new Error('the test is over'))
  })

  it('shows the other side a reset when it is given up here', async () => {
    const { near, far } = await wire.pair()
    const [ann, bea] = both({ near, far })
    const told = ann.readFrame(1000, LATE)
    const heard = assert.rejects(told, { code: 'disconnected' })
    await ann.sendFrame(randomBytes(1001))
    const refused = await bea.readFrame(1000, LATE).catch((err: unknown) => err)
    assert.ok(refused instanceof FerryError && refused.code === 'protocol')
    bea.abort(refused)
    await heard
    assert.equal(near.status, 'reset')
    await assert.rejects(bea.sendFrame(randomBytes(1)), refused)
  })

  it('ends between two frames as an end, and inside one as a loss', async () => {
    for (const [cut, expected] of [
      [0, undefined],
      [1, 'disconnected'],
      [100, 'disconnected'],
    ] as const) {
      const { near, far } = await wire.pair()
      const bea = over(far)
      if (cut > 0) await over(near).sendRaw(framed(randomBytes(300)).subarray().subarray(0, cut))
      await near.close()
      if (expected === undefined) assert.equal(await bea.readFrame(1000, LATE), undefined)
      else await assert.rejects(bea.readFrame(1000, LATE), { code: expected })
      await bea.close()
    }
  })
})
