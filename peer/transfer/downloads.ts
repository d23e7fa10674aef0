/** The downloads of this peer: starts them, bounds them, ends them, and tells each one's story as it happens. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asFerryError, FerryError, hasSystemCode } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import {
  type DownloadEvent,
  type Downloaded,
  type DownloadParts,
  DownloadRunner,
  type DownloadSource,
} from './download-runner.ts'
import type { RoutePreference } from './route-plan.ts'

export interface DownloadRequest {
  readonly source: DownloadSource
  /** The name as the user wrote it, for lists. */
  readonly target: string
  /** Absolute path of a file or folder; the configured folder when left out. */
  readonly output: string | undefined
  readonly overwrite: boolean
  readonly route: RoutePreference | undefined
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal
}

export interface ActiveDownload {
  readonly id: number
  readonly target: string
  readonly size: number
  received: number
  route: string
}

/** Everything that is told about one download; it ends with `done`, or by throwing. */
export type DownloadStory = DownloadEvent | { readonly name: 'done'; readonly result: Downloaded }

export interface DownloadDefaults {
  readonly folder: string
  readonly route: RoutePreference
}

export class Downloads {
  readonly #parts: DownloadParts
  readonly #defaults: DownloadDefaults
  readonly #active = new Map<number, ActiveDownload & { readonly abort: AbortController }>()
  #nextId = 1
  #received = 0

  constructor(parts: DownloadParts, defaults: DownloadDefaults) {
    this.#parts = parts
    this.#defaults = defaults
  }

  get active(): ActiveDownload[] {
    return [...this.#active.values()].map(({ id, target, size, received, route }) => ({
      id,
      target,
      size,
      received,
      route,
    }))
  }

  get receivedBytes(): number {
    return this.#received
  }

  /** Ends all; what they received so far is removed. */
  stop(): void {
    for (const { abort } of this.#active.values()) abort.abort()
  }

  /** Runs while somebody waits for it. @throws FerryError */
  async *run(request: DownloadRequest): AsyncGenerator<DownloadStory> {
    if (this.#active.size >= LIMITS.downloadsAtOnce) throw new FerryError('too-many')
    const abort = new AbortController()
    const id = this.#nextId++
    const { size } = request.source
    const active = { id, target: request.target, size, received: 0, route: '', abort }
    this.#active.set(id, active)
    const story = new Story()
    try {
      const runner = new DownloadRunner(
        this.#parts,
        {
          source: request.source,
          destination: await this.#destination(request),
          overwrite: request.overwrite,
          route: request.route ?? this.#defaults.route,
          signal: AbortSignal.any([abort.signal, request.signal]),
        },
        (event) => {
          this.#count(active, event)
          story.tell(event)
        },
      )
      const finished = runner.run()
      story.endWith(finished)
      yield* story.events()
      yield { name: 'done', result: await finished }
    } finally {
      abort.abort()
      this.#active.delete(id)
    }
  }

  #count(active: ActiveDownload, event: DownloadEvent): void {
    if (event.name === 'started') active.route = event.route
    if (event.name !== 'progress') return
    this.#received += event.received - active.received
    active.received = event.received
  }

  /** `-o` names a file, or a folder that is there or is written with a slash. */
  async #destination({ output, source }: DownloadRequest): Promise<string> {
    const name = source.path.split('/').at(-1) ?? 'file'
    if (output === undefined) return join(this.#defaults.folder, name)
    if (output.endsWith('/') || (await isFolder(output))) return join(output, name)
    return output
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT')) return false
    throw asFerryError(err)
  }
}

/** Events of a download for one reader; progress that was not read in time is replaced by newer progress. */
class Story {
  #queue: DownloadEvent[] = []
  #ended = false
  #wake: () => void = () => {}

  tell(event: DownloadEvent): void {
    const last = this.#queue.at(-1)
    if (event.name === 'progress' && last?.name === 'progress') this.#queue.pop()
    this.#queue.push(event)
    this.#wake()
  }

  endWith(work: Promise<unknown>): void {
    const end = () => {
      this.#ended = true
      this.#wake()
    }
    work.then(end, end)
  }

  async *events(): AsyncGenerator<DownloadEvent> {
    for (;;) {
      const next = this.#queue.shift()
      if (next !== undefined) yield next
      else if (this.#ended) return
      else {
        const { promise, resolve } = Promise.withResolvers<void>()
        this.#wake = resolve
        await promise
      }
    }
  }
}
