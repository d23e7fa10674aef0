/** The processes of the demo: started by the same starters that users run, read line by line. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Line = Readonly<Record<string, unknown>>

/** Long for a busy machine; a step that takes longer has failed. */
const PATIENCE_MS = 60_000

export class DemoProcess {
  readonly #name: string
  readonly #child: ChildProcess
  readonly lines: Line[] = []
  #stderr = ''
  #changed = Promise.withResolvers<void>()
  #ended = false

  constructor(
    name: string,
    program: 'ferry' | 'ferry-tracker',
    args: readonly string[],
    onLine: (line: Line) => void = () => {},
  ) {
    this.#name = name
    const starter = fileURLToPath(new URL(program, import.meta.url))
    this.#child = spawn(starter, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const { stdout, stderr } = this.#child
    if (stdout === null || stderr === null) throw new Error('no pipes')
    createInterface({ input: stdout }).on('line', (line) => {
      const parsed = JSON.parse(line) as Line
      this.lines.push(parsed)
      onLine(parsed)
      this.#change()
    })
    stderr.on('data', (chunk: Buffer) => {
      this.#stderr += chunk.toString()
    })
    // `close` comes after the last line has been read, `exit` may come before.
    this.#child.on('close', () => {
      this.#ended = true
      this.#change()
    })
  }

  /** The first line that fits, past or future. */
  async line(fits: (line: Line) => boolean): Promise<Line> {
    const deadline = AbortSignal.timeout(PATIENCE_MS)
    for (;;) {
      const found = this.lines.find(fits)
      if (found !== undefined) return found
      if (this.#ended)
        throw new Error(`${this.#name} ended early: ${this.#stderr || JSON.stringify(this.lines.at(-1))}`)
      if (deadline.aborted) throw new Error(`${this.#name} did not say what was expected within a minute`)
      await Promise.race([this.#changed.promise, once(deadline, 'abort')])
    }
  }

  event(name: string): Promise<Line> {
    return this.line(({ event }) => event === name)
  }

  async ended(): Promise<number | null> {
    if (!this.#ended) await once(this.#child, 'close')
    return this.#child.exitCode
  }

  /** Why it ended, as it said itself. */
  get lastWords(): string {
    const error = this.lines.findLast(({ event }) => event === 'error')
    return error === undefined ? this.#stderr.trim() : String(error.text)
  }

  /** Asks it to end. */
  interrupt(): void {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill('SIGTERM')
  }

  async stop(): Promise<void> {
    this.interrupt()
    await this.ended()
  }

  #change(): void {
    this.#changed.resolve()
    this.#changed = Promise.withResolvers<void>()
  }
}

/** A command run to its end. */
export async function run(program: 'ferry' | 'ferry-tracker', args: readonly string[]): Promise<{ lines: Line[] }> {
  const one = new DemoProcess(program, program, args)
  await one.ended()
  return { lines: one.lines }
}
