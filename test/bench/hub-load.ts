/**
 * A tracker under load, with the generator on the same machine: `npm run bench:hub -- [--entries 1000000] [--accounts 500]
 * [--seconds 30] [--searches 100] [--announces 50]`. Announces, searches while announcing, a file that 500 see. How many peers
 * it bears and how they come back is `npm run load`. No deadline: it fails only when something is refused that should not be.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import PQueue from 'p-queue'
import prettyBytes from 'pretty-bytes'
import { asFerryError } from '#shared/base/errors.ts'
import { openSqliteStore } from '../../tracker/store/sqlite/open-sqlite-store.ts'
import { MeasuredHub } from '../load/measured-hub.ts'
import { Member } from '../load/member.ts'
import { addMadeDevice, addMadeFiles, type MadeFile, madeFiles, nextFiles, seeded } from '../support/made-catalogue.ts'
import { quantiles } from './quantiles.ts'
import { startPeerOn } from './whole-peer.ts'

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    accounts: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '30' },
    searches: { type: 'string', default: '100' },
    announces: { type: 'string', default: '50' },
    json: { type: 'boolean', default: false },
  },
})
const [ENTRIES, ACCOUNTS, SECONDS] = [Number(values.entries), Number(values.accounts), Number(values.seconds)]
const BATCH = 500
const NOW = Date.UTC(2026, 10, 21)
/** Everybody comes from one address here. */
const ONE_ADDRESS = `connections = 10000
connections-per-address = 10000
new-connections-per-address-per-minute = 1000000`
const figures: Record<string, unknown> = { entries: ENTRIES, accounts: ACCOUNTS, seed: 1, node: process.version }

const say = (name: string, value: unknown): void => {
  figures[name] = value
  if (!values.json)
    process.stdout.write(`${name.padEnd(34)} ${typeof value === 'object' ? JSON.stringify(value) : value}\n`)
}

const rounded = (value: number): number => Math.round(100 * value) / 100

await main()
if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`)
process.exit(0) // hundreds of idle nodes would each take their time to end

async function main(): Promise<void> {
  say('raw writer, entries/s', await rawRate(ENTRIES))
  const members = await Promise.all(
    Array.from({ length: ACCOUNTS }, (_, nth) => Member.create({ nth, follows: false })),
  )
  const hub = await MeasuredHub.start({ accounts: ACCOUNTS, devices: ACCOUNTS, limits: ONE_ADDRESS })
  try {
    await joinAll(members, hub)
    const files = nextFiles(madeFiles(1, NOW), ENTRIES)
    await announceAll(members, hub, files)
    // The second shows where the knee is: what this machine, generator and all, can bear with ease.
    for (const rate of [Number(values.searches), Number(values.searches) / 2])
      await searchWhileAnnouncing(members, hub, files, rate)
    await drop(members, hub)
  } finally {
    await hub.stop()
  }
}

/** One writer that fills the same tables and index, 500 rows a transaction, with nothing around it. */
async function rawRate(entries: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'ferry-raw-'))
  const store = await openSqliteStore(join(folder, 'hub.sqlite'))
  try {
    const { device } = await addMadeDevice(store, 'raw')
    const files = nextFiles(madeFiles(2, NOW), entries)
    const startedAt = performance.now()
    await addMadeFiles(store, device, files)
    return Math.round(entries / ((performance.now() - startedAt) / 1000))
  } finally {
    await store.close()
    await rm(folder, { recursive: true })
  }
}

async function joinAll(members: readonly Member[], hub: MeasuredHub): Promise<void> {
  const queue = new PQueue({ concurrency: 12 })
  const startedAt = performance.now()
  await queue.addAll(members.map((member) => () => member.start(hub.address)))
  say('sign-ins by key, a second', Math.round(members.length / ((performance.now() - startedAt) / 1000)))
  say('tracker RSS, signed in', prettyBytes((await hub.look()).memory))
}

async function announceAll(members: readonly Member[], hub: MeasuredHub, files: readonly MadeFile[]): Promise<void> {
  await hub.look()
  const queue = new PQueue({ concurrency: 16 })
  const startedAt = performance.now()
  const jobs: (() => Promise<void>)[] = []
  for (let from = 0, nth = 0; from < files.length; from += BATCH, nth++) {
    const member = members[nth % members.length]
    jobs.push(async () => {
      await member?.publish(files.slice(from, from + BATCH))
    })
  }
  await queue.addAll(jobs)
  const seconds = (performance.now() - startedAt) / 1000
  say('announced, entries/s', Math.round(files.length / seconds))
  say('of the raw writer', rounded(files.length / seconds / Number(figures['raw writer, entries/s'])))
  say('database', prettyBytes(await hub.databaseBytes()))
  const { memory, eventLoop } = await hub.look()
  say('tracker RSS, announced', prettyBytes(memory))
  say('event loop while announcing, ms', eventLoop)
}

/** Open loop: the next begins when it is time, whether or not the last is done. What the hub is too busy for is counted. */
async function atRate(perSecond: number, seconds: number, work: (nth: number) => Promise<unknown>) {
  const times: number[] = []
  let refused = 0
  const all: Promise<void>[] = []
  const startedAt = performance.now()
  for (let nth = 0; nth < perSecond * seconds; nth++) {
    const due = startedAt + (nth * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const done = () => times.push(performance.now() - due)
    const run = work(nth).then(done, (err: unknown) => {
      if (asFerryError(err).code !== 'busy') throw err
      refused += 1
    })
    all.push(run.then(() => undefined))
  }
  await Promise.all(all)
  return { ...quantiles(times), refused }
}

async function searchWhileAnnouncing(
  members: readonly Member[],
  hub: MeasuredHub,
  files: readonly MadeFile[],
  rate: number,
) {
  const random = seeded(7)
  const some = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const words = () =>
    some(files)
      .path.split(/[/ .()-]+/)
      .filter((word) => word.length >= 3)
  const question = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => some(words())).join(' ')
  await hub.look()
  const [tracker, own] = [hub.cpuSeconds(), process.cpuUsage()]
  const [searches, announces] = await Promise.all([
    atRate(rate, SECONDS, (nth) => (members[nth % ACCOUNTS] as Member).search(question())),
    atRate(Number(values.announces), SECONDS, (nth) => {
      const path = `Fresh ${rate}/${nth}/${some(words())} ${some(words())}.txt`
      return (members[(nth * 7) % ACCOUNTS] as Member).publish([{ ...(files[nth] as MadeFile), path }])
    }),
  ])
  say(`search, ms (${rate}/s)`, searches)
  say(`announce meanwhile, ms (${values.announces}/s)`, announces)
  const { user, system } = process.cpuUsage(own)
  say(`tracker CPU, s a second (${rate}/s)`, rounded((hub.cpuSeconds() - tracker) / SECONDS))
  say(`generator CPU, s a second (${rate}/s)`, rounded((user + system) / 1e6 / SECONDS))
  say(`event loop, ms (${rate}/s)`, (await hub.look()).eventLoop)
}

/** From the write of a file in somebody's share to the event at each of the listeners. */
async function drop(members: readonly Member[], hub: MeasuredHub): Promise<void> {
  // Five hundred times a million entries would be another measurement.
  await Promise.all(members.map((member) => member.subscribe(false)))
  say('listeners', members.length)
  const dropper = members[0] as Member
  const rounds: number[] = []
  for (let round = 0; round < 10; round++) {
    const path = `Dropped/${round}.txt`
    const seen = members.map((member) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      member.onEvent = ({ changes }) => {
        if (changes.some((change) => change.path === path)) resolve()
      }
      return promise
    })
    const droppedAt = performance.now()
    const times = seen.map((promise) => promise.then(() => rounds.push(performance.now() - droppedAt)))
    await dropper.publish([{ path, size: 1, root: 'ab'.repeat(32) as MadeFile['root'], mtime: 1 }])
    await Promise.all(times)
  }
  say('announced file at all listeners, ms', quantiles(rounds))
  say('file in a share at all listeners, ms', await droppedInShare(members, hub))
}

/** The same through a whole peer: watcher, settling, hashing, signing, announcing. */
async function droppedInShare(members: readonly Member[], hub: MeasuredHub) {
  const peer = await startPeerOn(hub)
  try {
    const rounds: number[] = []
    for (let round = 0; round < 5; round++) {
      const name = `dropped-${round}.txt`
      const seen = members.map((member) => {
        const { promise, resolve } = Promise.withResolvers<void>()
        member.onEvent = ({ changes }) => {
          if (changes.some(({ path }) => path.endsWith(name))) resolve()
        }
        return promise
      })
      const droppedAt = performance.now()
      const times = seen.map((promise) => promise.then(() => rounds.push(performance.now() - droppedAt)))
      await mkdir(peer.files, { recursive: true })
      await writeFile(join(peer.files, name), `round ${round}`)
      await Promise.all(times)
    }
    return quantiles(rounds)
  } finally {
    await peer.stop()
  }
}
