/** What every part of a peer stands on: the locked data folder, the key, the index, the node. */
import { join, sep } from 'node:path'
import type { PrivateKey } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { type Clock, systemClock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { PeerIdText } from '#shared/base/ids.ts'
import type { Lifecycle } from '#shared/base/lifecycle.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { HashPool } from '#shared/content/hash-pool.ts'
import { createNode, type FerryNode } from '#shared/node/create-node.ts'
import { loadOrCreateKey, peerIdText } from '#shared/node/identity.ts'
import { isTcpAddress } from '#shared/node/tcp-address.ts'
import type { DeviceInfo } from '#shared/protocol/session.ts'
import { lockFolder } from '#shared/storage/folder-lock.ts'
import { dialFromOf, type UpConfig } from './config.ts'
import { DeviceName, indexFile } from './device-name.ts'
import { Share } from './library/share.ts'
import { FileStore } from './store/file-store.ts'
import type { TrackerKey } from './transfer/uploads.ts'

export interface Foundation {
  readonly config: UpConfig
  readonly log: Logger
  readonly clock: Clock
  readonly key: PrivateKey
  readonly self: PeerIdText
  readonly shares: readonly Share[]
  readonly store: FileStore
  readonly pool: HashPool
  readonly node: FerryNode
  readonly deviceName: DeviceName
}

/** @throws FerryError `locked`, `config`, `permission` */
export async function layFoundation(config: UpConfig, log: Logger, lifecycle: Lifecycle): Promise<Foundation> {
  const lock = lockFolder(config.data, 'peer')
  lifecycle.onStop('lock', () => lock.release())
  const shares = openShares(config)
  const key = await loadOrCreateKey(join(config.data, 'peer.key'))
  const store = await FileStore.open(indexFile(config.data))
  lifecycle.onStop('store', () => store.close())
  const pool = new HashPool(config.library.hashThreads)
  lifecycle.onStop('hash pool', () => pool.close())
  const { listen, announce } = config
  const node = await createNode({ privateKey: key, listen, announce, role: 'peer', ...dialFromOf(config) })
  const deviceName = await DeviceName.open(store.settings, config.device)
  return { config, log, clock: systemClock, key, self: peerIdText(key), shares, store, pool, node, deviceName }
}

/** @throws FerryError `config` for a share that would give away this peer's own key */
function openShares({ shares, library, data }: UpConfig): Share[] {
  return shares.map((options) => {
    const share = new Share(options, library.ignore)
    if (share.contains(data) || share.folder.startsWith(data + sep))
      throw new FerryError(
        'config',
        `The share "${share.alias}" (${share.folder}) and this peer's data folder (${data}) lie in one another, which would give away its key. Share another folder, or move the data folder with --data.`,
      )
    return share
  })
}

/** What this device tells the hub about itself. */
export function deviceInfo({ config, node, deviceName }: Foundation): DeviceInfo {
  const own = node.libp2p.getMultiaddrs().map((address) => address.toString().replace(/\/p2p\/[^/]+$/, ''))
  const addresses = [...new Set([...config.announce, ...own])].filter(isTcpAddress)
  const depot = config.depot.quota > 0
  return { name: deviceName.text, addresses: addresses.slice(0, LIMITS.addressesPerDevice), depot }
}

/** The configured trackers; their key is in their PeerId, so no message can change it. */
export function trackerKeys({ tracker }: UpConfig): TrackerKey[] {
  const ids = new Set(tracker.map((address) => address.split('/p2p/').at(-1) ?? ''))
  return [...ids].flatMap((peerId) => {
    const { publicKey } = peerIdFromString(peerId)
    return publicKey === undefined ? [] : [{ peerId, publicKey }]
  })
}
