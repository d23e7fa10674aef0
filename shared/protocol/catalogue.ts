/** Control messages of the catalogue: publish, withdraw, subscribe, pages, events. docs/protocol.md, "Catalogue". */
import { z } from 'zod'
import { LIMITS } from '../base/limits.ts'
import * as field from './fields.ts'

/** Paths are checked by the rules of `shared/content/file-name.ts` where they are used; here only their size. */
const path = field.text(2 * LIMITS.maxPathBytes)

export const entry = z.object({ path, size: field.count, root: field.contentRoot, mtime: field.count })
export type WireEntry = z.infer<typeof entry>

export const change = z.object({
  device: field.deviceNo,
  path,
  revision: field.revision,
  removed: z.boolean(),
  size: field.size,
  root: field.optionalRoot,
  mtime: field.count,
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
})
export type DeviceState = z.infer<typeof deviceState>

export const catalogueEvent = z.object({
  devices: z.array(deviceState),
  from: field.revision,
  to: field.revision,
  changes: z.array(change),
  resync: z.boolean(),
  notice: field.text(LIMITS.textBytes),
})
export type CatalogueEvent = z.infer<typeof catalogueEvent>

export const catalogueAsks = {
  publish: z.object({ entries: z.array(entry) }),
  withdraw: z.object({ paths: z.array(path) }),
  subscribe: z.object({ hubId: field.text(64), since: field.revision }),
  listChanges: z.object({ after: field.revision, until: field.revision }),
  listUsers: z.object({ after: field.deviceNo }),
  listFiles: z.object({ device: field.deviceNo, after: path }),
} as const

export const catalogueAnswers = {
  publish: z.object({
    verdicts: z.array(z.object({ code: field.count, text: field.text(LIMITS.textBytes) })),
    revision: field.revision,
  }),
  withdraw: z.object({ removed: z.array(z.boolean()), revision: field.revision }),
  subscribe: z.object({ hubId: field.text(64), revision: field.revision, reset: z.boolean() }),
  listChanges: z.object({ changes: z.array(change), next: field.revision }),
  listUsers: z.object({ devices: z.array(deviceState), next: field.deviceNo }),
  listFiles: z.object({ entries: z.array(entry), more: z.boolean() }),
} as const
