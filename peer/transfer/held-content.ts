/** Content that this peer can serve, whole or in part, wherever its bytes lie. */
import type { FileHandle } from 'node:fs/promises'
import { FerryError, hasSystemCode } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { Bitfield } from '#shared/content/bitfield.ts'
import { type FileStamp, openRegular, readExactly, sameStamp, stampOf } from '#shared/content/hash-file.ts'
import { pieceCount } from '#shared/content/piece-map.ts'

export interface HeldContent {
  readonly root: ContentRoot
  readonly size: number
  readonly pieceLength: number
  /** Hashes of all pieces, 32 bytes each. */
  readonly layer: Uint8Array
  readonly name: string
  /** Whose signature must admit others to it; empty for everyone's. */
  readonly guard: readonly string[]
  /** The pieces that are there now. */
  have(): Bitfield
  /** @throws FerryError `changed` when the bytes are not the ones that were hashed, `missing` when they cannot be read */
  open(): Promise<ContentReader>
}

export interface ContentReader {
  /** Fills `target` from `offset`. @throws FerryError `changed` */
  read(target: Uint8Array, offset: number): Promise<void>
  close(): Promise<void>
}

export interface HeldFile {
  readonly absolute: string
  readonly stamp: FileStamp
}

/** It is not what was hashed any more, or cannot be read. */
export type OnBad = (err: unknown) => void

/** A file that must stay what it was when it was hashed: looked at when it is opened and after every reading. */
export class FileReader implements ContentReader {
  readonly #handle: FileHandle
  readonly #file: HeldFile
  readonly #onBad: OnBad

  private constructor(handle: FileHandle, file: HeldFile, onBad: OnBad) {
    this.#handle = handle
    this.#file = file
    this.#onBad = onBad
  }

  static async open(file: HeldFile, onBad: OnBad): Promise<FileReader> {
    const reader = new FileReader(await openToRead(file, onBad), file, onBad)
    try {
      await reader.#checkUnchanged()
      return reader
    } catch (err) {
      await reader.close()
      throw err
    }
  }

  async read(target: Uint8Array, offset: number): Promise<void> {
    try {
      await readExactly(this.#handle, target, offset)
    } catch (err) {
      throw unreadable(err, this.#onBad)
    }
    await this.#checkUnchanged()
  }

  close(): Promise<void> {
    return this.#handle.close()
  }

  async #checkUnchanged(): Promise<void> {
    if (sameStamp(await stampOf(this.#handle), this.#file.stamp)) return
    throw unreadable(new FerryError('changed'), this.#onBad)
  }
}

async function openToRead({ absolute }: HeldFile, onBad: OnBad): Promise<FileHandle> {
  try {
    return await openRegular(absolute)
  } catch (err) {
    throw unreadable(err, onBad)
  }
}

/** What the requester is told: nothing of this machine's paths. */
function unreadable(err: unknown, onBad: OnBad): FerryError {
  // No fault of the file.
  if (hasSystemCode(err, 'EMFILE', 'ENFILE'))
    return new FerryError('busy', 'The source has too many files open; try again in a moment.', { cause: err })
  onBad(err)
  if (err instanceof FerryError) return err
  return new FerryError('missing', 'The source cannot read this file.', { cause: err })
}

/** A shared file as content. */
export function heldFile(
  { root, path, absolute, stamp }: HeldFile & { readonly root: ContentRoot; readonly path: string },
  { layer, pieceLength }: { readonly layer: Uint8Array; readonly pieceLength: number },
  onBad: OnBad,
): HeldContent {
  return {
    root,
    size: stamp.size,
    pieceLength,
    layer,
    name: path.split('/').at(-1) ?? 'file',
    guard: [],
    have: () => allPieces(stamp.size, pieceLength),
    open: () => FileReader.open({ absolute, stamp }, onBad),
  }
}

/** All pieces of content of this size. */
export function allPieces(size: number, pieceLength: number): Bitfield {
  const all = new Bitfield(pieceCount(size, pieceLength))
  for (let piece = 0; piece < all.length; piece++) all.set(piece)
  return all
}
