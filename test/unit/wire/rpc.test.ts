/** Questions and answers on one control stream, between honest ends and with strangers. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { CODES, type Code, FerryError, refusal } from '#shared/base/errors.ts'
import { deviceNo, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { CatalogueEvent } from '#shared/protocol/catalogue.ts'
import { type AnyAsk, decodeControl, encodeAnswer, encodeEvent, encodeRequest } from '#shared/protocol/control.ts'
import { Frame } from '#shared/protocol/gen/control.js'
import { Wire } from '../../support/stream-pair.ts'
import { channelAndStranger, channelPair, never, until } from './rpc-support.ts'

const LATE = 10_000
const EVENT: CatalogueEvent = {
  devices: [],
  from: revision(3),
  to: revision(4),
  changes: [],
  resync: false,
  notice: 'x',
  wants: [],
  arrived: [],
  left: [],
}

describe('a control channel', () => {
  let wire: Wire
  before(async () => {
    wire = await Wire.connect()
  })
  after(() => wire.stop())

  it('answers questions of both sides at the same time, each with its own answer', async () => {
    const listed = async (request: AnyAsk) => {
      if (request.kind !== 'listUsers') throw new FerryError('usage')
      return { kind: 'listUsers' as const, answer: { devices: [], next: deviceNo(request.ask.after + 1) } }
    }
    const [ann, bea] = await channelPair(wire, { answer: listed }, { answer: listed })
    const numbers = Array.from({ length: LIMITS.controlRequestsInFlight }, (_, index) => index)
    const ask = (end: typeof ann) =>
      Promise.all(numbers.map((n) => end.rpc.ask('listUsers', { after: deviceNo(n) }).then(({ next }) => next)))
    const expected = numbers.map((n) => n + 1)
    assert.deepEqual(await Promise.all([ask(ann), ask(bea)]), [expected, expected])
    ann.rpc.close(new FerryError('interrupted'))
  })

  it('brings a refusal with its code and its words, whether returned or thrown', async () => {
    const codes = Object.keys(CODES) as Code[]
    let next = refusal('internal')
    let isThrown = false
    const [ann] = await channelPair(
      wire,
      {},
      {
        answer: async () => {
          if (isThrown) throw new FerryError(next.code, next.text)
          return next
        },
      },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...codes),
        fc.string({ maxLength: 60 }),
        fc.boolean(),
        async (code, text, by) => {
          next = { code, text }
          isThrown = by
          const { code: got, message } = await failure(ann.rpc.ask('ping', {}))
          assert.deepEqual([got, message], [code, text])
        },
      ),
      { numRuns: 50 },
    )
    ann.rpc.close(new FerryError('interrupted'))
  })

  it('answers what it cannot read, but whose number it can, with a refusal, and goes on', async () => {
    const [ann, stranger] = await channelAndStranger(wire)
    await stranger.sendFrame(Frame.encode({ request: { id: 7 } }))
    await stranger.sendFrame(Frame.encode({ request: { id: 8, askDialBack: { transfer: 'no transfer' } } }))
    await stranger.sendFrame(encodeRequest(9, 'ping', {}))
    const frames = []
    for (let i = 0; i < 3; i++) frames.push(decodeControl((await stranger.readFrame(1000, LATE)) ?? assert.fail()))
    assert.deepEqual(
      frames.map((frame) => frame.type === 'response' && [frame.id, 'code' in frame.response && frame.response.code]),
      [
        [7, 'usage'],
        [8, 'usage'],
        [9, false],
      ],
    )
    assert.deepEqual(ann.closings, [])
    stranger.abort(new Error('the test is over'))
  })

  it('refuses the 33rd question at the asker and at the answerer, and only that one', async () => {
    const [ann, stranger] = await channelAndStranger(wire, { answer: never })
    const asked = Array.from({ length: LIMITS.controlRequestsInFlight }, () => ann.rpc.ask('ping', {}))
    const lost = Promise.allSettled(asked)
    await assert.rejects(ann.rpc.ask('ping', {}), { code: 'too-many' })
    for (let id = 1; id <= LIMITS.controlRequestsInFlight + 1; id++)
      await stranger.sendFrame(encodeRequest(id, 'ping', {}))
    for (;;) {
      const frame = decodeControl((await stranger.readFrame(1000, LATE)) ?? assert.fail())
      if (frame.type === 'request') continue
      assert.ok(frame.type === 'response' && 'code' in frame.response)
      assert.deepEqual([frame.id, frame.response.code], [LIMITS.controlRequestsInFlight + 1, 'too-many'])
      break
    }
    ann.rpc.close(new FerryError('interrupted'))
    assert.ok((await lost).every((result) => result.status === 'rejected' && result.reason.code === 'interrupted'))
  })

  it('gives up at the deadline, and ignores the answer that comes after it', async () => {
    const [ann, stranger] = await channelAndStranger(wire)
    const asking = assert.rejects(ann.rpc.ask('ping', {}, 500), { code: 'timeout' })
    ann.clock.advance(500)
    await asking
    await stranger.sendFrame(encodeAnswer(1, 'ping', {}))
    const next = ann.rpc.ask('ping', {})
    await stranger.sendFrame(encodeAnswer(2, 'ping', {}))
    assert.deepEqual(await next, {})
    stranger.abort(new Error('the test is over'))
  })

  it('fails everything that is pending when it is closed, once, with the reason, and asks nothing more', async () => {
    const [ann, bea] = await channelPair(wire, {}, { answer: never })
    const pending = Promise.allSettled([ann.rpc.ask('ping', {}), ann.rpc.ask('logout', {})])
    const reason = new FerryError('interrupted')
    ann.rpc.close(reason)
    ann.rpc.close(new FerryError('internal'))
    assert.ok((await pending).every((result) => result.status === 'rejected' && result.reason === reason))
    await assert.rejects(ann.rpc.ask('ping', {}), reason)
    await Promise.all([ann.running, bea.running])
    assert.deepEqual(ann.closings, [reason])
    assert.equal(bea.closings.length, 1)
    assert.equal(ann.clock.armed, 0)
  })

  it('sends what is queued before it finishes, and the other side sees an end', async () => {
    const [ann, stranger] = await channelAndStranger(wire)
    for (let i = 0; i < 20; i++) ann.rpc.outbox.push(encodeEvent(EVENT))
    const finished = ann.rpc.finish()
    for (let i = 0; i < 20; i++) assert.ok(await stranger.readFrame(1000, LATE))
    assert.equal(await stranger.readFrame(1000, LATE), undefined)
    await stranger.close()
    await finished
    assert.equal(ann.closings[0]?.code, 'disconnected')
  })

  it('brings events to who wants them, and closes on one where none may come', async () => {
    const seen: CatalogueEvent[] = []
    const [ann, stranger] = await channelAndStranger(wire, { onEvent: (event) => void seen.push(event) })
    await stranger.sendFrame(encodeEvent(EVENT))
    await until(() => seen.length > 0)
    assert.deepEqual(seen, [EVENT])
    const [deaf, liar] = await channelAndStranger(wire)
    await liar.sendFrame(encodeEvent(EVENT))
    await deaf.running
    assert.deepEqual(
      deaf.closings.map(({ code }) => code),
      ['protocol'],
    )
    ann.rpc.close(new FerryError('interrupted'))
  })

  it('closes on noise, on an answer of another kind, and on a frame above the limit in force', async () => {
    const cases: [string, Uint8Array][] = [
      ['protocol', Buffer.from('this is no protobuf at all')],
      ['protocol', new Uint8Array(0)],
      ['protocol', encodeAnswer(1, 'logout', {})],
      ['protocol', new Uint8Array(LIMITS.controlFrameBytesBeforeSignIn + 1)],
    ]
    for (const [code, bytes] of cases) {
      const [ann, stranger] = await channelAndStranger(wire)
      ann.rpc.maxFrameBytes = LIMITS.controlFrameBytesBeforeSignIn
      const asked = assert.rejects(ann.rpc.ask('ping', {}), { code })
      await stranger.sendFrame(bytes)
      await Promise.all([asked, ann.running])
      assert.deepEqual(
        ann.closings.map((reason) => reason.code),
        [code],
      )
      await assert.rejects(untilEnd(stranger), { code: 'disconnected' })
    }
  })

  it('keeps to the limit of the moment in which a frame comes, not in which it began to wait for one', async () => {
    const [ann, stranger] = await channelAndStranger(wire)
    ann.rpc.maxFrameBytes = 1
    await stranger.sendFrame(encodeRequest(9, 'ping', {}))
    await ann.running
    assert.deepEqual(
      ann.closings.map((reason) => reason.code),
      ['protocol'],
    )
  })

  it('fails a question that breaks its own bounds, there and then, and leaves nothing behind', async () => {
    const [ann] = await channelPair(wire)
    const rejected: unknown[] = []
    const onRejection = (err: unknown) => void rejected.push(err)
    process.on('unhandledRejection', onRejection)
    try {
      await assert.rejects(ann.rpc.ask('login', { username: 'ann', password: 'x'.repeat(3000), device: DEVICE }), {
        code: 'usage',
      })
      const armed = ann.clock.armed
      ann.rpc.close(new FerryError('interrupted'))
      await ann.running
      await new Promise((resolve) => setImmediate(resolve))
      assert.deepEqual(rejected, [])
      assert.ok(armed <= 2, `${armed} timers: one for the heartbeat, one for the reader`)
    } finally {
      process.off('unhandledRejection', onRejection)
    }
  })
})

const DEVICE = { name: 'laptop', addresses: [], depot: false }

const failure = (work: Promise<unknown>): Promise<FerryError> =>
  work.then(
    () => assert.fail('it was not refused'),
    (err: unknown) => (err instanceof FerryError ? err : assert.fail(String(err))),
  )

async function untilEnd(stream: { readFrame(most: number, deadline: number): Promise<Uint8Array | undefined> }) {
  while ((await stream.readFrame(1000, LATE)) !== undefined);
}
