/** Streams that write down what goes over them, between encryption and framing. */
import type { MessageStream } from '@libp2p/interface'
import type { Millis } from '#shared/base/clock.ts'
import { asFerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { CONTROL_PROTOCOL, decodeControl } from '#shared/protocol/control.ts'
import { decodePiece } from '#shared/protocol/piece.ts'
import { decodeRelay } from '#shared/protocol/relay.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { RpcChannel } from '#shared/wire/rpc.ts'
import type { RawPeer } from '../support/raw-peer.ts'
import { isAnswer } from './attacker.ts'
import type { Conversation, Protocol, Recorded, Side } from './corpus.ts'

export class Tape {
  readonly name: string
  readonly protocol: Protocol
  readonly #frames: Recorded[] = []

  constructor(name: string, protocol: Protocol) {
    this.name = name
    this.protocol = protocol
  }

  write(from: Side, bytes: Uint8Array): void {
    const frame = { from, kind: kindOf(this.protocol, bytes), hex: Buffer.from(bytes).toString('hex') }
    // The same question asked many times teaches nothing.
    if (this.#frames.filter(({ kind }) => kind === frame.kind).length < SAME_KIND_MOST) this.#frames.push(frame)
  }

  conversation(): Conversation {
    return { name: this.name, protocol: this.protocol, frames: this.#frames }
  }
}

const SAME_KIND_MOST = 4

function kindOf(protocol: Protocol, bytes: Uint8Array): string {
  if (protocol === 'piece') return decodePiece(bytes).kind
  if (protocol === 'relay') return decodeRelay(bytes).kind
  const frame = decodeControl(bytes)
  if (frame.type === 'request') return `ask ${frame.request.kind}`
  if (frame.type !== 'response') return frame.type
  return isAnswer(frame.response) ? `answer ${frame.response.kind}` : 'refusal'
}

/** Ours is the side that it writes as its own; counted bytes after a frame are content, and not kept. */
export class TapedStream extends FramedStream {
  readonly #tape: Tape
  readonly #side: Side

  constructor(stream: MessageStream, tape: Tape, side: Side) {
    super(stream, { maxBuffered: LIMITS.pieceWindowBytes })
    this.#tape = tape
    this.#side = side
  }

  override sendFrame(payload: Uint8Array): Promise<void> {
    this.#tape.write(this.#side, payload)
    return super.sendFrame(payload)
  }

  override async readFrame(limit: number | (() => number), deadline: Millis): Promise<Uint8Array | undefined> {
    const frame = await super.readFrame(limit, deadline)
    if (frame !== undefined) this.#tape.write(this.#side === 'asker' ? 'answerer' : 'asker', frame)
    return frame
  }
}

/** A control session of this peer that is written down. */
export async function tapedControl(raw: RawPeer, hub: string, tape: Tape): Promise<RpcChannel> {
  const rpc = new RpcChannel({
    stream: new TapedStream(await raw.stream(hub, CONTROL_PROTOCOL), tape, 'asker'),
    answer: (request) => raw.answer(request),
    onEvent: () => {},
    onClosed: () => {},
  })
  rpc.run().catch((err: unknown) => process.stderr.write(`${asFerryError(err).message}\n`))
  await rpc.ask('hello', { agent: 'raw', protocolMinor: 0, maxFrameBytes: LIMITS.controlFrameBytes })
  return rpc
}
