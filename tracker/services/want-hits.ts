/** Hits in pages that fit a frame. */
import { LIMITS } from '#shared/base/limits.ts'
import type { WantHit } from '#shared/protocol/wants.ts'

const HIT_OVERHEAD_BYTES = 128

export class HitPages {
  readonly #pages: WantHit[][] = []
  #bytes = 0

  get all(): readonly (readonly WantHit[])[] {
    return this.#pages
  }

  get first(): WantHit[] {
    return [...(this.#pages[0] ?? [])]
  }

  add(hit: WantHit): this {
    const last = this.#pages.at(-1)
    if (last === undefined || !this.#hasRoom(last.length + 1, bytesOf(hit))) {
      this.#pages.push([hit])
      this.#bytes = bytesOf(hit)
    } else {
      last.push(hit)
      this.#bytes += bytesOf(hit)
    }
    return this
  }

  /** Whether these would begin a further page. */
  isTooMany(hits: readonly { readonly hit: WantHit }[]): boolean {
    const last = this.#pages.at(-1)
    const bytes = hits.reduce((sum, { hit }) => sum + bytesOf(hit), 0)
    return last !== undefined && !this.#hasRoom(last.length + hits.length, bytes)
  }

  #hasRoom(hits: number, bytes: number): boolean {
    return hits <= LIMITS.wantHitsPerAnswer && this.#bytes + bytes <= LIMITS.pageBytes
  }
}

const bytesOf = ({ path, username }: WantHit) => HIT_OVERHEAD_BYTES + Buffer.byteLength(path) + username.length
