/** A Ferry process under test: started like a user would, read line by line, stopped for certain. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type JsonLine = Readonly<Record<string, unknown>>

export interface Finished {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly lines: readonly JsonLine[]
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** One of our starters, or a test program of this repository. */
export type Program = 'ferry' | 'ferry-tracker' | `test/${string}.ts`

const running = new Set<RunningProcess>()

/** A long-lived process with `--json` lines on stdout. */
export class RunningProcess {
  readonly child: ChildProcess
  readonly lines: JsonLine[] = []
  stderr = ''
  readonly #waiting = new Set<() => void>()
  readonly #followers = new Set<(line: JsonLine) => void>()
  #exited = false

  constructor(program: Program, args: readonly string[], { cwd, env }: RunOptions = {}) {
    const [command, first] = program.endsWith('.ts')
      ? [process.execPath, [root + program]]
      : [`${root}scripts/${program}`, []]
    this.child = spawn(command, [...first, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(this)
    const { stdout, stderr } = this.child
    if (stdout === null || stderr === null) throw new Error('no pipes')
    createInterface({ input: stdout }).on('line', (line) => this.#onLine(line))
    stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
      this.#wake()
    })
    this.child.on('exit', () => {
      this.#exited = true
      running.delete(this)
      this.#wake()
    })
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  /** The first line that fits, past or future. Fails when the process ends before. */
  async line(fits: (line: JsonLine) => boolean): Promise<JsonLine> {
    for (;;) {
      const found = this.lines.find(fits)
      if (found !== undefined) return found
      if (this.#exited)
        throw new Error(
          `the process ended before the expected line came; last: ${JSON.stringify(this.lines.slice(-3))} stderr: ${this.stderr}`,
        )
      await this.#change()
    }
  }

  /** Tells each line, those that came before too. */
  follow(onLine: (line: JsonLine) => void): void {
    for (const line of this.lines) onLine(line)
    this.#followers.add(onLine)
  }

  event(name: string, also: (line: JsonLine) => boolean = () => true): Promise<JsonLine> {
    return this.line((line) => line.event === name && also(line))
  }

  /** Resolves with the exit status. */
  async ended(): Promise<number | null> {
    if (!this.#exited) await once(this.child, 'exit')
    return this.child.exitCode
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal)
    return this.ended()
  }

  /** Resident memory right now, bytes. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${this.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal)
  }

  #onLine(line: string): void {
    const told = parsed(line)
    this.lines.push(told)
    for (const follow of this.#followers) follow(told)
    this.#wake()
  }

  #change(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.add(resolve)
    return promise
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve()
    this.#waiting.clear()
  }
}

function parsed(line: string): JsonLine {
  try {
    return JSON.parse(line) as JsonLine
  } catch {
    return { text: line }
  }
}

/** Runs a command to its end. */
export async function runCommand(
  program: Program,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  const process_ = new RunningProcess(program, args, options)
  let stdout = ''
  process_.child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8')
  })
  const status = await process_.ended()
  return { status, stdout, stderr: process_.stderr, lines: process_.lines }
}

/** Ends whatever a test left running; called after each test. */
export async function stopEverything(): Promise<void> {
  await Promise.all([...running].map((left) => left.stop('SIGKILL')))
}
