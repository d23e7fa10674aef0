/**
 * A bad network between real processes: a TCP proxy that delays, slows, stalls, throws away, cuts and falsifies, switched
 * while it runs, and that counts what it did. A test looks at the counters before it believes the outcome.
 *
 *     const link = await FaultProxy.open({ to: placeOf(hub.address), seed: 1 })
 *     const bea = await hub.peer('bea', { tracker: link.through(hub.address) })
 *     link.set({ delayMs: 100, bytesPerSecond: { up: 0, down: 1e6 } })
 */
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { CLEAN, type Direction, FaultPipe, isIn, type LinkShape } from './fault-pipe.ts'
import { seededRandom } from './seeded-random.ts'

export { CLEAN, type Direction, type Directions, type LinkShape } from './fault-pipe.ts'

export interface Place {
  readonly host: string
  readonly port: number
}

export interface FaultProxyOptions {
  /** Where it leads; may be told later, because a peer knows its port only when it runs. */
  readonly to?: Place
  /** Of the jitter. */
  readonly seed?: number
  readonly host?: string
  /** Its shape for who dials from this address, in place of the one that is set. */
  readonly shapeFor?: (dialer: string) => LinkShape
}

export interface LinkCounters {
  readonly connections: number
  readonly open: number
  /** Bytes that came, by direction. */
  readonly up: number
  readonly down: number
  /** Chunks that were held back for their delay or rate. */
  readonly shaped: number
  readonly stalls: number
  readonly droppedBytes: number
  /** Bytes that were falsified, connections that were cut at a byte, reset, or told that one half ends. */
  readonly corrupted: number
  readonly cuts: number
  readonly resets: number
  readonly halfCloses: number
  readonly refused: number
}

interface Line {
  readonly near: Socket
  readonly far: Socket
  readonly dialer: string
  readonly shape: () => LinkShape
  readonly pipes: Readonly<Record<Direction, FaultPipe>>
}

/** Happens once, at a byte that is counted over all connections. */
interface Appointment {
  readonly at: number
  readonly what: 'cut' | 'corrupt'
}

export class FaultProxy {
  readonly #server: Server
  readonly #random: () => number
  readonly #lines = new Set<Line>()
  readonly #appointments: Record<Direction, Appointment[]> = { up: [], down: [] }
  readonly #counters = {
    connections: 0,
    up: 0,
    down: 0,
    shaped: 0,
    stalls: 0,
    droppedBytes: 0,
    corrupted: 0,
    cuts: 0,
    resets: 0,
    halfCloses: 0,
    refused: 0,
  }
  readonly host: string
  readonly #shapeFor: ((dialer: string) => LinkShape) | undefined
  #to: Place | undefined
  #shape: LinkShape = CLEAN

  private constructor({ to, seed = 1, host = '127.0.0.1', shapeFor }: FaultProxyOptions) {
    this.#to = to
    this.#shapeFor = shapeFor
    this.host = host
    this.#random = seededRandom(seed)
    this.#server = createServer({ allowHalfOpen: true }, (near) => this.#take(near))
  }

  static async open(options: FaultProxyOptions = {}): Promise<FaultProxy> {
    const link = new FaultProxy(options)
    link.#server.listen(0, link.host)
    await once(link.#server, 'listening')
    return link
  }

  get port(): number {
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  get counters(): LinkCounters {
    return { ...this.#counters, open: this.#lines.size }
  }

  get shape(): LinkShape {
    return this.#shape
  }

  leadsTo(to: Place): void {
    this.#to = to
  }

  /** The same libp2p address with this link in its place: whoever dials it still proves the key at its end. */
  through(address: string): string {
    return address.replace(/^\/ip4\/[^/]+\/tcp\/\d+/, this.address)
  }

  get address(): string {
    return `/ip4/${this.host}/tcp/${this.port}`
  }

  /** From now on, for the connections that run and for those to come; nothing where `shapeFor` says it. */
  set(shape: Partial<LinkShape>): void {
    this.#shape = { ...this.#shape, ...shape }
    this.reshaped()
  }

  /** What `shapeFor` says is something else now. */
  reshaped(): void {
    for (const { pipes } of this.#lines) {
      pipes.up.reshaped()
      pipes.down.reshaped()
    }
  }

  /** New connections are reset at once, or taken again. */
  refuses(whether: boolean): void {
    this.set({ refuse: whether })
  }

  /** Connections that run, all or those from one address. */
  open(from?: string): number {
    return [...this.#lines].filter(({ dialer }) => from === undefined || dialer === from).length
  }

  /** RST to both ends of every connection, or of those from one address. @returns how many there were */
  reset(from?: string): number {
    const lines = [...this.#lines].filter(({ dialer }) => from === undefined || dialer === from)
    for (const line of lines) this.#reset(line)
    return lines.length
  }

  /** FIN to those at the end of this direction, who may go on sending. */
  halfClose(direction: Direction): void {
    for (const { pipes } of this.#lines) {
      pipes[direction].finish()
      this.#counters.halfCloses += 1
    }
  }

  /** After so many more bytes in this direction, the connection that carries the next one is reset. */
  cutAfter(direction: Direction, bytes: number): void {
    this.#appoint(direction, bytes, 'cut')
  }

  /** After so many more bytes in this direction, one bit of the next one is turned. */
  corruptAfter(direction: Direction, bytes: number): void {
    this.#appoint(direction, bytes, 'corrupt')
  }

  async close(): Promise<void> {
    for (const { near, far } of this.#lines) {
      near.destroy()
      far.destroy()
    }
    if (!this.#server.listening) return
    this.#server.close()
    await once(this.#server, 'close')
  }

  #appoint(direction: Direction, bytes: number, what: Appointment['what']): void {
    this.#appointments[direction].push({ at: this.#counters[direction] + bytes, what })
  }

  #take(near: Socket): void {
    const dialer = near.remoteAddress ?? ''
    const shape = () => this.#shapeFor?.(dialer) ?? this.#shape
    const isRefused = shape().refuse
    if (this.#to === undefined || isRefused) {
      if (isRefused) this.#counters.refused += 1
      near.resetAndDestroy()
      return
    }
    this.#counters.connections += 1
    const far = connect({ ...this.#to, allowHalfOpen: true, noDelay: true })
    near.setNoDelay(true)
    const pipes = { up: this.#pipe('up', [near, far], shape), down: this.#pipe('down', [far, near], shape) }
    const line: Line = { near, far, dialer, shape, pipes }
    this.#lines.add(line)
    for (const socket of [near, far]) {
      socket.on('error', () => this.#broke(line, socket))
      socket.on('close', () => this.#closed(line, socket))
    }
  }

  #pipe(direction: Direction, [from, to]: readonly [Socket, Socket], shape: () => LinkShape): FaultPipe {
    return new FaultPipe({
      from,
      to,
      direction,
      shape,
      random: this.#random,
      onChunk: (chunk) => this.#pass(direction, from, chunk, shape()),
      onDropped: (bytes) => {
        this.#counters.droppedBytes += bytes
      },
      onStalled: () => {
        this.#counters.stalls += 1
      },
    })
  }

  /** Counts a chunk and does what falls due within it. */
  #pass(direction: Direction, from: Socket, chunk: Buffer, shape: LinkShape): Buffer {
    const before = this.#counters[direction]
    this.#counters[direction] += chunk.byteLength
    const { delayMs, jitterMs, bytesPerSecond } = shape
    if (delayMs + jitterMs + bytesPerSecond[direction] > 0) this.#counters.shaped += 1
    const isDue = ({ at }: Appointment) => at < before + chunk.byteLength
    const due = this.#appointments[direction].filter(isDue)
    this.#appointments[direction] = this.#appointments[direction].filter((later) => !isDue(later))
    return due.reduce((bytes, { at, what }) => this.#keep(what, from, bytes, at - before), chunk)
  }

  #keep(what: Appointment['what'], from: Socket, bytes: Buffer, at: number): Buffer {
    if (what === 'corrupt') {
      this.#counters.corrupted += 1
      const forged = Buffer.from(bytes)
      forged[at] = (forged[at] ?? 0) ^ 1
      return forged
    }
    this.#counters.cuts += 1
    const line = [...this.#lines].find(({ near, far }) => near === from || far === from)
    if (line !== undefined) setImmediate(() => this.#reset(line))
    return bytes.subarray(0, at)
  }

  #reset(line: Line): void {
    if (!this.#lines.delete(line)) return
    this.#counters.resets += 1
    line.near.resetAndDestroy()
    line.far.resetAndDestroy()
  }

  /** One end broke: the other one learns it, unless nothing gets through to it. */
  #broke(line: Line, socket: Socket): void {
    const [other, direction] = socket === line.near ? ([line.far, 'up'] as const) : ([line.near, 'down'] as const)
    if (!isIn(direction, line.shape().drop) && !other.destroyed) other.resetAndDestroy()
  }

  #closed(line: Line, socket: Socket): void {
    const other = socket === line.near ? line.far : line.near
    if (other.destroyed) this.#lines.delete(line)
  }
}

/** Host and port of a libp2p address of TCP. */
export function placeOf(address: string): Place {
  const [, host, port] = /^\/ip4\/([^/]+)\/tcp\/(\d+)/.exec(address) ?? []
  if (host === undefined || port === undefined) throw new Error(`not an address of TCP over IPv4: ${address}`)
  return { host, port: Number(port) }
}
