/** Gives files to depots (rows E6, E10): offers them, serves them to the depot alone, and goes on after an interruption. */
import { basename } from 'node:path'
import type { PrivateKey } from '@libp2p/interface'
import type { Clock } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { type ContentRoot, type DeviceNo, deviceNo, type PeerIdText } from '#shared/base/ids.ts'
import type { Logger } from '#shared/base/log.ts'
import { isFolderPath, parseEntryPath } from '#shared/content/file-name.ts'
import type { HashPool } from '#shared/content/hash-pool.ts'
import { pieceLengthFor } from '#shared/content/piece-map.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'
import type { CatalogueView } from '../catalogue-view.ts'
import { mtimeOf } from '../library/file-index.ts'
import type { MirrorDevice } from '../link/mirror.ts'
import type { TrackerApi } from '../link/tracker-api.ts'
import { isInScope } from '../sharing/rules.ts'
import type { Sharing } from '../sharing/sharing.ts'
import type { DepotStore, UploadRecord } from '../store/depot-store.ts'
import { type HeldContent, heldFile } from '../transfer/held-content.ts'

export interface UploaderParts {
  readonly username: string
  readonly store: DepotStore
  readonly pool: HashPool
  readonly key: PrivateKey
  readonly tracker: TrackerApi
  readonly view: CatalogueView
  readonly sharing: Sharing
  readonly clock: Clock
  readonly log: Logger
}

export interface UploadRequest {
  /** Absolute path of a file. */
  readonly file: string
  /** User whose depot it is; the only depot where it is left out. */
  readonly to: string | undefined
  /** Where it lies in the depot: `folder/name`; its own name where it is left out. */
  readonly as: string | undefined
  /** Names and groups that may see it; everyone where it is left out. */
  readonly with: readonly string[] | undefined
}

export interface OwnEntry {
  readonly device: DeviceNo
  readonly path: string
  readonly size: number
  readonly root: ContentRoot
  readonly mtime: number
}

/** The alias under which everything in depots is shown. */
const ALIAS = 'Depot'

export class Uploader {
  readonly #parts: UploaderParts
  readonly #records = new Map<number, UploadRecord>()
  readonly #waiting = new Map<number, PromiseWithResolvers<void>>()

  constructor(parts: UploaderParts) {
    this.#parts = parts
  }

  async start(): Promise<void> {
    for (const record of await this.#parts.store.uploads()) this.#records.set(record.id, record)
  }

  /** The hub is there again: what was not finished is offered again. */
  async resume(): Promise<void> {
    for (const record of [...this.#records.values()])
      await this.#offer(record).catch((err: unknown) => {
        this.#parts.log.warn({ code: asFerryError(err).code, path: record.path }, 'a depot does not take a file now')
      })
  }

  list(): UploadRecord[] {
    return [...this.#records.values()]
  }

  /** Devices to which this content may go because it is on its way to them. */
  receiversOf(root: ContentRoot): PeerIdText[] {
    const records = [...this.#records.values()].filter((record) => record.root === root)
    return records.flatMap(({ depot }) => this.#parts.view.device(deviceNo(depot))?.peerId ?? [])
  }

  held(root: ContentRoot): HeldContent | undefined {
    for (const { root: own, path, source: absolute, stamp, size, layer } of this.#records.values())
      if (own === root)
        return heldFile({ root, path, absolute, stamp }, { layer, pieceLength: pieceLengthFor(size) }, () => {})
    return undefined
  }

  /** Something appeared in the catalogue: perhaps what a depot has stored for us. */
  onEntry(entry: { readonly owner: string; readonly path: string; readonly root: string }): void {
    if (entry.owner !== this.#parts.username) return
    for (const record of [...this.#records.values()])
      if (record.path === entry.path && record.root === entry.root) this.#finish(record)
  }

  /** Resolves with what is under way; `done` follows when the depot has it. @throws FerryError `usage`, `offline`, `quota`, … */
  async upload(request: UploadRequest): Promise<{ record: UploadRecord; done: Promise<void> }> {
    const depot = this.#depot(request.to)
    const path = parseEntryPath(`${ALIAS}/${request.as ?? basename(request.file)}`)
    if (isFolderPath(path)) throw new FerryError('usage', 'Name the file with --as, not a folder.')
    const { stamp, root, layer } = await this.#parts.pool.hash(request.file)
    if (request.with !== undefined)
      await this.#parts.sharing.share(
        path,
        request.with.map((name) => ({ name, until: undefined })),
      )
    const facts = { source: request.file, depot: depot.no, path, root, size: stamp.size, stamp, layer }
    const record = await this.#parts.store.addUpload({ ...facts, createdAt: this.#parts.clock.now() })
    this.#records.set(record.id, record)
    const waiting = Promise.withResolvers<void>()
    // It is rejected when the upload is given up; whoever does that is told, and a detached one has nobody who waits.
    waiting.promise.catch(() => undefined)
    this.#waiting.set(record.id, waiting)
    try {
      await this.#offer(record)
    } catch (err) {
      await this.cancel(record.id)
      throw err
    }
    return { record, done: waiting.promise }
  }

  async cancel(id: number): Promise<void> {
    this.#records.delete(id)
    this.#waiting.get(id)?.reject(new FerryError('cancelled'))
    this.#waiting.delete(id)
    await this.#parts.store.removeUpload(id)
  }

  /**
   * What lies in depots under our name, at this path or below this folder; of all, without one. The hub is asked when the
   * mirror has not all of it. @throws FerryError `disconnected`
   */
  async ownAt(scope = `${ALIAS}/`): Promise<OwnEntry[]> {
    const { view, tracker } = this.#parts
    if (!scope.startsWith(`${ALIAS}/`)) return []
    const found: OwnEntry[] = []
    for (const { no } of view.ownShelves()) {
      const entries = view.isWhole ? view.entriesOf(no) : tracker.listFiles(no, scope)
      for await (const { size, root, mtime, path } of entries)
        if (isInScope(path, scope)) found.push({ device: no, path, size, root, mtime })
    }
    return found
  }

  /** Removes from depot and catalogue. @throws FerryError `unknown-file` */
  async delete(path: string): Promise<{ files: number; pending: boolean }> {
    const found = await this.ownAt(path)
    if (found.length === 0) throw new FerryError('unknown-file', `You have no file ${path} in a depot.`)
    let pending = false
    for (const [device, entries] of Map.groupBy(found, (entry) => entry.device))
      for (let from = 0; from < entries.length; from += PATHS_AT_ONCE) {
        const paths = entries.slice(from, from + PATHS_AT_ONCE).map((entry) => entry.path)
        pending = (await this.#parts.tracker.ask('deleteFiles', { device, paths })).pending || pending
      }
    return { files: found.length, pending }
  }

  /** Another audience for what lies in depots. */
  async regrant(scope: string): Promise<void> {
    for (const [device, found] of Map.groupBy(
      await this.ownAt(scope === '' ? undefined : scope),
      (entry) => entry.device,
    ))
      for (const entry of found) {
        const audience = this.#parts.sharing.textOf(entry.path)
        const signature = await signEntry(this.#parts.key, { ...entry, audience })
        const { path, size, root, mtime } = entry
        const published = { path, size, root, mtime, signature, audience: 1 }
        await this.#parts.tracker.ask('publish', { entries: [published], audiences: [audience], device })
      }
  }

  async #offer(record: UploadRecord): Promise<void> {
    const { path, size, root, depot, stamp } = record
    const audience = this.#parts.sharing.textOf(path)
    const signature = await signEntry(this.#parts.key, { path, size, root, audience })
    const ask = { depot: deviceNo(depot), path, size, root, mtime: mtimeOf(stamp), audience, signature }
    const { stored } = await this.#parts.tracker.ask('storeFile', ask)
    if (stored) this.#finish(record)
  }

  #finish({ id, path }: UploadRecord): void {
    this.#records.delete(id)
    this.#waiting.get(id)?.resolve()
    this.#waiting.delete(id)
    this.#parts.store
      .removeUpload(id)
      .catch((err: unknown) => this.#parts.log.warn({ err, path }, 'a finished upload stays listed'))
  }

  /** @throws FerryError `unknown-user`, `not-found`, `usage` */
  #depot(to: string | undefined): MirrorDevice {
    const all = this.#parts.view.depots()
    if (to !== undefined) {
      const chosen =
        all.find(({ username, online }) => username === to && online) ?? all.find(({ username }) => username === to)
      if (chosen === undefined) throw new FerryError('unknown-user', `${to} runs no depot on this hub.`)
      return chosen
    }
    const online = all.filter((depot) => depot.online)
    const [only, second] = online
    if (only === undefined) throw new FerryError('not-found', 'No depot is online on this hub.')
    if (second !== undefined)
      throw new FerryError(
        'usage',
        `There are several depots: ${online.map(({ username }) => username).join(', ')}; choose one with --to.`,
      )
    return only
  }
}

const PATHS_AT_ONCE = 500
