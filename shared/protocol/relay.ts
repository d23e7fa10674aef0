/** `/ferry/relay/1.0.0`: the opening of a relayed stream; what follows belongs to the two peers. docs/protocol.md. */
import { z } from 'zod'
import { CODES, FerryError, type Refusal } from '../base/errors.ts'
import * as field from './fields.ts'
import { RelayFrame } from './gen/relay.js'

export const RELAY_PROTOCOL = '/ferry/relay/1.0.0'

const schemas = {
  open: z.object({ transfer: field.transferId, ticket: field.bytes(1024) }),
  incoming: z.object({ transfer: field.transferId, requester: field.peerId }),
  ready: field.empty,
  refusal: field.refusal,
} as const

export type RelayKind = keyof typeof schemas
export type RelayBody<K extends RelayKind> = z.infer<(typeof schemas)[K]>
export type AnyRelayFrame = { [K in RelayKind]: { readonly kind: K; readonly body: RelayBody<K> } }[RelayKind]

export const RELAY_KINDS = Object.keys(schemas) as RelayKind[]

/** @throws FerryError `protocol` */
export function decodeRelay(bytes: Uint8Array): AnyRelayFrame {
  const frame = parse(bytes)
  const kind = RELAY_KINDS.find((name) => frame[name] !== undefined)
  if (kind === undefined) throw new FerryError('protocol', 'Not a relay message: no known kind')
  const body = field.fromWire<unknown>(schemas[kind], frame[kind])
  if (!body.success) throw new FerryError('protocol', `Not a relay message: ${z.prettifyError(body.error)}`)
  return { kind, body: body.data } as AnyRelayFrame
}

export function encodeRelay<K extends RelayKind>(kind: K, body: RelayBody<K>): Uint8Array {
  return RelayFrame.encode({ [kind]: field.toWire<object>(schemas[kind], body) } as RelayFrame)
}

export const encodeRelayRefusal = ({ code, text }: Refusal): Uint8Array =>
  encodeRelay('refusal', { code: CODES[code].wire, text: text.slice(0, 400) })

function parse(bytes: Uint8Array): RelayFrame {
  try {
    return RelayFrame.decode(bytes)
  } catch (err) {
    throw new FerryError('protocol', 'Not a relay message: bytes that are no protobuf', { cause: err })
  }
}
