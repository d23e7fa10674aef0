/**
 * The catalogue as people go through it: folders, who has what, users, searches. What the mirror does not hold is asked of
 * the hub, page by page; who asks sees no difference.
 */
import { FerryError } from '#shared/base/errors.ts'
import { type ContentRoot, type DeviceNo, isContentRoot, isUsername, type Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { isEntryPath, isFolderPath } from '#shared/content/file-name.ts'
import type { SearchHit, SignedEntry } from '#shared/protocol/catalogue.ts'
import { type CatalogueView, type ListedFile, type ListedPeer, listed, parseTarget } from './catalogue-view.ts'
import { type Child, childrenOf, type PlacedFile } from './folder-listing.ts'
import type { MirrorDevice, MirrorEntry } from './link/mirror.ts'
import type { TrackerApi } from './link/tracker-api.ts'
import type { Locate } from './locate.ts'

export interface BrowserParts {
  readonly view: CatalogueView
  readonly tracker: Pick<TrackerApi, 'listFiles' | 'findEntries' | 'listSources' | 'ask'>
  readonly locate: Pick<Locate, 'who'>
}

export interface Sources {
  readonly root: string
  readonly size: number
  readonly sources: readonly { user: string; device: string; path: string; online: boolean }[]
  /** Devices that are online and hold it under no name that we see. */
  readonly unnamed: number
}

export interface ListedUser {
  readonly user: string
  readonly role: string
  readonly devices: number
  readonly online: number
  readonly files: number
  readonly bytes: number
}

export interface FoundFile extends Pick<ListedFile, 'owner' | 'path' | 'size' | 'root' | 'modified' | 'online'> {
  /** Devices that have it, and how many of them are online. */
  readonly sources: number
  readonly sourcesOnline: number
  readonly places: readonly { owner: string; path: string; online: boolean }[]
}

interface Holdings {
  readonly files: number
  readonly bytes: number
}

export class Browser {
  readonly #parts: BrowserParts

  constructor(parts: BrowserParts) {
    this.#parts = parts
  }

  /** What others offer now; with `all` also those whose owner is offline. */
  async *files(all: boolean): AsyncGenerator<ListedFile> {
    for (const device of this.#parts.view.others())
      if (device.online || all) for await (const entry of this.#entriesOf(device.no, '')) yield listed(device, entry)
  }

  /** What lies in `user:folder/`, or all below it; `user:` is everything of the user. @throws FerryError `unknown-user`, `unknown-file` */
  async list(target: string, isRecursive: boolean): Promise<Child[]> {
    const { owner, path } = parseFolder(target)
    const files: PlacedFile[] = []
    for (const device of await this.#devicesOf(owner))
      for await (const entry of this.#entriesOf(device.no, path)) files.push({ device, entry })
    const children = childrenOf(files, path, isRecursive)
    if (children === undefined && path !== '')
      throw new FerryError('unknown-file', `${owner} shares nothing at ${path}; see \`ferry ls ${owner}:\`.`)
    return children ?? []
  }

  /** Everybody who has a file, whatever they call it. @throws FerryError `unknown-user`, `unknown-file` */
  async who(target: string): Promise<Sources> {
    const { locate, tracker, view } = this.#parts
    const root = isContentRoot(target) ? target : await this.#rootOf(target)
    const entries = await locate.who(root)
    const [first] = entries
    if (first === undefined) throw new FerryError('unknown-file', 'Nobody shares content with this root.')
    const named = new Set(entries.map(({ device }) => device))
    const unnamed = (await tracker.listSources(root)).filter(({ device }) => !named.has(device)).length
    const nameOf = (device: DeviceNo) => view.device(device)?.name ?? ''
    const sources = entries.map(({ device, username: user, path, online }) => ({
      user,
      device: nameOf(device),
      path,
      online,
    }))
    return { root, size: first.size, sources: sources.toSorted(byOnline), unnamed }
  }

  /** Users with a device on the hub, and what they share with us; `pattern` may have `*` and `?`. */
  async users(pattern: string): Promise<ListedUser[]> {
    const fits = globPattern(pattern)
    const devices = this.#parts.view.everybody().filter(({ username }) => fits.test(username))
    const holdings = await this.#count(devices)
    const users = [...Map.groupBy(devices, ({ username }) => username)].map(([user, own]): ListedUser => {
      const real = own.filter(({ host }) => host === 0)
      const held = own.map(({ no }) => holdings.get(no) ?? NOTHING)
      return {
        user,
        role: own[0]?.role ?? '',
        devices: real.length,
        online: real.filter(({ online }) => online).length,
        files: held.reduce((sum, { files }) => sum + files, 0),
        bytes: held.reduce((sum, { bytes }) => sum + bytes, 0),
      }
    })
    return users.toSorted((a, b) => (a.user < b.user ? -1 : 1))
  }

  async peers(): Promise<ListedPeer[]> {
    const devices = this.#parts.view.others()
    const holdings = await this.#count(devices)
    return devices.map(({ no, username, name, peerId, online, addresses }) => {
      return { user: username, device: name, peerId, online, files: holdings.get(no)?.files ?? 0, addresses }
    })
  }

  /** One page of what fits, the best first; `cursor` goes on, and is empty at the end. @throws FerryError `usage`, `too-many` */
  async search(text: string, limit: number, cursor: string): Promise<{ hits: FoundFile[]; cursor: string }> {
    const page = await this.#parts.tracker.ask('search', { text, limit, cursor })
    return { hits: page.hits.flatMap((hit) => toFoundFile(hit) ?? []), cursor: page.cursor }
  }

  /** @throws FerryError `unknown-user` for a name that the hub does not know */
  async #devicesOf(owner: Username): Promise<MirrorDevice[]> {
    const devices = this.#parts.view.devicesOf(owner)
    if (devices.length === 0) await this.#parts.tracker.findEntries({ username: owner, paths: [], root: undefined })
    return devices
  }

  async #rootOf(target: string): Promise<ContentRoot> {
    const { owner, path } = parseTarget(target)
    const entries = await this.#parts.tracker.findEntries({ username: owner, paths: [path], root: undefined })
    const here = entries.filter((entry: SignedEntry) => entry.path === path && !isFolderPath(path))
    const entry = here.find(({ online }) => online) ?? here[0]
    if (entry === undefined) throw new FerryError('unknown-file', `${owner} shares no file ${path}; see \`ferry ls\`.`)
    return entry.root
  }

  /** Entries whose path begins so. */
  async *#entriesOf(device: DeviceNo, prefix: string): AsyncGenerator<MirrorEntry> {
    const { view, tracker } = this.#parts
    if (view.isWhole) {
      for (const entry of view.entriesOf(device)) if (entry.path.startsWith(prefix)) yield entry
      return
    }
    for await (const { audience, ...entry } of tracker.listFiles(device, prefix))
      if (isEntryPath(entry.path)) yield { ...entry, device, restricted: audience !== 0 }
  }

  /** Files and bytes of each device, as far as we may see them. */
  async #count(devices: readonly MirrorDevice[]): Promise<Map<DeviceNo, Holdings>> {
    const { view } = this.#parts
    if (view.isWhole) return new Map(devices.map(({ no }) => [no, holdingsOf(view.entriesOf(no))]))
    const counted = new Map<DeviceNo, Holdings>()
    for (let left = devices.map(({ no }) => no); left.length > 0; left = left.filter((no) => !counted.has(no))) {
      // The hub answers for as many as it has time for, at least for the first.
      const asked = left.slice(0, LIMITS.pageEntries)
      const { counts } = await this.#parts.tracker.ask('countFiles', { devices: asked })
      for (const { device, files, bytes } of counts) counted.set(device, { files, bytes })
      if (!asked.some((no) => counted.has(no))) throw new FerryError('protocol', 'The hub counts nothing.')
    }
    return counted
  }
}

const NOTHING: Holdings = { files: 0, bytes: 0 }

function holdingsOf(entries: Iterable<MirrorEntry>): Holdings {
  let [files, bytes] = [0, 0]
  for (const { path, size } of entries) {
    if (isFolderPath(path)) continue
    files += 1
    bytes += size
  }
  return { files, bytes }
}

function toFoundFile({ root, size, mtime, places, sources, online }: SearchHit): FoundFile | undefined {
  const named = places
    .filter(({ path }) => isEntryPath(path))
    .map(({ username, ...place }) => ({ owner: username, ...place }))
  const [best] = named
  if (best === undefined) return undefined
  return {
    owner: best.owner,
    path: best.path,
    size,
    root,
    modified: new Date(mtime).toISOString(),
    online: online > 0,
    sources,
    sourcesOnline: online,
    places: named.map(({ owner, path, online: isOnline }) => ({ owner, path, online: isOnline })),
  }
}

/** `user:folder/`, `user:file` or `user:`. @throws FerryError `usage` */
function parseFolder(target: string): { owner: Username; path: string } {
  const colon = target.indexOf(':')
  const owner = target.slice(0, Math.max(colon, 0))
  if (!isUsername(owner))
    throw new FerryError('usage', `"${target}" names no folder; write user:, user:share/ or user:share/folder/.`)
  return { owner, path: target.slice(colon + 1) }
}

/** Of a name: `*` is any run of characters, `?` any one. */
function globPattern(glob: string): RegExp {
  const parts = glob.toLowerCase().replace(/\*+/g, '*').split('')
  const source = parts.map((part) => (part === '*' ? '.*' : part === '?' ? '.' : RegExp.escape(part))).join('')
  return new RegExp(`^${source}$`)
}

const byOnline = (a: { online: boolean }, b: { online: boolean }) => Number(b.online) - Number(a.online)
