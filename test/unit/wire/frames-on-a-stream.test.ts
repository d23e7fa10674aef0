/** Frames over real libp2p streams: the traps of the field guide, each shown to be closed. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { Stream } from '@libp2p/interface'
import { createNode, type FerryNode, startNode } from '#shared/node/create-node.ts'
import { FramedStream, framed } from '#shared/wire/framed-stream.ts'

const PROTOCOL = '/test/1.0.0'
const LATE = 5_000
const MIB = 1024 * 1024

const nodes: FerryNode[] = []

async function node(listen: string[]): Promise<FerryNode> {
  const privateKey = await generateKeyPair('Ed25519')
  const made = await createNode({ privateKey, listen, announce: [], role: 'peer' })
  await startNode(made)
  nodes.push(made)
  return made
}

/** Both ends of one stream. */
async function pair(): Promise<[Stream, Stream]> {
  const [ann, bea] = await Promise.all([node([]), node(['/ip4/127.0.0.1/tcp/0'])])
  const { promise, resolve } = Promise.withResolvers<Stream>()
  await bea.libp2p.handle(PROTOCOL, (stream) => resolve(stream))
  const [address] = bea.libp2p.getMultiaddrs()
  assert.ok(address)
  const near = await (await ann.libp2p.dial(address)).newStream(PROTOCOL)
  return [near, await promise]
}

const reader = (stream: Stream, maxBuffered = 4 * MIB) => new FramedStream(stream, { maxBuffered })

describe('frames on a stream', () => {
  afterEach(async () => {
    for (const { libp2p } of nodes.splice(0)) await libp2p.stop()
  })

  it('arrive whole and in order, whatever their size and however they are cut', async () => {
    const [near, far] = await pair()
    const [out, back] = [reader(near), reader(far)]
    const frames = [0, 1, 127, 128, 16_383, 16_384, 200_000].map((size) => randomBytes(size))
    const all = Buffer.concat(frames.map((frame) => framed(frame).subarray()))
    for (let at = 0; at < all.length; ) {
      const size = 1 + (randomBytes(2).readUInt16BE() % 9_000)
      await out.sendRaw(all.subarray(at, at + size))
      at += size
    }
    for (const frame of frames) assert.deepEqual(Buffer.from((await back.readFrame(MIB, LATE)) ?? []), frame)
    const closing = out.close()
    assert.equal(await back.readFrame(MIB, LATE), undefined)
    await Promise.all([closing, back.close()])
  })

  it('are all there for a reader that comes after the end', async () => {
    const [near, far] = await pair()
    const out = reader(near)
    await out.sendFrame(randomBytes(1000))
    await near.close()
    const back = reader(far)
    assert.equal((await back.readFrame(MIB, LATE))?.byteLength, 1000)
    assert.equal(await back.readFrame(MIB, LATE), undefined)
  })

  it('that are too long, too long in their length, or cut, are errors and not the end', async () => {
    const cases: [Uint8Array, string][] = [
      [framed(randomBytes(2000)).subarray(), 'protocol'],
      [Buffer.from([0xff, 0xff, 0xff, 0xff, 0x01]), 'protocol'],
      [framed(randomBytes(500)).subarray().subarray(0, 200), 'disconnected'],
    ]
    for (const [bytes, code] of cases) {
      const [near, far] = await pair()
      const back = reader(far)
      await reader(near).sendRaw(bytes)
      await near.close()
      await assert.rejects(back.readFrame(1000, LATE), { code })
    }
  })

  it('that nobody asked for reset the stream instead of filling the memory', async () => {
    const [near, far] = await pair()
    const back = reader(far, 64 * 1024)
    const flooding = reader(near).sendRaw(randomBytes(2 * MIB))
    await assert.rejects(back.readInto(Buffer.alloc(8 * MIB), LATE), { code: 'protocol' })
    await flooding.catch((err: unknown) => assert.ok(err instanceof Error))
    assert.notEqual(far.status, 'open')
  })

  it('that do not come in time are a timeout, and a reset is an error', async () => {
    const [near, far] = await pair()
    const back = reader(far)
    await assert.rejects(back.readFrame(MIB, 20), { code: 'timeout' })
    near.abort(new Error('gone'))
    await assert.rejects(back.readFrame(MIB, LATE), { code: 'disconnected' })
    await assert.rejects(reader(near).sendFrame(randomBytes(10)), { code: 'disconnected' })
  })

  it('make a fast writer wait for a slow network, every time', async () => {
    const [near, far] = await pair()
    const [out, back] = [reader(near), reader(far, 256 * MIB)]
    let most = 0
    const writing = (async () => {
      for (let i = 0; i < 256; i++) {
        await out.sendRaw(Buffer.alloc(256 * 1024, i))
        most = Math.max(most, out.unsentBytes)
      }
    })()
    const received = Buffer.alloc(64 * MIB)
    await back.readInto(received, LATE)
    await writing
    assert.ok(most <= MIB, `${most} bytes were unsent`)
    for (let i = 0; i < 256; i++) assert.equal(received[i * 256 * 1024], i)
  })

  it('leave to the next user of the stream what was not read', async () => {
    const [near, far] = await pair()
    const [out, back] = [reader(near), reader(far)]
    await out.sendFrame(Buffer.from('first'))
    await out.sendRaw(Buffer.from('the rest'))
    assert.equal(Buffer.from((await back.readFrame(MIB, LATE)) ?? []).toString(), 'first')
    const next = reader(back.detach() as Stream)
    const rest = Buffer.alloc(8)
    await next.readInto(rest, LATE)
    assert.equal(rest.toString(), 'the rest')
  })
})
