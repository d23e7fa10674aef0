import assert from 'node:assert/strict'
import type { FerryError } from '#shared/base/errors.ts'
import { KIB, LIMITS, MIB } from '#shared/base/limits.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { Outbox } from '#shared/wire/outbox.ts'
import { Wire } from '../../support/stream-pair.ts'
import { until } from './rpc-support.ts'

const LATE = 10_000

describe('an outbox', () => {
  let wire: Wire
  before(async () => {
    wire = await Wire.connect()
  })
  after(() => wire.stop())

  async function outboxTo(reads: boolean) {
    const { near, far } = await wire.pair()
    const stream = new FramedStream(near, { maxBuffered: MIB })
    const failures: FerryError[] = []
    const outbox = new Outbox(stream, (err) => failures.push(err))
    if (!reads) {
      far.addEventListener('message', () => {})
      far.pause()
    }
    return { outbox, failures, stream, far }
  }

  it('sends what it was given in that order, without making anybody wait', async () => {
    const { outbox, far, failures } = await outboxTo(true)
    const bea = new FramedStream(far, { maxBuffered: MIB })
    for (let i = 0; i < 200; i++) outbox.push(Uint8Array.of(i))
    await outbox.flushed()
    for (let i = 0; i < 200; i++) assert.deepEqual([...((await bea.readFrame(10, LATE)) ?? [])], [i])
    assert.equal(outbox.bytes, 0)
    assert.equal(outbox.isSlow, false)
    assert.deepEqual(failures, [])
    bea.abort(new Error('the test is over'))
  })

  it('leaves nothing behind, whenever the next frame comes while the one before ends', async () => {
    const { outbox, far } = await outboxTo(true)
    const bea = new FramedStream(far, { maxBuffered: MIB })
    for (let moments = 0; moments < 30; moments++) {
      outbox.push(Uint8Array.of(1))
      for (let i = 0; i < moments; i++) await Promise.resolve()
      outbox.push(Uint8Array.of(2))
      for (const byte of [1, 2]) assert.deepEqual([...((await bea.readFrame(10, 500)) ?? [])], [byte], `${moments}`)
    }
    bea.abort(new Error('the test is over'))
  })

  it('says that a reader is slow before it is given up, and not when it has caught up', async () => {
    const { outbox, far, failures, stream } = await outboxTo(false)
    while (!outbox.isSlow) outbox.push(new Uint8Array(64 * KIB))
    assert.ok(outbox.bytes <= LIMITS.outboxSoftBytes + 64 * KIB)
    far.resume()
    await outbox.flushed()
    await until(() => outbox.bytes === 0)
    assert.equal(outbox.isSlow, false)
    assert.deepEqual(failures, [])
    stream.abort(new Error('the test is over'))
  })

  it('fails once at the hard bound, and takes nothing more', async () => {
    const { outbox, failures, stream } = await outboxTo(false)
    for (let i = 0; i < 100; i++) outbox.push(new Uint8Array(64 * KIB))
    assert.deepEqual(
      failures.map(({ code }) => code),
      ['disconnected'],
    )
    stream.abort(new Error('the test is over'))
    await outbox.flushed()
    outbox.push(new Uint8Array(1))
    assert.equal(failures.length, 1)
  })

  it('fails once when the stream is lost', async () => {
    const { outbox, failures, far } = await outboxTo(false)
    for (let i = 0; i < 20; i++) outbox.push(new Uint8Array(64 * KIB))
    far.abort(new Error('gone'))
    await outbox.flushed()
    outbox.push(new Uint8Array(1))
    assert.deepEqual(
      failures.map(({ code }) => code),
      ['disconnected'],
    )
  })
})
