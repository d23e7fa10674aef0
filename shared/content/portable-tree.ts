/**
 * Where the files of a tree are saved on a system: every name one that it can store, and no two in one place. What would
 * collide there (names that differ in case or Unicode form only, a file and a folder of one name) gets a number.
 */
import { nameKey, numberedName, portableName, type System } from './portable-name.ts'

export interface Renamed {
  readonly from: string
  readonly to: string
}

export interface PortableTree {
  /** Each given path, and the path that it is saved under. */
  readonly places: ReadonlyMap<string, string>
  /** Files and, with a slash at the end, folders whose own name had to change. */
  readonly renamed: readonly Renamed[]
}

interface Folder {
  readonly folders: Map<string, Folder>
  readonly files: Set<string>
}

/** @param paths of files and, with a slash at the end, of folders; their order does not matter */
export function portableTree(paths: Iterable<string>, system: System): PortableTree {
  const top = newFolder()
  for (const path of paths) add(top, path)
  const places = new Map<string, string>()
  const renamed: Renamed[] = []
  settle(top, '', '', system, (from, to, isRenamed) => {
    places.set(from, to)
    if (isRenamed) renamed.push({ from, to })
  })
  return { places, renamed }
}

const newFolder = (): Folder => ({ folders: new Map(), files: new Set() })

function add(top: Folder, path: string): void {
  const names = path.split('/')
  const file = names.pop() ?? ''
  let folder = top
  for (const name of names) {
    const next = folder.folders.get(name) ?? newFolder()
    folder.folders.set(name, next)
    folder = next
  }
  if (file !== '') folder.files.add(file)
}

/** Paths have a bounded depth, so that this may call itself. */
function settle(
  { folders, files }: Folder,
  from: string,
  to: string,
  system: System,
  put: (from: string, to: string, isRenamed: boolean) => void,
): void {
  const names = namesIn({ folders: folders.keys(), files }, system)
  for (const [name, folder] of folders) {
    const saved = names.folders.get(name) ?? name
    put(`${from}${name}/`, `${to}${saved}/`, saved !== name)
    settle(folder, `${from}${name}/`, `${to}${saved}/`, system, put)
  }
  for (const name of files) {
    const saved = names.files.get(name) ?? name
    put(from + name, to + saved, saved !== name)
  }
}

interface Item {
  readonly name: string
  readonly isFolder: boolean
  readonly mapped: string
}

export interface FolderNames {
  readonly folders: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, string>
}

/** The names of one folder and what they are saved as: the same for the same set of names, in whatever order. */
export function namesIn(
  { folders, files }: { folders: Iterable<string>; files: Iterable<string> },
  system: System,
): FolderNames {
  const items = [
    ...Array.from(folders, (name) => ({ name, isFolder: true, mapped: portableName(name, system) })),
    ...Array.from(files, (name) => ({ name, isFolder: false, mapped: portableName(name, system) })),
  ].toSorted(byPrecedence)
  const taken = new Set<string>()
  const saved = { folders: new Map<string, string>(), files: new Map<string, string>() }
  const put = ({ name, isFolder }: Item, as: string) => (isFolder ? saved.folders : saved.files).set(name, as)
  const late: Item[] = []
  for (const item of items) {
    const key = nameKey(item.mapped, system)
    if (taken.has(key)) late.push(item)
    else put(item, item.mapped)
    taken.add(key)
  }
  // Names that can stay have their places by now, so that no number takes one of them.
  const numbers = new Map<string, number>()
  for (const item of late) put(item, freeName(item, system, taken, numbers))
  return saved
}

/** What can keep its name comes first, then folders, since many paths change with one of them. */
function byPrecedence(a: Item, b: Item): number {
  const rank = (item: Item) => (item.mapped === item.name ? 0 : 2) + (item.isFolder ? 0 : 1)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  return a.name < b.name ? -1 : 1
}

/** Goes on counting where the last name of this key stopped: a hundred thousand twins must not cost their square. */
function freeName({ name, isFolder, mapped }: Item, system: System, taken: Set<string>, numbers: Map<string, number>) {
  const twin = nameKey(mapped, system)
  for (let number = (numbers.get(twin) ?? 1) + 1; ; number++) {
    const candidate = portableName(numberedName(name, number, isFolder), system)
    const key = nameKey(candidate, system)
    if (taken.has(key)) continue
    taken.add(key)
    numbers.set(twin, number)
    return candidate
  }
}
