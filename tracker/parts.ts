/** How the services of a tracker are put together: each is given the functions of the others that it needs. */
import { randomInt } from 'node:crypto'
import { peerIdFromString } from '@libp2p/peer-id'
import type { DeviceNo } from '#shared/base/ids.ts'
import type { Bus, HubChange } from './bus/bus.ts'
import { InProcessBus } from './bus/in-process-bus.ts'
import { hasEnd } from './domain/sight.ts'
import type { Foundation } from './foundation.ts'
import { moderationParts } from './moderation-parts.ts'
import { RelayService } from './relay/relay-service.ts'
import { Notify } from './rpc/notify.ts'
import { Browse } from './services/browse.ts'
import { Depots } from './services/depots.ts'
import { ExpireGrants } from './services/expire-grants.ts'
import { OpenDownload, type Transfer } from './services/open-download.ts'
import { Passwords } from './services/passwords.ts'
import { Possession } from './services/possession.ts'
import { narrowedRoots, PublishFiles } from './services/publish-files.ts'
import type { RelayUse } from './services/relay-use.ts'
import { Roster } from './services/roster.ts'
import { Search } from './services/search.ts'
import { Swarm } from './services/swarm.ts'
import { TrackPresence } from './services/track-presence.ts'
import { Wants } from './services/wants.ts'

/** Who is there, and how they are told. */
export async function peopleParts({ config, clock, log, store, lifecycle }: Foundation) {
  const bus = new InProcessBus(log)
  const presence = new TrackPresence(bus)
  const { revision } = await store.read.hub()
  const roster = new Roster()
  await roster.load(store.read)
  const notify = new Notify({ clock, log, busyDelay: config.events.busyDelay, at: revision, roster })
  notify.start(bus)
  lifecycle.onStop('notify', () => notify.stop())
  return { bus, presence, roster, notify, passwords: new Passwords() }
}

type People = Awaited<ReturnType<typeof peopleParts>>

/** What is shared, with whom, and who has it. */
export async function catalogueParts(base: Foundation, { bus, presence }: People) {
  const { config, clock, log, store, lifecycle } = base
  const isOnline = (device: DeviceNo) => presence.byDevice(device) !== undefined
  const session = (device: DeviceNo) => presence.byDevice(device)
  const swarm = new Swarm({
    store,
    isOnline,
    random: randomInt,
    comingTo: (host, root) => depots.comingTo(host, root),
  })
  const downloads = openDownloads(base, presence, swarm)
  const grants = new ExpireGrants({
    store,
    bus,
    clock,
    log,
    onLost: (accounts) => endTransfers(base, downloads, ({ requester }) => accounts.has(requester.account)),
  })
  const wants = await startWants(base, bus)
  const onCommitted = (changes: readonly HubChange[]) => {
    const narrowed = narrowedRoots(changes)
    if (narrowed.size > 0)
      endTransfers(base, downloads, ({ root, more }) => [root, ...more].some((one) => narrowed.has(one)))
    if (changes.some(({ sight }) => hasEnd(sight))) void grants.look()
    wants.onCommitted(changes)
  }
  const files = new PublishFiles({ store, bus, entriesPerDevice: config.limits.entriesPerDevice, onCommitted })
  const depots: Depots = new Depots({ store, presence, files, clock, log })
  const possession = new Possession({ store, files, clock, log, session, random: randomInt })
  presence.onDepotThere = (depot) => depots.arrived(depot)
  presence.onSessionOver = (device) => {
    swarm.leave(device)
    possession.leave(device)
    downloads.leave(device)
  }
  await depots.start()
  lifecycle.onStop('grants', () => grants.stop())
  const browse = new Browse({ store, clock, online: (device) => session(device)?.who })
  const search = new Search({ store, clock, isOnline, onlineDevices: () => presence.onlineDevices() })
  return { swarm, downloads, grants, wants, files, depots, possession, browse, search }
}

async function startWants({ store, clock, log, lifecycle }: Foundation, bus: Bus): Promise<Wants> {
  const wants = new Wants({ store, bus, clock, log })
  await wants.start()
  lifecycle.onStop('wants', () => wants.stop())
  return wants
}

/** Accounts, order, and what each may use. */
export async function orderParts(base: Foundation, { bus, presence, passwords }: People, depots: Depots) {
  const { config, clock, log, store, lifecycle } = base
  const onShelvesDropped = (hosts: ReadonlySet<DeviceNo>) => {
    for (const host of hosts) depots.arrived(host)
  }
  const parts = { store, passwords, presence, bus, clock, log, onShelvesDropped }
  return moderationParts(parts, config.limits, lifecycle)
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

export function relayService(
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
        if (peerId === undefined) return undefined
        return node.libp2p.getConnections(peerIdFromString(peerId)).find(({ status }) => status === 'open')
      },
    },
    { enabled, idle, factor, slackBytes: slack, perAccount, total },
  )
}
