/** The serving side of `/ferry/piece/1.0.0`: checks the ticket, offers the content, answers what it is asked, in order. */
import type { FileHandle } from 'node:fs/promises'
import { asFerryError, CODES, FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { openRegular, readExactly, sameStamp, stampOf } from '#shared/content/hash-file.ts'
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
import type { IndexedFile } from '../library/file-index.ts'
import type { Layer } from '../store/file-store.ts'

/** What may be served to whoever opened the stream. */
export interface Served {
  readonly file: IndexedFile
  readonly layer: Layer
  readonly name: string
}

export interface PieceServerParts {
  /** Checks the ticket and finds the content. @throws FerryError */
  readonly admit: (ticket: Uint8Array) => Promise<Served>
  /** The file is not what was hashed any more. */
  readonly onChanged: (file: IndexedFile) => void
  readonly onSent: (bytes: number) => void
}

const SLICE_BYTES = 256 * 1024
/** Requests are small; a window of them fits many times. */
export const SERVER_BUFFER_BYTES = 64 * 1024

export class PieceServer {
  readonly #stream: FramedStream
  readonly #parts: PieceServerParts

  constructor(stream: FramedStream, parts: PieceServerParts) {
    this.#stream = stream
    this.#parts = parts
  }

  /** Serves until the requester is done. @throws FerryError when it ends otherwise; the stream is over in any case */
  async serve(): Promise<void> {
    let handle: FileHandle | undefined
    try {
      const served = await this.#admit()
      handle = await openRegular(served.file.absolute)
      await this.#checkUnchanged(served.file, handle)
      await this.#offer(served)
      await this.#answerAll(served, handle)
    } catch (thrown) {
      const err = asFerryError(thrown)
      await this.#cancel(err)
      throw err
    } finally {
      await handle?.close()
    }
  }

  async #admit(): Promise<Served> {
    const frame = await this.#read(LIMITS.transferStepDeadline)
    if (frame.kind !== 'open') throw unexpected(frame)
    return this.#parts.admit(frame.body.ticket)
  }

  async #offer({ file, layer, name }: Served): Promise<void> {
    const { root, stamp } = file
    const { pieceLength } = layer
    await this.#stream.sendFrame(encodePiece('offer', { name, size: stamp.size, pieceLength, root }))
    const answer = await this.#read(LIMITS.consentDeadline)
    if (answer.kind !== 'accept') throw unexpected(answer)
  }

  /** The next piece is read from the disk while the one before goes out. */
  async #answerAll(served: Served, handle: FileHandle): Promise<void> {
    let sending: Promise<void> = Promise.resolve()
    for (;;) {
      const frame = await this.#read(LIMITS.relayIdle)
      const answer = await this.#prepare(frame, served, handle)
      await sending
      if (answer === 'done') {
        await this.#stream.sendFrame(encodePiece('done', {}))
        return this.#stream.close()
      }
      sending = this.#send(answer)
      sending.catch(() => undefined) // awaited with the next request; here only so that it is never unhandled
    }
  }

  async #prepare(frame: AnyPieceFrame, { file, layer }: Served, handle: FileHandle): Promise<Prepared | 'done'> {
    switch (frame.kind) {
      case 'getLayer':
        return prepareLayer(layer, file.stamp.size, frame.body)
      case 'getPiece':
        checkRange(frame.body, layer.pieceLength, file.stamp.size)
        return this.#preparePiece(file, handle, frame.body)
      case 'done':
        return 'done'
      default:
        throw unexpected(frame)
    }
  }

  /** The bytes, when the file was still the hashed one after they were read; else a miss that says why not. */
  async #preparePiece(file: IndexedFile, handle: FileHandle, { offset, length }: PieceRange): Promise<Prepared> {
    try {
      const bytes = Buffer.allocUnsafeSlow(length)
      await readExactly(handle, bytes, offset)
      // Looked at when it was opened and after every reading, so each reading has a look before and one after.
      await this.#checkUnchanged(file, handle)
      return { header: encodePiece('piece', { offset, length }), bytes, isContent: true }
    } catch (err) {
      const { code, message } = asFerryError(err)
      return { header: encodePiece('miss', { offset, code: CODES[code].wire, text: message }), bytes: NOTHING }
    }
  }

  async #send({ header, bytes, isContent = false }: Prepared): Promise<void> {
    await this.#stream.sendFrame(header)
    for (let done = 0; done < bytes.byteLength; done += SLICE_BYTES) {
      const slice = bytes.subarray(done, done + SLICE_BYTES)
      await this.#stream.sendRaw(slice)
      if (isContent) this.#parts.onSent(slice.byteLength)
    }
  }

  /** @throws FerryError `changed` when the open file is not the one that was hashed */
  async #checkUnchanged(file: IndexedFile, handle: FileHandle): Promise<void> {
    if (sameStamp(await stampOf(handle), file.stamp)) return
    this.#parts.onChanged(file)
    throw new FerryError('changed')
  }

  async #read(deadline: number): Promise<AnyPieceFrame> {
    const bytes = await this.#stream.readFrame(LIMITS.pieceHeaderBytes, deadline)
    if (bytes === undefined) throw new FerryError('disconnected', 'The requester ended the transfer.')
    const frame = decodePiece(bytes)
    if (frame.kind === 'cancel') throw remoteError(frame.body)
    return frame
  }

  async #cancel(err: FerryError): Promise<void> {
    if (!this.#stream.open) return
    try {
      await this.#stream.sendFrame(encodeCancel({ code: err.code, text: err.message }))
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

/** @throws FerryError `protocol` */
function prepareLayer({ layer, pieceLength }: Layer, size: number, { from, count }: PieceBody<'getLayer'>): Prepared {
  if (count < 1 || count > LIMITS.layerHashesPerRequest || from + count > pieceCount(size, pieceLength))
    throw new FerryError('protocol', `There are no hashes ${from} to ${from + count}.`)
  const bytes = layer.subarray(from * HASH_BYTES, (from + count) * HASH_BYTES)
  return { header: encodePiece('layer', { from, count }), bytes }
}

/** @throws FerryError `protocol` for what lies outside the file, is longer than a piece or begins inside a block (row 30) */
function checkRange({ offset, length }: PieceRange, pieceLength: number, size: number): void {
  const inside = length >= 1 && length <= pieceLength && offset + length <= size && offset % BLOCK_BYTES === 0
  if (!inside) throw new FerryError('protocol', `${length} bytes at ${offset} cannot be asked for.`)
}

const unexpected = (frame: AnyPieceFrame) =>
  new FerryError('protocol', `The requester sent ${frame.kind} where it may not.`)
