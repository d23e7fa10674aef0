/** The bounded queue of frames that wait for the network; one writer per control stream. */
import { asFerryError, FerryError } from '../base/errors.ts'
import { LIMITS } from '../base/limits.ts'
import type { FramedStream } from './framed-stream.ts'

export class Outbox {
  readonly #stream: FramedStream
  readonly #onFailure: (err: FerryError) => void
  readonly #frames: Uint8Array[] = []
  #queuedBytes = 0
  #writing: Promise<void> | undefined
  #failed = false

  constructor(stream: FramedStream, onFailure: (err: FerryError) => void) {
    this.#stream = stream
    this.#onFailure = onFailure
  }

  /** Bytes that the network has not taken yet. */
  get bytes(): number {
    return this.#queuedBytes + this.#stream.unsentBytes
  }

  /** True when the other side reads too slowly to be sent events. */
  get isSlow(): boolean {
    return this.bytes > LIMITS.outboxSoftBytes
  }

  push(frame: Uint8Array): void {
    if (this.#failed) return
    if (this.#queuedBytes + frame.byteLength > LIMITS.outboxHardBytes)
      return this.#fail(new FerryError('disconnected', 'The other side reads too slowly.'))
    this.#frames.push(frame)
    this.#queuedBytes += frame.byteLength
    this.#writing ??= this.#write()
  }

  /** Resolves when everything queued has been handed to the network. */
  async flushed(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing
  }

  async #write(): Promise<void> {
    try {
      for (let frame = this.#frames.shift(); frame !== undefined; frame = this.#frames.shift()) {
        await this.#stream.sendFrame(frame)
        this.#queuedBytes -= frame.byteLength
      }
    } catch (err) {
      this.#fail(asFerryError(err, 'disconnected'))
    } finally {
      // Here, and not when the promise is settled: what is pushed in between would stay until the next push.
      this.#writing = undefined
    }
  }

  #fail(err: FerryError): void {
    if (this.#failed) return
    this.#failed = true
    this.#frames.length = 0
    this.#queuedBytes = 0
    this.#onFailure(err)
  }
}
