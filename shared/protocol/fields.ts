/**
 * The pieces that message schemas are made of. A schema is checked on the way in (remote bytes) and on the way out (our
 * own mistakes), and turns wire types into branded ones and back.
 */
import { fromString } from 'uint8arrays/from-string'
import { toString as encodeText } from 'uint8arrays/to-string'
import { z } from 'zod'
import { LAST_MOMENT } from '../base/clock.ts'
import { FerryError } from '../base/errors.ts'
import {
  type AccountId,
  type ContentRoot,
  type DeviceNo,
  isContentRoot,
  isUsername,
  type PeerIdText,
  parsePeerIdText,
  type Revision,
  type TransferId,
  type Username,
} from '../base/ids.ts'
import { LIMITS } from '../base/limits.ts'
import { pack, unpack } from './packed.ts'

const utf8Length = (text: string) => Buffer.byteLength(text, 'utf8')

/** Text of at most `most` UTF-8 bytes. */
export const text = (most: number) =>
  z.string().refine((value) => utf8Length(value) <= most, { error: `longer than ${most} bytes` })

export const bytes = (most: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= most)

const wholeNumber = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

export const count = z.custom<number>(wholeNumber)
/** A moment, ms since 1970. */
export const moment = z.custom<number>((value) => wholeNumber(value) && value <= LAST_MOMENT)
export const accountId = z.custom<AccountId>(wholeNumber)
export const deviceNo = z.custom<DeviceNo>(wholeNumber)
/** Ascending, at most so many; packed on the wire. */
export const deviceNos = (most: number) =>
  z.codec(
    z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    z
      .array(deviceNo)
      .max(most)
      .refine((numbers) => numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))),
    {
      decode: (wire, { issues }) => {
        const numbers = unpack(wire, most)
        if (numbers === undefined) issues.push({ code: 'custom', input: wire, message: 'not packed numbers' })
        return (numbers ?? []) as DeviceNo[]
      },
      encode: pack,
    },
  )
export const revision = z.custom<Revision>(wholeNumber)
export const size = z.custom<number>((value) => wholeNumber(value) && value <= LIMITS.maxFileBytes)
export const username = z.custom<Username>((value) => typeof value === 'string' && isUsername(value))
export const transferId = z.custom<TransferId>((value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value))
export const peerId = z.custom<PeerIdText>((value) => {
  try {
    return typeof value === 'string' && parsePeerIdText(value) === value
  } catch {
    return false
  }
})

/** 32 bytes on the wire, 64 hex digits here. */
export const contentRoot = z.codec(
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength === 32),
  z.custom<ContentRoot>((value) => typeof value === 'string' && isContentRoot(value)),
  { decode: (wire) => encodeText(wire, 'hex') as ContentRoot, encode: (root) => fromString(root, 'hex') },
)

/** A root that may be left out: no bytes on the wire, `undefined` here. */
export const optionalRoot = z.codec(
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && (value.byteLength === 32 || value.byteLength === 0)),
  z.custom<ContentRoot | undefined>(
    (value) => value === undefined || (typeof value === 'string' && isContentRoot(value)),
  ),
  {
    decode: (wire) => (wire.byteLength === 0 ? undefined : (encodeText(wire, 'hex') as ContentRoot)),
    encode: (root) => (root === undefined ? new Uint8Array(0) : fromString(root, 'hex')),
  },
)

/** Transport addresses as multiaddr text; what may be dialed is decided elsewhere. */
export const addresses = (most: number) => z.array(text(LIMITS.addressBytes)).max(most)

export const empty = z.object({})
export type Empty = z.infer<typeof empty>

export const refusal = z.object({ code: count, text: text(4 * LIMITS.textBytes) })

/** Checks what came from the wire; the type of the wire object does not matter, its contents do. */
export function fromWire<T>(schema: z.ZodType<T>, wire: unknown): z.ZodSafeParseResult<T> {
  return z.safeDecode(schema as z.ZodType<T, unknown>, wire)
}

/** The wire object `W` (a generated type) for a value of ours. @throws FerryError `usage` on one that breaks its schema */
export function toWire<W>(schema: z.ZodType, value: unknown): W {
  const wire = z.safeEncode(schema as z.ZodType<unknown, W>, value)
  if (!wire.success) throw new FerryError('usage', z.prettifyError(wire.error))
  return wire.data
}
