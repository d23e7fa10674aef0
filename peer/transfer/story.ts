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

/** A download that somebody follows. */
export interface Followed {
  readonly id: number
  readonly story: Story
}

/** The next of one download; an error is its last. */
export type Told =
  | { readonly id: number; readonly event: DownloadStory }
  | { readonly id: number; readonly error: FerryError }

export class Story {
  readonly #queue: DownloadStory[] = []
  #ended = false
  #error: FerryError | undefined
  /** Called when there is something to take, or the story is over. */
  onNews: () => void = () => {}

  /** Nothing comes after what waits to be taken. */
  get ended(): boolean {
    return this.#ended
  }

  /** Why it ended, when it did not end well. */
  get error(): FerryError | undefined {
    return this.#error
  }

  tell(event: DownloadStory): void {
    const last = this.#queue.at(-1)
    if (event.name === 'progress' && last?.name === 'progress') this.#queue.pop()
    this.#queue.push(event)
    // Whoever does not read loses the oldest; the end is always the newest.
    if (this.#queue.length > LIMITS.storyEvents) this.#queue.shift()
    if (event.name === 'done') this.#ended = true
    this.onNews()
  }

  fail(error: FerryError): void {
    this.#error = error
    this.#ended = true
    this.onNews()
  }

  /** What was told and not yet taken. */
  take(): DownloadStory[] {
    return this.#queue.splice(0)
  }
}

/** What comes of any of them, as it comes, until all are over or `gone` is aborted. */
export async function* readStories(followed: readonly Followed[], gone: AbortSignal): AsyncGenerator<Told[]> {
  const ready = new Set<Followed>(followed)
  const over = new Set<Followed>()
  let wake = () => {}
  for (const one of followed)
    one.story.onNews = () => {
      ready.add(one)
      wake()
    }
  gone.addEventListener('abort', () => wake(), { once: true })
  for (let left = followed.length; left > 0 && !gone.aborted; ) {
    const told: Told[] = []
    for (const one of ready) {
      const { id, story } = one
      for (const event of story.take()) told.push({ id, event })
      if (!story.ended || over.has(one)) continue
      over.add(one)
      left -= 1
      if (story.error !== undefined) told.push({ id, error: story.error })
    }
    ready.clear()
    if (told.length > 0) yield told
    if (ready.size > 0 || left === 0) continue
    const { promise, resolve } = Promise.withResolvers<void>()
    wake = resolve
    if (!gone.aborted) await promise
  }
}
