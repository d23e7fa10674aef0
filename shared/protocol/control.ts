/** `/ferry/control/1.0.0`: frames in and out, typed by the name of the request. */
import { z } from 'zod'
import { CODES, codeFromWire, FerryError, type Refusal } from '../base/errors.ts'
import { LIMITS } from '../base/limits.ts'
import { batchAnswers, batchAsks } from './batch.ts'
import { brokerAnswers, brokerAsks } from './broker.ts'
import { type CatalogueEvent, catalogueAnswers, catalogueAsks, catalogueEvent } from './catalogue.ts'
import { depotAnswers, depotAsks } from './depot.ts'
import * as field from './fields.ts'
import { type Event, Frame, type Request, type Response } from './gen/control.js'
import { accountAnswers, accountAsks } from './own-account.ts'
import { rosterAnswer, rosterAsk } from './roster.ts'
import { sessionAnswers, sessionAsks } from './session.ts'
import { wantAnswers, wantAsks } from './wants.ts'

export const CONTROL_PROTOCOL = '/ferry/control/1.0.0'
export const PROTOCOL_MINOR = 0

const asks = {
  ...sessionAsks,
  ...catalogueAsks,
  ...brokerAsks,
  ...wantAsks,
  ...depotAsks,
  ...accountAsks,
  ...batchAsks,
  roster: rosterAsk,
} as const
const answers = {
  ...sessionAnswers,
  ...catalogueAnswers,
  ...brokerAnswers,
  ...wantAnswers,
  ...depotAnswers,
  ...accountAnswers,
  ...batchAnswers,
  roster: rosterAnswer,
} as const

export type Call = keyof typeof asks
export type Ask<K extends Call> = z.infer<(typeof asks)[K]>
export type Answer<K extends Call> = z.infer<(typeof answers)[K]>

/** What only a tracker asks of a peer. */
export const TRACKER_CALLS = [
  'offerDownload',
  'dialBack',
  'getLoad',
  'endTransfer',
  'proveContent',
  'offerUpload',
  'dropContents',
  'tellBatch',
] as const satisfies readonly Call[]
export type TrackerCall = (typeof TRACKER_CALLS)[number]

/** A decoded request; `kind` selects the type of `ask`. */
export type AnyAsk = { [K in Call]: { readonly kind: K; readonly ask: Ask<K> } }[Call]
export type AnyAnswer = { [K in Call]: { readonly kind: K; readonly answer: Answer<K> } }[Call]

export type ControlFrame =
  | { readonly type: 'request'; readonly id: number; readonly request: AnyAsk }
  | { readonly type: 'bad-request'; readonly id: number; readonly problem: string }
  | { readonly type: 'response'; readonly id: number; readonly response: AnyAnswer | Refusal }
  | { readonly type: 'event'; readonly event: CatalogueEvent }

export const CALLS = Object.keys(asks) as Call[]

const broken = (what: string, cause?: unknown) =>
  new FerryError('protocol', `Not a control message: ${what}`, { cause })

/**
 * One frame as it came from the wire. A request whose id could be read but whose content is out of bounds is a
 * `bad-request`, which deserves a reply.
 * @throws FerryError `protocol` for everything that cannot be answered
 */
export function decodeControl(bytes: Uint8Array): ControlFrame {
  const frame = parse(bytes)
  if (frame.request !== undefined) return decodeRequest(frame.request)
  if (frame.response !== undefined) return decodeResponse(frame.response)
  if (frame.event === undefined) throw broken('no known kind')
  const event = field.fromWire(catalogueEvent, frame.event)
  if (!event.success) throw broken(z.prettifyError(event.error))
  return { type: 'event', event: event.data }
}

function parse(bytes: Uint8Array): Frame {
  try {
    return Frame.decode(bytes)
  } catch (err) {
    throw broken('bytes that are no protobuf', err)
  }
}

function decodeRequest(request: Request): ControlFrame {
  const kind = CALLS.find((name) => request[name] !== undefined)
  if (kind === undefined) return { type: 'bad-request', id: request.id, problem: 'no known kind of request' }
  const parsed = field.fromWire<unknown>(asks[kind], request[kind])
  if (!parsed.success) return { type: 'bad-request', id: request.id, problem: z.prettifyError(parsed.error) }
  return { type: 'request', id: request.id, request: { kind, ask: parsed.data } as AnyAsk }
}

function decodeResponse(response: Response): ControlFrame {
  if (response.refusal !== undefined) {
    const { code, text } = response.refusal
    return { type: 'response', id: response.id, response: { code: codeFromWire(code), text: text.slice(0, 2048) } }
  }
  const kind = CALLS.find((name) => response[name] !== undefined)
  if (kind === undefined) throw broken('an answer of no known kind')
  const parsed = field.fromWire<unknown>(answers[kind], response[kind])
  if (!parsed.success) throw broken(z.prettifyError(parsed.error))
  return { type: 'response', id: response.id, response: { kind, answer: parsed.data } as AnyAnswer }
}

export function encodeRequest<K extends Call>(id: number, kind: K, ask: Ask<K>): Uint8Array {
  return Frame.encode({ request: { id, [kind]: field.toWire<object>(asks[kind], ask) } as Request })
}

export function encodeAnswer<K extends Call>(id: number, kind: K, answer: Answer<K>): Uint8Array {
  return Frame.encode({ response: { id, [kind]: field.toWire<object>(answers[kind], answer) } as Response })
}

export function encodeRefusal(id: number, refused: Refusal): Uint8Array {
  const text = clip(refused.text)
  return Frame.encode({ response: { id, refusal: { code: CODES[refused.code].wire, text } } })
}

export function encodeEvent(event: CatalogueEvent): Uint8Array {
  return Frame.encode({ event: field.toWire<Event>(catalogueEvent, event) })
}

/** Wire form of a code in a list of verdicts; 0 says accepted. */
export const verdictToWire = (refused: Refusal | undefined) =>
  refused === undefined ? { code: 0, text: '' } : { code: CODES[refused.code].wire, text: clip(refused.text) }

export const verdictFromWire = (verdict: { code: number; text: string }): Refusal | undefined =>
  verdict.code === 0 ? undefined : { code: codeFromWire(verdict.code), text: verdict.text }

const clip = (text: string) => (Buffer.byteLength(text) <= LIMITS.textBytes ? text : `${text.slice(0, 120)}…`)
