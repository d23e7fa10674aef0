/** What all routes of the API use. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'

/** @throws FerryError `usage` */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value ?? {})
  if (!parsed.success) throw new FerryError('usage', z.prettifyError(parsed.error))
  return parsed.data
}

/** Aborted when whoever asked is gone. */
export function readerOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  return gone.signal
}
