/** The seal of a relayed stream: who may be at its ends, and what the one in the middle can see and do. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { MessageStream, Stream } from '@libp2p/interface'
import type { Millis, Timer } from '#shared/base/clock.ts'
import { KIB, LIMITS, MIB } from '#shared/base/limits.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { sealStream } from '#shared/wire/sealed-stream.ts'
import { FakeClock, turn } from '../../support/fake-clock.ts'
import { type Party, Wire } from '../../support/stream-pair.ts'

const LATE = 10_000
const WORDS = 'what the tracker must not read'

class CountingClock extends FakeClock {
  count = 0

  override after(delay: Millis, fn: () => void): Timer {
    this.count += 1
    return super.after(delay, fn)
  }
}

type Meddle = (chunk: Buffer, passed: number) => Buffer

describe('a sealed stream', () => {
  let wire: Wire
  before(async () => {
    wire = await Wire.connect()
  })
  after(() => wire.stop())

  const initiate = (carrier: MessageStream, remote: Party, deadline = LATE) =>
    sealStream(carrier, { privateKey: wire.ann.key, remote: remote.peerId, role: 'initiator', deadline })
  const respond = (carrier: MessageStream, remote: Party, deadline = LATE) =>
    sealStream(carrier, { privateKey: wire.bea.key, remote: remote.peerId, role: 'responder', deadline })
  const framed = (sealed: MessageStream) => new FramedStream(sealed, { maxBuffered: 4 * MIB })

  /** Ann and bea with somebody between them who passes bytes on as the tracker does, after `meddle` had them. */
  async function throughMiddle(meddle: Meddle = (chunk) => chunk) {
    const [first, second] = [await wire.pair(), await wire.pair()]
    const seen: Buffer[] = []
    passOn(first.far, second.near, (chunk) => {
      seen.push(chunk)
      return meddle(chunk, Buffer.concat(seen).length)
    })
    passOn(second.near, first.far, (chunk) => {
      seen.push(chunk)
      return chunk
    })
    return { ann: first.near, bea: second.far, middle: first.far, seen: () => Buffer.concat(seen) }
  }

  it('carries what one side says to the other, both ways, and shows none of it to the one between', async () => {
    const { ann, bea, seen } = await throughMiddle()
    const [near, far] = (await Promise.all([initiate(ann, wire.bea), respond(bea, wire.ann)])).map(framed)
    assert.ok(near && far)
    const content = Buffer.from(WORDS.repeat(5000))
    await Promise.all([near.sendFrame(content), far.sendFrame(Buffer.from(WORDS))])
    assert.deepEqual(Buffer.from((await far.readFrame(MIB, LATE)) ?? []), content)
    assert.equal(Buffer.from((await near.readFrame(MIB, LATE)) ?? []).toString(), WORDS)
    assert.ok(seen().length > content.length)
    for (const part of [WORDS, WORDS.slice(0, 8), wire.ann.peerId, wire.bea.peerId])
      assert.equal(seen().includes(part), false, part)
    assert.equal(seen().includes(Buffer.from(wire.ann.key.publicKey.raw)), false)
    near.abort(new Error('the test is over'))
  })

  it('is not made with anybody else than the one who was named', async () => {
    const stranger = await Wire.connect()
    try {
      const toStranger = await wire.pair()
      const [asked, answered] = await Promise.allSettled([
        initiate(toStranger.near, stranger.ann),
        respond(toStranger.far, wire.ann),
      ])
      assert.ok(asked.status === 'rejected' && asked.reason.code === 'corrupt')
      assert.equal(toStranger.near.status, 'aborted')
      if (answered.status === 'fulfilled') answered.value.abort(new Error('the test is over'))
      const fromStranger = await wire.pair()
      const [, refused] = await Promise.allSettled([
        initiate(fromStranger.near, wire.bea),
        respond(fromStranger.far, stranger.ann),
      ])
      assert.ok(refused.status === 'rejected' && refused.reason.code === 'corrupt')
    } finally {
      await stranger.stop()
    }
  })

  it('fails at both ends when a byte of the handshake is changed', async () => {
    const { ann, bea } = await throughMiddle((chunk, passed) => (passed <= 40 ? flipped(chunk, 20) : chunk))
    const [one, other] = await Promise.allSettled([initiate(ann, wire.bea), respond(bea, wire.ann)])
    assert.ok(one.status === 'rejected' && ['corrupt', 'timeout'].includes(one.reason.code), String(one.status))
    assert.ok(other.status === 'rejected' && other.reason.code === 'corrupt')
  })

  it('ends as an error when a byte of the content is changed, and gives none of it', async () => {
    let meddling = false
    const { ann, bea } = await throughMiddle((chunk) => (meddling ? flipped(chunk, chunk.length - 1) : chunk))
    const [near, far] = (await Promise.all([initiate(ann, wire.bea), respond(bea, wire.ann)])).map(framed)
    assert.ok(near && far)
    await near.sendFrame(Buffer.from('as it was'))
    assert.equal(Buffer.from((await far.readFrame(MIB, LATE)) ?? []).toString(), 'as it was')
    meddling = true
    await near.sendFrame(Buffer.from('as it is'))
    await assert.rejects(far.readFrame(MIB, LATE), { code: 'disconnected' })
    await assert.rejects(near.readFrame(MIB, LATE), { code: 'disconnected' })
  })

  it('gives up a handshake that nobody answers, with `timeout`', async () => {
    const { near } = await wire.pair()
    await assert.rejects(initiate(near, wire.bea, 30), { code: 'timeout' })
    assert.equal(near.status, 'aborted')
  })

  it('refuses bytes that are no handshake', async () => {
    const { near, far } = await wire.pair()
    near.send(Buffer.concat([Buffer.from([0, 32]), randomBytes(32)]))
    near.send(Buffer.concat([Buffer.from([0, 64]), randomBytes(64)]))
    await assert.rejects(respond(far, wire.ann), { code: 'corrupt' })
  })

  it('gives up a writer whose bytes nobody takes, also when the socket drained without making room', async () => {
    const { ann, bea, middle } = await throughMiddle()
    const [sealed] = await Promise.all([initiate(ann, wire.bea), respond(bea, wire.ann)])
    const clock = new CountingClock()
    const near = new FramedStream(sealed, { maxBuffered: MIB, carrier: ann, clock })
    middle.pause()
    const writing = (async () => {
      for (;;) await near.sendRaw(Buffer.alloc(256 * KIB))
    })()
    const given = assert.rejects(writing, { code: 'timeout' })
    while (near.unsentBytes <= 512 * KIB) await turn()
    // What the muxer says to all its streams when the socket has room again, whether or not their windows have.
    for (let i = 0; i < 3; i++) {
      ann.dispatchEvent(new Event('drain'))
      await turn()
    }
    await clock.pass(LIMITS.writeStallDeadline + 2000)
    await given
    assert.ok(clock.count < 10, `it looked ${clock.count} times whether there is room`)
  })
})

function passOn(from: Stream, to: Stream, change: (chunk: Buffer) => Buffer): void {
  from.addEventListener('message', ({ data }) => {
    if (to.status === 'open') to.send(change(Buffer.from(data.subarray())))
  })
  from.addEventListener('close', ({ error }) => {
    if (error !== undefined) to.abort(error)
  })
}

function flipped(chunk: Buffer, at: number): Buffer {
  const copy = Buffer.from(chunk)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}
