/** `ferry get`: a file or a tree, with progress, to where the user stands or said. The download itself lives in the daemon. */
import { resolve } from 'node:path'
import prettyBytes from 'pretty-bytes'
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'
import type { Output } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import { errorOf } from '#shared/http/loopback-client.ts'
import { Bars, renamedText } from './bars.ts'
import type { Context } from './context.ts'

export interface GetOptions {
  readonly output?: string
  readonly overwrite?: boolean
  readonly route?: string
  readonly sequential?: boolean
  readonly once?: boolean
  readonly detach?: boolean
}

const id = z.number()
const route = z.string()
const text = z.string()
const source = z.number()
const renamed = z.object({ from: z.string(), to: z.string() })
const line = z.discriminatedUnion('event', [
  z.object({ event: z.literal('tree'), files: z.number() }),
  renamed.extend({ event: z.literal('renamed') }),
  z.object({ event: z.literal('new-key'), user: text }),
  z.object({ event: z.literal('queued'), id }),
  z.object({ event: z.literal('asking'), id, source }),
  z.object({ event: z.literal('connecting'), id, route, source }),
  z.object({ event: z.literal('route-failed'), id, route, text, source }),
  z.object({ event: z.literal('started'), id, route, size: z.number(), source }),
  z.object({ event: z.literal('in-line'), id, source, position: z.number(), seconds: z.number() }),
  z.object({ event: z.literal('moved'), id, route, source }),
  z.object({ event: z.literal('banned'), id, text, source }),
  z.object({ event: z.literal('waiting'), id, text }),
  z.object({ event: z.literal('paused'), id, text }),
  z.object({ event: z.literal('local'), id, path: z.string() }),
  z.object({ event: z.literal('progress'), id, received: z.number(), size: z.number(), route }),
  z.object({
    event: z.literal('done'),
    id,
    path: z.string(),
    size: z.number(),
    root: z.string(),
    route,
    seconds: z.number(),
  }),
  z.object({ event: z.literal('error'), id: id.optional(), code: z.string(), text }),
])
export type GetLine = z.infer<typeof line>
const detached = z.object({ queued: z.array(id), renamed: z.array(renamed) })

const ROUTES = ['auto', 'direct', 'relay']

export async function get({ daemon, output }: Context, target: string, options: GetOptions): Promise<void> {
  if (options.route !== undefined && !ROUTES.includes(options.route))
    throw new FerryError('usage', `--route takes one of ${ROUTES.join(', ')}.`)
  const { overwrite = false, route: way, sequential = false, once = false, detach = false } = options
  const place = options.output === undefined ? undefined : absolute(options.output)
  const body = { target, output: place, overwrite, route: way, sequential, once, detach }
  if (detach) {
    const answer = detached.parse(await daemon.post('/v1/downloads', body))
    for (const { from, to } of answer.renamed) tellRenamed(output, { event: 'renamed', from, to })
    const { queued } = answer
    return output.result({ event: 'queued', ids: queued }, `${queued.length} queued; see \`ferry downloads\``)
  }
  await follow({ daemon, output }, body, once)
}

async function follow({ daemon, output }: Pick<Context, 'daemon' | 'output'>, body: object, once: boolean) {
  const interrupt = new AbortController()
  process.once('SIGINT', () => interrupt.abort())
  process.once('SIGTERM', () => interrupt.abort())
  const show = output.json ? showJson(output) : new Bars(output).show
  const left = { all: 1, files: 1, errors: [] as FerryError[] }
  try {
    for await (const raw of daemon.lines('/v1/downloads', { body, signal: interrupt.signal })) {
      const event = line.parse(raw)
      if (event.event === 'tree') left.all = left.files = event.files
      if (event.event === 'error') left.errors.push(errorOf(event))
      if (event.event === 'done' || event.event === 'error') left.files -= 1
      const isOnlyError = event.event === 'error' && left.all === 1
      if (!isOnlyError) show(event)
    }
    show(undefined)
    if (left.files > 0) throw new FerryError('disconnected', 'The peer process ended; the download goes on with it.')
  } catch (err) {
    show(undefined)
    if (!interrupt.signal.aborted) throw err
    const fate = once
      ? 'nothing was kept.'
      : 'the download goes on in the background (`ferry downloads`, `ferry cancel`).'
    throw new FerryError('interrupted', `Interrupted; ${fate}`, { cause: err })
  }
  const [first] = left.errors
  if (first === undefined) return
  if (left.all === 1) throw first
  throw new FerryError(
    first.code,
    `${left.errors.length} of ${left.all} files did not come; the first: ${first.message}`,
  )
}

function tellRenamed(output: Output, event: Extract<GetLine, { event: 'renamed' }>): void {
  if (output.json) output.result(event)
  else output.note(renamedText(event))
}

/** Relative to where the user stands; a slash at the end still says "into this folder". */
const absolute = (output: string) => resolve(output) + (output.endsWith('/') ? '/' : '')

const showJson =
  (output: Output) =>
  (event: GetLine | undefined): void => {
    if (event !== undefined) output.result(event)
  }

const download = z.looseObject({
  id,
  target: z.string(),
  size: z.number(),
  received: z.number(),
  state: z.string(),
  reason: z.string(),
  sources: z.array(z.looseObject({ route, rate: z.number() })),
})

export async function listDownloads({ daemon, output }: Context): Promise<void> {
  const { downloads } = z.object({ downloads: z.array(download) }).parse(await daemon.get('/v1/downloads'))
  if (!output.json && downloads.length === 0) output.note('No downloads.')
  for (const one of downloads) {
    const rate = one.sources.reduce((sum, { rate: part }) => sum + part, 0)
    const ways = [...new Set(one.sources.map(({ route: way }) => way))].join('+')
    const percent = one.size === 0 ? 100 : Math.floor((100 * one.received) / one.size)
    const how = one.state === 'active' ? `${prettyBytes(rate)}/s from ${one.sources.length} ${ways}` : one.reason
    output.result(one, `${one.id}  ${percent}%  ${one.state}  ${printable(one.target)}  ${printable(how)}`)
  }
}

export async function stepDownload({ daemon, output }: Context, number: string, step: string): Promise<void> {
  const which = z.coerce.number().int().safeParse(number)
  if (!which.success) throw new FerryError('usage', `"${number}" is no number of a download; see \`ferry downloads\`.`)
  await daemon.post(`/v1/downloads/${which.data}/${step}`)
  output.result({ id: which.data, step }, `${step}: ${which.data}`)
}

const rates = z.record(z.string(), z.number())

/** Shows the limits in force, after changing those that are given. */
export async function limit({ daemon, output }: Context, change: Readonly<Record<string, string>>): Promise<void> {
  const given = Object.keys(change).length > 0
  const now = rates.parse(given ? await daemon.post('/v1/limits', change) : await daemon.get('/v1/limits'))
  const shown = Object.entries(now).map(
    ([name, rate]) => `${name}: ${rate === 0 ? 'no limit' : `${prettyBytes(rate)}/s`}`,
  )
  output.result(now, shown.join('\n'))
}
