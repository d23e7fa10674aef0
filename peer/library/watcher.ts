/** Tells when something in the shares may have changed (chokidar). Events are hints; a rescan is the truth. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { type Millis, systemClock, type Timer } from '#shared/base/clock.ts'
import { asError, hasSystemCode } from '#shared/base/errors.ts'
import type { Share } from './share.ts'

export interface WatchHandlers {
  /** Something may have happened to the file or folder of this path. */
  readonly onTouched: (share: Share, absolute: string) => void
  /** A folder came; what lies in it is told by `onTouched`. */
  readonly onFolder: (share: Share, absolute: string) => void
  /** A folder went, and all that lay in it. */
  readonly onFolderGone: (share: Share, absolute: string) => void
  /** Watching does not work (inotify limit, missing folder): from now on only rescans notice changes. */
  readonly onFailed: (text: string) => void
}

/**
 * Each new folder is looked into, at once and again when things have calmed down: a file that is made just after its folder
 * may come before the folder is watched.
 */
const LOOKS: readonly Millis[] = [0, 300, 2_000]

export class Watcher {
  readonly #shares: readonly Share[]
  readonly #handlers: WatchHandlers
  readonly #watchers: FSWatcher[] = []
  readonly #looks = new Set<Timer>()

  constructor(shares: readonly Share[], handlers: WatchHandlers) {
    this.#shares = shares
    this.#handlers = handlers
  }

  /** Resolves when every folder is being watched. */
  async start(): Promise<void> {
    await Promise.all(this.#shares.map((share) => this.#watch(share)))
  }

  async stop(): Promise<void> {
    for (const look of this.#looks) look.cancel()
    this.#looks.clear()
    await Promise.all(this.#watchers.map((watcher) => watcher.close()))
  }

  #watch(share: Share): Promise<void> {
    const { onTouched, onFolder, onFolderGone } = this.#handlers
    const watcher = watch(share.folder, {
      ignoreInitial: true,
      followSymlinks: false,
      atomic: false,
      // Folders only: a folder's own watch tells of its files, and a watch for each of a million files is what systems lack.
      ignored: (path, stats) =>
        (stats !== undefined && !stats.isDirectory()) || share.ignores(path, stats !== undefined),
    })
    this.#watchers.push(watcher)
    watcher.on('raw', (_, name, details) => {
      const path = touchedPath(name, details)
      if (path !== undefined && !share.ignores(path, false)) onTouched(share, path)
    })
    watcher.on('unlinkDir', (path) => onFolderGone(share, path))
    watcher.on('addDir', (path) => {
      onFolder(share, path)
      for (const delay of LOOKS) this.#lookLater(share, path, delay)
    })
    const { promise, resolve } = Promise.withResolvers<void>()
    watcher.on('ready', resolve)
    watcher.on('error', (err) => {
      this.#handlers.onFailed(explain(err))
      resolve()
    })
    return promise
  }

  #lookLater(share: Share, folder: string, delay: Millis): void {
    const look = systemClock.after(delay, () => {
      this.#looks.delete(look)
      this.#lookInto(share, folder).catch((err: unknown) => {
        // A folder that is gone again is told by its own events.
        if (!hasSystemCode(err, 'ENOENT', 'ENOTDIR')) this.#handlers.onFailed(explain(err))
      })
    })
    this.#looks.add(look)
  }

  /** What lies in the folder now; deeper folders too, for their own events may have been lost alike. */
  async #lookInto(share: Share, folder: string): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (share.ignores(path, entry.isDirectory())) continue
      if (entry.isDirectory()) await this.#lookInto(share, path)
      else if (entry.isFile()) this.#handlers.onTouched(share, path)
    }
  }
}

/** What `fs.watch` said of a folder: the name of what changed in it, where the system tells. */
function touchedPath(name: unknown, details: unknown): string | undefined {
  const folder = typeof details === 'object' && details !== null && 'watchedPath' in details ? details.watchedPath : ''
  return typeof name === 'string' && typeof folder === 'string' && folder !== '' ? join(folder, name) : undefined
}

function explain(err: unknown): string {
  if (hasSystemCode(err, 'ENOSPC', 'EMFILE'))
    return 'The system allows no more watched files (raise fs.inotify.max_user_watches); changes are found by the rescan only.'
  return `Watching failed (${asError(err).message}); changes are found by the rescan only.`
}
