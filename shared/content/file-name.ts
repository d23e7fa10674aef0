/**
 * The one validator of names that come from elsewhere (threat rows 26 to 29, finding F6). It refuses what can mislead a
 * person, a terminal or a file system; what is merely unstorable on some system is mapped by `portable-name.ts`.
 */
import { FerryError, type Refusal, refusal } from '../base/errors.ts'
import { HIDDEN } from '../base/hidden.ts'
import type { EntryPath } from '../base/ids.ts'
import { LIMITS } from '../base/limits.ts'

interface Rule {
  readonly pattern: RegExp
  readonly reason: string
}

// Fillers and the grapheme joiner are drawn as nothing, like the zero-width signs. Joiners are refused too: they are legal in some scripts, but two names that look the same must be the same.
const RULES: readonly Rule[] = [
  { pattern: /[\p{Cc}]/u, reason: 'it contains a control character' },
  { pattern: /[/\\]/u, reason: 'it contains a slash or backslash' },
  { pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, reason: 'it contains a text-direction control' },
  {
    pattern:
      /[\u180b-\u180f]|\u034f|[\u17b4\u17b5]|[\u00ad\u115f\u1160\u200b-\u200d\u2028\u2029\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}]/u,
    reason: 'it contains an invisible character',
  },
  {
    pattern: /[\ufdd0-\ufdef]|[\ufffe\uffff]|\p{Noncharacter_Code_Point}/u,
    reason: 'it contains a code that is no character',
  },
]

/** Why `component` may not be a file or folder name; `undefined` when it may. */
export function checkName(component: string): Refusal | undefined {
  const reason = nameProblem(component)
  return reason === undefined ? undefined : refusal('bad-name', `The name ${quoted(component)} is refused: ${reason}.`)
}

function nameProblem(component: string): string | undefined {
  if (component === '') return 'it is empty'
  if (component === '.' || component === '..') return 'it would mean another folder'
  if (!component.isWellFormed()) return 'it is not valid Unicode'
  const length = Buffer.byteLength(component)
  if (length > LIMITS.maxNameBytes) return `it has ${length} bytes, more than ${LIMITS.maxNameBytes}`
  return RULES.find(({ pattern }) => pattern.test(component))?.reason
}

/**
 * A path as it stands in the catalogue: `alias/relative/path`, or `alias/empty/folder/`.
 * @throws FerryError `bad-name` with the reason
 */
export function parseEntryPath(text: string): EntryPath {
  const length = Buffer.byteLength(text)
  if (length > LIMITS.maxPathBytes)
    throw new FerryError('bad-name', `The path has ${length} bytes, more than ${LIMITS.maxPathBytes}.`)
  const components = componentsOf(text)
  if (components.length < 2) throw new FerryError('bad-name', `${quoted(text)} names no file inside a share.`)
  if (components.length > LIMITS.maxPathDepth)
    throw new FerryError('bad-name', `The path has ${components.length} levels, more than ${LIMITS.maxPathDepth}.`)
  for (const component of components) {
    const refused = checkName(component)
    if (refused !== undefined) throw new FerryError(refused.code, refused.text)
  }
  return text as EntryPath
}

/** An empty folder is an entry as well: its path ends in a slash. */
export const isFolderPath = (path: string): boolean => path.endsWith('/')

const componentsOf = (path: string) => (isFolderPath(path) ? path.slice(0, -1) : path).split('/')

/** Whether `parseEntryPath` would take it. */
export function isEntryPath(text: string): text is EntryPath {
  const components = componentsOf(text)
  const fits = Buffer.byteLength(text) <= LIMITS.maxPathBytes
  const deep = components.length >= 2 && components.length <= LIMITS.maxPathDepth
  return fits && deep && components.every((component) => nameProblem(component) === undefined)
}

/** @throws FerryError `bad-name` */
export function checkAlias(alias: string): void {
  const refused = checkName(alias)
  if (refused !== undefined) throw new FerryError(refused.code, refused.text)
  if (Buffer.byteLength(alias) > LIMITS.maxAliasBytes)
    throw new FerryError('bad-name', `The alias ${quoted(alias)} has more than ${LIMITS.maxAliasBytes} bytes.`)
}

/**
 * Names with the same key are the same name on some file system: Unicode NFC, then case folding by way of upper case
 * (and lower case before it, since the capital ẞ has no upper case but itself),
 * which also joins ß with SS and both Greek sigmas, as NTFS and APFS users would expect of two names that look alike.
 */
export function collisionKey(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC')
}

/** Any text of a stranger, safe for a terminal and a log: hidden characters are shown as escapes. */
export function printable(text: string): string {
  if (!HIDDEN.test(text) && text.isWellFormed()) return text
  return Array.from(text, (character) =>
    HIDDEN.test(character) || !character.isWellFormed() ? escaped(character) : character,
  ).join('')
}

const escaped = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

const QUOTED_MOST = 120

function quoted(text: string): string {
  const shown = text.length > QUOTED_MOST ? `${text.slice(0, QUOTED_MOST)}…` : text
  return `"${printable(shown)}"`
}
