/** What every phase of a run works with. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Crowd } from './crowd.ts'
import type { Figures } from './figures.ts'
import type { Cpu, MeasuredHub } from './measured-hub.ts'
import { type ProfileSummary, summarise } from './profile.ts'

export interface LoadOptions {
  readonly peers: number
  /** How many of them sign in by password. */
  readonly byPassword: number
  /** How long the peers are held, s. */
  readonly hold: number
  /** Changes announced a second, and for how many seconds. */
  readonly announces: number
  readonly announceFor: number
  /** Where profiles of the tracker are written; none are taken without it. */
  readonly profiles?: string | undefined
}

export interface Load {
  readonly hub: MeasuredHub
  readonly crowd: Crowd
  readonly figures: Figures
  readonly options: LoadOptions
  readonly profiles: Record<string, ProfileSummary>
  /** Bytes of the tracker before anybody came: heap, outside of it, resident. */
  readonly empty: { readonly heap: number; readonly external: number; readonly memory: number }
}

export const MIB = 1024 * 1024
export const seconds = (since: number): number => (performance.now() - since) / 1000

/** Does the work, with a profile of the tracker's main thread when profiles are wanted. */
export async function profiled<T>({ hub, options, profiles }: Load, name: string, work: () => Promise<T>): Promise<T> {
  const { profiles: folder } = options
  if (folder === undefined) return work()
  const { result, profile } = await hub.profiling(work)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.cpuprofile`), JSON.stringify(profile))
  profiles[name] = summarise(profile)
  return result
}

/** Processor time of the tracker since then. */
export function cpuSince(hub: MeasuredHub, { all, main }: Cpu): Cpu {
  const later = hub.cpu()
  return { all: later.all - all, main: later.main - main }
}
