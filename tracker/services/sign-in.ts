/** Register, log in, resume: three ways to a signed-in device. Rows D2, E3, E4. */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import type { Clock, Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { faultPoint } from '#shared/base/fault-point.ts'
import {
  type AccountId,
  deviceNo,
  isUsername,
  type PeerIdText,
  parseUsername,
  type Username,
} from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { isTcpAddress } from '#shared/node/tcp-address.ts'
import type { DeviceInfo } from '#shared/protocol/session.ts'
import { parseRange } from '../domain/address-range.ts'
import type { Device, Role, Store, StoreTransaction } from '../store/store.ts'
import { auditRow, RESERVED_NAMES } from './audit.ts'
import { BoundedLimiter } from './bounded-limiter.ts'
import { type Guess, GuessLimits } from './guess-limits.ts'
import type { LastSeen } from './last-seen.ts'
import { Passwords } from './passwords.ts'

export type Registration = 'open' | 'invite' | 'closed'

/** Whose connection this is: proved by Noise, observed by the socket. */
export interface Caller {
  readonly peerId: PeerIdText
  readonly observedHost: string
}

export interface SignInParts {
  readonly store: Store
  readonly passwords: Passwords
  readonly clock: Clock
  readonly lastSeen: LastSeen
}

export interface SignInOptions {
  readonly registration: Registration
  readonly devicesPerAccount: number
}

const HOUR: Millis = 3600 * 1000

export class SignIn {
  readonly #parts: SignInParts
  readonly #options: SignInOptions
  readonly #guesses = new GuessLimits()
  readonly #registrations = new BoundedLimiter(LIMITS.registrationsPerAddressPerHour, HOUR)
  #wrong = 0
  #refused = 0

  constructor(parts: SignInParts, options: SignInOptions) {
    this.#parts = parts
    this.#options = options
  }

  /** Hashes that were computed, passwords that were wrong, and guesses that were refused unchecked: whoever runs the hub looks here. */
  get counters() {
    return { hashed: this.#parts.passwords.computed, wrong: this.#wrong, refused: this.#refused }
  }

  /** @throws FerryError `bad-name`, `bad-password`, `name-taken`, `registration-closed`, `bad-invite`, `busy`, `too-many` */
  async register(
    caller: Caller,
    ask: { username: string; password: string; invite: string; device: DeviceInfo },
  ): Promise<Device> {
    const { registration } = this.#options
    if (registration === 'closed') throw new FerryError('registration-closed')
    const username = parseUsername(ask.username)
    Passwords.check(ask.password)
    // Before the name is looked at: whoever is not invited learns no names, and nobody learns many.
    if (registration === 'invite' && !(await this.#isInvited(ask.invite))) throw new FerryError('bad-invite')
    if ('wait' in (await this.#registrations.take(caller.observedHost)))
      throw new FerryError('too-many', 'Too many new accounts from your address; try again later.')
    if ((await this.#parts.store.read.accountByName(username)) !== undefined) throw new FerryError('name-taken')
    const passwordHash = await this.#parts.passwords.hash(ask.password)
    const registered = await this.#makeAccount(caller, ask, { username, passwordHash })
    faultPoint('sign-in.committed')
    return registered
  }

  /** @throws FerryError `bad-credentials` (for an unknown name too), `busy`, `too-many` */
  async login(caller: Caller, ask: { username: string; password: string; device: DeviceInfo }): Promise<Device> {
    const { read } = this.#parts.store
    const device = await read.deviceByPeer(caller.peerId)
    const isKnown = device !== undefined && !device.removed && device.username === ask.username
    const guess = await this.#counted(
      isKnown ? this.#guesses.byKnown(caller.peerId) : this.#guesses.byStranger(ask.username, caller.observedHost),
    )
    const account = isUsername(ask.username) ? await read.accountByName(ask.username) : undefined
    await this.#verify(guess, account?.passwordHash, ask.password)
    if (account === undefined) throw new FerryError('bad-credentials')
    return this.#parts.store.transaction(async (tx) => {
      const before = await tx.deviceByPeer(caller.peerId)
      const device = await this.#bind(tx, caller, account.id, ask.device)
      if (before === undefined || before.removed) await tx.writeAudit(this.#row(caller, 'device-added', device))
      return device
    })
  }

  /** @throws FerryError `device-unknown`, `revoked` */
  async resume(caller: Caller, device: DeviceInfo): Promise<Device> {
    const known = await this.#parts.store.read.deviceByPeer(caller.peerId)
    if (known === undefined) throw new FerryError('device-unknown')
    if (known.removed) throw new FerryError('revoked')
    if (saysTheSame(known, device)) {
      this.#parts.lastSeen.note(known.no)
      return known
    }
    return this.#parts.store.transaction(async (tx) => {
      await tx.updateDevice(known.no, factsOf(device, this.#parts.clock.now()))
      const now = found(await tx.deviceByPeer(caller.peerId))
      // It may have been revoked while this waited for its turn to write.
      if (now.removed) throw new FerryError('revoked')
      return now
    })
  }

  /** New name and addresses. @throws FerryError `usage` */
  async updateDevice(caller: Caller, device: DeviceInfo): Promise<Device> {
    const unusable = device.addresses.filter((address) => !isTcpAddress(address))
    if (unusable.length > 0) throw new FerryError('usage', `Not a TCP address that others can dial: ${unusable[0]}`)
    return this.resume(caller, device)
  }

  /** @throws FerryError `bad-credentials`, `bad-password`, `busy`, `too-many` */
  async changePassword(account: AccountId, ask: { old: string; new: string }): Promise<void> {
    Passwords.check(ask.new)
    const known = await this.#parts.store.read.account(account)
    const guess = await this.#counted(this.#guesses.byKnown(`account ${account}`))
    await this.#verify(guess, known?.passwordHash, ask.old, 'The old password is wrong.')
    const passwordHash = await this.#parts.passwords.hash(ask.new)
    await this.#parts.store.transaction(async (tx) => {
      await tx.setPassword(account, passwordHash)
      const name = known?.username ?? ''
      await tx.writeAudit(auditRow(this.#parts.clock.now(), name, 'password', name))
    })
  }

  #row(caller: Caller, action: 'register' | 'device-added', { username, name, peerId }: Device) {
    const detail = { device: name, peerId, address: caller.observedHost }
    return auditRow(this.#parts.clock.now(), username, action, username, detail)
  }

  /** @throws FerryError `bad-credentials`, `busy` */
  async #verify(guess: Guess, passwordHash: string | undefined, password: string, text?: string): Promise<void> {
    let matches = false
    try {
      matches = await this.#parts.passwords.verify(passwordHash, password)
    } catch (err) {
      await guess.unchecked()
      throw err
    }
    if (matches) return guess.right()
    this.#wrong += 1
    throw new FerryError('bad-credentials', text)
  }

  async #counted(guess: Promise<Guess>): Promise<Guess> {
    try {
      return await guess
    } catch (err) {
      this.#refused += 1
      throw err
    }
  }

  async #isInvited(code: string): Promise<boolean> {
    const [codeHash, now] = [inviteHash(code), this.#parts.clock.now()]
    const invites = await this.#parts.store.read.invites()
    return invites.some((invite) => invite.codeHash === codeHash && invite.usesLeft > 0 && invite.expiresAt > now)
  }

  async #checkInvite(tx: StoreTransaction, invite: string): Promise<void> {
    if (this.#options.registration !== 'invite') return
    if (!(await tx.useInvite(inviteHash(invite), this.#parts.clock.now()))) throw new FerryError('bad-invite')
  }

  #makeAccount(
    caller: Caller,
    { invite, device: info }: { invite: string; device: DeviceInfo },
    { username, passwordHash }: { username: Username; passwordHash: string },
  ): Promise<Device> {
    return this.#parts.store.transaction(async (tx) => {
      await this.#checkInvite(tx, invite)
      const account = await this.#createAccount(tx, username, passwordHash)
      const device = await this.#bind(tx, caller, account, info)
      await tx.writeAudit(this.#row(caller, 'register', device))
      return device
    })
  }

  async #createAccount(tx: StoreTransaction, username: Username, passwordHash: string): Promise<AccountId> {
    // Asked again inside the transaction: two may have chosen the name in the same moment.
    if ((await tx.accountByName(username)) !== undefined) throw new FerryError('name-taken')
    const isFirst = (await tx.accounts()).length === 0
    return newAccount(tx, { username, passwordHash, role: isFirst ? 'owner' : 'member', now: this.#parts.clock.now() })
  }

  async #bind(tx: StoreTransaction, caller: Caller, account: AccountId, info: DeviceInfo): Promise<Device> {
    const now = this.#parts.clock.now()
    const known = await tx.deviceByPeer(caller.peerId)
    if (known !== undefined && known.account !== account)
      throw new FerryError(
        'forbidden',
        `This device belongs to the account ${known.username}. Use a data folder of its own for another account (--data).`,
      )
    const facts = factsOf(info, now)
    if (known !== undefined && !known.removed) {
      await tx.updateDevice(known.no, facts)
      return found(await tx.deviceByPeer(caller.peerId))
    }
    await this.#checkDeviceCount(tx, account)
    // Bound again it gets another number: whoever was away while it was revoked must not take its old files for the new ones.
    if (known !== undefined) await tx.deleteDevice(known.no)
    await tx.insertDevice({ peerId: caller.peerId, account, ...facts, host: deviceNo(0) })
    return found(await tx.deviceByPeer(caller.peerId))
  }

  async #checkDeviceCount(tx: StoreTransaction, account: AccountId): Promise<void> {
    const devices = (await tx.devicesOf(account)).filter(({ removed }) => !removed)
    if (devices.length >= this.#options.devicesPerAccount)
      throw new FerryError('quota', `This account has ${devices.length} devices already.`)
  }
}

/** An account, with what others have granted to its name. */
export async function newAccount(
  tx: StoreTransaction,
  { username, passwordHash, role, now }: { username: Username; passwordHash: string; role: Role; now: Millis },
): Promise<AccountId> {
  // A name must never be taken for the operator's, nor for an address range.
  if (RESERVED_NAMES.includes(username) || parseRange(username) !== undefined)
    throw new FerryError('bad-name', `The name ${username} is kept for the hub itself.`)
  const account = await tx.insertAccount(username, passwordHash, role, now)
  await tx.nameAudienceMembers(username, account)
  return account
}

/** Invite codes are kept as hashes, so that the database does not hold keys to the hub. */
export const inviteHash = (code: string): string => createHash('sha256').update(`ferry invite ${code}`).digest('hex')

const factsOf = ({ name, addresses, depot }: DeviceInfo, now: Millis) => ({
  name,
  addresses: usable(addresses),
  depot,
  now,
})

/** Most devices come back as they were: then nothing is written but the time. */
const saysTheSame = (known: Device, { name, addresses, depot }: DeviceInfo): boolean =>
  known.name === name && known.depot === depot && isDeepStrictEqual(known.addresses, usable(addresses))

const usable = (addresses: readonly string[]): string[] => addresses.filter(isTcpAddress)

function found(device: Device | undefined): Device {
  if (device === undefined) throw new FerryError('device-unknown')
  return device
}
