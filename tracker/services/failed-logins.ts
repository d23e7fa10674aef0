/** Failed sign-ins for the audit: one row for each name and minute, however many guesses there were. */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { isUsername } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { Store } from '../store/store.ts'
import { auditRow, NOBODY } from './audit.ts'

interface Failures {
  count: number
  readonly addresses: Set<string>
}

const EVERY: Millis = 60_000
const ADDRESSES_TOLD = 8
/** What is no name of an account is chosen by strangers and is not kept. */
const NO_NAME = '(no name)'
const OTHERS = '(others)'

export class FailedLogins {
  readonly #parts: { readonly store: Store; readonly clock: Clock; readonly log: Logger }
  readonly #byName = new Map<string, Failures>()
  #timer: Timer | undefined

  constructor(parts: { store: Store; clock: Clock; log: Logger }) {
    this.#parts = parts
  }

  note(username: string, address: string): void {
    const failures = this.#of(isUsername(username) ? username : NO_NAME)
    failures.count += 1
    if (failures.addresses.size < ADDRESSES_TOLD) failures.addresses.add(address)
    this.#timer ??= this.#parts.clock.after(EVERY, () => {
      this.flush().catch((err: unknown) => this.#parts.log.error({ err }, 'failed sign-ins could not be written down'))
    })
  }

  /** Writes down what was counted. */
  async flush(): Promise<void> {
    this.#timer?.cancel()
    this.#timer = undefined
    const counted = [...this.#byName]
    this.#byName.clear()
    if (counted.length === 0) return
    const at = this.#parts.clock.now()
    await this.#parts.store.transaction(async (tx) => {
      for (const [name, { count, addresses }] of counted)
        await tx.writeAudit(auditRow(at, NOBODY, 'login-failed', name, { count, addresses: [...addresses] }))
    })
  }

  #of(name: string): Failures {
    const key = this.#byName.has(name) || this.#byName.size < LIMITS.failedLoginNames ? name : OTHERS
    const failures = this.#byName.get(key) ?? { count: 0, addresses: new Set<string>() }
    this.#byName.set(key, failures)
    return failures
  }
}
