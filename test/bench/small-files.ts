/** P2: ten thousand files of 10 KiB as one tree, against an rsync daemon. */
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hub } from '../support/hub.ts'
import type { JsonLine } from '../support/process.ts'
import { freePort, timed, untilListening, whyMissing, withServer } from './external.ts'
import type { Measured } from './large-file.ts'

const FILES = 10_000
const SIZE = 10 * 1024

/** Entries that a peer knows of. */
const catalogue = (status: JsonLine) => Number((status.catalogue as { entries: number }).entries)

/** @returns why rsync was left out, when it was */
export async function benchSmallFiles(rounds: number, report: (result: Measured) => void): Promise<string | undefined> {
  const missing = whyMissing('rsync', 'rsync')
  const hub = await Hub.create({})
  try {
    await hub.ready()
    const [ann, bea] = await hub.peers('ann', 'bea')
    const outside = join(hub.folder, 'tree')
    await mkdir(outside)
    for (let index = 0; index < FILES; index++) await writeFile(join(outside, `file ${index}`), randomBytes(SIZE))
    const tree = join(ann.files, 'tree')
    await rename(outside, tree)
    while (catalogue(await bea.status()) < FILES);
    const target = join(hub.folder, 'fetched')
    for (let round = 0; round < rounds; round++) {
      if (missing === undefined) {
        report({ way: 'rsync daemon', seconds: await byRsync(hub.folder, tree, target), amount: FILES, memory: {} })
        await checkAndRemove(target)
      }
      const startedAt = performance.now()
      const { status, lines } = await bea.run('get', 'ann:Files/tree/', '-o', target, '--json', '--once')
      const seconds = (performance.now() - startedAt) / 1000
      if (status !== 0) throw new Error(`the tree did not come: ${JSON.stringify(lines.at(-1))}`)
      report({ way: 'ferry get', seconds, amount: FILES, memory: {} })
      await checkAndRemove(join(target, 'tree'))
    }
  } finally {
    await hub.cleanUp()
  }
  return missing
}

async function byRsync(folder: string, tree: string, target: string): Promise<number> {
  const port = await freePort()
  const config = join(folder, 'rsyncd.conf')
  await writeFile(config, `port = ${port}\naddress = 127.0.0.1\nuse chroot = no\n[tree]\npath = ${tree}\n`)
  return withServer('rsync', ['--daemon', '--no-detach', `--config=${config}`], async () => {
    await untilListening(port)
    return timed('rsync', ['-a', `rsync://127.0.0.1:${port}/tree/`, `${target}/`])
  })
}

async function checkAndRemove(folder: string): Promise<void> {
  const found = (await readdir(folder)).length
  if (found !== FILES) throw new Error(`${found} files instead of ${FILES}`)
  await rm(folder, { recursive: true })
}
