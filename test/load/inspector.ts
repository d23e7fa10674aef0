/**
 * A running Node process seen through its inspector, from outside: the heap after a collection, and profiles. The process
 * is only started with `--inspect`; there is no door for this in the product.
 */
import { once } from 'node:events'
import { z } from 'zod'

const reply = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})
const evaluated = z.object({ result: z.object({ value: z.string() }) })
const memoryUsage = z.object({
  heapUsed: z.number(),
  heapTotal: z.number(),
  external: z.number(),
  arrayBuffers: z.number(),
})
export type MemoryUsage = z.infer<typeof memoryUsage>
const profileReply = z.object({
  profile: z.object({
    nodes: z.array(
      z.object({
        id: z.number(),
        callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
        children: z.array(z.number()).optional(),
      }),
    ),
    samples: z.array(z.number()),
    timeDeltas: z.array(z.number()),
  }),
})
export type CpuProfile = z.infer<typeof profileReply>['profile']

/** What a process says on stderr when it was started with `--inspect`. */
const ANNOUNCED = /Debugger listening on (ws:\S+)/
const SAMPLE_US = 500

export const inspectorUrl = (stderr: string): string | undefined => ANNOUNCED.exec(stderr)?.[1]

export class Inspector {
  readonly #socket: WebSocket
  readonly #pending = new Map<number, { resolve: (result: unknown) => void; reject: (err: Error) => void }>()
  #nextId = 1

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => this.#hear(String(data)))
    socket.addEventListener('close', () => this.#closed())
  }

  static async connect(url: string): Promise<Inspector> {
    const socket = new WebSocket(url)
    const inspector = new Inspector(socket)
    await once(socket, 'open')
    return inspector
  }

  /** Bytes that are in use after everything else was collected. */
  async memoryAfterCollection(): Promise<MemoryUsage> {
    await this.#ask('HeapProfiler.collectGarbage')
    const ask = { expression: 'JSON.stringify(process.memoryUsage())' }
    const { result } = evaluated.parse(await this.#ask('Runtime.evaluate', ask))
    return memoryUsage.parse(JSON.parse(result.value))
  }

  /** The main thread while `work` is done. */
  async profiling<T>(work: () => Promise<T>): Promise<{ result: T; profile: CpuProfile }> {
    await this.#ask('Profiler.enable')
    await this.#ask('Profiler.setSamplingInterval', { interval: SAMPLE_US })
    await this.#ask('Profiler.start')
    const result = await work()
    const { profile } = profileReply.parse(await this.#ask('Profiler.stop'))
    return { result, profile }
  }

  close(): void {
    this.#socket.close()
  }

  #ask(method: string, params: object = {}): Promise<unknown> {
    const id = this.#nextId++
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    this.#pending.set(id, { resolve, reject })
    this.#socket.send(JSON.stringify({ id, method, params }))
    return promise
  }

  #hear(text: string): void {
    const { id, result, error } = reply.parse(JSON.parse(text))
    if (id === undefined) return // an event
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    if (error === undefined) pending?.resolve(result)
    else pending?.reject(new Error(error.message))
  }

  #closed(): void {
    for (const { reject } of this.#pending.values()) reject(new Error('the inspected process is gone'))
    this.#pending.clear()
  }
}
