/** Hashes files on all cores: a pool of worker threads that end by themselves when there is nothing to do. */
import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { FerryError } from '../base/errors.ts'
import type { HashedFile } from './hash-file.ts'
import type { HashOutcome, HashTask } from './hash-worker.ts'

export interface HashOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (bytes: number) => void
  /** The folder, its own links resolved, that the file must lie in. */
  readonly inside?: string
}

const IDLE_MS = 2_000

export class HashPool {
  readonly #pool: Piscina<HashTask, HashOutcome>
  readonly threads: number
  #closed = false

  /** @param threads 0 takes one per core */
  constructor(threads = 0) {
    this.threads = threads > 0 ? threads : availableParallelism()
    this.#pool = new Piscina<HashTask, HashOutcome>({
      filename: new URL('./hash-worker.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: IDLE_MS,
    })
  }

  /** @throws FerryError `changed`, `missing`, `permission`, `cancelled`; `interrupted` once the pool is closed */
  async hash(path: string, { signal, onProgress, inside }: HashOptions = {}): Promise<HashedFile> {
    this.#checkOpen()
    if (signal?.aborted) throw new FerryError('cancelled')
    const cancelled = new SharedArrayBuffer(1)
    const cancel = () => Atomics.store(new Uint8Array(cancelled), 0, 1)
    const { port1, port2 } = new MessageChannel()
    port1.on('message', (bytes: number) => onProgress?.(bytes))
    port1.unref()
    signal?.addEventListener('abort', cancel)
    try {
      const outcome = await this.#pool.run({ path, inside, progress: port2, cancelled }, { transferList: [port2] })
      if (outcome.ok) return outcome.file
      throw new FerryError(outcome.code, outcome.text)
    } catch (err) {
      this.#checkOpen() // piscina ends what is running with an error of its own
      throw err
    } finally {
      signal?.removeEventListener('abort', cancel)
      port1.close()
    }
  }

  /** Safe to call twice. What is not hashed yet fails with `interrupted`. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#pool.destroy()
  }

  /** A destroyed piscina would start new threads, and nobody would end them. */
  #checkOpen(): void {
    if (this.#closed) throw new FerryError('interrupted')
  }
}
