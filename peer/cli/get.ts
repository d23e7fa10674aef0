/** `ferry get`: one file, with progress, to where the user stands or said. */
import { resolve } from 'node:path'
import cliProgress from 'cli-progress'
import prettyBytes from 'pretty-bytes'
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'
import type { Output } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import { errorOf } from '#shared/http/loopback-client.ts'
import type { Context } from './context.ts'

export interface GetOptions {
  readonly output?: string
  readonly overwrite?: boolean
  readonly route?: string
}

const line = z.discriminatedUnion('event', [
  z.object({ event: z.literal('asking') }),
  z.object({ event: z.literal('connecting'), route: z.string() }),
  z.object({ event: z.literal('route-failed'), route: z.string(), text: z.string() }),
  z.object({ event: z.literal('started'), route: z.string(), size: z.number() }),
  z.object({ event: z.literal('progress'), received: z.number(), size: z.number(), route: z.string() }),
  z.object({
    event: z.literal('done'),
    path: z.string(),
    size: z.number(),
    root: z.string(),
    route: z.string(),
    seconds: z.number(),
  }),
  z.object({ event: z.literal('error'), code: z.string(), text: z.string() }),
])
type Line = z.infer<typeof line>

const ROUTES = ['auto', 'direct', 'relay']

export async function get({ daemon, output }: Context, target: string, options: GetOptions): Promise<void> {
  if (options.route !== undefined && !ROUTES.includes(options.route))
    throw new FerryError('usage', `--route takes one of ${ROUTES.join(', ')}.`)
  const interrupt = new AbortController()
  process.once('SIGINT', () => interrupt.abort())
  process.once('SIGTERM', () => interrupt.abort())
  const body = {
    target,
    output: options.output === undefined ? undefined : absolute(options.output),
    overwrite: options.overwrite === true,
    route: options.route,
  }
  const show = output.json ? showJson(output) : showBar(output)
  try {
    for await (const raw of daemon.lines('/v1/downloads', { body, signal: interrupt.signal })) {
      const event = line.parse(raw)
      if (event.event === 'error') throw errorOf(event)
      show(event)
      if (event.event === 'done') return
    }
    throw new FerryError('disconnected', 'The peer process ended before the download did.')
  } catch (err) {
    show(undefined)
    if (interrupt.signal.aborted) throw new FerryError('interrupted', 'Interrupted; nothing was kept.', { cause: err })
    throw err
  }
}

/** Relative to where the user stands; a slash at the end still says "into this folder". */
const absolute = (output: string) => resolve(output) + (output.endsWith('/') ? '/' : '')

const showJson =
  (output: Output) =>
  (event: Line | undefined): void => {
    if (event !== undefined) output.result(event)
  }

function showBar(output: Output): (event: Line | undefined) => void {
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {percentage}% {done}/{all} {speed}/s {eta_formatted} via {route}',
      stream: process.stderr,
      hideCursor: true,
      etaBuffer: 50,
    },
    cliProgress.Presets.shades_classic,
  )
  const isShown = process.stderr.isTTY
  const remark = (text: string) => {
    if (isShown) output.note(text)
  }
  let state = { size: 0, route: '', startedAt: 0 }
  return (event) => {
    switch (event?.event) {
      case 'asking':
        return remark('asking the owner …')
      case 'connecting':
        return remark(`connecting (${event.route}) …`)
      case 'route-failed':
        return remark(`${event.route}: ${printable(event.text)}`)
      case 'started':
        state = { size: event.size, route: event.route, startedAt: performance.now() }
        if (isShown) bar.start(event.size, 0, payload(state, 0))
        return
      case 'progress':
        if (isShown) bar.update(event.received, payload(state, event.received))
        return
      case 'done':
        bar.stop()
        return output.result(event, summary(event))
      case 'error':
      case undefined:
        return bar.stop()
      default:
        return event satisfies never
    }
  }
}

function payload({ size, route, startedAt }: { size: number; route: string; startedAt: number }, received: number) {
  const seconds = Math.max(0.001, (performance.now() - startedAt) / 1000)
  return { done: prettyBytes(received), all: prettyBytes(size), speed: prettyBytes(received / seconds), route }
}

function summary({ path, size, route, seconds }: Extract<Line, { event: 'done' }>): string {
  const speed = prettyBytes(size / Math.max(seconds, 0.001))
  return `saved ${printable(path)}: ${prettyBytes(size)}, verified, ${route}, ${seconds.toFixed(1)} s (${speed}/s)`
}
