/**
 * Relayed bytes per account and UTC day. A chunk only adds to a number in memory; every few seconds, and at the end of a
 * transfer, the sum is written down, so that a killed tracker forgets seconds and not a day.
 */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { formatBytes } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { AccountId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { Account, Store } from '../store/store.ts'

export interface RelayMeter {
  /** @throws FerryError `budget` when the day's bytes are used up */
  readonly count: (bytes: number) => void
  readonly end: () => Promise<void>
}

interface Count {
  readonly account: AccountId
  running: number
  day: number
  /** 0 for no limit. */
  allowed: number
  used: number
  unwritten: number
}

const DAY: Millis = 24 * 3600 * 1000
const HOUR: Millis = 3600 * 1000

export class RelayUse {
  readonly #parts: { readonly store: Store; readonly clock: Clock; readonly log: Logger }
  readonly #perDay: number
  /** Accounts with a relayed transfer, as many as there are places. */
  readonly #counts = new Map<AccountId, Count>()
  #working: Promise<void> = Promise.resolve()
  #timer: Timer | undefined

  /** @param perDay what an account without a quota of its own may relay; 0 for no limit */
  constructor(parts: { store: Store; clock: Clock; log: Logger }, perDay: number) {
    this.#parts = parts
    this.#perDay = perDay
  }

  async start(): Promise<void> {
    const oldest = this.#today() - LIMITS.relayUseDays
    await this.#parts.store.transaction((tx) => tx.forgetRelayUseBefore(oldest))
  }

  async stop(): Promise<void> {
    this.#timer?.cancel()
    await this.#write()
  }

  async usedToday(account: AccountId): Promise<number> {
    const written = await this.#parts.store.read.relayUse(account, this.#today())
    return written + (this.#counts.get(account)?.unwritten ?? 0)
  }

  allowed({ relayPerDay }: Pick<Account, 'relayPerDay'>): number {
    return relayPerDay ?? this.#perDay
  }

  /** @throws FerryError `budget` */
  async begin(account: AccountId): Promise<RelayMeter> {
    const count = this.#countOf(account)
    count.running += 1
    try {
      await this.#write()
      this.#refuseIfSpent(count, count.used)
    } catch (err) {
      this.#end(count)
      throw err
    }
    this.#schedule()
    return {
      count: (bytes) => {
        count.used += bytes
        count.unwritten += bytes
        this.#refuseIfSpent(count, count.used - 1)
      },
      end: async () => {
        await this.#write()
        this.#end(count)
      },
    }
  }

  #countOf(account: AccountId): Count {
    const fresh = { account, running: 0, day: this.#today(), allowed: 0, used: 0, unwritten: 0 }
    const count = this.#counts.get(account) ?? fresh
    this.#counts.set(account, count)
    return count
  }

  #end(count: Count): void {
    count.running -= 1
    if (count.running === 0) this.#counts.delete(count.account)
  }

  #refuseIfSpent({ allowed }: Count, used: number): void {
    if (allowed === 0 || used < allowed) return
    const hours = Math.ceil((DAY - (this.#parts.clock.now() % DAY)) / HOUR)
    throw new FerryError(
      'budget',
      `Your relay allowance for today, ${formatBytes(allowed)}, is used up; the next one begins at 00:00 UTC, in ${hours} h.`,
    )
  }

  #schedule(): void {
    this.#timer ??= this.#parts.clock.after(LIMITS.relayUseFlush, () => {
      this.#timer = undefined
      this.#write().catch((err: unknown) => this.#parts.log.error({ err }, 'relayed bytes could not be written down'))
      if (this.#counts.size > 0) this.#schedule()
    })
  }

  /** One after the other, so that nothing is counted twice. */
  #write(): Promise<void> {
    const work = this.#working.catch(() => undefined).then(() => this.#writeAll())
    this.#working = work
    return work
  }

  async #writeAll(): Promise<void> {
    const counts = [...this.#counts.values()]
    const written = counts.map((count) => ({ count, bytes: count.unwritten }))
    if (written.some(({ bytes }) => bytes > 0))
      await this.#parts.store.transaction(async (tx) => {
        // An account that was removed meanwhile has nothing to be counted.
        for (const { count, bytes } of written)
          if (bytes > 0 && (await tx.account(count.account)) !== undefined)
            await tx.addRelayUse(count.account, count.day, bytes)
      })
    for (const { count, bytes } of written) {
      count.unwritten -= bytes
      await this.#refresh(count)
    }
  }

  /** The day may have changed, and the operator the quota. */
  async #refresh(count: Count): Promise<void> {
    const { read } = this.#parts.store
    const day = this.#today()
    const account = await read.account(count.account)
    const written = await read.relayUse(count.account, day)
    count.day = day
    count.used = written + count.unwritten
    count.allowed = account === undefined ? 0 : this.allowed(account)
  }

  #today(): number {
    return Math.floor(this.#parts.clock.now() / DAY)
  }
}
