/** Takes control streams from libp2p and sends each request to its handler. */
import type { Connection, Stream } from '@libp2p/interface'
import type { Clock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { FerryNode } from '#shared/node/create-node.ts'
import { type AnyAsk, CONTROL_PROTOCOL } from '#shared/protocol/control.ts'
import type { Reply } from '#shared/wire/rpc.ts'
import type { TrackPresence } from '../services/track-presence.ts'
import type { BrokerHandlers } from './broker-handlers.ts'
import type { CatalogueHandlers } from './catalogue-handlers.ts'
import { ControlSession } from './control-session.ts'
import type { Notify } from './notify.ts'
import type { SessionHandlers } from './session-handlers.ts'

export interface ControlParts {
  readonly node: FerryNode
  readonly clock: Clock
  readonly log: Logger
  readonly presence: TrackPresence
  readonly notify: Notify
  readonly session: SessionHandlers
  readonly catalogue: CatalogueHandlers
  readonly broker: BrokerHandlers
}

export class ControlService {
  readonly #parts: ControlParts
  readonly #sessions = new Set<ControlSession>()

  constructor(parts: ControlParts) {
    this.#parts = parts
  }

  async start(): Promise<void> {
    const { node } = this.#parts
    const limits = { maxInboundStreams: LIMITS.controlStreamsPerConnection }
    await node.libp2p.handle(CONTROL_PROTOCOL, (stream, connection) => this.#accept(stream, connection), limits)
    node.libp2p.addEventListener('connection:open', ({ detail }) => this.#expectSignIn(detail))
  }

  async stop(): Promise<void> {
    await this.#parts.node.libp2p.unhandle(CONTROL_PROTOCOL)
    for (const session of this.#sessions) session.displace('The tracker is stopping.')
  }

  async #accept(stream: Stream, connection: Connection): Promise<void> {
    const session = new ControlSession(
      {
        clock: this.#parts.clock,
        log: this.#parts.log,
        handle: (from, request) => this.#handle(from, request),
        onEnded: (from) => this.#ended(from),
      },
      stream,
      connection,
    )
    this.#sessions.add(session)
    await session.run()
  }

  /** A connection on which nobody signs in is a place taken from somebody else (threat row 4). */
  #expectSignIn(connection: Connection): void {
    this.#parts.clock.after(LIMITS.signInDeadline, () => {
      const signedIn = [...this.#sessions].some((session) => session.connection === connection && session.signedIn)
      if (!signedIn && connection.status === 'open') connection.abort(new FerryError('timeout', 'nobody signed in'))
    })
  }

  #ended(session: ControlSession): void {
    this.#sessions.delete(session)
    this.#parts.notify.unsubscribe(session)
    if (session.signedIn !== undefined) this.#parts.presence.leave(session)
    // The control stream is the presence: without it the connection serves nothing.
    this.#parts.clock.after(LIMITS.signInDeadline, () => {
      if (session.connection.status !== 'open') return
      const used = [...this.#sessions].some(({ connection }) => connection === session.connection)
      if (!used) session.connection.abort(new FerryError('disconnected'))
    })
  }

  async #handle(from: ControlSession, request: AnyAsk): Promise<Reply> {
    const { session, catalogue, broker } = this.#parts
    const { kind, ask } = request
    switch (kind) {
      case 'hello':
        return { kind, answer: session.hello(from) }
      case 'register':
        return { kind, answer: await session.register(from, ask) }
      case 'login':
        return { kind, answer: await session.login(from, ask) }
      case 'resume':
        return { kind, answer: await session.resume(from, ask) }
      case 'logout':
        return { kind, answer: await session.logout(from) }
      case 'updateDevice':
        return { kind, answer: await session.updateDevice(from, ask) }
      case 'changePassword':
        return { kind, answer: await session.changePassword(from, ask) }
      case 'ping':
        return { kind, answer: {} }
      case 'publish':
        return { kind, answer: await catalogue.publish(from, ask) }
      case 'withdraw':
        return { kind, answer: await catalogue.withdraw(from, ask) }
      case 'subscribe':
        return { kind, answer: await catalogue.subscribe(from, ask) }
      case 'listChanges':
        return { kind, answer: await catalogue.listChanges(from, ask) }
      case 'listUsers':
        return { kind, answer: await catalogue.listUsers(from, ask) }
      case 'listFiles':
        return { kind, answer: await catalogue.listFiles(from, ask) }
      case 'openDownload':
        return { kind, answer: await broker.openDownload(from, ask) }
      case 'newTicket':
        return { kind, answer: await broker.newTicket(from, ask) }
      case 'askDialBack':
        return { kind, answer: await broker.askDialBack(from, ask) }
      case 'closeTransfer':
        return { kind, answer: await broker.closeTransfer(from, ask) }
      case 'listSources':
        return { kind, answer: await broker.listSources(from, ask) }
      case 'reportContent':
        return { kind, answer: await broker.reportContent(from, ask) }
      case 'reportSeeds':
        return { kind, answer: await broker.reportSeeds(from, ask) }
      case 'sourceLoad':
        return { kind, answer: await broker.sourceLoad(from, ask) }
      case 'getLoad':
      case 'offerDownload':
      case 'dialBack':
        throw new FerryError('forbidden')
      default:
        return request satisfies never
    }
  }
}
