/** The part of the API that is about depots. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { systemClock, wait } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { type LoopbackServer, sendLines } from '#shared/http/loopback-server.ts'
import { parseTarget } from '../catalogue-view.ts'
import type { UploadRequest } from '../depot/uploader.ts'
import type { Peer } from '../peer.ts'
import { checked, readerOf } from './checked.ts'

const uploadBody = z.strictObject({
  file: z.string().max(4096),
  to: z.string().max(64).optional(),
  as: z.string().max(1024).optional(),
  with: z.array(z.string().max(64)).max(64).optional(),
  detach: z.boolean().default(false),
})
const deleteBody = z.strictObject({ target: z.string().max(4096) })
const PROGRESS_EVERY = 500

export function addDepot(app: LoopbackServer['app'], peer: Peer): void {
  app.get('/v1/uploads', async () => ({ uploads: peer.uploader.list().map(describe) }))
  app.post('/v1/uploads', async (request, reply) => {
    const { detach, file, to, as, with: grantees } = checked(uploadBody, request.body)
    for (const name of grantees ?? []) await peer.shareCommand.checkGrantee(name)
    return sendLines(reply, upload(peer, { file, to, as, with: grantees }, detach, reply))
  })
  app.post('/v1/delete', async ({ body }) => {
    const { target } = checked(deleteBody, body)
    const { owner, path } = parseTarget(target)
    const isOwn = owner === peer.config.username
    // What belongs to others is answered like what is not there.
    if (!isOwn) throw new FerryError('unknown-file', `You have no file ${path} in a depot.`)
    if (peer.ownFilesIn(path) > 0)
      throw new FerryError('usage', 'It lies in a folder that you share; remove it there, and it is gone from the hub.')
    return { target, ...(await peer.uploader.delete(path)) }
  })
}

const describe = ({ id, path, source, size }: ReturnType<Peer['uploader']['list']>[number]) => ({
  id,
  path,
  source,
  size,
})

async function* upload(
  peer: Peer,
  request: UploadRequest,
  detach: boolean,
  reply: FastifyReply,
): AsyncGenerator<object> {
  try {
    yield* uploadSteps(peer, request, detach, reply)
  } catch (err) {
    // An error is a line like the others, because the status has been sent by then.
    const { code, message } = asFerryError(err)
    yield { event: 'error', code, text: message }
  }
}

async function* uploadSteps(peer: Peer, request: UploadRequest, detach: boolean, reply: FastifyReply) {
  yield { event: 'hashing', file: request.file }
  const { record, done } = await peer.uploader.upload(request)
  const { id, path, size, root } = record
  yield { event: 'offered', id, path, size, root }
  if (detach) return
  const gone = readerOf(reply)
  let isDone = false
  const end = done.then(() => {
    isDone = true
  })
  while (!isDone && !gone.aborted) {
    const sent = peer.uploads.running.filter((one) => one.root === root).reduce((sum, one) => sum + one.sent, 0)
    yield { event: 'progress', sent, size }
    await Promise.race([end, wait(systemClock, PROGRESS_EVERY)])
  }
  if (isDone) yield { event: 'done', owner: peer.config.username, path, size, root }
}
