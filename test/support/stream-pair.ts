/** Two nodes as Ferry runs them, connected over 127.0.0.1, and streams between them. */
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { Connection, PrivateKey, Stream } from '@libp2p/interface'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { type PeerIdText, parsePeerIdText } from '#shared/base/ids.ts'
import { createNode, type FerryNode, startNode } from '#shared/node/create-node.ts'

const PROTOCOL = '/ferry-test/1.0.0'

export interface Party {
  readonly key: PrivateKey
  readonly peerId: PeerIdText
  readonly node: FerryNode
}

/** Both ends of one stream; `near` opened it. */
export interface StreamPair {
  readonly near: Stream
  readonly far: Stream
}

export class Wire {
  readonly ann: Party
  readonly bea: Party
  readonly #connection: Connection
  readonly #arrived: Stream[] = []
  #wake: () => void = () => {}

  private constructor(ann: Party, bea: Party, connection: Connection) {
    this.ann = ann
    this.bea = bea
    this.#connection = connection
  }

  static async connect(): Promise<Wire> {
    const [ann, bea] = await Promise.all([party([]), party(['/ip4/127.0.0.1/tcp/0'])])
    const connection = await ann.node.libp2p.dial(bea.node.libp2p.getMultiaddrs())
    const wire = new Wire(ann, bea, connection)
    await bea.node.libp2p.handle(PROTOCOL, (stream) => wire.#take(stream), { maxInboundStreams: 64 })
    return wire
  }

  /** A fresh stream from ann to bea. Nothing is attached to either end. */
  async pair(): Promise<StreamPair> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#wake = resolve
    const near = await this.#connection.newStream(PROTOCOL)
    await promise
    const far = this.#arrived.shift()
    if (far === undefined) throw new Error('no stream arrived')
    return { near, far }
  }

  async stop(): Promise<void> {
    await Promise.all([this.ann.node.libp2p.stop(), this.bea.node.libp2p.stop()])
  }

  #take(stream: Stream): void {
    this.#arrived.push(stream)
    this.#wake()
  }
}

async function party(listen: readonly string[]): Promise<Party> {
  const key = await generateKeyPair('Ed25519')
  const node = await createNode({ privateKey: key, listen, announce: [], role: 'peer' })
  await startNode(node)
  return { key, peerId: parsePeerIdText(peerIdFromPrivateKey(key).toString()), node }
}
