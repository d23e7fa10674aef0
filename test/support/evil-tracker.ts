/**
 * A tracker that looks into what it relays: with FERRY_TEST_CAPTURE it keeps every relayed byte in a file, with
 * FERRY_TEST_FLIP_AT it turns one bit of the byte at that position of the stream towards the requester.
 */
import { appendFileSync } from 'node:fs'
import { silentLog } from '#shared/base/log.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { loadTrackerConfig } from '../../tracker/config.ts'
import { startTracker } from '../../tracker/tracker.ts'

const capture = process.env.FERRY_TEST_CAPTURE
const flipAt = Number(process.env.FERRY_TEST_FLIP_AT ?? Number.NaN)
const seen = new WeakMap<FramedStream, number>()
const honest = FramedStream.prototype.readChunk

FramedStream.prototype.readChunk = async function (this: FramedStream, deadline: number) {
  const chunk = await honest.call(this, deadline)
  if (chunk === undefined) return chunk
  if (capture !== undefined) appendFileSync(capture, chunk)
  const before = seen.get(this) ?? 0
  seen.set(this, before + chunk.byteLength)
  if (!(flipAt >= before && flipAt < before + chunk.byteLength)) return chunk
  const forged = Uint8Array.from(chunk)
  forged[flipAt - before] = (forged[flipAt - before] ?? 0) ^ 1
  process.stdout.write(`${JSON.stringify({ event: 'flipped', at: flipAt })}\n`)
  return forged
}

const flag = (name: string) => process.argv[process.argv.indexOf(name) + 1] ?? ''
const config = loadTrackerConfig({ file: flag('--config'), env: {}, flags: { listen: [flag('--listen')] } })
const tracker = await startTracker(config, silentLog)
process.stdout.write(`${JSON.stringify({ event: 'ready', addresses: tracker.addresses })}\n`)
