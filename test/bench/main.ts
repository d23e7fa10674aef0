/**
 * `npm run bench`: what Ferry does beside a reference, in one run and in turn, because absolute figures move with the
 * machine. Prints a table, writes JSON to test/bench/results/. `-- --size 256M --rounds 5` changes the defaults.
 */
import { existsSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bytes } from '#shared/base/config/quantities.ts'
import { table } from '#shared/cli/terminal.ts'
import { stopEverything } from '../support/process.ts'
import { benchFolder, benchTransfer, type TransferResult } from './transfer.ts'

const { values } = parseArgs({
  options: { size: { type: 'string', default: '1 GiB' }, rounds: { type: 'string', default: '3' } },
})
const size = bytes().schema.parse(values.size)
const rounds = Number(values.rounds)
const GIVE_ROOM = 4

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function summary(results: readonly TransferResult[]): string[][] {
  const speed = (way: string) => median(results.filter((r) => r.way === way).map((r) => r.megabytesPerSecond))
  return (['socket', 'direct', 'relay'] as const).map((way) => {
    const own = results.filter((r) => r.way === way)
    const speeds = own.map((r) => r.megabytesPerSecond)
    const memory = (name: string) => Math.max(...own.map((r) => r.memory[name] ?? 0))
    return [
      way,
      speed(way).toFixed(0),
      `${Math.min(...speeds).toFixed(0)}–${Math.max(...speeds).toFixed(0)}`,
      (speed(way) / speed('socket')).toFixed(2),
      ...['tracker', 'sender', 'receiver'].map((name) => String(memory(name))),
    ]
  })
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
process.stdout.write(
  `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ${size} bytes in ${folder}, ${rounds} rounds\n`,
)
const results: TransferResult[] = []
try {
  await benchTransfer(size, rounds, (result) => {
    results.push(result)
    process.stderr.write(`  ${result.way} ${result.megabytesPerSecond.toFixed(0)} MB/s\n`)
  })
} finally {
  await stopEverything()
}
const rows = summary(results)
const header = ['WAY', 'MB/s', 'MIN–MAX', 'OF SOCKET', 'TRACKER MiB', 'SENDER MiB', 'RECEIVER MiB']
process.stdout.write(`${table([header, ...rows], [1, 3, 4, 5, 6])}\n`)
const into = join(benchFolder, 'results')
mkdirSync(into, { recursive: true })
const file = join(into, `${new Date().toISOString().replaceAll(':', '-')}.json`)
writeFileSync(file, `${JSON.stringify({ machine, results }, undefined, 2)}\n`)
process.stdout.write(`details: ${file}\n`)
