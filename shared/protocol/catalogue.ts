/** Control messages of the catalogue: publish, withdraw, subscribe, pages, events. docs/protocol.md, "Catalogue". */
import { z } from 'zod'
import { LIMITS } from '../base/limits.ts'
import * as field from './fields.ts'
import { wantHit } from './wants.ts'

const SIGNATURE_BYTES = 64

/** Paths are checked by the rules of `shared/content/file-name.ts` where they are used; here only their size. */
export const path = field.text(2 * LIMITS.maxPathBytes)

export const entry = z.object({ path, size: field.count, root: field.contentRoot, mtime: field.moment })
export type WireEntry = z.infer<typeof entry>

/** As its owner publishes it: `audience` is 0 for everyone, n for the n-th audience of the message. */
const publishedEntry = entry.extend({ audience: field.count, signature: field.bytes(SIGNATURE_BYTES) })
export type PublishedEntry = z.infer<typeof publishedEntry>

/** Canonical text of an audience, see `shared/protocol/audience.ts`. */
export const audience = field.text(LIMITS.audienceBytes)

/** What a device signed, and whose entry it is. */
export const signedEntry = z.object({
  device: field.deviceNo,
  username: field.username,
  path,
  size: field.size,
  root: field.contentRoot,
  mtime: field.moment,
  audience,
  signer: field.text(LIMITS.addressBytes),
  signature: field.bytes(SIGNATURE_BYTES),
  online: z.boolean(),
})
export type SignedEntry = z.infer<typeof signedEntry>

export const change = z.object({
  device: field.deviceNo,
  path,
  revision: field.revision,
  removed: z.boolean(),
  size: field.size,
  root: field.optionalRoot,
  mtime: field.moment,
  /** Not everybody sees it. */
  restricted: z.boolean(),
})
export type Change = z.infer<typeof change>

export const deviceState = z.object({
  device: field.deviceNo,
  account: field.accountId,
  username: field.username,
  peerId: field.peerId,
  name: field.text(LIMITS.deviceNameBytes),
  online: z.boolean(),
  removed: z.boolean(),
  addresses: field.addresses(2 * LIMITS.addressesPerDevice),
  depot: z.boolean(),
  /** The depot on which this shelf of the account stands; 0 for a real device. */
  host: field.deviceNo,
  role: field.text(16),
})
export type DeviceState = z.infer<typeof deviceState>

export const catalogueEvent = z.object({
  devices: z.array(deviceState),
  from: field.revision,
  to: field.revision,
  changes: z.array(change),
  resync: z.boolean(),
  notice: field.text(LIMITS.textBytes),
  wants: z.array(wantHit),
  /** Came or went, and nothing else about them is new. */
  arrived: field.deviceNos(LIMITS.presencePerEvent),
  left: field.deviceNos(LIMITS.presencePerEvent),
  /** The session ends with this event, and why. */
  ended: field.refusal.optional(),
})
export type CatalogueEvent = z.infer<typeof catalogueEvent>

export const catalogueAsks = {
  publish: z.object({
    entries: z.array(publishedEntry),
    audiences: z.array(audience).max(LIMITS.audiencesPerMessage),
    device: field.deviceNo,
  }),
  withdraw: z.object({ paths: z.array(path) }),
  subscribe: z.object({ hubId: field.text(64), since: field.revision }),
  listChanges: z.object({ after: field.revision, until: field.revision }),
  listUsers: z.object({ after: field.deviceNo }),
  listFiles: z.object({ device: field.deviceNo, after: path, folder: path }),
  search: z.object({ text: field.text(LIMITS.searchTextBytes), limit: field.count, cursor: field.text(64) }),
  findEntries: z.object({ username: field.text(64), paths: z.array(path).max(256), root: field.optionalRoot }),
  countFiles: z.object({ devices: z.array(field.deviceNo).max(LIMITS.pageEntries) }),
} as const

const searchHit = z.object({
  root: field.contentRoot,
  size: field.size,
  mtime: field.moment,
  places: z
    .array(z.object({ device: field.deviceNo, username: field.username, path, online: z.boolean() }))
    .max(LIMITS.placesPerHit),
  sources: field.count,
  online: field.count,
})
export type SearchHit = z.infer<typeof searchHit>

export const catalogueAnswers = {
  publish: z.object({
    verdicts: z.array(z.object({ code: field.count, text: field.text(LIMITS.textBytes) })),
    revision: field.revision,
  }),
  withdraw: z.object({ removed: z.array(z.boolean()), revision: field.revision }),
  subscribe: z.object({ hubId: field.text(64), revision: field.revision, reset: z.boolean() }),
  listChanges: z.object({ changes: z.array(change), next: field.revision, reset: z.boolean() }),
  listUsers: z.object({ devices: z.array(deviceState), next: field.deviceNo }),
  listFiles: z.object({
    entries: z.array(entry.extend({ audience: field.count })),
    more: z.boolean(),
    audiences: z.array(audience).max(LIMITS.pageEntries),
  }),
  search: z.object({ hits: z.array(searchHit).max(LIMITS.searchHitsPerPage), cursor: field.text(64) }),
  findEntries: z.object({ entries: z.array(signedEntry).max(256) }),
  countFiles: z.object({
    counts: z.array(z.object({ device: field.deviceNo, files: field.count, bytes: field.count })),
  }),
} as const
