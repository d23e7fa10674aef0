/** Time that passes only from one event to the next. Of two for the same moment the one that was asked for first comes first. */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'

interface Due {
  readonly at: Millis
  readonly order: number
  fn: (() => void) | undefined
}

/** A wall time for what writes dates; nothing depends on it. */
const EPOCH = Date.UTC(2026, 0, 1)

export class VirtualTime implements Clock {
  /** A binary heap: no entry is due before the one at half its index. */
  readonly #heap: Due[] = []
  #elapsed: Millis = 0
  #order = 0
  /** Events that took place. */
  events = 0

  now(): Millis {
    return EPOCH + this.#elapsed
  }

  monotonic(): Millis {
    return this.#elapsed
  }

  after(delay: Millis, fn: () => void): Timer {
    this.#order += 1
    const due: Due = { at: this.#elapsed + Math.max(0, delay), order: this.#order, fn }
    this.#push(due)
    return {
      cancel: () => {
        due.fn = undefined
      },
    }
  }

  /** Lets time pass until nothing is due, `until` is reached or `isOver`. */
  run(until: Millis, isOver: () => boolean): void {
    while (!isOver()) {
      const next = this.#heap[0]
      if (next === undefined || next.at > until) break
      this.#pop()
      if (next.fn === undefined) continue
      this.#elapsed = next.at
      this.events += 1
      next.fn()
    }
  }

  #push(due: Due): void {
    const heap = this.#heap
    let index = heap.length
    heap.push(due)
    while (index > 0) {
      const parent = (index - 1) >> 1
      const above = heap[parent]
      if (above === undefined || isBefore(above, due)) break
      heap[index] = above
      index = parent
    }
    heap[index] = due
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    let index = 0
    for (;;) {
      const left = 2 * index + 1
      const [a, b] = [heap[left], heap[left + 1]]
      const child = a !== undefined && b !== undefined && isBefore(b, a) ? left + 1 : left
      const below = heap[child]
      if (below === undefined || isBefore(last, below)) break
      heap[index] = below
      index = child
    }
    heap[index] = last
  }
}

const isBefore = (a: Due, b: Due): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)
