/** What the commands of `account-commands.ts` do. */
import prettyBytes from 'pretty-bytes'
import { read } from 'read'
import { z } from 'zod'
import { duration } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'
import { table } from '#shared/cli/terminal.ts'
import { readApiFile } from '#shared/http/api-file.ts'
import { apiFile } from '../api/api-place.ts'
import { needUp } from '../config.ts'
import { type Context, passwordOf } from './context.ts'

const device = z.looseObject({
  name: z.string(),
  peerId: z.string(),
  online: z.boolean(),
  files: z.number(),
  lastSeen: z.string(),
  isThis: z.boolean(),
  revoked: z.boolean(),
})
const devices = z.object({ devices: z.array(device) })
const revoked = z.object({ revoked: z.string(), peerId: z.string() })
const renamed = z.object({ name: z.string() })
const account = z.looseObject({
  username: z.string(),
  account: z.looseObject({ entries: z.number(), wants: z.number(), relayedToday: z.number() }).optional(),
})

const TEN_YEARS = 3653 * 24 * 3600 * 1000
/** As much of a peer id as people compare. */
const SHOWN_DIGITS = 8

export async function listDevices({ daemon, output }: Context): Promise<void> {
  const { devices: list } = devices.parse(await daemon.get('/v1/devices'))
  if (output.json) {
    for (const row of list) output.result(row)
    return
  }
  const rows = list.map(({ name, peerId, online, files, lastSeen, isThis, revoked: isRevoked }) => [
    isThis ? '*' : '',
    name,
    `…${peerId.slice(-SHOWN_DIGITS)}`,
    isRevoked ? 'revoked' : online ? 'online' : 'offline',
    String(files),
    lastSeen,
  ])
  output.result({}, table([['', 'DEVICE', 'PEER ID', 'STATE', 'FILES', 'LAST SEEN'], ...rows], [4]))
}

export async function revokeDevice({ daemon, output }: Context, wanted: string): Promise<void> {
  const gone = revoked.parse(await daemon.post('/v1/devices/revoke', { device: wanted }))
  output.result(gone, table([[`revoked ${gone.revoked}; only your password binds it to your account again`]]))
}

export async function renameDevice({ daemon, output }: Context, name: string): Promise<void> {
  const now = renamed.parse(await daemon.post('/v1/device/name', { name }))
  output.result(now, table([[`this device is called ${now.name} now`]]))
}

/** Through the daemon when it runs, else over a connection of its own. */
export async function deregister({ config: loaded, output, daemon }: Context, { yes }: { yes?: boolean }) {
  const config = needUp(loaded)
  const runs = readApiFile(apiFile(config.data)) !== undefined
  const lost = runs ? await whatIsLost(daemon) : ''
  output.note(
    `This removes the account ${config.username} from the hub: its devices, everything they list${lost}, what it granted to others and what was granted to it. Files on your disks stay.`,
  )
  if (yes !== true) await confirm(config.username)
  const password = await passwordOf(config, false)
  if (runs) await daemon.post('/v1/account/deregister', { password })
  else {
    const { withHub } = await import('./account.ts')
    await withHub(config, 'no', async ({ rpc }) => {
      await rpc.ask('deregister', { password })
    })
  }
  output.result({ deregistered: config.username }, `the account ${config.username} was removed`)
}

async function whatIsLost(daemon: Context['daemon']): Promise<string> {
  const { account: own } = account.parse(await daemon.get('/v1/status'))
  if (own === undefined) return ''
  return ` (${own.entries} files), ${own.wants} wants, the record of ${prettyBytes(own.relayedToday)} relayed today`
}

async function confirm(username: string): Promise<void> {
  if (!process.stdin.isTTY) throw new FerryError('usage', 'Say --yes to remove the account.')
  const answer = await read({ prompt: `Type ${username} to go on: `, output: process.stderr }).catch(
    (cause: unknown) => {
      throw new FerryError('interrupted', undefined, { cause })
    },
  )
  if (answer !== username) throw new FerryError('cancelled', 'Nothing was removed.')
}

export async function kick({ daemon, output }: Context, who: string, { reason }: { reason: string }): Promise<void> {
  await daemon.post('/v1/moderate', { action: 'kick', target: who, text: reason })
  output.result({ kicked: who }, `kicked ${who}`)
}

export async function ban(
  { daemon, output }: Context,
  who: string,
  { for: text, reason }: { for?: string; reason: string },
): Promise<void> {
  const lasts = text === undefined ? 0 : lengthOf(text)
  await daemon.post('/v1/moderate', { action: 'ban', target: who, text: reason, lasts })
  output.result({ banned: who }, `banned ${who} ${text === undefined ? 'for good' : `for ${text}`}`)
}

export async function unban({ daemon, output }: Context, who: string): Promise<void> {
  await daemon.post('/v1/moderate', { action: 'unban', target: who })
  output.result({ unbanned: who }, `${who} may come in again`)
}

export async function notice({ daemon, output }: Context, text: string | undefined, { clear }: { clear?: boolean }) {
  if ((text === undefined) === (clear !== true)) throw new FerryError('usage', 'Give a text, or --clear.')
  await daemon.post('/v1/moderate', { action: 'notice', text: text ?? '' })
  output.result({ notice: text ?? '' }, text === undefined ? 'there is no message of the day now' : 'told everybody')
}

function lengthOf(text: string): number {
  const parsed = duration({ least: 1000, most: TEN_YEARS }).schema.safeParse(text)
  if (!parsed.success) throw new FerryError('usage', '--for takes a duration such as 12h or 7d.')
  return parsed.data
}
