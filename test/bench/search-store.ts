/**
 * Searches in a hub's database of a million entries, without the network: `node test/bench/search-store.ts
 * [--entries 1000000] [--rate 100] [--seconds 20] [--file hub.sqlite] [--only 'two words']`. A file that is there already is used again. With `--rate 0`
 * one search follows the other, and the CPU that each takes is told: that says more where others use the machine too.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { systemClock } from '#shared/base/clock.ts'
import { accountId, deviceNo } from '#shared/base/ids.ts'
import { Search, type Searcher } from '../../tracker/services/search.ts'
import { openSqliteStore } from '../../tracker/store/sqlite/open-sqlite-store.ts'
import type { Store } from '../../tracker/store/store.ts'
import { addMadeDevice, addMadeFiles, madeFiles, nextFiles, type Random, seeded } from '../support/made-catalogue.ts'
import { quantiles } from './quantiles.ts'

const NOW = Date.UTC(2026, 10, 21)
const FILES_PER_DEVICE = 2000

const NOTHING_ASKED = {
  words: [],
  without: [],
  endings: [],
  least: 0,
  most: Number.MAX_SAFE_INTEGER,
  from: undefined,
  before: undefined,
  root: undefined,
  devices: undefined,
  notDevices: undefined,
  by: 'text',
} as const

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '20' },
    file: { type: 'string' },
    only: { type: 'string' },
  },
})

const folder = values.file === undefined ? mkdtempSync(join(tmpdir(), 'ferry-bench-')) : undefined
const file = values.file ?? join(folder ?? '', 'hub.sqlite')
const isFilled = existsSync(file)
const store = await openSqliteStore(file)
try {
  if (!isFilled) await fill(store, Number(values.entries))
  const words = await sample(store)
  for (const [kind, make] of Object.entries(questions(words, seeded(5))))
    if (kind === (values.only ?? kind)) await measure(kind, make)
} finally {
  await store.close()
  if (folder !== undefined) rmSync(folder, { recursive: true })
}

async function fill(into: Store, entries: number): Promise<void> {
  const startedAt = performance.now()
  const files = madeFiles(1, NOW)
  for (let made = 0, owner = 0; made < entries; owner++, made += FILES_PER_DEVICE) {
    const { device } = await addMadeDevice(into, `user${owner}`)
    const most = Math.min(FILES_PER_DEVICE, entries - made)
    await addMadeFiles(into, device, nextFiles(files, most))
  }
  const seconds = (performance.now() - startedAt) / 1000
  const size = statSync(file).size
  console.log(`${entries} entries in ${seconds.toFixed(1)} s: ${Math.round(entries / seconds)}/s, ${size / 1e6} MB`)
}

/** Words of paths that are there: most of them rare, as people's words are. */
async function sample(from: Store): Promise<string[][]> {
  const random = seeded(9)
  const viewer = { account: accountId(1), now: NOW }
  const { found: newestFound } = await from.search.step(viewer, NOTHING_ASKED, { from: 0, below: 2 ** 52, rows: 1 })
  const newest = newestFound[0]?.id ?? 0
  const paths: string[] = []
  while (paths.length < 500) {
    const below = 1 + Math.floor(random() * newest)
    const { found } = await from.search.step(viewer, NOTHING_ASKED, { from: 0, below, rows: 1 })
    paths.push(...found.map(({ path }) => path))
  }
  return paths.map((path) => path.split(/[^A-Za-z]+/).filter((word) => word.length >= 3))
}

function questions(samples: readonly string[][], random: Random): Record<string, () => string> {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const some = (count: number) => {
    const words = pick(samples) ?? []
    return Array.from({ length: count }, () => pick(words) ?? 'night').join(' ')
  }
  const common = () => pick(['night', 'love', 'music', 'flac', 'the', 'winter jpg', 'films love', 'report pdf']) ?? ''
  const filters = () => `${pick(['ext:flac', 'type:video', 'size:>1G type:video', 'ext:epub newer:1y'])} ${some(1)}`
  return {
    'one word': () => some(1),
    'two words': () => some(2),
    'three words': () => some(3),
    'words of several files': () => `${some(1)} ${some(1)}`,
    'common words': common,
    'words that are not there': () => `${some(1)}xq ${some(1)}`,
    'filters and a word': filters,
    'filters alone': () => pick(['ext:flac', 'type:archive', 'newer:7d', 'size:>2G', 'owner:user77']) ?? '',
    'all of these': () =>
      (pick([() => some(1), () => some(2), () => some(3), common, () => `${some(1)}xq`, filters]) ?? common)(),
  }
}

interface Tally {
  readonly times: number[]
  /** CPU of all threads, ms; only where one search follows the other. */
  readonly cpu: number[]
  hits: number
  unfinished: number
  refused: number
}

/** So many a second, whether the earlier ones are answered or not; with a rate of 0 one after the other. */
async function measure(kind: string, make: () => string): Promise<void> {
  const [rate, seconds] = [Number(values.rate), Number(values.seconds)]
  const isOnline = (device: number) => device % 3 !== 0
  const onlineDevices = () => Array.from({ length: 500 }, (_, index) => deviceNo(index)).filter(isOnline)
  const search = new Search({ store, clock: { ...systemClock, now: () => NOW }, isOnline, onlineDevices })
  const tally: Tally = { times: [], cpu: [], hits: 0, unfinished: 0, refused: 0 }
  const asked: Promise<void>[] = []
  const [busy, cpu, startedAt] = [performance.eventLoopUtilization(), process.cpuUsage(), performance.now()]
  let index = 0
  for (; performance.now() - startedAt < 1000 * seconds; index++) {
    const one = ask(search, { account: accountId(index % 2000) }, make(), tally)
    asked.push(one)
    const cpuBefore = process.cpuUsage()
    if (rate === 0) await one
    else await pause(Math.max(0, startedAt + ((index + 1) * 1000) / rate - performance.now()))
    const { user, system } = process.cpuUsage(cpuBefore)
    if (rate === 0) tally.cpu.push((user + system) / 1000)
  }
  await Promise.all(asked)
  const { user, system } = process.cpuUsage(cpu)
  report(kind, tally, {
    loop: performance.eventLoopUtilization(busy).utilization,
    cpuEach: (user + system) / 1000 / index,
  })
}

async function ask(search: Search, asker: Searcher, text: string, tally: Tally): Promise<void> {
  const begunAt = performance.now()
  try {
    const page = await search.search(asker, { text, limit: 50, cursor: '' })
    tally.times.push(performance.now() - begunAt)
    tally.hits += page.hits.length
    if (page.hits.length < 50 && page.cursor !== '') tally.unfinished += 1
  } catch {
    tally.refused += 1
  }
}

function report(kind: string, tally: Tally, { loop, cpuEach }: { loop: number; cpuEach: number }): void {
  const { times, cpu, hits, unfinished, refused } = tally
  const { p50, p99, max } = quantiles(times)
  const spread = cpu.length === 0 ? '' : ` (p50 ${quantiles(cpu).p50}, p99 ${quantiles(cpu).p99})`
  const load = `CPU ${cpuEach.toFixed(1)} ms each${spread}, event loop ${Math.round(loop * 100)} %`
  const notes = `${(hits / times.length).toFixed(1)} hits a page, ${unfinished} out of time, ${refused} refused`
  console.log(`${kind.padEnd(26)} p50 ${p50} ms, p99 ${p99} ms, most ${max} ms; ${load}; ${notes}`)
}
