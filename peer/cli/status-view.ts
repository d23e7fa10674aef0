/** `ferry status`: the state of the peer as a person reads it, down to who serves whom. */
import prettyBytes from 'pretty-bytes'
import { z } from 'zod'
import { table } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import type { Context } from './context.ts'

const source = z.looseObject({
  user: z.string(),
  route: z.string(),
  rate: z.number(),
  pieces: z.number(),
  badPieces: z.number(),
  queue: z.object({ position: z.number(), seconds: z.number() }).optional(),
})
const download = z.looseObject({
  id: z.number(),
  target: z.string(),
  size: z.number(),
  received: z.number(),
  state: z.string(),
  reason: z.string(),
  sources: z.array(source),
})
const upload = z.looseObject({
  username: z.string(),
  path: z.string(),
  size: z.number(),
  sent: z.number(),
  route: z.string(),
})
const inLine = z.looseObject({ username: z.string(), path: z.string(), position: z.number(), seconds: z.number() })
const state = z.looseObject({
  downloads: z.array(download),
  uploads: z.array(upload),
  waiting: z.array(inLine),
  problems: z.array(z.object({ path: z.string(), text: z.string() })),
  account: z
    .looseObject({
      role: z.string(),
      notice: z.string(),
      entries: z.number(),
      maxEntries: z.number(),
      relayedToday: z.number(),
      relayPerDay: z.number(),
      wants: z.number(),
      maxWants: z.number(),
    })
    .optional(),
})
type State = z.infer<typeof state>

const LISTED_APART = new Set(['account', 'downloads', 'uploads', 'waiting', 'problems'])
/** Lines of each list; all of them are in `--json`. */
const SHOWN = 20

export async function status({ daemon, output }: Context): Promise<void> {
  const now = state.parse(await daemon.get('/v1/status'))
  const facts = Object.entries(now)
    .filter(([name]) => !LISTED_APART.has(name))
    .map(([name, value]) => [name, describe(name, value)])
  output.result(now, [table([...facts, ...accountRows(now.account)]), ...sections(now)].join('\n'))
}

function accountRows(account: State['account']): string[][] {
  if (account === undefined) return []
  const { role, notice, entries, maxEntries, relayedToday, relayPerDay, wants, maxWants } = account
  const relay = `${prettyBytes(relayedToday)} relayed today${relayPerDay === 0 ? '' : ` of ${prettyBytes(relayPerDay)}`}`
  const used = `${role}, ${entries} of ${maxEntries} files, ${relay}, ${wants} of ${maxWants} wants`
  return [['account', used], ...(notice === '' ? [] : [['notice', notice]])]
}

function describe(name: string, value: unknown): string {
  const isBytes = ['bytes', 'received', 'sent', 'memory', 'quota', 'used'].includes(name)
  if (isBytes && typeof value === 'number') return prettyBytes(value)
  if (Array.isArray(value)) return value.map((item) => describe('', item)).join(', ') || '-'
  if (typeof value !== 'object' || value === null) return printable(String(value))
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${describe(key, inner)}`)
    .join(', ')
}

function sections({ downloads, uploads, waiting, problems }: State): string[] {
  return [
    ...section('DOWNLOADS', downloads.map(downloadLines)),
    ...section(
      'UPLOADS',
      uploads.map(
        ({ username, path, size, sent, route }) =>
          `${printable(username)}  ${percent(sent, size)}  ${route}  ${printable(path)}`,
      ),
    ),
    ...section(
      'IN LINE HERE',
      waiting.map(
        ({ username, path, position, seconds }) =>
          `${position}. ${printable(username)}  ${printable(path)}${about(seconds)}`,
      ),
    ),
    ...section(
      'PROBLEMS',
      problems.map(({ path, text }) => `${printable(path)}: ${printable(text)}`),
    ),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : []
  return ['', `${title} (${lines.length})`, ...lines.slice(0, SHOWN), ...more]
}

function downloadLines({
  id,
  target,
  size,
  received,
  state: how,
  reason,
  sources,
}: State['downloads'][number]): string {
  const why = reason === '' ? '' : `: ${printable(reason)}`
  const head = `${id}  ${percent(received, size)}  ${how}${why}  ${printable(target)}`
  const from = sources.map(({ user, route, rate, pieces, badPieces, queue }) => {
    const place = queue === undefined ? '' : `, in line at ${queue.position}${about(queue.seconds)}`
    const bad = badPieces === 0 ? '' : `, ${badPieces} bad`
    return `      from ${printable(user)}  ${route || 'connecting'}  ${prettyBytes(rate)}/s, ${pieces} pieces${bad}${place}`
  })
  return [head, ...from].join('\n')
}

const about = (seconds: number) => (seconds === 0 ? '' : `, about ${seconds} s`)
const percent = (done: number, size: number) => `${size === 0 ? 100 : Math.floor((100 * done) / size)}%`
