/** Control messages of depots: a peer keeps files of others. docs/protocol.md, "Depot". */
import { z } from 'zod'
import { LIMITS } from '../base/limits.ts'
import { audience, path, signedEntry } from './catalogue.ts'
import * as field from './fields.ts'

const signature = signedEntry.shape.signature

export const depotAsks = {
  storeFile: z.object({
    depot: field.deviceNo,
    path,
    size: field.size,
    root: field.contentRoot,
    mtime: field.moment,
    audience,
    signature,
  }),
  offerUpload: z.object({
    account: field.accountId,
    username: field.username,
    /** The device that has the content. */
    device: field.deviceNo,
    shelf: field.deviceNo,
    path,
    size: field.size,
    root: field.contentRoot,
    audience,
    signature,
    signer: field.peerId,
  }),
  fileStored: z.object({ shelf: field.deviceNo, path, root: field.contentRoot }),
  deleteFiles: z.object({ device: field.deviceNo, paths: z.array(path) }),
  dropContents: z.object({ shelf: field.deviceNo, paths: z.array(path), all: z.boolean() }),
} as const

export const depotAnswers = {
  storeFile: z.object({ device: field.deviceNo, stored: z.boolean() }),
  offerUpload: field.empty,
  fileStored: field.empty,
  deleteFiles: z.object({ removed: z.array(z.boolean()).max(LIMITS.pageEntries), pending: z.boolean() }),
  dropContents: field.empty,
} as const
