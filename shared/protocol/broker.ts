/** Control messages that bring requester and source together. docs/protocol.md, "Brokering". */
import { z } from 'zod'
import { LIMITS } from '../base/limits.ts'
import { signedEntry } from './catalogue.ts'
import * as field from './fields.ts'

export const ROUTES = ['direct', 'relay'] as const
export type Route = (typeof ROUTES)[number]

/** A device's own addresses and the ones that the tracker observed. */
const ADDRESSES_HANDED_OUT = 2 * LIMITS.addressesPerDevice

/** What rides along with the first content of a transfer. */
const moreContents = z.array(field.contentRoot).max(LIMITS.bundleContents - 1)

export const brokerAsks = {
  openDownload: z.object({
    device: field.deviceNo,
    path: field.text(2 * LIMITS.maxPathBytes),
    root: field.optionalRoot,
    more: moreContents,
  }),
  newTicket: z.object({ transfer: field.transferId, route: z.enum(ROUTES) }),
  askDialBack: z.object({ transfer: field.transferId }),
  closeTransfer: z.object({ transfer: field.transferId }),
  listSources: z.object({ root: field.contentRoot }),
  reportContent: z.object({
    root: field.contentRoot,
    size: field.size,
    have: field.bytes(LIMITS.coarseBitfieldBytes),
    state: z.enum(['partial', 'complete', 'none']),
  }),
  reportSeeds: z.object({
    seeds: z.array(z.object({ root: field.contentRoot, size: field.size })).max(LIMITS.bundleContents),
  }),
  sourceLoad: z.object({ device: field.deviceNo, root: field.contentRoot }),
  getLoad: z.object({ root: field.contentRoot }),
  offerDownload: z.object({
    transfer: field.transferId,
    requester: field.peerId,
    username: field.username,
    deviceName: field.text(LIMITS.deviceNameBytes),
    path: field.text(2 * LIMITS.maxPathBytes),
    root: field.contentRoot,
    more: moreContents,
    account: field.accountId,
    /** What its owner signed of each content that is not for everyone and that the source does not own. */
    proofs: z.array(signedEntry).max(LIMITS.bundleContents),
  }),
  complain: z.object({ device: field.deviceNo, root: field.contentRoot }),
  proveContent: z.object({ root: field.contentRoot, block: field.count }),
  /** What was granted is granted no more. */
  endTransfer: z.object({ transfer: field.transferId, text: field.text(LIMITS.textBytes) }),
  dialBack: z.object({
    transfer: field.transferId,
    peerId: field.peerId,
    addresses: field.addresses(ADDRESSES_HANDED_OUT),
  }),
} as const

export const brokerAnswers = {
  openDownload: z.object({
    transfer: field.transferId,
    peerId: field.peerId,
    addresses: field.addresses(ADDRESSES_HANDED_OUT),
    size: field.size,
    root: field.contentRoot,
    relay: z.boolean(),
  }),
  newTicket: z.object({ ticket: field.bytes(1024) }),
  askDialBack: field.empty,
  closeTransfer: field.empty,
  listSources: z.object({
    sources: z
      .array(z.object({ device: field.deviceNo, complete: z.boolean(), have: field.bytes(LIMITS.coarseBitfieldBytes) }))
      .max(LIMITS.sourcesPerAnswer),
  }),
  reportContent: field.empty,
  reportSeeds: field.empty,
  sourceLoad: z.object({ transfers: field.count }),
  getLoad: z.object({ transfers: field.count }),
  offerDownload: field.empty,
  endTransfer: field.empty,
  complain: field.empty,
  proveContent: z.object({ block: field.bytes(16 * 1024), hashes: z.array(field.bytes(32)).max(64) }),
  dialBack: field.empty,
} as const
export type ContentSource = z.infer<typeof brokerAnswers.listSources>['sources'][number]
export type ContentReport = z.infer<typeof brokerAsks.reportContent>
export type OfferedTransfer = z.infer<typeof brokerAnswers.openDownload>
export type DownloadOffer = z.infer<typeof brokerAsks.offerDownload>
export type DialBackRequest = z.infer<typeof brokerAsks.dialBack>
