/** The peer daemon: puts the parts together, starts them, stops them in reverse. The one file that sees every part. */
import { join, sep } from 'node:path'
import { peerIdFromString } from '@libp2p/peer-id'
import { type Clock, systemClock } from '#shared/base/clock.ts'
import { FerryError, type Refusal } from '#shared/base/errors.ts'
import type { PeerIdText } from '#shared/base/ids.ts'
import { Lifecycle } from '#shared/base/lifecycle.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { HashPool } from '#shared/content/hash-pool.ts'
import { createNode, type FerryNode, startNode } from '#shared/node/create-node.ts'
import { loadOrCreateKey, peerIdText } from '#shared/node/identity.ts'
import { isTcpAddress } from '#shared/node/tcp-address.ts'
import type { WireEntry } from '#shared/protocol/catalogue.ts'
import type { DeviceInfo } from '#shared/protocol/session.ts'
import { lockFolder } from '#shared/storage/folder-lock.ts'
import { CatalogueView } from './catalogue-view.ts'
import type { UpConfig } from './config.ts'
import { Feed } from './feed.ts'
import type { IndexedFile } from './library/file-index.ts'
import { type HashProgress, LibraryRunner } from './library/library-runner.ts'
import { Share } from './library/share.ts'
import { Announcer } from './link/announcer.ts'
import { CatalogueSync } from './link/catalogue-sync.ts'
import type { LinkState } from './link/link-machine.ts'
import { type HubSession, LinkRunner } from './link/link-runner.ts'
import { Mirror } from './link/mirror.ts'
import { TrackerApi } from './link/tracker-api.ts'
import { FileStore } from './store/file-store.ts'
import { Consent } from './transfer/consent.ts'
import { Downloads } from './transfer/downloads.ts'
import { Routes } from './transfer/routes.ts'
import { Uploads } from './transfer/uploads.ts'

/** Everything that the API shows and commands. */
export interface Peer {
  readonly config: UpConfig
  readonly peerId: PeerIdText
  readonly node: FerryNode
  readonly feed: Feed
  readonly view: CatalogueView
  readonly mirror: Mirror
  readonly sync: CatalogueSync
  readonly link: LinkRunner
  readonly tracker: TrackerApi
  readonly library: LibraryRunner
  readonly announcer: Announcer
  readonly downloads: Downloads
  readonly uploads: Uploads
  readonly consent: Consent
  readonly lifecycle: Lifecycle
  /** Addresses that others may dial, with `/p2p/…`. */
  addresses(): string[]
  /** Resolves when signed in, indexed and announced. @throws FerryError when the hub refuses this peer for good */
  ready(): Promise<void>
  stop(): Promise<void>
}

export interface PeerOptions {
  readonly config: UpConfig
  readonly log: Logger
  /** Asked once, when the hub does not know this device yet. */
  readonly password: () => Promise<string>
  readonly onIndexing: (progress: HashProgress) => void
  readonly onLink: (state: LinkState) => void
}

/** @throws FerryError `locked`, `config`, `permission` */
export async function startPeer(options: PeerOptions): Promise<Peer> {
  const lifecycle = new Lifecycle()
  try {
    return await assemble(options, lifecycle)
  } catch (err) {
    await lifecycle.stop(options.log)
    throw err
  }
}

async function assemble(options: PeerOptions, lifecycle: Lifecycle): Promise<Peer> {
  const { config, log } = options
  const clock: Clock = systemClock
  const lock = lockFolder(config.data, 'peer')
  lifecycle.onStop('lock', () => lock.release())
  const shares = openShares(config)
  const key = await loadOrCreateKey(join(config.data, 'peer.key'))
  const self = peerIdText(key)
  const store = await FileStore.open(join(config.data, 'index.sqlite'))
  lifecycle.onStop('store', () => store.close())
  const pool = new HashPool(config.library.hashThreads)
  lifecycle.onStop('hash pool', () => pool.close())
  const node = await createNode({ privateKey: key, listen: config.listen, announce: config.announce, role: 'peer' })
  const feed = new Feed()

  const library = new LibraryRunner(
    { store, pool, clock, log, shares, onChanged: (paths) => announcer.touch(paths), onProgress: options.onIndexing },
    { rescan: config.library.rescan, settle: config.library.settle },
  )
  const announcer = new Announcer(
    {
      all: () => wireEntries(library),
      get: (path) => {
        const file = library.index.get(path)
        return file && toWire(file)
      },
    },
    log,
  )
  const mirror: Mirror = new Mirror((change) => {
    const event = view.translate(change)
    if (event !== undefined) feed.publish(event)
  })
  const view = new CatalogueView(mirror, () => link.session?.self.device ?? lastDevice)
  const sync = new CatalogueSync(mirror, log)
  const consent = new Consent(
    {
      clock,
      isShared: ({ root }) => library.index.withRoot(root) !== undefined,
      onAsked: ({ id, username, path }) => feed.publish({ event: 'request', id, user: username, path }),
    },
    config.consent,
  )
  const tracker = new TrackerApi({
    node,
    session: () => link.session,
    consent: (offer) => consent.decide(offer),
    consented: ({ transfer }) => consent.of(transfer),
  })
  let lastDevice: HubSession['self']['device'] | undefined
  const ready = Promise.withResolvers<void>()
  ready.promise.catch(() => undefined) // whoever waits for it sees it; nobody may wait
  const scanned = Promise.withResolvers<void>()
  const link = new LinkRunner(
    {
      node,
      clock,
      log,
      password: options.password,
      device: () => deviceInfo(config, node),
      answer: (request) => tracker.answer(request),
      onEvent: (event) => sync.onEvent(event),
      onState: (state) => {
        if (state.name === 'offline') {
          sync.stop()
          announcer.stop()
        }
        if (state.name === 'refused') ready.reject(refused(state.refusal))
        feed.publish({ event: 'hub', state: state.name, text: 'reason' in state ? state.reason : '' })
        options.onLink(state)
      },
      onOnline: async (session) => {
        lastDevice = session.self.device
        await sync.start(session.rpc)
        await scanned.promise
        await announcer.start(session)
        ready.resolve()
      },
    },
    {
      trackers: config.tracker,
      username: config.username,
      invite: config.invite,
      register: config.register ? 'if-needed' : 'no',
    },
  )
  const routes = new Routes({
    node,
    key,
    clock,
    tracker: () => tracker.connection(),
    askDialBack: (transfer) => tracker.askDialBack(transfer),
  })
  const downloads = new Downloads(
    { broker: tracker, routes, clock },
    { folder: config.download.directory, route: config.download.route },
  )
  const uploads = new Uploads(
    {
      node,
      key,
      self,
      index: library.index,
      store,
      consent,
      log,
      onChanged: ({ path }) => library.recheck(path),
      trackers: () => trackerKeys(config),
    },
    config.limits.uploads,
  )
  await uploads.start()
  lifecycle.onStop('network', () => node.libp2p.stop())
  lifecycle.onStop('uploads', () => uploads.stop())
  await startNode(node)
  lifecycle.onStop('library', () => library.stop())
  lifecycle.onStop('downloads', () => downloads.stop())
  lifecycle.onStop('link', () => link.stop())
  link.start()
  library.start().then(scanned.resolve, scanned.reject)
  scanned.promise.catch((err: unknown) => ready.reject(err))
  return {
    config,
    peerId: self,
    node,
    feed,
    view,
    mirror,
    sync,
    link,
    tracker,
    library,
    announcer,
    downloads,
    uploads,
    consent,
    lifecycle,
    addresses: () => node.libp2p.getMultiaddrs().map(String),
    ready: () => ready.promise,
    stop: () => lifecycle.stop(log),
  }
}

/** @throws FerryError `config` for a share that would give away this peer's own key */
function openShares({ shares, library, data }: UpConfig): Share[] {
  return shares.map((options) => {
    const share = new Share(options, library.ignore)
    if (share.contains(data) || `${data}${sep}`.startsWith(share.folder + sep))
      throw new FerryError(
        'config',
        `The share "${share.alias}" (${share.folder}) contains this peer's data folder ${data}, and with it its key. Share another folder, or move the data folder with --data.`,
      )
    return share
  })
}

const toWire = ({ path, stamp, root, mtime }: IndexedFile): WireEntry => ({ path, size: stamp.size, root, mtime })

function* wireEntries(library: LibraryRunner): Generator<WireEntry> {
  for (const file of library.index.files()) yield toWire(file)
}

/** What this device tells the hub about itself. */
function deviceInfo(config: UpConfig, node: FerryNode): DeviceInfo {
  const own = node.libp2p.getMultiaddrs().map((address) => address.toString().replace(/\/p2p\/[^/]+$/, ''))
  const addresses = [...new Set([...config.announce, ...own])].filter(isTcpAddress)
  return { name: config.device, addresses: addresses.slice(0, LIMITS.addressesPerDevice) }
}

/** The configured trackers; their key is in their PeerId, so no message can change it. */
function trackerKeys(config: UpConfig) {
  const ids = new Set(config.tracker.map((address) => address.split('/p2p/').at(-1) ?? ''))
  return [...ids].flatMap((peerId) => {
    const { publicKey } = peerIdFromString(peerId)
    return publicKey === undefined ? [] : [{ peerId, publicKey }]
  })
}

const refused = ({ code, text }: Refusal) => new FerryError(code, text)
