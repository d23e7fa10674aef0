/** The daemon's HTTP API on loopback: what the CLI and, later, the page speak. */
import { z } from 'zod'
import { byteRate } from '#shared/base/config/quantities.ts'
import { createLoopbackServer, type LoopbackServer, sendLines } from '#shared/http/loopback-server.ts'
import type { Peer } from '../peer.ts'
import { addAccount } from './account-routes.ts'
import { apiFile } from './api-place.ts'
import { checked, readerOf } from './checked.ts'
import { addDepot } from './depot-routes.ts'
import { addDownloads } from './download-routes.ts'
import { addSharing } from './sharing-routes.ts'
import { describePeer } from './status.ts'
import { addWantRoutes } from './want-routes.ts'

const passwordBody = z.strictObject({ old: z.string().max(2048), new: z.string().max(2048) })
const rate = byteRate().schema.optional()
const limitsBody = z.strictObject({ up: rate, down: rate, upRelay: rate, downRelay: rate, upAccount: rate })
const requestParams = z.object({ id: z.coerce.number().int(), answer: z.enum(['accept', 'refuse']) })
const filesQuery = z.object({ all: z.enum(['0', '1']).default('0') })
const eventsQuery = z.object({ state: z.enum(['0', '1']).default('0') })

type App = LoopbackServer['app']

/** @returns the port that was taken */
export async function startApi(peer: Peer, stop: (last?: string) => void): Promise<number> {
  const server = createLoopbackServer()
  addReads(server.app, peer)
  addCommands(server.app, peer, stop)
  addDownloads(server.app, peer)
  addAccount(server.app, peer, stop)
  addWantRoutes(server.app, peer)
  addSharing(server.app, peer)
  addDepot(server.app, peer)
  peer.lifecycle.onStop('api', () => server.close())
  return server.listen(peer.config.api.port, apiFile(peer.config.data))
}

function addReads(app: App, peer: Peer): void {
  app.get('/v1/status', async () => {
    await peer.account.refresh()
    return describePeer(peer)
  })
  app.get('/v1/peers', async () => {
    await peer.sync.refreshDevices()
    return { peers: [...peer.view.peers()] }
  })
  app.get('/v1/files', (request, reply) => {
    const { all } = checked(filesQuery, request.query)
    return sendLines(reply, toAsync(peer.view.files(all === '1')))
  })
  app.get('/v1/events', (request, reply) => {
    const { state } = checked(eventsQuery, request.query)
    return sendLines(reply, peer.feed.listen(state === '1' ? peer.view.presentState() : [], readerOf(reply)))
  })
  app.get('/v1/requests', async () => ({ requests: peer.consent.requests() }))
}

function addCommands(app: App, peer: Peer, stop: () => void): void {
  app.post('/v1/requests/:id/:answer', async ({ params }) => {
    const { id, answer } = checked(requestParams, params)
    peer.consent.answer(id, answer === 'accept')
    return { id, answer }
  })
  app.get('/v1/limits', async () => peer.rates.rates)
  app.post('/v1/limits', async ({ body }) => {
    const given = Object.entries(checked(limitsBody, body)).filter(([, value]) => value !== undefined)
    peer.rates.change(Object.fromEntries(given))
    return peer.rates.rates
  })
  app.post('/v1/password', async ({ body }) => {
    const { old, new: fresh } = checked(passwordBody, body)
    await peer.tracker.changePassword(old, fresh)
    return {}
  })
  app.post('/v1/stop', async () => {
    setImmediate(stop)
    return { stopping: true }
  })
}

async function* toAsync<T extends object>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}
