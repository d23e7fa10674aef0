/** What tells whether a file on this machine is still the one that was hashed. */
import { lstat } from 'node:fs/promises'
import { hasSystemCode } from '#shared/base/errors.ts'
import type { FileStamp } from '#shared/content/hash-file.ts'

/** The stamp of a regular file; `undefined` when there is none at this path. */
export async function stampAt(absolute: string): Promise<FileStamp | undefined> {
  try {
    const stats = await lstat(absolute, { bigint: true })
    const { dev, ino, size, mtimeNs } = stats
    return stats.isFile()
      ? { dev: String(dev), ino: String(ino), size: Number(size), mtimeNs: String(mtimeNs) }
      : undefined
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT', 'ENOTDIR')) return undefined
    throw err
  }
}
