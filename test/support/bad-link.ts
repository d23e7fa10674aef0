/** Peers and hubs of a story with a bad network between them. */
import { FaultProxy, type FaultProxyOptions, placeOf } from './fault-proxy.ts'
import type { Hub, TestPeer } from './hub.ts'
import type { PeerOptions } from './test-peer.ts'

/** Of 127.0.0.0/8, but not the address that the hub sees: nobody is sent there. */
const HIDDEN_HOST = '127.0.0.5'

/** A link that is gone with the hub. */
export async function openLink(hub: Hub, options: FaultProxyOptions = {}): Promise<FaultProxy> {
  const link = await FaultProxy.open(options)
  hub.onCleanup(() => link.close())
  return link
}

/** A bad network before the hub: who is told `link.through(hub.address)` goes this way. */
export const linkToHub = (hub: Hub): Promise<FaultProxy> => openLink(hub, { to: placeOf(hub.address) })

/** A peer that others reach over this link only: it listens elsewhere, and announces the link. */
export async function peerBehind(
  hub: Hub,
  name: string,
  options: PeerOptions = {},
): Promise<{ peer: TestPeer; link: FaultProxy }> {
  const link = await openLink(hub)
  const config = `announce = ["${link.address}"]\n${options.config ?? ''}`
  const peer = await hub.peer(name, { ...options, config, listen: `/ip4/${HIDDEN_HOST}/tcp/0` })
  await leadTo(peer, link)
  return { peer, link }
}

/** Another start of the peer has another port. */
export async function leadTo(peer: TestPeer, link: FaultProxy): Promise<void> {
  const addresses = (await peer.status()).addresses as string[]
  const own = addresses.find((address) => address.startsWith(`/ip4/${HIDDEN_HOST}/`))
  if (own === undefined) throw new Error(`${peer.name} does not listen at ${HIDDEN_HOST}: ${addresses.join(' ')}`)
  link.leadsTo(placeOf(own))
}
