/** A shared folder: its alias, what of it is ignored, and how local paths become entry paths and back. */
import { readFileSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { FerryError } from '#shared/base/errors.ts'
import type { EntryPath } from '#shared/base/ids.ts'
import { checkAlias, parseEntryPath } from '#shared/content/file-name.ts'

/** What nobody means to share: droppings of systems and programs, and files that are still being received. */
export const DEFAULT_IGNORES = [
  '.DS_Store',
  '._*',
  'Thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  '$RECYCLE.BIN/',
  'System Volume Information/',
  '.Trash-*/',
  '.ferryignore',
  '*.ferry-part',
  '*.part',
  '*.crdownload',
  '~$*',
  '.~lock.*#',
] as const

export const IGNORE_FILE = '.ferryignore'

export interface ShareOptions {
  readonly path: string
  readonly alias: string
  readonly ignore: readonly string[]
}

export class Share {
  readonly alias: string
  /** Absolute, links resolved. */
  readonly folder: string
  readonly #rules: Ignore

  /** @throws FerryError `config` when the folder is not there, `bad-name` for an alias that others cannot store */
  constructor({ path, alias, ignore: patterns }: ShareOptions, common: readonly string[]) {
    checkAlias(alias)
    this.alias = alias
    this.folder = resolveFolder(path)
    this.#rules = ignore().add([...DEFAULT_IGNORES, ...common, ...patterns, ...ownRules(this.folder)])
  }

  /** Whether the owner wants this path kept out; `isFolder` because patterns such as `build/` mean folders only. */
  ignores(absolute: string, isFolder: boolean): boolean {
    const inside = this.relative(absolute)
    if (inside === '') return false
    // A folder named `..\\` is another path to a library that takes backslashes for slashes: nothing out there is shared.
    if (inside === '..' || inside.startsWith('../')) return true
    return this.#rules.ignores(isFolder ? `${inside}/` : inside)
  }

  contains(absolute: string): boolean {
    return absolute === this.folder || absolute.startsWith(this.folder + sep)
  }

  /** Path below the folder with `/` between its parts; empty for the folder itself. */
  relative(absolute: string): string {
    return relative(this.folder, absolute).split(sep).join('/')
  }

  /** @throws FerryError `bad-name` when others could not be shown this name */
  entryPath(absolute: string): EntryPath {
    return parseEntryPath(`${this.alias}/${this.relative(absolute)}`)
  }

  /** As `entryPath`, for a folder. */
  folderPath(absolute: string): EntryPath {
    return parseEntryPath(`${this.alias}/${this.relative(absolute)}/`)
  }

  absolute(path: EntryPath): string {
    return join(this.folder, ...path.split('/').slice(1))
  }
}

function resolveFolder(path: string): string {
  try {
    return realpathSync(path)
  } catch (cause) {
    throw new FerryError('config', `The shared folder ${path} is not there; make it, or correct the share's path.`, {
      cause,
    })
  }
}

/** A `.ferryignore` at the top of the share, in gitignore syntax. */
function ownRules(folder: string): string[] {
  try {
    return [readFileSync(join(folder, IGNORE_FILE), 'utf8')]
  } catch {
    return [] // having none is the usual case
  }
}
