/** The peer daemon: puts the parts together, starts them, stops them in reverse. The one file that sees every part. */
import type { Refusal } from '#shared/base/errors.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { PeerIdText } from '#shared/base/ids.ts'
import { Lifecycle } from '#shared/base/lifecycle.ts'
import type { Logger } from '#shared/base/log.ts'
import { startNode } from '#shared/node/create-node.ts'
import { BatchLine } from './batch-line.ts'
import type { CatalogueView } from './catalogue-view.ts'
import type { UpConfig } from './config.ts'
import type { Depot } from './depot/depot.ts'
import type { Uploader } from './depot/uploader.ts'
import type { DeviceName } from './device-name.ts'
import type { Feed } from './feed.ts'
import { deviceInfo, type Foundation, layFoundation } from './foundation.ts'
import type { HashProgress } from './library/hash-meter.ts'
import type { LibraryRunner } from './library/library-runner.ts'
import type { Announcer } from './link/announcer.ts'
import type { CatalogueSync } from './link/catalogue-sync.ts'
import { CurrentHub } from './link/current-hub.ts'
import type { LinkState } from './link/link-machine.ts'
import { LinkRunner } from './link/link-runner.ts'
import type { Mirror } from './link/mirror.ts'
import type { TrackerApi } from './link/tracker-api.ts'
import type { Locate } from './locate.ts'
import { OwnAccount } from './own-account.ts'
import { catalogueParts, sharingParts } from './parts.ts'
import type { KnownKeys } from './sharing/known-keys.ts'
import type { ShareCommand } from './sharing/share-command.ts'
import type { Sharing } from './sharing/sharing.ts'
import type { Consent } from './transfer/consent.ts'
import type { Downloads } from './transfer/downloads.ts'
import type { RateLimits } from './transfer/rate-limits.ts'
import type { Seeds } from './transfer/seeds.ts'
import type { Uploads } from './transfer/uploads.ts'
import { transferParts } from './transfer-parts.ts'
import { Wants } from './wants.ts'

export interface PeerOptions {
  readonly config: UpConfig
  readonly log: Logger
  /** Asked once, when the hub does not know this device yet. */
  readonly password: () => Promise<string>
  readonly onIndexing: (progress: HashProgress) => void
  readonly onLink: (state: LinkState) => void
  /** The hub's message of the day. */
  readonly onNotice: (text: string) => void
}

/** Everything that the API shows and commands. */
export interface Peer {
  readonly config: UpConfig
  readonly peerId: PeerIdText
  readonly lifecycle: Lifecycle
  readonly hub: CurrentHub
  readonly batch: BatchLine
  readonly link: LinkRunner
  readonly account: OwnAccount
  readonly deviceName: DeviceName
  readonly feed: Feed
  readonly view: CatalogueView
  readonly mirror: Mirror
  readonly sync: CatalogueSync
  readonly tracker: TrackerApi
  readonly library: LibraryRunner
  readonly announcer: Announcer
  /** With whom what is shared. */
  readonly sharing: Sharing
  readonly shareCommand: ShareCommand
  /** Files of the shares in a scope: one, or all below a folder. */
  readonly ownFilesIn: (scope: string) => number
  readonly keys: KnownKeys
  readonly depot: Depot
  readonly uploader: Uploader
  readonly locate: Locate
  readonly wants: Wants
  readonly downloads: Downloads
  readonly seeds: Seeds
  readonly uploads: Uploads
  readonly rates: RateLimits
  readonly consent: Consent
  /** Addresses that others may dial, with `/p2p/…`. */
  addresses(): string[]
  /** Resolves when signed in, indexed and announced. @throws FerryError when the hub refuses this peer for good */
  ready(): Promise<void>
  stop(): Promise<void>
}

/** @throws FerryError `locked`, `config`, `permission` */
export async function startPeer(options: PeerOptions): Promise<Peer> {
  const lifecycle = new Lifecycle()
  try {
    const base = await layFoundation(options.config, options.log, lifecycle)
    return await start(base, options, lifecycle)
  } catch (err) {
    await lifecycle.stop(options.log)
    throw err
  }
}

async function start(base: Foundation, options: PeerOptions, lifecycle: Lifecycle): Promise<Peer> {
  const { config, log, node, self } = base
  const hub = new CurrentHub()
  const batch = new BatchLine()
  const catalogue = catalogueParts(base, hub)
  const sharing = await sharingParts(base, options, catalogue)
  const transfer = transferParts(base, { hub, batch }, catalogue, sharing)
  const account = new OwnAccount({ hub, feed: catalogue.feed, log, onNotice: options.onNotice })
  const parts = { hub, batch, account, ...catalogue, ...sharing, ...transfer }
  const wants = new Wants({ peer: { config, lifecycle, ...parts }, settings: base.store.settings, log })
  const { link, scanned, ready } = linkParts(base, options, { ...parts, wants })
  await transfer.uploads.start()
  lifecycle.onStop('network', () => node.libp2p.stop())
  lifecycle.onStop('uploads', () => transfer.uploads.stop())
  await startNode(node)
  lifecycle.onStop('library', () => sharing.library.stop())
  lifecycle.onStop('timetable', async () => transfer.schedule.stop())
  lifecycle.onStop('downloads', () => transfer.downloads.stop())
  lifecycle.onStop('wants', () => wants.stop())
  lifecycle.onStop('link', () => link.stop())
  catalogue.mirror.onArrival = (device) => transfer.downloads.wake(device)
  transfer.schedule.start()
  await transfer.downloads.start()
  await transfer.depot.start()
  await transfer.uploader.start()
  lifecycle.onStop('depot', async () => transfer.depot.stop())
  link.start()
  sharing.library.start().then(scanned.resolve, (err: unknown) => {
    scanned.reject(err)
    ready.reject(err)
  })
  return {
    config,
    peerId: self,
    lifecycle,
    link,
    ...parts,
    wants,
    deviceName: base.deviceName,
    addresses: () => node.libp2p.getMultiaddrs().map(String),
    ready: () => ready.promise,
    stop: () => lifecycle.stop(log),
  }
}

type Linked = Pick<
  Peer,
  'hub' | 'batch' | 'account' | 'feed' | 'sync' | 'announcer' | 'tracker' | 'downloads' | 'seeds' | 'uploader' | 'wants'
>

/** The place at the hub: everything that begins with signing in, and ends with being cut off. */
function linkParts(base: Foundation, options: PeerOptions, parts: Linked) {
  const { config, node, clock, log } = base
  const { hub, sync, announcer, tracker } = parts
  const ready = Promise.withResolvers<void>()
  const scanned = Promise.withResolvers<void>()
  // Whoever waits for these sees their failure; that nobody waits is no failure of its own.
  for (const { promise } of [ready, scanned]) promise.catch(() => undefined)
  const link = new LinkRunner(
    {
      node,
      clock,
      log,
      password: options.password,
      device: () => deviceInfo(base),
      answer: (request) => tracker.answer(request),
      onEvent: (event) => {
        parts.account.notice(event.notice)
        sync.onEvent(event)
        parts.wants.onEvent(event)
      },
      onState: (state) => {
        if (state.name === 'refused') ready.reject(refused(state.refusal))
        if (state.name !== 'online' && state.name !== 'resigning') leaveHub(parts, state)
        options.onLink(state)
      },
      onOnline: async (session) => {
        hub.enter(session)
        parts.batch.onEntered()
        parts.feed.publish({ event: 'hub-connected', text: session.hub.hubName })
        await parts.account.begin()
        await sync.start(session.rpc)
        await scanned.promise
        await announcer.start(session)
        parts.batch.onListed()
        ready.resolve()
        parts.seeds.tellAll()
        parts.downloads.wake()
        parts.wants.enter(session)
        await parts.uploader.resume()
      },
    },
    {
      trackers: config.tracker,
      username: config.username,
      invite: config.invite,
      register: config.register ? 'if-needed' : 'no',
    },
  )
  return { link, scanned, ready }
}

function leaveHub({ hub, batch, sync, announcer, feed, wants }: Linked, state: LinkState): void {
  if (hub.session === undefined) return
  hub.leave()
  batch.onLeft()
  announcer.stop()
  wants.leave()
  feed.publish({ event: 'hub-lost', text: 'reason' in state ? state.reason : state.name })
  sync.stop()
}

const refused = ({ code, text }: Refusal) => new FerryError(code, text)
