/**
 * `npm run fuzz -- [--minutes 10] [--seed N] [--only control,piece] [--json]`: a running tracker and running peers are fed with mutated
 * recordings of real sessions. `--only piece --case N` plays one case again and makes it small; `--record` makes the recordings
 * anew. Exit status 1 when something was found.
 */
import { randomInt } from 'node:crypto'
import { Command, InvalidArgumentError } from 'commander'
import { table } from '#shared/cli/terminal.ts'
import { positiveNumber, wholeNumber } from '../support/options.ts'
import { stopEverything } from '../support/process.ts'
import { loadCorpus } from './corpus.ts'
import { TARGETS, type Target } from './plan.ts'
import { OUTCOMES } from './played.ts'
import { record } from './record.ts'
import { again, fuzz, type Report } from './run.ts'

interface Options {
  readonly minutes: number
  readonly seed?: number
  readonly only: readonly Target[]
  readonly case?: number
  readonly record: boolean
  readonly json: boolean
}

const values = new Command('fuzz')
  .description(
    'Feeds a running tracker and running peers with mutated recordings of real sessions; ends with 1 when it found something.',
  )
  .option('--minutes <number>', 'how long', positiveNumber, 10)
  .option('--seed <number>', 'otherwise by chance, and told', wholeNumber)
  .option('--only <targets>', `some of ${TARGETS.join(',')}; all unless given`, someTargets, TARGETS)
  .option('--case <number>', 'plays one case of one target again and makes it small', wholeNumber)
  .option('--record', 'makes the recordings anew', false)
  .option('--json', 'the report as JSON', false)
  .parse()
  .opts<Options>()
function someTargets(text: string): readonly Target[] {
  const names = text.split(',')
  const targets = TARGETS.filter((target) => names.includes(target))
  if (targets.length < names.length) throw new InvalidArgumentError(`Known are ${TARGETS.join(',')}.`)
  return targets
}

const MIB = 2 ** 20
const MOST_KINDS = 60

const say = (text: string) => process.stdout.write(`${text}\n`)
const isTerminal = process.stderr.isTTY
const progress = (text: string) => {
  if (isTerminal) process.stderr.write(`\r\u001b[K${text}${text.startsWith('FOUND') ? '\n' : ''}`)
  else if (text.startsWith('FOUND')) process.stderr.write(`${text}\n`)
}

function outcomes({ tally }: Report): string {
  const rows = [...tally.outcomes].map(([target, counts]) => [
    target,
    String(tally.cases.get(target) ?? 0),
    ...OUTCOMES.map((outcome) => String(counts[outcome])),
  ])
  return table([['TARGET', 'CASES', ...OUTCOMES.map((outcome) => outcome.toUpperCase())], ...rows], [1, 2, 3, 4, 5, 6])
}

function kinds({ tally }: Report): string {
  const lines = [...tally.kinds].map(([target, counts]) => {
    const sorted = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MOST_KINDS)
    return `${target}: ${sorted.map(([kind, count]) => `${kind} ${count}`).join(', ')}`
  })
  return lines.join('\n')
}

function health({ health: all }: Report): string {
  const rows = all.map((one) => [
    one.process,
    `${(one.heapFirst / MIB).toFixed(1)} → ${(one.heapLast / MIB).toFixed(1)}`,
    (one.slope / MIB).toFixed(3),
    `${one.p99} (${one.p99Worst})`,
    `${one.handlesBefore} → ${one.handlesAfter}`,
  ])
  return table([['PROCESS', 'HEAP MiB', 'MiB/MINUTE', 'P99 ms (WORST)', 'HANDLES'], ...rows], [1, 2, 3, 4])
}

function tell(report: Report): void {
  const { seed, minutes, visits, skipped, findings, steps } = report
  const slowest = Math.round(Math.max(0, ...visits))
  say(`${findings.length === 0 ? 'CLEAN' : 'FOUND SOMETHING'}: seed ${seed}, ${minutes} minutes`)
  say(`\n${outcomes(report)}\n\n${kinds(report)}\n\n${health(report)}\n`)
  say(
    `honest visits: ${visits.length} complete, the slowest ${slowest} ms; longest steps, ms: ${JSON.stringify(steps)}`,
  )
  if (skipped.size > 0) say(`not played: ${[...skipped].map(([why, count]) => `${why} ${count}`).join(', ')}`)
  for (const { text, target, seed: at, file } of findings)
    say(`\n* ${text}\n  ${target ?? ''} ${at === undefined ? '' : `case ${at}`} ${file ?? ''}`)
}

function plain(report: Report): string {
  const { tally, skipped, ...rest } = report
  const [cases, totals] = [Object.fromEntries(tally.cases), Object.fromEntries(tally.outcomes)]
  const said = Object.fromEntries([...tally.kinds].map(([target, counts]) => [target, Object.fromEntries(counts)]))
  return JSON.stringify({ ...rest, cases, outcomes: totals, kinds: said, skipped: Object.fromEntries(skipped) })
}

/** @returns whether nothing was found */
async function run(): Promise<boolean> {
  const seed = values.seed ?? randomInt(2 ** 31)
  const targets = values.only
  const options = { seed, minutes: values.minutes, corpus: loadCorpus(), targets, onProgress: progress }
  const [target] = targets
  if (values.case !== undefined && target !== undefined) {
    const { file } = await again(target, values.case, options)
    say(file === undefined ? 'It does no harm.' : `It does harm; made smaller it is ${file}`)
    return file === undefined
  }
  process.stderr.write(`seed ${seed}\n`)
  const report = await fuzz(options)
  if (values.json) say(plain(report))
  else tell(report)
  return report.findings.length === 0
}

try {
  if (values.record) say(`${await record()} frames recorded`)
  else process.exitCode = (await run()) ? 0 : 1
} finally {
  await stopEverything()
}
