/** The hub as far as transfers depend on it: who is there, who has what, and that sign-ins take their time. */
import type { Millis } from '#shared/base/clock.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Random } from '../language/wishes.ts'
import type { ModelPeer } from './model-peer.ts'
import type { VirtualTime } from './virtual-time.ts'

/** CPU of one connection with handshake, session and announcement, as measured. */
const SIGN_IN: Millis = 12
/** Changes are told together, so often. */
const TELL_EVERY: Millis = 200

export interface Source {
  readonly peer: ModelPeer
  readonly complete: boolean
}

interface Holders {
  readonly seeds: ModelPeer[]
  readonly partial: ModelPeer[]
  readonly at: Map<ModelPeer, { list: ModelPeer[]; index: number }>
}

export class ModelTracker {
  readonly #time: VirtualTime
  readonly #random: Random
  readonly #holders = new Map<number, Holders>()
  #busyUntil: Millis = 0
  isUp = true
  online = 0
  events = 0

  constructor(time: VirtualTime, random: Random) {
    this.#time = time
    this.#random = random
  }

  /** When somebody who asks now is listed, as the others see it. */
  admit(): Millis {
    this.#busyUntil = Math.max(this.#busyUntil, this.#time.monotonic()) + SIGN_IN
    return this.#busyUntil + TELL_EVERY
  }

  arrive(): void {
    this.online += 1
    this.events += this.online
  }

  depart(peer: ModelPeer): void {
    this.online -= 1
    this.events += this.online
    for (const content of this.#holders.keys()) this.report(peer, content, 'none')
  }

  report(peer: ModelPeer, content: number, state: 'complete' | 'partial' | 'none'): void {
    const holders = this.#holders.get(content) ?? { seeds: [], partial: [], at: new Map() }
    this.#holders.set(content, holders)
    const list = state === 'complete' ? holders.seeds : holders.partial
    const place = holders.at.get(peer)
    if (place?.list === list && state !== 'none') return
    if (place !== undefined) remove(holders, peer, place)
    if (state === 'none') return
    holders.at.set(peer, { list, index: list.length })
    list.push(peer)
  }

  /** Partial sources and seeds at random, as many of each as one answer of the hub has. */
  sources(asker: ModelPeer, content: number): Source[] {
    const holders = this.#holders.get(content)
    if (holders === undefined) return []
    const most = LIMITS.sourcesPerAnswer
    const partial = this.#some(holders.partial, Math.max(most / 2, most - holders.seeds.length), asker)
    const seeds = this.#some(holders.seeds, most - partial.length, asker)
    return [...partial.map((peer) => ({ peer, complete: false })), ...seeds.map((peer) => ({ peer, complete: true }))]
  }

  /** The first of a shuffle that goes only as far as it must; the list keeps its members. */
  #some(list: ModelPeer[], count: number, but: ModelPeer): ModelPeer[] {
    if (list.length <= count) return list.filter((peer) => peer !== but)
    const chosen = new Set<ModelPeer>()
    for (let tries = 0; chosen.size < count && tries < 3 * count; tries++) {
      const peer = list[Math.floor(this.#random() * list.length)]
      if (peer !== undefined && peer !== but) chosen.add(peer)
    }
    return [...chosen]
  }
}

/** The last one takes the place. */
function remove(holders: Holders, peer: ModelPeer, { list, index }: { list: ModelPeer[]; index: number }): void {
  holders.at.delete(peer)
  const last = list.pop()
  if (last === undefined || last === peer) return
  list[index] = last
  holders.at.set(last, { list, index })
}
