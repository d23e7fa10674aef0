/** Everything that the operator can do to accounts and people, in the operator's name. */
import type { Clock, Millis } from '#shared/base/clock.ts'
import { OPERATOR, readAudit } from '../services/audit.ts'
import type { Discipline } from '../services/discipline.ts'
import type { Moderate } from '../services/moderate.ts'
import type { BanKind } from '../store/moderation-port.ts'
import type { StoreReads } from '../store/store.ts'

export interface BanSummary {
  readonly kind: BanKind
  readonly target: string
  readonly reason: string
  readonly by: string
  readonly since: string
  /** `null` for good. */
  readonly until: string | null
}

export interface AuditLine {
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly target: string
  readonly detail: Readonly<Record<string, unknown>>
}

export interface AuditAsk {
  /** How far back, ms; everything when it is not given. */
  readonly since?: Millis | undefined
  readonly action?: string | undefined
  readonly limit: number
}

type Accounts = Pick<
  Moderate,
  | 'users'
  | 'addUser'
  | 'setPassword'
  | 'removeUser'
  | 'setRole'
  | 'setQuota'
  | 'createInvite'
  | 'invites'
  | 'revokeInvite'
>

export interface Admin extends Accounts {
  kick(target: string, reason: string): Promise<void>
  /** @param lasts ms; 0 for good */
  ban(target: string, terms: { reason: string; lasts: Millis }): Promise<BanSummary>
  unban(target: string): Promise<void>
  bans(): Promise<BanSummary[]>
  setNotice(text: string): Promise<void>
  notice(): Promise<string>
  audit(ask: AuditAsk): Promise<AuditLine[]>
}

export interface AdminParts {
  readonly moderate: Moderate
  readonly discipline: Discipline
  readonly read: StoreReads
  readonly clock: Clock
}

export const adminOf = ({ moderate, discipline, read, clock }: AdminParts): Admin => ({
  users: () => moderate.users(),
  addUser: (username, password) => moderate.addUser(username, password),
  setPassword: (username, password) => moderate.setPassword(username, password),
  removeUser: (username) => moderate.removeUser(username),
  setRole: (username, role) => moderate.setRole(username, role),
  setQuota: (username, quota) => moderate.setQuota(username, quota),
  createInvite: (uses, lifetime) => moderate.createInvite(uses, lifetime),
  invites: () => moderate.invites(),
  revokeInvite: (id) => moderate.revokeInvite(id),
  kick: (target, reason) => discipline.kick(OPERATOR, target, reason),
  ban: async (target, terms) => summaryOf(await discipline.ban(OPERATOR, target, terms)),
  unban: (target) => discipline.unban(OPERATOR, target),
  bans: async () => (await read.bans(clock.now())).map(summaryOf),
  setNotice: (text) => discipline.notice(OPERATOR, text),
  notice: async () => (await read.hub()).notice,
  audit: async ({ since, action, limit }) => {
    const from = since === undefined ? 0 : clock.now() - since
    const rows = await readAudit(read, { since: from, action, limit })
    return rows.map((row) => ({ ...row, at: timeOf(row.at) }))
  },
})

const timeOf = (at: Millis): string => new Date(at).toISOString()

type StoredBan = Awaited<ReturnType<StoreReads['bans']>>[number]

const summaryOf = ({ kind, target, reason, actor, createdAt, until }: StoredBan): BanSummary => ({
  kind,
  target,
  reason,
  by: actor,
  since: timeOf(createdAt),
  until: until === undefined ? null : timeOf(until),
})
