/** Performs what the link machine decides: dials the trackers in turn, opens the control stream, signs in. */
import type { Connection, Stream } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import type { Clock, Timer } from '#shared/base/clock.ts'
import { asError, asFerryError, codeFromWire, FerryError, type Refusal } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import { AGENT } from '#shared/base/version.ts'
import type { FerryNode } from '#shared/node/create-node.ts'
import type { CatalogueEvent } from '#shared/protocol/catalogue.ts'
import { type AnyAsk, CONTROL_PROTOCOL, PROTOCOL_MINOR } from '#shared/protocol/control.ts'
import type { DeviceInfo, HelloAnswer, SignedIn } from '#shared/protocol/session.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { type Reply, RpcChannel } from '#shared/wire/rpc.ts'
import {
  type LinkEffect,
  type LinkEvent,
  type LinkState,
  OFFLINE,
  type RegisterPolicy,
  type SignInWay,
  step,
} from './link-machine.ts'

/** A live session at the hub. */
export interface HubSession {
  readonly rpc: RpcChannel
  readonly hub: HelloAnswer
  readonly self: SignedIn
  readonly connection: Connection
}

export interface LinkParts {
  readonly node: FerryNode
  readonly clock: Clock
  readonly log: Logger
  /** Asked only when the hub does not know this device yet. */
  readonly password: () => Promise<string>
  readonly device: () => DeviceInfo
  readonly answer: (request: AnyAsk) => Promise<Reply>
  readonly onEvent: (event: CatalogueEvent) => void
  readonly onState: (state: LinkState) => void
  /** Signed in: announce and subscribe. A failure here ends the session, and it is tried again. */
  readonly onOnline: (session: HubSession) => Promise<void>
}

export interface LinkOptions {
  readonly trackers: readonly string[]
  readonly username: string
  readonly invite: string | undefined
  readonly register: RegisterPolicy
  /** The person has just asked to sign in: a device that was removed from the account may be bound again. */
  readonly rebind?: boolean
}

/** Back within half a second after a hiccup, within 15 s after a long outage. */
const BACKOFF = { first: 500, most: 15_000 } as const
const DIAL_DEADLINE = 10_000

export class LinkRunner {
  readonly #parts: LinkParts
  readonly #options: LinkOptions
  #state: LinkState = OFFLINE
  #rpc: RpcChannel | undefined
  #hello: { hub: HelloAnswer; connection: Connection } | undefined
  #timer: Timer | undefined
  #dials = 0
  #resigned = false

  constructor(parts: LinkParts, options: LinkOptions) {
    this.#parts = parts
    this.#options = options
  }

  get state(): LinkState {
    return this.#state
  }

  start(): void {
    this.#parts.node.libp2p.addEventListener('self:peer:update', this.#onSelfChanged)
    this.#feed({ name: 'start' })
  }

  /** Tells the hub, so that everybody knows at once, then ends the stream (row A4). */
  async stop(): Promise<void> {
    const rpc = this.#rpc
    if (this.#state.name === 'online' && rpc !== undefined) {
      try {
        await rpc.ask('logout', {}, LIMITS.transferStepDeadline)
        await rpc.finish()
      } catch (err) {
        this.#parts.log.debug({ err }, 'logout was not confirmed')
      }
    }
    this.#parts.node.libp2p.removeEventListener('self:peer:update', this.#onSelfChanged)
    this.#feed({ name: 'stop' })
  }

  /** Gives the account up; once that is confirmed this link stays down. @throws FerryError with the reason of the hub */
  async resign(password: string): Promise<void> {
    const rpc = this.#rpc
    if (this.#state.name !== 'online' || rpc === undefined) throw new FerryError('disconnected')
    this.#resigned = true
    this.#feed({ name: 'resign' })
    try {
      await rpc.ask('deregister', { password })
    } catch (err) {
      // Without an answer nobody knows what became of it; the next sign-in tells.
      if (this.state.name === 'resigning') this.#resigned = false
      this.#feed({ name: 'resign-refused' })
      throw err
    }
    this.#feed({ name: 'stop' })
  }

  /** The hub is told what this device is called now. @throws FerryError `disconnected` */
  async tellDevice(): Promise<void> {
    if (this.#state.name !== 'online' || this.#rpc === undefined)
      throw new FerryError('disconnected', 'Not connected to the hub; it is told as soon as it is back.')
    await this.#rpc.ask('updateDevice', { device: this.#parts.device() })
  }

  /** Another network, another address: the hub is told, because it hands our addresses to others (row D3). */
  readonly #onSelfChanged = (): void => {
    const rpc = this.#rpc
    if (this.#state.name !== 'online' || rpc === undefined) return
    rpc
      .ask('updateDevice', { device: this.#parts.device() })
      .catch((err: unknown) => this.#parts.log.warn({ err }, 'the hub was not told our new addresses'))
  }

  #feed(event: LinkEvent): void {
    const { register, rebind = false } = this.#options
    const policy = { register, rebind, resigned: this.#resigned, backoff: BACKOFF, random: Math.random }
    const [next, effects] = step(this.#state, event, policy)
    this.#parts.log.debug({ from: this.#state.name, event: event.name, to: next.name }, 'link')
    const changed = next !== this.#state
    this.#state = next
    for (const effect of effects) this.#perform(effect)
    if (changed) this.#parts.onState(next)
  }

  #perform(effect: LinkEffect): void {
    switch (effect.name) {
      case 'dial':
        this.#dials += 1
        return this.#run(this.#dial())
      case 'sign-in':
        return this.#run(this.#signIn(effect.way))
      case 'wait':
        this.#timer = this.#parts.clock.after(effect.delay, () => this.#feed({ name: 'wait-over' }))
        return
      case 'hang-up':
        return this.#hangUp()
      default:
        return effect satisfies never
    }
  }

  /** A failure counts only for the attempt that it belongs to: late news of an old one must not end a new one. */
  #run(work: Promise<void>): void {
    const attempt = this.#dials
    work.catch((err: unknown) => {
      if (attempt === this.#dials) this.#lost(asError(err))
    })
  }

  #lost(err: Error): void {
    const { name } = this.#state
    if (name === 'offline' || name === 'refused' || name === 'stopped') return
    this.#hangUp()
    this.#feed({ name: 'lost', reason: err.message })
  }

  #hangUp(): void {
    this.#timer?.cancel()
    const rpc = this.#rpc
    this.#rpc = undefined
    rpc?.close(new FerryError('disconnected'))
  }

  async #dial(): Promise<void> {
    const { node, clock, answer } = this.#parts
    const { trackers } = this.#options
    const address = trackers[(this.#dials - 1) % trackers.length]
    if (address === undefined) throw new FerryError('config', 'No tracker is configured.')
    const signal = AbortSignal.timeout(DIAL_DEADLINE)
    const connection = await this.#connect(address, signal)
    const stream = new FramedStream(await openControl(connection, address, signal), {
      maxBuffered: LIMITS.controlReadBufferBytes,
      clock,
    })
    const rpc: RpcChannel = new RpcChannel({
      stream,
      answer,
      onEvent: (event) => this.#onEvent(rpc, event),
      clock,
      onClosed: (reason) => {
        if (this.#rpc === rpc) this.#lost(reason)
      },
    })
    this.#rpc = rpc
    this.#run(rpc.run())
    const hub = await this.#sayHello(rpc)
    if (hub === undefined) return
    this.#warnAboutClock(hub)
    this.#hello = { hub, connection }
    this.#parts.log.debug({ hub: hub.hubName, listening: node.libp2p.getMultiaddrs().length }, 'greeted')
    this.#feed({ name: 'greeted' })
  }

  /** `undefined` when this address is not welcome. */
  async #sayHello(rpc: RpcChannel): Promise<HelloAnswer | undefined> {
    try {
      return await rpc.ask('hello', {
        agent: AGENT,
        protocolMinor: PROTOCOL_MINOR,
        maxFrameBytes: LIMITS.controlFrameBytes,
      })
    } catch (err) {
      if (!(err instanceof FerryError) || (err.code !== 'banned' && err.code !== 'kicked')) throw err
      if (this.#rpc === rpc) this.#feed({ name: 'hello-refused', refusal: refusalOf(err) })
      return undefined
    }
  }

  #onEvent(rpc: RpcChannel, event: CatalogueEvent): void {
    if (event.ended === undefined) return this.#parts.onEvent(event)
    const { code, text } = event.ended
    if (this.#rpc === rpc) this.#feed({ name: 'dismissed', refusal: { code: codeFromWire(code), text } })
  }

  async #connect(address: string, signal: AbortSignal): Promise<Connection> {
    try {
      return await this.#parts.node.libp2p.dial(multiaddr(address), { signal })
    } catch (cause) {
      const reason = asError(cause).message
      if (reason.includes('does not match'))
        throw new FerryError('unreachable', `Another server than the tracker answers at ${address}.`, { cause })
      throw new FerryError('unreachable', `The tracker at ${address} cannot be reached (${reason}).`, { cause })
    }
  }

  async #signIn(way: SignInWay): Promise<void> {
    const rpc = this.#rpc
    const hello = this.#hello
    if (rpc === undefined || hello === undefined) throw new FerryError('disconnected')
    let self: SignedIn
    try {
      self = await this.#ask(rpc, way)
    } catch (thrown) {
      const err = asFerryError(thrown)
      if (this.#rpc !== rpc) return
      return this.#feed({ name: 'sign-in-refused', refusal: refusalOf(err) })
    }
    this.#feed({ name: 'signed-in' })
    await this.#parts.onOnline({ rpc, self, ...hello })
  }

  async #ask(rpc: RpcChannel, way: SignInWay): Promise<SignedIn> {
    const device = this.#parts.device()
    if (way === 'resume') return rpc.ask('resume', { device })
    const { username, invite } = this.#options
    const password = await this.#parts.password()
    if (way === 'login') return rpc.ask('login', { username, password, device })
    return rpc.ask('register', { username, password, invite: invite ?? '', device })
  }

  #warnAboutClock(hub: HelloAnswer): void {
    const off = Math.abs(hub.now - this.#parts.clock.now())
    if (off > LIMITS.ticketSkew)
      this.#parts.log.warn(
        { seconds: Math.round(off / 1000) },
        'this clock and the tracker’s differ; downloads may fail',
      )
  }
}

const refusalOf = ({ code, message }: FerryError): Refusal => ({ code, text: message })

async function openControl(connection: Connection, address: string, signal: AbortSignal): Promise<Stream> {
  try {
    return await connection.newStream(CONTROL_PROTOCOL, { signal })
  } catch (cause) {
    if (asError(cause).name !== 'UnsupportedProtocolError') throw cause
    const text = `The server at ${address} does not speak ${CONTROL_PROTOCOL}: it is of another version of Ferry, or no tracker. Update the older of the two.`
    throw new FerryError('version', text, { cause })
  }
}
