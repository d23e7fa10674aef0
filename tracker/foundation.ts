/** What every part of a tracker stands on: the locked data folder, the key, the database, the node. */
import { join } from 'node:path'
import type { PrivateKey } from '@libp2p/interface'
import { type Clock, systemClock } from '#shared/base/clock.ts'
import type { Lifecycle } from '#shared/base/lifecycle.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { createNode, type FerryNode } from '#shared/node/create-node.ts'
import { loadOrCreateKey } from '#shared/node/identity.ts'
import { lockFolder } from '#shared/storage/folder-lock.ts'
import type { TrackerConfig } from './config.ts'
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts'
import type { Store } from './store/store.ts'

export interface Foundation {
  readonly config: TrackerConfig
  readonly log: Logger
  readonly clock: Clock
  readonly key: PrivateKey
  readonly store: Store
  readonly node: FerryNode
  readonly lifecycle: Lifecycle
}

export const databaseFile = (data: string): string => join(data, 'hub.sqlite')

/** @throws FerryError `locked`, `config`, `permission` */
export async function layFoundation(config: TrackerConfig, log: Logger, lifecycle: Lifecycle): Promise<Foundation> {
  const lock = lockFolder(config.data, 'tracker')
  lifecycle.onStop('lock', () => lock.release())
  const store = await openSqliteStore(databaseFile(config.data))
  lifecycle.onStop('store', () => store.close())
  await store.transaction((tx) => tx.pruneTombstones(LIMITS.tombstones))
  const key = await loadOrCreateKey(join(config.data, 'tracker.key'))
  const node = await createNode({
    privateKey: key,
    listen: config.listen,
    announce: config.announce,
    role: 'tracker',
    maxConnections: config.limits.connections,
    gate: {
      perAddress: config.limits.connectionsPerAddress,
      pendingPerAddress: LIMITS.connectionsPendingPerAddress,
      newPerAddressPerMinute: config.limits.newConnectionsPerAddressPerMinute,
    },
  })
  return { config, log, clock: systemClock, key, store, node, lifecycle }
}
