/** What the person who runs the hub can do: accounts and invites. */
import { randomBytes } from 'node:crypto'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { FerryError, refusal } from '#shared/base/errors.ts'
import { parseUsername } from '#shared/base/ids.ts'
import type { QuotaChange } from '../store/moderation-port.ts'
import type { Account, Role, Store, StoreTransaction } from '../store/store.ts'
import { auditRow, OPERATOR, readAudit } from './audit.ts'
import { deviceState } from './browse.ts'
import { Passwords } from './passwords.ts'
import { announceRemoval, purgeAccount, type RemovalParts } from './remove-account.ts'
import { inviteHash, newAccount } from './sign-in.ts'

export interface UserSummary {
  readonly username: string
  readonly role: string
  readonly createdAt: string
  readonly devices: number
  readonly online: number
  readonly files: number
  /** Quotas of its own; `null` for the hub's. */
  readonly maxEntries: number | null
  readonly relayPerDay: number | null
}

export interface InviteSummary {
  /** The beginning of its hash. */
  readonly id: string
  /** Who made it, as far as the audit remembers. */
  readonly by: string | null
  readonly usesLeft: number
  readonly expiresAt: string
}

export interface ModerateParts extends RemovalParts {
  readonly store: Store
  readonly passwords: Passwords
  readonly clock: Clock
}

/** Hex digits that name an invite. */
const INVITE_ID_LENGTH = 8

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
      await tx.writeAudit(this.#row('user-add', username))
    })
  }

  /** @throws FerryError `unknown-user`, `bad-password` */
  async setPassword(name: string, password: string): Promise<void> {
    Passwords.check(password)
    const account = await this.#account(name)
    const passwordHash = await this.#parts.passwords.hash(password)
    await this.#parts.store.transaction(async (tx) => {
      await tx.setPassword(account.id, passwordHash)
      await tx.writeAudit(this.#row('password', account.username))
    })
  }

  /**
   * Removes the account, its devices and everything they published; its sessions end.
   * @throws FerryError `unknown-user`, `forbidden` for the last owner
   */
  async removeUser(name: string): Promise<void> {
    const account = await this.#account(name)
    const removal = await this.#parts.store.transaction(async (tx) => {
      await refuseLastOwner(tx, account)
      await tx.writeAudit(this.#row('user-remove', account.username))
      return purgeAccount(tx, account)
    })
    const reason = refusal('revoked', `The account ${account.username} was removed from this hub.`)
    announceRemoval(this.#parts, removal, { reason })
  }

  /** @throws FerryError `unknown-user`, `forbidden` for the last owner */
  async setRole(name: string, role: Role): Promise<void> {
    const { store, presence, bus } = this.#parts
    const account = await this.#account(name)
    await store.transaction(async (tx) => {
      if (role !== 'owner') await refuseLastOwner(tx, account)
      await tx.setRole(account.id, role)
      await tx.writeAudit(this.#row('role', account.username, { from: account.role, to: role }))
    })
    for (const device of await store.read.devicesOf(account.id)) {
      const session = presence.byDevice(device.no)
      if (session?.who.device === device.no) session.changeRole(role)
      if (device.host > 0) presence.addShelf({ ...device, role })
      if (!device.removed)
        bus.publish({ name: 'device', state: deviceState({ ...device, role }, session !== undefined) })
    }
  }

  /** @throws FerryError `unknown-user` */
  async setQuota(name: string, quota: QuotaChange): Promise<void> {
    const account = await this.#account(name)
    await this.#parts.store.transaction(async (tx) => {
      await tx.setQuota(account.id, quota)
      await tx.writeAudit(this.#row('quota', account.username, { ...quota }))
    })
  }

  /** A code that lets `uses` people make an account within `lifetime` ms. It is shown once and kept only as a hash. */
  async createInvite(uses: number, lifetime: Millis): Promise<{ id: string; code: string; expiresAt: string }> {
    const code = randomBytes(10).toString('hex')
    const codeHash = inviteHash(code)
    const now = this.#parts.clock.now()
    const expires = now + lifetime
    const expiresAt = new Date(expires).toISOString()
    const id = codeHash.slice(0, INVITE_ID_LENGTH)
    await this.#parts.store.transaction(async (tx) => {
      await tx.insertInvite({ codeHash, usesLeft: uses, expiresAt: expires }, now)
      await tx.writeAudit(this.#row('invite-create', id, { uses, expiresAt }))
    })
    return { id, code, expiresAt }
  }

  async invites(): Promise<InviteSummary[]> {
    const { read } = this.#parts.store
    const made = await readAudit(read, { since: 0, action: 'invite-create', limit: Number.MAX_SAFE_INTEGER })
    const makers = new Map(made.map(({ target, actor }) => [target, actor]))
    return (await read.invites()).map(({ codeHash, usesLeft, expiresAt }) => {
      const id = codeHash.slice(0, INVITE_ID_LENGTH)
      return { id, by: makers.get(id) ?? null, usesLeft, expiresAt: new Date(expiresAt).toISOString() }
    })
  }

  /** @throws FerryError `not-found`, `usage` */
  async revokeInvite(id: string): Promise<void> {
    if (!/^[0-9a-f]{8,64}$/.test(id)) throw new FerryError('usage', 'Name the invite by its id; see `invite list`.')
    await this.#parts.store.transaction(async (tx) => {
      const found = (await tx.invites()).filter(({ codeHash }) => codeHash.startsWith(id))
      if (found.length === 0) throw new FerryError('not-found', 'There is no such invite.')
      for (const { codeHash } of found) await tx.removeInvite(codeHash)
      await tx.writeAudit(this.#row('invite-revoke', id))
    })
  }

  #row(action: Parameters<typeof auditRow>[2], target: string, detail: Readonly<Record<string, unknown>> = {}) {
    return auditRow(this.#parts.clock.now(), OPERATOR.name, action, target, detail)
  }

  async #account(name: string): Promise<Account> {
    const account = await this.#parts.store.read.accountByName(parseUsername(name))
    if (account === undefined) throw new FerryError('unknown-user')
    return account
  }

  async #summary({ id, username, role, createdAt, maxEntries, relayPerDay }: Account): Promise<UserSummary> {
    const devices = (await this.#parts.store.read.devicesOf(id)).filter(({ removed }) => !removed)
    return {
      username,
      role,
      createdAt: new Date(createdAt).toISOString(),
      devices: devices.length,
      online: devices.filter(({ no }) => this.#parts.presence.byDevice(no) !== undefined).length,
      files: devices.reduce((sum, { entries }) => sum + entries, 0),
      maxEntries: maxEntries ?? null,
      relayPerDay: relayPerDay ?? null,
    }
  }
}

/** A hub with accounts has an owner; the very last account may go. @throws FerryError `forbidden` */
export async function refuseLastOwner(tx: StoreTransaction, { id }: Account): Promise<void> {
  const accounts = await tx.accounts()
  const owners = accounts.filter(({ role }) => role === 'owner')
  if (accounts.length === 1 || owners.length !== 1 || owners[0]?.id !== id) return
  throw new FerryError(
    'forbidden',
    `${owners[0].username} is the last owner of this hub; make somebody else owner first (ferry-tracker user role NAME owner).`,
  )
}
