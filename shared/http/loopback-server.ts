/**
 * The HTTP server that a Ferry process offers to its own user: loopback only, a token from a file that only the user can
 * read, and Host and Origin checked on every route, so that no web page can reach it (threat rows 53 to 55, 58).
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { asFerryError, FerryError } from '../base/errors.ts'
import { LIMITS } from '../base/limits.ts'
import type { ApiFile } from './api-file.ts'

export interface LoopbackServer {
  readonly app: FastifyInstance
  /** Listens, and writes port and token to `file`. Returns the port. */
  listen(port: number, file: string): Promise<number>
  close(): Promise<void>
}

const HOST = '127.0.0.1'
/** A line without content, so that no side of a quiet stream takes the other for dead. */
const KEEPALIVE = 15_000

export function createLoopbackServer(): LoopbackServer {
  const token = randomBytes(32).toString('hex')
  const app = Fastify({ bodyLimit: LIMITS.apiBodyBytes, requestTimeout: 30_000, forceCloseConnections: true })
  let written: string | undefined
  app.addHook('onRequest', async (request) => {
    checkHost(request)
    checkOrigin(request)
    checkToken(request, token)
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff')
  })
  app.setErrorHandler((err, _request, reply) => refuse(reply, err))
  app.setNotFoundHandler((_request, reply) => refuse(reply, new FerryError('not-found', 'No such address here.')))
  return {
    app,
    async listen(port, file) {
      try {
        await app.listen({ host: HOST, port })
      } catch (cause) {
        throw new FerryError('config', `Cannot listen on ${HOST}:${port}; choose another port (0 picks one).`, {
          cause,
        })
      }
      const address = app.server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : port
      const content: ApiFile = { port: taken, token, pid: process.pid }
      rmSync(file, { force: true })
      writeFileSync(file, `${JSON.stringify(content)}\n`, { mode: 0o600, flag: 'wx' })
      written = file
      return taken
    },
    async close() {
      if (written !== undefined) rmSync(written, { force: true })
      await app.close()
    },
  }
}

/** Answers with one JSON object a line, as many at once as there are, for as long as `lines` goes on; ends it when the client goes away. */
export function sendLines(reply: FastifyReply, lines: AsyncIterable<object | readonly object[]>): FastifyReply {
  return reply.type('application/x-ndjson').send(Readable.from(withKeepalive(lines)))
}

async function* withKeepalive(lines: AsyncIterable<object | readonly object[]>): AsyncGenerator<string> {
  const iterator = lines[Symbol.asyncIterator]()
  let next = iterator.next()
  try {
    for (;;) {
      const { promise, resolve } = Promise.withResolvers<'quiet'>()
      const timer = setTimeout(() => resolve('quiet'), KEEPALIVE)
      const first = await Promise.race([next, promise]).finally(() => clearTimeout(timer))
      if (first === 'quiet') yield '\n'
      else if (first.done === true) return
      else {
        yield [first.value]
          .flat()
          .map((line) => `${JSON.stringify(line)}\n`)
          .join('')
        next = iterator.next()
      }
    }
  } finally {
    next.catch(() => undefined) // the listener has gone: nobody is left to be told how the stream ends
    await iterator.return?.()
  }
}

function refuse(reply: FastifyReply, thrown: unknown): FastifyReply {
  const err = isClientError(thrown) ? new FerryError('usage', thrown.message) : asFerryError(thrown)
  return reply.code(err.info.http).send({ error: { code: err.code, text: err.message } })
}

/** Fastify's own refusals: bad JSON, a body that is too large. */
function isClientError(thrown: unknown): thrown is Error {
  if (!(thrown instanceof Error) || thrown instanceof FerryError) return false
  const status = 'statusCode' in thrown ? thrown.statusCode : undefined
  return typeof status === 'number' && status >= 400 && status < 500
}

function checkHost({ headers, socket }: FastifyRequest): void {
  const port = socket.localPort
  const allowed = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
  if (headers.host === undefined || !allowed.includes(headers.host))
    throw new FerryError('forbidden', 'This address serves this machine only.')
}

function checkOrigin({ headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site']
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const foreignOrigin = headers.origin !== undefined && headers.origin !== `http://${headers.host}`
  if (foreignSite || foreignOrigin) throw new FerryError('forbidden', 'Other web sites may not use this address.')
}

function checkToken({ headers }: FastifyRequest, token: string): void {
  const given = Buffer.from(headers.authorization ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  if (given.byteLength !== expected.byteLength || !timingSafeEqual(given, expected))
    throw new FerryError('not-signed-in', 'The token is missing or wrong; it is in the data folder.')
}
