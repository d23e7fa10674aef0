/** The part of the API that is about downloads. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { FerryError } from '#shared/base/errors.ts'
import { type LoopbackServer, sendLines } from '#shared/http/loopback-server.ts'
import type { Peer } from '../peer.ts'
import type { DownloadStory } from '../transfer/story.ts'
import { checked, readerOf } from './checked.ts'
import { type Placed, placeOrder } from './place-order.ts'

const orderBody = z.strictObject({
  target: z.string().max(4096),
  output: z.string().max(4096).optional(),
  overwrite: z.boolean().default(false),
  route: z.enum(['auto', 'direct', 'relay']).optional(),
  sequential: z.boolean().default(false),
  once: z.boolean().default(false),
  detach: z.boolean().default(false),
})
const stepParams = z.object({ id: z.coerce.number().int(), step: z.enum(['pause', 'resume', 'cancel']) })

export function addDownloads(app: LoopbackServer['app'], peer: Peer): void {
  app.get('/v1/downloads', async () => ({ downloads: peer.downloads.list() }))
  app.post('/v1/downloads', async (request, reply) => {
    const order = checked(orderBody, request.body)
    const placed = await placeOrder(peer, order)
    if (order.detach) return { queued: placed.downloads.map(({ id }) => id), renamed: placed.renamed }
    return sendLines(reply, follow(peer, placed, reply))
  })
  app.post('/v1/downloads/:id/:step', async ({ params }) => {
    const { id, step } = checked(stepParams, params)
    await peer.downloads[step](id)
    return { id, step }
  })
}

/** The stories of some downloads as lines, as they come; each line says whose it is. */
async function* follow(peer: Peer, placed: Placed, reply: FastifyReply): AsyncGenerator<object[]> {
  const { downloads, renamed, newKeys, refused } = placed
  const files = downloads.length + refused.length
  if (files !== 1 || refused.length > 0) yield [{ event: 'tree', files }]
  yield newKeys.map((user) => ({ event: 'new-key', user }))
  yield renamed.map(({ from, to }) => ({ event: 'renamed', from, to }))
  yield refused.map(({ target, error }) => ({ ...errorLine(error), target, text: `${target}: ${error.message}` }))
  for await (const told of peer.downloads.follow(downloads, readerOf(reply)))
    yield told.map((one) => ('error' in one ? { ...errorLine(one.error), id: one.id } : toLine(one.id, one.event)))
}

/** An error is a line like the others, because the status has been sent by then. */
const errorLine = ({ code, message, fault }: FerryError) => ({ event: 'error', code, text: message, fault })

function toLine(id: number, event: DownloadStory): object {
  if (event.name !== 'done') {
    const { name, ...rest } = event
    return { event: name, id, ...rest }
  }
  const { path, size, root, route, milliseconds } = event.result
  return { event: 'done', id, path, size, root, route, seconds: Math.round(milliseconds) / 1000 }
}
