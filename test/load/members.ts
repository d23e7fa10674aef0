/** The members of one worker process, and what they do together. */
import { setTimeout as pause } from 'node:timers/promises'
import PQueue from 'p-queue'
import { asFerryError } from '#shared/base/errors.ts'
import type { CatalogueEvent } from '#shared/protocol/catalogue.ts'
import { rootOf } from '../support/made-catalogue.ts'
import type { AskOf, CrowdCalls, Tally } from './crowd-calls.ts'
import { Member, now } from './member.ts'
import { type TimeCounts, Times } from './times.ts'

const FOLDER = 'Load'
const PER_THIRD_BYTE = 250

/** Loopback address number n of as many as are wanted: what the tracker counts by address is counted for each. */
export const loopbackAddress = (n: number): string =>
  `127.0.${1 + Math.floor(n / PER_THIRD_BYTE)}.${1 + (n % PER_THIRD_BYTE)}`

export class Members implements CrowdCalls {
  readonly #members = new Map<number, Member>()
  readonly #delays = new Times()
  #frames = 0
  #heard = 0
  #gaps = 0

  async create({ members, addresses, follows }: AskOf<'create'>): Promise<void> {
    for (const nth of members) {
      const member = await Member.create({ nth, from: loopbackAddress(nth % addresses), follows })
      member.onEvent = (event) => this.#hear(member, event)
      this.#members.set(nth, member)
    }
  }

  async join({ range, address, atOnce }: AskOf<'join'>): Promise<TimeCounts> {
    const queue = new PQueue({ concurrency: atOnce })
    const times = new Times()
    const joining = [...this.#members].filter(([nth]) => nth >= range.from && nth < range.to)
    await queue.addAll(
      joining.map(([, member]) => async () => {
        await member.start(address)
        times.add((member.thereSince ?? now()) - member.startedAt)
      }),
    )
    return times.counts()
  }

  async tally(): Promise<Tally> {
    const failures: Record<string, number> = {}
    for (const member of this.#members.values())
      for (const [reason, count] of member.failures) failures[reason] = (failures[reason] ?? 0) + count
    const there = [...this.#members.values()].filter(({ isThere }) => isThere).length
    const delays = this.#delays.counts()
    return { there, frames: this.#frames, heard: this.#heard, gaps: this.#gaps, delays, failures }
  }

  async forget(): Promise<void> {
    this.#delays.clear()
    for (const member of this.#members.values()) member.failures.clear()
    this.#frames = 0
    this.#heard = 0
    this.#gaps = 0
  }

  async announce({ members: most, perSecond, seconds, tag }: AskOf<'announce'>): Promise<TimeCounts> {
    const times = new Times()
    const members = [...this.#members].filter(([nth]) => nth < most).map(([, member]) => member)
    const running: Promise<void>[] = []
    const startedAt = performance.now()
    for (let nth = 0; nth < perSecond * seconds; nth++) {
      const due = startedAt + (nth * 1000) / perSecond
      if (due > performance.now()) await pause(due - performance.now())
      const member = members[nth % members.length]
      if (member === undefined) throw new Error('nobody is here to announce')
      const begunAt = performance.now()
      running.push(publishPatiently(member, `${tag}-${nth}`).then(() => times.add(performance.now() - begunAt)))
    }
    await Promise.all(running)
    return times.counts()
  }

  async announceBatch({ member: nth, tag, files }: AskOf<'announceBatch'>): Promise<number> {
    const member = this.#members.get(nth)
    if (member === undefined) throw new Error(`member ${nth} is not here`)
    const entries = Array.from({ length: files }, (_, file) => {
      const path = `Music/Author ${Math.floor(file / 100)} of ${tag}/${file} - some title of ${tag}.flac`
      return { path, size: 1e6 + file, mtime: file, root: rootOf(path) }
    })
    const begunAt = performance.now()
    await patiently(() => member.publish(entries))
    return performance.now() - begunAt
  }

  async ping({ every, seconds }: AskOf<'ping'>): Promise<TimeCounts> {
    const times = new Times()
    const [member] = this.#members.values()
    const until = performance.now() + seconds * 1000
    while (member !== undefined && performance.now() < until) {
      const begunAt = performance.now()
      await member.ping()
      times.add(performance.now() - begunAt)
      await pause(every)
    }
    return times.counts()
  }

  async back({ since }: AskOf<'back'>): Promise<readonly number[]> {
    return [...this.#members.values()].flatMap(({ thereSince }) => {
      return thereSince !== undefined && thereSince > since ? [thereSince] : []
    })
  }

  #hear(member: Member, event: CatalogueEvent): void {
    this.#frames += 1
    if (member.isThere && (event.resync || event.from > member.known)) this.#gaps += 1
    const at = now()
    for (const { path } of event.changes) {
      if (!path.startsWith(`${FOLDER}/`)) continue
      this.#heard += 1
      this.#delays.add(at - Number(path.split('/')[1]))
    }
  }
}

/** The path says when: whoever hears of it knows how long that took. */
function publishPatiently(member: Member, tag: string): Promise<void> {
  const path = `${FOLDER}/${now().toFixed(1)}/a file with a name as long as such names are, number ${tag}.txt`
  return patiently(() => member.publish([{ path, size: 1, mtime: 1, root: rootOf(tag) }]))
}

/** A hub that has too much to do says so; a peer waits and asks again. */
async function patiently(ask: () => Promise<void>): Promise<void> {
  for (;;)
    try {
      return await ask()
    } catch (err) {
      const { code } = asFerryError(err)
      if (code !== 'busy' && code !== 'too-many') throw err
      await pause(100)
    }
}
