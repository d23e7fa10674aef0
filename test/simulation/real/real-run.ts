/** The course of a run with real peers: who comes when, what is done, what is looked at, and when it is over. */
import { asError } from '#shared/base/errors.ts'
import type { Hub } from '../../support/hub.ts'
import type { Incident, RunFacts, Sample } from '../judge/facts.ts'
import type { Scenario } from '../language/read-scenario.ts'
import type { EngineName } from '../language/scenario.ts'
import type { TimelineEntry, Verb, Who } from '../language/timeline.ts'
import type { MadeFile, Random } from '../language/wishes.ts'
import type { Lines } from './lines.ts'
import { pause, type RealPeer } from './real-peer.ts'
import { lookAtTracker, lookAtTrackers } from './tracker-watch.ts'

export interface RealRunParts {
  readonly scenario: Scenario
  readonly hubs: ReadonlyMap<string, Hub>
  readonly lines: Lines | undefined
  readonly peers: readonly RealPeer[]
  readonly files: MadeFile[]
  readonly end: AbortController
  readonly random: Random
}

/** Looking costs each peer something: of many, each is looked at less often. */
const lookEvery = (peers: number): number => Math.max(500, 50 * peers)
const LINE_STATES = { cut: 'cut', stall: 'stalled', heal: 'open' } as const

export class RealRun {
  readonly #parts: RealRunParts
  readonly #samples: Sample[] = []
  readonly #incidents: Incident[] = []
  readonly #recoveries: number[] = []
  /** Everything that must end before the run is over. */
  readonly #pending = new Set<Promise<void>>()
  readonly #problems: string[] = []
  #startedAt = performance.now()

  constructor(parts: RealRunParts) {
    this.#parts = parts
  }

  now(): number {
    return performance.now() - this.#startedAt
  }

  async run(engine: EngineName, seed: number): Promise<RunFacts> {
    const { scenario, peers, end } = this.#parts
    // Whoever is there from the beginning is there when the clock begins: processes take their time to start.
    await Promise.all(peers.filter(({ person }) => person.joinAt === 0).map((peer) => peer.start()))
    this.#startedAt = performance.now()
    const limit = setTimeout(() => end.abort(), scenario.limit)
    for (const peer of peers) this.#await(this.#joins(peer))
    for (const entry of scenario.timeline) this.#plan(entry)
    await this.#watch()
    clearTimeout(limit)
    const length = this.now()
    for (const peer of peers) await peer.count()
    this.#shareOut()
    const corruptFiles = (await Promise.all(peers.map((peer) => peer.corrupt()))).flat()
    const wrongCatalogues = await this.#wrongCatalogues()
    this.#problems.push(...(this.#parts.lines?.unproven() ?? []), ...this.#losses())
    this.#parts.lines?.healAll()
    end.abort()
    const orphanSessions = await this.#orphans()
    return {
      title: scenario.title,
      engine,
      seed,
      length,
      peers: peers.map(({ fact }) => fact),
      downloads: peers.flatMap(({ downloads }) => downloads),
      samples: this.#samples,
      incidents: [...this.#incidents, ...this.#problems.map((text) => ({ at: length, text }))],
      recoveries: this.#recoveries,
      corruptFiles,
      orphanSessions,
      wrongCatalogues,
    }
  }

  async #joins(peer: RealPeer): Promise<void> {
    const { end } = this.#parts
    await pause(peer.person.joinAt, end.signal)
    if (end.signal.aborted) return
    await peer.start()
    await Promise.all(peer.person.wants.map((file) => peer.want(file)))
  }

  #plan(entry: TimelineEntry): void {
    const course = async () => {
      const { signal } = this.#parts.end
      for (let at = entry.at; at <= entry.until; at += entry.every ?? Infinity) {
        await pause(at - this.now(), signal)
        if (signal.aborted) return
        this.#incidents.push({ at: this.now(), text: entry.text })
        await this.#do(entry)
        if (entry.every === undefined) return
      }
    }
    // What goes on for ever does not keep the run going.
    if (entry.every === undefined || entry.until < Infinity) this.#await(course())
    else course().catch((err: unknown) => this.#problem(err))
  }

  async #do({ who, action }: TimelineEntry): Promise<void> {
    if (who.kind === 'tracker') return this.#restartTracker(who.hub, action.verb)
    for (const peer of this.#chosen(who, action.verb)) {
      if (action.verb === 'leave' || action.verb === 'die') await peer.stop(action.verb)
      else if (action.verb === 'return') this.#await(peer.start())
      else if (action.verb === 'restart') await peer.stop('leave').then(() => peer.start())
      else if (action.verb === 'freeze') peer.peer.process.child.kill('SIGSTOP')
      else if (action.verb === 'thaw') peer.peer.process.child.kill('SIGCONT')
      else if (action.verb === 'want') this.#wantAll(peer, action.file)
      else if (action.verb === 'drop') await this.#drop(peer, action.file, action.size)
      else if (action.verb === 'share' || action.verb === 'unshare') await grant(peer, action)
      else if (action.verb === 'link') await this.#changeLine(peer, action)
      else this.#lines.change(peer.person.name, { state: LINE_STATES[action.verb] })
    }
  }

  async #changeLine(peer: RealPeer, { rate, delay }: { rate: number | undefined; delay: number | undefined }) {
    if (rate !== undefined) await peer.hasLine(rate)
    if (delay !== undefined) this.#lines.change(peer.person.name, { delay })
  }

  get #lines(): Lines {
    if (this.#parts.lines === undefined) throw new Error('nobody has a line that can be changed')
    return this.#parts.lines
  }

  #wantAll(peer: RealPeer, name: string): void {
    for (const file of this.#parts.files) if (file.name === name || file.table === name) this.#await(peer.want(file))
  }

  async #drop(peer: RealPeer, name: string, size: number): Promise<void> {
    const { files } = this.#parts
    const file = { name, table: name, size, content: files.length }
    files.push(file)
    await peer.drop(file)
  }

  /** And waits until everybody is back. */
  async #restartTracker(name: string | undefined, verb: Verb): Promise<void> {
    const { hubs, peers, end, scenario } = this.#parts
    const at = name ?? scenario.hubs[0]
    const hub = hubs.get(at ?? '')
    if (hub === undefined) throw new Error(`no hub ${at}`)
    const before = this.now()
    await hub.restartTracker(verb === 'die' ? 'SIGKILL' : 'SIGTERM')
    const there = () => peers.filter(({ isRunning, person }) => isRunning && person.hub === at).length
    const isBack = async () => end.signal.aborted || (await lookAtTracker(hub)).online >= there()
    const back = within(this.#parts.scenario.limit, isBack).then(() => {
      this.#recoveries.push(this.now() - before)
    })
    this.#await(back)
  }

  #chosen(who: Exclude<Who, { kind: 'tracker' }>, verb: Verb): RealPeer[] {
    const { peers, random } = this.#parts
    if (who.kind === 'peer') return peers.filter(({ person }) => person.name === who.name)
    const able = peers.filter((peer) => peer.person.group === who.crowd && this.#isAble(peer, verb))
    if (who.count >= able.length) return able
    const keyed = able.map((peer) => ({ peer, key: random() })).toSorted((a, b) => a.key - b.key)
    return keyed.slice(0, who.count).map(({ peer }) => peer)
  }

  #isAble({ person, isRunning }: RealPeer, verb: Verb): boolean {
    if (verb === 'heal') return this.#lines.stateOf(person.name) !== 'open'
    return verb === 'return' ? !isRunning : isRunning
  }

  #await(work: Promise<void>): void {
    const watched = work.catch((err: unknown) => this.#problem(err)).finally(() => this.#pending.delete(watched))
    this.#pending.add(watched)
  }

  #problem(err: unknown): void {
    if (!this.#parts.end.signal.aborted) this.#problems.push(asError(err).message)
  }

  async #watch(): Promise<void> {
    const { end } = this.#parts
    while (this.#pending.size > 0 && !end.signal.aborted) {
      this.#samples.push(await this.#look())
      await Promise.race([pause(lookEvery(this.#parts.peers.length), end.signal), Promise.all(this.#pending)])
    }
    this.#samples.push(await this.#look())
  }

  async #look(): Promise<Sample> {
    const { hubs, peers } = this.#parts
    const downloads = peers.flatMap((peer) => peer.downloads)
    const done = downloads.filter(({ doneAt }) => doneAt !== undefined)
    const bytes = (of: 'direct' | 'relayed') => done.reduce((sum, one) => sum + one[of], 0)
    await Promise.all(peers.map((peer) => peer.count()))
    const uploaded = (isSeed: boolean) =>
      peers
        .filter(({ person }) => (person.wants.length === 0) === isSeed)
        .reduce((sum, { fact }) => sum + fact.uploaded, 0)
    return {
      at: this.now(),
      ...(await lookAtTrackers(hubs.values())),
      running: downloads.length - done.length,
      done: done.length,
      inLine: peers.reduce((sum, { waiting, isRunning }) => sum + (isRunning ? waiting : 0), 0),
      fromSeeds: uploaded(true),
      fromPartial: uploaded(false),
      direct: bytes('direct'),
      relayed: bytes('relayed'),
    }
  }

  /** Whoever lost a hub to which nothing was done, over a line to which nothing was done. */
  #losses(): string[] {
    const { peers, lines, scenario } = this.#parts
    if (lines !== undefined) return []
    const restarted = scenario.timeline.flatMap(({ who }) =>
      who.kind === 'tracker' ? [who.hub ?? scenario.hubs[0] ?? ''] : [],
    )
    const spared = peers.filter(({ person, isRunning }) => isRunning && !restarted.includes(person.hub))
    return spared.filter(({ hasLostHub }) => hasLostHub).map(({ person }) => `${person.name} lost its hub`)
  }

  /** Who sent what is known of peers, not of downloads: each gets its part by size. */
  #shareOut(): void {
    const last = this.#samples.at(-1)
    const downloads = this.#parts.peers.flatMap((peer) => peer.downloads).filter(({ doneAt }) => doneAt !== undefined)
    const [sent, size] = [
      (last?.fromSeeds ?? 0) + (last?.fromPartial ?? 0),
      downloads.reduce((sum, one) => sum + one.size, 0),
    ]
    if (sent === 0) return
    for (const one of downloads) {
      one.fromSeeds = (one.size * (last?.fromSeeds ?? 0)) / sent
      one.fromPartial = (one.size * (last?.fromPartial ?? 0)) / sent
      one.wasted = Math.max(0, (one.size * (sent - size)) / size)
    }
  }

  /** Everybody sees what all who are there share. */
  async #wrongCatalogues(): Promise<string[]> {
    const there = this.#parts.peers.filter(({ isRunning }) => isRunning)
    if (this.#parts.scenario.timeline.some(({ action }) => action.verb === 'share')) return []
    const sharedAt = (hub: string) =>
      there
        .filter(({ person }) => person.hub === hub)
        .flatMap(({ person, shared }) => shared.map(({ name }) => `${person.name}:Files/${name}`))
        .toSorted()
    const wrong: string[] = []
    for (const { peer, person } of there) {
      let difference = ''
      const others = sharedAt(person.hub).filter((one) => !one.startsWith(`${person.name}:`))
      const isRight = async () => {
        difference = differs(others, await peer.sees())
        return difference === ''
      }
      if (!(await within(10_000, isRight))) wrong.push(`${person.name} ${difference}`)
    }
    return wrong
  }

  /** When all have left in order, the tracker has nobody. */
  async #orphans(): Promise<string[]> {
    const { hubs, peers } = this.#parts
    await Promise.all(peers.map((peer) => peer.stop('leave').catch((err: unknown) => this.#problem(err))))
    const online = async () => (await lookAtTrackers(hubs.values())).online
    return (await within(5_000, async () => (await online()) === 0)) ? [] : [`${await online()} sessions`]
  }
}

function differs(expected: readonly string[], found: readonly string[]): string {
  const [lacks, beside] = [
    expected.filter((one) => !found.includes(one)),
    found.filter((one) => !expected.includes(one)),
  ]
  const some = (names: readonly string[]) => `${names.length} (${names.slice(0, 2).join(', ')})`
  if (lacks.length > 0) return `lacks ${some(lacks)}`
  return beside.length > 0 ? `has ${some(beside)} too many` : ''
}

/** Whether it came true in time. */
async function within(span: number, fact: () => Promise<boolean>): Promise<boolean> {
  const deadline = performance.now() + span
  for (;;) {
    if (await fact()) return true
    if (performance.now() >= deadline) return false
    await pause(50)
  }
}

async function grant(
  { peer }: RealPeer,
  { verb, file, with: names }: { verb: 'share' | 'unshare'; file: string; with: readonly string[] },
) {
  const target = `Files/${file}`
  const { code, text } = await peer.asksFor(`/v1/${verb}`, { target, with: names })
  if (code !== '') throw new Error(`${verb} ${target}: ${text}`)
}
