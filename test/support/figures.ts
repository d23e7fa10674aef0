/** What a fault cost, one line a row: on the screen, and as JSON in the file that FERRY_FIGURES names, so that trends can be seen. */
import { appendFileSync } from 'node:fs'

export type Figures = Readonly<Record<string, number | string>>

/** @param row of the fault list in docs/faults.md */
export function figure(row: number, figures: Figures): void {
  const told = Object.entries(figures).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? rounded(value) : value}`,
  )
  process.stdout.write(`      fault ${row}: ${told.join(', ')}\n`)
  const file = process.env.FERRY_FIGURES
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ row, at: new Date().toISOString(), ...figures })}\n`)
}

/** Milliseconds since then. */
export const since = (startedAt: number): number => Math.round(performance.now() - startedAt)

const rounded = (value: number): number => Math.round(value * 100) / 100
