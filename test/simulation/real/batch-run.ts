/** A scenario as a batch with barriers: one tracker that waits for all, and a process of `ferry batch` for each peer. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { batches, hasStep, input } from '../../support/batch.ts'
import type { Hub } from '../../support/hub.ts'
import { type JsonLine, stopEverything } from '../../support/process.ts'
import type { TestPeer } from '../../support/test-peer.ts'
import type { DownloadFact, Incident, PeerFact, RunFacts, Sample } from '../judge/facts.ts'
import { newDownloadFact, newPeerFact } from '../judge/new-facts.ts'
import type { Person } from '../language/cast.ts'
import type { Scenario } from '../language/read-scenario.ts'
import type { Contents } from './contents.ts'
import { pause } from './real-peer.ts'
import { lookAtTracker } from './tracker-watch.ts'

const LOOK_EVERY = 250
const batchLine = z.looseObject({
  event: z.string().default(''),
  want: z.string().default(''),
  code: z.string().default(''),
  phase: z.string().default(''),
})

export interface Member {
  readonly person: Person
  readonly peer: TestPeer
}

interface Course {
  readonly fact: PeerFact
  readonly downloads: DownloadFact[]
}

/** What `ferry-tracker` is started for. */
export const batchCommand = (peers: number, deadline: number): string[] => [
  'batch',
  '--expect',
  String(peers),
  '--deadline',
  `${deadline}ms`,
]

export class BatchRun {
  readonly #scenario: Scenario
  readonly #hub: Hub
  readonly #members: readonly Member[]
  readonly #contents: Contents
  readonly #incidents: Incident[] = []
  readonly #samples: Sample[] = []
  #startedAt = performance.now()
  /** When all might begin to download. */
  #beganAt = 0

  constructor(scenario: Scenario, hub: Hub, members: readonly Member[], contents: Contents) {
    this.#scenario = scenario
    this.#hub = hub
    this.#members = members
    this.#contents = contents
  }

  async run(seed: number): Promise<RunFacts> {
    for (const { person, peer } of this.#members) {
      await mkdir(peer.files, { recursive: true })
      for (const file of person.shares) await this.#contents.put(file, join(peer.files, file.name))
    }
    this.#startedAt = performance.now()
    const courses = this.#members.map(({ person }) => courseOf(person))
    const { tracker } = this.#hub
    tracker.follow((line) => this.#onPhase(line))
    const all = Promise.all(
      this.#members.map((member, nth) => this.#take(member, courses[nth] ?? courseOf(member.person))),
    )
    const isOver = all.then(() => true)
    while (!(await Promise.race([isOver, pause(LOOK_EVERY).then(() => false)]))) {
      await this.#look(courses)
      if (this.#now() < this.#scenario.limit) continue
      this.#incidents.push({ at: this.#now(), text: 'the limit of the scenario is over' })
      await stopEverything()
    }
    this.#ended('the tracker', await tracker.ended())
    await this.#look(courses)
    const wantedAt = this.#beganAt
    return {
      title: this.#scenario.title,
      engine: 'process',
      seed,
      length: this.#now(),
      peers: courses.map(({ fact }) => fact),
      downloads: courses.flatMap(({ downloads }) => downloads.map((one) => ({ ...one, wantedAt }))),
      samples: this.#samples,
      incidents: this.#incidents,
      recoveries: [],
      corruptFiles: await this.#corrupt(),
      orphanSessions: [],
      wrongCatalogues: [],
    }
  }

  /** One peer, from its start to its end. */
  async #take({ person, peer }: Member, { fact, downloads }: Course): Promise<void> {
    await pause(person.joinAt)
    const wants = person.wants.map(({ name }) => name)
    const running = await batches(peer, input({}, ...wants))
    const announced = hasStep(this.#hub.tracker, person.name, 'announced').then(() => {
      fact.listedAt = this.#now()
    })
    // When it dies before that, its end is told instead.
    announced.catch(() => undefined)
    running.follow((line) => this.#onLine(batchLine.parse(line), downloads, fact))
    this.#ended(person.name, await running.ended())
  }

  #onLine({ event, want, code }: z.output<typeof batchLine>, downloads: readonly DownloadFact[], fact: PeerFact): void {
    const download = downloads.find(({ file }) => file === want)
    if (download === undefined) return
    if (event === 'batch-failed') download.failed = code
    if (event !== 'batch-done') return
    download.doneAt = this.#now()
    download.firstByteAt = download.doneAt
    fact.downloaded += download.size
  }

  /** Downloads begin when the second barrier falls. */
  #onPhase(line: JsonLine): void {
    const { event, phase } = batchLine.parse(line)
    if (event !== 'batch-phase') return
    this.#incidents.push({ at: this.#now(), text: phase === 'failed' ? 'the batch failed' : `begins: ${phase}` })
    if (phase === 'downloading') this.#beganAt = this.#now()
  }

  #ended(who: string, status: number | null): void {
    if (status !== 0) this.#incidents.push({ at: this.#now(), text: `${who} ended with ${status}` })
  }

  async #look(courses: readonly Course[]): Promise<void> {
    const downloads = courses.flatMap((course) => course.downloads)
    const done = downloads.filter(({ doneAt }) => doneAt !== undefined).length
    const counts = { running: downloads.length - done, done, inLine: 0 }
    const bytes = { fromSeeds: 0, fromPartial: 0, direct: 0, relayed: 0 }
    this.#samples.push({ at: this.#now(), ...(await lookAtTracker(this.#hub)), ...counts, ...bytes })
  }

  async #corrupt(): Promise<string[]> {
    const wrong: string[] = []
    for (const { person, peer } of this.#members)
      for (const file of person.wants)
        if (!(await this.#contents.matches(file, join(peer.downloads, file.name))))
          wrong.push(`${person.name}: ${file.name}`)
    return wrong
  }

  #now(): number {
    return performance.now() - this.#startedAt
  }
}

const courseOf = (person: Person): Course => ({
  fact: newPeerFact(person),
  downloads: person.wants.map((file) => newDownloadFact(person, file, person.joinAt)),
})
