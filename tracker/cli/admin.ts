/** The operator's commands: through the running tracker when there is one, else straight on its database. */
import { z } from 'zod'
import { systemClock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { Lifecycle } from '#shared/base/lifecycle.ts'
import { silentLog } from '#shared/base/log.ts'
import { readApiFile } from '#shared/http/api-file.ts'
import { type LoopbackClient, loopbackClient } from '#shared/http/loopback-client.ts'
import { lockFolder } from '#shared/storage/folder-lock.ts'
import { InProcessBus } from '../bus/in-process-bus.ts'
import { moderationParts } from '../moderation-parts.ts'
import type { Admin, AuditLine, BanSummary } from '../ops/admin.ts'
import { opsFile } from '../ops/ops-server.ts'
import type { InviteSummary, UserSummary } from '../services/moderate.ts'
import { Passwords } from '../services/passwords.ts'
import { TrackPresence } from '../services/track-presence.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import { databaseFile } from '../tracker.ts'

const NOT_RUNNING = 'The tracker is not running.'

/** Runs `work` with whichever way there is to the hub in this data folder. */
export async function withAdmin<T>(data: string, work: (admin: Admin) => Promise<T>): Promise<T> {
  if (readApiFile(opsFile(data)) !== undefined) {
    try {
      return await work(remoteAdmin(trackerClient(data)))
    } catch (err) {
      // A killed tracker leaves its file behind; the lock tells whether it lives.
      if (!(err instanceof FerryError) || err.code !== 'not-running') throw err
    }
  }
  return withLocalAdmin(data, work)
}

export const trackerClient = (data: string): LoopbackClient => loopbackClient(opsFile(data), NOT_RUNNING)

async function withLocalAdmin<T>(data: string, work: (admin: Admin) => Promise<T>): Promise<T> {
  const lock = lockFolder(data, 'tracker')
  const lifecycle = new Lifecycle()
  lifecycle.onStop('lock', () => lock.release())
  try {
    const store = await openSqliteStore(databaseFile(data))
    lifecycle.onStop('store', () => store.close())
    const bus = new InProcessBus(silentLog)
    const base = {
      store,
      bus,
      presence: new TrackPresence(bus),
      passwords: new Passwords(),
      clock: systemClock,
      log: silentLog,
      // Depots hear of what they have to delete when they sign in.
      onShelvesDropped: () => {},
    }
    const { admin } = await moderationParts(base, { entriesPerDevice: 0, relayPerDayPerAccount: 0 }, lifecycle)
    return await work(admin)
  } finally {
    await lifecycle.stop(silentLog)
  }
}

const users = z.object({ users: z.array(z.custom<UserSummary>()) })
const invites = z.object({ invites: z.array(z.custom<InviteSummary>()) })
const invite = z.object({ id: z.string(), code: z.string(), expiresAt: z.string() })
const bans = z.object({ bans: z.array(z.custom<BanSummary>()) })
const ban = z.object({ ban: z.custom<BanSummary>() })
const notice = z.object({ text: z.string() })
const audit = z.object({ rows: z.array(z.custom<AuditLine>()) })

function remoteAdmin(client: LoopbackClient): Admin {
  const act = async (path: string, body: object) => {
    await client.post(path, body)
  }
  return {
    users: async () => users.parse(await client.get('/v1/users')).users,
    addUser: (username, password) => act('/v1/users/add', { username, password }),
    setPassword: (username, password) => act('/v1/users/passwd', { username, password }),
    removeUser: (username) => act('/v1/users/remove', { username }),
    setRole: (username, role) => act('/v1/users/role', { username, role }),
    setQuota: (username, quota) => act('/v1/users/quota', { username, ...quota }),
    createInvite: async (uses, lifetime) => invite.parse(await client.post('/v1/invites', { uses, lifetime })),
    invites: async () => invites.parse(await client.get('/v1/invites')).invites,
    revokeInvite: (id) => act('/v1/invites/revoke', { id }),
    kick: (target, reason) => act('/v1/kick', { target, reason }),
    ban: async (target, terms) => ban.parse(await client.post('/v1/ban', { target, ...terms })).ban,
    unban: (target) => act('/v1/unban', { target }),
    bans: async () => bans.parse(await client.get('/v1/bans')).bans,
    setNotice: (text) => act('/v1/notice', { text }),
    notice: async () => notice.parse(await client.get('/v1/notice')).text,
    audit: async (ask) => audit.parse(await client.post('/v1/audit', ask)).rows,
  }
}
