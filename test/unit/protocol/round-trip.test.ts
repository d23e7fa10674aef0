/** Every message survives the wire; anything else than a message is refused, never thrown at random. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import {
  type Ask,
  type Call,
  decodeControl,
  encodeAnswer,
  encodeEvent,
  encodeRefusal,
  encodeRequest,
} from '#shared/protocol/control.ts'
import { decodePiece, encodePiece } from '#shared/protocol/piece.ts'
import { decodeRelay, encodeRelay } from '#shared/protocol/relay.ts'

const hex = (digits: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: digits, maxLength: digits })
const small = fc.nat(0xffff)
const large = fc.nat({ max: 2 ** 31 - 1 }).map((n) => n * 2048)
const words = fc.string({ maxLength: 20, unit: 'binary' }).filter((text) => text.isWellFormed())
const root = hex(64)
const transfer = hex(32)
const peerId = fc.constant('12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA')
const username = fc.string({ unit: fc.constantFrom(...'abcz09'), minLength: 2, maxLength: 32 })
const bytes = (most: number) => fc.uint8Array({ maxLength: most })
const device = fc.record({
  name: words,
  addresses: fc.array(fc.constant('/ip4/127.0.0.1/tcp/1'), { maxLength: 8 }),
  depot: fc.boolean(),
})
const page = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 5 })
const signature = fc.uint8Array({ minLength: 64, maxLength: 64 })
const publishedEntry = fc.record({ path: words, size: large, root, mtime: large, audience: small, signature })
const listedEntry = fc.record({ path: words, size: large, root, mtime: large, audience: small })
const signedEntry = fc.record({
  device: small,
  username,
  path: words,
  size: large,
  root,
  mtime: large,
  audience: words,
  signer: peerId,
  signature,
  online: fc.boolean(),
})
const optionalRoot = fc.option(root, { nil: undefined })
const wish = { pattern: words, root: optionalRoot, least: large, most: large, owner: words, fetch: fc.boolean() }
const wantHit = fc.record({
  want: small,
  device: small,
  username,
  path: words,
  size: large,
  root,
  fetch: fc.boolean(),
  revision: large,
})
const place = fc.record({ device: small, username, path: words, online: fc.boolean() })
const hit = fc.record({ root, size: large, mtime: large, places: page(place), sources: small, online: small })
const change = fc.oneof(
  fc.record({
    device: small,
    path: words,
    revision: large,
    removed: fc.constant(false),
    size: large,
    root,
    mtime: large,
    restricted: fc.boolean(),
  }),
  fc.record({
    device: small,
    path: words,
    revision: large,
    removed: fc.constant(true),
    size: fc.constant(0),
    root: fc.constant(undefined),
    mtime: fc.constant(0),
    restricted: fc.constant(false),
  }),
)
const deviceState = fc.record({
  device: small,
  account: small,
  username,
  peerId,
  name: words,
  online: fc.boolean(),
  removed: fc.boolean(),
  addresses: fc.array(fc.constant('/ip4/10.0.0.1/tcp/7118'), { maxLength: 16 }),
  depot: fc.boolean(),
  host: small,
  role: fc.constantFrom('owner', 'member', ''),
})
const empty = fc.constant({})
const numbers = fc.uniqueArray(small).map((some) => some.toSorted((a, b) => a - b))
const credentials = { username: words, password: words, device }

const batchState = fc.record({
  phase: fc.constantFrom('gathering', 'preparing', 'downloading', 'closed', 'failed'),
  expected: small,
  announced: small,
  deadline: large,
  revision: large,
  code: small,
  text: words,
})

const asks: Record<Call, fc.Arbitrary<object>> = {
  hello: fc.record({ agent: words, protocolMinor: small, maxFrameBytes: small }),
  register: fc.record({ ...credentials, invite: words }),
  login: fc.record(credentials),
  resume: fc.record({ device }),
  logout: empty,
  updateDevice: fc.record({ device }),
  changePassword: fc.record({ old: words, new: words }),
  ping: empty,
  publish: fc.record({ entries: page(publishedEntry), audiences: page(words), device: small }),
  withdraw: fc.record({ paths: page(words) }),
  subscribe: fc.record({ hubId: words, since: large }),
  listChanges: fc.record({ after: large, until: large }),
  listUsers: fc.record({ after: small }),
  roster: fc.record({ known: page(fc.record({ page: small, digest: bytes(16) })), from: small }),
  listFiles: fc.record({ device: small, after: words, folder: words }),
  openDownload: fc.record({ device: small, path: words, root: fc.option(root, { nil: undefined }), more: page(root) }),
  newTicket: fc.record({ transfer, route: fc.constantFrom('direct', 'relay') }),
  askDialBack: fc.record({ transfer }),
  closeTransfer: fc.record({ transfer }),
  listSources: fc.record({ root }),
  reportContent: fc.record({
    root,
    size: large,
    have: bytes(100),
    state: fc.constantFrom('partial', 'complete', 'none'),
  }),
  reportSeeds: fc.record({ seeds: page(fc.record({ root, size: large })) }),
  sourceLoad: fc.record({ device: small, root }),
  getLoad: fc.record({ root }),
  offerDownload: fc.record({
    transfer,
    requester: peerId,
    username,
    deviceName: words,
    path: words,
    root,
    more: page(root),
    account: small,
    proofs: page(signedEntry),
  }),
  dialBack: fc.record({ transfer, peerId, addresses: fc.constant(['/ip4/127.0.0.1/tcp/1']) }),
  endTransfer: fc.record({ transfer, text: words }),
  complain: fc.record({ device: small, root }),
  proveContent: fc.record({ root, block: small }),
  search: fc.record({ text: words, limit: small, cursor: words }),
  findEntries: fc.record({ username, paths: page(words), root: optionalRoot }),
  countFiles: fc.record({ devices: page(small) }),
  addWant: fc.record(wish),
  removeWant: fc.record({ id: small }),
  listWants: empty,
  collectWants: fc.record({ since: large }),
  storeFile: fc.record({ depot: small, path: words, size: large, root, mtime: large, audience: words, signature }),
  offerUpload: fc.record({
    account: small,
    username,
    device: small,
    shelf: small,
    path: words,
    size: large,
    root,
    audience: words,
    signature,
    signer: peerId,
  }),
  fileStored: fc.record({ shelf: small, path: words, root }),
  deleteFiles: fc.record({ device: small, paths: page(words) }),
  dropContents: fc.record({ shelf: small, paths: page(words), all: fc.boolean() }),
  listDevices: empty,
  revokeDevice: fc.record({ device: small }),
  deregister: fc.record({ password: words }),
  accountStatus: empty,
  moderate: fc.record({
    action: fc.constantFrom('kick', 'ban', 'unban', 'notice'),
    target: words,
    text: words,
    lasts: large,
  }),
  reportBatch: fc.record({
    step: fc.constantFrom('arrived', 'announced', 'begun', 'ready', 'downloading', 'done', 'failed', 'left'),
    entries: small,
    fingerprint: bytes(32),
    have: small,
    wanted: small,
    bytes: large,
    text: words,
  }),
  tellBatch: batchState,
}

const signedIn = fc.record({ account: small, username, device: small, entries: small, fingerprint: bytes(32) })
const answers: Record<Call, fc.Arbitrary<object>> = {
  hello: fc.record({
    agent: words,
    hubName: words,
    hubId: words,
    registration: fc.constantFrom('open', 'invite', 'closed'),
    now: large,
    observedAddress: words,
    maxFrameBytes: small,
    maxEntries: small,
  }),
  register: signedIn,
  login: signedIn,
  resume: signedIn,
  logout: empty,
  updateDevice: empty,
  changePassword: empty,
  ping: empty,
  publish: fc.record({ verdicts: page(fc.record({ code: small, text: words })), revision: large }),
  withdraw: fc.record({ removed: page(fc.boolean()), revision: large }),
  subscribe: fc.record({ hubId: words, revision: large, reset: fc.boolean() }),
  listChanges: fc.record({ changes: page(change), next: large, reset: fc.boolean() }),
  listUsers: fc.record({ devices: page(deviceState), next: small }),
  roster: fc.record({
    pages: page(fc.record({ page: small, devices: bytes(80) })),
    next: small,
    online: numbers,
  }),
  listFiles: fc.record({ entries: page(listedEntry), more: fc.boolean(), audiences: page(words) }),
  openDownload: fc.record({
    transfer,
    peerId,
    addresses: fc.constant(['/ip4/127.0.0.1/tcp/1']),
    size: large,
    root,
    relay: fc.boolean(),
  }),
  newTicket: fc.record({ ticket: bytes(100) }),
  askDialBack: empty,
  closeTransfer: empty,
  listSources: fc.record({
    sources: page(fc.record({ device: small, complete: fc.boolean(), have: bytes(100) })),
  }),
  reportContent: empty,
  reportSeeds: empty,
  sourceLoad: fc.record({ transfers: small }),
  getLoad: fc.record({ transfers: small }),
  offerDownload: empty,
  dialBack: empty,
  endTransfer: empty,
  complain: empty,
  proveContent: fc.record({ block: bytes(100), hashes: page(bytes(32)) }),
  search: fc.record({ hits: page(hit), cursor: words }),
  findEntries: fc.record({ entries: page(signedEntry) }),
  countFiles: fc.record({ counts: page(fc.record({ device: small, files: small, bytes: large })) }),
  addWant: fc.record({ id: small }),
  removeWant: empty,
  listWants: fc.record({ wants: page(fc.record({ id: small, ...wish, createdAt: large, hits: small })) }),
  collectWants: fc.record({ hits: page(wantHit), until: large, more: fc.boolean() }),
  storeFile: fc.record({ device: small, stored: fc.boolean() }),
  offerUpload: empty,
  fileStored: empty,
  deleteFiles: fc.record({ removed: page(fc.boolean()), pending: fc.boolean() }),
  dropContents: empty,
  listDevices: fc.record({
    devices: page(
      fc.record({
        device: small,
        peerId,
        name: words,
        online: fc.boolean(),
        entries: small,
        createdAt: large,
        lastSeenAt: large,
        revoked: fc.boolean(),
        host: small,
      }),
    ),
  }),
  revokeDevice: empty,
  deregister: empty,
  accountStatus: fc.record({
    role: fc.constantFrom('owner', 'member'),
    notice: words,
    entries: small,
    maxEntries: small,
    relayedToday: large,
    relayPerDay: large,
    wants: small,
    maxWants: small,
  }),
  moderate: empty,
  reportBatch: batchState,
  tellBatch: empty,
}

const event = fc.record({
  devices: page(deviceState),
  from: large,
  to: large,
  changes: page(change),
  resync: fc.boolean(),
  notice: words,
  wants: page(wantHit),
  arrived: numbers,
  left: numbers,
})

/** Byte arrays compare by content whatever their class; `undefined` fields are left out. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner) => (inner instanceof Uint8Array ? Buffer.from(inner).toString('hex') : inner)),
  )

describe('the control protocol', () => {
  for (const kind of Object.keys(asks) as Call[]) {
    it(`carries the question and the answer of ${kind}`, () => {
      fc.assert(
        fc.property(small, asks[kind], answers[kind], (id, ask, answer) => {
          const request = decodeControl(encodeRequest(id, kind, ask as Ask<typeof kind>))
          assert.deepEqual(plain(request), plain({ type: 'request', id, request: { kind, ask } }))
          const response = decodeControl(encodeAnswer(id, kind, answer as never))
          assert.deepEqual(plain(response), plain({ type: 'response', id, response: { kind, answer } }))
        }),
        { numRuns: 40 },
      )
    })
  }

  it('carries events and refusals', () => {
    fc.assert(
      fc.property(event, (told) => {
        assert.deepEqual(plain(decodeControl(encodeEvent(told as never))), plain({ type: 'event', event: told }))
      }),
    )
    const refused = decodeControl(encodeRefusal(7, { code: 'name-taken', text: 'no' }))
    assert.deepEqual(refused, { type: 'response', id: 7, response: { code: 'name-taken', text: 'no' } })
  })

  it('answers noise, and whatever is cut or changed, with a refusal of its own and nothing else', () => {
    const messages = fc.oneof(
      bytes(300),
      fc.tuple(event, fc.nat(), fc.nat(255)).map(([told, at, value]) => spoiled(encodeEvent(told as never), at, value)),
      fc
        .tuple(asks.publish, fc.nat(), fc.nat(255))
        .map(([ask, at, value]) => spoiled(encodeRequest(1, 'publish', ask as never), at, value)),
    )
    fc.assert(
      fc.property(messages, (noise) => refusesOrReads(() => decodeControl(noise))),
      { numRuns: 3000 },
    )
  })

  it('refuses more elements than a message may have, however small the frame', () => {
    const empties = Buffer.concat(Array.from({ length: 501 }, () => Buffer.from([0x0a, 0x00])))
    const publish = Buffer.concat([varint(0xa2), Buffer.from([0x01]), varint(empties.length), empties])
    const frame = Buffer.concat([Buffer.from([0x0a]), varint(publish.length), publish])
    assert.throws(() => decodeControl(frame), { code: 'protocol' })
  })
})

describe('the piece and relay protocols', () => {
  const empties = ['accept', 'done', 'getHave'] as const
  it('carry their frames', () => {
    fc.assert(
      fc.property(small, large, root, words, bytes(200), transfer, (count, offset, content, name, ticket, id) => {
        const same = (kind: Parameters<typeof encodePiece>[0], body: object) =>
          assert.deepEqual(plain(decodePiece(encodePiece(kind, body as never))), plain({ kind, body }))
        for (const kind of empties) same(kind, {})
        same('open', { ticket })
        same('offer', { name, size: offset, pieceLength: count, root: content, complete: count % 2 === 0 })
        same('have', { length: count })
        same('getLayer', { from: count, count })
        same('getPiece', { offset, length: count })
        same('miss', { offset, code: 60, text: name })
        same('cancel', { code: 60, text: name })
        const opening = decodeRelay(encodeRelay('open', { transfer: id as never, ticket }))
        assert.deepEqual(plain(opening), plain({ kind: 'open', body: { transfer: id, ticket } }))
      }),
    )
  })

  it('refuse noise', () => {
    fc.assert(
      fc.property(bytes(200), (noise) => {
        refusesOrReads(() => decodePiece(noise))
        refusesOrReads(() => decodeRelay(noise))
      }),
      { numRuns: 2000 },
    )
  })
})

function refusesOrReads(decode: () => unknown): void {
  try {
    decode()
  } catch (err) {
    assert.ok(err instanceof FerryError && err.code === 'protocol', String(err))
  }
}

function spoiled(message: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(message)
  if (copy.length > 0) copy[at % copy.length] = value
  return value % 3 === 0 ? copy.subarray(0, at % (copy.length + 1)) : copy
}

function varint(n: number): Buffer {
  const out: number[] = []
  for (let rest = n; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...out, rest])
    out.push((rest & 0x7f) | 0x80)
  }
}
