/** P4: how fast a share is hashed, against what `openssl speed` says a core can; and a restart with nothing changed. */
import { execFileSync } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { MIB } from '#shared/base/limits.ts'
import { Hub } from '../support/hub.ts'
import { RunningProcess } from '../support/process.ts'
import { whyMissing } from './external.ts'
import type { Measured } from './large-file.ts'

const FILES = 8
const FILE_BYTES = 128 * MIB
const SMALL_FILES = 100_000
const FOLDERS = 100

export async function benchIndexing(rounds: number, report: (result: Measured) => void): Promise<string | undefined> {
  const missing = whyMissing('openssl', 'openssl')
  const base = await mkdtemp(join(tmpdir(), 'ferry-test-'))
  try {
    const folder = join(base, 'share')
    await mkdir(folder)
    await writeFile(join(base, 'warm'), '')
    for (let index = 0; index < FILES; index++)
      await writeFile(join(folder, `film ${index}`), randomFillSync(Buffer.allocUnsafe(FILE_BYTES)))
    for (let round = 0; round < rounds; round++) {
      if (missing === undefined) {
        const [seconds, amount] = [2, opensslSpeed(2)]
        report({ way: 'openssl sha256, all cores', seconds, amount, memory: {} })
      }
      const hashing = new RunningProcess('test/bench/hash-share.ts', [folder])
      const seconds = Number(await hashing.line(() => true))
      await hashing.ended()
      report({ way: 'ferry indexing', seconds, amount: FILES * FILE_BYTES, memory: {} })
    }
  } finally {
    await rm(base, { recursive: true })
  }
  return missing
}

/** Bytes that all cores hash in so many seconds. */
function opensslSpeed(seconds: number): number {
  const cores = String(availableParallelism())
  const args = ['speed', '-mr', '-multi', cores, '-seconds', String(seconds), '-bytes', '16384', '-evp', 'sha256']
  const output = execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const perSecond = Number(/\+F:\d+:[^:]+:([\d.]+)/.exec(output)?.[1])
  if (!(perSecond > 0)) throw new Error(`openssl speed said: ${output}`)
  return perSecond * seconds
}

/** Seconds from the start of the process until the hub has everything, with 100 000 files that did not change. */
export async function benchRestart(report: (result: Measured) => void): Promise<void> {
  const hub = await Hub.create({})
  try {
    await hub.ready()
    const ann = await hub.peer('ann')
    for (let index = 0; index < FOLDERS; index++) {
      const folder = join(hub.folder, `folder ${index}`)
      await mkdir(folder)
      for (let file = 0; file < SMALL_FILES / FOLDERS; file++)
        await writeFile(join(folder, `file ${file}`), `${index} ${file}`)
      await rename(folder, join(ann.files, `folder ${index}`))
    }
    while (Number((await ann.status()).announced) < SMALL_FILES);
    await ann.leaves()
    const startedAt = performance.now()
    await ann.start()
    while (Number((await ann.status()).announced) < SMALL_FILES);
    const seconds = (performance.now() - startedAt) / 1000
    if (Number((await ann.status()).hashed) !== 0) throw new Error('files were hashed again')
    report({ way: 'restart', seconds, amount: SMALL_FILES, memory: {} })
  } finally {
    await hub.cleanUp()
  }
}
