/** The metadata of what a batch wants (row C5): what content it is, as the owner signed it, and who has it. */
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { Revision } from '#shared/base/ids.ts'
import type { OrderRequest } from './api/place-order.ts'
import type { Peer } from './peer.ts'

/** What a want stands for; of a folder only the place is known before its files are placed. */
export type Wanted = Pick<OrderRequest, 'target' | 'content'>

export type Seeker = Pick<Peer, 'view' | 'locate' | 'tracker' | 'sync'>

/** Not yet there is no failure: the owner may come later. */
export const NOT_YET: ReadonlySet<string> = new Set(['unknown-user', 'unknown-file', 'disconnected'])

/** Finds what is wanted without fetching it; the sources of every file must be known. @throws FerryError as `Locate.find`, `missing` */
export async function findWanted({ view, locate, tracker }: Seeker, want: string): Promise<Wanted> {
  // A name alone is that file of whoever has it.
  const target = want.includes(':') ? want : view.ownerOf(want)
  if (target.endsWith('/')) {
    const { files } = await locate.findTree(target)
    for (const { root } of files) await needSource(tracker, root, want)
    return { target }
  }
  const { root, size } = await locate.find(target)
  await needSource(tracker, root, want)
  return { target, content: { root, size } }
}

async function needSource(
  tracker: Seeker['tracker'],
  root: Parameters<Seeker['tracker']['listSources']>[0],
  want: string,
) {
  if ((await tracker.listSources(root)).length === 0)
    throw new FerryError('missing', `Nobody who has ${want} is online.`)
}

/**
 * Whether waiting may help: the mirror is not as far as the hub was when all lists were there, or shows only a part, or
 * somebody is away for a moment.
 */
export function mayCome({ view, sync }: Seeker, thrown: unknown, revision: Revision): boolean {
  const { code } = asFerryError(thrown)
  if (code === 'missing' || code === 'disconnected' || code === 'timeout') return true
  return NOT_YET.has(code) && !(view.isWhole && sync.revision >= revision)
}
