/**
 * Everybody's lines between real peers: delay, jitter, lost packets, and lines that are cut, stall and heal. Each person has
 * an address of 127.0.0.0/8 of their own to dial from and to listen on, which nobody is told; what others are told is a
 * proxy before it. So every connection passes one proxy that knows both its ends, the tracker's among them. Rates are not
 * held here: the peers' own limits do that, over all their connections together.
 */
import { FaultProxy, type LinkCounters, type LinkShape, placeOf } from '../../support/fault-proxy.ts'
import type { Hub, TestPeer } from '../../support/hub.ts'
import { losesPacketsOf } from '../../support/packet-loss.ts'
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
  readonly #told = new Set<Line['state']>()
  /** Why lines are better than the scenario has them; empty when they are as they should be. */
  readonly missing: string[] = []

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
    const { addresses } = await peer.status()
    const own = Array.isArray(addresses) ? addresses.map(String) : []
    const at = own.find((address) => address.startsWith(`/ip4/${host}/`))
    if (at !== undefined) proxy?.leadsTo(placeOf(at))
  }

  change(name: string, change: Partial<Pick<Line, 'delay' | 'state'>>): void {
    const line = this.#line(name)
    Object.assign(line, change)
    this.#told.add(line.state)
    for (const proxy of this.#proxies()) {
      if (line.state === 'cut') proxy.reset(line.host)
      proxy.reshaped()
    }
    if (line.state === 'cut') line.proxy?.reset()
  }

  healAll(): void {
    for (const { person } of this.#byName.values()) this.change(person.name, { state: 'open' })
  }

  /** What should have happened to connections, and did not: without it the outcome proves nothing. */
  unproven(): string[] {
    const total = (of: (counters: LinkCounters) => number) =>
      this.#proxies().reduce((sum, { counters }) => sum + of(counters), 0)
    const isShaped = [...this.#byName.values()].some(({ person }) => person.delay + person.jitter > 0)
    const faults: readonly (readonly [boolean, number, string])[] = [
      [isShaped, total(({ shaped }) => shaped), 'nothing was delayed'],
      [this.#told.has('cut'), total(({ resets, refused }) => resets + refused), 'no connection was cut'],
      [this.#told.has('stalled'), total(({ stalls }) => stalls), 'no connection stalled'],
    ]
    return faults.flatMap(([isDue, count, text]) => (isDue && count === 0 ? [text] : []))
  }

  async #add(hub: Hub | undefined, person: Person, index: number): Promise<void> {
    const host = `127.77.${Math.floor(index / 250)}.${(index % 250) + 1}`
    const proxy = person.firewalled
      ? undefined
      : await FaultProxy.open({ seed: index, shapeFor: (from) => this.#shape(from, this.#line(person.name)) })
    if (proxy !== undefined) hub?.onCleanup(() => proxy.close())
    const line: Line = { person, host, proxy, delay: person.delay, state: 'open' }
    this.#byName.set(person.name, line)
    this.#byHost.set(host, line)
    if (person.loss > 0 && hub !== undefined && !losesPacketsOf(hub, host, person.loss * 100))
      this.missing.push(`${person.name} loses no packets: that takes root and nftables`)
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
