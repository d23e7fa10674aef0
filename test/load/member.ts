/**
 * A signed-in device of the load generator. Its link is the product's own, with its waits and second tries; of the rest of
 * a peer there is only what the tracker feels: it subscribes, reads the pages, and counts what it is told.
 */
import type { PrivateKey } from '@libp2p/interface'
import { systemClock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { deviceNo, type Revision, revision } from '#shared/base/ids.ts'
import { silentLog } from '#shared/base/log.ts'
import { createNode, type FerryNode, startNode } from '#shared/node/create-node.ts'
import type { CatalogueEvent, WireEntry } from '#shared/protocol/catalogue.ts'
import type { AnyAsk } from '#shared/protocol/control.ts'
import { digestOf } from '#shared/protocol/roster.ts'
import type { Reply } from '#shared/wire/rpc.ts'
import { type HubSession, LinkRunner } from '../../peer/link/link-runner.ts'
import { memberKey, memberName, PASSWORD } from './accounts.ts'

export interface MemberOptions {
  /** The member's number: its name and key follow from it. */
  readonly nth: number
  /** Address of this machine that it dials from. */
  readonly from?: string
  /** Whether it subscribes and reads the list of devices as soon as it is signed in, as a peer does. */
  readonly follows: boolean
}

/** As a peer in an office announces itself. */
const ADDRESSES = ['/ip4/127.0.0.1/tcp/7118', '/ip4/192.168.1.17/tcp/7118']
const DEVICE = { name: 'load', addresses: ADDRESSES, depot: false }
const SIGNATURE = new Uint8Array(64)
/** The generator is busier than any tracker: what it waits for is measured, not given up. */
const DEADLINE = 120_000

/** Wall time that processes of one machine agree about, finer than a millisecond. */
export const now = (): number => performance.timeOrigin + performance.now()

/**
 * Digests of the pages of the hub's roster, for all members of this process. A peer that is told everything has them right
 * by what it was told; here the last who read a page stands for that.
 */
const roster = new Map<number, Uint8Array>()

export class Member {
  readonly username: string
  readonly #node: FerryNode
  readonly #follows: boolean
  #link: LinkRunner | undefined
  #session: HubSession | undefined
  #isThere = Promise.withResolvers<void>()
  #hubId = ''
  #hasRoster = false
  /** Everything up to here it was told, or has read. */
  known: Revision = revision(0)
  startedAt = 0
  /** When it was last signed in and had read what there is. */
  thereSince: number | undefined
  /** Tries that came to nothing, by reason. */
  readonly failures = new Map<string, number>()
  onEvent: (event: CatalogueEvent) => void = () => {}

  private constructor(username: string, node: FerryNode, follows: boolean) {
    this.username = username
    this.#node = node
    this.#follows = follows
  }

  static async create({ nth, from, follows }: MemberOptions): Promise<Member> {
    const node = await lightNode(await memberKey(nth), from)
    return new Member(memberName(nth), node, follows)
  }

  /** Signs in by its key, and by the password when the hub does not know the key; comes back whenever it is cut off. */
  start(address: string): Promise<void> {
    this.startedAt = now()
    this.#link = new LinkRunner(
      {
        node: this.#node,
        clock: systemClock,
        log: silentLog,
        password: () => Promise.resolve(PASSWORD),
        device: () => DEVICE,
        answer,
        onEvent: (event) => this.#hear(event),
        onState: (state) => {
          if (state.name === 'refused') this.#isThere.reject(new FerryError(state.refusal.code, state.refusal.text))
          if (state.name === 'offline') this.#lost(state.reason)
        },
        onOnline: (session) => this.#arrived(session),
      },
      { trackers: [address], username: this.username, invite: undefined, register: 'no' },
    )
    this.#link.start()
    return this.#isThere.promise
  }

  get isThere(): boolean {
    return this.thereSince !== undefined
  }

  get #rpc() {
    if (this.#session === undefined) throw new FerryError('disconnected', `${this.username} is not signed in`)
    return this.#session.rpc
  }

  /** Told from now on; `reads` what it does not know yet, too. */
  async subscribe(reads = true): Promise<void> {
    const rpc = this.#rpc
    const before = this.known
    const {
      hubId,
      revision: until,
      reset,
    } = await rpc.ask('subscribe', { hubId: this.#hubId, since: before }, DEADLINE)
    this.#hubId = hubId
    this.known = later(until, reset ? revision(0) : this.known)
    for (let after = reset ? revision(0) : before; reads && after < until; ) {
      const page = await rpc.ask('listChanges', { after, until }, DEADLINE)
      if (page.next === 0 || page.reset) break
      after = page.next
    }
  }

  /** @returns how many devices are there */
  async readUsers(): Promise<number> {
    const known = this.#hasRoster ? [...roster].map(([page, digest]) => ({ page, digest })) : []
    let [from, there] = [0, 0]
    do {
      const { pages, next, online } = await this.#rpc.ask('roster', { known, from }, DEADLINE)
      for (const { page, devices } of pages) roster.set(page, digestOf(devices))
      from = next
      there = online.length
    } while (from > 0)
    this.#hasRoster = true
    return there
  }

  /** @throws Error when one is refused */
  async publish(entries: readonly WireEntry[]): Promise<void> {
    const signed = entries.map((entry) => ({ ...entry, audience: 0, signature: SIGNATURE }))
    const ask = { entries: signed, audiences: [], device: deviceNo(0) }
    const { verdicts } = await this.#rpc.ask('publish', ask, DEADLINE)
    const refused = verdicts.find(({ code }) => code !== 0)
    if (refused !== undefined) throw new Error(`an entry was refused: ${refused.text}`)
  }

  search(text: string): Promise<unknown> {
    return this.#rpc.ask('search', { text, limit: 50, cursor: '' }, DEADLINE)
  }

  async ping(): Promise<void> {
    await this.#rpc.ask('ping', {}, DEADLINE)
  }

  /** Says goodbye. */
  async stop(): Promise<void> {
    await this.#link?.stop()
    await this.#node.libp2p.stop()
  }

  async #arrived(session: HubSession): Promise<void> {
    this.#session = session
    if (this.#follows) {
      await this.subscribe()
      await this.readUsers()
    }
    this.thereSince = now()
    this.#isThere.resolve()
  }

  #hear(event: CatalogueEvent): void {
    this.onEvent(event)
    this.known = later(this.known, event.to)
  }

  #lost(reason: string): void {
    this.#session = undefined
    this.thereSince = undefined
    this.failures.set(reason, (this.failures.get(reason) ?? 0) + 1)
  }
}

/** A node that listens nowhere. */
async function lightNode(privateKey: PrivateKey, from: string | undefined): Promise<FerryNode> {
  const dialFrom = from === undefined ? {} : { dialFrom: from }
  const node = await createNode({ privateKey, listen: [], announce: [], role: 'peer', ...dialFrom })
  await startNode(node)
  return node
}

const answer = async ({ kind }: AnyAsk): Promise<Reply> =>
  kind === 'ping' ? { kind, answer: {} } : { code: 'forbidden', text: 'only a load generator' }

const later = (a: Revision, b: Revision): Revision => (a > b ? a : b)
