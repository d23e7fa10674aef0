/** A world, those who attack it, and somebody honest in it: plays any case, for a run, for making one smaller, and for a regression. */
import { contentOf as merkleOf } from '../support/evil-source.ts'
import { until } from '../support/until.ts'
import { playSource, playTracker } from './answers.ts'
import { Attacker } from './attacker.ts'
import type { Token } from './corpus.ts'
import type { Case } from './plan.ts'
import type { Played } from './played.ts'
import { Players } from './players.ts'
import { Visitor } from './visitor.ts'
import { contentOf, World } from './world.ts'

const merkle = (name: 'small.txt' | 'tiny-1.txt') => merkleOf(name, Buffer.from(contentOf(name))).offer

export class Lab {
  readonly world: World
  readonly visitor: Visitor
  readonly #players: Players
  readonly #attackers = new Map<string, Attacker>()

  private constructor(world: World, visitor: Visitor, players: Players) {
    this.world = world
    this.visitor = visitor
    this.#players = players
  }

  /** @param vitals ms between two looks at each process */
  static async start(tokens: readonly Token[], vitals: number): Promise<Lab> {
    const world = await World.start({ vitals })
    const bundled = [merkle('small.txt').root, merkle('tiny-1.txt').root]
    return new Lab(world, await Visitor.at(world), new Players(tokens, bundled))
  }

  /** @param lane those who attack at the same time are different people */
  async play(one: Case, lane = 0): Promise<Played> {
    const attacker = await this.#attacker(`${lane}`)
    switch (one.target) {
      case 'control':
        return this.#players.control(attacker, one)
      case 'piece':
        return this.#players.piece(attacker, one)
      case 'relay':
        return this.#players.relay(attacker, one)
      case 'peer relay':
        return this.#players.peerRelay(attacker, one)
      case 'source':
        return playSource(attacker, await this.#attacker(`${lane} asks`), one, merkle('small.txt'))
      case 'peer control':
        await this.#calIsThere()
        return playTracker(this.world.fake, one)
      default:
        return one.target satisfies never
    }
  }

  /** What whoever plays in this lane is at. */
  doing(lane: number): string {
    return this.#attackers.get(`${lane}`)?.doing ?? ''
  }

  /** What the attackers held is given back. */
  async calmDown(): Promise<void> {
    await Promise.all([...this.#attackers.values()].map((attacker) => attacker.stop()))
    this.#attackers.clear()
  }

  async stop(): Promise<void> {
    await this.calmDown()
    await this.world.stop()
  }

  async #attacker(name: string): Promise<Attacker> {
    const known = this.#attackers.get(name) ?? (await Attacker.at(() => this.world.hub.address))
    this.#attackers.set(name, known)
    return known
  }

  /** A peer whom its tracker sent away for good has ended as it should; it is started again. */
  async #calIsThere(): Promise<void> {
    const { cal, fake } = this.world
    await until(async () => fake.current !== undefined || cal.process.child.exitCode !== null)
    if (cal.process.child.exitCode !== null && this.world.dead() === undefined) await cal.launch()
  }
}
