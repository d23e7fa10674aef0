/** Times in whole ms, counted: small enough to be sent between processes, and they add up. */

/** How often each time was seen, by ms; what took longer is counted at the end. */
export type TimeCounts = readonly number[]

const LONGEST_MS = 60_000

export interface Quantiles {
  readonly count: number
  readonly p50: number
  readonly p99: number
  readonly max: number
}

export class Times {
  #counts: number[] = []

  add(ms: number): void {
    const slot = Math.min(LONGEST_MS, Math.max(0, Math.ceil(ms)))
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1
  }

  addAll(counts: TimeCounts): void {
    counts.forEach((count, slot) => {
      this.#counts[slot] = (this.#counts[slot] ?? 0) + count
    })
  }

  /** Dense, so that it survives JSON. */
  counts(): TimeCounts {
    return Array.from(this.#counts, (count) => count ?? 0)
  }

  clear(): void {
    this.#counts = []
  }

  quantiles(): Quantiles {
    const counts = this.counts()
    const count = counts.reduce((sum, one) => sum + one, 0)
    const at = (part: number): number => {
      let left = Math.max(1, Math.ceil(part * count))
      return counts.findIndex((one) => {
        left -= one
        return left <= 0
      })
    }
    if (count === 0) return { count, p50: 0, p99: 0, max: 0 }
    return { count, p50: at(0.5), p99: at(0.99), max: counts.length - 1 }
  }
}
