/** Threat rows 25, 30, 47, 59 and 60: numbers, lengths and versions that no honest side writes, byte by byte. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { LAST_MOMENT } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { checkPieceLength, checkSize, pieceRange } from '#shared/content/piece-map.ts'
import { CONTROL_PROTOCOL, type ControlFrame, decodeControl } from '#shared/protocol/control.ts'
import { Frame } from '#shared/protocol/gen/control.js'
import { decodePiece, PIECE_PROTOCOL } from '#shared/protocol/piece.ts'
import { RELAY_PROTOCOL } from '#shared/protocol/relay.ts'

/** Any 64 bits as the wire has them, and the ones that break things. */
const u64 = fc.oneof(
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  fc.constantFrom(
    0n,
    1n,
    2n ** 31n,
    2n ** 32n - 1n,
    2n ** 43n,
    2n ** 43n + 1n,
    2n ** 53n,
    2n ** 53n + 1n,
    2n ** 64n - 1n,
  ),
)

function varint(value: bigint): number[] {
  return value < 0x80n ? [Number(value)] : [Number(value & 0x7fn) | 0x80, ...varint(value >> 7n)]
}
const number = (field: number, value: bigint) => [field << 3, ...varint(value)]
const nested = (field: number, bytes: readonly number[]) => [
  ...varint(BigInt((field << 3) | 2)),
  ...varint(BigInt(bytes.length)),
  ...bytes,
]
const piece = (kind: number, fields: readonly number[]) => decodePiece(Uint8Array.from(nested(kind, fields)))

/** What was read, or `undefined` where it was refused as it must be. */
function read<T>(decode: () => T): T | undefined {
  try {
    return decode()
  } catch (err) {
    assert.ok(err instanceof FerryError && err.code === 'protocol', String(err))
    return undefined
  }
}

const passes = (check: () => void): boolean =>
  read(() => {
    check()
    return true
  }) ?? false

const isSize = (value: number) => Number.isSafeInteger(value) && value >= 0 && value <= LIMITS.maxFileBytes
const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0

describe('numbers from the wire', () => {
  it('row 25: an offer has a size and a piece length that can be, or is refused', () => {
    fc.assert(
      fc.property(u64, u64, fc.nat(64), (size, pieceLength, rootBytes) => {
        const root = Array<number>(rootBytes).fill(7)
        const frame = read(() => piece(2, [...number(2, size), ...number(3, pieceLength), ...nested(4, root)]))
        if (frame === undefined) return
        assert.ok(frame.kind === 'offer' && isSize(frame.body.size) && isCount(frame.body.pieceLength))
        assert.equal(BigInt(frame.body.size), size)
        assert.equal(rootBytes, 32)
      }),
      { numRuns: 2000 },
    )
  })

  it('row 25: sizes and piece lengths that are none are refused, whatever they are', () => {
    const odd = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, -1, 1e308, 2 ** 53 + 2, 1.5, Infinity, -0.5))
    fc.assert(
      fc.property(odd, (value) => {
        const fits = Number.isSafeInteger(value) && value >= 0 && value <= LIMITS.maxFileBytes
        assert.equal(
          passes(() => checkSize(value)),
          fits,
        )
        const isPiece = Number.isSafeInteger(Math.log2(value)) && value >= 16_384 && value <= LIMITS.pieceBytes
        if (!isPiece)
          assert.equal(
            passes(() => checkPieceLength(value)),
            false,
          )
        if (!Number.isSafeInteger(value) || value < 0)
          assert.equal(
            read(() => pieceRange(2 ** 20, 2 ** 14, value)),
            undefined,
          )
      }),
      { numRuns: 2000 },
    )
  })

  it('row 30: a range of a request is one of whole numbers within a file, or is refused', () => {
    fc.assert(
      fc.property(u64, u64, (first, second) => {
        const asked = read(() => piece(6, [...number(1, first), ...number(2, second)]))
        if (asked !== undefined) {
          assert.ok(asked.kind === 'getPiece' && isSize(asked.body.offset) && isCount(asked.body.length))
          assert.equal(BigInt(asked.body.offset), first)
          assert.ok(asked.body.length < 2 ** 32)
        }
        const layer = read(() => piece(4, [...number(1, first), ...number(2, second)]))
        if (layer !== undefined)
          assert.ok(
            layer.kind === 'getLayer' && isCount(layer.body.from) && layer.body.from + layer.body.count < 2 ** 33,
          )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('moments from the wire', () => {
  it('are ones that a date can be, for a later one would break the list of files of everybody who shows it', () => {
    const root = new Uint8Array(32)
    const published = (mtime: number) =>
      decodeControl(Frame.encode({ request: { id: 1, publish: { entries: [{ path: 'S/a', root, mtime }] } } } as Frame))
        .type
    const told = (mtime: number) =>
      read(() => decodeControl(Frame.encode({ event: { changes: [{ path: 'S/a', root, mtime }] } } as Frame)))
    assert.equal(new Date(LAST_MOMENT).getUTCFullYear(), 275_760)
    assert.throws(() => new Date(LAST_MOMENT + 1).toISOString(), RangeError)
    assert.equal(published(LAST_MOMENT), 'request')
    assert.equal(told(LAST_MOMENT)?.type, 'event')
    for (const mtime of [LAST_MOMENT + 1, Number.MAX_SAFE_INTEGER]) {
      assert.equal(published(mtime), 'bad-request')
      assert.equal(told(mtime), undefined)
    }
  })
})

describe('an answer of a tracker', () => {
  it('row 47: with more addresses than a device may have, or longer ones, is no message', () => {
    const answer = (addresses: string[]): ControlFrame | undefined =>
      read(() => {
        const openDownload = {
          transfer: 'ab'.repeat(16),
          peerId: PEER,
          addresses,
          size: 1,
          root: new Uint8Array(32),
          relay: true,
        }
        return decodeControl(Frame.encode({ response: { id: 1, openDownload } } as Frame))
      })
    const address = '/ip4/10.0.0.1/tcp/1'
    assert.equal(answer(Array<string>(2 * LIMITS.addressesPerDevice).fill(address))?.type, 'response')
    assert.equal(answer(Array<string>(2 * LIMITS.addressesPerDevice + 1).fill(address)), undefined)
    assert.equal(answer(Array<string>(1_000).fill(address)), undefined)
    assert.equal(answer(['x'.repeat(LIMITS.addressBytes + 1)]), undefined)
  })
})

describe('hashes and versions', () => {
  const rootOf = (length: number) => read(() => piece(14, nested(1, Array<number>(length).fill(7))))

  it('row 60: a root is 32 bytes of SHA-256 and nothing shorter, longer or tagged', () => {
    assert.equal(rootOf(32)?.kind, 'getContent')
    // SHA-1, SHA-224, a truncated one, a multihash of 34 bytes, SHA-512, none.
    for (const length of [20, 28, 16, 31, 33, 34, 64, 0]) assert.equal(rootOf(length), undefined, `${length} bytes`)
  })

  it('row 60: the version is in the id of each protocol', () => {
    for (const id of [CONTROL_PROTOCOL, PIECE_PROTOCOL, RELAY_PROTOCOL]) assert.match(id, /^\/ferry\/[a-z]+\/1\.0\.0$/)
  })
})

describe('names that JavaScript knows', () => {
  it('row 59: are texts like any other, and change no object', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty')
    fc.assert(
      fc.property(names, names, (username, password) => {
        const login = { username, password, device: { name: username, addresses: [password] } }
        const frame = decodeControl(Frame.encode({ request: { id: 1, login } } as Frame))
        assert.ok(frame.type === 'request' && frame.request.kind === 'login')
        assert.equal(frame.request.ask.username, username)
        assert.equal(Object.getPrototypeOf(frame.request.ask), Object.prototype)
        assert.equal(Reflect.get({}, 'name'), undefined)
      }),
    )
  })

  it('row 59: nesting deeper than any message is refused or read, and never runs out of stack', () => {
    const groups = Uint8Array.from(Array<number>(100_000).fill(0x0b))
    let deep: number[] = []
    for (let depth = 0; depth < 3_000; depth++) deep = nested(1, deep)
    for (const bytes of [groups, Uint8Array.from(deep)])
      for (const decode of [decodeControl, decodePiece])
        try {
          decode(bytes)
        } catch (err) {
          assert.ok(err instanceof FerryError && err.code === 'protocol', String(err))
        }
  })
})

const PEER = '12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA'
