/** What happens at this peer, as one stream of plain events for the page, the CLI and scripts. */
import { LIMITS } from '#shared/base/limits.ts'

export type FeedEvent =
  | { readonly event: 'user-joined' | 'user-left'; readonly user: string; readonly files: number }
  | {
      readonly event: 'file-added' | 'file-removed' | 'file-changed'
      readonly owner: string
      readonly path: string
      readonly size: number
      readonly root: string
      /** Not everybody sees it: it was granted to this user. */
      readonly restricted: boolean
    }
  /** A word of the hub's to everybody. */
  | { readonly event: 'notice'; readonly text: string }
  /** The owner here decided who sees something. */
  | { readonly event: 'share-changed'; readonly target: string; readonly files: number; readonly for: string }
  | { readonly event: 'hub-connected' | 'hub-lost'; readonly text: string }
  | { readonly event: 'request'; readonly id: number; readonly user: string; readonly path: string }
  | { readonly event: 'key-changed'; readonly user: string; readonly peerId: string }
  | {
      readonly event: 'want-matched'
      readonly want: number
      readonly owner: string
      readonly path: string
      readonly size: number
      readonly root: string
      /** It is being fetched by itself. */
      readonly fetch: boolean
    }
  | {
      readonly event: 'want-blocked'
      readonly want: number
      readonly owner: string
      readonly path: string
      readonly text: string
    }
  | {
      readonly event: 'want-fetched'
      readonly want: number
      readonly owner: string
      readonly path: string
      readonly file: string
    }
  | { readonly event: 'state-complete' }
  | { readonly event: 'overflow'; readonly text: string }

interface Listener {
  readonly queue: FeedEvent[]
  wake: () => void
}

export class Feed {
  readonly #listeners = new Set<Listener>()

  publish(event: FeedEvent): void {
    for (const listener of this.#listeners) {
      if (listener.queue.length > LIMITS.feedQueueEvents) continue
      const full = listener.queue.length === LIMITS.feedQueueEvents
      listener.queue.push(full ? { event: 'overflow', text: 'You read too slowly; watch again with --state.' } : event)
      listener.wake()
    }
  }

  /** First what `present` gives, then events from this very moment on, until `signal` says that nobody listens. */
  async *listen(present: Iterable<FeedEvent>, signal: AbortSignal): AsyncGenerator<FeedEvent> {
    const listener: Listener = { queue: [], wake: () => {} }
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => listener.wake(), { once: true })
    try {
      yield* [...present]
      while (!signal.aborted) {
        const next = listener.queue.shift()
        if (next === undefined) await this.#arrival(listener)
        else yield next
        if (next?.event === 'overflow') return
      }
    } finally {
      this.#listeners.delete(listener)
    }
  }

  #arrival(listener: Listener): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    listener.wake = resolve
    return promise
  }
}
