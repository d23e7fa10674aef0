/** A signed-in nobody with raw streams: it keeps one connection to the hub, and comes back under another name when it lost its account. */
import type { Connection } from '@libp2p/interface'
import { FerryError, type Refusal } from '#shared/base/errors.ts'
import { deviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import {
  type Answer,
  type AnyAnswer,
  type Ask,
  type Call,
  CONTROL_PROTOCOL,
  type ControlFrame,
  decodeControl,
  encodeAnswer,
  encodeRequest,
} from '#shared/protocol/control.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { DEVICE, RawPeer } from '../support/raw-peer.ts'

export const PASSWORD = 'a raw password'
const STEP_MS = 10_000
const ANSWER_MS = 30_000

export class Unanswered extends Error {}

const ENTRIES_MOST = 5

let names = 0
/** A host of its own for each, and below the bounds that hold for one host. */
const freshName = () => `mallory-${++names}`
const freshHost = () => `127.0.${6 + Math.floor(names / 200)}.${1 + (names % 200)}`

/** A control stream by hand: what is sent may be anything. */
export class ControlWire {
  readonly stream: FramedStream
  /** Of who signed in. */
  device = deviceNo(0)
  #nextId = 1

  constructor(stream: FramedStream) {
    this.stream = stream
  }

  /** The next frame that could be read, `undefined` at the end. @throws FerryError `timeout`, `disconnected` */
  async next(deadline = STEP_MS): Promise<ControlFrame | undefined> {
    const bytes = await this.stream.readFrame(LIMITS.controlFrameBytes, deadline)
    return bytes === undefined ? undefined : decodeControl(bytes)
  }

  /**
   * Asks and waits, answering nothing but pings in between.
   * @throws FerryError with the code of a refusal; Unanswered when other things come, and the answer does not
   */
  async ask<K extends Call>(kind: K, ask: Ask<K>): Promise<Answer<K>> {
    const id = this.#nextId++
    await this.stream.sendFrame(encodeRequest(id, kind, ask))
    const until = performance.now() + ANSWER_MS
    for (;;) {
      const frame = await this.next()
      if (performance.now() > until) throw new Unanswered(`no answer to ${kind} in ${ANSWER_MS} ms`)
      if (frame === undefined) throw new FerryError('disconnected')
      if (frame.type === 'request') await this.#pong(frame)
      if (frame.type !== 'response' || frame.id !== id) continue
      if (!isAnswer(frame.response)) throw new FerryError(frame.response.code, frame.response.text)
      return frame.response.answer as Answer<K>
    }
  }

  async #pong({ id, request }: Extract<ControlFrame, { type: 'request' }>): Promise<void> {
    if (request.kind === 'ping') await this.stream.sendFrame(encodeAnswer(id, 'ping', {}))
    // What it is asked to serve it consents to, or nobody would get further with it.
    if (request.kind === 'offerDownload') await this.stream.sendFrame(encodeAnswer(id, 'offerDownload', {}))
  }
}

export const isAnswer = (response: AnyAnswer | Refusal): response is AnyAnswer => 'kind' in response

export class Attacker {
  readonly #hub: () => string
  raw: RawPeer
  name: string
  /** What it is at, for when that never ends. */
  doing = ''
  #connection: Connection | undefined

  private constructor(hub: () => string, raw: RawPeer, name: string) {
    this.#hub = hub
    this.raw = raw
    this.name = name
  }

  static async at(hub: () => string): Promise<Attacker> {
    const name = freshName()
    return new Attacker(hub, await Attacker.#rawPeer(), name)
  }

  static async #rawPeer(): Promise<RawPeer> {
    const from = freshHost()
    return RawPeer.create({ from, listen: ['/ip4/127.0.0.1/tcp/0'] })
  }

  get peerId(): string {
    return this.raw.libp2p.peerId.toString()
  }

  async connection(): Promise<Connection> {
    if (this.#connection?.status !== 'open') this.#connection = await this.raw.connect(this.#hub())
    return this.#connection
  }

  async stream(protocol: string, maxBuffered: number): Promise<FramedStream> {
    const connection = await this.connection()
    return new FramedStream(await connection.newStream(protocol), { maxBuffered })
  }

  /** A control stream that stands where it is wanted. */
  async control(phase: string): Promise<ControlWire> {
    for (let entry = 1; ; entry++)
      try {
        this.doing = `entering for the ${entry}. time`
        const wire = new ControlWire(await this.stream(CONTROL_PROTOCOL, 16 * LIMITS.controlReadBufferBytes))
        if (phase !== 'connected')
          await wire.ask('hello', { agent: 'raw', protocolMinor: 0, maxFrameBytes: LIMITS.controlFrameBytes })
        if (phase === 'signed in') await this.#signIn(wire)
        return wire
      } catch (err) {
        if (entry === ENTRIES_MOST) throw err
        await this.#comesAgain(err)
      }
  }

  async #signIn(wire: ControlWire): Promise<void> {
    const addresses = this.raw.libp2p.getMultiaddrs().map((address) => address.toString().replace(/\/p2p\/.*$/, ''))
    const device = { ...DEVICE, addresses, depot: true }
    try {
      wire.device = (await wire.ask('resume', { device })).device
    } catch (err) {
      if (!(err instanceof FerryError) || err.code !== 'device-unknown') throw err
      const { device: own } = await wire.ask('register', {
        username: this.name,
        password: PASSWORD,
        invite: '',
        device,
      })
      wire.device = own
    }
  }

  /** The hub has closed the connection, or the account is gone: somebody else comes. */
  async #comesAgain(err: unknown): Promise<void> {
    this.#connection?.abort(new Error('again'))
    this.#connection = undefined
    if (!(err instanceof FerryError) || err.code === 'disconnected' || err.code === 'timeout') return
    await this.raw.stop()
    this.name = freshName()
    this.raw = await Attacker.#rawPeer()
  }

  /** Nothing of this attacker is left at the other sides. */
  async stop(): Promise<void> {
    await this.raw.stop()
  }
}
