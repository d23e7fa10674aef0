/** Health and the operator's commands over loopback HTTP; the CLI of a running tracker speaks to this. */
import { join } from 'node:path'
import { z } from 'zod'
import type { Lifecycle } from '#shared/base/lifecycle.ts'
import { VERSION } from '#shared/base/version.ts'
import { createLoopbackServer } from '#shared/http/loopback-server.ts'
import type { FerryNode } from '#shared/node/create-node.ts'
import type { TrackerConfig } from '../config.ts'
import type { RelayService } from '../relay/relay-service.ts'
import type { Notify } from '../rpc/notify.ts'
import type { SignIn } from '../services/sign-in.ts'
import type { TrackPresence } from '../services/track-presence.ts'
import type { Admin } from './admin.ts'
import { watchEventLoop } from './event-loop.ts'
import { addModeration, checked } from './moderation-routes.ts'

export interface OpsParts {
  readonly config: TrackerConfig
  readonly admin: Admin
  readonly presence: TrackPresence
  readonly relay: RelayService
  readonly notify: Notify
  readonly signIn: SignIn
  readonly node: FerryNode
  readonly addresses: readonly string[]
  readonly registration: string
  readonly lifecycle: Lifecycle
}

export const opsFile = (data: string): string => join(data, 'ops.json')

const credentials = z.object({ username: z.string(), password: z.string() })
const named = z.object({ username: z.string() })
export const inviteRequest = z.object({
  uses: z.number().int().min(1).max(10_000),
  lifetime: z
    .number()
    .int()
    .min(1000)
    .max(366 * 24 * 3600 * 1000),
})

/** @returns the port, or `undefined` when it is turned off */
export async function startOps(parts: OpsParts): Promise<number | undefined> {
  const { config, lifecycle } = parts
  if (config.ops.port < 0) return undefined
  const server = createLoopbackServer()
  addRoutes(server.app, parts)
  addModeration(server.app, parts.admin)
  lifecycle.onStop('ops', () => server.close())
  return server.listen(config.ops.port, opsFile(config.data))
}

function addRoutes(app: ReturnType<typeof createLoopbackServer>['app'], parts: OpsParts): void {
  const { admin } = parts
  const eventLoop = watchEventLoop()
  app.get('/v1/status', async () => ({ ...status(parts), eventLoop: eventLoop() }))
  app.get('/v1/users', async () => ({ users: await admin.users() }))
  app.post('/v1/users/add', async ({ body }) => {
    const { username, password } = checked(credentials, body)
    await admin.addUser(username, password)
    return {}
  })
  app.post('/v1/users/passwd', async ({ body }) => {
    const { username, password } = checked(credentials, body)
    await admin.setPassword(username, password)
    return {}
  })
  app.post('/v1/users/remove', async ({ body }) => {
    await admin.removeUser(checked(named, body).username)
    return {}
  })
  app.get('/v1/invites', async () => ({ invites: await admin.invites() }))
  app.post('/v1/invites', async ({ body }) => {
    const { uses, lifetime } = checked(inviteRequest, body)
    return admin.createInvite(uses, lifetime)
  })
}

function status({ config, presence, relay, notify, signIn, node, addresses, registration }: OpsParts) {
  return {
    version: VERSION,
    hub: config.name,
    addresses,
    registration,
    online: presence.count,
    subscribers: notify.subscribers,
    connections: node.libp2p.getConnections().length,
    refusedConnections: node.gate.refused,
    passwords: signIn.counters,
    relay: { running: relay.running, ...relay.counters },
    events: notify.counters,
    memory: process.memoryUsage.rss(),
    uptime: Math.round(process.uptime()),
  }
}
