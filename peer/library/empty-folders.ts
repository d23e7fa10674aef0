/**
 * Folders of the shares in which nothing lies: they have no file to be known by, so the catalogue holds them as entries
 * whose path ends in a slash, and a tree that is fetched has them too.
 */
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { asFerryError, hasSystemCode } from '#shared/base/errors.ts'
import type { EntryPath } from '#shared/base/ids.ts'
import type { Share } from './share.ts'

export interface FolderParts {
  readonly clock: Clock
  /** These folders became empty, or are not any more. */
  readonly onChanged: (paths: readonly EntryPath[]) => void
  readonly onProblem: (path: string, text: string) => void
}

/** A folder that was just made is usually about to be filled. */
const CALM: Millis = 1_000

export class EmptyFolders {
  readonly #parts: FolderParts
  readonly #empty = new Set<EntryPath>()
  /** Looked at since the scan began: newer than what it found. */
  readonly #fresh = new Set<EntryPath>()
  readonly #looks = new Map<string, Timer>()

  constructor(parts: FolderParts) {
    this.#parts = parts
  }

  has(path: EntryPath): boolean {
    return this.#empty.has(path)
  }

  paths(): Iterable<EntryPath> {
    return this.#empty
  }

  /** Something came to or went from this folder, or the folder itself did. */
  touch(share: Share, folder: string): void {
    if (!share.contains(folder) || folder === share.folder) return
    this.#looks.get(folder)?.cancel()
    const look = this.#parts.clock.after(CALM, () => {
      this.#looks.delete(folder)
      this.#look(share, folder).catch((err: unknown) => this.#parts.onProblem(folder, asFerryError(err).message))
    })
    this.#looks.set(folder, look)
  }

  /** The same for a file or folder in it. */
  touchParent(share: Share, path: string): void {
    this.touch(share, dirname(path))
  }

  scanBegins(): void {
    this.#fresh.clear()
  }

  /** All that a scan found; what is not among them is not empty. */
  replace(found: ReadonlySet<EntryPath>): void {
    const changed = [...this.#empty].filter((path) => !found.has(path) && !this.#fresh.has(path))
    for (const path of changed) this.#empty.delete(path)
    for (const path of found)
      if (!this.#empty.has(path) && !this.#fresh.has(path)) {
        this.#empty.add(path)
        changed.push(path)
      }
    if (changed.length > 0) this.#parts.onChanged(changed)
  }

  stop(): void {
    for (const look of this.#looks.values()) look.cancel()
    this.#looks.clear()
  }

  async #look(share: Share, folder: string): Promise<void> {
    const path = share.folderPath(folder)
    const isEmpty = await liesEmpty(share, folder)
    this.#fresh.add(path)
    if (isEmpty === this.#empty.has(path)) return
    if (isEmpty) this.#empty.add(path)
    else this.#empty.delete(path)
    this.#parts.onChanged([path])
  }
}

/** Whether it is there, is shared, and holds nothing that is. */
async function liesEmpty(share: Share, folder: string): Promise<boolean> {
  if (share.ignores(folder, true)) return false
  try {
    const items = await readdir(folder, { withFileTypes: true })
    return items.every((item) => share.ignores(join(folder, item.name), item.isDirectory()))
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT', 'ENOTDIR')) return false
    throw err
  }
}
