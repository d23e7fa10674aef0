/**
 * The file that is being received: a hidden `part` file beside its destination, written at offsets, and only when it is
 * whole and on the disk given its name. Nothing unverified is ever visible, nothing is overwritten unasked.
 */
import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, link, lstat, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CODES, FerryError, hasSystemCode } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { syncFolder } from '#shared/base/sync-folder.ts'
import { readExactly } from '#shared/content/hash-file.ts'

const SUFFIX = '.ferry-part'
const TAG_BYTES = 6

export class PartFile {
  readonly #handle: FileHandle
  readonly #path: string
  readonly #destination: string
  #closed = false

  private constructor(handle: FileHandle, path: string, destination: string) {
    this.#handle = handle
    this.#path = path
    this.#destination = destination
  }

  /** @throws FerryError `exists` when the destination is taken and must not be replaced, `disk-full`, `permission` */
  static async create(destination: string, overwrite: boolean): Promise<PartFile> {
    await checkDestination(destination, overwrite)
    const path = partPath(destination)
    const handle = await open(path, 'wx+', 0o644)
    return new PartFile(handle, path, destination)
  }

  /** The part file of an earlier run; `undefined` when it is gone. */
  static async resume(path: string, destination: string): Promise<PartFile | undefined> {
    try {
      return new PartFile(await open(path, constants.O_RDWR | constants.O_NOFOLLOW), path, destination)
    } catch (err) {
      if (hasSystemCode(err, 'ENOENT', 'ELOOP')) return undefined
      throw err
    }
  }

  get path(): string {
    return this.#path
  }

  /** Brings what was written to the disk. */
  sync(): Promise<void> {
    return this.#handle.datasync()
  }

  /** @throws FerryError `changed` when so much was never written */
  read(target: Uint8Array, offset: number): Promise<void> {
    return readExactly(this.#handle, target, offset)
  }

  /** Lets go of the file and leaves it for a later `resume`. */
  keep(): Promise<void> {
    return this.#close()
  }

  async write(bytes: Uint8Array, offset: number): Promise<void> {
    for (let done = 0; done < bytes.byteLength; ) {
      const { bytesWritten } = await this.#handle.write(bytes, done, bytes.byteLength - done, offset + done)
      if (bytesWritten === 0) throw new FerryError('disk-full')
      done += bytesWritten
    }
  }

  /** Checks the size, syncs, and gives the file its name. @throws FerryError `exists` when somebody else took it meanwhile */
  async publish(size: number, overwrite: boolean): Promise<void> {
    const { size: written } = await this.#handle.stat()
    if (written !== size) throw new FerryError('internal', `The file has ${written} bytes instead of ${size}.`)
    await this.#handle.sync()
    await this.#close()
    if (overwrite) await rename(this.#path, this.#destination)
    else await this.#linkIntoPlace()
    await syncFolder(dirname(this.#destination))
  }

  /** Removes what was received; safe to call at any time, also after `publish`. */
  async discard(): Promise<void> {
    await this.#close()
    await rm(this.#path, { force: true })
  }

  /** `rename` would replace silently; a hard link refuses when the name is taken. */
  async #linkIntoPlace(): Promise<void> {
    try {
      await link(this.#path, this.#destination)
    } catch (err) {
      if (hasSystemCode(err, 'EEXIST')) throw taken(this.#destination)
      if (!hasSystemCode(err, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw err
      // A file system without hard links (FAT): look, then rename; the gap between is the best it offers.
      await checkDestination(this.#destination, false)
      return rename(this.#path, this.#destination)
    }
    await rm(this.#path, { force: true })
  }

  async #close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#handle.close()
  }
}

/** @throws FerryError `exists` */
export async function checkDestination(destination: string, overwrite: boolean): Promise<void> {
  try {
    const stats = await lstat(destination)
    if (stats.isDirectory()) throw new FerryError('exists', `${destination} is a folder; choose another name with -o.`)
    if (!overwrite) throw taken(destination)
  } catch (err) {
    if (!hasSystemCode(err, 'ENOENT')) throw err
  }
}

export const taken = (destination: string) => new FerryError('exists', `${destination}: ${CODES.exists.text}`)

/** `.name.tag.ferry-part`, the name cut so that the whole fits what file systems take. */
export function partPath(destination: string): string {
  const tag = randomBytes(TAG_BYTES).toString('hex')
  const room = LIMITS.maxNameBytes - SUFFIX.length - tag.length - 2
  const stem = Buffer.from(basename(destination))
    .subarray(0, room)
    .toString('utf8')
    .replace(/\ufffd+$/, '')
  return join(dirname(destination), `.${stem}.${tag}${SUFFIX}`)
}
