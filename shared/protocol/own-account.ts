/** Control messages about one's own account, and what moderators ask. docs/protocol.md, "Own account". */
import { z } from 'zod'
import { LIMITS } from '../base/limits.ts'
import * as field from './fields.ts'

const ownDevice = z.object({
  device: field.deviceNo,
  peerId: field.text(LIMITS.addressBytes),
  name: field.text(LIMITS.deviceNameBytes),
  online: z.boolean(),
  entries: field.count,
  createdAt: field.moment,
  lastSeenAt: field.moment,
  revoked: z.boolean(),
  host: field.deviceNo,
})
export type OwnDevice = z.infer<typeof ownDevice>

export const MODERATIONS = ['kick', 'ban', 'unban', 'notice'] as const

export const accountAsks = {
  listDevices: field.empty,
  revokeDevice: z.object({ device: field.deviceNo }),
  deregister: z.object({ password: field.text(2048) }),
  accountStatus: field.empty,
  moderate: z.object({
    action: z.enum(MODERATIONS),
    /** A username, a peer id or an address range; empty for a notice. */
    target: field.text(LIMITS.textBytes),
    text: field.text(LIMITS.textBytes),
    /** Milliseconds; 0 is for good. */
    lasts: field.count,
  }),
} as const

export const accountAnswers = {
  listDevices: z.object({ devices: z.array(ownDevice) }),
  revokeDevice: field.empty,
  deregister: field.empty,
  accountStatus: z.object({
    role: field.text(16),
    notice: field.text(LIMITS.textBytes),
    entries: field.count,
    maxEntries: field.count,
    relayedToday: field.count,
    relayPerDay: field.count,
    wants: field.count,
    maxWants: field.count,
  }),
  moderate: field.empty,
} as const
export type AccountStatus = z.infer<typeof accountAnswers.accountStatus>
