/** From what the user asks for to downloads: finds the content, decides where each file goes, and starts them. */
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asFerryError, type FerryError, hasSystemCode } from '#shared/base/errors.ts'
import { makeInside } from '#shared/content/safe-path.ts'
import type { FoundFile } from '../catalogue-view.ts'
import type { Peer } from '../peer.ts'
import type { RoutePreference } from '../store/download-store.ts'
import { Story } from '../transfer/story.ts'

export interface OrderRequest {
  /** `owner:alias/path`, `owner:alias/folder/`, or a content root. */
  readonly target: string
  /** Absolute path of a file or folder; the configured folder when left out. */
  readonly output?: string | undefined
  readonly overwrite: boolean
  readonly route?: RoutePreference | undefined
  readonly sequential: boolean
  /** Now or not at all: fails where it would wait, and ends with whoever asked. */
  readonly once: boolean
  /** Nobody follows it. */
  readonly detach?: boolean
}

export interface PlacedDownload {
  readonly id: number
  readonly story: Story
}

export interface Placed {
  readonly downloads: readonly PlacedDownload[]
  /** Files of a tree that have no place here, with the reason. */
  readonly refused: readonly { readonly target: string; readonly error: FerryError }[]
}

/** @throws FerryError `usage`, `unknown-user`, `unknown-file` */
export async function placeOrder(peer: Peer, request: OrderRequest): Promise<Placed> {
  if (request.target.endsWith('/')) return placeTree(peer, request)
  const file = peer.view.find(request.target)
  const name = file.path.split('/').at(-1) ?? 'file'
  const destination = await destinationOf(peer, request.output, name)
  return { downloads: [await place(peer, request, request.target, file, destination)], refused: [] }
}

/** `-o` names the folder in which the tree's own folder is made. */
async function placeTree(peer: Peer, request: OrderRequest): Promise<Placed> {
  const { owner, folder, files } = peer.view.findTree(request.target)
  const base = request.output ?? peer.config.download.directory
  const above = folder.split('/').slice(0, -1).join('/')
  const downloads: PlacedDownload[] = []
  const refused: { target: string; error: FerryError }[] = []
  await mkdir(base, { recursive: true })
  for (const file of files) {
    const way = above === '' ? file.path : file.path.slice(above.length + 1)
    const target = `${owner}:${file.path}`
    try {
      const destination = await makeInside(base, way.split('/'))
      downloads.push(await place(peer, request, target, file, destination))
    } catch (err) {
      refused.push({ target, error: asFerryError(err) })
    }
  }
  return { downloads, refused }
}

async function place(
  peer: Peer,
  request: OrderRequest,
  target: string,
  file: FoundFile,
  destination: string,
): Promise<PlacedDownload> {
  const { overwrite, sequential, once } = request
  const route = request.route ?? peer.config.download.route
  const { root, size } = file
  const story = new Story()
  const order = { target, root, size, destination, overwrite, route, sequential }
  return { id: await peer.downloads.order(order, once, request.detach === true ? undefined : story), story }
}

/** `-o` names a file, or a folder that is there or is written with a slash. */
async function destinationOf(peer: Peer, output: string | undefined, name: string): Promise<string> {
  if (output === undefined) return join(peer.config.download.directory, name)
  if (output.endsWith('/') || (await isFolder(output))) return join(output, name)
  return output
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT')) return false
    throw asFerryError(err)
  }
}
