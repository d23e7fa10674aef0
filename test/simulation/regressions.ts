/** Seeds with which a scenario once failed, kept so that they are run again: `npm run simulate -- regressions`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ENGINES, type EngineName } from './language/scenario.ts'

const FILE = join(import.meta.dirname, 'regressions', 'seeds.json')

const kept = z.array(z.strictObject({ scenario: z.string(), engine: z.enum(ENGINES), seed: z.int() }))
export type Regression = z.output<typeof kept>[number]

export function regressions(): Regression[] {
  return existsSync(FILE) ? kept.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : []
}

export function keepRegression(job: {
  readonly scenario: { readonly name: string }
  readonly engine: EngineName
  readonly seed: number
}): void {
  const { engine, seed } = job
  const known = regressions().filter(
    (one) => one.scenario !== job.scenario.name || one.engine !== engine || one.seed !== seed,
  )
  writeFileSync(FILE, `${JSON.stringify([...known, { scenario: job.scenario.name, engine, seed }], undefined, 2)}\n`)
}
