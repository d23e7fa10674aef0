/**
 * Everybody's devices in memory, as every peer is shown them: by pages whose digests tell a peer that returns what is new.
 * After a restart of the tracker all peers come back at once; that each was sent the whole list again was most of its work.
 */
import { type DeviceNo, deviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { DeviceState } from '#shared/protocol/catalogue.ts'
import { encodePage, faceOf, pageOf, type RosterAnswer, type RosterAsk } from '#shared/protocol/roster.ts'
import type { DeviceFace, StoreReads } from '../store/store.ts'
import { deviceState } from './browse.ts'

interface Page {
  readonly faces: Map<DeviceNo, DeviceState>
  /** Until one of them changes. */
  encoded: { readonly bytes: Uint8Array; readonly digest: Uint8Array } | undefined
}

export class Roster {
  readonly #pages = new Map<number, Page>()

  async load(read: Pick<StoreReads, 'facesAfter'>): Promise<void> {
    let after: DeviceNo | undefined = deviceNo(0)
    while (after !== undefined) {
      const faces: DeviceFace[] = await read.facesAfter(after, LIMITS.pageEntries)
      for (const face of faces) this.learn(deviceState(face, false))
      after = faces.at(-1)?.no
    }
  }

  /** @returns whether anything but its presence is new to those who have the list */
  learn(state: DeviceState): boolean {
    const { device } = state
    const page: Page = this.#pages.get(pageOf(device)) ?? { faces: new Map(), encoded: undefined }
    const known = page.faces.get(device)
    if (known !== undefined && !state.removed && isSameFace(known, state)) return false
    page.encoded = undefined
    if (state.removed) page.faces.delete(device)
    else page.faces.set(device, faceOf(state))
    if (page.faces.size === 0) this.#pages.delete(pageOf(device))
    else this.#pages.set(pageOf(device), page)
    return true
  }

  /** Pages that the asker has not as they are, from one on, as many as fit. */
  pagesFor({ known, from }: RosterAsk): Pick<RosterAnswer, 'pages' | 'next'> {
    const digests = new Map(known.map(({ page, digest }) => [page, digest]))
    const candidates = [...new Set([...this.#pages.keys(), ...digests.keys()])]
      .filter((page) => page >= from)
      .toSorted((a, b) => a - b)
    const pages: { page: number; devices: Uint8Array }[] = []
    let bytes = 0
    for (const page of candidates) {
      const devices = this.#newTo(page, digests.get(page))
      if (devices === undefined) continue
      bytes += devices.byteLength
      if (pages.length > 0 && (bytes > LIMITS.pageBytes || pages.length >= LIMITS.rosterPages))
        return { pages, next: page }
      pages.push({ page, devices })
    }
    return { pages, next: 0 }
  }

  #newTo(at: number, digest: Uint8Array | undefined): Uint8Array | undefined {
    const page = this.#pages.get(at)
    if (page === undefined) return new Uint8Array(0)
    page.encoded ??= encodePage(page.faces.values())
    return digest !== undefined && Buffer.compare(digest, page.encoded.digest) === 0 ? undefined : page.encoded.bytes
  }
}

const isSameFace = (a: DeviceState, b: DeviceState): boolean =>
  a.account === b.account &&
  a.username === b.username &&
  a.peerId === b.peerId &&
  a.name === b.name &&
  a.depot === b.depot &&
  a.host === b.host &&
  a.role === b.role
