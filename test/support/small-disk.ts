/** A disk that fills up: 64 MiB of memory, or so many files, for as long as the hub lives. */
import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import type { Hub } from './hub.ts'

/** @returns whether it could be mounted; that takes root */
export async function mountSmallDisk(hub: Hub, disk: string, files?: number): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  await mkdir(disk)
  try {
    execFileSync(
      'mount',
      ['-t', 'tmpfs', '-o', `size=64m${files === undefined ? '' : `,nr_inodes=${files}`}`, 'tmpfs', disk],
      { stdio: 'pipe' },
    )
  } catch {
    return false
  }
  hub.onCleanup(async () => {
    execFileSync('umount', ['-l', disk])
  })
  return true
}
