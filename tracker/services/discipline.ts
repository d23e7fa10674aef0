/** Kick, ban, unban, and a word to everybody: for the operator, owners and moderators. */
import { type Clock, LAST_MOMENT, type Millis } from '#shared/base/clock.ts'
import { FerryError, type Refusal } from '#shared/base/errors.ts'
import { type AccountId, isUsername, parsePeerIdText } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { printable } from '#shared/content/file-name.ts'
import type { Bus } from '../bus/bus.ts'
import { parseRange } from '../domain/address-range.ts'
import { mayDiscipline, mayModerate, mayPardon } from '../domain/discipline.ts'
import type { Ban, BanKind } from '../store/moderation-port.ts'
import type { Role, Store, StoreReads } from '../store/store.ts'
import { type Actor, auditRow } from './audit.ts'
import { type Bans, banRefusal, concerns, kickRefusal } from './bans.ts'
import type { LiveSession, TrackPresence } from './track-presence.ts'

export interface DisciplineParts {
  readonly store: Store
  readonly bans: Bans
  readonly presence: TrackPresence
  readonly bus: Bus
  readonly clock: Clock
}

export interface Target {
  readonly kind: BanKind
  readonly target: string
  /** Of the account that it is, or that the device belongs to. */
  readonly role: Role | undefined
}

export class Discipline {
  readonly #parts: DisciplineParts

  constructor(parts: DisciplineParts) {
    this.#parts = parts
  }

  /** Whoever acts for an account. */
  async actor(account: AccountId): Promise<Actor> {
    const known = await this.#parts.store.read.account(account)
    if (known === undefined) throw new FerryError('forbidden')
    return { name: known.username, role: known.role }
  }

  /** Ends what is online now; it may come back after a while. @throws FerryError `forbidden`, `offline`, `unknown-user`, `usage` */
  async kick(actor: Actor, text: string, reason: string): Promise<void> {
    const { store, bans, clock } = this.#parts
    checkReason(reason)
    const target = await this.#target(actor, text)
    const sessions = this.#sessions(target)
    if (sessions.length === 0) throw new FerryError('offline', `${printable(text)} is not online now.`)
    const row = auditRow(clock.now(), actor.name, 'kick', target.target, { reason, sessions: sessions.length })
    await store.transaction((tx) => tx.writeAudit(row))
    bans.kick(target.kind, target.target, reason)
    this.#end(target, kickRefusal(reason, LIMITS.kickLasts))
  }

  /** @param lasts ms; 0 for good @throws FerryError `forbidden`, `unknown-user`, `usage`, `too-many` */
  async ban(actor: Actor, text: string, { reason, lasts }: { reason: string; lasts: Millis }): Promise<Ban> {
    const { store, bans, clock } = this.#parts
    checkReason(reason)
    const target = await this.#target(actor, text)
    const now = clock.now()
    const until = lasts === 0 ? undefined : Math.min(now + lasts, LAST_MOMENT)
    const ban = { kind: target.kind, target: target.target, reason, actor: actor.name, createdAt: now, until }
    await store.transaction(async (tx) => {
      await tx.forgetEndedBans(now)
      if ((await tx.bans(now)).length >= LIMITS.bansTotal)
        throw new FerryError('too-many', 'This hub has too many bans.')
      await tx.putBan(ban)
      const detail = { kind: ban.kind, reason, until: until === undefined ? null : new Date(until).toISOString() }
      await tx.writeAudit(auditRow(now, actor.name, 'ban', ban.target, detail))
    })
    await bans.load()
    this.#end(target, banRefusal(ban))
    return ban
  }

  /** @throws FerryError `forbidden`, `not-found`, `usage` */
  async unban(actor: Actor, text: string): Promise<void> {
    const { store, bans, clock } = this.#parts
    const target = await targetOf(store.read, text, false)
    refuseIf(mayPardon(actor.role, target.role))
    await store.transaction(async (tx) => {
      if (!(await tx.removeBan(target.kind, target.target)))
        throw new FerryError('not-found', `${printable(text)} is not banned.`)
      await tx.writeAudit(auditRow(clock.now(), actor.name, 'unban', target.target, { kind: target.kind }))
    })
    await bans.load()
  }

  /** The message of the day; an empty one clears it. @throws FerryError `forbidden`, `usage` */
  async notice(actor: Actor, text: string): Promise<void> {
    const { store, bus, clock } = this.#parts
    refuseIf(mayModerate(actor.role))
    if (Buffer.byteLength(text) > LIMITS.textBytes)
      throw new FerryError('usage', `A message of the day has at most ${LIMITS.textBytes} bytes.`)
    await store.transaction(async (tx) => {
      await tx.setNotice(text)
      await tx.writeAudit(auditRow(clock.now(), actor.name, 'notice', '', { text }))
    })
    bus.publish({ name: 'notice', text })
  }

  /** @throws FerryError `forbidden`, `unknown-user`, `usage` */
  async #target(actor: Actor, text: string): Promise<Target> {
    refuseIf(mayModerate(actor.role))
    const target = await targetOf(this.#parts.store.read, text, true)
    refuseIf(mayDiscipline(actor.role, target.role))
    // An address is as good as the people behind it.
    if (target.kind === 'address')
      for (const { who } of this.#sessions(target)) refuseIf(mayDiscipline(actor.role, roleOf(who.role)))
    return target
  }

  #sessions(target: Target): LiveSession[] {
    return [...this.#parts.presence.sessions()].filter(({ who, host }) =>
      concerns(target, { username: who.username, peerId: who.peerId, host }),
    )
  }

  /** Looked for again after the change: somebody may have come in while it was written. */
  #end(target: Target, reason: Refusal): void {
    for (const session of this.#sessions(target)) this.#parts.presence.dismiss(session, reason)
  }
}

/** A username, a peer id, or an address range. @throws FerryError `usage`, `unknown-user` */
async function targetOf(read: StoreReads, text: string, mustExist: boolean): Promise<Target> {
  const range = parseRange(text)
  if (range !== undefined) return { kind: 'address', target: range, role: undefined }
  if (isUsername(text)) {
    const account = await read.accountByName(text)
    if (account === undefined && mustExist)
      throw new FerryError('unknown-user', `There is no user ${text} on this hub.`)
    return { kind: 'account', target: text, role: account?.role }
  }
  const peerId = peerIdOf(text)
  return { kind: 'device', target: peerId, role: (await read.deviceByPeer(peerId))?.role }
}

function peerIdOf(text: string) {
  try {
    return parsePeerIdText(text)
  } catch (cause) {
    throw new FerryError(
      'usage',
      `${printable(text)} is no username, peer id, or address range such as 192.0.2.0/24.`,
      {
        cause,
      },
    )
  }
}

const roleOf = (text: string): Role => (text === 'owner' || text === 'moderator' ? text : 'member')

function refuseIf(refused: Refusal | undefined): void {
  if (refused !== undefined) throw new FerryError(refused.code, refused.text)
}

function checkReason(reason: string): void {
  if (Buffer.byteLength(reason) > LIMITS.reasonBytes)
    throw new FerryError('usage', `A reason has at most ${LIMITS.reasonBytes} bytes.`)
}
