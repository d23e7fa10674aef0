/** What this peer asks of its hub, and what the hub asks of it. */
import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import PQueue from 'p-queue'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { FerryError } from '#shared/base/errors.ts'
import { type ContentRoot, type DeviceNo, deviceNo, type TransferId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { addressKey } from '#shared/node/connection-gate.ts'
import type { FerryNode } from '#shared/node/create-node.ts'
import { dialable } from '#shared/node/tcp-address.ts'
import type {
  ContentReport,
  ContentSource,
  DialBackRequest,
  DownloadOffer,
  OfferedTransfer,
  Route,
} from '#shared/protocol/broker.ts'
import type { SignedEntry } from '#shared/protocol/catalogue.ts'
import type { Answer, AnyAsk, Ask, Call } from '#shared/protocol/control.ts'
import type { Reply } from '#shared/wire/rpc.ts'
import type { CurrentHub } from './current-hub.ts'

export interface TrackerApiParts {
  readonly node: FerryNode
  readonly hub: CurrentHub
  readonly log: Logger
  /** The owner's word. @throws FerryError */
  readonly consent: (offer: DownloadOffer) => Promise<void>
  /** Whether this transfer was consented to. @throws FerryError */
  readonly consented: (request: DialBackRequest) => void
  /** What was granted is granted no more. */
  readonly endTransfer: (transfer: TransferId, text: string) => void
  /** What a hub asks of a depot. @throws FerryError */
  readonly acceptUpload: (offer: Ask<'offerUpload'>) => Promise<void>
  /** @throws FerryError `missing` */
  readonly prove: (ask: Ask<'proveContent'>) => Promise<Answer<'proveContent'>>
  readonly dropContents: (drop: Ask<'dropContents'>) => Promise<void>
  /** Transfers that are served now. */
  readonly load: () => number
  /** Where the batch of the hub stands. */
  readonly onBatch: (state: Ask<'tellBatch'>) => void
}

/** Longer than the owner has for an answer, and the tracker for passing it on. */
const CONSENT_ANSWER_DEADLINE = LIMITS.consentDeadline + 10_000
const DIALS_AT_ONCE = 4
/** A source that is slower with this than that is not the one to choose. */
const LOAD_ANSWER_DEADLINE = 2_000

export class TrackerApi {
  readonly #parts: TrackerApiParts
  /** Together fewer than may be in flight: a tree of thousands of files asks for each. */
  readonly #opens = new PQueue({ concurrency: LIMITS.controlRequestsInFlight / 2 })
  readonly #asks = new PQueue({ concurrency: LIMITS.controlRequestsInFlight / 4 })
  readonly #dials = new PQueue({ concurrency: DIALS_AT_ONCE })
  readonly #dialRate = new RateLimiterMemory({ points: LIMITS.dialBacksPerMinute, duration: 60 })

  constructor(parts: TrackerApiParts) {
    this.#parts = parts
  }

  async openDownload(source: {
    device: number
    path: string
    root: OfferedTransfer['root']
    /** Small contents that ride along. */
    more?: readonly ContentRoot[]
  }): Promise<OfferedTransfer> {
    const { rpc, connection } = this.#parts.hub.require()
    const { device, path, root, more = [] } = source
    const ask = { device: deviceNo(device), path, root, more: [...more] }
    const offered = await this.#opens.add(() => rpc.ask('openDownload', ask, CONSENT_ANSWER_DEADLINE))
    const trackerHost = addressKey(connection.remoteAddr)
    return { ...offered, addresses: await dialable(offered.addresses, trackerHost) }
  }

  async listSources(root: ContentRoot): Promise<ContentSource[]> {
    return (await this.#asks.add(() => this.#parts.hub.require().rpc.ask('listSources', { root }))).sources
  }

  async reportContent(report: ContentReport): Promise<void> {
    await this.#asks.add(() => this.#parts.hub.require().rpc.ask('reportContent', report))
  }

  async reportSeeds(seeds: readonly { root: ContentRoot; size: number }[]): Promise<void> {
    await this.#asks.add(() => this.#parts.hub.require().rpc.ask('reportSeeds', { seeds: [...seeds] }))
  }

  /** What owners signed, of what we may see. @throws FerryError `unknown-user` */
  async findEntries(ask: Ask<'findEntries'>): Promise<SignedEntry[]> {
    return (await this.#asks.add(() => this.#parts.hub.require().rpc.ask('findEntries', ask))).entries
  }

  /** Everything of a device whose path begins so, page by page. */
  async *listFiles(device: DeviceNo, folder: string): AsyncGenerator<Answer<'listFiles'>['entries'][number]> {
    let after = ''
    for (;;) {
      const page = await this.#asks.add(() => this.#parts.hub.require().rpc.ask('listFiles', { device, after, folder }))
      yield* page.entries
      const last = page.entries.at(-1)
      if (!page.more || last === undefined) return
      if (last.path === after) throw new FerryError('protocol', 'The list of files of the hub has no end.')
      after = last.path
    }
  }

  /** Any other question. */
  ask<K extends Call>(kind: K, ask: Ask<K>): Promise<Answer<K>> {
    return this.#asks.add(() => this.#parts.hub.require().rpc.ask(kind, ask))
  }

  /** How many transfers a source serves now. */
  async sourceLoad(device: number, root: ContentRoot): Promise<number> {
    const ask = { device: deviceNo(device), root }
    const answer = await this.#asks.add(() =>
      this.#parts.hub.require().rpc.ask('sourceLoad', ask, LOAD_ANSWER_DEADLINE),
    )
    return answer.transfers
  }

  /** Somebody lists what it does not serve; nobody waits for what comes of it. */
  complain(device: number, root: ContentRoot): void {
    this.ask('complain', { device: deviceNo(device), root }).catch((err: unknown) => {
      this.#parts.log.debug({ err }, 'a complaint was not taken')
    })
  }

  async newTicket({ transfer }: OfferedTransfer, route: Route): Promise<Uint8Array> {
    return (await this.#asks.add(() => this.#parts.hub.require().rpc.ask('newTicket', { transfer, route }))).ticket
  }

  async askDialBack(transfer: OfferedTransfer['transfer']): Promise<void> {
    await this.#parts.hub.require().rpc.ask('askDialBack', { transfer }, LIMITS.dialBackDeadline + 2_000)
  }

  async closeTransfer({ transfer }: OfferedTransfer): Promise<void> {
    await this.#asks.add(() => this.#parts.hub.require().rpc.ask('closeTransfer', { transfer }))
  }

  async changePassword(old: string, fresh: string): Promise<void> {
    await this.#parts.hub.require().rpc.ask('changePassword', { old, new: fresh })
  }

  /** Answers what the tracker asks of this peer. */
  async answer(request: AnyAsk): Promise<Reply> {
    switch (request.kind) {
      case 'ping':
        return { kind: 'ping', answer: {} }
      case 'offerDownload':
        await this.#parts.consent(request.ask)
        return { kind: 'offerDownload', answer: {} }
      case 'getLoad':
        return { kind: 'getLoad', answer: { transfers: this.#parts.load() } }
      case 'endTransfer':
        this.#parts.endTransfer(request.ask.transfer, request.ask.text)
        return { kind: 'endTransfer', answer: {} }
      case 'proveContent':
        return { kind: 'proveContent', answer: await this.#parts.prove(request.ask) }
      case 'offerUpload':
        await this.#parts.acceptUpload(request.ask)
        return { kind: 'offerUpload', answer: {} }
      case 'dropContents':
        await this.#parts.dropContents(request.ask)
        return { kind: 'dropContents', answer: {} }
      case 'tellBatch':
        this.#parts.onBatch(request.ask)
        return { kind: 'tellBatch', answer: {} }
      case 'dialBack':
        await this.#dialBack(request.ask)
        return { kind: 'dialBack', answer: {} }
      default:
        throw new FerryError('forbidden', 'A tracker does not ask this of a peer.')
    }
  }

  /** Dials a requester that could not reach us: only for a transfer of ours, few at a time, and no local services. */
  async #dialBack(request: DialBackRequest): Promise<void> {
    this.#parts.consented(request)
    const trackerHost = addressKey(this.#parts.hub.require().connection.remoteAddr)
    const targets = await dialable(request.addresses, trackerHost)
    if (targets.length === 0) throw new FerryError('unreachable')
    try {
      await this.#dialRate.consume('dials')
    } catch (cause) {
      throw new FerryError('busy', 'This peer dials too often right now.', { cause })
    }
    await this.#dials.add(() => this.#dial(request, targets))
  }

  async #dial({ peerId }: DialBackRequest, addresses: readonly string[]): Promise<void> {
    const { libp2p } = this.#parts.node
    if (libp2p.getConnections(peerIdFromString(peerId)).some(({ status }) => status === 'open')) return
    const targets = addresses.map((address) => multiaddr(address).encapsulate(`/p2p/${peerId}`))
    try {
      await libp2p.dial(targets, { signal: AbortSignal.timeout(LIMITS.directDialDeadline) })
    } catch (cause) {
      throw new FerryError('unreachable', 'The requester cannot be reached.', { cause })
    }
  }
}
