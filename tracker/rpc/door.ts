/** Who is not let in: banned addresses before anything else is said, banned devices and accounts when they sign in. */
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { Bans } from '../services/bans.ts'
import type { FailedLogins } from '../services/failed-logins.ts'
import type { Role, Store } from '../store/store.ts'
import type { ControlSession } from './control-session.ts'

export interface DoorParts {
  readonly store: Store
  readonly bans: Bans
  readonly failures: FailedLogins
}

export class Door {
  readonly #parts: DoorParts

  constructor(parts: DoorParts) {
    this.#parts = parts
  }

  /** The device of an owner comes in from everywhere, so that no moderator can lock the owner out. @throws FerryError `banned`, `kicked` */
  async refuseAtHello({ host, caller }: ControlSession): Promise<void> {
    const refused = this.#parts.bans.check({ host, peerId: caller.peerId })
    if (refused === undefined) return
    const device = await this.#parts.store.read.deviceByPeer(caller.peerId)
    if (device?.role !== 'owner' || device.removed) throw new FerryError(refused.code, refused.text)
  }

  /**
   * @param role of the account, once it is proved: then its address counts too, since hello may have been ignored
   * @throws FerryError `banned`, `kicked`
   */
  refuse({ caller, host }: ControlSession, username: string, role: Role = 'owner'): void {
    const known = { peerId: caller.peerId, username }
    const refused = this.#parts.bans.check(role === 'owner' ? known : { ...known, host })
    if (refused !== undefined) throw new FerryError(refused.code, refused.text)
  }

  /** Passes on how a sign-in ended, and remembers a wrong password for the audit. */
  async noting<T>({ caller }: ControlSession, username: string, attempt: Promise<T>): Promise<T> {
    try {
      return await attempt
    } catch (err) {
      const { code } = asFerryError(err)
      if (code === 'bad-credentials' || code === 'too-many') this.#parts.failures.note(username, caller.observedHost)
      throw err
    }
  }
}
