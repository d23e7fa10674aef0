/** Who may not come in now: bans as the store has them, and those who were kicked a moment ago. */
import type { Clock, Millis } from '#shared/base/clock.ts'
import { type Refusal, refusal } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { isInRange } from '../domain/address-range.ts'
import type { Ban, BanKind } from '../store/moderation-port.ts'
import type { Store } from '../store/store.ts'

/** Whoever comes, as far as it is known: an address first, then a key, at last a name. */
export interface Comer {
  readonly host?: string
  readonly peerId?: string
  readonly username?: string
}

interface Kick {
  readonly kind: BanKind
  readonly target: string
  readonly reason: string
  readonly until: Millis
}

export class Bans {
  readonly #parts: { readonly store: Store; readonly clock: Clock }
  /** All of them, so that a check costs no query and nobody slips in between two. */
  #bans: readonly Ban[] = []
  #kicks: Kick[] = []

  constructor(parts: { store: Store; clock: Clock }) {
    this.#parts = parts
  }

  /** Reads them anew: at start, and after each change. */
  async load(): Promise<void> {
    this.#bans = await this.#parts.store.read.bans(this.#parts.clock.now())
  }

  /** Those who were kicked stay away for a while; a restart of the tracker forgives. */
  kick(kind: BanKind, target: string, reason: string): void {
    const now = this.#parts.clock.now()
    const kicks = this.#kicks.filter(({ until }) => until > now)
    this.#kicks = [...kicks, { kind, target, reason, until: now + LIMITS.kickLasts }].slice(-LIMITS.kicksRemembered)
  }

  /** Why this one may not come in; `undefined` when it may. */
  check(comer: Comer): Refusal | undefined {
    const now = this.#parts.clock.now()
    const ban = this.#bans.find((one) => concerns(one, comer) && (one.until === undefined || one.until > now))
    if (ban !== undefined) return banRefusal(ban)
    const kick = this.#kicks.find((one) => concerns(one, comer) && one.until > now)
    return kick && kickRefusal(kick.reason, kick.until - now)
  }
}

export function concerns({ kind, target }: { kind: BanKind; target: string }, comer: Comer): boolean {
  switch (kind) {
    case 'account':
      return comer.username === target
    case 'device':
      return comer.peerId === target
    case 'address':
      return comer.host !== undefined && isInRange(target, comer.host)
    default:
      return kind satisfies never
  }
}

export function banRefusal({ until, reason }: Pick<Ban, 'until' | 'reason'>): Refusal {
  const end = until === undefined ? 'for good' : `until ${new Date(until).toISOString()}`
  return refusal('banned', `You are banned from this hub ${end}${because(reason)}`)
}

export const kickRefusal = (reason: string, left: Millis): Refusal =>
  refusal('kicked', `You were put out of this hub${because(reason)} You may come back in ${Math.ceil(left / 1000)} s.`)

const because = (reason: string): string => (reason === '' ? '.' : `: ${reason}.`)
