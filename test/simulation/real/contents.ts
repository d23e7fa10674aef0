/** The bytes of a scenario's files: made once for each content, then copied into every share that has it. */
import { createHash, randomFillSync } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MadeFile } from '../language/wishes.ts'

const CHUNK = 1024 * 1024

export class Contents {
  readonly #folder: string
  readonly #made = new Map<number, Promise<{ path: string; sha256: string }>>()

  constructor(folder: string) {
    this.#folder = join(folder, 'contents')
  }

  async put(file: MadeFile, path: string): Promise<void> {
    const made = await this.#make(file)
    await mkdir(dirname(path), { recursive: true })
    await copyFile(made.path, path)
  }

  /** Whether the file at `path` has every byte of this one. */
  async matches(file: MadeFile, path: string): Promise<boolean> {
    const { sha256 } = await this.#make(file)
    return sha256 === (await sha256Of(path).catch(() => 'none'))
  }

  #make(file: MadeFile): Promise<{ path: string; sha256: string }> {
    const known = this.#made.get(file.content)
    if (known !== undefined) return known
    const making = this.#write(file)
    this.#made.set(file.content, making)
    return making
  }

  async #write({ content, size }: MadeFile): Promise<{ path: string; sha256: string }> {
    await mkdir(this.#folder, { recursive: true })
    const path = join(this.#folder, String(content))
    const hash = createHash('sha256')
    const handle = await open(path, 'w')
    try {
      for (let left = size; left > 0; left -= CHUNK) {
        const bytes = randomFillSync(Buffer.alloc(Math.min(CHUNK, left)))
        hash.update(bytes)
        await handle.write(bytes)
      }
    } finally {
      await handle.close()
    }
    return { path, sha256: hash.digest('hex') }
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
