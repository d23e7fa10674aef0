/** The part of the API that is about downloads. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { asFerryError } from '#shared/base/errors.ts'
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
    const { detach, ...order } = checked(orderBody, request.body)
    const placed = await placeOrder(peer, order)
    if (detach) return { queued: placed.downloads.map(({ id }) => id) }
    return sendLines(reply, follow(peer, placed, reply))
  })
  app.post('/v1/downloads/:id/:step', async ({ params }) => {
    const { id, step } = checked(stepParams, params)
    await peer.downloads[step](id)
    return { id, step }
  })
}

/** The stories of some downloads as lines, as they come; each line of a tree says whose it is. */
async function* follow(peer: Peer, { downloads, refused }: Placed, reply: FastifyReply): AsyncGenerator<object> {
  const gone = readerOf(reply)
  const lines = downloads.map(({ id, story }) => told(id, peer.downloads.follow(id, story, gone)))
  const [only] = lines
  if (lines.length === 1 && refused.length === 0 && only !== undefined) return yield* only
  yield { event: 'tree', files: lines.length + refused.length }
  for (const { target, error } of refused)
    yield { event: 'error', target, code: error.code, text: `${target}: ${error.message}`, fault: error.fault }
  const waiting = new Map(lines.map((line) => [line, next(line)]))
  while (waiting.size > 0) {
    const { line, result } = await Promise.race(waiting.values())
    if (result.done === true) waiting.delete(line)
    else {
      waiting.set(line, next(line))
      yield result.value
    }
  }
}

async function next(line: AsyncGenerator<object>) {
  return { line, result: await line.next() }
}

/** The story of a download as lines; an error is its last line, because the status has been sent by then. */
async function* told(id: number, story: AsyncIterable<DownloadStory>): AsyncGenerator<object> {
  try {
    for await (const event of story) yield toLine(id, event)
  } catch (thrown) {
    const { code, message, fault } = asFerryError(thrown)
    yield { event: 'error', id, code, text: message, fault }
  }
}

function toLine(id: number, event: DownloadStory): object {
  if (event.name !== 'done') {
    const { name, ...rest } = event
    return { event: name, id, ...rest }
  }
  const { path, size, root, route, milliseconds } = event.result
  return { event: 'done', id, path, size, root, route, seconds: Math.round(milliseconds) / 1000 }
}
