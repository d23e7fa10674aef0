/** How far the hashing has come, over all files that are hashed or wait for it. */
/** Bytes of the files that are being hashed or wait for it, and how many of them are done. */
export interface HashProgress {
  readonly done: number
  readonly total: number
}

export class HashMeter {
  readonly #onProgress: (progress: HashProgress) => void
  #sum = { done: 0, total: 0 }

  constructor(onProgress: (progress: HashProgress) => void) {
    this.#onProgress = onProgress
  }

  /** A file of so many bytes; `end` counts what was not told, however it ended. */
  begin(size: number): { count: (bytes: number) => void; end: () => void } {
    this.#sum.total += size
    let counted = 0
    const count = (bytes: number) => {
      counted += bytes
      this.#sum.done += bytes
      this.#onProgress(this.#sum)
    }
    const end = () => {
      count(size - counted)
      if (this.#sum.done >= this.#sum.total) this.#sum = { done: 0, total: 0 }
    }
    return { count, end }
  }
}
