/** Two results beside each other: `npm run simulate -- compare A.json B.json`. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { FerryError } from '#shared/base/errors.ts'
import { table } from '#shared/cli/terminal.ts'
import { readable, unitOf } from '../judge/verdict.ts'

const results = z.array(
  z.looseObject({
    scenario: z.string(),
    passed: z.boolean(),
    figures: z.record(z.string(), z.number()),
    run: z.looseObject({ engine: z.string(), seed: z.number() }),
  }),
)
type Read = z.output<typeof results>[number]

/** @throws FerryError `usage` when a file is not one of ours, or they have no scenario in common */
export function compare(before: string, after: string): string {
  const [a, b] = [read(before), read(after)]
  const pairs = a.flatMap((one) =>
    b.filter((other) => keyOf(other) === keyOf(one)).map((other) => [one, other] as const),
  )
  if (pairs.length === 0)
    throw new FerryError('usage', 'The two files have no scenario of the same engine and seed in common.')
  return pairs.map(([one, other]) => `${keyOf(one)}\n${table(rows(one, other))}`).join('\n\n')
}

function read(file: string): Read[] {
  const checked = results.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!checked.success) throw new FerryError('usage', `${file} is not a result of \`npm run simulate -- … --json\`.`)
  return checked.data
}

const keyOf = ({ scenario, run }: Read): string => `${scenario}, ${run.engine} engine, seed ${run.seed}`

function rows(one: Read, other: Read): string[][] {
  const names = Object.keys({ ...one.figures, ...other.figures })
  return names.flatMap((name) => {
    const [a, b] = [one.figures[name] ?? 0, other.figures[name] ?? 0]
    if (a === b) return []
    const unit = unitOf(name.replace(/^(?:median|max|p\d+) of /, ''))
    const change = a === 0 ? '' : `${b >= a ? '+' : ''}${Math.round((1000 * (b - a)) / a) / 10} %`
    return [[name, readable(a, unit), readable(b, unit), change]]
  })
}
