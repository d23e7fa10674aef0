/** What the person who runs the hub can do: accounts and invites. */
import { randomBytes } from 'node:crypto'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { parseUsername } from '#shared/base/ids.ts'
import type { Bus } from '../bus/bus.ts'
import type { Account, Store } from '../store/store.ts'
import { deviceState } from './browse.ts'
import { Passwords } from './passwords.ts'
import { inviteHash, newAccount } from './sign-in.ts'
import type { TrackPresence } from './track-presence.ts'

export interface UserSummary {
  readonly username: string
  readonly role: string
  readonly createdAt: string
  readonly devices: number
  readonly online: number
  readonly files: number
}

export interface InviteSummary {
  readonly usesLeft: number
  readonly expiresAt: string
}

export interface ModerateParts {
  readonly store: Store
  readonly passwords: Passwords
  readonly presence: TrackPresence
  readonly bus: Bus
  readonly clock: Clock
}

export class Moderate {
  readonly #parts: ModerateParts

  constructor(parts: ModerateParts) {
    this.#parts = parts
  }

  async users(): Promise<UserSummary[]> {
    const accounts = await this.#parts.store.read.accounts()
    return Promise.all(accounts.map((account) => this.#summary(account)))
  }

  /** @throws FerryError `bad-name`, `bad-password`, `name-taken` */
  async addUser(name: string, password: string): Promise<void> {
    const { store, passwords, clock } = this.#parts
    const username = parseUsername(name)
    Passwords.check(password)
    const passwordHash = await passwords.hash(password)
    await store.transaction(async (tx) => {
      if ((await tx.accountByName(username)) !== undefined) throw new FerryError('name-taken')
      const isFirst = (await tx.accounts()).length === 0
      await newAccount(tx, { username, passwordHash, role: isFirst ? 'owner' : 'member', now: clock.now() })
    })
  }

  /** @throws FerryError `unknown-user`, `bad-password` */
  async setPassword(name: string, password: string): Promise<void> {
    Passwords.check(password)
    const account = await this.#account(name)
    const passwordHash = await this.#parts.passwords.hash(password)
    await this.#parts.store.transaction((tx) => tx.setPassword(account.id, passwordHash))
  }

  /** Removes the account, its devices and everything they published; its sessions end. @throws FerryError `unknown-user` */
  async removeUser(name: string): Promise<void> {
    const { store, presence, bus } = this.#parts
    const account = await this.#account(name)
    const devices = await store.transaction(async (tx) => {
      const owned = await tx.devicesOf(account.id)
      for (const { no } of owned) await tx.deleteEntriesOf(no)
      await tx.removeAccount(account.id)
      return owned
    })
    for (const device of devices) {
      presence.byDevice(device.no)?.displace('This account was removed.')
      bus.publish({ name: 'device', state: { ...deviceState(device, false), removed: true } })
    }
  }

  /** A code that lets `uses` people make an account within `lifetime` ms. It is shown once and kept only as a hash. */
  async createInvite(uses: number, lifetime: Millis): Promise<{ code: string; expiresAt: string }> {
    const code = randomBytes(10).toString('hex')
    const now = this.#parts.clock.now()
    const expiresAt = now + lifetime
    await this.#parts.store.transaction((tx) =>
      tx.insertInvite({ codeHash: inviteHash(code), usesLeft: uses, expiresAt }, now),
    )
    return { code, expiresAt: new Date(expiresAt).toISOString() }
  }

  async invites(): Promise<InviteSummary[]> {
    const invites = await this.#parts.store.read.invites()
    return invites.map(({ usesLeft, expiresAt }) => ({ usesLeft, expiresAt: new Date(expiresAt).toISOString() }))
  }

  async #account(name: string): Promise<Account> {
    const account = await this.#parts.store.read.accountByName(parseUsername(name))
    if (account === undefined) throw new FerryError('unknown-user')
    return account
  }

  async #summary({ id, username, role, createdAt }: Account): Promise<UserSummary> {
    const devices = (await this.#parts.store.read.devicesOf(id)).filter(({ removed }) => !removed)
    return {
      username,
      role,
      createdAt: new Date(createdAt).toISOString(),
      devices: devices.length,
      online: devices.filter(({ no }) => this.#parts.presence.byDevice(no) !== undefined).length,
      files: devices.reduce((sum, { entries }) => sum + entries, 0),
    }
  }
}
