/** Finished downloads that are shared on (row C9), from where they lie, for as long as they are what they were. */
import { basename } from 'node:path'
import { asFerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { pieceLengthFor } from '#shared/content/piece-map.ts'
import type { ContentReport } from '#shared/protocol/broker.ts'
import type { DownloadRecord, DownloadStore } from '../store/download-store.ts'
import { allPieces, FileReader, type HeldContent } from './held-content.ts'

export type SeedReport = Pick<DownloadRecord, 'root' | 'size'>

export interface SeedParts {
  readonly store: DownloadStore
  readonly log: Logger
  /** @throws FerryError when the hub is not there */
  readonly report: (report: ContentReport) => Promise<void>
  readonly reportSeeds: (seeds: readonly SeedReport[]) => Promise<void>
}

const NOTHING = new Uint8Array(0)
/** Leaves room for the reports of downloads that are under way. */
const MOST = LIMITS.reportsPerDevice - LIMITS.downloadsAtOnce

export class Seeds {
  readonly #parts: SeedParts
  readonly #byRoot = new Map<ContentRoot, DownloadRecord>()

  constructor(parts: SeedParts) {
    this.#parts = parts
  }

  add(record: DownloadRecord): void {
    const older = this.#byRoot.get(record.root)
    if (older !== undefined && older.id !== record.id) this.#forget(older)
    this.#byRoot.set(record.root, record)
    const oldest = this.#byRoot.size > MOST ? this.#byRoot.values().next().value : undefined
    if (oldest !== undefined) this.#drop(oldest)
    this.#tellOf([record])
  }

  /** Small files gain little by many sources: they are kept while there is room, and drive nothing out. */
  addSmall(records: readonly DownloadRecord[]): void {
    const fresh = new Map(records.map((record) => [record.root, record]))
    const kept = [...fresh.values()]
      .filter(({ root }) => !this.#byRoot.has(root))
      .slice(0, Math.max(0, MOST - this.#byRoot.size))
    for (const record of kept) this.#byRoot.set(record.root, record)
    this.#tellOf(kept)
    const ids = new Set(kept.map(({ id }) => id))
    this.#forget(...records.filter(({ id }) => !ids.has(id)))
  }

  /** Somebody else keeps it from now on; the file stays. */
  release(root: ContentRoot): void {
    const record = this.#byRoot.get(root)
    if (record !== undefined) this.#drop(record)
  }

  /** Tells all of them to a hub that does not know them yet. */
  tellAll(): void {
    this.#tellOf([...this.#byRoot.values()])
  }

  tell(report: ContentReport): void {
    this.#parts.report(report).catch(this.#onUntold)
  }

  readonly #onUntold = (err: unknown): void => {
    this.#parts.log.debug({ err: asFerryError(err) }, 'the hub was not told what is here; it will be when it is back')
  }

  held(root: ContentRoot): HeldContent | undefined {
    const record = this.#byRoot.get(root)
    if (record?.stamp === undefined) return undefined
    const { size, layer, destination: absolute, stamp, guard } = record
    const pieceLength = pieceLengthFor(size)
    return {
      root,
      size,
      pieceLength,
      layer,
      name: basename(absolute),
      guard,
      have: () => allPieces(size, pieceLength),
      open: () => FileReader.open({ absolute, stamp }, () => this.#drop(record)),
    }
  }

  #tellOf(records: readonly DownloadRecord[]): void {
    for (let from = 0; from < records.length; from += LIMITS.bundleContents) {
      const seeds = records.slice(from, from + LIMITS.bundleContents).map(({ root, size }) => ({ root, size }))
      this.#parts.reportSeeds(seeds).catch(this.#onUntold)
    }
  }

  #drop(record: DownloadRecord): void {
    this.#byRoot.delete(record.root)
    this.tell({ root: record.root, size: record.size, have: NOTHING, state: 'none' })
    this.#forget(record)
  }

  #forget(...records: DownloadRecord[]): void {
    this.#parts.store
      .remove(records.map(({ id }) => id))
      .catch((err: unknown) => this.#parts.log.warn({ err }, 'a finished download stays listed'))
  }
}
