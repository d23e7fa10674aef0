/** Who says too much about its files becomes slower, and nobody else notices much. */
import assert from 'node:assert/strict'
import { LIMITS } from '#shared/base/limits.ts'
import { CONTROL_PROTOCOL } from '#shared/protocol/control.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { RpcChannel } from '#shared/wire/rpc.ts'
import { cleanUpHubs, type Hub, startHub } from '../support/hub.ts'
import { RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

const LISTENERS = 20
/** Beyond the burst. */
const SECONDS = 8
const DEVICE = { name: 'listener', addresses: [], depot: false }

const entry = (index: number, audience = 0) => ({
  path: `Files/${index}`,
  size: index,
  root: 'ab'.repeat(32) as never,
  mtime: 1,
  audience,
  signature: new Uint8Array(0),
})

describe('row 35: a peer that tells of one entry again and again', () => {
  it('is slowed down until its listeners get two frames a second', async function () {
    const hub = await startHub(this)
    const toggler = await (await rawPeer(hub)).signedIn(hub.address, 'toggler')
    const counts = await Promise.all(Array.from({ length: LISTENERS }, (_, n) => listens(hub, `listener-${n}`)))
    const toggle = async (times: number) => {
      let next = 0
      const lane = async () => {
        while (next < times) {
          next += 1
          await toggler.ask('publish', { entries: [entry(next % 7)], audiences: [], device: 0 as never }, 60_000)
          await toggler.ask('withdraw', { paths: [`Files/${next % 7}`] }, 60_000)
        }
      }
      await Promise.all(Array.from({ length: 8 }, lane))
    }
    await toggle(LIMITS.publishBurst / 2)
    const began = performance.now()
    const before = counts.map((frames) => frames())
    await toggle((SECONDS * LIMITS.publishesPerSecond) / 2)
    const seconds = (performance.now() - began) / 1000
    assert.ok(seconds >= SECONDS - 2, `it took ${seconds} s`)
    const rates = counts.map((frames, n) => (frames() - (before[n] ?? 0)) / seconds)
    assert.ok(Math.max(...rates) <= 2.5, `${Math.max(...rates)} frames a second`)
    assert.ok(Math.min(...rates) > 0, 'everybody is told all the same')
  })

  it('does not slow down full batches, nor anybody else', async function () {
    const hub = await startHub(this)
    const toggler = await (await rawPeer(hub)).signedIn(hub.address, 'toggler')
    const honest = await (await rawPeer(hub)).signedIn(hub.address, 'honest')
    const tells = (n: number) => toggler.ask('publish', { entries: [entry(n)], audiences: [], device: 0 as never })
    for (let n = 0; n < LIMITS.publishBurst; n++) await tells(n)
    await honest.ask('subscribe', { hubId: '', since: 0 as never })
    let isWaiting = true
    const waiting = Promise.all(Array.from({ length: 16 }, (_, n) => tells(100 + n))).then(() => {
      isWaiting = false
    })
    for (let batch = 0; batch < 20; batch++) {
      const entries = Array.from({ length: LIMITS.publishBatchEntries }, (_, n) => entry(batch * 500 + n))
      await honest.ask('publish', { entries, audiences: [], device: 0 as never })
    }
    assert.ok(isWaiting, 'ten thousand files are told while the other one waits')
    await waiting
  })
})

/** Subscribes; the returned function says how many frames came. */
async function listens(hub: Hub, username: string): Promise<() => number> {
  const peer = await rawPeer(hub)
  let frames = 0
  const stream = new FramedStream(await peer.stream(hub.address, CONTROL_PROTOCOL), {
    maxBuffered: LIMITS.controlReadBufferBytes,
  })
  const rpc = new RpcChannel({
    stream,
    answer: async () => ({ code: 'forbidden', text: 'no' }),
    onEvent: () => {
      frames += 1
    },
    onClosed: () => {},
  })
  rpc.run().catch(() => undefined)
  await rpc.ask('hello', { agent: 'raw', protocolMinor: 0, maxFrameBytes: LIMITS.controlFrameBytes })
  await rpc.ask('register', { username, password: 'a raw password', invite: '', device: DEVICE })
  await rpc.ask('subscribe', { hubId: '', since: 0 as never })
  return () => frames
}

async function rawPeer(hub: Hub): Promise<RawPeer> {
  const peer = await RawPeer.create()
  hub.onCleanup(() => peer.stop())
  return peer
}
