/** The serving side of `/ferry/piece/1.0.0`: checks the ticket, offers the content, answers what it is asked, in order. */
import { asFerryError, CODES, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { BLOCK_BYTES, HASH_BYTES, type PieceRange, pieceCount } from '#shared/content/piece-map.ts'
import {
  type AnyPieceFrame,
  decodePiece,
  encodeCancel,
  encodePiece,
  type PieceBody,
  remoteError,
} from '#shared/protocol/piece.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'
import { BufferRing } from './buffer-pool.ts'
import type { ContentReader, HeldContent } from './held-content.ts'

export interface PieceServerParts {
  /** Checks the ticket and finds the content. @throws FerryError */
  readonly admit: (ticket: Uint8Array, line: Line) => Promise<Admitted>
  readonly onSent: (bytes: number) => void
  /** Resolves when so many bytes of content may go. */
  readonly permit: (bytes: number) => Promise<void>
}

export interface Admitted {
  readonly served: HeldContent
  /** Small content that rides in the same transfer. @throws FerryError when it does not, or is not here */
  readonly alsoServed: (root: ContentRoot) => Promise<HeldContent>
  /** Before each answer: whether the requester may still have it. @throws FerryError when it may not */
  readonly recheck: () => Promise<void>
  /** This piece goes out; another that this requester might ask for next. */
  readonly suggest: (piece: number) => number | undefined
}

/** The requester, while it waits in line. */
export interface Line {
  tell(position: number, seconds: number): Promise<void>
  /** Aborted when the requester is gone. */
  readonly gone: AbortSignal
}

const SLICE_BYTES = 256 * 1024
/** Answers that are prepared while one goes out: one more piece, or many small files. */
const PIECES_AHEAD = 2
const CONTENTS_AHEAD = 16
/** Requests are small; a window of them fits many times. */
export const SERVER_BUFFER_BYTES = 64 * 1024

export class PieceServer {
  readonly #stream: FramedStream
  readonly #parts: PieceServerParts
  /** Answers that are not sent yet, in order. */
  readonly #underWay = new Set<Promise<void>>()
  /** By the requester. */
  #isCancelled = false

  constructor(stream: FramedStream, parts: PieceServerParts) {
    this.#stream = stream
    this.#parts = parts
  }

  /** Serves until the requester is done. @throws FerryError when it ends otherwise; the stream is over in any case */
  async serve(): Promise<void> {
    let reader: ContentReader | undefined
    try {
      const admitted = await this.#admit()
      reader = await admitted.served.open()
      await this.#offer(admitted.served)
      await this.#answerAll(admitted, reader)
    } catch (thrown) {
      const err = asFerryError(thrown)
      await this.#cancel(err)
      throw err
    } finally {
      await reader?.close()
    }
  }

  async #admit(): Promise<Admitted> {
    const frame = await this.#read(LIMITS.transferStepDeadline)
    if (frame.kind !== 'open') throw unexpected(frame)
    const gone = new AbortController()
    this.#stream.onLost = () => gone.abort()
    try {
      return await this.#parts.admit(frame.body.ticket, {
        tell: (position, seconds) => this.#stream.sendFrame(encodePiece('wait', { position, seconds })),
        gone: gone.signal,
      })
    } finally {
      this.#stream.onLost = () => {}
    }
  }

  async #offer(served: HeldContent): Promise<void> {
    const { root, size, pieceLength, name } = served
    const complete = served.have().full
    await this.#stream.sendFrame(encodePiece('offer', { name, size, pieceLength, root, complete }))
    const answer = await this.#read(LIMITS.consentDeadline)
    if (answer.kind !== 'accept') throw unexpected(answer)
  }

  /** The next answers are read from the disk while the one before goes out; they go in the order of the questions. */
  async #answerAll(admitted: Admitted, reader: ContentReader): Promise<void> {
    const { size, pieceLength } = admitted.served
    const ring = new BufferRing(mostOutstanding(pieceLength) + 1, Math.max(1, Math.min(pieceLength, size)))
    for (;;) {
      const frame = await this.#readNext()
      if (frame.kind === 'done') {
        await Promise.all(this.#underWay)
        await this.#stream.sendFrame(encodePiece('done', {}))
        return this.#stream.close()
      }
      const before = [...this.#underWay]
      const prepared = this.#prepare(frame, admitted, reader, ring)
      // Small contents are read many at a time, and are missed rather than refused.
      if (frame.kind !== 'getContent') await prepared
      const answer = this.#inOrder(prepared, before.at(-1))
      this.#underWay.add(answer)
      answer.then(
        () => this.#underWay.delete(answer),
        (err: unknown) => this.#stream.abort(asFerryError(err)),
      )
      if (before.length + 1 >= (frame.kind === 'getContent' ? CONTENTS_AHEAD : PIECES_AHEAD)) await before[0]
    }
  }

  /** Whoever still receives need not ask: silence counts when nothing is under way. */
  async #readNext(): Promise<AnyPieceFrame> {
    for (;;)
      try {
        return await this.#read(LIMITS.relayIdle)
      } catch (err) {
        if (asFerryError(err).code !== 'timeout' || this.#underWay.size === 0) throw err
      }
  }

  async #inOrder(answer: Promise<Prepared>, before: Promise<void> | undefined): Promise<void> {
    const [prepared] = await Promise.all([answer, before])
    await this.#send(prepared)
  }

  async #prepare(frame: AnyPieceFrame, admitted: Admitted, reader: ContentReader, ring: BufferRing): Promise<Prepared> {
    const { served, alsoServed, recheck } = admitted
    switch (frame.kind) {
      case 'getLayer':
        return prepareLayer(served, frame.body)
      case 'getHave': {
        const bytes = served.have().toBytes()
        return { header: encodePiece('have', { length: bytes.byteLength }), bytes }
      }
      case 'getPiece':
        checkRange(frame.body, served)
        await recheck()
        return this.#preparePiece(admitted, reader, frame.body, ring.next(frame.body.length))
      case 'getContent':
        return prepareContent(frame.body.root, alsoServed)
      default:
        throw unexpected(frame)
    }
  }

  /** The bytes, when they are there and still the hashed ones after they were read; else a miss that says why not. */
  async #preparePiece(
    { served, suggest }: Admitted,
    reader: ContentReader,
    { offset, length }: PieceRange,
    bytes: Buffer,
  ): Promise<Prepared> {
    try {
      const first = Math.floor(offset / served.pieceLength)
      const last = Math.floor((offset + length - 1) / served.pieceLength)
      const have = served.have()
      if (!have.has(first) || !have.has(last)) throw new FerryError('missing', 'This piece is not here yet.')
      await reader.read(bytes, offset)
      const header = encodePiece('piece', { offset, length, suggest: 1 + (suggest(first) ?? -1) })
      return { header, bytes, isContent: true }
    } catch (err) {
      return missed(offset, err)
    }
  }

  async #send({ header, bytes, isContent = false }: Prepared): Promise<void> {
    await this.#stream.sendFrame(header)
    for (let done = 0; done < bytes.byteLength; done += SLICE_BYTES) {
      const slice = bytes.subarray(done, done + SLICE_BYTES)
      if (isContent) await this.#parts.permit(slice.byteLength)
      await this.#stream.sendRaw(slice)
      if (isContent) this.#parts.onSent(slice.byteLength)
    }
  }

  async #read(deadline: number): Promise<AnyPieceFrame> {
    const bytes = await this.#stream.readFrame(LIMITS.pieceHeaderBytes, deadline)
    if (bytes === undefined) throw new FerryError('disconnected', 'The requester ended the transfer.')
    const frame = decodePiece(bytes)
    if (frame.kind === 'cancel') {
      this.#isCancelled = true
      throw remoteError(frame.body)
    }
    return frame
  }

  async #cancel(err: FerryError): Promise<void> {
    // A frame between the bytes of an answer would be taken for content.
    await Promise.allSettled(this.#underWay)
    if (!this.#stream.open) return
    try {
      // Who cancelled knows why; told its own words it would take them for a fault of this side.
      if (!this.#isCancelled) await this.#stream.sendFrame(encodeCancel({ code: err.code, text: err.message }))
      await this.#stream.close()
    } catch (failed) {
      this.#stream.abort(asFerryError(failed))
    }
  }
}

/** An answer that is ready to go: a frame, and the bytes that it announces. */
interface Prepared {
  readonly header: Uint8Array
  readonly bytes: Uint8Array
  readonly isContent?: boolean
}

const NOTHING = new Uint8Array(0)

function missed(offset: number, err: unknown): Prepared {
  const { code, message } = asFerryError(err)
  return { header: encodePiece('miss', { offset, code: CODES[code].wire, text: message }), bytes: NOTHING }
}

async function prepareContent(root: ContentRoot, find: Admitted['alsoServed']): Promise<Prepared> {
  try {
    const content = await find(root)
    if (!content.have().full) throw new FerryError('missing', 'This content is not here yet.')
    const bytes = Buffer.allocUnsafe(content.size)
    const reader = await content.open()
    try {
      await reader.read(bytes, 0)
    } finally {
      await reader.close()
    }
    return { header: encodePiece('piece', { offset: 0, length: bytes.byteLength, suggest: 0 }), bytes, isContent: true }
  } catch (err) {
    return missed(0, err)
  }
}

/** Pieces that a requester may have asked for and not yet have. */
export const mostOutstanding = (pieceLength: number): number =>
  Math.max(1, Math.min(LIMITS.piecesOutstanding, Math.floor(LIMITS.pieceWindowBytes / pieceLength)))

/** @throws FerryError `protocol` */
function prepareLayer(served: HeldContent, { from, count }: PieceBody<'getLayer'>): Prepared {
  const { layer, pieceLength, size } = served
  if (count < 1 || count > LIMITS.layerHashesPerRequest || from + count > pieceCount(size, pieceLength))
    throw new FerryError('protocol', `There are no hashes ${from} to ${from + count}.`)
  const bytes = layer.subarray(from * HASH_BYTES, (from + count) * HASH_BYTES)
  return { header: encodePiece('layer', { from, count }), bytes }
}

/** @throws FerryError `protocol` for what lies outside the file, is longer than a piece or begins inside a block (row 30) */
function checkRange({ offset, length }: PieceRange, { pieceLength, size }: HeldContent): void {
  const inside = length >= 1 && length <= pieceLength && offset + length <= size && offset % BLOCK_BYTES === 0
  if (!inside) throw new FerryError('protocol', `${length} bytes at ${offset} cannot be asked for.`)
}

const unexpected = (frame: AnyPieceFrame) =>
  new FerryError('protocol', `The requester sent ${frame.kind} where it may not.`)
