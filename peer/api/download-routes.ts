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
    const order = checked(orderBody, request.body)
    const placed = await placeOrder(peer, order)
    if (order.detach) return { queued: placed.downloads.map(({ id }) => id) }
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
  yield* merged(lines)
}

/** What comes next of any of them, as it comes; racing all of them anew for each line would cost their number each time. */
async function* merged(lines: readonly AsyncGenerator<object>[]): AsyncGenerator<object> {
  const come: { readonly line: AsyncGenerator<object>; readonly result: IteratorResult<object> }[] = []
  let wake = () => {}
  const pull = (line: AsyncGenerator<object>) => {
    const done = (result: IteratorResult<object>) => {
      come.push({ line, result })
      wake()
    }
    line.next().then(done, () => done({ done: true, value: undefined }))
  }
  for (const line of lines) pull(line)
  for (let left = lines.length; left > 0; ) {
    const next = come.shift()
    if (next === undefined) {
      const { promise, resolve } = Promise.withResolvers<void>()
      wake = resolve
      await promise
    } else if (next.result.done === true) left -= 1
    else {
      pull(next.line)
      yield next.result.value
    }
  }
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
