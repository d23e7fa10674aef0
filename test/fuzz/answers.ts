/** Cases that answer: a source that the tracker asks, and a tracker that a peer asks. */
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { type ControlFrame, decodeControl, encodeRequest } from '#shared/protocol/control.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'
import { framed } from '#shared/wire/framed-stream.ts'
import type { FakeTracker } from '../support/fake-tracker.ts'
import { signed } from '../support/raw-entries.ts'
import { until } from '../support/until.ts'
import { type Attacker, type ControlWire, isAnswer } from './attacker.ts'
import { type Case, FIRST_ID, kindOf, withId } from './plan.ts'
import { Played } from './played.ts'

const DECOY = 'Files/decoy.txt'
/** The tracker gives a device so long for a proof. */
const STORY_MS = 1_500
const QUIET_MS = 250

/** Reads and answers the tracker's questions as the case says, until the stream ends. */
async function answers(wire: ControlWire, one: Case, played: Played): Promise<void> {
  for (let frame = await wire.next(STORY_MS); frame !== undefined; frame = await wire.next(STORY_MS)) {
    if (frame.type !== 'request') continue
    played.kinds.push(`asked ${frame.request.kind}`)
    const asked = encodeRequest(frame.id, frame.request.kind, frame.request.ask as never)
    const payload = answerTo(one, asked, frame.id)
    if (payload !== undefined) await wire.stream.sendFrame(payload)
  }
}

/** The answer of the case to this question: of its kind where there is one, else whatever comes first. */
function answerTo({ answers: all, seed }: Case, asked: Uint8Array, id: number): Uint8Array | undefined {
  const payloads = all.map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')))
  const kind = kindOf(asked)
  const fits = payloads.find((payload) => kindOf(payload) === kind)
  const other = payloads[Math.abs(seed) % Math.max(1, payloads.length)]
  const chosen = seed % 16 === 0 ? other : (fits ?? other)
  return chosen === undefined ? undefined : withId(chosen, id)
}

export interface Decoy {
  readonly root: ContentRoot
  readonly size: number
}

/** A source whose answers are spoiled, and a requester who makes the tracker ask them. */
export async function playSource(source: Attacker, asker: Attacker, one: Case, decoy: Decoy): Promise<Played> {
  const played = new Played()
  const [wire, other] = [await source.control('signed in'), await asker.control('signed in')]
  await wire.ask('publish', await signed(source.raw.key, [{ path: DECOY, mtime: 1, ...decoy }]))
  const serving = answers(wire, one, played).then(
    () => 'closed' as const,
    (err: unknown) => (asFerryError(err).code === 'timeout' ? ('open' as const) : ('reset' as const)),
  )
  const { device } = wire
  const { root } = decoy
  const asks = [
    () => other.ask('sourceLoad', { device, root }),
    () => other.ask('openDownload', { device, path: DECOY, root: undefined, more: [] }),
    async () => {
      const { transfer } = await other.ask('openDownload', { device, path: '', root, more: [] })
      await other.ask('askDialBack', { transfer })
    },
    () => other.ask('complain', { device, root }),
    () =>
      other.ask('storeFile', {
        depot: device,
        path: DECOY,
        ...decoy,
        mtime: 1,
        audience: '*',
        signature: new Uint8Array(64),
      }),
  ]
  const chosen = asks[Math.abs(one.seed) % asks.length]
  try {
    await chosen?.()
    played.answered('asker')
  } catch (err) {
    // What the source says is handed on, so no code is suspicious here.
    played.kinds.push(`! ${asFerryError(err).code}`)
    played.counts.refused += 1
  }
  played.ended(await serving)
  wire.stream.abort(new FerryError('cancelled'))
  other.stream.abort(new FerryError('cancelled'))
  return played
}

/** A tracker that says what none would, to a peer that comes back each time. */
export async function playTracker(fake: FakeTracker, one: Case): Promise<Played> {
  const played = new Played()
  await until(async () => fake.current !== undefined)
  const stream = fake.current
  if (stream === undefined) return played
  let heardAt = performance.now()
  fake.heard = (bytes) => {
    heardAt = performance.now()
    hear(bytes, one, { stream, played })
  }
  for (const hex of one.chunks) {
    const chunk = Uint8Array.from(Buffer.from(hex, 'hex'))
    if (!stream.open || endsSession(chunk)) continue
    await stream.sendRaw(chunk).catch(() => undefined)
  }
  await until(async () => !stream.open || performance.now() - heardAt > QUIET_MS)
  played.ended(stream.open ? 'open' : 'reset')
  fake.heard = () => {}
  return played
}

function hear(bytes: Uint8Array, one: Case, { stream, played }: { stream: FramedStream; played: Played }): void {
  const frame = read(bytes)
  if (frame?.type === 'request') {
    played.kinds.push(`asked ${frame.request.kind}`)
    const payload = answerTo(one, bytes, frame.id)
    // A refusal at the door would send the peer away for good, which is right and ends the test.
    if (payload !== undefined && !isRefusal(payload)) stream.sendRaw(framed(payload).subarray()).catch(() => undefined)
  }
  if (frame?.type !== 'response' || frame.id < FIRST_ID) return
  if (isAnswer(frame.response)) played.answered(frame.response.kind)
  else played.refused(frame.response.code, frame.response.text)
}

function read(bytes: Uint8Array): ControlFrame | undefined {
  try {
    return decodeControl(bytes)
  } catch {
    return undefined
  }
}

const isRefusal = (payload: Uint8Array): boolean => {
  const frame = read(payload)
  return frame?.type === 'response' && !isAnswer(frame.response)
}

/** Whether a framed event dismisses the peer. */
function endsSession(chunk: Uint8Array): boolean {
  for (let prefix = 1; prefix <= 4; prefix++) {
    const frame = read(chunk.subarray(prefix))
    if (frame?.type === 'event' && frame.event.ended !== undefined) return true
  }
  return false
}
