/** How the CLI speaks to the process that runs on a data folder. */
import { z } from 'zod'
import { CODES, type Code, FerryError } from '../base/errors.ts'
import { readApiFile } from './api-file.ts'

export interface LoopbackClient {
  get(path: string): Promise<unknown>
  post(path: string, body?: object): Promise<unknown>
  /** One JSON value a line, for as long as the answer goes on. */
  lines(path: string, options?: { body?: object; signal?: AbortSignal }): AsyncGenerator<unknown>
}

/** Larger than any line that is sent; a program that sends more is not Ferry. */
const MAX_LINE = 4 * 1024 * 1024

/** @throws FerryError `not-running` when no process listens for this data folder */
export function loopbackClient(file: string, notRunning: string): LoopbackClient {
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    const api = readApiFile(file)
    if (api === undefined) throw new FerryError('not-running', notRunning)
    const headers: Record<string, string> = { authorization: `Bearer ${api.token}` }
    if (init.body !== undefined) headers['content-type'] = 'application/json'
    const response = await reach(`http://127.0.0.1:${api.port}${path}`, { ...init, headers }, notRunning)
    if (!response.ok) throw await refusalOf(response)
    return response
  }
  const posted = (body: object | undefined): RequestInit =>
    body === undefined ? { method: 'POST' } : { method: 'POST', body: JSON.stringify(body) }
  return {
    get: async (path) => (await call(path, { method: 'GET' })).json(),
    post: async (path, body) => (await call(path, posted(body ?? {}))).json(),
    async *lines(path, { body, signal } = {}) {
      const init = body === undefined ? { method: 'GET' } : posted(body)
      const response = await call(path, signal === undefined ? init : { ...init, signal })
      yield* linesOf(response)
    },
  }
}

async function reach(url: string, init: RequestInit, notRunning: string): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    if (init.signal?.aborted) throw new FerryError('interrupted', undefined, { cause })
    throw new FerryError('not-running', notRunning, { cause })
  }
}

const errorBody = z.object({ error: z.object({ code: z.string(), text: z.string() }) })

async function refusalOf(response: Response): Promise<FerryError> {
  // What is no JSON fails the schema as well, and is told by its HTTP status.
  const body = errorBody.safeParse(await response.json().catch(() => undefined))
  if (!body.success) return new FerryError('internal', `The answer was HTTP ${response.status}.`)
  return errorOf(body.data.error)
}

export function errorOf({ code, text }: { code: string; text: string }): FerryError {
  return new FerryError(Object.hasOwn(CODES, code) ? (code as Code) : 'internal', text)
}

async function* linesOf(response: Response): AsyncGenerator<unknown> {
  if (response.body === null) return
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const chunk of response.body) {
      rest += decoder.decode(chunk, { stream: true })
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > MAX_LINE) throw new FerryError('internal', 'The answer is not Ferry’s.')
      for (const line of lines) if (line !== '') yield JSON.parse(line)
    }
  } catch (cause) {
    if (cause instanceof FerryError) throw cause
    throw new FerryError('disconnected', 'The peer process ended.', { cause })
  }
}
