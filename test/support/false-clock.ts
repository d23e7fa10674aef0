/** A machine whose clock is wrong, and is set while it runs: Debian's faketime, for a whole process. */
import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hub } from './hub.ts'

const LIBRARY = '/usr/lib/*/faketime/libfaketimeMT.so.1'
const INSTALL = ['install', '-y', '--no-install-recommends', 'faketime']

/** Installs it where that may be done. @returns its path, or why there is none */
export function faketime(): { library: string } | { missing: string } {
  const found = () => globSync(LIBRARY)[0]
  let library = found()
  if (library === undefined && process.getuid?.() === 0) {
    try {
      execFileSync('apt-get', INSTALL, { stdio: 'ignore', timeout: 120_000 })
    } catch {
      // it stays missing, and that is said
    }
    library = found()
  }
  return library === undefined ? { missing: 'no faketime here: apt-get install faketime' } : { library }
}

export class FalseClock {
  readonly #file: string
  readonly #library: string

  private constructor(file: string, library: string) {
    this.#file = file
    this.#library = library
  }

  /** One that is right until it is set. */
  static async at(hub: Hub, name: string, library: string): Promise<FalseClock> {
    const clock = new FalseClock(join(hub.folder, `${name}.clock`), library)
    await clock.isOff(0)
    return clock
  }

  /** For the process that has this clock. Durations stay true: the kernel's monotonic clock never jumps. */
  get env(): Record<string, string> {
    return {
      LD_PRELOAD: this.#library,
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    }
  }

  /** It is seen within a second. */
  async isOff(seconds: number): Promise<void> {
    await writeFile(this.#file, `${seconds < 0 ? '' : '+'}${seconds}\n`)
  }
}
