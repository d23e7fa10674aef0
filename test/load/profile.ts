/** Where the time of a profile went: by package, and by function. */
import type { CpuProfile } from './inspector.ts'

export interface ProfileSummary {
  /** Seconds in which the thread did something. */
  readonly busy: number
  /** Percent of the busy time, the largest first. */
  readonly packages: readonly (readonly [string, number])[]
  readonly functions: readonly (readonly [string, number])[]
}

const MICROSECONDS = 1e6
const IDLE = ['(idle)', '(program)', '(root)']

export function summarise({ nodes, samples, timeDeltas }: CpuProfile, most = 25): ProfileSummary {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const [packages, functions] = [new Map<string, number>(), new Map<string, number>()]
  let busy = 0
  samples.forEach((id, at) => {
    const frame = frames.get(id)
    const time = timeDeltas[at] ?? 0
    if (frame === undefined || IDLE.includes(frame.functionName)) return
    busy += time
    add(packages, packageOf(frame.url, frame.functionName), time)
    const { functionName, url, lineNumber } = frame
    add(functions, `${functionName || '(anonymous)'} ${shortened(url)}:${lineNumber + 1}`, time)
  })
  return { busy: busy / MICROSECONDS, packages: top(packages, busy, most), functions: top(functions, busy, most) }
}

function packageOf(url: string, functionName: string): string {
  if (url === '') return functionName === '(garbage collector)' ? 'garbage collector' : 'native'
  if (url.startsWith('node:')) return 'node'
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? `ferry ${shortened(url).split('/')[0]}`
}

/** From the package, or from the project's own folder, on. */
const shortened = (url: string): string =>
  url.replace(/^.*node_modules\//, '').replace(/^file:.*\/(?=(?:shared|tracker|peer)\/)/, '')

function add(sums: Map<string, number>, key: string, time: number): void {
  sums.set(key, (sums.get(key) ?? 0) + time)
}

function top(sums: ReadonlyMap<string, number>, all: number, most: number): [string, number][] {
  const sorted = [...sums].toSorted(([, a], [, b]) => b - a).slice(0, most)
  return sorted.map(([name, time]) => [name, Math.round((1000 * time) / all) / 10])
}
