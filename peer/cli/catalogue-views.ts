/** What `ferry ls`, `search`, `who` and `users` show. */
import prettyBytes from 'pretty-bytes'
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { table } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import { errorOf } from '#shared/http/loopback-client.ts'
import type { LsOptions, SearchOptions } from './catalogue-commands.ts'
import type { Context } from './context.ts'

const file = z.looseObject({
  owner: z.string(),
  path: z.string(),
  size: z.number(),
  online: z.boolean(),
  restricted: z.boolean(),
})
const folder = z.looseObject({
  kind: z.literal('folder'),
  owner: z.string(),
  path: z.string(),
  files: z.number(),
  bytes: z.number(),
  online: z.boolean(),
})
const failure = z.object({ event: z.literal('error'), code: z.string(), text: z.string() })
const line = z.union([failure, folder, file])
const hubState = z.object({ hub: z.object({ state: z.string(), reason: z.string().optional() }) })
const hit = z.looseObject({
  owner: z.string(),
  path: z.string(),
  size: z.number(),
  root: z.string(),
  sources: z.number(),
  sourcesOnline: z.number(),
})
const page = z.object({ hits: z.array(hit), cursor: z.string() })
const sources = z.object({
  root: z.string(),
  size: z.number(),
  sources: z.array(z.object({ user: z.string(), device: z.string(), path: z.string(), online: z.boolean() })),
  unnamed: z.number(),
})
const userList = z.object({
  users: z.array(
    z.object({
      user: z.string(),
      role: z.string(),
      devices: z.number(),
      online: z.number(),
      files: z.number(),
      bytes: z.number(),
    }),
  ),
})

type Line = z.infer<typeof folder> | z.infer<typeof file>
type Hit = z.infer<typeof hit>

export async function ls(context: Context, target: string | undefined, { all, recursive }: LsOptions): Promise<void> {
  const { daemon, output } = context
  const address =
    target === undefined
      ? `/v1/files?all=${all === true ? 1 : 0}`
      : `/v1/folder?recursive=${recursive === true ? 1 : 0}&target=${encodeURIComponent(target)}`
  const rows: string[][] = []
  for await (const raw of daemon.lines(address)) {
    const entry = line.parse(raw)
    if ('event' in entry) throw errorOf({ code: String(entry.code), text: String(entry.text) })
    if (output.json) output.result(entry)
    else rows.push(rowOf(entry))
  }
  await noteHub(context)
  if (output.json) return
  if (rows.length === 0) return output.note('Nobody shares anything there right now.')
  if (target === undefined) rows.sort(([, , a = ''], [, , b = '']) => (a < b ? -1 : 1))
  const hasMarks = rows.some(([, marks]) => marks !== '')
  output.result({}, table(hasMarks ? rows : rows.map(([size = '', , name = '']) => [size, name]), [0]))
}

function rowOf(entry: Line): string[] {
  const name = `${entry.owner}:${entry.path}`
  const offline = entry.online ? [] : ['offline']
  if (isFolder(entry)) {
    const files = `${entry.files} ${entry.files === 1 ? 'file' : 'files'}`
    return [prettyBytes(entry.bytes), [files, ...offline].join(', '), name]
  }
  return [prettyBytes(entry.size), [...offline, ...(entry.restricted ? ['restricted'] : [])].join(', '), name]
}

const isFolder = (entry: Line): entry is z.infer<typeof folder> => entry.kind === 'folder'

async function noteHub({ daemon, output }: Context): Promise<void> {
  const { hub } = hubState.parse(await daemon.get('/v1/status'))
  if (hub.state !== 'online') output.note(`Not connected to the hub (${printable(hub.reason ?? hub.state)}).`)
}

const HITS_USUAL = 50
const HITS_MOST = 1_000_000

export async function search(context: Context, text: string, { limit, all }: SearchOptions): Promise<void> {
  const { output } = context
  const most = all === true ? HITS_MOST : limitOf(limit)
  const rows: string[][] = []
  try {
    const more = await eachHit(context, text, most, (found) => {
      if (output.json) output.result(found)
      else rows.push(hitRow(found))
    })
    if (rows.length === 0 && !more) output.note('Nothing found.')
    if (more) output.note(`There is more: ask with --limit ${2 * most}, or --all.`)
  } finally {
    // What came before an error is worth showing as well.
    if (rows.length > 0) output.result({}, table([['SIZE', 'ONLINE', 'NAME'], ...rows], [0, 1]))
  }
}

/** Page after page; true when there is more. Content that moved to the front while it was paged through is told once. */
async function eachHit({ daemon }: Context, text: string, most: number, tell: (hit: Hit) => void): Promise<boolean> {
  const told = new Set<string>()
  let cursor = ''
  do {
    const limit = Math.min(most - told.size, LIMITS.searchHitsPerPage)
    const query = new URLSearchParams({ text, limit: String(limit), cursor })
    const answer = page.parse(await daemon.get(`/v1/search?${query}`))
    for (const found of answer.hits) {
      if (told.has(found.root)) continue
      told.add(found.root)
      tell(found)
    }
    cursor = answer.cursor
  } while (cursor !== '' && told.size < most)
  return cursor !== ''
}

const hitRow = ({ owner, path, size, sources: all, sourcesOnline }: Hit): string[] => [
  prettyBytes(size),
  `${sourcesOnline}/${all}`,
  `${owner}:${path}`,
]

function limitOf(text: string | undefined): number {
  if (text === undefined) return HITS_USUAL
  const limit = Number(text)
  if (!/^\d+$/.test(text) || limit < 1 || limit > HITS_MOST)
    throw new FerryError('usage', `--limit takes a number from 1 to ${HITS_MOST}.`)
  return limit
}

export async function who({ daemon, output }: Context, target: string): Promise<void> {
  const found = sources.parse(await daemon.get(`/v1/who?${new URLSearchParams({ target })}`))
  const { root, size, unnamed } = found
  if (output.json) {
    for (const source of found.sources) output.result({ ...source, root, size })
    if (unnamed > 0) output.result({ unnamed, root, size })
    return
  }
  const rows = found.sources.map(({ user, device, path, online }) => [
    online ? 'online' : 'offline',
    device,
    `${user}:${path}`,
  ])
  output.result({}, `${root} ${prettyBytes(size)}\n${table([['STATE', 'DEVICE', 'NAME'], ...rows])}`)
  if (unnamed > 0)
    output.note(`${unnamed} more online ${unnamed === 1 ? 'has' : 'have'} it under no name that you see.`)
}

export async function users({ daemon, output }: Context, pattern = '*'): Promise<void> {
  const { users: list } = userList.parse(await daemon.get(`/v1/users?${new URLSearchParams({ pattern })}`))
  if (output.json) {
    for (const user of list) output.result(user)
    return
  }
  if (list.length === 0) return output.note('There is no such user.')
  const rows = list.map(({ user, role, devices, online, files, bytes }) => [
    user,
    role,
    `${online}/${devices}`,
    String(files),
    prettyBytes(bytes),
  ])
  output.result({}, table([['USER', 'ROLE', 'ONLINE', 'FILES', 'SIZE'], ...rows], [2, 3, 4]))
}
