/** `/ferry/piece/1.0.0`: the frames of one transfer. docs/protocol.md. */
import { z } from 'zod'
import { CODES, codeFromWire, FerryError, type Refusal } from '../base/errors.ts'
import { LIMITS } from '../base/limits.ts'
import * as field from './fields.ts'
import { PieceFrame } from './gen/piece.js'

export const PIECE_PROTOCOL = '/ferry/piece/1.0.0'

const schemas = {
  open: z.object({ ticket: field.bytes(1024) }),
  offer: z.object({
    name: field.text(LIMITS.maxNameBytes),
    size: field.size,
    pieceLength: field.count,
    root: field.contentRoot,
    complete: z.boolean(),
  }),
  accept: field.empty,
  getLayer: z.object({ from: field.count, count: field.count }),
  layer: z.object({ from: field.count, count: field.count }),
  getPiece: z.object({ offset: field.size, length: field.count }),
  piece: z.object({ offset: field.size, length: field.count, suggest: field.count }),
  miss: z.object({ offset: field.size, code: field.count, text: field.text(LIMITS.textBytes) }),
  done: field.empty,
  cancel: field.refusal,
  getHave: field.empty,
  have: z.object({ length: field.count }),
  getContent: z.object({ root: field.contentRoot }),
  wait: z.object({ position: field.count, seconds: field.count }),
} as const

export type PieceKind = keyof typeof schemas
export type PieceBody<K extends PieceKind> = z.infer<(typeof schemas)[K]>
export type AnyPieceFrame = { [K in PieceKind]: { readonly kind: K; readonly body: PieceBody<K> } }[PieceKind]
export type ContentOffer = PieceBody<'offer'>

export const PIECE_KINDS = Object.keys(schemas) as PieceKind[]

/** @throws FerryError `protocol` for bytes that are no piece frame or break its bounds */
export function decodePiece(bytes: Uint8Array): AnyPieceFrame {
  const frame = parse(bytes)
  const kind = PIECE_KINDS.find((name) => frame[name] !== undefined)
  if (kind === undefined) throw new FerryError('protocol', 'Not a piece message: no known kind')
  const body = field.fromWire<unknown>(schemas[kind], frame[kind])
  if (!body.success) throw new FerryError('protocol', `Not a piece message: ${z.prettifyError(body.error)}`)
  return { kind, body: body.data } as AnyPieceFrame
}

export function encodePiece<K extends PieceKind>(kind: K, body: PieceBody<K>): Uint8Array {
  return PieceFrame.encode({ [kind]: field.toWire<object>(schemas[kind], body) } as PieceFrame)
}

export const encodeCancel = ({ code, text }: Refusal): Uint8Array =>
  encodePiece('cancel', { code: CODES[code].wire, text: text.slice(0, 400) })

/** The error that a `cancel` or `miss` of the other side stands for. */
export const remoteError = ({ code, text }: { code: number; text: string }): FerryError =>
  new FerryError(codeFromWire(code), text === '' ? undefined : text)

function parse(bytes: Uint8Array): PieceFrame {
  try {
    return PieceFrame.decode(bytes)
  } catch (err) {
    throw new FerryError('protocol', 'Not a piece message: bytes that are no protobuf', { cause: err })
  }
}
