/** Which rates hold when: a weekly timetable over the usual ones, in local time. Pure, but for the clock that drives it. */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import type { RateLimits, Rates } from './rate-limits.ts'

export interface Period extends Readonly<Record<keyof Rates, number | undefined>> {
  /** Days on which it begins, 0 for Sunday. */
  readonly days: readonly number[]
  /** Minutes since midnight; an end that is not after the beginning is on the next day. */
  readonly from: number
  readonly to: number
}

const MINUTE: Millis = 60_000

/** The first period that holds at `at` says what differs from the usual rates. */
export function ratesAt(usual: Rates, timetable: readonly Period[], at: Date): Rates {
  const minutes = at.getHours() * 60 + at.getMinutes()
  const today = at.getDay()
  const yesterday = (today + 6) % 7
  const now = timetable.find(({ days, from, to }) => {
    const overMidnight = to <= from
    if (days.includes(today) && minutes >= from && (overMidnight || minutes < to)) return true
    return overMidnight && days.includes(yesterday) && minutes < to
  })
  return {
    up: now?.up ?? usual.up,
    down: now?.down ?? usual.down,
    upRelay: now?.upRelay ?? usual.upRelay,
    downRelay: now?.downRelay ?? usual.downRelay,
    upAccount: now?.upAccount ?? usual.upAccount,
  }
}

export interface TimetableParts {
  readonly clock: Clock
  readonly rates: RateLimits
  readonly usual: Rates
  readonly timetable: readonly Period[]
}

/** Changes the rates when the timetable says so; what a person sets by hand holds until then. */
export class RateTimetable {
  readonly #parts: TimetableParts
  #said: Rates
  #timer: Timer | undefined

  constructor(parts: TimetableParts) {
    this.#parts = parts
    this.#said = parts.usual
  }

  start(): void {
    if (this.#parts.timetable.length > 0) this.#look()
  }

  stop(): void {
    this.#timer?.cancel()
  }

  #look(): void {
    const { clock, rates, usual, timetable } = this.#parts
    const now = clock.now()
    const wanted = ratesAt(usual, timetable, new Date(now))
    const changed = Object.entries(wanted).some(([name, rate]) => this.#said[name as keyof Rates] !== rate)
    if (changed) rates.change(wanted)
    this.#said = wanted
    this.#timer = clock.after(MINUTE - (now % MINUTE), () => this.#look())
  }
}
