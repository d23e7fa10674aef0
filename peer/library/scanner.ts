/** Walks a share: every regular file that is not ignored, never through a symbolic link. */
import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { asError, hasSystemCode } from '#shared/base/errors.ts'
import type { EntryPath } from '#shared/base/ids.ts'
import type { Share } from './share.ts'

export interface NamedFile {
  readonly absolute: string
  readonly path: EntryPath
}

export interface ScanProblem {
  readonly path: string
  readonly text: string
}

/**
 * Yields absolute paths of files; a folder that cannot be read is reported and left out.
 * @param onEmpty called for each folder below the top in which nothing lies
 */
export async function* walk(
  share: Share,
  onProblem: (problem: ScanProblem) => void,
  onEmpty: (folder: string) => void,
): AsyncGenerator<string> {
  const folders = [share.folder]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const items = await list(folder, onProblem)
    const shown = items?.filter((item) => !share.ignores(join(folder, item.name), item.isDirectory())) ?? []
    if (items !== undefined && shown.length === 0 && folder !== share.folder) onEmpty(folder)
    for (const item of shown) {
      const path = join(folder, item.name)
      if (!item.isDirectory() && !item.isFile()) continue
      if (item.name.includes(REPLACEMENT) && !(await isThere(path))) {
        onProblem({ path, text: 'cannot be shared: its name is not valid Unicode' })
        continue
      }
      if (item.isDirectory()) folders.push(path)
      else yield path
    }
  }
}

/** What a name that is not valid UTF-8 is read with: such a file can be seen and not opened by what was read. */
const REPLACEMENT = '\ufffd'

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (err) {
    return !hasSystemCode(err, 'ENOENT')
  }
}

async function list(folder: string, onProblem: (problem: ScanProblem) => void): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (err) {
    onProblem({ path: folder, text: `cannot be read: ${asError(err).message}` })
    return undefined
  }
}

/** The same items, so many at a time. */
export async function* inChunks<T>(items: AsyncIterable<T>, most = 32): AsyncGenerator<T[]> {
  let chunk: T[] = []
  for await (const item of items)
    if (chunk.push(item) === most) {
      yield chunk
      chunk = []
    }
  if (chunk.length > 0) yield chunk
}
