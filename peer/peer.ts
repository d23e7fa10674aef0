/** The peer daemon: puts the parts together, starts them, stops them in reverse. The one file that sees every part. */
import type { Refusal } from '#shared/base/errors.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { ContentRoot, PeerIdText } from '#shared/base/ids.ts'
import { Lifecycle } from '#shared/base/lifecycle.ts'
import type { Logger } from '#shared/base/log.ts'
import { startNode } from '#shared/node/create-node.ts'
import { CatalogueView } from './catalogue-view.ts'
import type { UpConfig } from './config.ts'
import { Feed } from './feed.ts'
import { deviceInfo, type Foundation, layFoundation, trackerKeys } from './foundation.ts'
import { folderEntry, toWireEntry } from './library/file-index.ts'
import type { HashProgress } from './library/hash-meter.ts'
import { LibraryRunner } from './library/library-runner.ts'
import { Announcer } from './link/announcer.ts'
import { CatalogueSync } from './link/catalogue-sync.ts'
import { CurrentHub } from './link/current-hub.ts'
import type { LinkState } from './link/link-machine.ts'
import { LinkRunner } from './link/link-runner.ts'
import { Mirror } from './link/mirror.ts'
import { TrackerApi } from './link/tracker-api.ts'
import { Consent } from './transfer/consent.ts'
import { Downloads } from './transfer/downloads.ts'
import { type HeldContent, heldFile } from './transfer/held-content.ts'
import { RateLimits } from './transfer/rate-limits.ts'
import { Routes } from './transfer/routes.ts'
import { Seeds } from './transfer/seeds.ts'
import { RateTimetable } from './transfer/timetable.ts'
import { Uploads } from './transfer/uploads.ts'

export interface PeerOptions {
  readonly config: UpConfig
  readonly log: Logger
  /** Asked once, when the hub does not know this device yet. */
  readonly password: () => Promise<string>
  readonly onIndexing: (progress: HashProgress) => void
  readonly onLink: (state: LinkState) => void
}

/** Everything that the API shows and commands. */
export interface Peer {
  readonly config: UpConfig
  readonly peerId: PeerIdText
  readonly lifecycle: Lifecycle
  readonly hub: CurrentHub
  readonly link: LinkRunner
  readonly feed: Feed
  readonly view: CatalogueView
  readonly mirror: Mirror
  readonly sync: CatalogueSync
  readonly tracker: TrackerApi
  readonly library: LibraryRunner
  readonly announcer: Announcer
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
  const catalogue = catalogueParts(base, hub)
  const sharing = sharingParts(base, options)
  const transfer = transferParts(base, hub, catalogue, sharing.library)
  const { link, scanned, ready } = linkParts(base, options, { hub, ...catalogue, ...sharing, ...transfer })
  await transfer.uploads.start()
  lifecycle.onStop('network', () => node.libp2p.stop())
  lifecycle.onStop('uploads', () => transfer.uploads.stop())
  await startNode(node)
  lifecycle.onStop('library', () => sharing.library.stop())
  lifecycle.onStop('timetable', async () => transfer.schedule.stop())
  lifecycle.onStop('downloads', () => transfer.downloads.stop())
  lifecycle.onStop('link', () => link.stop())
  catalogue.mirror.onArrival = (device) => transfer.downloads.wake(device)
  transfer.schedule.start()
  await transfer.downloads.start()
  link.start()
  sharing.library.start().then(scanned.resolve, (err: unknown) => {
    scanned.reject(err)
    ready.reject(err)
  })
  return {
    config,
    peerId: self,
    lifecycle,
    hub,
    link,
    ...catalogue,
    ...sharing,
    ...transfer,
    addresses: () => node.libp2p.getMultiaddrs().map(String),
    ready: () => ready.promise,
    stop: () => lifecycle.stop(log),
  }
}

/** What others share, as we see it. */
function catalogueParts({ log }: Foundation, hub: CurrentHub) {
  const feed = new Feed()
  const mirror: Mirror = new Mirror((change) => {
    const event = view.translate(change)
    if (event !== undefined) feed.publish(event)
  })
  const view = new CatalogueView(mirror, () => hub.device)
  return { feed, mirror, view, sync: new CatalogueSync(mirror, log) }
}

/** What we share. */
function sharingParts({ config, store, pool, clock, log, shares }: Foundation, { onIndexing }: PeerOptions) {
  const library: LibraryRunner = new LibraryRunner(
    { store, pool, clock, log, shares, onChanged: (paths) => announcer.touch(paths), onProgress: onIndexing },
    { rescan: config.library.rescan, settle: config.library.settle },
  )
  const files = {
    all: () => [...library.index.files().map(toWireEntry), ...[...library.folders.paths()].map(folderEntry)],
    get: (path: Parameters<typeof library.index.get>[0]) => {
      if (library.folders.has(path)) return folderEntry(path)
      const file = library.index.get(path)
      return file && toWireEntry(file)
    },
  }
  const announcer = new Announcer(files, log)
  return { library, announcer }
}

/** How bytes come and go. */
function transferParts(base: Foundation, hub: CurrentHub, { feed, view }: Catalogue, library: LibraryRunner) {
  const { config, clock, log, node, key, self, store } = base
  const { index } = library
  const consent = new Consent(
    {
      clock,
      isShared: ({ root }) => isHeld(root),
      onAsked: ({ id, username, path }) => feed.publish({ event: 'request', id, user: username, path }),
    },
    config.consent,
  )
  const tracker = new TrackerApi({
    node,
    hub,
    consent: (offer) => consent.decide(offer),
    consented: ({ transfer }) => consent.of(transfer),
    load: () => uploads.running.length + uploads.waiting.length,
  })
  const connection = () => hub.require().connection
  const routes = new Routes({ node, key, clock, tracker: connection, askDialBack: (id) => tracker.askDialBack(id) })
  const { up, down, upRelay, downRelay, upAccount } = config.limits
  const usual = { up, down, upRelay, downRelay, upAccount }
  const rates = new RateLimits(clock, usual)
  const schedule = new RateTimetable({ clock, rates, usual, timetable: config.timetable })
  const seeds = new Seeds({
    store: store.downloads,
    log,
    report: (report) => tracker.reportContent(report),
    reportSeeds: (seeds) => tracker.reportSeeds(seeds),
  })
  const downloads: Downloads = new Downloads({
    broker: tracker,
    routes,
    clock,
    random: Math.random,
    log,
    store: store.downloads,
    pool: base.pool,
    seeds,
    rates,
    localFile: (root) => index.withRoot(root)?.absolute,
    isOffered: (root) => view.isOffered(root),
    keepSharing: config.download.keepSharing,
  })
  const trackers = () => trackerKeys(config)
  const onChanged = ({ path }: Parameters<typeof toWireEntry>[0]) => library.recheck(path)
  const isHeld = (root: ContentRoot) =>
    index.withRoot(root) !== undefined || downloads.held(root) !== undefined || seeds.held(root) !== undefined
  const held = async (root: ContentRoot): Promise<HeldContent | undefined> => {
    const file = index.withRoot(root)
    const layer = file && (await store.layerOf(root))
    if (file === undefined || layer === undefined) return downloads.held(root) ?? seeds.held(root)
    return heldFile(file, layer, () => onChanged(file))
  }
  const uploads: Uploads = new Uploads({ node, key, self, held, consent, rates, log, trackers }, config.limits.uploads)
  return { consent, tracker, downloads, seeds, uploads, rates, schedule }
}

type Catalogue = ReturnType<typeof catalogueParts>
type Linked = Pick<Peer, 'hub' | 'feed' | 'sync' | 'announcer' | 'tracker' | 'downloads' | 'seeds'>

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
      onEvent: (event) => sync.onEvent(event),
      onState: (state) => {
        if (state.name === 'refused') ready.reject(refused(state.refusal))
        if (state.name !== 'online') leaveHub(parts, state)
        options.onLink(state)
      },
      onOnline: async (session) => {
        hub.enter(session)
        parts.feed.publish({ event: 'hub-connected', text: session.hub.hubName })
        await sync.start(session.rpc)
        await scanned.promise
        await announcer.start(session)
        ready.resolve()
        parts.seeds.tellAll()
        parts.downloads.wake()
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

function leaveHub({ hub, sync, announcer, feed }: Linked, state: LinkState): void {
  if (hub.session === undefined) return
  hub.leave()
  announcer.stop()
  feed.publish({ event: 'hub-lost', text: 'reason' in state ? state.reason : state.name })
  sync.stop()
}

const refused = ({ code, text }: Refusal) => new FerryError(code, text)
