/** Takes control streams from libp2p and sends each request to its handler. */
import type { Connection, Stream } from '@libp2p/interface'
import type { Clock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { FerryNode } from '#shared/node/create-node.ts'
import {
  type AnyAnswer,
  type AnyAsk,
  type Call,
  CONTROL_PROTOCOL,
  TRACKER_CALLS,
  type TrackerCall,
} from '#shared/protocol/control.ts'
import type { Reply } from '#shared/wire/rpc.ts'
import type { TrackPresence } from '../services/track-presence.ts'
import { ControlSession } from './control-session.ts'
import type { Handlers } from './handlers.ts'
import type { Notify } from './notify.ts'

export interface ControlParts {
  readonly node: FerryNode
  readonly clock: Clock
  readonly log: Logger
  readonly presence: TrackPresence
  readonly notify: Notify
  readonly handlers: Handlers
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
    const { kind, ask } = request
    if (isTrackerCall(kind)) throw new FerryError('forbidden')
    const { handlers } = this.#parts
    // Kind and question belong together since they were decoded, which the compiler cannot follow through a table.
    const handle = handlers[kind] as (session: ControlSession, asked: typeof ask) => Promise<AnyAnswer['answer']>
    return { kind, answer: await handle(from, ask) } as AnyAnswer
  }
}

const isTrackerCall = (kind: Call): kind is TrackerCall => TRACKER_CALLS.some((call) => call === kind)
