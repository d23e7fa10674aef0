/** Small pure rules of the tracker, with any input: cursors, ranges of addresses, places of the relay, the pace of messages, tickets. */
import assert from 'node:assert/strict'
import { BlockList } from 'node:net'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import { accountId } from '#shared/base/ids.ts'
import { type Ticket, UsedTickets } from '#shared/protocol/ticket.ts'
import { isInRange, parseRange } from '../../../tracker/domain/address-range.ts'
import { type Bucket, costOf, isFull, spend } from '../../../tracker/domain/publish-bucket.ts'
import { byteBudget, RelayPlaces } from '../../../tracker/domain/relay-budget.ts'
import { cursorText, parseCursor } from '../../../tracker/domain/search-cursor.ts'

const id = fc.oneof(fc.nat(), fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER, 2 ** 32))

describe('where a search goes on', () => {
  const rank = fc.record({ name: fc.nat(3), offline: fc.boolean(), id })
  const window = fc.record({ from: id, after: rank })
  const cursor = fc.oneof(fc.record({ below: id }), fc.record({ below: id, window }))

  it('is read back as it was written, and fits its field', () => {
    fc.assert(
      fc.property(cursor, (one) => {
        assert.equal(JSON.stringify(parseCursor(cursorText(one))), JSON.stringify(one))
        assert.ok(cursorText(one).length <= 64)
      }),
    )
  })

  it('is refused when it is anything else', () => {
    const piece = fc.constantFrom('0', 'zz', '.', '1', 'zzzzzzzzzzz', '-', 'A', ' ', '4', '\n', '9'.repeat(12))
    const noise = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(noise, (text) => {
        try {
          assert.match(cursorText(parseCursor(text)), /^[0-9a-z.]+$/)
        } catch (err) {
          assert.ok(err instanceof FerryError && err.code === 'usage', String(err))
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a range of addresses', () => {
  const range4 = fc.tuple(fc.ipV4(), fc.nat(32))
  const range6 = fc.tuple(fc.ipV6(), fc.nat(128))

  it('holds what Node’s own list says, for both kinds of address', () => {
    const judged = (family: 'ipv4' | 'ipv6', ranges: typeof range4, hosts: fc.Arbitrary<string>) =>
      fc.assert(
        fc.property(ranges, hosts, ([base, prefix], other) => {
          const list = new BlockList()
          list.addSubnet(base, prefix, family)
          for (const host of [other, base]) {
            // Node takes an IPv4 address in IPv6 clothes for IPv4 too.
            assert.equal(isInRange(`${base}/${prefix}`, host), list.check(host, family), `${host} in ${base}/${prefix}`)
          }
        }),
        { numRuns: 500 },
      )
    judged('ipv4', range4, fc.ipV4())
    judged('ipv6', range6, fc.ipV6())
  })

  it('has one canonical text, and any other text is none', () => {
    const length = fc.oneof(fc.nat(140), fc.constantFrom(0, 31, 32, 33, 127, 128, 129))
    const range = fc.tuple(fc.oneof(fc.ipV4(), fc.ipV6()), length)
    fc.assert(
      fc.property(range, ([host, prefix]) => {
        const width = host.includes(':') ? 128 : 32
        assert.equal(parseRange(`${host}/${prefix}`) !== undefined, prefix <= width)
      }),
    )
    const text = fc.oneof(
      fc.string(),
      fc.tuple(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(140)).map(([host, prefix]) => `${host}/${prefix}`),
    )
    fc.assert(
      fc.property(text, (written) => {
        const canonical = parseRange(written)
        if (canonical !== undefined) assert.equal(parseRange(canonical), canonical)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the places of the relay', () => {
  it('are counted right, whoever takes and frees them', () => {
    const limits = fc.record({
      perAccount: fc.integer({ min: 1, max: 4 }),
      total: fc.integer({ min: 1, max: 8 }),
      factor: fc.constant(1.02),
      slackBytes: fc.nat(1000),
    })
    fc.assert(
      fc.property(
        limits,
        fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 60, size: 'max' }),
        (given, moves) => {
          const places = new RelayPlaces(given)
          const held = new Map<number, number>()
          for (const [account, takes] of moves) {
            const own = held.get(account) ?? 0
            const all = [...held.values()].reduce((sum, count) => sum + count, 0)
            if (takes) {
              const refused = places.take(accountId(account))
              const code = all >= given.total ? 'no-relay' : own >= given.perAccount ? 'too-many' : undefined
              assert.equal(refused?.code, code)
              if (refused === undefined) held.set(account, own + 1)
            } else if (own > 0) {
              places.free(accountId(account))
              held.set(account, own - 1)
            }
            assert.equal(
              places.taken,
              [...held.values()].reduce((sum, count) => sum + count, 0),
            )
          }
          assert.ok(byteBudget(1000, given) >= 1000 + given.slackBytes)
        },
      ),
    )
  })
})

describe('the pace of messages', () => {
  it('lets through no more than the burst and what was regained, and nobody waits longer than that takes', () => {
    const options = { burst: 5, perSecond: 2 }
    const message = fc.record({
      entries: fc.oneof(fc.constant(1), fc.nat(500)),
      after: fc.oneof(fc.constant(0), fc.nat(600)),
    })
    fc.assert(
      fc.property(fc.array(message, { maxLength: 100, size: 'max' }), (messages) => {
        let bucket: Bucket | undefined
        let [now, spent] = [0, 0]
        for (const { entries, after } of messages) {
          now += after
          const cost = costOf(entries)
          const paid = spend(bucket, cost, now, options)
          bucket = paid.bucket
          spent += cost
          assert.ok(paid.wait >= 0 && Number.isFinite(paid.wait))
          // Everything spent so far is paid for at the moment when this one may go.
          const regained = ((now + paid.wait) / 1000) * options.perSecond
          assert.ok(spent <= options.burst + regained + 1e-6, `${spent} at ${now + paid.wait}`)
        }
        if (bucket !== undefined) assert.ok(isFull(bucket, now + 1000 * (spent / options.perSecond) + 1, options))
      }),
    )
  })
})

describe('used tickets', () => {
  it('work once each, until they are too old to work anyway', () => {
    const use = fc.record({ ticket: fc.nat(20), after: fc.nat(30_000) })
    fc.assert(
      fc.property(fc.array(use, { maxLength: 100, size: 'max' }), (uses) => {
        const used = new UsedTickets()
        const seen = new Set<number>()
        let now = 0
        for (const { ticket, after } of uses) {
          now += after
          const shown = { id: new Uint8Array(16).fill(ticket), expires: now + 60_000 } as Ticket
          if (seen.has(ticket)) assert.throws(() => used.use(shown, now), { code: 'ticket-used' })
          else used.use(shown, now)
          seen.add(ticket)
        }
      }),
    )
  })
})
