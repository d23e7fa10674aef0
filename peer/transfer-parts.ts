/** How the parts that move bytes are put together. */
import type { ContentRoot } from '#shared/base/ids.ts'
import type { Ask } from '#shared/protocol/control.ts'
import type { BatchLine } from './batch-line.ts'
import type { CatalogueView } from './catalogue-view.ts'
import { Depot } from './depot/depot.ts'
import { Uploader } from './depot/uploader.ts'
import type { Feed } from './feed.ts'
import { type Foundation, trackerKeys } from './foundation.ts'
import type { IndexedFile } from './library/file-index.ts'
import type { LibraryRunner } from './library/library-runner.ts'
import type { CurrentHub } from './link/current-hub.ts'
import { TrackerApi } from './link/tracker-api.ts'
import { Locate } from './locate.ts'
import type { Catalogue, Shared } from './parts.ts'
import { Access } from './sharing/access.ts'
import { ShareCommand } from './sharing/share-command.ts'
import type { Sharing } from './sharing/sharing.ts'
import { Consent } from './transfer/consent.ts'
import { Downloads } from './transfer/downloads.ts'
import { type HeldContent, heldFile } from './transfer/held-content.ts'
import { prove } from './transfer/prove.ts'
import { RateLimits } from './transfer/rate-limits.ts'
import { Routes } from './transfer/routes.ts'
import { Seeds } from './transfer/seeds.ts'
import { RateTimetable } from './transfer/timetable.ts'
import { Uploads } from './transfer/uploads.ts'

/** How bytes come and go. */
export function transferParts(
  base: Foundation,
  { hub, batch }: { hub: CurrentHub; batch: BatchLine },
  catalogue: Catalogue,
  shared: Shared,
) {
  const { config, clock, log, node, key } = base
  const { feed, view, hooks } = catalogue
  const consent: Consent = new Consent(
    {
      clock,
      allow: (root, { username, requester, proofs }) =>
        serving.access.allow(root, { username, peerId: requester }, proofs),
      onAsked: ({ id, username, path }) => feed.publish({ event: 'request', id, user: username, path }),
    },
    config.consent,
  )
  const tracker = new TrackerApi({
    node,
    hub,
    log,
    consent: (offer) => consent.decide(offer),
    consented: ({ transfer }) => consent.of(transfer),
    endTransfer: (transfer, text) => consent.end(transfer, text),
    acceptUpload: (offer) => keeping.depot.accept(offer),
    prove: (ask) => prove(serving.held, ask),
    dropContents: (drop) => keeping.depot.drop(drop),
    load: () => serving.uploads.running.length + serving.uploads.waiting.length,
    onBatch: (state) => batch.onTold(state),
  })
  const connection = () => hub.require().connection
  const routes = new Routes({ node, key, clock, tracker: connection, askDialBack: (id) => tracker.askDialBack(id) })
  const { rates, schedule } = rateParts(base)
  const fetching = downloadParts(base, { tracker, routes, rates, view, library: shared.library })
  const keeping = depotParts(base, { tracker, ...fetching, view, sharing: shared.sharing })
  const serving = servingParts(base, { consent, rates, shared, ...fetching, ...keeping })
  const locate = new Locate({ tracker, view, keys: shared.keys, self: () => hub.device })
  hooks.onEntry = (entry) => keeping.uploader.onEntry(entry)
  const shareCommand = shareCommandOf(base, { tracker, feed, shared, uploader: keeping.uploader })
  const { uploads } = serving
  return { shareCommand, ...keeping, consent, tracker, ...fetching, uploads, rates, schedule, locate }
}

/** What goes out, to whom it may. */
function servingParts(
  { config, clock, log, node, key, self, store }: Foundation,
  parts: {
    consent: Consent
    rates: RateLimits
    shared: Shared
    downloads: Downloads
    seeds: Seeds
    depot: Depot
    uploader: Uploader
  },
) {
  const { consent, rates, shared, downloads, seeds, depot, uploader } = parts
  const { library, sharing, keys } = shared
  const heldForOthers = (root: ContentRoot) => depot.held(root) ?? downloads.held(root) ?? seeds.held(root)
  const access = new Access({
    sharing,
    keys,
    clock,
    sharedAt: (root) => library.index.pathsWith(root),
    guardOf: (root) => heldForOthers(root)?.guard,
    receiversOf: (root) => uploader.receiversOf(root),
  })
  const onBad = ({ path }: IndexedFile, thrown: unknown) => {
    library.unreadable(path, thrown).catch((err: unknown) => log.warn({ err }, 'a bad file stays listed'))
  }
  const held = async (root: ContentRoot): Promise<HeldContent | undefined> => {
    const file = library.index.withRoot(root)
    const layer = file && (await store.layerOf(root))
    if (file === undefined || layer === undefined) return heldForOthers(root) ?? uploader.held(root)
    return heldFile(file, layer, (err) => onBad(file, err))
  }
  const trackers = () => trackerKeys(config)
  const uploads: Uploads = new Uploads({ node, key, self, held, consent, rates, log, trackers }, config.limits.uploads)
  return { access, uploads, held }
}

/** What the owner says about who sees what. */
function shareCommandOf(
  { config }: Foundation,
  { tracker, feed, shared, uploader }: { tracker: TrackerApi; feed: Feed; shared: Shared; uploader: Uploader },
) {
  return new ShareCommand({
    username: config.username,
    sharing: shared.sharing,
    countIn: async (scope) => shared.ownFilesIn(scope) + (await uploader.ownAt(scope)).length,
    onShared: ({ target, files, text }) => feed.publish({ event: 'share-changed', target, files, for: text }),
    checkUser: async (username) => {
      await tracker.findEntries({ username, paths: [], root: undefined })
    },
    told: async (scope) => {
      await shared.announcer.settled()
      await uploader.regrant(scope)
    },
  })
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
