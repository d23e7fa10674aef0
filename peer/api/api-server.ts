/** The daemon's HTTP API on loopback: what the CLI and, later, the page speak. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { createLoopbackServer, type LoopbackServer, sendLines } from '#shared/http/loopback-server.ts'
import type { Peer } from '../peer.ts'
import type { DownloadStory } from '../transfer/downloads.ts'
import { apiFile } from './api-place.ts'
import { describePeer } from './status.ts'

const downloadBody = z.strictObject({
  target: z.string().max(4096),
  output: z.string().max(4096).optional(),
  overwrite: z.boolean().default(false),
  route: z.enum(['auto', 'direct', 'relay']).optional(),
})
const passwordBody = z.strictObject({ old: z.string().max(2048), new: z.string().max(2048) })
const requestParams = z.object({ id: z.coerce.number().int(), answer: z.enum(['accept', 'refuse']) })
const filesQuery = z.object({ all: z.enum(['0', '1']).default('0') })
const eventsQuery = z.object({ state: z.enum(['0', '1']).default('0') })

type App = LoopbackServer['app']

/** @returns the port that was taken */
export async function startApi(peer: Peer, stop: () => void): Promise<number> {
  const server = createLoopbackServer()
  addReads(server.app, peer)
  addCommands(server.app, peer, stop)
  peer.lifecycle.onStop('api', () => server.close())
  return server.listen(peer.config.api.port, apiFile(peer.config.data))
}

function addReads(app: App, peer: Peer): void {
  app.get('/v1/status', async () => describePeer(peer))
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
  app.post('/v1/downloads', (request, reply) => {
    const { target, output, overwrite, route } = checked(downloadBody, request.body)
    const source = peer.view.find(target)
    return sendLines(
      reply,
      told(peer.downloads.run({ source, target, output, overwrite, route, signal: readerOf(reply) })),
    )
  })
  app.post('/v1/requests/:id/:answer', async ({ params }) => {
    const { id, answer } = checked(requestParams, params)
    peer.consent.answer(id, answer === 'accept')
    return { id, answer }
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

/** Aborted when whoever asked is gone. */
function readerOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  return gone.signal
}

/** The story of a download as lines; an error is its last line, because the status has been sent by then. */
async function* told(story: AsyncIterable<DownloadStory>): AsyncGenerator<object> {
  try {
    for await (const event of story) yield toLine(event)
  } catch (thrown) {
    const { code, message, fault } = asFerryError(thrown)
    yield { event: 'error', code, text: message, fault }
  }
}

function toLine(event: DownloadStory): object {
  if (event.name !== 'done') {
    const { name, ...rest } = event
    return { event: name, ...rest }
  }
  const { path, size, root, route, milliseconds } = event.result
  return { event: 'done', path, size, root, route, seconds: Math.round(milliseconds) / 1000 }
}

async function* toAsync<T extends object>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value ?? {})
  if (!parsed.success) throw new FerryError('usage', z.prettifyError(parsed.error))
  return parsed.data
}
