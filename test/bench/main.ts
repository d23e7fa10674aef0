/**
 * `npm run bench`: what Ferry does beside references, in one run and in turn, because absolute figures move with the
 * machine. Prints tables, writes JSON to test/bench/results/. `-- --size 256M --rounds 5 --only large` changes the defaults.
 */
import { existsSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bytes } from '#shared/base/config/quantities.ts'
import { table } from '#shared/cli/terminal.ts'
import { stopEverything } from '../support/process.ts'
import { aria2 } from './aria2.ts'
import { benchIndexing, benchRestart } from './indexing.ts'
import { benchLargeFile, type Measured } from './large-file.ts'
import { scp, socket, tls } from './references.ts'
import { benchSmallFiles } from './small-files.ts'

const BENCHES = ['large', 'small', 'index', 'restart'] as const
type Bench = (typeof BENCHES)[number]

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1 GiB' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: BENCHES.join(',') },
  },
})
const size = bytes().schema.parse(values.size)
const rounds = Number(values.rounds)
const wanted = values.only.split(',')
const GIVE_ROOM = 4
const MEGA = 1e6

const tell = (text: string) => process.stdout.write(`${text}\n`)

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** One row for each way: its median speed, its range, and its share of each reference. */
function summary(results: readonly Measured[], unit: number, name: string): string {
  const ways = [...new Set(results.map(({ way }) => way))]
  const speeds = (way: string) => results.filter((one) => one.way === way).map((one) => one.amount / unit / one.seconds)
  const memory = (way: string, process: string) =>
    Math.max(0, ...results.filter((one) => one.way === way).map((one) => one.memory[process] ?? 0))
  const rows = ways.map((way) => [
    way,
    median(speeds(way)).toFixed(0),
    `${Math.min(...speeds(way)).toFixed(0)}–${Math.max(...speeds(way)).toFixed(0)}`,
    ...ways.map((other) => (median(speeds(way)) / median(speeds(other))).toFixed(2)),
    ...['tracker', 'sender', 'receiver'].map((process) => String(memory(way, process) || '')),
  ])
  const header = ['WAY', name, 'MIN–MAX', ...ways.map((way) => `/ ${way}`), 'TRACKER MiB', 'SENDER MiB', 'RECEIVER MiB']
  return table([header, ...rows], header.map((_, column) => column).slice(1))
}

/** Memory-backed when there is room, so that the disk is not what is measured. */
function chooseFolder(): string {
  const shm = '/dev/shm'
  if (!existsSync(shm)) return 'the temporary folder'
  const { bavail, bsize } = statfsSync(shm)
  if (bavail * bsize < GIVE_ROOM * size) return 'the temporary folder (too little room in /dev/shm)'
  process.env.TMPDIR = shm
  return shm
}

const folder = chooseFolder()
const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version, folder, size, rounds }
tell(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ${size} bytes in ${folder}, ${rounds} rounds`)
const results: Record<Bench, Measured[]> = { large: [], small: [], index: [], restart: [] }

const reportTo = (bench: Bench) => (result: Measured) => {
  results[bench].push(result)
  process.stderr.write(`  ${result.way}: ${result.seconds.toFixed(2)} s\n`)
}

async function large(): Promise<string> {
  const references = [socket, tls, aria2, scp].filter((way) => {
    const missing = way.missing()
    if (missing !== undefined) tell(`${way.name} is left out: ${missing}`)
    return missing === undefined
  })
  await benchLargeFile(size, rounds, references, reportTo('large'))
  return summary(results.large, MEGA, 'MB/s')
}

const runs: Record<Bench, () => Promise<string>> = {
  large,
  small: async () => {
    const missing = await benchSmallFiles(rounds, reportTo('small'))
    if (missing !== undefined) tell(`rsync is left out: ${missing}`)
    return summary(results.small, 1, 'files/s')
  },
  index: async () => {
    const missing = await benchIndexing(rounds, reportTo('index'))
    if (missing !== undefined) tell(`openssl is left out: ${missing}`)
    return summary(results.index, MEGA, 'MB/s')
  },
  restart: async () => {
    await benchRestart(reportTo('restart'))
    return `restart with 100 000 unchanged files: ${results.restart[0]?.seconds.toFixed(1)} s, nothing hashed`
  },
}

try {
  for (const bench of BENCHES.filter((name) => wanted.includes(name))) tell(`\n${bench}\n${await runs[bench]()}`)
} finally {
  await stopEverything()
}
const into = join(fileURLToPath(new URL('.', import.meta.url)), 'results')
mkdirSync(into, { recursive: true })
const file = join(into, `${new Date().toISOString().replaceAll(':', '-')}.json`)
writeFileSync(file, `${JSON.stringify({ machine, results }, undefined, 2)}\n`)
tell(`details: ${file}`)
