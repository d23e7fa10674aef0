/**
 * One source of one download over one stream of `/ferry/piece/1.0.0`: asks for what the picker gives it, verifies, hands
 * over. The pieces asked for and not yet here are the back-pressure of the whole way, relay included.
 */
import type { Clock, Millis } from '#shared/base/clock.ts'
import { CODES, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { Bitfield } from '#shared/content/bitfield.ts'
import { pieceHash, verifyLayer } from '#shared/content/merkle.ts'
import { HASH_BYTES, pieceCount, pieceLengthFor, pieceRange } from '#shared/content/piece-map.ts'
import {
  type AnyPieceFrame,
  type ContentOffer,
  decodePiece,
  encodeCancel,
  encodePiece,
  type PieceKind,
  remoteError,
} from '#shared/protocol/piece.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'

export interface Wanted {
  readonly root: ContentRoot
  readonly size: number
}

/** What a session works for. */
export interface PieceWork {
  /** The next piece to ask for; `undefined` when there is none now. */
  next(): number | undefined
  /** Resolves when so many bytes may be asked for; they are given back when nothing is. */
  permit(bytes: number): Promise<void>
  giveBack(bytes: number): void
  /** How many may be asked for and not yet here. */
  window(): number
  /** The pieces that the source holds. */
  onHave(have: Bitfield): void
  /** The source has given this piece to nobody yet. */
  onSuggest(piece: number): void
  onMiss(piece: number): void
  /** Where the next piece is received. */
  buffer(length: number): Buffer
  /** A piece that was not right: its buffer may be used again. */
  unused(buffer: Buffer): void
  /** A verified piece; its buffer belongs to the receiver. */
  onPiece(piece: number, bytes: Buffer): Promise<void>
  /** A piece that is not what its hash says. @throws FerryError to end the session */
  onLie(piece: number): void
  /** Nothing to ask for now: resolves when that may be different; `false` when this source is not needed any more. */
  more(): Promise<boolean>
}

/** Whole contents of one piece each. */
export interface ContentWork {
  /** The next to ask for; `undefined` when there is none left. */
  next(): Wanted | undefined
  permit(bytes: number): Promise<void>
  giveBack(bytes: number): void
  /** Bytes that may be asked for and not yet here. */
  windowBytes(): number
  /** Verified bytes; resolves when there is room for more. */
  onContent(root: ContentRoot, bytes: Buffer): Promise<void>
  onMiss(root: ContentRoot, error: FerryError): void
}

export interface SessionParts {
  readonly stream: FramedStream
  readonly wanted: Wanted
  readonly clock: Clock
}

/** What has been asked for and not been answered: a piece, or what the source has by now. */
type Asked = number | 'have'

/** How often a partial source is asked what it has by now: up to 8 KB a second of bitfields. */
const haveRefresh = (pieces: number): Millis => Math.max(250, pieces / 64)
const CONTENTS_ASKED = 64

export class PieceSession {
  readonly #stream: FramedStream
  readonly #wanted: Wanted
  readonly #clock: Clock
  #partial = false
  #haveAt: Millis = -Infinity

  constructor({ stream, wanted, clock }: SessionParts) {
    this.#stream = stream
    this.#wanted = wanted
    this.#clock = clock
  }

  /**
   * Shows the ticket, waits in line, and reads what is offered; nothing is accepted yet.
   * @throws FerryError
   */
  async open(ticket: Uint8Array, onWait: (position: number, seconds: number) => void): Promise<ContentOffer> {
    await this.#send('open', { ticket })
    let frame = await this.#read()
    for (; frame.kind === 'wait'; frame = await this.#read()) onWait(frame.body.position, frame.body.seconds)
    if (frame.kind !== 'offer') throw unexpected(frame)
    const offer = frame.body
    if (offer.root !== this.#wanted.root || offer.size !== this.#wanted.size)
      throw new FerryError('protocol', 'The source offers other content than was asked for.')
    // The rule is part of the protocol; a smaller piece would make a layer of any size.
    if (offer.pieceLength !== pieceLengthFor(offer.size)) throw new FerryError('protocol', 'Pieces of a wrong length.')
    this.#partial = !offer.complete
    return offer
  }

  accept(): Promise<void> {
    return this.#send('accept', {})
  }

  /** The piece layer, proved against the root; for content of one piece that is the root itself. */
  async layer({ root, size, pieceLength }: ContentOffer): Promise<Buffer> {
    const count = pieceCount(size, pieceLength)
    if (count <= 1) return Buffer.from(count === 0 ? '' : root, 'hex')
    const layer = Buffer.alloc(count * HASH_BYTES)
    for (let from = 0; from < count; from += LIMITS.layerHashesPerRequest) {
      const part = Math.min(LIMITS.layerHashesPerRequest, count - from)
      await this.#send('getLayer', { from, count: part })
      const { body } = await this.#expect('layer')
      if (body.from !== from || body.count !== part) throw new FerryError('protocol', 'Not the hashes asked for.')
      await this.#stream.readInto(layer.subarray(from * HASH_BYTES, (from + part) * HASH_BYTES), LIMITS.pieceDeadline)
    }
    if (!verifyLayer(root, layer, size, pieceLength)) throw new FerryError('corrupt')
    return layer
  }

  /** Works until nothing more is wanted of this source, then ends the transfer in order. @throws FerryError */
  async work(offer: ContentOffer, layer: Uint8Array, work: PieceWork): Promise<void> {
    // Answers come in the order of the questions.
    const asked: Asked[] = []
    for (;;) {
      await this.#askHave(offer, asked)
      await this.#ask(offer, asked, work)
      const first = asked.shift()
      if (first === 'have') await this.#receiveHave(offer, work)
      else if (first !== undefined) await this.#receive(offer, layer, first, work)
      else if (!(await work.more())) break
    }
    await this.#finish()
  }

  /**
   * Fetches small contents that ride in this transfer, asking ahead over their borders, and ends it in order.
   * @throws FerryError `corrupt` at the first that is not what its root says
   */
  async contents(work: ContentWork): Promise<void> {
    const asked: Wanted[] = []
    let open = 0
    for (let more = true; more || asked.length > 0; ) {
      while (more && asked.length < CONTENTS_ASKED && open < work.windowBytes()) {
        const wanted = work.next()
        more = wanted !== undefined
        if (wanted === undefined) break
        await work.permit(wanted.size)
        await this.#send('getContent', { root: wanted.root })
        asked.push(wanted)
        open += wanted.size
      }
      const first = asked.shift()
      if (first === undefined) break
      open -= first.size
      await this.#receiveContent(first, work)
    }
    await this.#finish()
  }

  async #receiveContent({ root, size }: Wanted, work: ContentWork): Promise<void> {
    const frame = await this.#read()
    if (frame.kind === 'miss') {
      work.giveBack(size)
      return work.onMiss(root, remoteError(frame.body))
    }
    if (frame.kind !== 'piece') throw unexpected(frame)
    if (frame.body.offset !== 0 || frame.body.length !== size)
      throw new FerryError('protocol', 'Not the content asked for.')
    const bytes = Buffer.allocUnsafe(size)
    await this.#stream.readInto(bytes, LIMITS.pieceDeadline)
    if (pieceHash(bytes, pieceLengthFor(size), size).toString('hex') !== root) throw new FerryError('corrupt')
    await work.onContent(root, bytes)
  }

  /** Ends the stream, with the reason for the other side. */
  async cancel(err: FerryError): Promise<void> {
    if (this.#stream.open) {
      try {
        await this.#stream.sendFrame(encodeCancel({ code: err.code, text: CODES[err.code].text }))
      } catch {
        // the stream is gone, and that is what the source needs to know
      }
    }
    this.#stream.abort(err)
  }

  /** What a partial source has grows all the time; it is asked again beside the pieces, not after them. */
  async #askHave({ size, pieceLength }: ContentOffer, asked: Asked[]): Promise<void> {
    const pieces = pieceCount(size, pieceLength)
    const age = this.#clock.monotonic() - this.#haveAt
    if (!this.#partial || asked.includes('have') || age < haveRefresh(pieces)) return
    asked.push('have')
    await this.#send('getHave', {})
  }

  async #ask({ size, pieceLength }: ContentOffer, asked: Asked[], work: PieceWork): Promise<void> {
    const pieces = () => asked.filter((each) => each !== 'have').length
    for (const most = work.window(); pieces() < most; ) {
      // Before the choice: a piece that is chosen and then waits would keep others from it.
      await work.permit(pieceLength)
      const piece = work.next()
      if (piece === undefined) return work.giveBack(pieceLength)
      asked.push(piece)
      await this.#send('getPiece', pieceRange(size, pieceLength, piece))
    }
  }

  async #receive(offer: ContentOffer, layer: Uint8Array, piece: number, work: PieceWork): Promise<void> {
    const { offset, length } = pieceRange(offer.size, offer.pieceLength, piece)
    const frame = await this.#read()
    if (frame.kind === 'miss') {
      const error = remoteError(frame.body)
      if (!this.#partial) throw error
      return work.onMiss(piece)
    }
    if (frame.kind !== 'piece') throw unexpected(frame)
    if (frame.body.offset !== offset || frame.body.length !== length)
      throw new FerryError('protocol', 'Not the piece asked for.')
    if (frame.body.suggest > 0) work.onSuggest(frame.body.suggest - 1)
    const bytes = work.buffer(length)
    await this.#stream.readInto(bytes, LIMITS.pieceDeadline)
    if (pieceHash(bytes, offer.pieceLength, offer.size).equals(hashAt(layer, piece))) return work.onPiece(piece, bytes)
    work.unused(bytes)
    work.onLie(piece)
  }

  async #receiveHave({ size, pieceLength }: ContentOffer, work: PieceWork): Promise<void> {
    const { body } = await this.#expect('have')
    const pieces = pieceCount(size, pieceLength)
    if (body.length !== Math.ceil(pieces / 8)) throw new FerryError('protocol', 'A bitfield of a wrong length.')
    const bytes = new Uint8Array(body.length)
    await this.#stream.readInto(bytes, LIMITS.pieceDeadline)
    const have = Bitfield.fromBytes(bytes, pieces)
    this.#haveAt = this.#clock.monotonic()
    if (have.full) this.#partial = false
    work.onHave(have)
  }

  async #finish(): Promise<void> {
    await this.#send('done', {})
    await this.#expect('done')
    await this.#stream.close()
  }

  async #expect<K extends PieceKind>(kind: K): Promise<Extract<AnyPieceFrame, { kind: K }>> {
    const frame = await this.#read()
    if (isKind(frame, kind)) return frame
    throw unexpected(frame)
  }

  async #read(): Promise<AnyPieceFrame> {
    const bytes = await this.#stream.readFrame(LIMITS.pieceHeaderBytes, LIMITS.pieceDeadline)
    if (bytes === undefined) throw new FerryError('disconnected', 'The source ended the transfer.')
    const frame = decodePiece(bytes)
    if (frame.kind === 'cancel') throw remoteError(frame.body)
    return frame
  }

  #send<K extends PieceKind>(kind: K, body: Parameters<typeof encodePiece<K>>[1]): Promise<void> {
    return this.#stream.sendFrame(encodePiece(kind, body))
  }
}

function isKind<K extends PieceKind>(frame: AnyPieceFrame, kind: K): frame is Extract<AnyPieceFrame, { kind: K }> {
  return frame.kind === kind
}

const unexpected = (frame: AnyPieceFrame) =>
  new FerryError('protocol', `The source sent ${frame.kind} where it may not.`)

const hashAt = (layer: Uint8Array, index: number) => layer.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)
