/** A small file that came whole: written, synced and given its name in one go. */
import { link, open, rename, rm } from 'node:fs/promises'
import { FerryError, hasSystemCode } from '#shared/base/errors.ts'
import { type FileStamp, stampOf } from '#shared/content/hash-file.ts'
import { checkDestination, taken } from './part-file.ts'

export interface SmallFile {
  /** The hidden name it has until it is whole. */
  readonly part: string
  readonly destination: string
  readonly overwrite: boolean
}

/**
 * Its folder is not synced: whoever places many does that once for all of them.
 * @throws FerryError `exists`, `disk-full`, `permission`
 */
export async function placeSmallFile({ part, destination, overwrite }: SmallFile, bytes: Buffer): Promise<FileStamp> {
  try {
    const stamp = await writeWhole(part, bytes)
    if (overwrite) await checkDestination(destination, true)
    await (overwrite ? rename(part, destination) : linkOnly(part, destination))
    return stamp
  } catch (err) {
    await rm(part, { force: true })
    throw err
  }
}

async function writeWhole(part: string, bytes: Buffer): Promise<FileStamp> {
  const handle = await open(part, 'wx', 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.datasync()
    return await stampOf(handle)
  } finally {
    await handle.close()
  }
}

/** `rename` would replace silently; a hard link refuses when the name is taken. */
async function linkOnly(part: string, destination: string): Promise<void> {
  try {
    await link(part, destination)
  } catch (err) {
    if (hasSystemCode(err, 'EEXIST')) throw taken(destination)
    throw hasSystemCode(err, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')
      ? new FerryError('permission', 'This file system has no hard links.', { cause: err })
      : err
  }
  await rm(part, { force: true })
}
