/** `ferry ls`, `peers`, `status`, `watch`, `requests`: reading what the daemon knows. */
import prettyBytes from 'pretty-bytes'
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'
import { table } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import type { Context } from './context.ts'
import { tellWant } from './want-commands.ts'

const file = z.object({ owner: z.string(), path: z.string(), size: z.number(), root: z.string(), online: z.boolean() })
const hubState = z.object({ hub: z.object({ state: z.string(), reason: z.string().optional() }) })
const peers = z.object({
  peers: z.array(
    z.object({
      user: z.string(),
      device: z.string(),
      online: z.boolean(),
      files: z.number(),
      peerId: z.string(),
      addresses: z.array(z.string()),
    }),
  ),
})
const requests = z.object({
  requests: z.array(
    z.object({ id: z.number(), username: z.string(), device: z.string(), path: z.string(), askedAt: z.number() }),
  ),
})

export async function ls({ daemon, output }: Context, { all }: { all?: boolean }): Promise<void> {
  const rows: string[][] = []
  for await (const raw of daemon.lines(`/v1/files?all=${all === true ? 1 : 0}`)) {
    const entry = z.looseObject(file.shape).parse(raw)
    if (output.json) output.result(entry)
    else rows.push([prettyBytes(entry.size), entry.online ? '' : 'offline', `${entry.owner}:${entry.path}`])
  }
  const { hub } = hubState.parse(await daemon.get('/v1/status'))
  if (hub.state !== 'online') output.note(`Not connected to the hub (${printable(hub.reason ?? hub.state)}).`)
  if (output.json) return
  if (rows.length === 0) return output.note('Nobody shares anything right now.')
  rows.sort(([, , a = ''], [, , b = '']) => (a < b ? -1 : 1))
  output.result({}, table(all === true ? rows : rows.map(([size = '', , name = '']) => [size, name]), [0]))
}

export async function listPeers({ daemon, output }: Context): Promise<void> {
  const { peers: list } = peers.parse(await daemon.get('/v1/peers'))
  if (output.json) {
    for (const peer of list) output.result(peer)
    return
  }
  const rows = list.map(({ user, device, online, files, addresses }) => [
    user,
    device,
    online ? 'online' : 'offline',
    String(files),
    addresses[0] ?? '',
  ])
  output.result({}, table([['USER', 'DEVICE', 'STATE', 'FILES', 'ADDRESS'], ...rows], [3]))
}

export async function watch({ daemon, output }: Context, { state }: { state?: boolean }): Promise<void> {
  const interrupt = new AbortController()
  process.once('SIGINT', () => interrupt.abort())
  process.once('SIGTERM', () => interrupt.abort())
  const event = z.looseObject({ event: z.string() })
  try {
    for await (const raw of daemon.lines(`/v1/events?state=${state === true ? 1 : 0}`, { signal: interrupt.signal })) {
      const happened = event.parse(raw)
      output.result(happened, tell(happened))
    }
  } catch (err) {
    if (interrupt.signal.aborted) throw new FerryError('interrupted', 'Interrupted.', { cause: err })
    throw err
  }
}

export async function listRequests({ daemon, output }: Context): Promise<void> {
  const { requests: list } = requests.parse(await daemon.get('/v1/requests'))
  if (output.json) {
    for (const request of list) output.result(request)
    return
  }
  if (list.length === 0) return output.note('Nobody is waiting for an answer.')
  const rows = list.map(({ id, username, device, path }) => [String(id), `${username} (${device})`, path])
  output.result({}, table([['ID', 'WHO', 'WANTS'], ...rows], [0]))
}

export async function answerRequest({ daemon, output }: Context, id: string, answer: 'accept' | 'refuse') {
  if (!/^\d+$/.test(id)) throw new FerryError('usage', 'Name the request by its number; see `ferry requests`.')
  await daemon.post(`/v1/requests/${id}/${answer}`)
  output.result({ id: Number(id), answer }, `${answer === 'accept' ? 'accepted' : 'refused'} ${id}`)
}

function tell(happened: Record<string, unknown>): string {
  const words = (name: string) => printable(String(happened[name] ?? ''))
  switch (happened.event) {
    case 'user-joined':
      return `+ ${words('user')} joined with ${words('files')} files`
    case 'user-left':
      return `- ${words('user')} left`
    case 'file-added':
    case 'file-removed':
    case 'file-changed': {
      const sign = { 'file-added': '+', 'file-removed': '-', 'file-changed': '~' }[happened.event]
      const granted = happened.restricted === true && happened.event !== 'file-removed' ? ', granted to you' : ''
      return `${sign} ${words('owner')}:${words('path')} (${prettyBytes(Number(happened.size ?? 0))}${granted})`
    }
    case 'request':
      return `? ${words('user')} asks for ${words('path')}: ferry requests accept ${words('id')}`
    case 'notice':
      return `! notice: ${words('text')}`
    case 'hub-connected':
      return `* connected to ${words('text')}`
    case 'share-changed':
      return `= ${words('target')}: ${words('files')} files for ${words('for')}`
    case 'key-changed':
      return `! ${words('user')} has a new key (${words('peerId')}): ask, then ferry keys accept ${words('user')}`
    case 'hub-lost':
      return `* hub not connected: ${words('text')}`
    case 'state-complete':
      return '--- now live ---'
    default:
      return (
        tellWant(happened) ??
        Object.entries(happened)
          .map(([name, value]) => `${name} ${printable(String(value))}`)
          .join(' ')
      )
  }
}
