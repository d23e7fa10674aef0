/** A run: lanes of attackers side by side, a visitor all the while, and a judgement at the end. */
import { setTimeout as pause } from 'node:timers/promises'
import { asFerryError } from '#shared/base/errors.ts'
import { Unanswered } from './attacker.ts'
import type { Corpus } from './corpus.ts'
import { Dice } from './dice.ts'
import { type Health, healthOf } from './health.ts'
import { Lab } from './lab.ts'
import { type Case, makeCase, type Target } from './plan.ts'
import { type Played, Tally } from './played.ts'
import { harmOf, minimise, saveRegression } from './regressions.ts'
import { IDLE } from './world.ts'

export interface RunOptions {
  readonly seed: number
  readonly minutes: number
  readonly corpus: Corpus
  readonly targets: readonly Target[]
  readonly onProgress: (text: string) => void
}

export interface Finding {
  readonly text: string
  readonly seed?: number
  readonly target?: Target
  readonly file?: string
}

export interface Report {
  readonly seed: number
  readonly minutes: number
  readonly tally: Tally
  /** Cases that could not be brought to their beginning, by reason. */
  readonly skipped: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
  readonly visits: readonly number[]
  /** The longest that each step of a visit took, ms. */
  readonly steps: Readonly<Record<string, number>>
  readonly health: readonly Health[]
}

/** Who attacks at the same time. */
const LANES: readonly Target[] = [
  ...Array<Target>(4).fill('control'),
  ...Array<Target>(3).fill('source'),
  ...Array<Target>(3).fill('piece'),
  ...Array<Target>(2).fill('relay'),
  'peer relay',
  'peer control',
]
const MINUTE = 60_000
const ROUND_MS = 4_000
/** A second on a machine that does nothing else. */
const VISIT_MOST_MS = 30_000
/** A case takes a second; what hangs for so long is a finding of its own. */
const CASE_MOST_MS = 60_000
const FINDINGS_MOST = 20
const SUSPECTS = 4
/** Memory and handles are judged over runs that are long enough to tell. */
const SLOPE_MOST = 1.5 * 1024 * 1024
const SLOPE_MINUTES = 5
const P99_MOST = 150
const HANDLES_MORE = 6
const CALM_MOST_MS = 90_000

class Run {
  readonly #options: RunOptions
  readonly #lab: Lab
  readonly #until: number
  readonly tally = new Tally()
  readonly skipped = new Map<string, number>()
  readonly findings: Finding[] = []
  readonly visits: number[] = []
  readonly #recent: Case[] = []
  readonly #known = new Set<string>()

  constructor(lab: Lab, options: RunOptions) {
    this.#lab = lab
    this.#options = options
    this.#until = performance.now() + options.minutes * MINUTE
  }

  get over(): boolean {
    return (
      performance.now() > this.#until || this.findings.length >= FINDINGS_MOST || this.#lab.world.dead() !== undefined
    )
  }

  async all(): Promise<void> {
    const lanes = LANES.flatMap((target, lane) => (this.#options.targets.includes(target) ? [{ target, lane }] : []))
    await Promise.all([...lanes.map(({ target, lane }) => this.#lane(target, lane)), this.#visiting()])
  }

  suspects(): Case[] {
    return this.#recent.toReversed()
  }

  async #lane(target: Target, lane: number): Promise<void> {
    const { seed, corpus } = this.#options
    for (let nth = 0; !this.over; nth++) {
      const one = makeCase(corpus, target, Dice.seedOf(seed + lane, nth))
      this.#recent.push(one)
      if (this.#recent.length > SUSPECTS * LANES.length) this.#recent.shift()
      await this.#play(one, lane)
    }
  }

  async #play(one: Case, lane: number): Promise<void> {
    const hangs = AbortSignal.timeout(CASE_MOST_MS)
    const hung = new Promise<never>((_, reject) => {
      hangs.addEventListener('abort', () => reject(new Error('the case hangs')), { once: true })
    })
    try {
      this.#note(one, await Promise.race([this.#lab.play(one, lane), hung]))
    } catch (err) {
      const why = `${one.target}: ${err instanceof Error && 'code' in err ? asFerryError(err).code : String(err)}`
      this.skipped.set(why, (this.skipped.get(why) ?? 0) + 1)
      if (hangs.aborted) this.#find(one, `The case hangs: ${this.#lab.doing(lane)}.`)
      if (err instanceof Unanswered) this.#find(one, err.message)
    }
  }

  #note(one: Case, played: Played): void {
    this.tally.add(one.target, played)
    for (const text of played.suspicions) this.#find(one, text)
  }

  #find({ seed, target }: Case, text: string): void {
    const signature = `${target} ${text.replaceAll(/\d+/g, '#')}`
    if (this.#known.has(signature)) return
    this.#known.add(signature)
    this.findings.push({ text, seed, target })
    this.#options.onProgress(`FOUND (${target}, case ${seed}): ${text}`)
  }

  async #visiting(): Promise<void> {
    while (!this.over) {
      const startedAt = performance.now()
      try {
        const took = await this.#lab.visitor.visits()
        this.visits.push(took)
        if (took > VISIT_MOST_MS) this.findings.push({ text: `An honest visit took ${Math.round(took)} ms.` })
      } catch (err) {
        if (this.#lab.world.dead() === undefined)
          this.findings.push({ text: `An honest visitor failed: ${err instanceof Error ? err.stack : String(err)}` })
      }
      this.#options.onProgress(this.#progress())
      await pause(Math.max(0, Math.min(ROUND_MS - (performance.now() - startedAt), this.#until - performance.now())))
    }
  }

  #progress(): string {
    const left = Math.max(0, Math.round((this.#until - performance.now()) / 1000))
    const cases = [...this.tally.cases].map(([target, count]) => `${target} ${count}`).join(', ')
    return `${left} s left; ${cases}; ${this.findings.length} findings; visit ${Math.round(this.visits.at(-1) ?? 0)} ms`
  }
}

export async function fuzz(options: RunOptions): Promise<Report> {
  const vitals = Math.min(10_000, (options.minutes * MINUTE) / 5)
  const lab = await Lab.start(options.corpus.tokens, vitals)
  try {
    await lab.visitor.visits()
    const before = await handles(lab)
    const run = new Run(lab, options)
    await run.all()
    const dead = lab.world.dead()
    if (dead !== undefined) run.findings.push({ text: dead })
    await lab.calmDown()
    if (dead === undefined) await calm(lab, before)
    const health = [...lab.world.vitals()].map(([name, looks]) => healthOf(name, looks, before.get(name) ?? 0))
    const { tally, skipped, visits } = run
    const findings = [...run.findings, ...complaints(health, options.minutes)]
    const report = {
      seed: options.seed,
      minutes: options.minutes,
      tally,
      skipped,
      visits,
      health,
      steps: Object.fromEntries(lab.visitor.slowest),
    }
    await lab.stop()
    return { ...report, findings: await keep(findings, run.suspects(), options) }
  } finally {
    await lab.stop()
  }
}

/** What each process holds while only honest people are there. */
async function handles(lab: Lab): Promise<Map<string, number>> {
  const looks = lab.world.vitals()
  const next = async (name: string) => {
    const process = lab.world.processes().get(name)
    const seen = looks.get(name)?.length ?? 0
    await process?.line(() => process.lines.filter(({ event }) => event === 'vitals').length > seen)
    return [name, Number(lab.world.vitals().get(name)?.at(-1)?.handles ?? 0)] as const
  }
  return new Map(await Promise.all([...looks.keys()].map(next)))
}

/** Waits until what the attackers held has run out; what is left then is judged. */
async function calm(lab: Lab, before: ReadonlyMap<string, number>): Promise<void> {
  for (const until = performance.now() + CALM_MOST_MS; performance.now() < until; ) {
    const now = await handles(lab)
    if ([...now].every(([name, count]) => count <= (before.get(name) ?? 0) + HANDLES_MORE)) return
  }
}

function complaints(health: readonly Health[], minutes: number): Finding[] {
  // A machine that does many things at once makes everybody late.
  const late = P99_MOST + 2 * (health.find(({ process }) => process === IDLE)?.p99 ?? 0)
  return health.flatMap(({ process, slope, p99, handlesBefore, handlesAfter }) => [
    ...(minutes >= SLOPE_MINUTES && slope > SLOPE_MOST
      ? [{ text: `The memory of the ${process} grows by ${(slope / 2 ** 20).toFixed(2)} MiB a minute.` }]
      : []),
    ...(p99 > late ? [{ text: `The event loop of the ${process} is ${p99} ms late (p99, median of all looks).` }] : []),
    ...(handlesAfter > handlesBefore + HANDLES_MORE
      ? [{ text: `The ${process} keeps ${handlesAfter} handles; before the attack it had ${handlesBefore}.` }]
      : []),
  ])
}

/** One case again, by its seed. */
export const again = (target: Target, seed: number, options: RunOptions): Promise<Finding> =>
  keepOne({ text: 'Played again.', target, seed }, [], options)

/** Makes findings that have a case small, in worlds of their own, and saves them. */
async function keep(findings: readonly Finding[], suspects: readonly Case[], options: RunOptions): Promise<Finding[]> {
  const kept: Finding[] = []
  for (const finding of findings) kept.push(await keepOne(finding, suspects, options))
  return kept
}

async function keepOne(finding: Finding, suspects: readonly Case[], options: RunOptions): Promise<Finding> {
  const { corpus, onProgress } = options
  const { target, seed } = finding
  const isDeath = / ended \(| says: /.test(finding.text)
  if (target === undefined && !isDeath) return finding
  const cases = target === undefined || seed === undefined ? suspects : [makeCase(corpus, target, seed)]
  let lab = await Lab.start(corpus.tokens, MINUTE)
  let text = finding.text
  const harms = async (one: Case): Promise<boolean> => {
    const harm = await harmOf(lab, one).catch((err: unknown) => {
      onProgress(`could not play: ${String(err)}`)
      return undefined
    })
    if (harm === undefined) return false
    text = harm
    if (lab.world.dead() !== undefined) {
      await lab.stop()
      lab = await Lab.start(corpus.tokens, MINUTE)
    }
    return true
  }
  try {
    for (const one of cases) {
      if (!(await harms(one))) continue
      const small = await minimise(one, harms)
      const name = `${small.target.replace(' ', '-')}-${Math.abs(small.seed).toString(36)}`
      const file = saveRegression(name, { text: text.slice(0, 500), case: small, tokens: corpus.tokens })
      return { ...finding, seed: small.seed, target: small.target, file }
    }
    return finding
  } finally {
    await lab.stop()
  }
}
