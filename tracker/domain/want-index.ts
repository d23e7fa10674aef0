/**
 * Standing wishes by what a file must have to fit one: its content, or three characters in a row. A file is compared with the
 * few wishes that it shares these with, never with all.
 */
import type { ContentRoot } from '#shared/base/ids.ts'
import { type FoldedFile, type Glob, parseGlob, trigramsOf, type Wish } from './want-match.ts'

export interface Indexed<W> {
  readonly want: W
  /** `undefined` where only the content counts. */
  readonly glob: Glob | undefined
}

type Bucket<W> = Map<number, Indexed<W>>

export class WantIndex<W extends Wish & { readonly id: number }> {
  readonly #byRoot = new Map<ContentRoot, Bucket<W>>()
  readonly #byTrigram = new Map<string, Bucket<W>>()
  /** How each is taken out again. */
  readonly #removals = new Map<number, () => void>()

  get size(): number {
    return this.#removals.size
  }

  add(want: W): void {
    this.remove(want.id)
    const { root, pattern } = want
    if (root !== undefined) return this.#put(this.#byRoot, root, { want, glob: undefined })
    const glob = parseGlob(pattern)
    const key = this.#rarest(glob)
    if (key !== undefined) this.#put(this.#byTrigram, key, { want, glob })
  }

  remove(id: number): void {
    this.#removals.get(id)?.()
    this.#removals.delete(id)
  }

  /** All that may fit, and few that do not. */
  candidates({ path, root }: FoldedFile): Indexed<W>[] {
    const found = [...(this.#byRoot.get(root)?.values() ?? [])]
    if (this.#byTrigram.size === 0) return found
    for (const trigram of trigramsOf(path)) {
      const bucket = this.#byTrigram.get(trigram)
      if (bucket !== undefined) found.push(...bucket.values())
    }
    return found
  }

  /** Of the longest literal, the three characters that the fewest others stand under: half of all patterns have `mp4`. */
  #rarest({ literals: [longest = ''] }: Glob): string | undefined {
    const load = (trigram: string) => this.#byTrigram.get(trigram)?.size ?? 0
    let best: string | undefined
    for (const trigram of trigramsOf(longest)) if (best === undefined || load(trigram) < load(best)) best = trigram
    return best
  }

  #put<K>(buckets: Map<K, Bucket<W>>, key: K, indexed: Indexed<W>): void {
    const { id } = indexed.want
    const bucket = buckets.get(key) ?? new Map<number, Indexed<W>>()
    buckets.set(key, bucket.set(id, indexed))
    this.#removals.set(id, () => {
      bucket.delete(id)
      if (bucket.size === 0) buckets.delete(key)
    })
  }
}
