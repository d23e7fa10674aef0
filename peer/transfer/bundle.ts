/** Many small files of one source in one transfer: one consent, one ticket, one stream, no round trip for each file. */
import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import PQueue from 'p-queue'
import type { Clock, Timer } from '#shared/base/clock.ts'
import { asFerryError, FerryError, hasSystemCode } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { syncFolder } from '#shared/base/sync-folder.ts'
import type { FileStamp } from '#shared/content/hash-file.ts'
import { pieceLengthFor } from '#shared/content/piece-map.ts'
import { checkSpace } from '#shared/content/safe-path.ts'
import type { Route } from '#shared/protocol/broker.ts'
import type { DownloadRecord } from '../store/download-store.ts'
import { type ContentWork, PieceSession, type Wanted } from './piece-session.ts'
import type { RateLimits } from './rate-limits.ts'
import { placeSmallFile } from './small-file.ts'
import { closeTransfer, connectSource, type LinkParts, openTransfer, type SourceLink } from './source-link.ts'

export interface BundleFile {
  readonly record: DownloadRecord
  /** Aborted when this one is not wanted any more. */
  readonly signal: AbortSignal
}

export interface PlacedFile {
  readonly record: DownloadRecord
  readonly stamp: FileStamp
}

export interface BundleParts extends LinkParts {
  readonly clock: Clock
  readonly log: Logger
  readonly rates: RateLimits
  /** Files that have their names, and whose folders are on the disk. */
  readonly onPlaced: (files: readonly PlacedFile[], route: Route) => Promise<void>
}

const FIRST_WINDOW = 512 * 1024
const WRITES_AT_ONCE = 16
/** Contents that are here and not yet written. */
const WRITES_WAITING = 64

/** Whether a file can ride in a bundle: its content is one piece, and the whole bundle stays short. */
export const isSmall = (size: number): boolean => size <= Math.min(pieceLengthFor(size), LIMITS.bundleBytes / 16)

/** Cuts small files into bundles of bounded length. */
export function* bundlesOf<T extends { readonly record: DownloadRecord }>(files: Iterable<T>): Generator<T[]> {
  let bundle: T[] = []
  let bytes = 0
  for (const file of files) {
    const { size } = file.record
    if (bundle.length === LIMITS.bundleContents || (bundle.length > 0 && bytes + size > LIMITS.bundleBytes)) {
      yield bundle
      bundle = []
      bytes = 0
    }
    bundle.push(file)
    bytes += size
  }
  if (bundle.length > 0) yield bundle
}

export class Bundle {
  readonly #parts: BundleParts
  readonly #device: number
  readonly #byRoot = new Map<ContentRoot, BundleFile[]>()
  readonly #writes = new PQueue({ concurrency: WRITES_AT_ONCE })
  #placed: PlacedFile[] = []
  #saving: Promise<void> = Promise.resolve()
  #broken: FerryError | undefined

  constructor(parts: BundleParts, device: number, files: readonly BundleFile[]) {
    this.#parts = parts
    this.#device = device
    for (const file of files) {
      const { root } = file.record
      this.#byRoot.set(root, [...(this.#byRoot.get(root) ?? []), file])
    }
  }

  /** Places what it gets; the caller finds out by `onPlaced` what that was. @throws FerryError */
  async run(signal: AbortSignal): Promise<void> {
    await this.#leaveOutTaken()
    await this.#checkRoom()
    const [first, ...more] = [...this.#byRoot.values()].flatMap(([file]) => (file === undefined ? [] : [file.record]))
    if (first === undefined) return
    const address = { device: this.#device, path: '', root: first.root, more: more.map(({ root }) => root) }
    const transfer = await openTransfer(this.#parts.broker, address, signal)
    try {
      const link = await connectSource(this.#parts, transfer, {
        preference: first.route,
        signal,
        mayRelay: () => true,
        onAttempt: () => {},
        onFailed: (route, err) => this.#parts.log.debug({ err, route }, 'no way for a bundle'),
      })
      await this.#receive(link, first, signal)
    } finally {
      await closeTransfer(this.#parts.broker, transfer)
    }
  }

  /** @throws FerryError `disk-full` */
  async #checkRoom(): Promise<void> {
    const files = [...this.#byRoot.values()].flat()
    const [first] = files
    const bytes = files.reduce((sum, { record }) => sum + record.size, 0)
    if (first !== undefined) await checkSpace(dirname(first.record.destination), bytes)
  }

  /** A name that is taken is looked into by the single download, before anything is fetched. */
  async #leaveOutTaken(): Promise<void> {
    const files = [...this.#byRoot.values()].flat().filter(({ record }) => !record.overwrite)
    const taken = await Promise.all(files.map(async (file) => ((await isThere(file.record.destination)) ? [file] : [])))
    for (const file of taken.flat()) {
      const left = this.#byRoot.get(file.record.root)?.filter((other) => other !== file) ?? []
      if (left.length > 0) this.#byRoot.set(file.record.root, left)
      else this.#byRoot.delete(file.record.root)
    }
  }

  async #receive(link: SourceLink, wanted: Wanted, signal: AbortSignal): Promise<void> {
    const { clock } = this.#parts
    const session = new PieceSession({ stream: link.stream, wanted, clock })
    let deadline: Timer | undefined
    const onAbort = () => link.stream.abort(new FerryError('cancelled'))
    signal.addEventListener('abort', onAbort)
    try {
      if (signal.aborted) throw new FerryError('cancelled')
      await session.open(link.ticket, () => {})
      await session.accept()
      deadline = clock.after(LIMITS.bundleDeadline, () => link.stream.abort(new FerryError('timeout')))
      await session.contents(this.#work(link))
    } catch (thrown) {
      const err = asFerryError(thrown)
      await session.cancel(err)
      throw err
    } finally {
      signal.removeEventListener('abort', onAbort)
      deadline?.cancel()
      await this.#writes.onIdle()
      await this.#save(link.route)
    }
    if (this.#broken !== undefined) throw this.#broken
  }

  #work({ route, windowBytes }: SourceLink): ContentWork {
    const { rates, clock } = this.#parts
    const startedAt = clock.monotonic()
    let received = 0
    const roots = this.#byRoot.values()
    return {
      // As much as came within a second, so that the end of the line is never far.
      windowBytes: () =>
        Math.min(windowBytes, Math.max(FIRST_WINDOW, (1_000 * received) / (clock.monotonic() - startedAt + 1))),
      next: () => {
        for (const files of roots) {
          const [file] = files.filter(({ signal }) => !signal.aborted)
          if (this.#broken !== undefined) return undefined
          if (file !== undefined) return file.record
        }
        return undefined
      },
      permit: (bytes) => rates.down('bundles', route, bytes),
      giveBack: (bytes) => rates.unusedDown(route, bytes),
      onMiss: (root, err) => this.#parts.log.debug({ err, root }, 'a small file was not there'),
      onContent: async (root, bytes) => {
        received += bytes.byteLength
        for (const file of this.#byRoot.get(root) ?? []) this.#write(file, bytes, route)
        if (this.#writes.size >= WRITES_WAITING) await this.#writes.onSizeLessThan(WRITES_WAITING)
      },
    }
  }

  #write({ record, signal }: BundleFile, bytes: Buffer, route: Route): void {
    const write = async () => {
      if (signal.aborted || this.#broken !== undefined) return
      const stamp = await placeSmallFile(record, bytes)
      this.#placed.push({ record, stamp })
      this.#saveSoon(route)
    }
    this.#writes.add(write).catch((thrown: unknown) => {
      // Who gave it up took its part file away.
      if (signal.aborted) return
      const err = asFerryError(thrown)
      // A name that is taken concerns one file; a full disk concerns them all.
      if (err.code !== 'exists') this.#broken ??= err
    })
  }

  /** What was placed while the last saving ran is saved by the next one. */
  #saveSoon(route: Route): void {
    if (this.#placed.length === 1)
      this.#save(route).catch((err: unknown) => {
        this.#broken ??= asFerryError(err)
      })
  }

  #save(route: Route): Promise<void> {
    this.#saving = this.#saving.then(async () => {
      const placed = this.#placed
      this.#placed = []
      if (placed.length === 0) return
      for (const folder of new Set(placed.map(({ record }) => dirname(record.destination)))) await syncFolder(folder)
      await this.#parts.onPlaced(placed, route)
    })
    return this.#saving
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT')) return false
    throw err
  }
}
