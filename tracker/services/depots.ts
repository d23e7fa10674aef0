/**
 * Depots: peers that keep files of others (rows E6, E7, E10). A shelf is the part of a depot that belongs to one account: a device
 * of that account in the catalogue, there whenever the depot is. The depot fetches what it is to keep from the device that offers
 * it, like any download, and the entry appears when the depot says that it is whole.
 */
import type { Clock, Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { faultPoint } from '#shared/base/fault-point.ts'
import { type ContentRoot, type DeviceNo, deviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { isFolderPath, parseEntryPath } from '#shared/content/file-name.ts'
import { EVERYONE, parseAudience } from '#shared/protocol/audience.ts'
import type { PublishedEntry } from '#shared/protocol/catalogue.ts'
import type { Answer, Ask } from '#shared/protocol/control.ts'
import type { SignedInDevice } from '../domain/session-machine.ts'
import type { Device, ShelfDrop, Store, StoreTransaction } from '../store/store.ts'
import type { PublishFiles } from './publish-files.ts'
import type { TrackPresence } from './track-presence.ts'

export interface DepotParts {
  readonly store: Store
  readonly presence: TrackPresence
  readonly files: PublishFiles
  readonly clock: Clock
  readonly log: Logger
}

/** A file that a depot has agreed to keep and is fetching. */
interface Coming {
  readonly shelf: DeviceNo
  readonly host: DeviceNo
  readonly from: SignedInDevice
  readonly file: Ask<'storeFile'>
  readonly at: Millis
}

const DROPS_AT_ONCE = LIMITS.pageEntries

export class Depots {
  readonly #parts: DepotParts
  readonly #coming = new Map<string, Coming>()

  constructor(parts: DepotParts) {
    this.#parts = parts
  }

  /** Takes up the shelves that there are. */
  async start(): Promise<void> {
    for (let after = deviceNo(0); ; ) {
      const page = await this.#parts.store.read.devicesAfter(after, LIMITS.pageEntries)
      for (const device of page) if (device.host !== 0 && !device.removed) this.#parts.presence.addShelf(device)
      const last = page.at(-1)
      if (last === undefined) return
      after = last.no
    }
  }

  /** Asks the depot to keep a file. @throws FerryError `bad-name`, `usage`, `unknown-user`, `offline`, or the depot's refusal */
  async store(who: SignedInDevice, file: Ask<'storeFile'>): Promise<Answer<'storeFile'>> {
    checkFile(file)
    const depot = await this.#depot(file.depot)
    const session = this.#parts.presence.byDevice(depot.no)
    if (session === undefined) throw new FerryError('offline', 'This depot is not online now.')
    const shelf = await this.#shelf(who, depot)
    const [entry] = await this.#parts.store.read.entriesAt(shelf.no, [file.path])
    if (entry !== undefined && !entry.removed && entry.root === file.root) {
      await this.#publish(shelf.no, file, who.peerId)
      return { device: shelf.no, stored: true }
    }
    // Before a byte moves, not when the depot has it.
    await this.#parts.files.checkRoom(shelf)
    this.#makeRoom(who)
    const key = keyOf(shelf.no, file.path)
    this.#coming.set(key, { shelf: shelf.no, host: depot.no, from: who, file, at: this.#parts.clock.monotonic() })
    const { account, username, device, peerId: signer } = who
    const { path, size, root, audience, signature } = file
    try {
      const offer = { account, username, device, shelf: shelf.no, path, size, root, audience, signature, signer }
      await session.ask('offerUpload', offer, LIMITS.transferStepDeadline)
    } catch (err) {
      this.#coming.delete(key)
      throw err
    }
    return { device: shelf.no, stored: false }
  }

  /** The depot has it whole: now it is in the catalogue, under its owner's name. @throws FerryError `not-found` */
  async stored(who: SignedInDevice, { shelf, path, root }: Ask<'fileStored'>): Promise<void> {
    const key = keyOf(shelf, path)
    const coming = this.#coming.get(key)
    if (coming === undefined || coming.host !== who.device || coming.file.root !== root)
      throw new FerryError('not-found', 'Nobody waits for this file to be stored.')
    await this.#publish(shelf, coming.file, coming.from.peerId)
    this.#coming.delete(key)
  }

  /** Another audience for what lies on a shelf of the account. @throws FerryError `not-found` */
  async regrant(who: SignedInDevice, ask: Ask<'publish'>) {
    const shelf = await this.#ownShelf(who, ask.device)
    const paths = ask.entries.map(({ path }) => path)
    const known = new Map(
      shelf === undefined
        ? []
        : (await this.#parts.store.read.entriesAt(shelf.no, paths)).map((one) => [one.path, one]),
    )
    const isThere = ({ path, root }: PublishedEntry) => known.get(path)?.root === root && !known.get(path)?.removed
    if (shelf === undefined || !ask.entries.every(isThere)) throw new FerryError('not-found')
    const { entries, audiences } = ask
    return this.#parts.files.publish({ device: shelf.no, entries, audiences, signer: who.peerId })
  }

  /** Takes files off the catalogue and off the depot's disk, in this order. What is not there, or of others, is not removed. */
  async delete(who: SignedInDevice, { device, paths }: Ask<'deleteFiles'>): Promise<Answer<'deleteFiles'>> {
    const shelf = await this.#ownShelf(who, device)
    if (shelf === undefined) return { removed: paths.map(() => false), pending: false }
    const { removed } = await this.#parts.files.withdraw(shelf.no, paths, (tx, gone) => noteDrops(tx, shelf, gone))
    faultPoint('delete.committed')
    return { removed: [...removed], pending: !(await this.#drop(shelf.host)) }
  }

  /** A depot is there: it hears what it missed. */
  arrived(depot: DeviceNo): void {
    this.#drop(depot).catch((err: unknown) => this.#parts.log.warn({ err }, 'a depot was not told what to delete'))
  }

  /** The file on its way to this depot from that device; what a depot may fetch without seeing it in the catalogue. */
  comingTo(host: DeviceNo, root: ContentRoot): { device: DeviceNo; size: number; path: string } | undefined {
    for (const { host: to, from, file } of this.#coming.values())
      if (to === host && file.root === root) return { device: from.device, size: file.size, path: file.path }
    return undefined
  }

  /** False when the depot is not there; then it hears of it when it comes. */
  async #drop(host: DeviceNo): Promise<boolean> {
    const { store, presence } = this.#parts
    for (;;) {
      const drops = await store.read.dropsFor(host, DROPS_AT_ONCE)
      if (drops.length === 0) return true
      const session = presence.byDevice(host)
      if (session === undefined) return false
      for (const [shelf, group] of Map.groupBy(drops, (drop) => drop.shelf)) {
        const paths = group.map(({ path }) => path).filter((path) => path !== '')
        await session.ask('dropContents', { shelf, paths, all: group.some(({ path }) => path === '') })
      }
      faultPoint('delete.dropped')
      await store.transaction((tx) => tx.removeDrops(drops))
    }
  }

  async #publish(shelf: DeviceNo, { path, size, root, mtime, audience, signature }: Ask<'storeFile'>, signer: string) {
    const isOpen = audience === EVERYONE
    const entry = { path, size, root, mtime, signature, audience: isOpen ? 0 : 1 }
    const order = { device: shelf, entries: [entry], audiences: isOpen ? [] : [audience], signer }
    const [verdict] = (await this.#parts.files.publish(order)).verdicts
    if (verdict !== undefined) throw new FerryError(verdict.code, verdict.text)
  }

  async #depot(no: DeviceNo): Promise<Device> {
    const device = await this.#parts.store.read.device(no)
    if (device === undefined || device.removed || !device.depot || device.host !== 0)
      throw new FerryError('not-found', 'There is no such depot on this hub.')
    return device
  }

  async #shelf({ account }: SignedInDevice, depot: Device): Promise<Device> {
    const { store, presence, clock } = this.#parts
    const { shelf, isNew } = await store.transaction(async (tx) => {
      const known = (await tx.devicesOf(account)).find(({ host, removed }) => host === depot.no && !removed)
      if (known !== undefined) return { shelf: known, isNew: false }
      const { peerId, username } = depot
      const name = `depot of ${username}`
      const no = await tx.insertDevice({
        peerId,
        account,
        name,
        addresses: [],
        now: clock.now(),
        depot: false,
        host: depot.no,
      })
      return { shelf: await tx.device(no), isNew: true }
    })
    if (shelf === undefined) throw new FerryError('internal')
    if (isNew) presence.addShelf(shelf)
    return shelf
  }

  async #ownShelf({ account }: SignedInDevice, no: DeviceNo): Promise<Device | undefined> {
    const device = await this.#parts.store.read.device(no)
    return device?.account === account && device.host !== 0 && !device.removed ? device : undefined
  }

  #makeRoom({ account }: SignedInDevice): void {
    const own = [...this.#coming].filter(([, { from }]) => from.account === account)
    if (own.length < LIMITS.uploadsComing) return
    const [oldest] = own.toSorted(([, a], [, b]) => a.at - b.at)
    if (oldest !== undefined) this.#coming.delete(oldest[0])
  }
}

const keyOf = (shelf: DeviceNo, path: string): string => `${shelf}/${path}`

async function noteDrops(tx: StoreTransaction, { no: shelf, host }: Device, gone: readonly string[]): Promise<void> {
  await tx.insertDrops(gone.map((path): ShelfDrop => ({ shelf, host, path })))
  faultPoint('delete.noted')
}

/** @throws FerryError `bad-name`, `usage` */
function checkFile({ path, audience }: Ask<'storeFile'>): void {
  parseEntryPath(path)
  if (isFolderPath(path)) throw new FerryError('usage', 'A depot keeps files, not folders.')
  if (parseAudience(audience) === undefined)
    throw new FerryError('usage', 'This audience is not written as it must be.')
}
