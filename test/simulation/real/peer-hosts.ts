/** Processes that each run many whole peers, told what to do by lines on their stdin. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const PROGRAM = fileURLToPath(new URL('peer-host.ts', import.meta.url))
const answer = z.object({ id: z.number(), error: z.string().optional() })

export class PeerHost {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, PromiseWithResolvers<void>>()
  #last = 0

  constructor() {
    this.#child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    if (this.#child.stdout === null) throw new Error('no pipe')
    createInterface({ input: this.#child.stdout }).on('line', (text) => {
      const { id, error } = answer.parse(JSON.parse(text))
      const asked = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error === undefined) asked?.resolve()
      else asked?.reject(new Error(error))
    })
    this.#child.on('exit', () => {
      for (const asked of this.#waiting.values()) asked.reject(new Error('the host of this peer has died'))
    })
  }

  /** Resolves when the peer has signed in and announced. */
  start(config: string): Promise<void> {
    return this.#ask({ start: config })
  }

  stop(config: string): Promise<void> {
    return this.#ask({ stop: config })
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }

  #ask(deed: object): Promise<void> {
    this.#last += 1
    const asked = Promise.withResolvers<void>()
    this.#waiting.set(this.#last, asked)
    this.#child.stdin?.write(`${JSON.stringify({ id: this.#last, ...deed })}\n`)
    return asked.promise
  }
}
