/**
 * Keeps the index true to the shared folders: a scan at the start and every ten minutes, hints of the watcher in between,
 * hashing on all cores, nothing hashed twice.
 */
import { sep } from 'node:path'
import { pipe } from 'it-pipe'
import PQueue from 'p-queue'
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { asFerryError } from '#shared/base/errors.ts'
import type { EntryPath } from '#shared/base/ids.ts'
import type { Logger } from '#shared/base/log.ts'
import { type FileStamp, type HashedFile, sameStamp } from '#shared/content/hash-file.ts'
import type { HashPool } from '#shared/content/hash-pool.ts'
import type { FileStore, KnownFile } from '../store/file-store.ts'
import { EmptyFolders } from './empty-folders.ts'
import { FileIndex, mtimeOf } from './file-index.ts'
import { HashMeter, type HashProgress } from './hash-meter.ts'
import { inChunks, type NamedFile, type ScanProblem, walk } from './scanner.ts'
import { Settle } from './settle.ts'
import type { Share } from './share.ts'
import { Looker, stampAt } from './stamp.ts'
import { Watcher } from './watcher.ts'

export interface LibraryParts {
  readonly store: FileStore
  readonly pool: HashPool
  readonly clock: Clock
  readonly log: Logger
  readonly shares: readonly Share[]
  /** The index changed at these paths. */
  readonly onChanged: (paths: readonly EntryPath[]) => void
  readonly onProgress: (progress: HashProgress) => void
}

export interface LibraryOptions {
  /** Time between rescans, ms; 0 is never. */
  readonly rescan: Millis
  readonly settle: Millis
}

type KnownFiles = ReadonlyMap<EntryPath, KnownFile>

/** A file that went away is recognised at a new place for this long. */
const GONE_REMEMBERED: Millis = 24 * 3600 * 1000
const PROBLEMS_KEPT = 1_000

export class LibraryRunner {
  readonly index = new FileIndex()
  readonly folders: EmptyFolders
  readonly #parts: LibraryParts
  readonly #options: LibraryOptions
  readonly #settle: Settle
  readonly #watcher: Watcher
  readonly #queue: PQueue
  readonly #busy = new Map<string, 'working' | 'touched again'>()
  readonly #problems = new Map<string, string>()
  readonly #abort = new AbortController()
  #rescanTimer: Timer | undefined
  readonly #meter: HashMeter
  /** Files hashed since the start; what was known is not counted. */
  hashed = 0

  constructor(parts: LibraryParts, options: LibraryOptions) {
    this.#parts = parts
    this.#options = options
    this.#settle = new Settle(options.settle)
    this.#meter = new HashMeter(parts.onProgress)
    this.#queue = new PQueue({ concurrency: 2 * parts.pool.threads })
    this.folders = new EmptyFolders({
      clock: parts.clock,
      onChanged: parts.onChanged,
      onProblem: (path, text) => this.#problem({ path, text }),
    })
    this.#watcher = new Watcher(parts.shares, {
      onTouched: (share, path) => this.#touch(share, path),
      onFolder: (share, path) => this.folders.touch(share, path),
      onFolderGone: (share, path) => this.#touchBelow(share, path),
      onFailed: (text) => this.#problem({ path: '', text }),
    })
  }

  get problems(): ScanProblem[] {
    return [...this.#problems].map(([path, text]) => ({ path, text }))
  }

  /** Resolves when everything that lies in the shares is indexed. */
  async start(): Promise<void> {
    const known = await this.#parts.store.present()
    await this.#watcher.start()
    await this.#scan(new Map(known.map((file) => [file.path, file])))
    await this.#parts.store.prune(this.#parts.clock.now() - GONE_REMEMBERED)
    this.#scheduleRescan()
  }

  async stop(): Promise<void> {
    this.#abort.abort()
    this.#rescanTimer?.cancel()
    this.folders.stop()
    this.#queue.clear()
    await this.#watcher.stop()
    await this.#queue.onIdle()
  }

  /** The content of this file is not what it was: index it anew. */
  #recheck(path: EntryPath): void {
    const share = this.#parts.shares.find(({ alias }) => path.startsWith(`${alias}/`))
    if (share !== undefined) this.#touch(share, share.absolute(path))
  }

  async #scan(known: KnownFiles): Promise<void> {
    // What comes while this runs is the watcher's.
    const before = [...known.keys(), ...[...this.index.files()].map(({ path }) => path)]
    this.folders.scanBegins()
    const looker = new Looker(this.#parts.clock)
    const [seen, empty] = [new Set<EntryPath>(), new Set<EntryPath>()]
    for (const share of this.#parts.shares)
      await pipe(
        walk(
          share,
          (problem) => this.#problem(problem),
          (folder) => {
            const path = this.#pathOf(folder, () => share.folderPath(folder))
            if (path !== undefined) empty.add(path)
          },
        ),
        (paths) => this.#named(share, paths, seen),
        (paths) => inChunks(paths),
        async (chunks) => {
          for await (const chunk of chunks) await this.#lookAt(share, chunk, known, looker)
        },
      )
    this.folders.replace(empty)
    await this.#queue.onIdle()
    await this.#drop(before.filter((path) => !seen.has(path)))
  }

  /** What is unchanged costs one look; the rest waits its turn. */
  async #lookAt(share: Share, files: readonly NamedFile[], known: KnownFiles, looker: Looker) {
    const stamps = await looker.stampsOf(files.map(({ absolute }) => absolute))
    for (const [index, { absolute, path }] of files.entries()) {
      const [before, stamp] = [known.get(path), stamps[index]]
      if (before !== undefined && stamp !== undefined && sameStamp(before.stamp, stamp)) {
        if (this.index.get(path) === undefined) this.#put(path, absolute, stamp, before.root)
        continue
      }
      // A full queue makes the walk wait, so that a million files are not all held at once.
      await this.#queue.onSizeLessThan(1000)
      void this.#queue.add(() => this.#check(share, absolute, before))
    }
  }

  async *#named(share: Share, paths: AsyncIterable<string>, seen: Set<EntryPath>) {
    for await (const absolute of paths) {
      const path = this.#entryPath(share, absolute)
      if (path === undefined) continue
      seen.add(path)
      yield { absolute, path }
    }
  }

  #scheduleRescan(): void {
    if (this.#options.rescan === 0 || this.#abort.signal.aborted) return
    this.#rescanTimer = this.#parts.clock.after(this.#options.rescan, () => {
      const known = new Map([...this.index.files()].map((file) => [file.path, file]))
      this.#scan(known)
        .catch((err: unknown) => this.#parts.log.warn({ err }, 'the rescan failed'))
        .finally(() => this.#scheduleRescan())
    })
  }

  #touch(share: Share, absolute: string): void {
    if (this.#abort.signal.aborted) return
    if (this.#busy.has(absolute)) {
      this.#busy.set(absolute, 'touched again')
      return
    }
    this.#busy.set(absolute, 'working')
    this.#whenSettled(share, absolute)
  }

  /** Looks until the file holds still, then indexes it; starts over when it was touched meanwhile. */
  #whenSettled(share: Share, absolute: string): void {
    const look = async () => {
      const stamp = await stampAt(absolute)
      if (stamp === undefined) return await this.#gone(share, absolute)
      const isMoved = (await this.#parts.store.rootOf(stamp)) !== undefined
      const verdict = isMoved
        ? { settled: true as const }
        : this.#settle.observe(absolute, stamp, this.#parts.clock.monotonic())
      if (!verdict.settled) {
        this.#parts.clock.after(verdict.lookAgainIn, () => this.#enqueue(look))
        return
      }
      const path = this.#entryPath(share, absolute)
      const before = path === undefined ? undefined : this.index.get(path)
      await this.#check(share, absolute, before)
      if (before === undefined) this.folders.touchParent(share, absolute)
      this.#released(share, absolute)
    }
    this.#enqueue(look)
  }

  #enqueue(work: () => Promise<void>): void {
    if (this.#abort.signal.aborted) return
    this.#queue.add(work).catch((err: unknown) => this.#parts.log.warn({ err }, 'a file could not be indexed'))
  }

  #released(share: Share, absolute: string): void {
    const touchedAgain = this.#busy.get(absolute) === 'touched again'
    this.#busy.delete(absolute)
    this.#settle.forget(absolute)
    if (touchedAgain) this.#touch(share, absolute)
  }

  /** Brings the index up to date for one file. */
  async #check(share: Share, absolute: string, before: KnownFile | undefined): Promise<void> {
    const path = this.#entryPath(share, absolute)
    if (path === undefined || this.#abort.signal.aborted) return
    try {
      const stamp = await stampAt(absolute)
      if (stamp === undefined) return await this.#drop([path])
      const unchanged = before !== undefined && sameStamp(before.stamp, stamp)
      if (unchanged && this.index.get(path) !== undefined) return
      const root = unchanged ? before.root : await this.#parts.store.rootOf(stamp)
      if (root === undefined) return await this.#hash(share, path, absolute, stamp.size)
      if (!unchanged) await this.#parts.store.putKnown(path, stamp, root)
      this.#put(path, absolute, stamp, root)
    } catch (err) {
      await this.unreadable(path, err)
    }
  }

  async #hash(share: Share, path: EntryPath, absolute: string, size: number): Promise<void> {
    const hashing = this.#meter.begin(size)
    const { signal } = this.#abort
    try {
      const file = await this.#parts.pool.hash(absolute, { signal, inside: share.folder, onProgress: hashing.count })
      await this.#parts.store.putHashed(path, file)
      this.hashed += 1
      this.#put(path, absolute, file.stamp, file.root)
    } finally {
      hashing.end()
    }
  }

  #put(path: EntryPath, absolute: string, stamp: FileStamp, root: HashedFile['root']): void {
    for (const known of [absolute, path]) this.#problems.delete(known)
    this.index.put({ path, absolute, stamp, root, mtime: mtimeOf(stamp) })
    this.#parts.onChanged([path])
  }

  /** Whoever hashed or served it found it so. What cannot be read is shared again when it was read whole. */
  async unreadable(path: EntryPath, err: unknown): Promise<void> {
    const { code, message } = asFerryError(err)
    if (code === 'cancelled') return
    if (code === 'changed') return this.#recheck(path)
    if (code !== 'missing') this.#problem({ path, text: message })
    await this.#drop([path])
    if (code !== 'missing') await this.#parts.store.forget(path)
  }

  /** No file is there, or not any more. */
  async #gone(share: Share, absolute: string): Promise<void> {
    const path = this.#entryPath(share, absolute)
    if (path !== undefined && this.index.get(path) !== undefined) await this.#drop([path])
    this.folders.touchParent(share, absolute)
    this.#released(share, absolute)
  }

  /** A folder that is moved away takes its files along without a word. */
  #touchBelow(share: Share, folder: string): void {
    this.folders.touch(share, folder)
    this.folders.touchParent(share, folder)
    const below = `${folder}${sep}`
    for (const { absolute } of this.index.files()) if (absolute.startsWith(below)) this.#touch(share, absolute)
  }

  async #drop(paths: readonly EntryPath[]): Promise<void> {
    const dropped = paths.filter((path) => this.index.delete(path))
    await this.#parts.store.markGone(paths, this.#parts.clock.now())
    if (dropped.length > 0) this.#parts.onChanged(dropped)
  }

  readonly #entryPath = (share: Share, absolute: string) => this.#pathOf(absolute, () => share.entryPath(absolute))

  #pathOf(absolute: string, parse: () => EntryPath): EntryPath | undefined {
    try {
      return parse()
    } catch (err) {
      this.#problem({ path: absolute, text: asFerryError(err).message })
      return undefined
    }
  }

  #problem({ path, text }: ScanProblem): void {
    if (this.#problems.has(path)) return
    if (this.#problems.size < PROBLEMS_KEPT) this.#problems.set(path, text)
    this.#parts.log.warn({ text }, 'a file is not shared')
  }
}
