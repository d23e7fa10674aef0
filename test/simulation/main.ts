/** `npm run simulate -- SCENARIO`: runs a whole hub from a script, repeatably, and gives a verdict. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Command, Option } from 'commander'
import { FerryError } from '#shared/base/errors.ts'
import { runCommandLine } from '#shared/cli/terminal.ts'
import { wholeNumber } from '../support/options.ts'
import { resultOf, type SimulationResult } from './judge/result.ts'
import { readScenario, type Scenario } from './language/read-scenario.ts'
import { ENGINES, type EngineName, jsonSchema, POLICY_PARTS, type PolicyPart } from './language/scenario.ts'
import { keepRegression, regressions } from './regressions.ts'
import { compare } from './report/compare.ts'
import { page } from './report/html.ts'
import { expectationTable, figureTable, lastIncidents, verdictLine } from './report/text.ts'
import { runScenario } from './run.ts'

const FOLDER = join(import.meta.dirname, 'scenarios')

interface Options {
  readonly engine?: EngineName
  readonly seed?: number
  readonly repeat: number
  readonly bisectSeeds?: number
  readonly without: readonly PolicyPart[]
  readonly report?: string
  readonly out?: string
  readonly json: boolean
  readonly printSchema: boolean
}

interface Job {
  readonly scenario: Scenario
  readonly engine: EngineName
  readonly seed: number
}

const program = new Command('simulate')
  .description('Runs whole hubs from scripts and judges them. SCENARIO is a name, a file, "all" or "regressions".')
  .argument('[scenario...]', 'names or files; without any the scenarios are listed')
  .addOption(new Option('--engine <engine>', 'where it runs').choices(ENGINES))
  .option('--seed <number>', 'another seed than the one of the scenario', wholeNumber)
  .option('--repeat <times>', 'so many runs, each with the next seed', wholeNumber, 1)
  .option('--bisect-seeds <times>', 'so many seeds; those that fail are kept as regressions', wholeNumber)
  .addOption(
    new Option('--without <part...>', 'without a part of the policy (model)').choices(POLICY_PARTS).default([]),
  )
  .option('--report <file>', 'one HTML page with charts')
  .option('--out <file>', 'all results as JSON, for compare')
  .option('--json', 'results as JSON', false)
  .option('--print-schema', 'the JSON Schema of scenarios', false)
  .action(simulate)
program
  .command('compare')
  .description('two files written with --out, beside each other')
  .argument('<before>')
  .argument('<after>')
  .action((before: string, after: string) => {
    process.stdout.write(`${compare(before, after)}\n`)
  })

await runCommandLine(async () => {
  await program.parseAsync()
}, process.argv.includes('--json'))

async function simulate(names: readonly string[], options: Options): Promise<void> {
  if (options.printSchema) return void process.stdout.write(`${JSON.stringify(jsonSchema(), undefined, 2)}\n`)
  if (names.length === 0) return list()
  const results: SimulationResult[] = []
  for (const job of names.flatMap((name) => jobsOf(name, options))) {
    const result = resultOf(job.scenario, await runScenario(job.scenario, job.engine, job.seed))
    results.push(result)
    if (!result.passed && options.bisectSeeds !== undefined) keepRegression(job)
    tell(result, options, results.length === 1)
  }
  if (options.json) process.stdout.write(`${JSON.stringify(results)}\n`)
  if (options.out !== undefined) writeFileSync(options.out, JSON.stringify(results))
  if (options.report !== undefined) writeFileSync(options.report, page(results))
  const failed = results.filter(({ passed }) => !passed).length
  if (!options.json) process.stdout.write(`\n${results.length - failed} of ${results.length} passed\n`)
  if (failed > 0) process.exitCode = 1
}

function jobsOf(name: string, options: Options): Job[] {
  if (name === 'regressions')
    return regressions().map(({ scenario, engine, seed }) => ({ scenario: find(scenario), engine, seed }))
  const names = name === 'all' ? known() : [name]
  const count = options.bisectSeeds ?? options.repeat
  return names.map(find).flatMap((found) => {
    const scenario = options.without.length === 0 ? found : { ...found, without: [...options.without] }
    const engine = options.engine ?? scenario.engines[0] ?? 'process'
    if (!scenario.engines.includes(engine))
      throw new FerryError('usage', `"${scenario.name}" runs in ${scenario.engines.join(', ')}, not in ${engine}.`)
    return Array.from({ length: count }, (_, nth) => ({
      scenario,
      engine,
      seed: (options.seed ?? scenario.seed) + nth,
    }))
  })
}

function find(name: string): Scenario {
  const file = name.endsWith('.toml') ? name : join(FOLDER, `${name}.toml`)
  if (existsSync(file)) return readScenario(file)
  throw new FerryError('usage', `There is no scenario "${name}"; there are ${known().join(', ')}.`)
}

function known(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.toml'))
    .map((file) => basename(file, '.toml'))
    .toSorted()
}

function list(): void {
  for (const name of known()) {
    const { title, engines } = readScenario(join(FOLDER, `${name}.toml`))
    process.stdout.write(`${name.padEnd(24)} ${engines.join(', ').padEnd(28)} ${title}\n`)
  }
}

function tell(result: SimulationResult, { json, repeat, bisectSeeds }: Options, isFirst: boolean): void {
  if (json) return
  const isOneOfMany = repeat > 1 || bisectSeeds !== undefined
  const lines = [verdictLine(result)]
  if (!isOneOfMany || !result.passed) lines.push(expectationTable(result), lastIncidents(result))
  if (!isOneOfMany) lines.push('', figureTable(result))
  process.stdout.write(`${isFirst || isOneOfMany ? '' : '\n'}${lines.join('\n')}\n`)
}
