/**
 * From what a user names to content that may be believed: the hub says what is there, the owner's signature that it is so.
 */
import { FerryError } from '#shared/base/errors.ts'
import { type ContentRoot, type DeviceNo, isContentRoot, type PeerIdText, type Username } from '#shared/base/ids.ts'
import { isEntryPath, isFolderPath } from '#shared/content/file-name.ts'
import { EVERYONE } from '#shared/protocol/audience.ts'
import type { SignedEntry } from '#shared/protocol/catalogue.ts'
import { isSignedBy } from '#shared/protocol/entry-signature.ts'
import type { CatalogueView } from './catalogue-view.ts'
import { parseTarget } from './catalogue-view.ts'
import type { TrackerApi } from './link/tracker-api.ts'
import type { KnownKeys } from './sharing/known-keys.ts'

export interface FoundFile {
  /** The device that shares it, where it was looked for by folder. */
  readonly device?: number
  readonly path: string
  readonly root: ContentRoot
  readonly size: number
  /** Whose signature must admit others who fetch it from here; empty for content for everyone. */
  readonly guard: readonly string[]
  /** Its owner, when the key is not one that was met before and nobody has accepted it. */
  readonly newKeyOf?: Username
}

export interface FoundTree {
  readonly owner: string
  readonly folder: string
  readonly files: readonly FoundFile[]
  readonly emptyFolders: readonly string[]
}

export interface LocateParts {
  readonly tracker: TrackerApi
  readonly view: CatalogueView
  readonly keys: KnownKeys
  readonly self: () => DeviceNo | undefined
}

const PATHS_AT_ONCE = 256

export class Locate {
  readonly #parts: LocateParts

  constructor(parts: LocateParts) {
    this.#parts = parts
  }

  /** @throws FerryError `usage`, `unknown-user`, `unknown-file`, `bad-signature`, `disconnected` */
  async find(target: string): Promise<FoundFile> {
    if (isContentRoot(target)) return this.#findRoot(target)
    const { owner, path } = parseTarget(target)
    const entries = await this.#parts.tracker.findEntries({ username: owner, paths: [path], root: undefined })
    const isHere = (entry: SignedEntry) => entry.path === path && !isFolderPath(path)
    const entry = best(entries.filter(isHere))
    if (entry === undefined) throw new FerryError('unknown-file', `${owner} shares no file ${path}; see \`ferry ls\`.`)
    if (entry.device === this.#parts.self()) throw new FerryError('usage', 'This file is your own.')
    return this.#believed(entry)
  }

  /** Everything below `owner:alias/folder/`; the same path on two devices once. */
  async findTree(target: string): Promise<FoundTree> {
    const { owner, path } = parseTarget(target)
    const folder = path.replace(/\/+$/, '')
    const paths = await this.#pathsBelow(owner, folder)
    const files = new Map<string, FoundFile>()
    for (let from = 0; from < paths.length; from += PATHS_AT_ONCE) {
      const some = paths.slice(from, from + PATHS_AT_ONCE).filter((one) => !isFolderPath(one))
      if (some.length === 0) continue
      const entries = await this.#parts.tracker.findEntries({ username: owner, paths: some, root: undefined })
      for (const [one, found] of Map.groupBy(entries, (entry) => entry.path)) {
        const entry = best(found.filter(({ device }) => device !== this.#parts.self()))
        if (entry !== undefined) files.set(one, { ...(await this.#believed(entry)), device: entry.device })
      }
    }
    const emptyFolders = paths.filter(isFolderPath).map((one) => one.slice(0, -1))
    if (files.size + emptyFolders.length === 0)
      throw new FerryError('unknown-file', `${owner} shares nothing below ${folder}/; see \`ferry ls\`.`)
    return { owner, folder, files: [...files.values()], emptyFolders }
  }

  /** Everybody who shares this content under a name that we may see. */
  who(root: ContentRoot): Promise<SignedEntry[]> {
    return this.#parts.tracker.findEntries({ username: '', paths: [], root })
  }

  /** From the mirror when it has everything, else page by page. @throws FerryError `unknown-user` */
  async #pathsBelow(owner: Username, folder: string): Promise<string[]> {
    const { tracker, view, self } = this.#parts
    await tracker.findEntries({ username: owner, paths: [], root: undefined })
    if (view.isWhole) return view.pathsBelow(owner, folder)
    const paths = new Set<string>()
    for (const { no } of view.devicesOf(owner))
      if (no !== self()) for await (const { path } of tracker.listFiles(no, `${folder}/`)) paths.add(path)
    return [...paths]
  }

  async #findRoot(root: ContentRoot): Promise<FoundFile> {
    const entries = (await this.who(root)).filter(({ device }) => device !== this.#parts.self())
    const entry = best(entries)
    if (entry === undefined) throw new FerryError('unknown-file', 'Nobody shares content with this root.')
    const { path, size } = entry
    return { path, root, size, guard: guardOf(entries) }
  }

  /** @throws FerryError `bad-signature`, `bad-name` */
  async #believed(entry: SignedEntry): Promise<FoundFile> {
    const { path, size, root, signer, username } = entry
    if (!isEntryPath(path)) throw new FerryError('bad-name', 'The hub tells a name that is not allowed.')
    if (!(await isSignedBy(signer, entry, entry.signature)))
      throw new FerryError(
        'bad-signature',
        `The hub says that ${username} shares ${path}, but the signature is not the owner's.`,
      )
    const isKnown = await this.#parts.keys.isKnown(username, signer as PeerIdText)
    return { path, root, size, guard: guardOf([entry]), ...(isKnown ? {} : { newKeyOf: username }) }
  }
}

const guardOf = (entries: readonly SignedEntry[]): string[] =>
  entries.some(({ audience }) => audience === EVERYONE) ? [] : [...new Set(entries.map(({ signer }) => signer))]

/** One that is online, if any. */
const best = (entries: readonly SignedEntry[]): SignedEntry | undefined =>
  entries.find(({ online }) => online) ?? entries[0]
