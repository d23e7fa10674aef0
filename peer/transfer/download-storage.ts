/** Where the bytes of one download go: its part file, its journal, and the row that survives a crash. */
import { mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Clock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { Bitfield } from '#shared/content/bitfield.ts'
import { openRegular, stampOf } from '#shared/content/hash-file.ts'
import { pieceHash, rootFromLayer } from '#shared/content/merkle.ts'
import { HASH_BYTES, pieceCount, pieceLengthFor, pieceRange } from '#shared/content/piece-map.ts'
import { checkSpace, resolveInside } from '#shared/content/safe-path.ts'
import type { DownloadRecord, DownloadStore } from '../store/download-store.ts'
import type { ContentReader, HeldContent } from './held-content.ts'
import { Journal } from './journal.ts'
import { checkDestination, PartFile } from './part-file.ts'

export interface StorageParts {
  readonly store: DownloadStore
  readonly clock: Clock
  /** Syncing or writing down failed in the background. */
  readonly onError: (err: unknown) => void
}

interface Begun {
  readonly part: PartFile
  readonly journal: Journal
  readonly layer: Uint8Array
}

const NO_LAYER = new Uint8Array(0)
/** A piece that begins with so many zeros was probably never written. */
const PROBE_BYTES = 4096

export class DownloadStorage {
  readonly #parts: StorageParts
  readonly #record: DownloadRecord
  readonly pieceLength: number
  readonly pieces: number
  #begun: Begun | undefined
  #beginning: Promise<void> | undefined

  constructor(parts: StorageParts, record: DownloadRecord) {
    this.#parts = parts
    this.#record = record
    this.pieceLength = pieceLengthFor(record.size)
    this.pieces = pieceCount(record.size, this.pieceLength)
  }

  /** The pieces that are written; `undefined` before the first source told their hashes. */
  get have(): Bitfield | undefined {
    return this.#begun?.journal.have
  }

  get layer(): Uint8Array | undefined {
    return this.#begun?.layer
  }

  /** Checks the place, and takes up what an earlier run left. @throws FerryError `exists`, `disk-full`, `permission` */
  async prepare(): Promise<void> {
    const { destination, overwrite, size, part: path, layer, have } = this.#record
    const folder = dirname(destination)
    await mkdir(folder, { recursive: true })
    await resolveInside(folder, [basename(destination)])
    await checkDestination(destination, overwrite)
    const part = path === '' ? undefined : await PartFile.resume(path, destination)
    if (part === undefined || layer.byteLength === 0) {
      // Without hashes it is of a small file whose writing was cut off: nothing proves it.
      await part?.discard()
      return checkSpace(folder, size)
    }
    const proved = have.byteLength === 0 ? new Bitfield(this.pieces) : Bitfield.fromBytes(have, this.pieces)
    const before = proved.count
    await this.#recover(part, proved, layer)
    this.#take(part, proved, layer)
    // What was proved again goes on record, so that the next start need not do it.
    if (proved.count > before) this.written()
  }

  /** Makes the part file, once, with the proved hashes of all pieces. @throws FerryError `exists`, `disk-full` */
  begin(layer: Uint8Array): Promise<void> {
    this.#beginning ??= this.#begin(layer).catch((err: unknown) => {
      this.#beginning = undefined
      throw err
    })
    return this.#beginning
  }

  async checkRoom(): Promise<void> {
    if (this.#begun === undefined) await checkSpace(dirname(this.#record.destination), this.#record.size)
  }

  async write(piece: number, bytes: Uint8Array): Promise<void> {
    await this.#begun?.part.write(bytes, pieceRange(this.#record.size, this.pieceLength, piece).offset)
  }

  /** The piece is written, and marked so. */
  written(): void {
    this.#begun?.journal.written()
  }

  /** Gives the file its name. @throws FerryError `exists` when somebody else took it meanwhile */
  async publish(): Promise<void> {
    const { id, size, destination, overwrite } = this.#record
    await this.#begun?.journal.close()
    await this.#begun?.part.publish(size, overwrite)
    const handle = await openRegular(destination)
    try {
      await this.#parts.store.finish(id, await stampOf(handle), this.layer ?? NO_LAYER)
    } finally {
      await handle.close()
    }
  }

  /** Stops here, to go on later. */
  async keep(): Promise<void> {
    try {
      await this.#begun?.journal.flush()
    } catch {
      // what is not on record is fetched or proved again
    }
    await this.#begun?.journal.close()
    await this.#begun?.part.keep()
  }

  /** Removes what was received. */
  async discard(): Promise<void> {
    await this.#begun?.journal.close()
    await this.#begun?.part.discard()
  }

  /** What is here, for others to fetch. */
  held(): HeldContent | undefined {
    if (this.#begun === undefined) return undefined
    const { part, journal, layer } = this.#begun
    const { root, size, destination, guard } = this.#record
    const reader: ContentReader = { read: (target, offset) => part.read(target, offset), close: async () => {} }
    return {
      root,
      size,
      pieceLength: this.pieceLength,
      layer,
      name: basename(destination),
      guard,
      have: () => journal.have,
      open: async () => reader,
    }
  }

  async #begin(layer: Uint8Array): Promise<void> {
    if (this.#begun !== undefined) return
    const { id, destination, overwrite, root } = this.#record
    if (this.pieces === 0 && rootFromLayer(layer, this.pieceLength) !== root) throw new FerryError('corrupt')
    const part = await PartFile.create(destination, overwrite)
    await this.#parts.store.begin(id, part.path, layer)
    this.#take(part, new Bitfield(this.pieces), layer)
  }

  #take(part: PartFile, have: Bitfield, layer: Uint8Array): void {
    const { store, clock, onError } = this.#parts
    const save = (bytes: Uint8Array) => store.setHave(this.#record.id, bytes)
    this.#begun = { part, layer, journal: new Journal({ clock, sync: () => part.sync(), save, onError }, have) }
  }

  /** Pieces that were written but not on record when the process ended are proved by their hashes. */
  async #recover(part: PartFile, proved: Bitfield, layer: Uint8Array): Promise<void> {
    const { size } = this.#record
    const buffer = Buffer.allocUnsafe(Math.min(this.pieceLength, Math.max(1, size)))
    for (let piece = 0; piece < this.pieces; piece++) {
      if (proved.has(piece)) continue
      const { offset, length } = pieceRange(size, this.pieceLength, piece)
      const bytes = buffer.subarray(0, length)
      if (!(await wasWritten(part, bytes, offset))) continue
      const expected = layer.subarray(piece * HASH_BYTES, (piece + 1) * HASH_BYTES)
      if (pieceHash(bytes, this.pieceLength, size).equals(expected)) proved.set(piece)
    }
  }
}

/** Fills `bytes` when something seems to be there. */
async function wasWritten(part: PartFile, bytes: Buffer, offset: number): Promise<boolean> {
  try {
    const probe = bytes.subarray(0, PROBE_BYTES)
    await part.read(probe, offset)
    if (probe.every((byte) => byte === 0)) return false
    await part.read(bytes, offset)
    return true
  } catch (err) {
    if (err instanceof FerryError) return false // the file ends before
    throw err
  }
}
