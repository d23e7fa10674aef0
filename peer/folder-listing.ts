/** What lies directly in a folder, from the files below it. Pure. */
import { isFolderPath } from '#shared/content/file-name.ts'
import { type ListedFile, listed } from './catalogue-view.ts'
import type { MirrorDevice, MirrorEntry } from './link/mirror.ts'

export interface ListedFolder {
  readonly kind: 'folder'
  readonly owner: string
  /** With a slash at its end. */
  readonly path: string
  readonly files: number
  readonly bytes: number
  /** Somebody who is online has some of it. */
  readonly online: boolean
}

export type Child = (ListedFile & { readonly kind: 'file' }) | ListedFolder

export interface PlacedFile {
  readonly device: MirrorDevice
  readonly entry: MirrorEntry
}

/**
 * Children of `folder` (with or without its slash; empty for all), or all files below it. A path that is no folder but a file
 * gives that file; `undefined` says that there is neither.
 */
export function childrenOf(files: readonly PlacedFile[], folder: string, isRecursive: boolean): Child[] | undefined {
  const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  const below = files.filter(({ entry }) => entry.path.startsWith(prefix))
  const itself = files.filter(({ entry }) => entry.path === folder && !isFolderPath(folder))
  if (below.length + itself.length === 0) return undefined
  const unique = bestOfEach([...itself, ...below])
  if (isRecursive || itself.length > 0) return sorted(unique.map(toChild))
  const groups = Map.groupBy(unique, ({ entry }) => firstStep(entry.path, prefix))
  return sorted([...groups].flatMap(([step, some]) => (step === '' ? [] : grouped(`${prefix}${step}`, some))))
}

/** The next name below the folder, with its slash where that is a folder. */
function firstStep(path: string, prefix: string): string {
  const rest = path.slice(prefix.length)
  const slash = rest.indexOf('/')
  return slash === -1 ? rest : rest.slice(0, slash + 1)
}

function grouped(path: string, files: readonly PlacedFile[]): Child[] {
  const [first] = files
  if (first === undefined) return []
  if (!isFolderPath(path)) return [toChild(first)]
  const real = files.filter(({ entry }) => !isFolderPath(entry.path))
  return [
    {
      kind: 'folder',
      owner: first.device.username,
      path,
      files: real.length,
      bytes: real.reduce((sum, { entry }) => sum + entry.size, 0),
      online: files.some(({ device }) => device.online),
    },
  ]
}

const toChild = ({ device, entry }: PlacedFile): Child => ({ kind: 'file', ...listed(device, entry) })

/** The same path on several devices once, of one that is online if any. */
function bestOfEach(files: readonly PlacedFile[]): PlacedFile[] {
  const best = new Map<string, PlacedFile>()
  for (const file of files) {
    const known = best.get(file.entry.path)
    if (known === undefined || (file.device.online && !known.device.online)) best.set(file.entry.path, file)
  }
  return [...best.values()]
}

/** Folders before files, each by their names. */
const sorted = (children: readonly Child[]): Child[] =>
  children.toSorted((a, b) =>
    a.kind === b.kind ? (a.path < b.path ? -1 : 1) : Number(a.kind === 'file') - Number(b.kind === 'file'),
  )
