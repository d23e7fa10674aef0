/** Chance that can be repeated: everything that a run does follows from its seed. */
import { seeded } from '../support/made-catalogue.ts'

export class Dice {
  /** From 0 to below 1. */
  readonly next: () => number

  constructor(seed: number) {
    this.next = seeded(seed | 0)
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(items: readonly [T, ...T[]]): T
  pick<T>(items: readonly T[]): T | undefined
  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)]
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.below(256))
  }

  /** Seeds of its own for the n-th case, so that one case can be made again without those before it. */
  static seedOf(run: number, nth: number): number {
    return (Math.imul(run ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(nth + 1, 0xc2b2ae35)) >>> 0
  }
}
