/** What every command shares: results on stdout, words for people on stderr, exit status from the error catalogue. */
import { inspect } from 'node:util'
import { CommanderError } from 'commander'
import { asFerryError, CODES } from '../base/errors.ts'
import { plainJson } from '../base/hidden.ts'
import { printable } from '../content/file-name.ts'

export interface Output {
  readonly json: boolean
  /** One result: a JSON line with `--json`, else the text (none when there is nothing to say). */
  result(value: object, text?: string): void
  /** A remark for people; never with `--json`. */
  note(text: string): void
}

export function createOutput(json: boolean): Output {
  return {
    json,
    result(value, text) {
      if (json) line(value)
      else if (text !== undefined) process.stdout.write(`${plainLines(text)}\n`)
    },
    note(text) {
      if (!json) process.stderr.write(`${plainLines(text)}\n`)
    },
  }
}

/** The last look at what a person is shown. A name must be made printable before, or it could bring a line of its own. */
const plainLines = (text: string) => text.split('\n').map(printable).join('\n')

/** Rows as aligned columns; every cell is made safe for the terminal. */
export function table(rows: readonly (readonly string[])[], alignRight: readonly number[] = []): string {
  const safe = rows.map((row) => row.map(printable))
  const widths = (safe[0] ?? []).map((_, column) => Math.max(...safe.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number) =>
    alignRight.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
  return safe.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

/** Runs a command line to its end; prints what went wrong and sets the exit status. */
export async function runCommandLine(run: () => Promise<void>, json: boolean): Promise<void> {
  process.stdout.on('error', (err: NodeJS.ErrnoException) => {
    if (err.code === 'EPIPE') process.exit(0) // the reader of a pipe has seen enough
    throw err
  })
  try {
    await run()
  } catch (thrown) {
    process.exitCode = report(thrown, json)
  }
}

function report(thrown: unknown, json: boolean): number {
  if (thrown instanceof CommanderError) {
    if (json && thrown.exitCode !== 0) line({ event: 'error', code: 'usage', text: thrown.message })
    return thrown.exitCode === 0 ? 0 : CODES.usage.exit
  }
  const err = asFerryError(thrown)
  if (json) line({ event: 'error', code: err.code, text: err.message, fault: err.fault })
  else process.stderr.write(`ferry: ${plainLines(err.message)}\n`)
  if (process.env.FERRY_DEBUG !== undefined) process.stderr.write(`${inspect(thrown)}\n`)
  return err.info.exit
}

/** Readers differ in what ends a line for them (U+2028 does for some), so nothing hidden stands in it as itself. */
const line = (value: object) => process.stdout.write(`${plainJson(JSON.stringify(value))}\n`)
