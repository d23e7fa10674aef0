/** From what the user asks for to downloads: finds the content, decides where each file goes, and starts them. */
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asFerryError, FerryError, hasSystemCode } from '#shared/base/errors.ts'
import { checkName } from '#shared/content/file-name.ts'
import { portableName, type System, systemOf } from '#shared/content/portable-name.ts'
import { portableTree, type Renamed } from '#shared/content/portable-tree.ts'
import { makeInside } from '#shared/content/safe-path.ts'
import type { FoundFile } from '../locate.ts'
import type { Peer } from '../peer.ts'
import type { RoutePreference } from '../store/download-store.ts'
import type { PlacedOrder } from '../transfer/downloads.ts'
import { type Followed, Story } from '../transfer/story.ts'

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
  /** Nobody looks: what has a key that was never accepted is not fetched. */
  readonly automatic?: boolean
  /** What it must be, where more than a name was told. */
  readonly content?: Pick<FoundFile, 'root' | 'size'>
}

/** What of a peer is needed to place orders. */
export type Orderer = Pick<Peer, 'config' | 'downloads' | 'locate'>

export interface Placed {
  readonly downloads: readonly Followed[]
  /** Names that this system cannot store, or not beside the others, and what they are saved as. */
  readonly renamed: readonly Renamed[]
  /** Owners with a device that is new to this peer. */
  readonly newKeys: readonly string[]
  /** Files of a tree that have no place here, with the reason. */
  readonly refused: readonly { readonly target: string; readonly error: FerryError }[]
}

/** @throws FerryError `usage`, `unknown-user`, `unknown-file`, `refused`, `changed` */
export async function placeOrder(peer: Orderer, request: OrderRequest): Promise<Placed> {
  if (request.target.endsWith('/')) return placeTree(peer, request)
  const file = await peer.locate.find(request.target)
  const { content = file } = request
  if (content.root !== file.root || content.size !== file.size)
    throw new FerryError('changed', `${request.target} is another file by now.`)
  const newKeys = newKeysOf(request, [file])
  const from = file.path.split('/').at(-1) ?? 'file'
  const to = portableName(from, systemFor(peer))
  const { destination, isNamed } = await destinationOf(peer, request.output, to)
  const order = orderOf(peer, request, request.target, file, destination)
  const renamed = isNamed || from === to ? [] : [{ from, to }]
  return { downloads: await place(peer, request, [order]), renamed, newKeys, refused: [] }
}

/** Whose rules the names of saved files follow. */
export function systemFor({ config: { download } }: Pick<Peer, 'config'>): System {
  return download.names === 'auto' ? systemOf(process.platform) : download.names
}

/** `-o` names the folder in which the tree's own folder is made. */
async function placeTree(peer: Orderer, request: OrderRequest): Promise<Placed> {
  const { owner, folder, files, emptyFolders } = await peer.locate.findTree(request.target)
  const newKeys = newKeysOf(request, files)
  const base = request.output ?? peer.config.download.directory
  const above = folder.split('/').slice(0, -1).join('/')
  const below = (path: string) => (above === '' ? path : path.slice(above.length + 1))
  const paths = [...files.map(({ path }) => path), ...emptyFolders.map((path) => `${path}/`)]
  const { places, renamed } = portableTree(paths.map(below), systemFor(peer))
  const placeOf = (path: string) => places.get(below(path)) ?? below(path)
  const refused: { target: string; error: FerryError }[] = []
  const orRefused = <T>(target: string, work: Promise<T>) =>
    work.catch((err: unknown) => {
      refused.push({ target, error: asFerryError(err) })
      return undefined
    })
  const orders: PlacedOrder[] = []
  await mkdir(base, { recursive: true })
  const folders = new Map<string, Promise<string>>()
  for (const path of emptyFolders)
    await orRefused(`${owner}:${path}/`, placeInside(base, `${placeOf(`${path}/`)}x`, folders))
  for (const file of files) {
    const target = `${owner}:${file.path}`
    const destination = await orRefused(target, placeInside(base, placeOf(file.path), folders))
    if (destination === undefined) continue
    orders.push({ ...orderOf(peer, request, target, file, destination), device: file.device })
  }
  return { downloads: await place(peer, request, orders), renamed, newKeys, refused }
}

/** @throws FerryError `refused` where nobody looks */
function newKeysOf({ automatic = false }: OrderRequest, files: readonly FoundFile[]): string[] {
  const users = [...new Set(files.flatMap(({ newKeyOf }) => newKeyOf ?? []))]
  if (automatic && users.length > 0)
    throw new FerryError(
      'refused',
      `${users[0]} has a new key: ask, then \`ferry keys accept ${users[0]}\`; until then nothing is fetched by itself.`,
    )
  return users
}

/** The place of one file of a tree; each folder is made and checked once. @throws FerryError `bad-name`, `unsafe-path` */
async function placeInside(base: string, way: string, folders: Map<string, Promise<string>>): Promise<string> {
  const segments = way.split('/')
  const name = segments.pop() ?? ''
  const refused = checkName(name)
  if (refused !== undefined) throw new FerryError(refused.code, refused.text)
  const key = segments.join('/')
  const folder = folders.get(key) ?? makeInside(base, [...segments, 'x']).then(dirname)
  folders.set(key, folder)
  return join(await folder, name)
}

const orderOf = (
  peer: Orderer,
  { overwrite, sequential, route = peer.config.download.route }: OrderRequest,
  target: string,
  { root, size, guard }: FoundFile,
  destination: string,
): PlacedOrder => ({
  order: { target, root, size, destination, overwrite, route, sequential, guard },
  story: new Story(),
})

async function place(
  peer: Orderer,
  { once, detach = false }: OrderRequest,
  orders: readonly PlacedOrder[],
): Promise<Followed[]> {
  const ids = await peer.downloads.orderAll(
    detach ? orders.map((placed) => ({ ...placed, story: undefined })) : orders,
    once,
  )
  return orders.flatMap(({ story }, index) => {
    const id = ids[index]
    return id === undefined || story === undefined ? [] : [{ id, story }]
  })
}

/** `-o` names a file, or a folder that is there or is written with a slash. */
async function destinationOf(peer: Orderer, output: string | undefined, name: string) {
  if (output === undefined) return { destination: join(peer.config.download.directory, name), isNamed: false }
  const isInside = output.endsWith('/') || (await isFolder(output))
  return { destination: isInside ? join(output, name) : output, isNamed: !isInside }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT')) return false
    throw asFerryError(err)
  }
}
