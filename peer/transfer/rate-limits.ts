/** How fast bytes may go, in total, by route and for each account; changeable while running. */
import type { Clock } from '#shared/base/clock.ts'
import type { Route } from '#shared/protocol/broker.ts'
import { FairShare } from './fair-share.ts'

/** Bytes a second; 0 for no limit. */
export interface Rates {
  readonly up: number
  readonly down: number
  readonly upRelay: number
  readonly downRelay: number
  readonly upAccount: number
}

export class RateLimits {
  readonly #clock: Clock
  readonly #up: FairShare
  readonly #down: FairShare
  readonly #upRelay: FairShare
  readonly #downRelay: FairShare
  readonly #accounts = new Map<string, FairShare>()
  #rates: Rates

  constructor(clock: Clock, rates: Rates) {
    this.#clock = clock
    this.#rates = rates
    this.#up = new FairShare(clock, rates.up)
    this.#down = new FairShare(clock, rates.down)
    this.#upRelay = new FairShare(clock, rates.upRelay)
    this.#downRelay = new FairShare(clock, rates.downRelay)
  }

  get rates(): Rates {
    return this.#rates
  }

  change(change: Partial<Rates>): void {
    this.#rates = { ...this.#rates, ...change }
    this.#up.setRate(this.#rates.up)
    this.#down.setRate(this.#rates.down)
    this.#upRelay.setRate(this.#rates.upRelay)
    this.#downRelay.setRate(this.#rates.downRelay)
    for (const share of this.#accounts.values()) share.setRate(this.#rates.upAccount)
  }

  /** Resolves when so many bytes may be sent to this account. */
  async up(account: string, route: Route, bytes: number): Promise<void> {
    const { upAccount, upRelay, up } = this.#rates
    if (upAccount > 0) await this.#account(account).take(account, bytes)
    if (route === 'relay' && upRelay > 0) await this.#upRelay.take(account, bytes)
    if (up > 0) await this.#up.take(account, bytes)
  }

  /** Resolves when so many bytes may be asked for by this download. */
  async down(download: string, route: Route, bytes: number): Promise<void> {
    const { downRelay, down } = this.#rates
    if (route === 'relay' && downRelay > 0) await this.#downRelay.take(download, bytes)
    if (down > 0) await this.#down.take(download, bytes)
  }

  /** Bytes that were granted and then not asked for. */
  unusedDown(route: Route, bytes: number): void {
    this.#down.giveBack(bytes)
    if (route === 'relay') this.#downRelay.giveBack(bytes)
  }

  /** The account has no upload any more. */
  forget(account: string): void {
    this.#accounts.delete(account)
  }

  #account(account: string): FairShare {
    const share = this.#accounts.get(account) ?? new FairShare(this.#clock, this.#rates.upAccount)
    this.#accounts.set(account, share)
    return share
  }
}
