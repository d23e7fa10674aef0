/** Threat rows 18 and 19 about the ticket itself. */
import assert from 'node:assert/strict'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import { parseContentRoot, parsePeerIdText, parseTransferId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { openTicket, signTicket, type Ticket, UsedTickets } from '#shared/protocol/ticket.ts'

const NOW = Date.UTC(2026, 0, 1)
const PEER = parsePeerIdText('12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA')

const ticket = (changes: Partial<Ticket> = {}): Ticket => ({
  id: new Uint8Array(16).fill(7),
  transfer: parseTransferId('ab'.repeat(16)),
  requester: PEER,
  source: PEER,
  root: parseContentRoot('cd'.repeat(32)),
  size: 1000,
  route: 'direct',
  issued: NOW,
  expires: NOW + LIMITS.ticketLifetime,
  ...changes,
})

describe('a ticket', () => {
  let key: PrivateKey
  let genuine: Uint8Array
  before(async () => {
    key = await generateKeyPair('Ed25519')
    genuine = await signTicket(key, ticket())
  })

  it('row 19: is refused with every single bit changed, cut, or with something behind it', async () => {
    const isRefused = (bytes: Uint8Array) =>
      assert.rejects(openTicket(bytes, key.publicKey, NOW), { name: 'FerryError', code: 'bad-ticket' })
    for (let bit = 0; bit < 8 * genuine.length; bit++)
      await isRefused(genuine.with(bit >> 3, (genuine[bit >> 3] ?? 0) ^ (1 << (bit & 7))))
    for (let length = 0; length < genuine.length; length++) await isRefused(genuine.slice(0, length))
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 50 }), (more) =>
        isRefused(Buffer.concat([genuine, more])),
      ),
    )
    assert.equal((await openTicket(genuine, key.publicKey, NOW)).size, 1000)
  })

  it('row 19: is refused whatever else it is made of', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (noise) =>
        assert.rejects(openTicket(noise, key.publicKey, NOW), { name: 'FerryError', code: 'bad-ticket' }),
      ),
    ))

  it('row 19: is refused under another key, and when it lives longer than a ticket may', async () => {
    const other = await generateKeyPair('Ed25519')
    await assert.rejects(openTicket(genuine, other.publicKey, NOW), { code: 'bad-ticket' })
    const long = await signTicket(key, ticket({ expires: NOW + LIMITS.ticketLifetime + 1 }))
    await assert.rejects(openTicket(long, key.publicKey, NOW), { code: 'bad-ticket' })
  })

  it('row 18: is refused before and after its time, with the skew of two clocks forgiven', async () => {
    const at = (now: number) => openTicket(genuine, key.publicKey, now)
    const [first, last] = [NOW - LIMITS.ticketSkew, NOW + LIMITS.ticketLifetime + LIMITS.ticketSkew]
    for (const now of [first, NOW, last]) assert.equal((await at(now)).size, 1000)
    for (const now of [first - 1, last + 1, 0, NOW * 2]) await assert.rejects(at(now), { code: 'clock' })
  })

  it('row 18: is remembered as used until it would be refused for its age', () => {
    const used = new UsedTickets()
    const [short, long] = [
      ticket(),
      ticket({ id: new Uint8Array(16).fill(8), expires: NOW + 2 * LIMITS.ticketLifetime }),
    ]
    used.use(short, NOW)
    used.use(long, NOW)
    for (const now of [NOW, NOW + LIMITS.ticketLifetime + LIMITS.ticketSkew])
      for (const again of [short, long]) assert.throws(() => used.use(again, now), new FerryError('ticket-used'))
  })
})
