/** Where a received file may be put: inside the chosen folder, never through a link out of it, and only where there is room. */
import { mkdir, realpath, statfs } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import prettyBytes from 'pretty-bytes'
import { FerryError } from '../base/errors.ts'
import { GIB } from '../base/limits.ts'
import { checkName } from './file-name.ts'

/**
 * The path of `components` under `root`, which must exist together with every folder on the way.
 * @throws FerryError `bad-name`, `unsafe-path`
 */
export async function resolveInside(root: string, components: readonly string[]): Promise<string> {
  for (const component of components) {
    const refused = checkName(component)
    if (refused !== undefined) throw new FerryError(refused.code, refused.text)
  }
  const path = join(root, ...components)
  const way = relative(await realpath(root), await realpath(dirname(path)))
  if (way === '..' || way.startsWith(`..${sep}`)) throw new FerryError('unsafe-path')
  return path
}

/** Kept free for everything else on the disk. */
const RESERVE_MOST = 1 * GIB
const RESERVE_SHARE = 0.01

/** @throws FerryError `disk-full` when `needed` bytes do not fit beside a reserve of 1 % (at most 1 GiB) */
export async function checkSpace(folder: string, needed: number): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(folder)
  const reserve = Math.min(RESERVE_MOST, blocks * bsize * RESERVE_SHARE)
  const available = Math.max(0, bavail * bsize - reserve)
  if (needed > available)
    throw new FerryError(
      'disk-full',
      `Not enough free space in ${folder}: ${prettyBytes(needed)} are needed, ${prettyBytes(Math.floor(available))} may be used.`,
    )
}

/** Like `resolveInside`, making the folders on the way; a link that leads out is refused before anything is made behind it. */
export async function makeInside(base: string, segments: readonly string[]): Promise<string> {
  for (let depth = 1; depth < segments.length; depth++) {
    const folder = await resolveInside(base, segments.slice(0, depth))
    await mkdir(folder, { recursive: true })
  }
  return resolveInside(base, segments)
}
