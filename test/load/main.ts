/**
 * Holds signed-in peers on one tracker and measures it: `npm run load -- --peers 2000 [--minutes 10] [--json]`.
 * `--growth` measures what each further peer and entry costs instead. No deadline; it ends with 1 when a target is missed.
 */
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { Command } from 'commander'
import prettyBytes from 'pretty-bytes'
import { positiveNumber, wholeNumber } from '../support/options.ts'
import { stopEverything } from '../support/process.ts'
import { growth } from './growth.ts'
import { growthPage } from './growth-page.ts'
import { seconds } from './load.ts'
import { runLoad } from './run.ts'

interface Options {
  readonly peers: number
  readonly minutes: number
  readonly passwords?: number
  readonly announces: number
  readonly announceSeconds: number
  readonly entries: number
  readonly profiles?: string
  readonly growth: boolean
  readonly report?: string
  readonly json: boolean
}

const values = new Command('load')
  .description('Holds signed-in peers on one tracker and measures it; ends with 1 when a target is missed.')
  .option('--peers <number>', 'held at once', wholeNumber, 2000)
  .option('--minutes <number>', 'how long', positiveNumber, 10)
  .option('--passwords <number>', 'so many sign in by password, the others by device key (a tenth)', wholeNumber)
  .option('--announces <number>', 'files announced a second while all listen', wholeNumber, 20)
  .option('--announce-seconds <number>', 'for so long', wholeNumber, 20)
  .option('--growth', 'what each further peer and entry costs, instead', false)
  .option('--entries <number>', 'of the growth', wholeNumber, 1_000_000)
  .option('--report <file>', 'of the growth: one HTML page with charts')
  .option('--profiles <folder>', 'CPU profiles of the tracker')
  .option('--json', 'figures as JSON', false)
  .parse()
  .opts<Options>()
const { peers } = values
const startedAt = performance.now()
const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${seconds(startedAt).toFixed(0).padStart(5)} s  ${text}\n`)
}
const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model ?? '', memory: totalmem() }

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    const end = () => process.exit(130)
    stopEverything().then(end, end)
  })

await (values.growth ? measureGrowth() : measureLoad())

async function measureLoad(): Promise<void> {
  const options = {
    peers,
    byPassword: values.passwords ?? Math.round(peers / 10),
    hold: 60 * values.minutes,
    announces: values.announces,
    announceFor: values.announceSeconds,
    profiles: values.profiles,
  }
  const { figures, profiles } = await runLoad(options, tell)
  if (values.json) return print({ kind: 'load', machine, options, figures: figures.list, profiles })
  process.stdout.write(`${peers} peers, ${machine.cores} cores, ${prettyBytes(machine.memory)}, node ${machine.node}\n`)
  process.stdout.write(`${figures.asTable()}\n`)
  for (const [name, { busy, packages, functions }] of Object.entries(profiles)) {
    process.stdout.write(`\nprofile of ${name}: main thread busy for ${busy.toFixed(1)} s; percent of that\n`)
    for (const [what, percent] of [...packages, ['', 0] as const, ...functions])
      process.stdout.write(what === '' ? '\n' : `${String(percent).padStart(6)}  ${what}\n`)
  }
  const missed = figures.missed.map(({ name }) => name)
  process.stdout.write(missed.length === 0 ? 'all targets held\n' : `missed: ${missed.join('; ')}\n`)
  process.exitCode = missed.length === 0 ? 0 : 1
}

async function measureGrowth(): Promise<void> {
  const rows = await growth({ peers, entries: values.entries }, tell)
  if (values.report !== undefined) writeFileSync(values.report, growthPage(rows))
  if (values.json) return print({ kind: 'growth', machine, ...rows })
  console.table(rows.peers)
  console.table(rows.entries)
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`)
}
