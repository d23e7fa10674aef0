/** How the parts of a peer are put together: each is given the functions of the others that it needs. */
import type { ContentRoot, EntryPath } from '#shared/base/ids.ts'
import type { Ask } from '#shared/protocol/control.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'
import { CatalogueView } from './catalogue-view.ts'
import { Depot } from './depot/depot.ts'
import { Uploader } from './depot/uploader.ts'
import { Feed } from './feed.ts'
import { type Foundation, trackerKeys } from './foundation.ts'
import { folderEntry, type IndexedFile, toWireEntry } from './library/file-index.ts'
import { LibraryRunner } from './library/library-runner.ts'
import { Announcer, type SharedEntry } from './link/announcer.ts'
import { CatalogueSync } from './link/catalogue-sync.ts'
import type { CurrentHub } from './link/current-hub.ts'
import { Mirror } from './link/mirror.ts'
import { TrackerApi } from './link/tracker-api.ts'
import { Locate } from './locate.ts'
import type { PeerOptions } from './peer.ts'
import { Access } from './sharing/access.ts'
import { KnownKeys } from './sharing/known-keys.ts'
import { ShareCommand } from './sharing/share-command.ts'
import { Sharing } from './sharing/sharing.ts'
import { Consent } from './transfer/consent.ts'
import { Downloads } from './transfer/downloads.ts'
import { type HeldContent, heldFile } from './transfer/held-content.ts'
import { RateLimits } from './transfer/rate-limits.ts'
import { Routes } from './transfer/routes.ts'
import { Seeds } from './transfer/seeds.ts'
import { RateTimetable } from './transfer/timetable.ts'
import { Uploads } from './transfer/uploads.ts'

type Catalogue = ReturnType<typeof catalogueParts>
type Shared = Awaited<ReturnType<typeof sharingParts>>

/** What others share, as we see it. */
export function catalogueParts({ config, log }: Foundation, hub: CurrentHub) {
  const feed = new Feed()
  const hooks = { onEntry: (_entry: { owner: string; path: string; root: string }) => {} }
  const mirror: Mirror = new Mirror((change) => {
    const event = view.translate(change)
    if (event === undefined) return
    feed.publish(event)
    if (event.event === 'file-added' || event.event === 'file-changed') hooks.onEntry(event)
  }, config.catalogue.mirror)
  const view = new CatalogueView(mirror, () => hub.device)
  return { feed, mirror, view, hooks, sync: new CatalogueSync(mirror, log) }
}

/** What we share, and with whom. */
export async function sharingParts(base: Foundation, { onIndexing }: PeerOptions, { feed, view }: Catalogue) {
  const { config, store, pool, clock, log, shares, key } = base
  const library: LibraryRunner = new LibraryRunner(
    { store, pool, clock, log, shares, onChanged: (paths) => announcer.touch(paths), onProgress: onIndexing },
    { rescan: config.library.rescan, settle: config.library.settle },
  )
  const sharing: Sharing = await Sharing.open(
    { store: store.sharing, clock, onChanged: (scope) => announcer.touch(pathsIn(library, scope)) },
    config.shares,
  )
  const withAudience = (entry: Omit<SharedEntry, 'audience'>) => ({ ...entry, audience: sharing.textOf(entry.path) })
  const announcer = new Announcer(
    {
      all: () => [...entriesOf(library)].map(withAudience),
      get: (path) => {
        if (library.folders.has(path)) return withAudience(folderEntry(path))
        const file = library.index.get(path)
        return file && withAudience(toWireEntry(file))
      },
      sign: (entry) => signEntry(key, entry),
    },
    log,
  )
  const keys = await KnownKeys.open({
    store: store.sharing,
    clock,
    devicesOf: (username) => view.devicesOf(username).map(({ peerId }) => peerId),
    onChanged: (user, peerId) => feed.publish({ event: 'key-changed', user, peerId }),
  })
  return { library, sharing, announcer, keys, ownFilesIn: (scope: string) => pathsIn(library, scope).length }
}

function* entriesOf(library: LibraryRunner) {
  for (const file of library.index.files()) yield toWireEntry(file)
  for (const path of library.folders.paths()) yield folderEntry(path)
}

/** Everything that lies in a scope: a file, or all below a folder; an empty one is all. */
function pathsIn(library: LibraryRunner, scope: string): EntryPath[] {
  const paths = [...library.index.files()].map(({ path }) => path)
  return [...paths, ...library.folders.paths()].filter(
    (path) => scope === '' || path === scope || (scope.endsWith('/') && path.startsWith(scope)),
  )
}

/** How bytes come and go. */
export function transferParts(base: Foundation, hub: CurrentHub, { feed, view, hooks }: Catalogue, shared: Shared) {
  const { config, clock, log, node, key, self, store } = base
  const { library, keys } = shared
  const consent: Consent = new Consent(
    {
      clock,
      allow: (root, { username, requester, proofs }) => access.allow(root, { username, peerId: requester }, proofs),
      onAsked: ({ id, username, path }) => feed.publish({ event: 'request', id, user: username, path }),
    },
    config.consent,
  )
  const tracker = new TrackerApi({
    node,
    hub,
    consent: (offer) => consent.decide(offer),
    consented: ({ transfer }) => consent.of(transfer),
    endTransfer: (transfer, text) => consent.end(transfer, text),
    acceptUpload: (offer) => depot.accept(offer),
    dropContents: (drop) => depot.drop(drop),
    load: () => uploads.running.length + uploads.waiting.length,
  })
  const connection = () => hub.require().connection
  const routes = new Routes({ node, key, clock, tracker: connection, askDialBack: (id) => tracker.askDialBack(id) })
  const { rates, schedule } = rateParts(base)
  const { seeds, downloads } = downloadParts(base, { tracker, routes, rates, view, library })
  const { depot, uploader } = depotParts(base, { tracker, downloads, seeds, view, sharing: shared.sharing })
  const held = (root: ContentRoot) =>
    depot.held(root) ?? downloads.held(root) ?? seeds.held(root) ?? uploader.held(root)
  const access = new Access({
    sharing: shared.sharing,
    keys,
    clock,
    sharedAt: (root) => library.index.pathsWith(root),
    guardOf: (root) => (depot.held(root) ?? downloads.held(root) ?? seeds.held(root))?.guard,
    receiversOf: (root) => uploader.receiversOf(root),
  })
  const onChanged = ({ path }: IndexedFile) => library.recheck(path)
  const heldAnywhere = async (root: ContentRoot): Promise<HeldContent | undefined> => {
    const file = library.index.withRoot(root)
    const layer = file && (await store.layerOf(root))
    if (file === undefined || layer === undefined) return held(root)
    return heldFile(file, layer, () => onChanged(file))
  }
  const trackers = () => trackerKeys(config)
  const uploads: Uploads = new Uploads(
    { node, key, self, held: heldAnywhere, consent, rates, log, trackers },
    config.limits.uploads,
  )
  const locate = new Locate({ tracker, view, keys, self: () => hub.device })
  const countIn = (scope: string) => shared.ownFilesIn(scope) + uploader.ownAt(scope).length
  const shareCommand = new ShareCommand({
    username: config.username,
    sharing: shared.sharing,
    countIn,
    onShared: ({ target, files, text }) => feed.publish({ event: 'share-changed', target, files, for: text }),
    checkUser: async (username) => {
      await tracker.findEntries({ username, paths: [], root: undefined })
    },
    told: async (scope) => {
      await shared.announcer.settled()
      await uploader.regrant(scope)
    },
  })
  hooks.onEntry = (entry) => uploader.onEntry(entry)
  return {
    shareCommand,
    countIn,
    depot,
    uploader,
    consent,
    tracker,
    downloads,
    seeds,
    uploads,
    rates,
    schedule,
    locate,
  }
}

function depotParts(
  { config, clock, log, key, store, pool }: Foundation,
  parts: { tracker: TrackerApi; downloads: Downloads; seeds: Seeds; view: CatalogueView; sharing: Sharing },
) {
  const { tracker, downloads, seeds, view, sharing } = parts
  const tellStored = async (stored: Ask<'fileStored'>) => {
    await tracker.ask('fileStored', stored)
  }
  const depot = new Depot({ store: store.depot, downloads, seeds, pool, clock, log, tellStored }, config.depot)
  const { username } = config
  const uploader = new Uploader({ username, store: store.depot, pool, key, tracker, view, sharing, clock, log })
  return { depot, uploader }
}

function rateParts({ config, clock }: Foundation) {
  const { up, down, upRelay, downRelay, upAccount } = config.limits
  const usual = { up, down, upRelay, downRelay, upAccount }
  const rates = new RateLimits(clock, usual)
  return { rates, schedule: new RateTimetable({ clock, rates, usual, timetable: config.timetable }) }
}

function downloadParts(
  { config, clock, log, store, pool }: Foundation,
  parts: { tracker: TrackerApi; routes: Routes; rates: RateLimits; view: CatalogueView; library: LibraryRunner },
) {
  const { tracker, routes, rates, view, library } = parts
  const seeds = new Seeds({
    store: store.downloads,
    log,
    report: (report) => tracker.reportContent(report),
    reportSeeds: (some) => tracker.reportSeeds(some),
  })
  const downloads: Downloads = new Downloads({
    broker: tracker,
    routes,
    clock,
    random: Math.random,
    log,
    store: store.downloads,
    pool,
    seeds,
    rates,
    localFile: (root) => library.index.withRoot(root)?.absolute,
    isOffered: (root) => view.isOffered(root),
    keepSharing: config.download.keepSharing,
  })
  return { seeds, downloads }
}
