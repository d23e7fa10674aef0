/** Runs a scenario in virtual time: the product's own picker, source choice, scores and upload line, with modelled lines between. */
import { FerryError } from '#shared/base/errors.ts'
import { seeded } from '../../support/made-catalogue.ts'
import type { Incident, RunFacts, Sample } from '../judge/facts.ts'
import { castOf } from '../language/cast.ts'
import type { Scenario } from '../language/read-scenario.ts'
import type { TimelineEntry, Verb, Who } from '../language/timeline.ts'
import type { MadeFile, Random } from '../language/wishes.ts'
import { Line } from './link.ts'
import { ModelPeer } from './model-peer.ts'
import { ModelTracker } from './model-tracker.ts'
import { VirtualTime } from './virtual-time.ts'
import type { World } from './world.ts'

const SAMPLES = 200
const TRACKER_DOWN = 1_000
const CAN: ReadonlySet<Verb> = new Set([
  'leave',
  'die',
  'return',
  'restart',
  'freeze',
  'thaw',
  'want',
  'drop',
  'link',
  'cut',
  'stall',
  'heal',
])

export function runModel(scenario: Scenario, seed: number): RunFacts {
  return new ModelRun(scenario, seed).run()
}

class ModelRun {
  readonly #scenario: Scenario
  readonly #seed: number
  /** By hub, with one time and one seed. */
  readonly #worlds: ReadonlyMap<string, World>
  readonly #time = new VirtualTime()
  readonly #random: Random
  readonly #files: MadeFile[]
  readonly #peers: ModelPeer[]
  readonly #samples: Sample[] = []
  readonly #incidents: Incident[] = []
  readonly #recoveries: number[] = []
  /** Who is still to come, and what is still to be done. */
  #pending: number
  #over = false

  constructor(scenario: Scenario, seed: number) {
    const random = seeded(seed)
    const time = this.#time
    this.#random = random
    this.#scenario = scenario
    this.#seed = seed
    const without = new Set(scenario.without)
    const world = () => ({ time, random, tracker: new ModelTracker(time, random), relay: new Line(undefined), without })
    this.#worlds = new Map(scenario.hubs.map((hub) => [hub, world()]))
    const { files, people } = castOf(scenario, random)
    this.#files = [...files]
    this.#peers = people.map((person) => new ModelPeer(person, this.#worldOf(person.hub)))
    this.#pending = people.length
  }

  run(): RunFacts {
    const time = this.#time
    for (const peer of this.#peers)
      time.after(peer.person.joinAt, () => {
        this.#pending -= 1
        peer.start()
      })
    for (const entry of this.#scenario.timeline) this.#plan(entry, entry.at)
    this.#sample(Math.max(250, this.#scenario.limit / 5000))
    time.run(this.#scenario.limit, () => this.#over)
    const length = time.monotonic()
    this.#samples.push(this.#look())
    const { title } = this.#scenario
    return {
      title,
      engine: 'model',
      seed: this.#seed,
      length,
      peers: this.#peers.map(({ fact }) => fact),
      downloads: this.#downloads().flatMap(({ facts }) => facts),
      samples: thinned(this.#samples),
      incidents: this.#incidents,
      recoveries: this.#recoveries,
      corruptFiles: [],
      orphanSessions: [],
      wrongCatalogues: [],
    }
  }

  #worldOf(hub: string | undefined): World {
    const world = this.#worlds.get(hub ?? this.#scenario.hubs[0] ?? '')
    if (world === undefined) throw new Error(`no hub ${hub}`)
    return world
  }

  get #trackers(): ModelTracker[] {
    return [...this.#worlds.values()].map(({ tracker }) => tracker)
  }

  #downloads() {
    return this.#peers.flatMap(({ downloads }) => downloads)
  }

  /** All came, all single deeds were done, and everybody who is there has what they want. */
  #isOver(): boolean {
    if (this.#pending > 0 || this.#trackers.some(({ isUp }) => !isUp)) return false
    return this.#peers.every(
      (peer) => !peer.isRunning || (peer.isListed && peer.downloads.every(({ isDone }) => isDone)),
    )
  }

  #plan(entry: TimelineEntry, at: number): void {
    if (!CAN.has(entry.action.verb)) throw new FerryError('usage', `"${entry.text}": the model cannot do that`)
    const time = this.#time
    if (entry.every === undefined) this.#pending += 1
    time.after(at - time.monotonic(), () => {
      if (entry.every === undefined) this.#pending -= 1
      else if (at + entry.every <= entry.until) this.#plan(entry, at + entry.every)
      this.#do(entry)
    })
  }

  #do({ who, action, text }: TimelineEntry): void {
    this.#incidents.push({ at: this.#time.monotonic(), text })
    if (who.kind === 'tracker') return this.#restartTracker(this.#worldOf(who.hub))
    for (const peer of this.#chosen(who, action.verb)) {
      if (action.verb === 'leave' || action.verb === 'die') peer.stop()
      else if (action.verb === 'return') peer.start()
      else if (action.verb === 'cut') peer.changeLine('cut')
      else if (action.verb === 'stall') peer.changeLine('stalled')
      else if (action.verb === 'heal') peer.changeLine('open')
      else if (action.verb === 'restart') this.#restart(peer)
      else if (action.verb === 'freeze' || action.verb === 'thaw') peer.isFrozen = action.verb === 'freeze'
      else if (action.verb === 'want') this.#want(peer, action.file)
      else if (action.verb === 'drop') this.#drop(peer, action.file, action.size)
      else if (action.verb === 'link') this.#changeLink(peer, action.rate, action.delay)
    }
  }

  #restart(peer: ModelPeer): void {
    peer.stop()
    this.#pending += 1
    this.#time.after(TRACKER_DOWN, () => {
      this.#pending -= 1
      peer.start()
    })
  }

  #restartTracker({ tracker, time }: World): void {
    const before = time.monotonic()
    const there = this.#peers.filter(
      ({ isListed, person }) => isListed && this.#worldOf(person.hub).tracker === tracker,
    )
    tracker.isUp = false
    for (const peer of there) {
      tracker.depart(peer)
      peer.loseTracker()
    }
    time.after(TRACKER_DOWN, () => {
      tracker.isUp = true
      const look = () => {
        if (there.every((peer) => peer.isListed || !peer.isRunning)) this.#recoveries.push(time.monotonic() - before)
        else time.after(50, look)
      }
      look()
    })
  }

  #want(peer: ModelPeer, name: string): void {
    for (const file of this.#files) if (file.name === name || file.table === name) peer.want(file)
  }

  #drop(peer: ModelPeer, name: string, size: number): void {
    const file = { name, table: name, size, content: this.#files.length }
    this.#files.push(file)
    const isShared = ({ person }: ModelPeer) => person === peer.person || person.folder === peer.person.name
    for (const one of this.#peers.filter(isShared)) one.hold(file)
  }

  #changeLink(peer: ModelPeer, rate: number | undefined, delay: number | undefined): void {
    if (rate !== undefined) {
      peer.up.change(rate)
      peer.down.change(rate)
    }
    if (delay !== undefined) peer.delay = delay
  }

  /** Of a crowd, at random, those of whom it makes sense. */
  #chosen(who: Exclude<Who, { kind: 'tracker' }>, verb: Verb): ModelPeer[] {
    if (who.kind === 'peer') return this.#peers.filter(({ person }) => person.name === who.name)
    const able = this.#peers.filter((peer) => peer.person.group === who.crowd && isAble(peer, verb))
    if (who.count >= able.length) return able
    return able
      .map((peer) => ({ peer, key: this.#random() }))
      .toSorted((a, b) => a.key - b.key)
      .slice(0, who.count)
      .map(({ peer }) => peer)
  }

  #sample(every: number): void {
    this.#samples.push(this.#look())
    this.#over = this.#isOver()
    this.#time.after(every, () => this.#sample(every))
  }

  #look(): Sample {
    const time = this.#time
    const total = (of: (tracker: ModelTracker) => number) => this.#trackers.reduce((all, one) => all + of(one), 0)
    const sum = { running: 0, done: 0, fromSeeds: 0, fromPartial: 0, direct: 0, relayed: 0 }
    for (const fact of this.#downloads().flatMap(({ facts }) => facts)) {
      sum[fact.doneAt === undefined ? 'running' : 'done'] += 1
      sum.fromSeeds += fact.fromSeeds
      sum.fromPartial += fact.fromPartial
      sum.direct += fact.direct
      sum.relayed += fact.relayed
    }
    const inLine = this.#peers.reduce((count, { queue }) => count + queue.waiting.length, 0)
    const own = { cpu: undefined, rss: undefined, loopP99: undefined }
    const told = { online: total(({ online }) => online), events: total(({ events }) => events) }
    return { at: time.monotonic(), ...told, inLine, ...sum, ...own }
  }
}

/** Whether that makes sense for somebody now. */
function isAble({ isRunning, line }: ModelPeer, verb: Verb): boolean {
  if (verb === 'heal') return line !== 'open'
  return verb === 'return' ? !isRunning && line === 'open' : isRunning
}

/** Evenly as many as a chart shows, and always the last. */
function thinned(samples: readonly Sample[]): Sample[] {
  const step = Math.max(1, Math.ceil(samples.length / SAMPLES))
  return samples.filter((_, index) => index % step === 0 || index === samples.length - 1)
}
