/** Events of a download for one reader; progress that was not read in time is replaced by newer progress. */

import type { Millis } from '#shared/base/clock.ts'
import type { FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Route } from '#shared/protocol/broker.ts'
import type { DownloadEvent } from './download-events.ts'

export interface Downloaded {
  readonly path: string
  readonly size: number
  readonly root: ContentRoot
  /** By which most bytes came; `local` when the content was here already. */
  readonly route: Route | 'local' | ''
  readonly milliseconds: Millis
}

/** Everything that is told about one download; it ends with `done`, or by throwing. */
export type DownloadStory =
  | DownloadEvent
  | { readonly name: 'queued'; readonly id: number }
  | { readonly name: 'local'; readonly path: string }
  | { readonly name: 'paused'; readonly text: string }
  | { readonly name: 'done'; readonly result: Downloaded }

export class Story {
  readonly #queue: DownloadStory[] = []
  #ended = false
  #error: FerryError | undefined
  #wake: () => void = () => {}

  tell(event: DownloadStory): void {
    const last = this.#queue.at(-1)
    if (event.name === 'progress' && last?.name === 'progress') this.#queue.pop()
    this.#queue.push(event)
    // Whoever does not read loses the oldest; the end is always the newest.
    if (this.#queue.length > LIMITS.storyEvents) this.#queue.shift()
    if (event.name === 'done') this.#ended = true
    this.#wake()
  }

  fail(error: FerryError): void {
    this.#error = error
    this.#ended = true
    this.#wake()
  }

  /** Ends without an error when `gone` is aborted. @throws FerryError the end of the download */
  async *events(gone: AbortSignal): AsyncGenerator<DownloadStory> {
    gone.addEventListener('abort', () => this.#wake())
    for (;;) {
      if (gone.aborted) return
      const next = this.#queue.shift()
      if (next !== undefined) yield next
      else if (this.#error !== undefined) throw this.#error
      else if (this.#ended) return
      else {
        const { promise, resolve } = Promise.withResolvers<void>()
        this.#wake = resolve
        await promise
      }
    }
  }
}
