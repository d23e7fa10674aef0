/** A source that the hub takes for one, and that serves as its test wants. */
import { LIMITS } from '#shared/base/limits.ts'
import { pieceOfBlock, proveBlock } from '#shared/content/block-proof.ts'
import { MerkleBuilder } from '#shared/content/merkle.ts'
import { HASH_BYTES, pieceCount, pieceLengthFor, pieceRange } from '#shared/content/piece-map.ts'
import type { AnyAsk } from '#shared/protocol/control.ts'
import { type AnyPieceFrame, type ContentOffer, encodePiece, PIECE_PROTOCOL } from '#shared/protocol/piece.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import type { Reply, RpcChannel } from '#shared/wire/rpc.ts'
import type { Hub } from './hub.ts'
import { signed } from './raw-entries.ts'
import { pieceFrame, RawPeer } from './raw-peer.ts'

export interface Content {
  readonly bytes: Buffer
  readonly offer: ContentOffer
  readonly layer: Buffer
}

/** Where it departs from what is right; each gets the right thing. */
export interface Tricks {
  offer?(honest: ContentOffer): Uint8Array
  layer?(honest: Buffer): Buffer
  piece?(honest: Buffer): Buffer
  /** In place of the end of the transfer. */
  done?(stream: FramedStream): Promise<void>
}

export class EvilSource {
  readonly raw: RawPeer
  readonly #rpc: RpcChannel
  readonly #content = new Map<string, Content>()
  readonly name: string
  tricks: Tricks = {}
  /** How its transfers ended: `done`, or the error. */
  readonly ends: string[] = []
  #onEnd = () => {}

  private constructor(raw: RawPeer, rpc: RpcChannel, name: string) {
    this.raw = raw
    this.#rpc = rpc
    this.name = name
  }

  static async at(hub: Hub, name: string): Promise<EvilSource> {
    const raw = await RawPeer.at(hub, { listen: ['/ip4/127.0.0.1/tcp/0'] })
    const rpc = await raw.signedIn(hub.address, name)
    const addresses = raw.libp2p.getMultiaddrs().map((address) => address.toString().replace(/\/p2p\/.*$/, ''))
    await rpc.ask('updateDevice', { device: { name, addresses, depot: false } })
    const source = new EvilSource(raw, rpc, name)
    raw.answer = async (request) => source.#answerHub(request)
    await raw.libp2p.handle(PIECE_PROTOCOL, (stream) =>
      source.#take(new FramedStream(stream, { maxBuffered: LIMITS.pieceWindowBytes })),
    )
    return source
  }

  /** Lists a file of its own; `size` may be a lie. */
  async lists(path: string, bytes: Buffer, size = bytes.byteLength): Promise<string> {
    const content = contentOf(path.split('/').at(-1) ?? '', bytes)
    const { root } = content.offer
    this.#content.set(root, content)
    const { verdicts } = await this.#rpc.ask('publish', await signed(this.raw.key, [{ path, size, root, mtime: 0 }]))
    if (verdicts[0]?.code !== 0) throw new Error(`refused: ${verdicts[0]?.text}`)
    return `${this.name}:${path}`
  }

  /** Resolves when so many transfers have ended. */
  async ended(count: number): Promise<void> {
    while (this.ends.length < count) await new Promise<void>((resolve) => (this.#onEnd = resolve))
  }

  /** To the hub it is honest: it consents, and shows that it has what it lists. */
  #answerHub(request: AnyAsk): Reply {
    if (request.kind === 'offerDownload') return { kind: 'offerDownload', answer: {} }
    if (request.kind === 'getLoad') return { kind: 'getLoad', answer: { transfers: 0 } }
    const content = request.kind === 'proveContent' ? this.#content.get(request.ask.root) : undefined
    if (request.kind !== 'proveContent' || content === undefined) return { code: 'forbidden', text: 'no' }
    const { bytes, layer, offer } = content
    const { block } = request.ask
    const { offset, length } = pieceRange(offer.size, offer.pieceLength, pieceOfBlock(block, offer.pieceLength))
    const proof = proveBlock({ ...offer, layer }, block, bytes.subarray(offset, offset + length))
    return {
      kind: 'proveContent',
      answer: { block: Uint8Array.from(proof.block), hashes: proof.hashes.map((hash) => Uint8Array.from(hash)) },
    }
  }

  async #take(stream: FramedStream): Promise<void> {
    try {
      await pieceFrame(stream)
      // One content at a time: the last one that was listed.
      const content = [...this.#content.values()].at(-1)
      if (content !== undefined) await this.#serve(stream, content)
      this.ends.push('done')
    } catch (err) {
      this.ends.push(String(err))
    }
    this.#onEnd()
  }

  async #serve(stream: FramedStream, content: Content): Promise<void> {
    const { offer = (honest) => encodePiece('offer', honest) } = this.tricks
    await stream.sendFrame(offer(content.offer))
    for (;;) {
      const frame = await pieceFrame(stream)
      if (frame.kind === 'cancel') throw new Error(`cancelled: ${frame.body.text}`)
      if (frame.kind === 'done') {
        const { done = () => stream.sendFrame(encodePiece('done', {})) } = this.tricks
        return done(stream)
      }
      await this.#answer(stream, content, frame)
    }
  }

  async #answer(stream: FramedStream, { bytes, layer }: Content, frame: AnyPieceFrame): Promise<void> {
    const { layer: falsify = (honest) => honest, piece = (honest) => honest } = this.tricks
    if (frame.kind === 'getLayer') {
      const { from, count } = frame.body
      await stream.sendFrame(encodePiece('layer', { from, count }))
      await stream.sendRaw(falsify(layer.subarray(from * HASH_BYTES, (from + count) * HASH_BYTES)))
    }
    if (frame.kind === 'getPiece') {
      const { offset, length } = frame.body
      await stream.sendFrame(encodePiece('piece', { offset, length, suggest: 0 }))
      await stream.sendRaw(piece(bytes.subarray(offset, offset + length)))
    }
  }
}

export function contentOf(name: string, bytes: Buffer): Content {
  const size = bytes.byteLength
  const pieceLength = pieceLengthFor(size)
  const builder = new MerkleBuilder(size, pieceLength)
  for (let piece = 0; piece < pieceCount(size, pieceLength); piece++) {
    const { offset, length } = pieceRange(size, pieceLength, piece)
    builder.add(bytes.subarray(offset, offset + length))
  }
  const { root, layer } = builder.finish()
  return { bytes, layer, offer: { name, size, pieceLength, root, complete: true } }
}
