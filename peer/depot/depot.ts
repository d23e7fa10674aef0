/**
 * Keeps files of others (rows E6, E7, E10): what is offered is fetched like any download, proved, and served to whom its owner's
 * signature admits. Equal content lies on the disk once, named by its root.
 */
import { mkdir, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Clock } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { isEntryPath } from '#shared/content/file-name.ts'
import type { HashPool } from '#shared/content/hash-pool.ts'
import { pieceLengthFor } from '#shared/content/piece-map.ts'
import type { Ask } from '#shared/protocol/control.ts'
import { isSignedBy } from '#shared/protocol/entry-signature.ts'
import type { DepotStore, StoredFile } from '../store/depot-store.ts'
import type { Downloads } from '../transfer/downloads.ts'
import { type HeldContent, heldFile } from '../transfer/held-content.ts'
import type { Seeds } from '../transfer/seeds.ts'
import { Story } from '../transfer/story.ts'

export interface DepotParts {
  readonly store: DepotStore
  readonly downloads: Downloads
  readonly seeds: Seeds
  readonly pool: HashPool
  readonly clock: Clock
  readonly log: Logger
  /** Tells the hub that a file is here. @throws FerryError */
  readonly tellStored: (stored: Ask<'fileStored'>) => Promise<void>
}

export interface DepotOptions {
  /** Bytes; 0 is no depot. */
  readonly quota: number
  /** Bytes for any one account; 0 has no limit of its own. */
  readonly perAccount: number
  readonly directory: string
}

export class Depot {
  readonly #parts: DepotParts
  readonly #options: DepotOptions
  readonly #files = new Map<string, StoredFile>()
  readonly #byRoot = new Map<ContentRoot, Set<string>>()
  /** Numbers of the downloads that bring something. */
  readonly #bringing = new Map<ContentRoot, number>()
  readonly #end = new AbortController()

  constructor(parts: DepotParts, options: DepotOptions) {
    this.#parts = parts
    this.#options = options
  }

  /** Takes up what an earlier run left. */
  async start(): Promise<void> {
    for (const file of await this.#parts.store.stored()) {
      this.#remember(file)
      if (file.here === undefined) this.#bring(file)
    }
  }

  stop(): void {
    this.#end.abort()
  }

  get usage() {
    const { quota } = this.#options
    return { quota, used: this.#usedBy(undefined), files: this.#files.size }
  }

  held(root: ContentRoot): HeldContent | undefined {
    const rows = this.#withRoot(root)
    const file = rows.find(({ here }) => here !== undefined)
    if (file?.here === undefined) return undefined
    const { stamp, layer } = file.here
    const at = { root, path: file.path, absolute: this.#place(root), stamp }
    const guard = [...new Set(rows.map(({ signer }) => signer))]
    return { ...heldFile(at, { layer, pieceLength: pieceLengthFor(file.size) }, () => this.#spoiled(root)), guard }
  }

  /** Whether a file may be brought; then it is fetched by itself. @throws FerryError `forbidden`, `bad-signature`, `quota`, `disk-full` */
  async accept(offer: Ask<'offerUpload'>): Promise<void> {
    const { shelf, path, username, root, size, signer } = offer
    if (this.#options.quota === 0) throw new FerryError('forbidden', 'This peer is no depot.')
    if (!isEntryPath(path)) throw new FerryError('bad-name')
    if (!(await isSignedBy(signer, offer, offer.signature))) throw new FerryError('bad-signature')
    await this.#checkRoom(username, root, size)
    const before = this.#files.get(keyOf(shelf, path))
    const here = this.#withRoot(root).find((file) => file.here !== undefined)?.here
    const file = { shelf, path, username, root, size, signer, createdAt: this.#parts.clock.now(), here }
    await this.#parts.store.put(file)
    this.#remember(file)
    if (before !== undefined && before.root !== root) await this.#release(before)
    this.#bring(file)
  }

  /** Takes files off the disk; their entries are gone already. */
  async drop({ shelf, paths, all }: Ask<'dropContents'>): Promise<void> {
    const chosen = new Set(paths)
    for (const file of [...this.#files.values()]) {
      if (file.shelf !== shelf || !(all || chosen.has(file.path))) continue
      await this.#parts.store.remove(shelf, file.path)
      this.#files.delete(keyOf(shelf, file.path))
      await this.#release(file)
    }
  }

  #bring(file: StoredFile): void {
    this.#fetch(file).catch((thrown: unknown) => {
      const err = asFerryError(thrown)
      if (this.#end.signal.aborted || err.code === 'cancelled') return
      this.#parts.log.warn({ err, path: file.path }, 'a file for the depot did not come')
    })
  }

  async #fetch(file: StoredFile): Promise<void> {
    const { shelf, path, root } = file
    const here = file.here ?? (await this.#fetched(file))
    if (this.#files.get(keyOf(shelf, path))?.root !== root) return // it was deleted, or replaced, meanwhile
    const kept = { ...file, here }
    await this.#parts.store.put(kept)
    this.#remember(kept)
    await this.#parts.tellStored({ shelf, path, root }).catch((err: unknown) => {
      // The owner's peer offers it again when both are back, and then it is here.
      this.#parts.log.debug({ err }, 'the hub was not told that a file is stored')
    })
  }

  async #fetched({ username, path, root, size, signer }: StoredFile): Promise<NonNullable<StoredFile['here']>> {
    const { downloads, pool, seeds } = this.#parts
    const destination = this.#place(root)
    await mkdir(dirname(destination), { recursive: true, mode: 0o700 })
    const story = new Story()
    const target = `${username}:${path}`
    const order = {
      target,
      root,
      size,
      destination,
      overwrite: true,
      route: 'auto',
      sequential: false,
      guard: [signer],
    } as const
    const [id] = await downloads.orderAll([{ order, story }], false)
    if (id === undefined) throw new FerryError('internal')
    this.#bringing.set(root, id)
    try {
      for await (const told of downloads.follow([{ id, story }], this.#end.signal))
        for (const one of told) if ('error' in one) throw one.error
    } finally {
      this.#bringing.delete(root)
    }
    if (this.#end.signal.aborted) throw new FerryError('cancelled')
    const hashed = await pool.hash(destination, { signal: this.#end.signal })
    if (hashed.root !== root) throw new FerryError('corrupt')
    seeds.release(root)
    return { stamp: hashed.stamp, layer: hashed.layer }
  }

  async #checkRoom(username: string, root: ContentRoot, size: number): Promise<void> {
    if (this.#withRoot(root).length > 0) return
    const { quota, perAccount, directory } = this.#options
    const left = quota - this.#usedBy(undefined)
    if (size > left) throw new FerryError('quota', `The depot is full: ${left} bytes are left, the file has ${size}.`)
    const own = perAccount - this.#usedBy(username)
    if (perAccount > 0 && size > own)
      throw new FerryError(
        'quota',
        `The depot has no more room for ${username}: ${own} bytes are left of ${perAccount}.`,
      )
    if (this.#files.size >= LIMITS.depotFiles) throw new FerryError('quota', 'The depot keeps too many files already.')
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const { bavail, bsize } = await statfs(directory)
    if (bavail * bsize < size + LIMITS.depotDiskReserveBytes)
      throw new FerryError('disk-full', 'The disk of the depot is full.')
  }

  /** Bytes of content kept or on its way, of one account or of all; equal content counts once. */
  #usedBy(username: string | undefined): number {
    const sizes = new Map<ContentRoot, number>()
    for (const file of this.#files.values())
      if (username === undefined || file.username === username) sizes.set(file.root, file.size)
    return sizes.values().reduce((sum, size) => sum + size, 0)
  }

  /** Nobody wants this place any more: the content goes when no other place has it. */
  async #release({ root, shelf, path }: StoredFile): Promise<void> {
    const keys = this.#byRoot.get(root)
    if (this.#files.get(keyOf(shelf, path))?.root !== root) keys?.delete(keyOf(shelf, path))
    if (keys !== undefined && keys.size > 0) return
    this.#byRoot.delete(root)
    const id = this.#bringing.get(root)
    if (id !== undefined) await this.#parts.downloads.cancel(id)
    await rm(this.#place(root), { force: true })
  }

  /** The bytes on the disk are not what they were: they are fetched anew when the owner offers them. */
  #spoiled(root: ContentRoot): void {
    this.#parts.log.error({ root }, 'a file of the depot was changed from outside; it is not served any more')
    for (const file of this.#withRoot(root)) this.#remember({ ...file, here: undefined })
  }

  #remember(file: StoredFile): void {
    const key = keyOf(file.shelf, file.path)
    this.#files.set(key, file)
    this.#byRoot.set(file.root, (this.#byRoot.get(file.root) ?? new Set()).add(key))
  }

  #withRoot(root: ContentRoot): StoredFile[] {
    return [...(this.#byRoot.get(root) ?? [])].flatMap((key) => this.#files.get(key) ?? [])
  }

  #place(root: ContentRoot): string {
    return join(this.#options.directory, root.slice(0, 2), root)
  }
}

const keyOf = (shelf: number, path: string): string => `${shelf}/${path}`
