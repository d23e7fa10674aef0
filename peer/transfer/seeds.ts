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

export interface SeedParts {
  readonly store: DownloadStore
  readonly log: Logger
  /** @throws FerryError when the hub is not there */
  readonly report: (report: ContentReport) => Promise<void>
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
    this.#tellOf(record)
  }

  /** Tells all of them to a hub that does not know them yet. */
  tellAll(): void {
    for (const record of this.#byRoot.values()) this.#tellOf(record)
  }

  tell(report: ContentReport): void {
    this.#parts.report(report).catch((err: unknown) => {
      this.#parts.log.debug({ err: asFerryError(err) }, 'the hub was not told what is here; it will be when it is back')
    })
  }

  held(root: ContentRoot): HeldContent | undefined {
    const record = this.#byRoot.get(root)
    if (record?.stamp === undefined) return undefined
    const { size, layer, destination: absolute, stamp } = record
    const pieceLength = pieceLengthFor(size)
    return {
      root,
      size,
      pieceLength,
      layer,
      name: basename(absolute),
      have: () => allPieces(size, pieceLength),
      open: () => FileReader.open({ absolute, stamp }, () => this.#drop(record)),
    }
  }

  #tellOf({ root, size }: DownloadRecord): void {
    this.tell({ root, size, have: NOTHING, state: 'complete' })
  }

  #drop(record: DownloadRecord): void {
    this.#byRoot.delete(record.root)
    this.tell({ root: record.root, size: record.size, have: NOTHING, state: 'none' })
    this.#forget(record)
  }

  #forget({ id }: DownloadRecord): void {
    this.#parts.store
      .remove(id)
      .catch((err: unknown) => this.#parts.log.warn({ err }, 'a finished download stays listed'))
  }
}
