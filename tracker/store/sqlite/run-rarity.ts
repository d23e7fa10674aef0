/** How often runs of three characters are met in paths, learnt from a sample of them. */

/** So many paths tell common runs from rare ones, and take ten milliseconds to read. */
export const SAMPLE_PATHS = 500
export const RUN = 3

export class RunRarity {
  #counts = new Map<string, number>()
  #paths = 0

  /** Forgets what was learnt before. */
  learn(paths: readonly string[]): void {
    this.#counts = new Map()
    this.#paths = paths.length
    for (const path of paths)
      for (const run of new Set(runsOf(path))) this.#counts.set(run, (this.#counts.get(run) ?? 0) + 1)
  }

  /** The part of all paths that have this run, about; never 0. */
  share(run: string): number {
    return (this.#counts.get(run) ?? 0.5) / (this.#paths + 1)
  }
}

/** All runs in the order of the text. */
export function runsOf(text: string): string[] {
  const characters = [...text]
  const count = Math.max(0, characters.length - RUN + 1)
  return Array.from({ length: count }, (_, start) => characters.slice(start, start + RUN).join(''))
}
