/**
 * Whose keys are known (threat row 45): the devices of a user as they were when this peer first had to do with that user. A
 * device that appears later is a change: it is shown, and nothing is fetched from it by itself, nor anything that is not for
 * everyone served to it, until the person here accepts it.
 */
import type { Clock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { PeerIdText, Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { PinnedKey, SharingStore } from '../store/sharing-store.ts'

export interface KnownKeysParts {
  readonly store: SharingStore
  readonly clock: Clock
  /** Devices of this user, as the hub tells them now. */
  readonly devicesOf: (username: Username) => readonly PeerIdText[]
  /** A device of a known user that was not known. */
  readonly onChanged: (username: Username, peerId: PeerIdText) => void
}

export class KnownKeys {
  readonly #parts: KnownKeysParts
  readonly #byUser = new Map<Username, Map<PeerIdText, PinnedKey>>()

  private constructor(parts: KnownKeysParts) {
    this.#parts = parts
  }

  static async open(parts: KnownKeysParts): Promise<KnownKeys> {
    const keys = new KnownKeys(parts)
    for (const key of await parts.store.keys()) keys.#remember(key)
    return keys
  }

  list(): PinnedKey[] {
    return [...this.#byUser.values()].flatMap((keys) => [...keys.values()])
  }

  /** Whether this device may stand for this user; the first look pins what the hub says. */
  async isKnown(username: Username, peerId: PeerIdText): Promise<boolean> {
    const keys = this.#byUser.get(username)
    if (keys === undefined) {
      const all = new Set([peerId, ...this.#parts.devicesOf(username)])
      for (const key of all) await this.#put(username, key, true)
      return true
    }
    const known = keys.get(peerId)
    if (known !== undefined) return known.accepted
    await this.#put(username, peerId, false)
    this.#parts.onChanged(username, peerId)
    return false
  }

  /** Takes the present keys of this user for good. @throws FerryError `not-found` */
  async accept(username: Username): Promise<number> {
    const waiting = [...(this.#byUser.get(username)?.values() ?? [])].filter(({ accepted }) => !accepted)
    if (waiting.length === 0) throw new FerryError('not-found', `No key of ${username} waits to be accepted.`)
    for (const { peerId } of waiting) await this.#put(username, peerId, true)
    return waiting.length
  }

  /** As if this user had never been met. */
  async forget(username: Username): Promise<void> {
    await this.#parts.store.forgetKeys(username)
    this.#byUser.delete(username)
  }

  async #put(username: Username, peerId: PeerIdText, accepted: boolean): Promise<void> {
    const key = { username, peerId, accepted, seenAt: this.#parts.clock.now() }
    if ((this.#byUser.get(username)?.size ?? 0) >= LIMITS.keysPerUser) return
    this.#remember(key)
    await this.#parts.store.putKey(key)
  }

  #remember(key: PinnedKey): void {
    const keys = this.#byUser.get(key.username) ?? new Map<PeerIdText, PinnedKey>()
    this.#byUser.set(key.username, keys.set(key.peerId, key))
  }
}
