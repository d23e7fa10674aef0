/** The tracker node: puts the parts together, starts them, stops them in reverse. The one file that sees every part. */
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { PrivateKey } from '@libp2p/interface'
import { type Clock, systemClock } from '#shared/base/clock.ts'
import type { DeviceNo } from '#shared/base/ids.ts'
import { Lifecycle } from '#shared/base/lifecycle.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { createNode, type FerryNode, startNode } from '#shared/node/create-node.ts'
import { loadOrCreateKey } from '#shared/node/identity.ts'
import { lockFolder } from '#shared/storage/folder-lock.ts'
import { InProcessBus } from './bus/in-process-bus.ts'
import { effectiveRegistration, type TrackerConfig } from './config.ts'
import { hasEnd } from './domain/sight.ts'
import { moderationParts } from './moderation-parts.ts'
import { startOps } from './ops/ops-server.ts'
import { RelayService } from './relay/relay-service.ts'
import { accountHandlers } from './rpc/account-handlers.ts'
import { brokerHandlers } from './rpc/broker-handlers.ts'
import { catalogueHandlers } from './rpc/catalogue-handlers.ts'
import { ControlService } from './rpc/control-service.ts'
import { depotHandlers } from './rpc/depot-handlers.ts'
import { dialer } from './rpc/dialer.ts'
import { Notify } from './rpc/notify.ts'
import { SessionHandlers } from './rpc/session-handlers.ts'
import { wantHandlers } from './rpc/want-handlers.ts'
import { Browse } from './services/browse.ts'
import { Depots } from './services/depots.ts'
import { ExpireGrants } from './services/expire-grants.ts'
import { OpenDownload, type Transfer } from './services/open-download.ts'
import { Passwords } from './services/passwords.ts'
import { Possession } from './services/possession.ts'
import { narrowedRoots, PublishFiles } from './services/publish-files.ts'
import type { RelayUse } from './services/relay-use.ts'
import { SignIn } from './services/sign-in.ts'
import { Swarm } from './services/swarm.ts'
import { TrackPresence } from './services/track-presence.ts'
import { Wants } from './services/wants.ts'
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts'
import type { Store } from './store/store.ts'

export interface RunningTracker {
  /** Full addresses with `/p2p/…`, as peers put them into their config. */
  readonly addresses: readonly string[]
  readonly registration: string
  readonly opsPort: number | undefined
  stop(): Promise<void>
}

interface Foundation {
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
export async function startTracker(config: TrackerConfig, log: Logger): Promise<RunningTracker> {
  const lifecycle = new Lifecycle()
  try {
    return await start(await layFoundation(config, log, lifecycle))
  } catch (err) {
    await lifecycle.stop(log)
    throw err
  }
}

async function layFoundation(config: TrackerConfig, log: Logger, lifecycle: Lifecycle): Promise<Foundation> {
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

async function start(base: Foundation): Promise<RunningTracker> {
  const { config, log, clock, store, node, lifecycle } = base
  const bus = new InProcessBus(log)
  const presence = new TrackPresence(bus)
  const passwords = new Passwords()
  const hub = await store.read.hub()
  const notify = new Notify(clock, log, config.events.busyDelay, hub.revision)
  notify.start(bus)
  lifecycle.onStop('notify', () => notify.stop())
  const swarm = new Swarm({
    store,
    isOnline: (device) => presence.byDevice(device) !== undefined,
    random: randomInt,
    comingTo: (host, root) => depots.comingTo(host, root),
  })
  const downloads = openDownloads(base, presence, swarm)
  presence.onDepotThere = (depot) => depots.arrived(depot)
  presence.onSessionOver = (device) => {
    swarm.leave(device)
    possession.leave(device)
    downloads.leave(device)
  }
  const { limits } = config
  const onShelvesDropped = (hosts: ReadonlySet<DeviceNo>) => {
    for (const host of hosts) depots.arrived(host)
  }
  const moderation = await moderationParts(
    { store, passwords, presence, bus, clock, log, onShelvesDropped },
    limits,
    lifecycle,
  )
  const { budget, door } = moderation
  const relay = relayService(base, presence, { downloads, use: moderation.relayUse })
  const registration = effectiveRegistration(config)
  const signIn = new SignIn(
    { store, passwords, clock },
    { registration, devicesPerAccount: config.limits.devicesPerAccount },
  )
  const grants = new ExpireGrants({
    store,
    bus,
    clock,
    log,
    onLost: (accounts) => endTransfers(base, downloads, ({ requester }) => accounts.has(requester.account)),
  })
  const wants = new Wants({ store, bus, clock, log })
  await wants.start()
  lifecycle.onStop('wants', () => wants.stop())
  const browse = new Browse({ store, clock, online: (device) => presence.byDevice(device)?.who })
  const files = new PublishFiles({
    store,
    bus,
    entriesPerDevice: config.limits.entriesPerDevice,
    onCommitted: (changes) => {
      const narrowed = narrowedRoots(changes)
      if (narrowed.size > 0)
        endTransfers(base, downloads, ({ root, more }) => [root, ...more].some((one) => narrowed.has(one)))
      if (changes.some(({ sight }) => hasEnd(sight))) void grants.look()
      wants.onCommitted(changes)
    },
  })
  const depots: Depots = new Depots({ store, presence, files, clock, log })
  await depots.start()
  const session = (device: DeviceNo) => presence.byDevice(device)
  const possession: Possession = new Possession({ store, files, clock, log, session, random: randomInt })
  const facts = {
    hubId: hub.hubId,
    hubName: config.name,
    registration,
    maxEntries: config.limits.entriesPerDevice,
  }
  const control = new ControlService({
    node,
    clock,
    log,
    presence,
    notify,
    handlers: {
      ...new SessionHandlers({ signIn, presence, facts, clock, door, budget, reaches: dialer(node) }).handlers,
      ...catalogueHandlers({ files, browse, notify, budget, depots, possession }),
      ...depotHandlers({ depots }),
      ...brokerHandlers({ downloads, swarm, possession, clock }),
      ...wantHandlers(wants),
      ...accountHandlers(moderation),
    },
  })
  await grants.start()
  lifecycle.onStop('grants', () => grants.stop())
  await control.start()
  await relay.start()
  lifecycle.onStop('network', () => node.libp2p.stop())
  lifecycle.onStop('relay', () => relay.stop())
  lifecycle.onStop('control', () => control.stop())
  await startNode(node)
  const addresses = node.libp2p.getMultiaddrs().map(String)
  const { admin } = moderation
  const ops = await startOps({ config, admin, presence, relay, notify, node, addresses, registration, lifecycle })
  return { addresses, registration, opsPort: ops, stop: () => lifecycle.stop(log) }
}

/** Runs in the background: what cannot be told to a source is not served there either, since its peer checks by itself. */
function endTransfers({ log }: Foundation, downloads: OpenDownload, concerns: (transfer: Transfer) => boolean): void {
  downloads.recheck(concerns).catch((err: unknown) => log.warn({ err }, 'a source was not told of an ended grant'))
}

function openDownloads(base: Foundation, presence: TrackPresence, swarm: Swarm): OpenDownload {
  const { store, key, clock, config } = base
  const online = (device: Parameters<TrackPresence['byDevice']>[0]) => presence.byDevice(device)
  return new OpenDownload({ store, key, clock, online, swarm, relayEnabled: config.relay.enabled })
}

function relayService(
  base: Foundation,
  presence: TrackPresence,
  parts: { downloads: OpenDownload; use: RelayUse },
): RelayService {
  const { node, key, clock, log, config } = base
  const { enabled, idle, factor, slack, perAccount, total } = config.relay
  return new RelayService(
    {
      node,
      key,
      clock,
      log,
      ...parts,
      whoIs: (peerId) => presence.byPeer(peerId)?.who,
      connectionTo: (device) => {
        const peerId = presence.byDevice(device)?.who.peerId
        return node.libp2p
          .getConnections()
          .find((connection) => connection.status === 'open' && connection.remotePeer.toString() === peerId)
      },
    },
    { enabled, idle, factor, slackBytes: slack, perAccount, total },
  )
}
