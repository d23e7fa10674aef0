/**
 * Everybody's lines between real peers: delay, jitter, lost packets, and lines that are cut, stall and heal. Each person has
 * an address of 127.0.0.0/8 of their own to dial from and to listen on, which nobody is told; what others are told is a
 * proxy before it. So every connection passes one proxy that knows both its ends, the tracker's among them. Rates are not
 * held here: the peers' own limits do that, over all their connections together.
 */
import { FaultProxy, type LinkShape, placeOf } from '../../support/fault-proxy.ts'
import type { Hub, TestPeer } from '../../support/hub.ts'
import { type Loss, losesPacketsOf } from '../../support/packet-loss.ts'
import type { PeerOptions } from '../../support/test-peer.ts'
import type { Person } from '../language/cast.ts'
import type { Scenario } from '../language/read-scenario.ts'
import type { Verb } from '../language/timeline.ts'

const NEEDS_LINES: ReadonlySet<Verb> = new Set(['cut', 'stall', 'heal'])

interface Line {
  readonly person: Person
  readonly host: string
  /** What leads to it; nobody dials who is firewalled. */
  readonly proxy: FaultProxy | undefined
  readonly loss: Loss | undefined
  delay: number
  state: 'open' | 'cut' | 'stalled'
}

/** Whether there is anything that a plain loopback cannot show. */
export const needsLines = ({ timeline }: Scenario, people: readonly Person[]): boolean =>
  people.some(({ delay, jitter, loss }) => delay + jitter + loss > 0) ||
  timeline.some(({ action }) => NEEDS_LINES.has(action.verb) || (action.verb === 'link' && action.delay !== undefined))

export class Lines {
  readonly #byName = new Map<string, Line>()
  readonly #byHost = new Map<string, Line>()
  /** Before the trackers, by hub. */
  readonly #trackers = new Map<string, FaultProxy>()
  /** Faults that did not take place. */
  readonly #missing: string[] = []

  private constructor() {}

  static async open(hubs: ReadonlyMap<string, Hub>, people: readonly Person[], seed: number): Promise<Lines> {
    const lines = new Lines()
    for (const [name, hub] of hubs) {
      const proxy = await FaultProxy.open({ to: placeOf(hub.address), seed, shapeFor: (from) => lines.#shape(from) })
      lines.#trackers.set(name, proxy)
      hub.onCleanup(() => proxy.close())
    }
    for (const [index, person] of people.entries()) await lines.#add(hubs.get(person.hub), person, index)
    return lines
  }

  optionsOf({ name, hub: hubName }: Person, hub: Hub): PeerOptions {
    const { host, proxy } = this.#line(name)
    const announce = proxy === undefined ? '' : `announce = ["${proxy.address}"]\n`
    return {
      config: `${announce}dial-from = "${host}"`,
      listen: proxy === undefined ? '' : `/ip4/${host}/tcp/0`,
      tracker: this.#trackers.get(hubName)?.through(hub.address) ?? hub.address,
    }
  }

  /** Another start of a peer has another port. */
  async leadTo(peer: TestPeer): Promise<void> {
    const { proxy, host } = this.#line(peer.name)
    if (proxy === undefined) return
    const { addresses } = await peer.status()
    const own = Array.isArray(addresses) ? addresses.map(String) : []
    const at = own.find((address) => address.startsWith(`/ip4/${host}/`))
    if (at === undefined) throw new Error(`${peer.name} does not listen at ${host}: ${own.join(' ')}`)
    proxy.leadsTo(placeOf(at))
  }

  change(name: string, change: Partial<Pick<Line, 'delay' | 'state'>>): void {
    const line = this.#line(name)
    if (change.state !== undefined && change.state !== 'open' && this.#connections(line) === 0)
      this.#missing.push(`${name} had no connection to be ${change.state}`)
    Object.assign(line, change)
    for (const proxy of this.#proxies()) {
      if (line.state === 'cut') proxy.reset(line.host)
      proxy.reshaped()
    }
    if (line.state === 'cut') line.proxy?.reset()
  }

  #connections({ host, proxy }: Line): number {
    return this.#proxies().reduce((sum, one) => sum + one.open(host), proxy?.open() ?? 0)
  }

  healAll(): void {
    for (const { person } of this.#byName.values()) this.change(person.name, { state: 'open' })
  }

  stateOf(name: string): Line['state'] {
    return this.#line(name).state
  }

  /** What should have happened to connections, and did not: without it the outcome proves nothing. */
  unproven(): string[] {
    const isLossless = ({ loss }: Line) => loss !== undefined && loss.lost() === 0
    const lossless = [...this.#byName.values()].filter(isLossless).map(({ person }) => `${person.name} lost no packet`)
    const isShaped = [...this.#byName.values()].some(({ person, delay }) => delay + person.jitter > 0)
    const shaped = this.#proxies().reduce((sum, { counters }) => sum + counters.shaped, 0)
    return [...this.#missing, ...lossless, ...(isShaped && shaped === 0 ? ['nothing was delayed'] : [])]
  }

  async #add(hub: Hub | undefined, person: Person, index: number): Promise<void> {
    const host = `127.77.${Math.floor(index / 250)}.${(index % 250) + 1}`
    const proxy = person.firewalled
      ? undefined
      : await FaultProxy.open({ seed: index, shapeFor: (from) => this.#shape(from, this.#line(person.name)) })
    if (proxy !== undefined) hub?.onCleanup(() => proxy.close())
    const loss = person.loss > 0 && hub !== undefined ? losesPacketsOf(hub, host, person.loss * 100) : undefined
    if (person.loss > 0 && loss === undefined)
      this.#missing.push(`${person.name} loses no packets: that takes root and nftables`)
    const line: Line = { person, host, proxy, loss, delay: person.delay, state: 'open' }
    this.#byName.set(person.name, line)
    this.#byHost.set(host, line)
  }

  /** Of a connection from this address to that line; to a tracker, whose own line is clean, without one. */
  #shape(from: string, to?: Line): LinkShape {
    const ends = [this.#byHost.get(from), to].filter((line) => line !== undefined)
    const total = (of: (line: Line) => number) => ends.reduce((sum, line) => sum + of(line), 0)
    return {
      delayMs: total(({ delay }) => delay),
      jitterMs: total(({ person }) => person.jitter),
      bytesPerSecond: { up: 0, down: 0 },
      stall: ends.some(({ state }) => state === 'stalled') ? 'both' : 'none',
      drop: 'none',
      refuse: ends.some(({ state }) => state === 'cut'),
    }
  }

  #line(name: string): Line {
    const line = this.#byName.get(name)
    if (line === undefined) throw new Error(`${name} has no line`)
    return line
  }

  #proxies(): FaultProxy[] {
    return [...this.#trackers.values(), ...[...this.#byName.values()].flatMap(({ proxy }) => proxy ?? [])]
  }
}
