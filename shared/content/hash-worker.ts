/** The worker thread that hashes one file per task; errors come back as data, because classes do not survive the trip. */
import type { MessagePort } from 'node:worker_threads'
import { asFerryError, type Code } from '../base/errors.ts'
import { type HashedFile, hashFile } from './hash-file.ts'

export interface HashTask {
  readonly path: string
  readonly inside: string | undefined
  /** Gets the number of bytes of each hashed piece. */
  readonly progress: MessagePort
  /** One byte of shared memory; 1 asks the worker to stop. */
  readonly cancelled: SharedArrayBuffer
}

export type HashOutcome =
  | { readonly ok: true; readonly file: HashedFile }
  | { readonly ok: false; readonly code: Code; readonly text: string }

export default async function hashTask({ path, inside, progress, cancelled }: HashTask): Promise<HashOutcome> {
  const flag = new Uint8Array(cancelled)
  try {
    const file = await hashFile(path, {
      inside,
      onProgress: (bytes) => progress.postMessage(bytes),
      isCancelled: () => Atomics.load(flag, 0) === 1,
    })
    return { ok: true, file }
  } catch (err) {
    const { code, message } = asFerryError(err)
    return { ok: false, code, text: message }
  } finally {
    progress.close()
  }
}
