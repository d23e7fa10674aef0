/** The catalogue as a user asks for it: what others offer, who they are, where one named file is. */
import { FerryError } from '#shared/base/errors.ts'
import { type ContentRoot, type DeviceNo, isUsername, type Username } from '#shared/base/ids.ts'
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
  /** Not everybody sees it. */
  readonly restricted: boolean
}

export interface ListedPeer {
  readonly user: string
  readonly device: string
  readonly peerId: string
  readonly online: boolean
  readonly files: number
  readonly addresses: readonly string[]
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
    if (!this.#mirror.isWhole) return true
    for (const { no } of this.#mirror.devices())
      for (const entry of this.#mirror.entriesOf(no)) if (entry.root === root) return true
    return false
  }

  /** Whether everything that there is to see is here. */
  get isWhole(): boolean {
    return this.#mirror.isWhole
  }

  devicesOf(owner: string): MirrorDevice[] {
    return [...this.#mirror.devices()].filter(({ username }) => username === owner)
  }

  device(no: DeviceNo): MirrorDevice | undefined {
    return this.#mirror.device(no)
  }

  entriesOf(no: DeviceNo): Iterable<MirrorEntry> {
    return this.#mirror.entriesOf(no)
  }

  /** Peers that take uploads, but this one. */
  depots(): MirrorDevice[] {
    return [...this.#others()].filter(({ depot, host }) => depot && host === 0)
  }

  /** What depots keep under the name of this peer's user. */
  ownShelves(): MirrorDevice[] {
    const self = this.#self()
    const own = self === undefined ? undefined : this.#mirror.device(self)?.account
    return [...this.#mirror.devices()].filter(({ account, host }) => account === own && host !== 0)
  }

  /** Paths of what a user shares below a folder, on all devices but this one. */
  pathsBelow(owner: string, folder: string): string[] {
    const paths = new Set<string>()
    for (const { no } of this.devicesOf(owner)) {
      if (no === this.#self()) continue
      for (const { path } of this.#mirror.entriesOf(no)) if (path.startsWith(`${folder}/`)) paths.add(path)
    }
    return [...paths]
  }

  /** `owner:path` of a file with this name, of whoever has it. @throws FerryError `unknown-file` */
  ownerOf(name: string): string {
    for (const { no, username } of this.#others())
      for (const { path } of this.#mirror.entriesOf(no))
        if (path.split('/').at(-1) === name) return `${username}:${path}`
    throw new FerryError('unknown-file', `Nobody shares a file named ${name}.`)
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
  { path, size, root, restricted }: MirrorEntry,
): FeedEvent => ({ event, owner: username, path, size, root, restricted })

const listed = (device: MirrorDevice, { path, size, root, mtime, restricted }: MirrorEntry): ListedFile => ({
  owner: device.username,
  device: device.name,
  path,
  size,
  root,
  modified: new Date(mtime).toISOString(),
  online: device.online,
  restricted,
})

/** `owner:path`. @throws FerryError `usage` */
export function parseTarget(target: string): { owner: Username; path: string } {
  const colon = target.indexOf(':')
  const owner = target.slice(0, colon)
  const path = target.slice(colon + 1)
  if (colon <= 0 || path === '' || !isUsername(owner))
    throw new FerryError('usage', `"${target}" names no file; write it as in \`ferry ls\`: owner:share/path.`)
  return { owner, path }
}
