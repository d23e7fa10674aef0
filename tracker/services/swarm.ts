/**
 * Who holds which content, whole or in part (row C9): the catalogue's entries of devices that are online, and what
 * downloaders report of their own. Reports live as long as the session that made them.
 */

import { FerryError } from '#shared/base/errors.ts'
import type { ContentRoot, DeviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { ContentReport, ContentSource } from '#shared/protocol/broker.ts'
import type { Entry, Store, Viewer } from '../store/store.ts'

export interface SwarmParts {
  readonly store: Store
  readonly isOnline: (device: DeviceNo) => boolean
  /** What is on its way to a depot, and from which device. */
  readonly comingTo: (host: DeviceNo, root: ContentRoot) => { device: DeviceNo; size: number } | undefined
  /** A whole number from 0 to below `end`. */
  readonly random: (end: number) => number
}

/** What can be fetched from a device; `path` is empty where it shares the content under no name. */
export interface Holding {
  readonly device: DeviceNo
  readonly path: string
  readonly root: ContentRoot
  readonly size: number
  /** By which the viewer may fetch it; none for what is on its way to a depot. */
  readonly entry: Entry | undefined
}

interface Report {
  readonly size: number
  readonly complete: boolean
  readonly have: Uint8Array
}

/** Entries looked at for one answer: enough to find 32 that are online among many that are not. */
const ENTRIES_LOOKED_AT = 2000
const NOTHING = new Uint8Array(0)

export class Swarm {
  readonly #parts: SwarmParts
  readonly #byRoot = new Map<ContentRoot, Map<DeviceNo, Report>>()
  readonly #byDevice = new Map<DeviceNo, Set<ContentRoot>>()

  constructor(parts: SwarmParts) {
    this.#parts = parts
  }

  /** @throws FerryError `too-many` */
  report(device: DeviceNo, { root, size, have, state }: ContentReport): void {
    const reported = this.#byDevice.get(device) ?? new Set()
    if (state === 'none') return this.#forget(device, root)
    if (!reported.has(root) && reported.size >= LIMITS.reportsPerDevice) throw new FerryError('too-many')
    this.#byDevice.set(device, reported.add(root))
    const holders = this.#byRoot.get(root) ?? new Map<DeviceNo, Report>()
    const complete = state === 'complete'
    this.#byRoot.set(root, holders.set(device, { size, complete, have: complete ? NOTHING : have.slice() }))
  }

  /** The device is not online any more. */
  leave(device: DeviceNo): void {
    for (const root of this.#byDevice.get(device) ?? []) this.#forget(device, root)
  }

  /** Partial sources first, then seeds, each in random order; at most half of the answer is partial. */
  async sources(asker: Viewer & { readonly device: DeviceNo }, root: ContentRoot): Promise<ContentSource[]> {
    const entries = await this.#parts.store.read.entriesWithRoot(asker, root, ENTRIES_LOOKED_AT)
    // Content that the asker may not see under any name has no sources, as content that nobody has.
    const coming = this.#parts.comingTo(asker.device, root)
    if (entries.length === 0 && coming === undefined) return []
    const seeds = new Set([...entries.map(({ device }) => device), ...(coming === undefined ? [] : [coming.device])])
    const partial: ContentSource[] = []
    for (const [device, { complete, have }] of this.#byRoot.get(root) ?? []) {
      if (complete) seeds.add(device)
      else if (!seeds.has(device) && device !== asker.device) partial.push({ device, complete: false, have })
    }
    seeds.delete(asker.device)
    const whole = [...seeds]
      .filter((device) => this.#parts.isOnline(device))
      .map((device) => ({ device, complete: true, have: NOTHING }))
    const most = LIMITS.sourcesPerAnswer
    const chosen = this.#shuffled(partial).slice(0, Math.max(most / 2, most - whole.length))
    return [...chosen, ...this.#shuffled(whole).slice(0, most - chosen.length)]
  }

  /** What the viewer may fetch from this device, under one of its own names or, reported, under anybody's. */
  async holding(
    viewer: Viewer & { readonly device: DeviceNo },
    device: DeviceNo,
    root: ContentRoot,
  ): Promise<Holding | undefined> {
    const { read } = this.#parts.store
    const coming = this.#parts.comingTo(viewer.device, root)
    if (coming?.device === device) return { device, path: '', root, size: coming.size, entry: undefined }
    const own = await read.fileWithRoot(viewer, device, root)
    if (own !== undefined) return { device, path: own.path, root, size: own.size, entry: own }
    const report = this.#byRoot.get(root)?.get(device)
    const [entry] = report === undefined ? [] : await read.entriesWithRoot(viewer, root, 1)
    return entry && report && { device, path: '', root, size: report.size, entry }
  }

  #forget(device: DeviceNo, root: ContentRoot): void {
    const holders = this.#byRoot.get(root)
    holders?.delete(device)
    if (holders?.size === 0) this.#byRoot.delete(root)
    const reported = this.#byDevice.get(device)
    reported?.delete(root)
    if (reported?.size === 0) this.#byDevice.delete(device)
  }

  /** Fisher and Yates, in place. */
  #shuffled<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.#parts.random(i + 1)
      const [a, b] = [items[i], items[j]]
      if (a !== undefined && b !== undefined) [items[i], items[j]] = [b, a]
    }
    return items
  }
}
