/**
 * Who lists what it does not have (threat row 23): when somebody could not fetch a file that a device lists, the tracker asks that
 * device for one block of it, at a random place, with its way to the root. A device that cannot show it, twice, and still
 * lists the file, is not listed any more until it signs in again.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { type Clock, wait } from '#shared/base/clock.ts'
import { asFerryError, FerryError, type Refusal, refusal } from '#shared/base/errors.ts'
import { type ContentRoot, type DeviceNo, EMPTY_ROOT } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { blockCount, isBlockOf } from '#shared/content/block-proof.ts'
import type { Entry, Store } from '../store/store.ts'
import type { PublishFiles } from './publish-files.ts'
import type { LiveSession } from './track-presence.ts'

export interface PossessionParts {
  readonly store: Store
  readonly files: PublishFiles
  readonly clock: Clock
  readonly log: Logger
  readonly session: (device: DeviceNo) => LiveSession | undefined
  /** A whole number from 0 to below `end`. */
  readonly random: (end: number) => number
}

/** What an honest peer answers when the file has gone meanwhile; it withdraws the entry within this time. */
const GRACE = LIMITS.proofGrace

export class Possession {
  readonly #parts: PossessionParts
  readonly #asked = new Set<DeviceNo>()
  readonly #unlisted = new Set<DeviceNo>()
  readonly #complaints = new RateLimiterMemory({ points: LIMITS.complaintsPerDevicePerMinute, duration: 60 })

  constructor(parts: PossessionParts) {
    this.#parts = parts
  }

  /** Why this device may list nothing in this session; `undefined` when it may. */
  refusalFor(device: DeviceNo): Refusal | undefined {
    if (!this.#unlisted.has(device)) return undefined
    return refusal(
      'forbidden',
      'This peer could not show a file that it listed; its files are not listed until it is started again.',
    )
  }

  /** A new session begins with a clean sheet. */
  leave(device: DeviceNo): void {
    this.#unlisted.delete(device)
  }

  /** Somebody could not fetch this content from a device that lists it. Works in the background. @throws FerryError `too-many` */
  async complain(from: DeviceNo, device: DeviceNo, root: ContentRoot): Promise<void> {
    try {
      await this.#complaints.consume(String(from))
    } catch (cause) {
      throw new FerryError('too-many', undefined, { cause })
    }
    if (this.#asked.has(device) || this.#asked.size >= LIMITS.proofsAtOnce) return
    this.#asked.add(device)
    this.#look(device, root)
      .catch((err: unknown) => this.#parts.log.warn({ err }, 'a complaint could not be looked into'))
      .finally(() => this.#asked.delete(device))
  }

  async #look(device: DeviceNo, root: ContentRoot): Promise<void> {
    const entry = await this.#listed(device, root)
    if (entry === undefined || root === EMPTY_ROOT || (await this.#shows(entry))) return
    await wait(this.#parts.clock, GRACE)
    const still = await this.#listed(device, root)
    if (still === undefined || (await this.#shows(still))) return
    await this.#unlist(device)
  }

  /** The file as the device lists it, if it does. */
  async #listed(device: DeviceNo, root: ContentRoot): Promise<Entry | undefined> {
    const { store, clock } = this.#parts
    const owner = await store.read.device(device)
    if (owner === undefined || owner.host !== 0) return undefined
    return store.read.fileWithRoot({ account: owner.account, now: clock.now() }, device, root)
  }

  /** A device that is gone is not to blame. */
  async #shows({ device, root, size }: Entry): Promise<boolean> {
    const session = this.#parts.session(device)
    if (session === undefined) return true
    const block = this.#parts.random(blockCount(size))
    try {
      const proof = await session.ask('proveContent', { root, block }, GRACE)
      return isBlockOf({ root, size }, block, proof)
    } catch (err) {
      return asFerryError(err).code === 'disconnected'
    }
  }

  async #unlist(device: DeviceNo): Promise<void> {
    const { store, files, log } = this.#parts
    this.#unlisted.add(device)
    const account = (await store.read.device(device))?.account
    if (account === undefined) return
    for (;;) {
      const viewer = { account, now: this.#parts.clock.now() }
      const page = await store.read.entriesOf(viewer, device, { after: '', folder: '', limit: LIMITS.pageEntries })
      if (page.length === 0) break
      await files.withdraw(
        device,
        page.map(({ path }) => path),
      )
    }
    log.warn({ device }, 'a device could not show what it listed; its files are not listed any more')
  }
}
