/** Silence on a control stream, in time that the test owns. */
import assert from 'node:assert/strict'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS, MIB } from '#shared/base/limits.ts'
import { decodeControl, encodeAnswer, encodeRequest } from '#shared/protocol/control.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { FakeClock, turn } from '../../support/fake-clock.ts'
import { Wire } from '../../support/stream-pair.ts'
import { channelAndStranger, channelPair, type End, endOver, until } from './rpc-support.ts'

const LATE = 10_000
const { heartbeatInterval, heartbeatSilence } = LIMITS

describe('the heartbeat of a control channel', () => {
  let wire: Wire
  before(async () => {
    wire = await Wire.connect()
  })
  after(() => wire.stop())

  /** The number of the next request that the stranger is asked; it must be a ping. */
  async function pingAt(stranger: FramedStream): Promise<number> {
    const frame = decodeControl((await stranger.readFrame(1000, LATE)) ?? assert.fail('the stream ended'))
    assert.ok(frame.type === 'request' && frame.request.kind === 'ping')
    return frame.id
  }

  /** Sends a frame to ann, and waits until she has heard it. */
  async function says(stranger: FramedStream, ann: End, frame: Uint8Array): Promise<void> {
    let heard = false
    const { onActivity } = ann.stream
    ann.stream.onActivity = () => {
      onActivity()
      heard = true
    }
    await stranger.sendFrame(frame)
    await until(() => heard)
    await turn()
    ann.stream.onActivity = onActivity
  }

  it('asks nothing while the other side speaks, and a ping after one interval of silence', async () => {
    const [ann, stranger] = await channelAndStranger(wire)
    ann.clock.advance(heartbeatInterval - 100)
    await says(stranger, ann, encodeRequest(1, 'ping', {}))
    assert.equal(decodeControl((await stranger.readFrame(1000, LATE)) ?? assert.fail()).type, 'response')
    ann.clock.advance(100)
    ann.clock.advance(heartbeatInterval)
    assert.equal(await pingAt(stranger), 1)
    assert.equal(ann.rpc.outbox.bytes, 0)
    stranger.abort(new Error('the test is over'))
  })

  it('stays open for hours when each ping is answered', async () => {
    const [ann, stranger] = await channelAndStranger(wire)
    for (let i = 0; i < 1000; i++) {
      ann.clock.advance(heartbeatInterval)
      await says(stranger, ann, encodeAnswer(await pingAt(stranger), 'ping', {}))
    }
    assert.deepEqual(ann.closings, [])
    assert.ok(ann.clock.armed <= 2, `${ann.clock.armed} timers after a thousand pings`)
    stranger.abort(new Error('the test is over'))
  })

  it('closes with `timeout` after the silence that is allowed, and not before', async () => {
    const [ann, stranger] = await channelAndStranger(wire)
    await ann.clock.pass(heartbeatSilence - 1)
    assert.deepEqual(ann.closings, [])
    await ann.clock.pass(1)
    await ann.running
    assert.deepEqual(
      ann.closings.map(({ code }) => code),
      ['timeout'],
    )
    assert.equal(ann.clock.armed, 0)
    await assert.rejects(readOn(stranger), { code: 'disconnected' })
  })

  it('closes when the other side answers nothing, though it goes on sending half a frame', async () => {
    const [ann, stranger] = await channelAndStranger(wire)
    await ann.clock.pass(heartbeatSilence - 1000)
    await stranger.sendRaw(Uint8Array.of(0x05, 0x01))
    await until(() => ann.clock.armed > 0)
    await ann.clock.pass(2 * heartbeatSilence)
    await ann.running
    assert.equal(ann.closings.length, 1)
  })

  it('keeps two idle honest ends together', async () => {
    const [ann, bea] = await channelPair(wire)
    for (let i = 0; i < 60; i++) {
      ann.clock.advance(heartbeatInterval / 2)
      bea.clock.advance(heartbeatInterval / 2)
      await until(() => ann.rpc.outbox.bytes === 0 && bea.rpc.outbox.bytes === 0)
      await Promise.all([ann.rpc.ask('ping', {}), bea.rpc.ask('ping', {})])
    }
    assert.deepEqual([...ann.closings, ...bea.closings], [])
    ann.rpc.close(new FerryError('interrupted'))
  })

  it('arms nothing more when a ping finds the queue full and the channel ends by it', async () => {
    const { near, far } = await wire.pair()
    far.addEventListener('message', () => {})
    far.pause()
    const clock = new FakeClock()
    const ann = endOver(new FramedStream(near, { maxBuffered: MIB, clock }), clock)
    ann.rpc.outbox.push(new Uint8Array(MIB))
    ann.rpc.outbox.push(new Uint8Array(LIMITS.outboxHardBytes - MIB - 2))
    clock.advance(heartbeatInterval)
    await ann.running
    assert.deepEqual(
      ann.closings.map(({ code }) => code),
      ['disconnected'],
    )
    await turn()
    assert.equal(clock.armed, 0)
  })
})

async function readOn(stream: FramedStream): Promise<void> {
  while ((await stream.readFrame(1000, LATE)) !== undefined);
}
