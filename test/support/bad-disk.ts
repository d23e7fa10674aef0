/** A disk that fails for a peer, by path, when a test says so (see bad-files.ts). */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hub } from './hub.ts'
import type { RunningProcess } from './process.ts'

const PRELOAD = fileURLToPath(new URL('./bad-files.ts', import.meta.url))

export class BadDisk {
  readonly #list: string

  constructor(hub: Hub, name: string) {
    this.#list = join(hub.folder, `${name}.bad-files`)
  }

  /** For the process that has this disk. */
  get env(): Record<string, string> {
    return { NODE_OPTIONS: `--import ${PRELOAD}`, FERRY_TEST_BAD_FILES: this.#list }
  }

  /** @param rules such as `read EIO film.mkv` */
  async fails(...rules: readonly string[]): Promise<void> {
    await writeFile(this.#list, rules.join('\n'))
  }

  async isRepaired(): Promise<void> {
    await rm(this.#list)
  }

  /** How often it failed. */
  static failures({ stderr }: RunningProcess): number {
    return stderr.split('\n').filter((line) => line.startsWith('bad file:')).length
  }
}
