/** Plays cases: brings a stream to where the case begins, sends its bytes, and says what came back. */
import { codeFromWire, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { OfferedTransfer, Route } from '#shared/protocol/broker.ts'
import { type ControlFrame, encodeRequest } from '#shared/protocol/control.ts'
import { decodePiece, encodePiece, PIECE_PROTOCOL } from '#shared/protocol/piece.ts'
import { decodeRelay, encodeRelay, RELAY_PROTOCOL } from '#shared/protocol/relay.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { sealStream } from '#shared/wire/sealed-stream.ts'
import { type Attacker, type ControlWire, isAnswer } from './attacker.ts'
import { type Live, rebind, type Token } from './corpus.ts'
import { Dice } from './dice.ts'
import type { Case } from './plan.ts'
import { Played } from './played.ts'
import { ANN, annPath, FILES, READ_BUFFER } from './world.ts'

/** Between two signs of the other side; longer means that nothing more comes. */
const QUIET_MS = 120
/** For the first sign: some answers look something up first. */
const FIRST_SIGN_MS = 400
const SENTINEL_ID = 4_000_000_000
const PIECE_FRAME_BYTES = LIMITS.pieceHeaderBytes
const STEP_MS = 10_000
/** What else is chosen for a case follows from its seed too, and not from the same numbers. */
const OTHER_SEED = 0x5eed

interface Opened {
  readonly offered: OfferedTransfer
  readonly live: Live
}

const text = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value))

export class Players {
  readonly #tokens: readonly Token[]
  /** Small contents of ann's that ride along. */
  readonly #bundled: readonly ContentRoot[]

  constructor(tokens: readonly Token[], bundled: readonly ContentRoot[]) {
    this.#tokens = tokens
    this.#bundled = bundled
  }

  live(hex: string, live: Live): Uint8Array {
    return rebind(Buffer.from(hex, 'hex'), this.#tokens, live)
  }

  /** The tracker's control protocol. */
  async control(attacker: Attacker, one: Case): Promise<Played> {
    const played = new Played()
    const wire = await attacker.control(one.phase)
    const isLive = one.phase === 'signed in' && new Dice(one.seed ^ OTHER_SEED).chance(0.5)
    const live = isLive ? (await this.openTransfer(attacker, wire, one.seed)).live : {}
    await this.#send(attacker, wire.stream, one, live)
    if (wire.stream.open && one.ending === 'stay')
      await wire.stream.sendFrame(encodeRequest(SENTINEL_ID, 'ping', {})).catch(() => undefined)
    await listen(wire.stream, played, async () => {
      const frame = await wire.next(played.counts.answered > 0 ? QUIET_MS : FIRST_SIGN_MS)
      if (frame !== undefined) note(played, frame)
      return frame !== undefined
    })
    wire.stream.abort(new FerryError('cancelled'))
    return played
  }

  /** The serving side of a peer. */
  async piece(attacker: Attacker, one: Case): Promise<Played> {
    const played = new Played()
    const wire = await attacker.control('signed in')
    const { offered, live } = await this.openTransfer(attacker, wire, one.seed)
    const stream = await pieceStream(attacker, offered)
    if (one.phase !== 'fresh') {
      await stream.sendFrame(encodePiece('open', { ticket: live['direct ticket'] ?? text('') }))
      await readPiece(stream, played, STEP_MS)
    }
    if (one.phase === 'accepted') await stream.sendFrame(encodePiece('accept', {}))
    await this.#send(attacker, stream, one, live)
    await listen(stream, played, () => readPiece(stream, played, FIRST_SIGN_MS))
    stream.abort(new FerryError('cancelled'))
    wire.stream.abort(new FerryError('cancelled'))
    return played
  }

  /** The tracker's relay, and what lies behind it. */
  async relay(attacker: Attacker, one: Case): Promise<Played> {
    const played = new Played()
    const wire = await attacker.control('signed in')
    const { offered, live } = await this.openTransfer(attacker, wire, one.seed)
    const opening = await attacker.stream(RELAY_PROTOCOL, READ_BUFFER)
    if (one.phase === 'fresh') {
      await this.#send(attacker, opening, one, live)
      await listen(opening, played, () => readRelay(opening, played))
    } else await this.#joined(attacker, one, { opening, offered, live, played })
    opening.abort(new FerryError('cancelled'))
    wire.stream.abort(new FerryError('cancelled'))
    return played
  }

  async #joined(
    attacker: Attacker,
    one: Case,
    { opening, offered, live, played }: Opened & { opening: FramedStream; played: Played },
  ): Promise<void> {
    const ticket = live['relay ticket'] ?? text('')
    await opening.sendFrame(encodeRelay('open', { transfer: offered.transfer, ticket }))
    if (!(await readRelay(opening, played))) return
    if (one.phase === 'joined') {
      await this.#send(attacker, opening, one, live)
      return listen(opening, played, async () => (await opening.readChunk(FIRST_SIGN_MS)) !== undefined)
    }
    const carrier = opening.detach()
    const { raw } = attacker
    const sealed = await sealStream(carrier, {
      privateKey: raw.key,
      remote: offered.peerId,
      role: 'initiator',
      deadline: STEP_MS,
    })
    const stream = new FramedStream(sealed, { maxBuffered: READ_BUFFER, carrier })
    await stream.sendFrame(encodePiece('open', { ticket }))
    await readPiece(stream, played, STEP_MS)
    await stream.sendFrame(encodePiece('accept', {}))
    await this.#send(attacker, stream, one, live)
    await listen(stream, played, () => readPiece(stream, played, FIRST_SIGN_MS))
    stream.abort(new FerryError('cancelled'))
  }

  /** A peer's relay protocol, which is for its tracker alone. */
  async peerRelay(attacker: Attacker, one: Case): Promise<Played> {
    const played = new Played()
    const wire = await attacker.control('signed in')
    const { offered, live } = await this.openTransfer(attacker, wire, one.seed)
    attacker.doing = 'dialing'
    const opened = await attacker.raw.stream(`${offered.addresses[0]}/p2p/${offered.peerId}`, RELAY_PROTOCOL)
    const stream = new FramedStream(opened, { maxBuffered: READ_BUFFER })
    await this.#send(attacker, stream, one, live)
    await listen(stream, played, () => readRelay(stream, played))
    stream.abort(new FerryError('cancelled'))
    wire.stream.abort(new FerryError('cancelled'))
    return played
  }

  /** A transfer of ann's, with tickets for both routes. */
  async openTransfer(attacker: Attacker, wire: ControlWire, seed: number): Promise<Opened> {
    const { name } = new Dice(seed ^ OTHER_SEED).pick([FILES[0], FILES[0], FILES[1]])
    attacker.doing = 'opening a transfer'
    const ask = { device: ANN, path: annPath(name), root: undefined, more: [...this.#bundled] }
    const offered = await wire.ask('openDownload', ask)
    const ticket = async (route: Route) => (await wire.ask('newTicket', { transfer: offered.transfer, route })).ticket
    const live: Live = {
      transfer: text(offered.transfer),
      'direct ticket': await ticket('direct'),
      'relay ticket': await ticket('relay'),
      requester: text(attacker.peerId),
      source: text(offered.peerId),
    }
    return { offered, live }
  }

  async #send(attacker: Attacker, stream: FramedStream, one: Case, live: Live): Promise<void> {
    attacker.doing = 'sending and listening'
    try {
      for (const chunk of one.chunks) await stream.sendRaw(this.live(chunk, live))
    } catch (err) {
      if (!(err instanceof FerryError)) throw err
      return // it was reset before everything was said
    }
    if (one.ending === 'reset') stream.abort(new FerryError('cancelled'))
  }
}

const LISTEN_MS = 10_000

/** Hears until the other side ends or says nothing more, or has said a lot. */
export async function listen(stream: FramedStream, played: Played, hear: () => Promise<boolean>): Promise<void> {
  if (!stream.open) return played.ended('reset')
  const until = performance.now() + LISTEN_MS
  try {
    while (await hear())
      // A hub at which others come and go has something to say all the time.
      if (performance.now() > until) return played.ended('open')
    played.ended('closed')
  } catch (err) {
    const { code } = err instanceof FerryError ? err : new FerryError('protocol')
    played.ended(code === 'timeout' ? 'open' : 'reset')
  }
}

function note(played: Played, frame: ControlFrame): void {
  if (frame.type !== 'response' || frame.id === SENTINEL_ID) return
  if (isAnswer(frame.response)) return played.answered(frame.response.kind)
  played.refused(frame.response.code, frame.response.text)
}

async function readPiece(stream: FramedStream, played: Played, deadline: number): Promise<boolean> {
  const bytes = await stream.readFrame(PIECE_FRAME_BYTES, deadline)
  if (bytes === undefined) return false
  const { kind, body } = decodePiece(bytes)
  if (kind === 'cancel' || kind === 'miss') {
    played.refused(codeFromWire(body.code), body.text)
    return true
  }
  played.answered(kind)
  const announced = kind === 'piece' || kind === 'have' ? body.length : kind === 'layer' ? body.count * 32 : 0
  if (announced > 0) await stream.readInto(new Uint8Array(announced), STEP_MS)
  return true
}

async function readRelay(stream: FramedStream, played: Played): Promise<boolean> {
  const bytes = await stream.readFrame(PIECE_FRAME_BYTES, STEP_MS)
  if (bytes === undefined) return false
  const frame = decodeRelay(bytes)
  if (frame.kind === 'refusal') played.refused(codeFromWire(frame.body.code), frame.body.text)
  else played.answered(frame.kind)
  return frame.kind !== 'refusal'
}

async function pieceStream(attacker: Attacker, { peerId, addresses }: OfferedTransfer): Promise<FramedStream> {
  const stream = await attacker.raw.stream(`${addresses[0]}/p2p/${peerId}`, PIECE_PROTOCOL)
  return new FramedStream(stream, { maxBuffered: READ_BUFFER })
}
