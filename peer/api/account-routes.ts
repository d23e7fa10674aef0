/** Routes about one's own account and devices, and for moderators. */
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'
import type { LoopbackServer } from '#shared/http/loopback-server.ts'
import { MODERATIONS, type OwnDevice } from '#shared/protocol/own-account.ts'
import type { Peer } from '../peer.ts'
import { checked } from './checked.ts'

type App = LoopbackServer['app']

const text = z.string().max(2048)
const nameBody = z.strictObject({ name: text })
const deviceBody = z.strictObject({ device: text })
const passwordBody = z.strictObject({ password: text })
const moderateBody = z.strictObject({
  action: z.enum(MODERATIONS),
  target: text.default(''),
  text: text.default(''),
  lasts: z.number().int().min(0).default(0),
})

/** @param stop ends this process, with these last words */
export function addAccount(app: App, peer: Peer, stop: (last?: string) => void): void {
  app.get('/v1/devices', async () => ({ devices: (await devicesOf(peer)).map(describe(peer)) }))
  app.post('/v1/devices/revoke', async ({ body }) => {
    const found = chosen(await devicesOf(peer), checked(deviceBody, body).device)
    await peer.tracker.ask('revokeDevice', { device: found.device })
    return { revoked: found.name, peerId: found.peerId }
  })
  app.post('/v1/device/name', async ({ body }) => {
    await peer.deviceName.change(checked(nameBody, body).name)
    await peer.link.tellDevice()
    return { name: peer.deviceName.text }
  })
  app.post('/v1/account/deregister', async ({ body }) => {
    await peer.link.resign(checked(passwordBody, body).password)
    setImmediate(stop, `the account ${peer.config.username} was removed from the hub; this peer has stopped`)
    return { deregistered: peer.config.username }
  })
  app.post('/v1/moderate', async ({ body }) => {
    await peer.tracker.ask('moderate', checked(moderateBody, body))
    return {}
  })
}

const devicesOf = async (peer: Peer): Promise<OwnDevice[]> => (await peer.tracker.ask('listDevices', {})).devices

const describe =
  (peer: Peer) =>
  ({ device, name, peerId, online, entries, createdAt, lastSeenAt, revoked, host }: OwnDevice) => ({
    name,
    peerId,
    online,
    files: entries,
    createdAt: new Date(createdAt).toISOString(),
    lastSeen: new Date(lastSeenAt).toISOString(),
    isThis: device === peer.hub.device,
    revoked,
    shelf: host !== 0,
  })

/** By its name, or the beginning or end of its peer id. @throws FerryError `not-found`, `usage` */
function chosen(devices: readonly OwnDevice[], wanted: string): OwnDevice {
  const live = devices.filter(({ revoked }) => !revoked)
  const fits = ({ name, peerId }: OwnDevice) =>
    name === wanted || (wanted.length >= 6 && (peerId.startsWith(wanted) || peerId.endsWith(wanted)))
  const [found, ...others] = live.filter(fits)
  if (found === undefined) throw new FerryError('not-found', 'Your account has no such device; see `ferry devices`.')
  if (others.length > 0)
    throw new FerryError(
      'usage',
      'Several of your devices are called that; name one by its peer id, see `ferry devices`.',
    )
  return found
}
