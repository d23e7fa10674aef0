/** How the parts of a peer are put together: each is given the functions of the others that it needs. */
import type { EntryPath } from '#shared/base/ids.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'
import { CatalogueView } from './catalogue-view.ts'
import { Feed } from './feed.ts'
import type { Foundation } from './foundation.ts'
import { folderEntry, toWireEntry } from './library/file-index.ts'
import { LibraryRunner } from './library/library-runner.ts'
import { Announcer, type SharedEntry } from './link/announcer.ts'
import { CatalogueSync } from './link/catalogue-sync.ts'
import type { CurrentHub } from './link/current-hub.ts'
import { Mirror } from './link/mirror.ts'
import type { PeerOptions } from './peer.ts'
import { KnownKeys } from './sharing/known-keys.ts'
import { isInScope } from './sharing/rules.ts'
import { Sharing } from './sharing/sharing.ts'

export type Catalogue = ReturnType<typeof catalogueParts>
export type Shared = Awaited<ReturnType<typeof sharingParts>>

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
  return [...paths, ...library.folders.paths()].filter((path) => isInScope(path, scope))
}
