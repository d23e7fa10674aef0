import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ByteQueue } from '#shared/wire/byte-queue.ts'

/** What fits a control frame, byte by byte, and more; about 20 ms where each step costs the same, seconds where not. */
const MANY = 400_000
const GENEROUS_MS = 1500

const chunks = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 200 })

function filled(parts: readonly Uint8Array[]): ByteQueue {
  const queue = new ByteQueue()
  for (const part of parts) queue.push(part)
  return queue
}

describe('a byte queue', () => {
  it('gives back the bytes it was given, in order, however they are cut on either side', () => {
    fc.assert(
      fc.property(chunks, fc.infiniteStream(fc.integer({ min: 0, max: 100 })), (parts, sizes) => {
        const queue = filled(parts)
        const sent = Buffer.concat(parts)
        const got: Uint8Array[] = []
        for (const size of sizes) {
          if (queue.byteLength === 0) break
          got.push(Uint8Array.from(queue.take(Math.min(size, queue.byteLength))))
        }
        assert.deepEqual(Buffer.concat(got), sent)
      }),
    )
  })

  it('counts what it holds after every step, whichever way is used to take', () => {
    const steps = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 20 }).map((chunk) => ({ push: chunk })),
        fc.constantFrom('byte', 'into', 'chunk', 'take'),
      ),
      { maxLength: 300 },
    )
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 30 }), (script, size) => {
        const queue = new ByteQueue()
        let model = Buffer.alloc(0)
        for (const step of script) {
          if (typeof step === 'object') {
            queue.push(step.push)
            model = Buffer.concat([model, step.push])
          } else if (model.length > 0) {
            const taken = takeBy(queue, step, size)
            assert.ok(taken.length > 0)
            assert.deepEqual(Buffer.from(taken), model.subarray(0, taken.length))
            model = model.subarray(taken.length)
          }
          assert.equal(queue.byteLength, model.length)
        }
      }),
    )
  })

  it('loses nothing when nothing is taken, also from an empty queue', () => {
    const queue = new ByteQueue()
    assert.equal(queue.take(0).length, 0)
    assert.equal(queue.takeInto(new Uint8Array(0)), 0)
    queue.push(Uint8Array.of(1, 2, 3))
    assert.equal(queue.takeByte(), 1)
    assert.equal(queue.take(0).length, 0)
    assert.deepEqual([...queue.take(2)], [2, 3])
  })

  it('refuses to give more than it holds, and keeps what it has', () => {
    const queue = filled([Uint8Array.of(1, 2)])
    assert.throws(() => queue.take(3), RangeError)
    assert.deepEqual([...queue.take(2)], [1, 2])
  })

  it('copies nothing where the bytes lie together', () => {
    const chunk = Uint8Array.of(1, 2, 3, 4)
    const queue = filled([chunk])
    assert.equal(queue.take(2).buffer, chunk.buffer)
    assert.equal(queue.takeChunk().buffer, chunk.buffer)
  })

  it('takes time in proportion to what it holds, also when a stranger cuts everything into single bytes', () => {
    const queue = new ByteQueue()
    const chunk = Uint8Array.of(7)
    const startedAt = performance.now()
    for (let i = 0; i < MANY; i++) queue.push(chunk)
    let sum = 0
    while (queue.byteLength > 0) sum += queue.takeByte()
    assert.equal(sum, 7 * MANY)
    const took = performance.now() - startedAt
    assert.ok(took < GENEROUS_MS, `${MANY} chunks took ${Math.round(took)} ms`)
  })
})

function takeBy(queue: ByteQueue, way: string, size: number): Uint8Array {
  if (way === 'byte') return Uint8Array.of(queue.takeByte())
  if (way === 'chunk') return Uint8Array.from(queue.takeChunk())
  if (way === 'take') return Uint8Array.from(queue.take(Math.min(size, queue.byteLength)))
  const target = new Uint8Array(size)
  return target.subarray(0, queue.takeInto(target))
}
