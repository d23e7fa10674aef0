/** The most memory that processes had in use while something ran, read from /proc. */
import { readFileSync } from 'node:fs'

const SAMPLE_MS = 100

export class MemoryWatch {
  readonly #pids: Readonly<Record<string, number>>
  readonly #most = new Map<string, number>()
  readonly #timer: NodeJS.Timeout

  constructor(pids: Readonly<Record<string, number>>) {
    this.#pids = pids
    this.#timer = setInterval(() => this.#sample(), SAMPLE_MS)
    this.#sample()
  }

  /** Largest resident set of each process since the start, MiB. */
  stop(): Record<string, number> {
    clearInterval(this.#timer)
    this.#sample()
    return Object.fromEntries(this.#most)
  }

  #sample(): void {
    for (const [name, pid] of Object.entries(this.#pids))
      this.#most.set(name, Math.max(this.#most.get(name) ?? 0, residentMib(pid)))
  }
}

export function residentMib(pid: number): number {
  try {
    const kib = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kib ?? 0) / 1024)
  } catch {
    return 0 // the process has ended, or this system has no /proc
  }
}
