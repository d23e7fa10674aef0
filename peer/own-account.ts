/** What the hub says of this user's account, and what it has to say to everybody. */
import type { Logger } from '#shared/base/log.ts'
import type { AccountStatus } from '#shared/protocol/own-account.ts'
import type { Feed } from './feed.ts'
import type { CurrentHub } from './link/current-hub.ts'

export interface OwnAccountParts {
  readonly hub: CurrentHub
  readonly feed: Feed
  readonly log: Logger
  readonly onNotice: (text: string) => void
}

/** `ferry status` does not wait for a hub that hangs. */
const STATUS_DEADLINE = 2_000

export class OwnAccount {
  readonly #parts: OwnAccountParts
  #status: AccountStatus | undefined
  #told = ''

  constructor(parts: OwnAccountParts) {
    this.#parts = parts
  }

  /** As the hub said it last. */
  get status(): AccountStatus | undefined {
    return this.#status
  }

  /** Asks the hub; what it said before stays when it cannot be asked. */
  async refresh(): Promise<void> {
    try {
      this.#status = (await this.#parts.hub.session?.rpc.ask('accountStatus', {}, STATUS_DEADLINE)) ?? this.#status
    } catch (err) {
      this.#parts.log.debug({ err }, 'the hub did not say how this account stands')
    }
  }

  /** Signed in: the message of the day is told once, and again when it is another one. */
  async begin(): Promise<void> {
    await this.refresh()
    const notice = this.#status?.notice ?? ''
    if (notice !== this.#told) this.notice(notice)
  }

  /** An event without a notice has an empty one. */
  notice(text: string): void {
    if (text === '') return
    this.#told = text
    this.#parts.feed.publish({ event: 'notice', text })
    this.#parts.onNotice(text)
  }
}
