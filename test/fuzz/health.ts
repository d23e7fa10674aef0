/** Whether the fuzzed processes are as well as before: memory, handles, event loop. */
import type { JsonLine } from '../support/process.ts'

export interface Health {
  readonly process: string
  /** After a collection, bytes: at the first look after warming up, and at the last. */
  readonly heapFirst: number
  readonly heapLast: number
  /** Bytes a minute, by least squares after warming up. */
  readonly slope: number
  /** ms, the median and the worst of all looks. */
  readonly p99: number
  readonly p99Worst: number
  readonly handlesBefore: number
  readonly handlesAfter: number
}

/** The first part of a run fills caches and compiles. */
const WARM_UP = 0.3
const MINUTE = 60_000

const number = (line: JsonLine | undefined, key: string): number => Number(line?.[key] ?? 0)

export function healthOf(process: string, looks: readonly JsonLine[], handlesBefore: number): Health {
  const warm = looks.slice(Math.floor(looks.length * WARM_UP))
  const p99s = looks.map((look) => number(look, 'p99')).toSorted((a, b) => a - b)
  return {
    process,
    heapFirst: number(warm[0], 'heap'),
    heapLast: number(warm.at(-1), 'heap'),
    slope: slopeOf(warm.map((look) => [number(look, 'at'), number(look, 'heap')])) * MINUTE,
    p99: p99s[Math.floor(p99s.length / 2)] ?? 0,
    p99Worst: p99s.at(-1) ?? 0,
    handlesBefore,
    handlesAfter: number(looks.at(-1), 'handles'),
  }
}

/** Least squares; 0 for fewer than three points. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  if (points.length < 3) return 0
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const top = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return top / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}
