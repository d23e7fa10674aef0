/** What this peer is doing, as one object. */
import { deviceNo } from '#shared/base/ids.ts'
import { VERSION } from '#shared/base/version.ts'
import type { Peer } from '../peer.ts'
import { describeVisibility } from '../sharing/rules.ts'

export function describePeer(peer: Peer) {
  const { config, library, announcer, downloads, uploads, mirror } = peer
  return {
    version: VERSION,
    username: config.username,
    device: peer.deviceName.text,
    peerId: peer.peerId,
    addresses: peer.addresses(),
    hub: describeHub(peer),
    account: peer.account.status,
    shares: config.shares.map(({ alias }) => ({
      alias,
      files: countIn(library, alias),
      for: describeVisibility(peer.sharing.visibilityOf(`${alias}/`)),
    })),
    ...(config.depot.quota === 0 ? {} : { depot: peer.depot.usage }),
    files: library.index.count,
    bytes: library.index.bytes,
    announced: announcer.announced,
    hashed: library.hashed,
    catalogue: { entries: mirror.entries, leftOut: mirror.leftOut, revision: peer.sync.revision },
    downloads: downloads.list().map((download) => ({ ...download, sources: download.sources.map(withUser(peer)) })),
    uploads: uploads.running,
    waiting: uploads.waiting,
    received: downloads.receivedBytes,
    sent: uploads.sentBytes,
    requests: peer.consent.requests().length,
    problems: [
      ...library.problems.map(({ path, text }) => ({ path, text })),
      ...announcer.refused.map(({ path, refusal }) => ({ path, text: refusal.text })),
    ],
    memory: process.memoryUsage.rss(),
    uptime: Math.round(process.uptime()),
  }
}

function describeHub({ link, hub }: Peer) {
  const { state } = link
  const { session } = hub
  const reason = state.name === 'offline' ? state.reason : undefined
  return {
    state: state.name,
    ...(reason === undefined ? {} : { reason }),
    ...(session === undefined ? {} : { name: session.hub.hubName, observedAddress: session.hub.observedAddress }),
  }
}

function countIn(library: Peer['library'], alias: string): number {
  let count = 0
  for (const { path } of library.index.files()) if (path.startsWith(`${alias}/`)) count += 1
  return count
}

/** Sources by the names that people know. */
const withUser =
  ({ mirror }: Peer) =>
  <T extends { readonly device: number }>(source: T) => ({
    user: mirror.device(deviceNo(source.device))?.username ?? '',
    ...source,
  })
