/** Content that is here already is not fetched again (row F4): the local file is copied, and proved like any other. */

import { randomBytes } from 'node:crypto'
import { constants, copyFile, lstat, mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FerryError, hasSystemCode } from '#shared/base/errors.ts'
import type { HashedFile } from '#shared/content/hash-file.ts'
import type { HashPool } from '#shared/content/hash-pool.ts'
import { checkSpace } from '#shared/content/safe-path.ts'
import type { DownloadOrder, DownloadRecord } from '../store/download-store.ts'
import { checkDestination, PartFile } from './part-file.ts'

/** @throws FerryError `changed` when the local file is not that content any more, `exists`, `disk-full` */
export async function copyLocal(
  source: string,
  order: DownloadOrder,
  pool: HashPool,
  signal: AbortSignal,
): Promise<void> {
  const { destination, overwrite, root, size } = order
  const folder = dirname(destination)
  await mkdir(folder, { recursive: true })
  await checkDestination(destination, overwrite)
  await checkSpace(folder, size)
  const copy = join(folder, `.${randomBytes(6).toString('hex')}.ferry-part`)
  try {
    // Shares the blocks where the file system can, as btrfs, XFS and APFS do.
    await copyFile(source, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
    const hashed = await pool.hash(copy, { signal })
    if (hashed.root !== root) throw new FerryError('changed', `${basename(source)} is not what it was.`)
    const part = await PartFile.resume(copy, destination)
    await part?.publish(size, overwrite)
  } finally {
    await rm(copy, { force: true })
  }
}

/**
 * A destination that holds the content already: the same tree is fetched again, or the process ended between giving the
 * file its name and writing that down. Who wants it overwritten gets it fetched, except in the latter case.
 */
export async function foundInPlace(
  record: DownloadRecord,
  pool: HashPool,
  signal: AbortSignal,
): Promise<HashedFile | undefined> {
  const { destination, part, overwrite, root, size } = record
  if (overwrite && part === '') return undefined
  try {
    const stats = await lstat(destination)
    if (!stats.isFile() || stats.size !== size) return undefined
    const hashed = await pool.hash(destination, { signal })
    return hashed.root === root ? hashed : undefined
  } catch (err) {
    if (signal.aborted) throw err
    if (hasSystemCode(err, 'ENOENT') || err instanceof FerryError) return undefined
    throw err
  }
}
