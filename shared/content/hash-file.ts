/** Hashes a file: its content root, its piece layer, and the stamp that tells whether it is still the same file. */
import { constants } from 'node:fs'
import { type FileHandle, open, readlink, realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import { FerryError, hasSystemCode } from '../base/errors.ts'
import type { ContentRoot } from '../base/ids.ts'
import { MerkleBuilder } from './merkle.ts'
import { checkSize, pieceCount, pieceLengthFor, pieceRange } from './piece-map.ts'

/** Identity of a file on this machine. 64-bit numbers travel as decimal text. */
export interface FileStamp {
  readonly dev: string
  readonly ino: string
  readonly size: number
  readonly mtimeNs: string
}

export interface HashedFile {
  readonly root: ContentRoot
  readonly pieceLength: number
  /** Piece layer: 32 bytes a piece. */
  readonly layer: Uint8Array
  readonly stamp: FileStamp
}

/** Opens a regular file for reading, never through a symbolic link. @throws FerryError `missing` for anything else */
export async function openRegular(path: string): Promise<FileHandle> {
  let handle: FileHandle
  try {
    // Not blocking, so that a named pipe somebody put there does not hang us.
    handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (cause) {
    if (hasSystemCode(cause, 'ENOENT', 'ENOTDIR', 'ELOOP'))
      throw new FerryError('missing', 'The file is not there any more, or is a link.', { cause })
    throw cause
  }
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new FerryError('missing', 'It is not a regular file.')
}

export async function stampOf(handle: FileHandle): Promise<FileStamp> {
  const { dev, ino, size, mtimeNs } = await handle.stat({ bigint: true })
  return { dev: String(dev), ino: String(ino), size: Number(size), mtimeNs: String(mtimeNs) }
}

export const sameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs

export interface HashFileOptions {
  /** Called with the number of bytes of each piece that was hashed. */
  readonly onProgress?: (bytes: number) => void
  readonly isCancelled?: () => boolean
  /** The folder, its own links resolved, that the file must lie in. */
  readonly inside?: string | undefined
}

/**
 * Reads the file once.
 * @throws FerryError `changed` when it changed meanwhile, `missing` (also when it lies elsewhere), `cancelled`
 */
export async function hashFile(
  path: string,
  { onProgress = () => {}, isCancelled = () => false, inside }: HashFileOptions = {},
): Promise<HashedFile> {
  const handle = await openRegular(path)
  try {
    if (inside !== undefined) await checkInside(handle, path, inside)
    const stamp = await stampOf(handle)
    checkSize(stamp.size)
    const pieceLength = pieceLengthFor(stamp.size)
    const builder = new MerkleBuilder(stamp.size, pieceLength)
    const buffer = Buffer.allocUnsafe(Math.min(pieceLength, Math.max(stamp.size, 1)))
    for (let index = 0; index < pieceCount(stamp.size, pieceLength); index++) {
      if (isCancelled()) throw new FerryError('cancelled')
      const { offset, length } = pieceRange(stamp.size, pieceLength, index)
      await readExactly(handle, buffer.subarray(0, length), offset)
      builder.add(buffer.subarray(0, length))
      onProgress(length)
    }
    if (!sameStamp(stamp, await stampOf(handle))) throw new FerryError('changed')
    return { ...builder.finish(), pieceLength, stamp }
  } finally {
    await handle.close()
  }
}

/**
 * A folder on the way may have become a link since the share was walked (threat row 28). Linux tells where the open file
 * itself lies, so that nobody can change it between two looks; elsewhere the path has to do.
 */
async function checkInside(handle: FileHandle, path: string, folder: string): Promise<void> {
  const place = await readlink(`/proc/self/fd/${handle.fd}`).catch(() => realpath(path))
  if (!place.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    throw new FerryError('missing', 'The file lies outside of the share: a folder on the way is a link.')
}

/** Fills `target` from `offset`. @throws FerryError `changed` when the file ends before */
export async function readExactly(handle: FileHandle, target: Uint8Array, offset: number): Promise<void> {
  for (let filled = 0; filled < target.byteLength; ) {
    const { bytesRead } = await handle.read(target, filled, target.byteLength - filled, offset + filled)
    if (bytesRead === 0) throw new FerryError('changed')
    filled += bytesRead
  }
}
