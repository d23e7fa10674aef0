/** What the relay may spend: places in total and per account, and bytes per transfer. */
import { type Refusal, refusal } from '#shared/base/errors.ts'
import type { AccountId } from '#shared/base/ids.ts'

export interface RelayLimits {
  readonly perAccount: number
  readonly total: number
  /** Bytes allowed for a transfer: content size × factor + slack. */
  readonly factor: number
  readonly slackBytes: number
}

export class RelayPlaces {
  readonly #limits: RelayLimits
  readonly #byAccount = new Map<AccountId, number>()
  #taken = 0

  constructor(limits: RelayLimits) {
    this.#limits = limits
  }

  get taken(): number {
    return this.#taken
  }

  /** Takes a place for this account, to be given back with `free`, or says why there is none. */
  take(account: AccountId): Refusal | undefined {
    if (this.#taken >= this.#limits.total) return refusal('no-relay')
    const own = this.#byAccount.get(account) ?? 0
    if (own >= this.#limits.perAccount)
      return refusal('too-many', `You have ${own} relayed transfers running; wait until one has ended.`)
    this.#taken += 1
    this.#byAccount.set(account, own + 1)
    return undefined
  }

  free(account: AccountId): void {
    const own = (this.#byAccount.get(account) ?? 1) - 1
    if (own > 0) this.#byAccount.set(account, own)
    else this.#byAccount.delete(account)
    this.#taken -= 1
  }
}

export const byteBudget = (size: number, { factor, slackBytes }: RelayLimits): number =>
  Math.ceil(size * factor) + slackBytes
