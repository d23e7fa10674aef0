/** The bus of a hub with one node. */
import type { Logger } from '#shared/base/log.ts'
import type { Bus, HubEvent } from './bus.ts'

export class InProcessBus implements Bus {
  readonly #log: Logger
  readonly #listeners = new Set<(event: HubEvent) => void>()

  constructor(log: Logger) {
    this.#log = log
  }

  publish(event: HubEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event)
      } catch (err) {
        // One broken listener must not keep the event from the others, nor fail what has been committed.
        this.#log.error({ err, event: event.name }, 'an event listener failed')
      }
    }
  }

  subscribe(listener: (event: HubEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
