/** Fetches what a want found, unless it is here, or was fetched for that want before; never over a file that is there. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asFerryError, FerryError, hasSystemCode } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { numberedName, portableName } from '#shared/content/portable-name.ts'
import type { WantHit } from '#shared/protocol/wants.ts'
import { placeOrder, systemFor } from './api/place-order.ts'
import type { Peer } from './peer.ts'
import type { SettingStore } from './store/setting-store.ts'
import type { Followed } from './transfer/story.ts'

/** What of a peer is needed to fetch. */
export type Fetcher = Pick<Peer, 'config' | 'downloads' | 'hub' | 'library' | 'lifecycle' | 'locate' | 'seeds'>

export interface WantFetchParts {
  readonly peer: Fetcher
  readonly settings: SettingStore
  readonly onFetched: (hit: WantHit, file: string) => void
  readonly onBlocked: (hit: WantHit, error: FerryError) => void
}

interface PlacedFile {
  readonly file: string
  readonly nth: number
  readonly followed: Followed
}

/** So many names `film (n).mkv` are tried. */
const NAMES_TRIED = 100
const FETCHED = 'want-fetched '

export class WantFetch {
  readonly #parts: WantFetchParts

  constructor(parts: WantFetchParts) {
    this.#parts = parts
  }

  /** Whether there is something to fetch. */
  async isDue(hit: WantHit): Promise<boolean> {
    return hit.fetch && !this.#isHere(hit) && (await this.#parts.settings.get(this.#memoOf(hit))) === undefined
  }

  /** Resolves when the download is on record; it comes in the background. @throws FerryError `disconnected`, `timeout` */
  async fetch(hit: WantHit): Promise<void> {
    const { settings } = this.#parts
    try {
      const memo = this.#memoOf(hit)
      const placed = await this.#place(hit, 1)
      await settings.set(memo, '')
      await settings.keepNewest(FETCHED, LIMITS.wantFetchesRemembered)
      this.#follow(hit, memo, placed).catch((err: unknown) => this.#parts.onBlocked(hit, asFerryError(err)))
    } catch (thrown) {
      const error = asFerryError(thrown)
      if (error.code === 'disconnected' || error.code === 'timeout') throw error
      this.#parts.onBlocked(hit, error)
    }
  }

  /** The want is no more. */
  async forget(want: number): Promise<void> {
    await this.#parts.settings.removeBelow(`${this.#prefix(want)} `)
  }

  #isHere({ root }: WantHit): boolean {
    const { library, seeds, downloads } = this.#parts.peer
    if (library.index.withRoot(root) !== undefined || seeds.held(root) !== undefined) return true
    return downloads.list().some((download) => download.root === root)
  }

  /** Under the first name that is free, from the `nth` on. */
  async #place(hit: WantHit, nth: number): Promise<PlacedFile> {
    const { peer } = this.#parts
    const { username, path, root, size } = hit
    for (let number = nth; number <= NAMES_TRIED; number++) {
      const file = join(peer.config.download.directory, nameOf(path, number, systemFor(peer)))
      if (await this.#isTaken(file)) continue
      const order = { target: `${username}:${path}`, output: file, overwrite: false, sequential: false, once: false }
      const { downloads } = await placeOrder(peer, { ...order, automatic: true, content: { root, size } })
      const [followed] = downloads
      if (followed === undefined) throw new FerryError('internal')
      return { file, nth: number, followed }
    }
    throw new FerryError('exists', 'Too many files have this name already.')
  }

  /** By a folder, or a download of other content. A file is met by the download itself, which knows whether it is the same. */
  async #isTaken(file: string): Promise<boolean> {
    if (this.#parts.peer.downloads.list().some(({ path }) => path === file)) return true
    try {
      return (await stat(file)).isDirectory()
    } catch (err) {
      if (hasSystemCode(err, 'ENOENT', 'ENOTDIR')) return false
      throw asFerryError(err)
    }
  }

  async #follow(hit: WantHit, memo: string, first: PlacedFile): Promise<void> {
    const { peer, settings, onFetched } = this.#parts
    const { signal } = peer.lifecycle
    for (let placed = first; ; placed = await this.#place(hit, placed.nth + 1)) {
      const end = await endOf(peer, placed.followed, signal)
      if (end === 'done') return onFetched(hit, placed.file)
      if (end === 'left' || end.code === 'cancelled') return
      if (end.code === 'exists') continue
      // Announced again, it is tried again.
      await settings.remove(memo)
      throw end
    }
  }

  #memoOf({ want, root }: WantHit): string {
    return `${this.#prefix(want)} ${root}`
  }

  #prefix(want: number): string {
    return `${FETCHED}${this.#parts.peer.hub.require().hub.hubId} ${want}`
  }
}

function nameOf(path: string, number: number, system: Parameters<typeof portableName>[1]): string {
  const name = portableName(path.split('/').at(-1) ?? 'file', system)
  return number === 1 ? name : portableName(numberedName(name, number, false), system)
}

/** How a download ended; `left` when this peer ends first. */
async function endOf(peer: Fetcher, followed: Followed, signal: AbortSignal): Promise<'done' | 'left' | FerryError> {
  for await (const told of peer.downloads.follow([followed], signal))
    for (const one of told) {
      if ('error' in one) return one.error
      if (one.event.name === 'done') return 'done'
    }
  return 'left'
}
