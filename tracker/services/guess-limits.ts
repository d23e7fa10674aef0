/**
 * How many passwords may be tried (threat rows 10 to 12). Every guess is counted before it is checked, so that a thousand
 * at once do not slip past, and given back when it was right or could not be checked.
 *
 * A stranger's guess is counted four times: for the name at this address, with pauses that double; for the address; for
 * the names tried from that address; and for the name wherever it comes from. The last one is wider than one address can
 * fill, so that nobody at one address can keep the owner's new device out; and a device that the account knows already is
 * counted for itself alone.
 */
import PQueue from 'p-queue'
import type { Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { BoundedLimiter } from './bounded-limiter.ts'

const SECOND: Millis = 1000
const HOUR: Millis = 3600 * SECOND
const QUARTER: Millis = HOUR / 4

/** A guess that may be checked now. */
export interface Guess {
  /** The password was right: what went before is forgotten. */
  right(): Promise<void>
  /** The password could not be checked: this guess does not count. */
  unchecked(): Promise<void>
}

export class GuessLimits {
  readonly #known = new BoundedLimiter(LIMITS.passwordGuessesPerNamePerQuarter, QUARTER)
  readonly #pairs = new BoundedLimiter(LIMITS.passwordGuessesPerAddressPerHour, HOUR)
  readonly #pauses = new BoundedLimiter(0, HOUR)
  readonly #addresses = new BoundedLimiter(LIMITS.passwordGuessesPerAddressPerHour, HOUR)
  readonly #namesTried = new BoundedLimiter(LIMITS.passwordNamesPerAddressPerHour, HOUR)
  readonly #names = new BoundedLimiter(LIMITS.passwordGuessesPerNamePerQuarter, QUARTER)
  /** One after the other: between a look at a pause and the next pause no other guess may slip in. */
  readonly #turns = new PQueue({ concurrency: 1 })

  /** By somebody whom the account knows: one of its devices, or a signed-in session. @throws FerryError `too-many` */
  async byKnown(key: string): Promise<Guess> {
    await counted(this.#known, key)
    return { right: () => this.#known.forget(key), unchecked: () => this.#known.giveBack(key) }
  }

  /** @throws FerryError `too-many` */
  byStranger(name: string, address: string): Promise<Guess> {
    return this.#turns.add(() => this.#byStranger(name, address))
  }

  /** Looks at everything before it counts anything: a guess that is refused is no guess, and makes nothing worse. */
  async #byStranger(name: string, address: string): Promise<Guess> {
    const pair = `${name} ${address}`
    const waits = await Promise.all([
      this.#pauses.shutFor(pair),
      this.#addresses.shutFor(address),
      this.#namesTried.shutFor(address),
      this.#names.shutFor(name),
    ])
    if (Math.max(...waits) > 0) throw tooMany(Math.max(...waits))
    const nth = await counted(this.#pairs, pair)
    await Promise.all([counted(this.#addresses, address), counted(this.#names, name)])
    if (nth === 1) await counted(this.#namesTried, address)
    const pause = pauseAfter(nth)
    if (pause > 0) await this.#pauses.shut(pair, pause)
    return {
      right: async () => {
        await Promise.all([this.#giveBack(name, address), this.#pairs.forget(pair), this.#namesTried.giveBack(address)])
      },
      unchecked: async () => {
        await Promise.all([this.#giveBack(name, address), this.#pairs.giveBack(pair)])
        if (nth === 1) await this.#namesTried.giveBack(address)
      },
    }
  }

  async #giveBack(name: string, address: string): Promise<void> {
    await Promise.all([
      this.#pauses.forget(`${name} ${address}`),
      this.#addresses.giveBack(address),
      this.#names.giveBack(name),
    ])
  }
}

/** None after the first few, which are typing mistakes; then 1 s, and twice as long each time. */
export function pauseAfter(nth: number): Millis {
  const beyond = nth - LIMITS.passwordGuessesWithoutPause
  return beyond < 1 ? 0 : Math.min(SECOND * 2 ** (beyond - 1), LIMITS.passwordPauseMost)
}

async function counted(limiter: BoundedLimiter, key: string): Promise<number> {
  const taken = await limiter.take(key)
  if ('wait' in taken) throw tooMany(taken.wait)
  return taken.count
}

function tooMany(wait: Millis): FerryError {
  const seconds = Math.ceil(wait / SECOND)
  const when = seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`
  return new FerryError('too-many', `Too many wrong passwords; try again in ${when}.`)
}
