/** The operator's commands: through the running tracker when there is one, else straight on its database. */
import { z } from 'zod'
import { systemClock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { silentLog } from '#shared/base/log.ts'
import { readApiFile } from '#shared/http/api-file.ts'
import { type LoopbackClient, loopbackClient } from '#shared/http/loopback-client.ts'
import { lockFolder } from '#shared/storage/folder-lock.ts'
import { InProcessBus } from '../bus/in-process-bus.ts'
import { opsFile } from '../ops/ops-server.ts'
import { type InviteSummary, Moderate, type UserSummary } from '../services/moderate.ts'
import { Passwords } from '../services/passwords.ts'
import { TrackPresence } from '../services/track-presence.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import { databaseFile } from '../tracker.ts'

export type Admin = Pick<Moderate, 'users' | 'addUser' | 'setPassword' | 'removeUser' | 'createInvite' | 'invites'>

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
  try {
    const store = await openSqliteStore(databaseFile(data))
    try {
      const bus = new InProcessBus(silentLog)
      const presence = new TrackPresence(bus)
      return await work(new Moderate({ store, passwords: new Passwords(), presence, bus, clock: systemClock }))
    } finally {
      await store.close()
    }
  } finally {
    lock.release()
  }
}

const users = z.object({ users: z.array(z.custom<UserSummary>()) })
const invites = z.object({ invites: z.array(z.custom<InviteSummary>()) })
const invite = z.object({ code: z.string(), expiresAt: z.string() })

function remoteAdmin(client: LoopbackClient): Admin {
  return {
    users: async () => users.parse(await client.get('/v1/users')).users,
    addUser: async (username, password) => {
      await client.post('/v1/users/add', { username, password })
    },
    setPassword: async (username, password) => {
      await client.post('/v1/users/passwd', { username, password })
    },
    removeUser: async (username) => {
      await client.post('/v1/users/remove', { username })
    },
    createInvite: async (uses, lifetime) => invite.parse(await client.post('/v1/invites', { uses, lifetime })),
    invites: async () => invites.parse(await client.get('/v1/invites')).invites,
  }
}
