/**
 * Tickets: short-lived permission, signed by the tracker, for one requester to fetch one content from one source by one
 * route. Signed as the very bytes that are sent, with a context string so that no other signature can pass for one.
 */
import type { PrivateKey, PublicKey } from '@libp2p/interface'
import { z } from 'zod'
import type { Millis } from '../base/clock.ts'
import { FerryError } from '../base/errors.ts'
import { LIMITS } from '../base/limits.ts'
import { ROUTES } from './broker.ts'
import * as field from './fields.ts'
import { SignedTicket, TicketBody } from './gen/ticket.js'

/** Of Ed25519: the library throws at any other length. */
const SIGNATURE_BYTES = 64
const CONTEXT = Buffer.from('ferry ticket 1\0')

const schema = z.object({
  id: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength === 16),
  transfer: field.transferId,
  requester: field.peerId,
  source: field.peerId,
  root: field.contentRoot,
  size: field.size,
  route: z.enum(ROUTES),
  issued: field.count,
  expires: field.count,
})
export type Ticket = z.infer<typeof schema>

export async function signTicket(key: PrivateKey, ticket: Ticket): Promise<Uint8Array> {
  const body = TicketBody.encode(field.toWire<TicketBody>(schema, ticket))
  const signature = await key.sign(Buffer.concat([CONTEXT, body]))
  return SignedTicket.encode({ body, signature: Uint8Array.from(signature) })
}

/**
 * The ticket, when `signer` signed it and `now` lies in its time.
 * @throws FerryError `bad-ticket`, `clock`
 */
export async function openTicket(bytes: Uint8Array, signer: PublicKey, now: Millis): Promise<Ticket> {
  const { body, signature } = parse(bytes)
  if (!(await signer.verify(Buffer.concat([CONTEXT, body]), signature)))
    throw new FerryError('bad-ticket', 'The ticket was not signed by this hub.')
  const ticket = field.fromWire(schema, TicketBody.decode(body))
  if (!ticket.success) throw new FerryError('bad-ticket', 'The ticket is not complete.')
  const { issued, expires } = ticket.data
  if (expires - issued > LIMITS.ticketLifetime) throw new FerryError('bad-ticket', 'The ticket lives too long.')
  if (now < issued - LIMITS.ticketSkew || now > expires + LIMITS.ticketSkew) throw new FerryError('clock')
  return ticket.data
}

function parse(bytes: Uint8Array): SignedTicket {
  let ticket: SignedTicket
  try {
    ticket = SignedTicket.decode(bytes)
  } catch (err) {
    throw new FerryError('bad-ticket', 'Not a ticket.', { cause: err })
  }
  // Protobuf reads the same fields out of several byte strings, and only the body is signed: one form is the ticket.
  const isCanonical = Buffer.compare(SignedTicket.encode(ticket), bytes) === 0
  if (!isCanonical || ticket.signature.byteLength !== SIGNATURE_BYTES)
    throw new FerryError('bad-ticket', 'Not a ticket.')
  return ticket
}

/** Remembers used tickets until they would be refused for their age anyway, so that each works once. */
export class UsedTickets {
  readonly #expiry = new Map<string, Millis>()

  /** @throws FerryError `ticket-used`, or `busy` when more are alive than can be remembered */
  use(ticket: Ticket, now: Millis): void {
    const id = Buffer.from(ticket.id).toString('hex')
    if (this.#expiry.has(id)) throw new FerryError('ticket-used')
    if (this.#expiry.size >= LIMITS.ticketsRemembered) this.#forget(now)
    if (this.#expiry.size >= LIMITS.ticketsRemembered) throw new FerryError('busy')
    this.#expiry.set(id, ticket.expires + LIMITS.ticketSkew)
  }

  #forget(now: Millis): void {
    for (const [id, expires] of this.#expiry) if (expires < now) this.#expiry.delete(id)
  }
}
