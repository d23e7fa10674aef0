/** How one download gets its bytes: they have their name already, lie in a file of ours, or come from others. */
import { rm } from 'node:fs/promises'
import type { Clock } from '#shared/base/clock.ts'
import { asFerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import type { Logger } from '#shared/base/log.ts'
import type { FileStamp } from '#shared/content/hash-file.ts'
import type { HashPool } from '#shared/content/hash-pool.ts'
import type { Route } from '#shared/protocol/broker.ts'
import type { DownloadRecord, DownloadStore } from '../store/download-store.ts'
import { Bundle, type BundleParts } from './bundle.ts'
import { DownloadStorage } from './download-storage.ts'
import { copyLocal, foundInPlace } from './local-copy.ts'
import type { RateLimits } from './rate-limits.ts'
import { type Running, tell } from './running.ts'
import type { LinkParts } from './source-link.ts'
import { SwarmDownload } from './swarm-download.ts'

export interface FetchParts extends LinkParts {
  readonly clock: Clock
  /** From 0 to below 1. */
  readonly random: () => number
  readonly log: Logger
  readonly store: DownloadStore
  readonly pool: HashPool
  readonly rates: RateLimits
  /** A file of ours with this content. */
  readonly localFile: (root: ContentRoot) => string | undefined
  /** Whether anybody of the catalogue, online or not, offers this content. */
  readonly isOffered: (root: ContentRoot) => boolean
  readonly keepSharing: boolean
}

/** Reasons to rest and try again, rather than to give up. */
export const RESTS = new Set(['disk-full', 'permission'])

/** Fetches from all sources and gives the file its name. @throws FerryError; what came is kept where it may go on */
export async function fetchDownload(
  { isOffered, keepSharing, ...parts }: FetchParts,
  running: Running,
  onReceived: (bytes: number) => void,
): Promise<Route | ''> {
  const { record, once, abort } = running
  // What was received may have come in an earlier life of this row.
  const current = (await parts.store.get(record.id)) ?? record
  const onError = (err: unknown) => parts.log.warn({ err }, 'progress of a download could not be written down')
  const storage = new DownloadStorage({ store: parts.store, clock: parts.clock, onError }, current)
  const swarm = new SwarmDownload(
    {
      ...parts,
      storage,
      onReceived,
      isOffered: () => isOffered(record.root),
      shares: keepSharing && !once,
      once,
    },
    current,
    (event) => {
      if (event.name === 'progress') running.received = event.received
      tell(running, event)
    },
  )
  Object.assign(running, { storage, swarm })
  try {
    const route = await swarm.run(abort.signal)
    await storage.publish()
    return route
  } catch (err) {
    await (mayGoOn(running, asFerryError(err).code) ? storage.keep() : storage.discard())
    throw err
  } finally {
    running.swarm = undefined
    running.storage = undefined
  }
}

const mayGoOn = ({ intent, once }: Running, code: string): boolean =>
  intent === 'pause' || intent === 'stop' || (RESTS.has(code) && !once)

/** Fetches small files in one transfer; ends early when none of them is wanted any more. @throws FerryError */
export async function fetchBundle(parts: BundleParts, device: number, files: readonly Running[]): Promise<void> {
  const over = new AbortController()
  let wanted = files.length
  const onAbort = () => {
    wanted -= 1
    if (wanted === 0) over.abort()
  }
  for (const { abort } of files)
    if (abort.signal.aborted) onAbort()
    else abort.signal.addEventListener('abort', onAbort, { once: true })
  try {
    const bundle = files.map(({ record, abort }) => ({ record, signal: abort.signal }))
    await new Bundle(parts, device, bundle).run(over.signal)
  } finally {
    for (const { abort } of files) abort.signal.removeEventListener('abort', onAbort)
  }
}

/** A small file that has its name; the hash of its only piece is its root. */
export const finished = (record: DownloadRecord, stamp: FileStamp): DownloadRecord => ({
  ...record,
  state: 'done',
  part: '',
  stamp,
  layer: Buffer.from(record.size === 0 ? '' : record.root, 'hex'),
})

/** Whether the file is where it belongs already. */
export async function isInPlace({ pool, store }: FetchParts, running: Running): Promise<boolean> {
  const { id, destination } = running.record
  const found = await foundInPlace(running.record, pool, running.abort.signal)
  if (found === undefined) return false
  await removePart(store, id)
  await store.finish(id, found.stamp, found.layer)
  tell(running, { name: 'local', path: destination })
  return true
}

/** What an earlier life, or try, of this download received. */
async function removePart(store: DownloadStore, id: number): Promise<void> {
  const part = (await store.get(id))?.part ?? ''
  if (part !== '') await rm(part, { force: true })
}

/** Whether a file of ours could be copied instead. */
export async function tookLocal({ localFile, pool, log, store }: FetchParts, running: Running): Promise<boolean> {
  const { record } = running
  const local = localFile(record.root)
  if (local === undefined || local === record.destination) return false
  try {
    await copyLocal(local, record, pool, running.abort.signal)
    await removePart(store, record.id)
    tell(running, { name: 'local', path: local })
    return true
  } catch (err) {
    if (running.abort.signal.aborted) throw err
    // Changed under our hands, or not readable any more: fetch it. Other reasons meet the download again.
    log.debug({ err }, 'the local file could not be used')
    return false
  }
}
