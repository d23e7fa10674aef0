/** The catalogue as a user asks for it: what others offer, who they are, where one named file is. */

import { FerryError } from '#shared/base/errors.ts'
import { type ContentRoot, type DeviceNo, isContentRoot, isUsername } from '#shared/base/ids.ts'
import { isFolderPath } from '#shared/content/file-name.ts'
import type { FeedEvent } from './feed.ts'
import type { Mirror, MirrorDevice, MirrorEntry, MirrorEvent } from './link/mirror.ts'

export interface ListedFile {
  readonly owner: string
  readonly device: string
  readonly path: string
  readonly size: number
  readonly root: string
  readonly modified: string
  readonly online: boolean
}

export interface ListedPeer {
  readonly user: string
  readonly device: string
  readonly peerId: string
  readonly online: boolean
  readonly files: number
  readonly addresses: readonly string[]
}

export interface FoundFile {
  /** The device that shares it, where it was looked for by folder. */
  readonly device?: number
  readonly path: string
  readonly root: ContentRoot
  readonly size: number
}

export class CatalogueView {
  readonly #mirror: Mirror
  /** This device, whose own files are not "what others share". */
  readonly #self: () => DeviceNo | undefined

  constructor(mirror: Mirror, self: () => DeviceNo | undefined) {
    this.#mirror = mirror
    this.#self = self
  }

  /** Files on offer now; with `all` also those whose owner is offline. */
  *files(all: boolean): Generator<ListedFile> {
    for (const device of this.#others()) {
      if (!device.online && !all) continue
      for (const entry of this.#mirror.entriesOf(device.no)) yield listed(device, entry)
    }
  }

  *peers(): Generator<ListedPeer> {
    for (const { no, username, name, peerId, online, addresses } of this.#others())
      yield { user: username, device: name, peerId, online, files: this.#mirror.count(no), addresses }
  }

  /** Whether anybody, online or not, offers this content. */
  isOffered(root: ContentRoot): boolean {
    for (const { no } of this.#mirror.devices())
      for (const entry of this.#mirror.entriesOf(no)) if (entry.root === root) return true
    return false
  }

  /** `owner:alias/path` as content. @throws FerryError `usage`, `unknown-user`, `unknown-file` */
  find(target: string): FoundFile {
    if (isContentRoot(target)) return this.#findRoot(target)
    const { owner, path } = parseTarget(target)
    const devices = [...this.#mirror.devices()].filter(({ username }) => username === owner)
    if (devices.length === 0) throw new FerryError('unknown-user', `There is no user ${owner} on this hub.`)
    const holders = devices.filter(({ no }) => this.#mirror.entry(no, path) !== undefined)
    const holder = holders.find(({ online }) => online) ?? holders[0]
    const entry = holder && this.#mirror.entry(holder.no, path)
    if (holder === undefined || entry === undefined)
      throw new FerryError('unknown-file', `${owner} shares no file ${path}; see \`ferry ls\`.`)
    if (holder.no === this.#self()) throw new FerryError('usage', 'This file is your own.')
    return { path, root: entry.root, size: entry.size }
  }

  /** Everything below `owner:alias/folder/`; the same path on two devices once. @throws FerryError `usage`, `unknown-user`, `unknown-file` */
  findTree(target: string): { owner: string; folder: string; files: FoundFile[]; emptyFolders: string[] } {
    const { owner, path } = parseTarget(target)
    const folder = path.replace(/\/+$/, '')
    const files = new Map<string, FoundFile>()
    const emptyFolders = new Set<string>()
    const devices = [...this.#mirror.devices()].filter(({ username }) => username === owner)
    if (devices.length === 0) throw new FerryError('unknown-user', `There is no user ${owner} on this hub.`)
    for (const { no } of devices) {
      if (no === this.#self()) continue
      for (const entry of this.#mirror.entriesOf(no))
        if (!entry.path.startsWith(`${folder}/`)) continue
        else if (isFolderPath(entry.path)) emptyFolders.add(entry.path.slice(0, -1))
        else if (!files.has(entry.path)) files.set(entry.path, { ...entry, device: no })
    }
    if (files.size + emptyFolders.size === 0)
      throw new FerryError('unknown-file', `${owner} shares nothing below ${folder}/; see \`ferry ls\`.`)
    return { owner, folder, files: [...files.values()], emptyFolders: [...emptyFolders] }
  }

  /** `owner:path` of a file with this name, of whoever has it. @throws FerryError `unknown-file` */
  ownerOf(name: string): string {
    for (const { no, username } of this.#others())
      for (const { path } of this.#mirror.entriesOf(no))
        if (path.split('/').at(-1) === name) return `${username}:${path}`
    throw new FerryError('unknown-file', `Nobody shares a file named ${name}.`)
  }

  #findRoot(root: ContentRoot): FoundFile {
    for (const { no } of this.#others())
      for (const entry of this.#mirror.entriesOf(no)) if (entry.root === root && !isFolderPath(entry.path)) return entry
    throw new FerryError('unknown-file', 'Nobody shares content with this root.')
  }

  /** The present state as the events that lead to it. */
  *presentState(): Generator<FeedEvent> {
    const users = new Map<string, MirrorDevice[]>()
    for (const device of this.#others())
      if (device.online) users.set(device.username, [...(users.get(device.username) ?? []), device])
    for (const [user, devices] of users) {
      const files = devices.reduce((sum, { no }) => sum + this.#mirror.count(no), 0)
      yield { event: 'user-joined', user, files }
      for (const device of devices)
        for (const entry of this.#mirror.entriesOf(device.no)) yield fileEvent('file-added', device, entry)
    }
    yield { event: 'state-complete' }
  }

  /** What a change of the mirror means to a user; nothing when it concerns this very device. */
  translate(change: MirrorEvent): FeedEvent | undefined {
    const { device } = change
    if (device.no === this.#self()) return undefined
    if ('entry' in change) return fileEvent(change.name, device, change.entry)
    // A person with two devices comes with the first and goes with the last.
    const isElsewhere = [...this.#others()].some((other) => sameUserElsewhere(other, device))
    return isElsewhere ? undefined : { event: change.name, user: device.username, files: change.files }
  }

  *#others(): Generator<MirrorDevice> {
    const self = this.#self()
    for (const device of this.#mirror.devices()) if (device.no !== self) yield device
  }
}

const sameUserElsewhere = (other: MirrorDevice, device: MirrorDevice): boolean =>
  other.online && other.account === device.account && other.no !== device.no

const fileEvent = (
  event: 'file-added' | 'file-removed' | 'file-changed',
  { username }: MirrorDevice,
  { path, size, root }: MirrorEntry,
): FeedEvent => ({ event, owner: username, path, size, root })

const listed = (device: MirrorDevice, { path, size, root, mtime }: MirrorEntry): ListedFile => ({
  owner: device.username,
  device: device.name,
  path,
  size,
  root,
  modified: new Date(mtime).toISOString(),
  online: device.online,
})

function parseTarget(target: string): { owner: string; path: string } {
  const colon = target.indexOf(':')
  const owner = target.slice(0, colon)
  const path = target.slice(colon + 1)
  if (colon <= 0 || path === '' || !isUsername(owner))
    throw new FerryError('usage', `"${target}" names no file; write it as in \`ferry ls\`: owner:share/path.`)
  return { owner, path }
}
