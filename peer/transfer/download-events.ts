/** What is told about a download while it runs. */
import type { Route } from '#shared/protocol/broker.ts'
import type { WorkerEvent } from './source-worker.ts'

export type DownloadEvent =
  | (WorkerEvent & { readonly source: number })
  | { readonly name: 'progress'; readonly received: number; readonly size: number; readonly route: Route | '' }
  | { readonly name: 'waiting'; readonly text: string }
  | { readonly name: 'banned'; readonly source: number; readonly text: string }

/** How a source does, for `status`. */
export interface SourceState {
  readonly device: number
  readonly route: Route | ''
  /** Bytes a second. */
  readonly rate: number
  readonly pieces: number
  readonly bytes: number
  readonly badPieces: number
  /** Where this download stands in the source's line. */
  readonly queue?: { readonly position: number; readonly seconds: number }
}
