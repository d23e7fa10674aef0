/** The list of everybody's devices, which a peer that returns need not read again. docs/protocol.md, "Roster". */
import { hash } from 'node:crypto'
import { z } from 'zod'
import { type DeviceNo, deviceNo } from '../base/ids.ts'
import { LIMITS } from '../base/limits.ts'
import { type DeviceState, deviceState } from './catalogue.ts'
import * as field from './fields.ts'
import { DeviceList } from './gen/control.js'

const DIGEST_BYTES = 16
/** More than 256 devices with the longest of everything. */
const PAGE_BYTES = 96 * 1024

export const rosterAsk = z.object({
  known: z.array(z.object({ page: field.count, digest: field.bytes(DIGEST_BYTES) })).max(LIMITS.rosterPages),
  from: field.count,
})

export const rosterAnswer = z.object({
  pages: z.array(z.object({ page: field.count, devices: field.bytes(PAGE_BYTES) })).max(LIMITS.rosterPages),
  next: field.count,
  online: field.deviceNos(LIMITS.rosterOnline),
})

export type RosterAsk = z.infer<typeof rosterAsk>
export type RosterAnswer = z.infer<typeof rosterAnswer>

const deviceList = z.object({ devices: z.array(deviceState).max(LIMITS.rosterPageDevices) })

/** Where a device stands: numbers are given once, so it stands there for good. */
export const pageOf = (device: DeviceNo): number => Math.floor(device / LIMITS.rosterPageDevices)

/** All numbers that a page can have. */
export const numbersOn = (page: number): DeviceNo[] =>
  Array.from({ length: LIMITS.rosterPageDevices }, (_, nth) => deviceNo(page * LIMITS.rosterPageDevices + nth))

/** What is the same for everybody and lasts longer than a session. */
export const faceOf = (state: DeviceState): DeviceState => ({
  ...state,
  online: false,
  removed: false,
  addresses: [],
})

/** A page in canonical form, and its digest: equal pages are equal bytes. */
export function encodePage(faces: Iterable<DeviceState>): { bytes: Uint8Array; digest: Uint8Array } {
  const devices = [...faces].map(faceOf).toSorted((a, b) => a.device - b.device)
  const bytes = DeviceList.encode(field.toWire<DeviceList>(deviceList, { devices }))
  return { bytes, digest: digestOf(bytes) }
}

/** Of a page in canonical form. */
export const digestOf = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer').subarray(0, DIGEST_BYTES)

/** `undefined` for what is not the page of this number. */
export function decodePage(page: number, bytes: Uint8Array): DeviceState[] | undefined {
  try {
    const decoded = field.fromWire(deviceList, DeviceList.decode(bytes))
    const isRight = decoded.success && decoded.data.devices.every(({ device }) => pageOf(device) === page)
    return isRight ? decoded.data.devices : undefined
  } catch {
    return undefined // no protobuf
  }
}
