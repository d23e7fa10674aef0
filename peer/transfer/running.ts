/** A download of this daemon's life, and how it looks from outside. */
import type { Timer } from '#shared/base/clock.ts'
import type { DownloadRecord } from '../store/download-store.ts'
import type { SourceState } from './download-events.ts'
import type { DownloadStorage } from './download-storage.ts'
import type { DownloadStory, Story } from './story.ts'
import type { SwarmDownload } from './swarm-download.ts'

export interface DownloadState {
  readonly id: number
  readonly target: string
  readonly path: string
  readonly root: string
  readonly size: number
  readonly received: number
  readonly state: 'active' | 'waiting' | 'paused' | 'queued'
  readonly reason: string
  readonly sources: readonly SourceState[]
}

export interface Running {
  readonly record: DownloadRecord
  readonly once: boolean
  readonly stories: Set<Story>
  swarm: SwarmDownload | undefined
  storage: DownloadStorage | undefined
  abort: AbortController
  /** What `abort` is for. */
  intent: 'go' | 'pause' | 'cancel' | 'stop'
  reason: string
  received: number
  work: Promise<void>
  /** In a bundle with others: its work is not its own. */
  rides: boolean
  retry: Timer | undefined
}

export const newRunning = (record: DownloadRecord, once: boolean): Running => ({
  record,
  once,
  stories: new Set(),
  swarm: undefined,
  storage: undefined,
  abort: new AbortController(),
  intent: 'go',
  reason: '',
  received: 0,
  work: Promise.resolve(),
  rides: false,
  retry: undefined,
})

export const tell = ({ stories }: Running, event: DownloadStory): void => {
  for (const story of stories) story.tell(event)
}

export function describe({ record, swarm, intent, reason, retry, received }: Running): DownloadState {
  const { id, target, destination: path, root, size } = record
  const waitingFor = swarm?.waitingFor ?? ''
  const state = intent === 'pause' || retry !== undefined ? 'paused' : waitingFor === '' ? 'active' : 'waiting'
  return {
    id,
    target,
    path,
    root,
    size,
    received: Math.max(received, swarm?.received ?? 0),
    state,
    reason: reason || waitingFor,
    sources: swarm?.sources() ?? [],
  }
}
