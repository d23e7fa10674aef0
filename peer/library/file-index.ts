/** What this peer shares now: by path for the catalogue, by root for those who fetch. */
import { LAST_MOMENT, type Millis } from '#shared/base/clock.ts'
import { type ContentRoot, EMPTY_ROOT, type EntryPath } from '#shared/base/ids.ts'
import type { FileStamp } from '#shared/content/hash-file.ts'
import type { WireEntry } from '#shared/protocol/catalogue.ts'

export interface IndexedFile {
  readonly path: EntryPath
  readonly absolute: string
  readonly stamp: FileStamp
  readonly root: ContentRoot
  readonly mtime: Millis
}

export class FileIndex {
  readonly #byPath = new Map<EntryPath, IndexedFile>()
  readonly #byRoot = new Map<ContentRoot, Set<EntryPath>>()
  #bytes = 0

  get count(): number {
    return this.#byPath.size
  }

  get bytes(): number {
    return this.#bytes
  }

  get(path: EntryPath): IndexedFile | undefined {
    return this.#byPath.get(path)
  }

  /** Any one file with this content. */
  withRoot(root: ContentRoot): IndexedFile | undefined {
    for (const path of this.#byRoot.get(root) ?? []) return this.#byPath.get(path)
    return undefined
  }

  /** Everywhere that this content lies. */
  pathsWith(root: ContentRoot): readonly EntryPath[] {
    return [...(this.#byRoot.get(root) ?? [])]
  }

  put(file: IndexedFile): void {
    this.delete(file.path)
    this.#byPath.set(file.path, file)
    this.#bytes += file.stamp.size
    const paths = this.#byRoot.get(file.root) ?? new Set()
    this.#byRoot.set(file.root, paths.add(file.path))
  }

  delete(path: EntryPath): boolean {
    const file = this.#byPath.get(path)
    if (file === undefined) return false
    this.#byPath.delete(path)
    this.#bytes -= file.stamp.size
    const paths = this.#byRoot.get(file.root)
    paths?.delete(path)
    if (paths?.size === 0) this.#byRoot.delete(file.root)
    return true
  }

  files(): MapIterator<IndexedFile> {
    return this.#byPath.values()
  }
}

/** Milliseconds from a stamp's nanoseconds. A disk may know earlier and later moments than a message. */
export const mtimeOf = ({ mtimeNs }: FileStamp): Millis =>
  Math.min(Math.max(0, Number(BigInt(mtimeNs) / 1_000_000n)), LAST_MOMENT)

/** An empty folder as the hub is told of it. */
export const folderEntry = (path: EntryPath): WireEntry => ({ path, size: 0, root: EMPTY_ROOT, mtime: 0 })

/** An indexed file as the hub is told of it: no local path, no inode. */
export const toWireEntry = ({ path, stamp, root, mtime }: IndexedFile): WireEntry => ({
  path,
  size: stamp.size,
  root,
  mtime,
})
