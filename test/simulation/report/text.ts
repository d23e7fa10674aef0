/** What a run was like, for a terminal: the verdict, the expectations, the figures that matter. */
import { table } from '#shared/cli/terminal.ts'
import { OPTIMUM_FORMULA } from '../judge/optimum.ts'
import type { SimulationResult } from '../judge/result.ts'
import { readable, unitOf } from '../judge/verdict.ts'

export function verdictLine({ passed, scenario, run, judgements }: SimulationResult): string {
  const failed = judgements.filter(({ holds }) => !holds).length
  const said = passed ? 'PASSED' : `FAILED (${failed} of ${judgements.length})`
  return `${said}  ${scenario}, ${run.engine} engine, seed ${run.seed}: ${run.peers.length} peers, ${run.downloads.length} downloads in ${readable(run.length, 'ms')}`
}

export function expectationTable({ judgements }: SimulationResult): string {
  const rows = judgements.map(({ holds, text, found, offenders }) => [
    holds ? 'ok' : 'NOT OK',
    text,
    found,
    offenders.length === 0 ? '' : offenders.join('; '),
  ])
  return table(rows)
}

export function figureTable({ figures }: SimulationResult): string {
  const rows = Object.entries(figures)
    .filter(([name, value]) => value !== 0 || name === 'time')
    .map(([name, value]) => [name, readable(value, unitOf(name.replace(/^(?:median|max|p\d+) of /, '')))])
  return `${table(rows)}\n\noptimum: ${OPTIMUM_FORMULA}`
}
