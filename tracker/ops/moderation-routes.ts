/** The operator's commands about people, over loopback HTTP. */
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { createLoopbackServer } from '#shared/http/loopback-server.ts'
import { ROLES } from '../store/store.ts'
import type { Admin } from './admin.ts'

type App = ReturnType<typeof createLoopbackServer>['app']

const text = z.string().max(4 * LIMITS.textBytes)
const count = z.number().int().min(0)
const quota = count.nullable().optional()

const roleAsk = z.object({ username: text, role: z.enum(ROLES) })
const quotaAsk = z.object({ username: text, maxEntries: quota, relayPerDay: quota })
const inviteAsk = z.object({ id: text })
const kickAsk = z.object({ target: text, reason: text })
const banAsk = kickAsk.extend({ lasts: count })
const unbanAsk = z.object({ target: text })
const noticeAsk = z.object({ text })
const auditAsk = z.object({ since: count.optional(), action: text.optional(), limit: count })

export function addModeration(app: App, admin: Admin): void {
  post(app, '/v1/users/role', roleAsk, ({ username, role }) => admin.setRole(username, role))
  post(app, '/v1/users/quota', quotaAsk, ({ username, ...changes }) => admin.setQuota(username, changes))
  post(app, '/v1/invites/revoke', inviteAsk, ({ id }) => admin.revokeInvite(id))
  post(app, '/v1/kick', kickAsk, ({ target, reason }) => admin.kick(target, reason))
  post(app, '/v1/ban', banAsk, async ({ target, ...terms }) => ({ ban: await admin.ban(target, terms) }))
  post(app, '/v1/unban', unbanAsk, ({ target }) => admin.unban(target))
  post(app, '/v1/notice', noticeAsk, (ask) => admin.setNotice(ask.text))
  post(app, '/v1/audit', auditAsk, async (ask) => ({ rows: await admin.audit(ask) }))
  app.get('/v1/bans', async () => ({ bans: await admin.bans() }))
  app.get('/v1/notice', async () => ({ text: await admin.notice() }))
}

function post<T>(app: App, path: string, schema: z.ZodType<T>, act: (ask: T) => Promise<unknown>): void {
  app.post(path, async ({ body }) => (await act(checked(schema, body))) ?? {})
}

/** @throws FerryError `usage` */
export function checked<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new FerryError('usage', z.prettifyError(parsed.error))
  return parsed.data
}
