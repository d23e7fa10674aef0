/** A signed-in device of the load generator: one connection with its own key, nothing of a peer besides. */
import { setTimeout as pause } from 'node:timers/promises'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { backoffDelay } from '#shared/base/backoff.ts'
import type { Revision } from '#shared/base/ids.ts'
import { deviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { createNode, type FerryNode, startNode } from '#shared/node/create-node.ts'
import type { CatalogueEvent, WireEntry } from '#shared/protocol/catalogue.ts'
import { CONTROL_PROTOCOL } from '#shared/protocol/control.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { RpcChannel } from '#shared/wire/rpc.ts'

const NOBODY = 0
const ATTEMPTS = 100
const DEVICE = { name: 'load', addresses: [], depot: false }
const SIGNATURE = new Uint8Array(64)
/** The generator is busier than any tracker: what it waits for is measured, not given up. */
const DEADLINE = 120_000

export class Member {
  readonly key: PrivateKey
  readonly username: string
  readonly #node: FerryNode
  #rpc: RpcChannel | undefined
  onEvent: (event: CatalogueEvent) => void = () => {}

  private constructor(key: PrivateKey, username: string, node: FerryNode) {
    this.key = key
    this.username = username
    this.#node = node
  }

  static async create(username: string): Promise<Member> {
    const key = await generateKeyPair('Ed25519')
    const node = await createNode({ privateKey: key, listen: [], announce: [], role: 'peer' })
    await startNode(node)
    return new Member(key, username, node)
  }

  get rpc(): RpcChannel {
    if (this.#rpc === undefined) throw new Error(`${this.username} is not signed in`)
    return this.#rpc
  }

  /** Signs in, and tries again as a peer does when the hub has too many at its door: all come from one address here. */
  async signIn(address: string): Promise<void> {
    for (let attempt = 0; ; attempt++)
      try {
        return await this.#signIn(address)
      } catch (err) {
        if (attempt >= ATTEMPTS) throw err
        await pause(backoffDelay(attempt, Math.random, { first: 100, most: 2_000 }))
      }
  }

  /** Dials and signs in by the key alone; the account was made before. */
  async #signIn(address: string): Promise<void> {
    const connection = await this.#node.libp2p.dial(multiaddr(address), { signal: AbortSignal.timeout(DEADLINE) })
    const stream = await connection.newStream(CONTROL_PROTOCOL, { signal: AbortSignal.timeout(DEADLINE) })
    const rpc = new RpcChannel({
      stream: new FramedStream(stream, { maxBuffered: LIMITS.controlReadBufferBytes }),
      answer: async ({ kind }) =>
        kind === 'ping' ? { kind, answer: {} } : { code: 'forbidden', text: 'only a load generator' },
      onEvent: (event) => this.onEvent(event),
      onClosed: () => {},
    })
    rpc.run().catch(() => undefined)
    await rpc.ask('hello', { agent: 'load', protocolMinor: NOBODY, maxFrameBytes: LIMITS.controlFrameBytes }, DEADLINE)
    await rpc.ask('resume', { device: DEVICE }, DEADLINE)
    this.#rpc = rpc
  }

  async subscribe(since: Revision, hubId = ''): Promise<{ hubId: string; revision: Revision }> {
    return this.rpc.ask('subscribe', { hubId, since }, DEADLINE)
  }

  /** @throws Error when one is refused */
  async publish(entries: readonly WireEntry[]): Promise<void> {
    const signed = entries.map((entry) => ({ ...entry, audience: 0, signature: SIGNATURE }))
    const { verdicts } = await this.rpc.ask(
      'publish',
      { entries: signed, audiences: [], device: deviceNo(0) },
      DEADLINE,
    )
    const refused = verdicts.find(({ code }) => code !== 0)
    if (refused !== undefined) throw new Error(`an entry was refused: ${refused.text}`)
  }

  search(text: string): Promise<unknown> {
    return this.rpc.ask('search', { text, limit: 50, cursor: '' }, DEADLINE)
  }

  /** Cut off, as by a network that goes away. */
  async drop(): Promise<void> {
    this.#rpc = undefined
    await Promise.all(this.#node.libp2p.getConnections().map((connection) => connection.close()))
  }

  async stop(): Promise<void> {
    await this.#node.libp2p.stop()
  }
}
