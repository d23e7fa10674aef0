/**
 * Holds signed-in peers on one tracker and measures it: `npm run load -- --peers 2000 [--minutes 10] [--json]`.
 * `--growth` measures what each further peer and entry costs instead. No deadline; it ends with 1 when a target is missed.
 */
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import prettyBytes from 'pretty-bytes'
import { stopEverything } from '../support/process.ts'
import { growth } from './growth.ts'
import { seconds } from './load.ts'
import { runLoad } from './run.ts'

const { values } = parseArgs({
  options: {
    peers: { type: 'string', default: '2000' },
    minutes: { type: 'string', default: '10' },
    passwords: { type: 'string' },
    announces: { type: 'string', default: '20' },
    'announce-seconds': { type: 'string', default: '20' },
    entries: { type: 'string', default: '1000000' },
    profiles: { type: 'string' },
    growth: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const peers = Number(values.peers)
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
    byPassword: Number(values.passwords ?? Math.round(peers / 10)),
    hold: 60 * Number(values.minutes),
    announces: Number(values.announces),
    announceFor: Number(values['announce-seconds']),
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
  const rows = await growth({ peers, entries: Number(values.entries) }, tell)
  if (values.json) return print({ kind: 'growth', machine, ...rows })
  console.table(rows.peers)
  console.table(rows.entries)
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`)
}
