/** Health and the operator's commands over loopback HTTP; the CLI of a running tracker speaks to this. */
import { join } from 'node:path'
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'
import type { Lifecycle } from '#shared/base/lifecycle.ts'
import { VERSION } from '#shared/base/version.ts'
import { createLoopbackServer } from '#shared/http/loopback-server.ts'
import type { FerryNode } from '#shared/node/create-node.ts'
import type { TrackerConfig } from '../config.ts'
import type { RelayService } from '../relay/relay-service.ts'
import type { Notify } from '../rpc/notify.ts'
import type { Moderate } from '../services/moderate.ts'
import type { SignIn } from '../services/sign-in.ts'
import type { TrackPresence } from '../services/track-presence.ts'
import { watchEventLoop } from './event-loop.ts'

export interface OpsParts {
  readonly config: TrackerConfig
  readonly moderate: Moderate
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
  lifecycle.onStop('ops', () => server.close())
  return server.listen(config.ops.port, opsFile(config.data))
}

function addRoutes(app: ReturnType<typeof createLoopbackServer>['app'], parts: OpsParts): void {
  const { moderate } = parts
  const eventLoop = watchEventLoop()
  app.get('/v1/status', async () => ({ ...status(parts), eventLoop: eventLoop() }))
  app.get('/v1/users', async () => ({ users: await moderate.users() }))
  app.post('/v1/users/add', async ({ body }) => {
    const { username, password } = checked(credentials, body)
    await moderate.addUser(username, password)
    return {}
  })
  app.post('/v1/users/passwd', async ({ body }) => {
    const { username, password } = checked(credentials, body)
    await moderate.setPassword(username, password)
    return {}
  })
  app.post('/v1/users/remove', async ({ body }) => {
    await moderate.removeUser(checked(named, body).username)
    return {}
  })
  app.get('/v1/invites', async () => ({ invites: await moderate.invites() }))
  app.post('/v1/invites', async ({ body }) => {
    const { uses, lifetime } = checked(inviteRequest, body)
    return moderate.createInvite(uses, lifetime)
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

function checked<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new FerryError('usage', z.prettifyError(parsed.error))
  return parsed.data
}
