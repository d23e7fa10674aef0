/** Somebody honest: whatever is done to the hub meanwhile, she signs in, searches, and fetches a small file that is byte-equal. */
import assert from 'node:assert/strict'
import type { TransferId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { OfferedTransfer } from '#shared/protocol/broker.ts'
import { encodePiece } from '#shared/protocol/piece.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import { DEVICE, pieceFrame, RawPeer } from '../support/raw-peer.ts'
import { ANN, annPath, contentOf, type FileName, type Listed, sha256Of, type World } from './world.ts'

const FETCHED: FileName = 'small.txt'

export class Visitor {
  readonly #world: World
  readonly #raw: RawPeer
  #catalogue: string | undefined

  private constructor(world: World, raw: RawPeer) {
    this.#world = world
    this.#raw = raw
  }

  static async at(world: World): Promise<Visitor> {
    const raw = await RawPeer.at(world.hub, { from: '127.0.1.1' })
    const rpc = await raw.signedIn(world.hub.address, 'bea')
    await rpc.finish()
    return new Visitor(world, raw)
  }

  /** The longest that each step ever took, ms: says what kept a slow visit. */
  readonly slowest = new Map<string, number>()

  /** The whole way of an honest user; returns how long it took, ms. @throws what went wrong, and where */
  async visits(): Promise<number> {
    const startedAt = performance.now()
    const rpc = await this.#timed('hello', () => this.#raw.greeted(this.#world.hub.address))
    try {
      await this.#timed('sign-in', () => rpc.ask('resume', { device: DEVICE }))
      await this.#timed('search', () => this.#searches(rpc))
      await this.#timed('list', () => this.#finds(rpc))
      await this.#timed('fetch', () => this.#fetches(rpc))
      await this.#timed('list of a peer', () => this.#isShown())
    } finally {
      await this.#timed('end', () => rpc.finish())
      // The tracker ends a connection without a session after a while: who comes back dials anew.
      for (const connection of this.#raw.libp2p.getConnections()) await connection.close()
    }
    return performance.now() - startedAt
  }

  async #timed<T>(name: string, step: () => Promise<T>): Promise<T> {
    const startedAt = performance.now()
    try {
      return await step()
    } finally {
      this.slowest.set(name, Math.max(this.slowest.get(name) ?? 0, Math.round(performance.now() - startedAt)))
    }
  }

  /** A real peer, too, shows what it was told of everybody. */
  async #isShown(): Promise<void> {
    const { code, text } = await this.#world.ann.asksFor('/v1/files?all=1')
    assert.equal(code, '', text)
  }

  async #searches(rpc: RpcChannel): Promise<void> {
    const { hits } = await rpc.ask('search', { text: 'small owner:ann', limit: 10, cursor: '' })
    assert.deepEqual(
      hits.flatMap(({ places }) => places.filter(({ username }) => username === 'ann').map(({ path }) => path)),
      [annPath(FETCHED)],
    )
  }

  /** What ann lists is what she listed at first. */
  async #finds(rpc: RpcChannel): Promise<void> {
    const { entries } = await rpc.ask('listFiles', { device: ANN, after: '', folder: '' })
    const listed: Listed[] = entries.map(({ path, size, root }) => ({ path, size, root }))
    this.#catalogue ??= JSON.stringify(listed)
    assert.equal(JSON.stringify(listed), this.#catalogue, 'the honest catalogue has changed')
  }

  async #fetches(rpc: RpcChannel): Promise<void> {
    const offered = await rpc.ask('openDownload', { device: ANN, path: annPath(FETCHED), root: undefined, more: [] })
    const { ticket } = await rpc.ask('newTicket', { transfer: offered.transfer, route: 'direct' })
    const stream = await this.#raw.pieceStream(offered)
    const bytes = await fetchWhole(stream, ticket, offered)
    assert.equal(sha256Of(bytes), sha256Of(contentOf(FETCHED)), 'the file that was fetched is another one')
    await rpc.ask('closeTransfer', { transfer: offered.transfer as TransferId })
  }
}

/** A content of one piece. */
async function fetchWhole(stream: FramedStream, ticket: Uint8Array, { size }: OfferedTransfer): Promise<Uint8Array> {
  await stream.sendFrame(encodePiece('open', { ticket }))
  for (let frame = await pieceFrame(stream); frame.kind !== 'offer'; frame = await pieceFrame(stream))
    assert.equal(frame.kind, 'wait', JSON.stringify(frame))
  await stream.sendFrame(encodePiece('accept', {}))
  await stream.sendFrame(encodePiece('getPiece', { offset: 0, length: size }))
  const piece = await pieceFrame(stream)
  assert.equal(piece.kind, 'piece', JSON.stringify(piece))
  const bytes = Buffer.alloc(size)
  await stream.readInto(bytes, LIMITS.pieceDeadline)
  await stream.sendFrame(encodePiece('done', {}))
  assert.equal((await pieceFrame(stream)).kind, 'done')
  await stream.close()
  return bytes
}
