/** Tells when something in the shares may have changed (chokidar). Events are hints; a rescan is the truth. */
import { type FSWatcher, watch } from 'chokidar'
import { asError, hasSystemCode } from '#shared/base/errors.ts'
import type { Share } from './share.ts'

export interface WatchHandlers {
  readonly onTouched: (share: Share, absolute: string) => void
  readonly onGone: (share: Share, absolute: string) => void
  /** Watching does not work (inotify limit, missing folder): from now on only rescans notice changes. */
  readonly onFailed: (text: string) => void
}

export class Watcher {
  readonly #shares: readonly Share[]
  readonly #handlers: WatchHandlers
  readonly #watchers: FSWatcher[] = []

  constructor(shares: readonly Share[], handlers: WatchHandlers) {
    this.#shares = shares
    this.#handlers = handlers
  }

  /** Resolves when every folder is being watched. */
  async start(): Promise<void> {
    await Promise.all(this.#shares.map((share) => this.#watch(share)))
  }

  async stop(): Promise<void> {
    await Promise.all(this.#watchers.map((watcher) => watcher.close()))
  }

  #watch(share: Share): Promise<void> {
    const { onTouched, onGone } = this.#handlers
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
    const { promise, resolve } = Promise.withResolvers<void>()
    watcher.on('ready', resolve)
    watcher.on('error', (err) => {
      this.#handlers.onFailed(explain(err))
      resolve()
    })
    return promise
  }
}

function explain(err: unknown): string {
  if (hasSystemCode(err, 'ENOSPC', 'EMFILE'))
    return 'The system allows no more watched files (raise fs.inotify.max_user_watches); changes are found by the rescan only.'
  return `Watching failed (${asError(err).message}); changes are found by the rescan only.`
}
