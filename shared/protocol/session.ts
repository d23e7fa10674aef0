/** Control messages of the session: hello, sign-in, own data. docs/protocol.md, "Session". */
import { z } from 'zod'
import { LIMITS } from '../base/limits.ts'
import * as field from './fields.ts'

/** Longer than any allowed value, so that a service can refuse with the reason instead of a reset. */
const LOOSE_TEXT_BYTES = 2048

export const device = z.object({
  name: field.text(LIMITS.deviceNameBytes),
  addresses: field.addresses(LIMITS.addressesPerDevice),
  /** Takes uploads of others. */
  depot: z.boolean(),
})
export type DeviceInfo = z.infer<typeof device>

const signedIn = z.object({
  account: field.accountId,
  username: field.username,
  device: field.deviceNo,
  entries: field.count,
  fingerprint: field.bytes(32),
})
export type SignedIn = z.infer<typeof signedIn>

export const sessionAsks = {
  hello: z.object({ agent: field.text(LIMITS.agentBytes), protocolMinor: field.count, maxFrameBytes: field.count }),
  register: z.object({
    username: field.text(LOOSE_TEXT_BYTES),
    password: field.text(LOOSE_TEXT_BYTES),
    invite: field.text(LIMITS.textBytes),
    device,
  }),
  login: z.object({ username: field.text(LOOSE_TEXT_BYTES), password: field.text(LOOSE_TEXT_BYTES), device }),
  resume: z.object({ device }),
  logout: field.empty,
  updateDevice: z.object({ device }),
  changePassword: z.object({ old: field.text(LOOSE_TEXT_BYTES), new: field.text(LOOSE_TEXT_BYTES) }),
  ping: field.empty,
} as const

export const sessionAnswers = {
  hello: z.object({
    agent: field.text(LIMITS.agentBytes),
    hubName: field.text(LIMITS.textBytes),
    hubId: field.text(64),
    registration: z.enum(['open', 'invite', 'closed']),
    now: field.count,
    observedAddress: field.text(LIMITS.addressBytes),
    maxFrameBytes: field.count,
    maxEntries: field.count,
  }),
  register: signedIn,
  login: signedIn,
  resume: signedIn,
  logout: field.empty,
  updateDevice: field.empty,
  changePassword: field.empty,
  ping: field.empty,
} as const
export type HelloAnswer = z.infer<typeof sessionAnswers.hello>
