/**
 * The receiving side of `/ferry/piece/1.0.0`: asks, verifies, hands over. A window of pieces is kept outstanding; that
 * window is the back-pressure of the whole way, relay included.
 */
import { CODES, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { pieceHash, rootFromLayer, verifyLayer } from '#shared/content/merkle.ts'
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

export interface PieceSink {
  /** Called once, with what the source offers; decides where it goes and makes room, or throws. */
  accept(offer: ContentOffer): Promise<void>
  /** A verified piece; the bytes belong to the sink until the promise resolves. */
  write(bytes: Uint8Array, offset: number): Promise<void>
}

export interface FetchOptions {
  /** Bytes that may be asked for and not yet here. */
  readonly windowBytes: number
  readonly signal: AbortSignal
}

/** Pieces that may wait for the disk while the next are received. */
const WRITES_BEHIND = 4

export class PieceClient {
  readonly #stream: FramedStream
  readonly #wanted: Wanted
  readonly #options: FetchOptions

  constructor(stream: FramedStream, wanted: Wanted, options: FetchOptions) {
    this.#stream = stream
    this.#wanted = wanted
    this.#options = options
  }

  /** Fetches the whole content. @throws FerryError; the stream is over in any case */
  async fetch(ticket: Uint8Array, sink: PieceSink): Promise<void> {
    const { signal } = this.#options
    const onAbort = () => this.#stream.abort(new FerryError('cancelled'))
    signal.addEventListener('abort', onAbort)
    try {
      if (signal.aborted) throw new FerryError('cancelled')
      const offer = await this.#open(ticket, sink)
      const layer = await this.#layer(offer)
      await this.#pieces(offer, layer, sink)
      await this.#finish()
    } catch (err) {
      await this.#cancel(err)
      throw err
    } finally {
      signal.removeEventListener('abort', onAbort)
    }
  }

  async #open(ticket: Uint8Array, sink: PieceSink): Promise<ContentOffer> {
    await this.#send('open', { ticket })
    const { body: offer } = await this.#expect('offer')
    if (offer.root !== this.#wanted.root || offer.size !== this.#wanted.size)
      throw new FerryError('protocol', 'The source offers other content than was asked for.')
    // The rule is part of the protocol; a smaller piece would make a layer of any size.
    if (offer.pieceLength !== pieceLengthFor(offer.size)) throw new FerryError('protocol', 'Pieces of a wrong length.')
    await sink.accept(offer)
    await this.#send('accept', {})
    return offer
  }

  /** The piece layer, proved against the root; for content of one piece that is the root itself. */
  async #layer({ root, size, pieceLength }: ContentOffer): Promise<Uint8Array> {
    const count = pieceCount(size, pieceLength)
    if (count <= 1) return Buffer.from(count === 0 ? '' : root, 'hex')
    const layer = Buffer.allocUnsafe(count * HASH_BYTES)
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

  async #pieces(offer: ContentOffer, layer: Uint8Array, sink: PieceSink): Promise<void> {
    const { size, pieceLength, root } = offer
    const count = pieceCount(size, pieceLength)
    if (count === 0 && rootFromLayer(layer, pieceLength) !== root) throw new FerryError('corrupt')
    const writes: Promise<void>[] = []
    const buffers: Buffer[] = []
    let asked = 0
    for (let index = 0; index < count; index++) {
      asked = await this.#askAhead(offer, index, asked, count)
      const { offset, length } = pieceRange(size, pieceLength, index)
      const buffer = buffers.pop() ?? Buffer.allocUnsafeSlow(Math.min(pieceLength, size))
      const bytes = buffer.subarray(0, length)
      await this.#receive(offset, bytes)
      if (!pieceHash(bytes, pieceLength, size).equals(hashAt(layer, index))) throw new FerryError('corrupt')
      const write = sink.write(bytes, offset).finally(() => buffers.push(buffer))
      write.catch(() => undefined) // awaited below, in order; here only so that it is never unhandled
      writes.push(write)
      if (writes.length >= WRITES_BEHIND) await writes.shift()
    }
    await Promise.all(writes)
  }

  /** Keeps the window full; returns how many pieces have been asked for. */
  async #askAhead(
    { size, pieceLength }: ContentOffer,
    received: number,
    asked: number,
    count: number,
  ): Promise<number> {
    const window = Math.max(1, Math.floor(this.#options.windowBytes / pieceLength))
    const until = Math.min(count, received + Math.min(window, LIMITS.piecesOutstanding))
    for (let index = asked; index < until; index++) await this.#send('getPiece', pieceRange(size, pieceLength, index))
    return Math.max(asked, until)
  }

  async #receive(offset: number, target: Uint8Array): Promise<void> {
    const frame = await this.#read()
    if (frame.kind === 'miss') throw remoteError(frame.body)
    if (frame.kind !== 'piece') throw unexpected(frame)
    if (frame.body.offset !== offset || frame.body.length !== target.byteLength)
      throw new FerryError('protocol', 'Not the piece asked for.')
    await this.#stream.readInto(target, LIMITS.pieceDeadline)
  }

  async #finish(): Promise<void> {
    await this.#send('done', {})
    await this.#expect('done')
    await this.#stream.close()
  }

  async #cancel(thrown: unknown): Promise<void> {
    const err = thrown instanceof FerryError ? thrown : new FerryError('cancelled')
    if (this.#stream.open) {
      try {
        await this.#stream.sendFrame(encodeCancel({ code: err.code, text: CODES[err.code].text }))
      } catch {
        // the stream is gone, and that is what the source needs to know
      }
    }
    this.#stream.abort(err)
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
