/** Tells when something in the shares may have changed (chokidar). Events are hints; a rescan is the truth. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { type Millis, systemClock, type Timer } from '#shared/base/clock.ts'
import { asError, hasSystemCode } from '#shared/base/errors.ts'
import type { Share } from './share.ts'

export interface WatchHandlers {
  readonly onTouched: (share: Share, absolute: string) => void
  readonly onGone: (share: Share, absolute: string) => void
  /** A folder came or went. */
  readonly onFolder: (share: Share, absolute: string) => void
  /** Something in a folder came or went. */
  readonly onChild: (share: Share, absolute: string) => void
  /** Watching does not work (inotify limit, missing folder): from now on only rescans notice changes. */
  readonly onFailed: (text: string) => void
}

/**
 * A file that is made just after its folder may fall between chokidar's first listing of that folder and the start of its
 * watch, and is then never told. So each new folder is looked into again, soon and once more when things have calmed down.
 */
const LOOK_AGAIN: readonly Millis[] = [200, 2_000]

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
    const { onTouched, onGone, onFolder, onChild } = this.#handlers
    const watcher = watch(share.folder, {
      ignoreInitial: true,
      followSymlinks: false,
      atomic: false,
      ignored: (path, stats) => share.ignores(path, stats?.isDirectory() ?? false),
    })
    this.#watchers.push(watcher)
    watcher.on('add', (path) => onTouched(share, path))
    watcher.on('change', (path) => onTouched(share, path))
    watcher.on('unlink', (path) => onGone(share, path))
    for (const event of ['add', 'unlink', 'addDir', 'unlinkDir'] as const)
      watcher.on(event, (path) => onChild(share, path))
    watcher.on('unlinkDir', (path) => onFolder(share, path))
    watcher.on('addDir', (path) => {
      onFolder(share, path)
      for (const delay of LOOK_AGAIN) this.#lookLater(share, path, delay)
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

function explain(err: unknown): string {
  if (hasSystemCode(err, 'ENOSPC', 'EMFILE'))
    return 'The system allows no more watched files (raise fs.inotify.max_user_watches); changes are found by the rescan only.'
  return `Watching failed (${asError(err).message}); changes are found by the rescan only.`
}
