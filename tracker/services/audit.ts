/** Who did what to accounts and to the hub. Each row is written in the transaction of the act that it tells of. */
import type { Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { AuditRow } from '../store/moderation-port.ts'
import type { Role, StoreReads } from '../store/store.ts'

export const AUDIT_ACTIONS = [
  'register',
  'deregister',
  'device-added',
  'device-revoked',
  'password',
  'login-failed',
  'user-add',
  'user-remove',
  'role',
  'quota',
  'invite-create',
  'invite-revoke',
  'kick',
  'ban',
  'unban',
  'notice',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** Whose word it is: somebody's of the hub, or of whoever has the tracker's machine. */
export interface Actor {
  readonly name: string
  readonly role: Role | 'operator'
}

export const OPERATOR: Actor = { name: 'operator', role: 'operator' }
/** Whoever tried to sign in and could not. */
export const NOBODY = 'nobody'
/** Names that the audit needs for itself. */
export const RESERVED_NAMES: readonly string[] = [OPERATOR.name, NOBODY]

export const auditRow = (
  at: Millis,
  actor: string,
  action: AuditAction,
  target: string,
  detail: Readonly<Record<string, unknown>> = {},
): AuditRow => ({ at, actor, action, target, detail })

const ROWS_MOST = 10_000

/** The last rows, oldest first. @throws FerryError `usage` for an action that there is not */
export async function readAudit(
  read: StoreReads,
  { since, action, limit }: { since: Millis; action?: string | undefined; limit: number },
): Promise<AuditRow[]> {
  if (action !== undefined && !AUDIT_ACTIONS.some((known) => known === action))
    throw new FerryError('usage', `There is no action ${action}; there are: ${AUDIT_ACTIONS.join(', ')}.`)
  return read.audit({ since, action, limit: Math.min(limit, ROWS_MOST) })
}
