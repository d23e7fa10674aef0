/** What tells whether a file on this machine is still the one that was hashed. */
import { type BigIntStats, lstatSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { hasSystemCode } from '#shared/base/errors.ts'
import type { FileStamp } from '#shared/content/hash-file.ts'

/** The stamp of a regular file; `undefined` when there is none at this path. */
export async function stampAt(absolute: string): Promise<FileStamp | undefined> {
  try {
    return stampFrom(await lstat(absolute, { bigint: true }))
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT', 'ENOTDIR')) return undefined
    throw err
  }
}

/** So long may a look at some files hold up everything else, once. */
const QUICK: Millis = 20

/**
 * Looks at many files. What the system has in memory it tells in 3 µs, and handing each question to another thread costs
 * seven times that: so they are asked here and now, until the first few that take long show that a disk is being waited for.
 */
export class Looker {
  readonly #clock: Clock
  #isQuick = true

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The stamp of each, `undefined` for what is not there or cannot be looked at. */
  async stampsOf(paths: readonly string[]): Promise<(FileStamp | undefined)[]> {
    // Why one cannot be looked at is told by the check that follows.
    if (!this.#isQuick) return Promise.all(paths.map((path) => stampAt(path).catch(() => undefined)))
    const startedAt = this.#clock.monotonic()
    const stamps = paths.map(stampNow)
    this.#isQuick = this.#clock.monotonic() - startedAt < QUICK
    return stamps
  }
}

function stampNow(absolute: string): FileStamp | undefined {
  try {
    const stats = lstatSync(absolute, { bigint: true, throwIfNoEntry: false })
    return stats && stampFrom(stats)
  } catch {
    return undefined // told by the check that follows, as above
  }
}

function stampFrom(stats: BigIntStats): FileStamp | undefined {
  const { dev, ino, size, mtimeNs } = stats
  return stats.isFile()
    ? { dev: String(dev), ino: String(ino), size: Number(size), mtimeNs: String(mtimeNs) }
    : undefined
}
