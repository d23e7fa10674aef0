/** The part of the API that is about wants. */
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'
import { isContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { LoopbackServer } from '#shared/http/loopback-server.ts'
import type { Peer } from '../peer.ts'
import { checked } from './checked.ts'

const size = z.number().int().min(0).max(LIMITS.maxFileBytes)
const wantBody = z.strictObject({
  /** A glob, or a content root. */
  what: z.string().min(1).max(4096),
  least: size.default(0),
  most: size.default(0),
  owner: z.string().max(64).default(''),
  fetch: z.boolean().default(false),
})
const wantParams = z.object({ id: z.coerce.number().int().min(0) })

export function addWantRoutes(app: LoopbackServer['app'], { wants }: Peer): void {
  app.get('/v1/wants', async () => {
    const list = await wants.list()
    return { wants: list.map(({ createdAt, ...want }) => ({ ...want, createdAt: new Date(createdAt).toISOString() })) }
  })
  app.post('/v1/wants', async ({ body }) => {
    const { what, ...rest } = checked(wantBody, body)
    const wish = { ...subjectOf(what), ...rest }
    return { id: await wants.add(wish), ...wish }
  })
  app.post('/v1/wants/:id/remove', async ({ params }) => {
    const { id } = checked(wantParams, params)
    await wants.remove(id)
    return { id, removed: true }
  })
}

/** @throws FerryError `usage` */
function subjectOf(what: string) {
  const root = what.toLowerCase()
  if (isContentRoot(root)) return { pattern: '', root }
  if (Buffer.byteLength(what) > LIMITS.maxNameBytes)
    throw new FerryError('usage', `A pattern has at most ${LIMITS.maxNameBytes} bytes.`)
  return { pattern: what, root: undefined }
}
