/** What people do with their own account: look at it, remove a device, leave for good. Rows D2, D3. */
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Clock } from '#shared/base/clock.ts'
import { FerryError, refusal } from '#shared/base/errors.ts'
import { faultPoint } from '#shared/base/fault-point.ts'
import type { AccountId, DeviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { AccountStatus, OwnDevice } from '#shared/protocol/own-account.ts'
import type { Account, Store, StoreReads } from '../store/store.ts'
import { auditRow } from './audit.ts'
import { refuseLastOwner } from './moderate.ts'
import type { Passwords } from './passwords.ts'
import type { RelayUse } from './relay-use.ts'
import { announceRemoval, purgeAccount, purgeDevice, type RemovalParts } from './remove-account.ts'
import type { LiveSession } from './track-presence.ts'

export interface OwnAccountParts extends RemovalParts {
  readonly store: Store
  readonly passwords: Passwords
  readonly relayUse: RelayUse
  readonly clock: Clock
}

const QUARTER_SECONDS = 900

export class OwnAccount {
  readonly #parts: OwnAccountParts
  readonly #entriesPerDevice: number
  /** Keys are accounts with a session, whose number is bounded. */
  readonly #guesses = new RateLimiterMemory({
    points: LIMITS.passwordGuessesPerNamePerQuarter,
    duration: QUARTER_SECONDS,
  })

  constructor(parts: OwnAccountParts, options: { entriesPerDevice: number }) {
    this.#parts = parts
    this.#entriesPerDevice = options.entriesPerDevice
  }

  async status(id: AccountId): Promise<AccountStatus> {
    const { read } = this.#parts.store
    const account = await accountOf(read, id)
    const devices = (await read.devicesOf(id)).filter(({ removed, host }) => !removed && host === 0)
    return {
      role: account.role,
      notice: (await read.hub()).notice,
      entries: await read.entriesOfAccount(id),
      maxEntries: account.maxEntries ?? this.#entriesPerDevice * devices.length,
      relayedToday: await this.#parts.relayUse.usedToday(id),
      relayPerDay: this.#parts.relayUse.allowed(account),
      wants: await read.wantCount(id),
      maxWants: LIMITS.wantsPerAccount,
    }
  }

  async devices(account: AccountId): Promise<OwnDevice[]> {
    const devices = await this.#parts.store.read.devicesOf(account)
    // What is in use first: the rest is for memory only, and a message has room for so many.
    const known = [...devices.filter(({ removed }) => !removed), ...devices.filter(({ removed }) => removed)]
    return known
      .slice(0, LIMITS.pageEntries)
      .map(({ no, peerId, name, entries, createdAt, lastSeenAt, removed, host }) => ({
        device: no,
        peerId,
        name,
        online: !removed && this.#parts.presence.byDevice(no) !== undefined,
        entries,
        createdAt,
        lastSeenAt,
        revoked: removed,
        host,
      }))
  }

  /** @throws FerryError `not-found` for what is no device of the asker's account */
  async revokeDevice(asker: LiveSession, no: DeviceNo): Promise<void> {
    const { store, clock } = this.#parts
    const { account, username } = asker.who
    const removal = await store.transaction(async (tx) => {
      const device = await tx.device(no)
      if (device === undefined || device.account !== account || device.removed)
        throw new FerryError('not-found', 'Your account has no such device.')
      const { name, peerId } = device
      await tx.writeAudit(auditRow(clock.now(), username, 'device-revoked', username, { device: name, peerId }))
      return purgeDevice(tx, device)
    })
    announceRemoval(this.#parts, removal, { reason: refusal('revoked'), asker })
  }

  /** Everybody is told before it is confirmed. @throws FerryError `bad-credentials`, `too-many`, `forbidden`, `busy` */
  async deregister(asker: LiveSession, password: string): Promise<void> {
    const { store, passwords, clock } = this.#parts
    const account = await accountOf(store.read, asker.who.account)
    const left = await this.#guesses.get(account.id)
    if (left !== null && left.remainingPoints <= 0)
      throw new FerryError('too-many', 'Too many wrong passwords; try again later.')
    if (!(await passwords.verify(account.passwordHash, password))) {
      await this.#guesses.penalty(account.id)
      throw new FerryError('bad-credentials', 'The password is wrong; nothing was removed.')
    }
    const removal = await store.transaction(async (tx) => {
      await refuseLastOwner(tx, account)
      await tx.writeAudit(auditRow(clock.now(), account.username, 'deregister', account.username))
      faultPoint('deregister.begun')
      const removal = await purgeAccount(tx, account)
      faultPoint('deregister.written')
      return removal
    })
    faultPoint('deregister.committed')
    const reason = refusal('revoked', `The account ${account.username} was removed from this hub by its owner.`)
    announceRemoval(this.#parts, removal, { reason, asker })
  }
}

async function accountOf(read: StoreReads, id: AccountId): Promise<Account> {
  const account = await read.account(id)
  if (account === undefined) throw new FerryError('forbidden', 'This account is no more.')
  return account
}
