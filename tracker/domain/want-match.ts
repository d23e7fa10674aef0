/**
 * Whether a file is one that somebody wants: by its name, its size, or its content. Pure. A pattern is never turned into a
 * regular expression: it comes from a stranger, and must cost no more than its length times that of the name.
 */
import type { ContentRoot } from '#shared/base/ids.ts'

export interface Wish {
  /** A glob; empty when a root is wanted. */
  readonly pattern: string
  readonly root: ContentRoot | undefined
  readonly least: number
  /** 0 for no limit. */
  readonly most: number
}

/** A file as it is compared: names without case and marks. */
export interface FoldedFile {
  readonly path: string
  readonly name: string
  readonly size: number
  readonly root: ContentRoot
}

export interface Glob {
  /** Of the whole path where the pattern has a slash, else of the name. */
  readonly of: 'path' | 'name'
  /** What stands between the stars; the first is bound to the beginning, the last to the end. */
  readonly parts: readonly string[]
  /** Text that every match has, of at least three characters each, longest first. */
  readonly literals: readonly string[]
}

/** Stands for any one character in a part; no name can hold it. */
const ANY = '\0'
/** An index over text in threes can find nothing shorter. */
export const LITERAL_LEAST = 3

const ASCII = /^[\x20-\x7e]*$/

/** Without case and marks, so that `Été` is found as `ete` in whichever Unicode form a disk has it. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ')
  // Composed again: what is left together is a letter of its own, such as a Hangul syllable.
  return bare.normalize('NFC')
}

export const foldFile = ({ path, size, root }: { path: string; size: number; root: ContentRoot }): FoldedFile => ({
  path: fold(path),
  name: fold(path.slice(path.lastIndexOf('/') + 1)),
  size,
  root,
})

/** `*` is any text, `?` any one character; without either, the pattern may stand anywhere. */
export function parseGlob(pattern: string): Glob {
  const isPlain = !/[*?]/.test(pattern)
  // Each literal is folded for itself: a sign that folds to a star is none.
  const parts = pattern.split('*').map((part) => part.split('?').map(fold).join(ANY))
  const literals = parts
    .flatMap((part) => part.split(ANY))
    .filter((literal) => [...literal].length >= LITERAL_LEAST)
    .toSorted((a, b) => b.length - a.length)
  return {
    of: pattern.includes('/') ? 'path' : 'name',
    parts: isPlain
      ? ['', ...parts, '']
      : parts.filter((part, at) => part !== '' || at === 0 || at === parts.length - 1),
    literals,
  }
}

export function fits({ root, least, most }: Wish, glob: Glob | undefined, file: FoldedFile): boolean {
  if (file.size < least || (most > 0 && file.size > most)) return false
  if (root !== undefined && root !== file.root) return false
  return glob === undefined || matches(glob, glob.of === 'path' ? file.path : file.name)
}

/** The leftmost place of a part leaves the most for those after it, so no way has to be tried twice. */
export function matches({ parts }: Glob, text: string): boolean {
  const [first = '', ...rest] = parts
  const last = rest.pop()
  let at = endAt(text, 0, first)
  if (last === undefined) return at === text.length
  for (const part of rest) {
    if (at === -1) return false
    at = find(text, at, part)
  }
  return at !== -1 && endsWith(text, at, last)
}

/** Where the part ends when it begins here; -1 when it does not. */
function endAt(text: string, start: number, part: string): number {
  let at = start
  for (let i = 0; i < part.length; i++) {
    if (at >= text.length) return -1
    if (part[i] === ANY) at += widthAt(text, at)
    else if (part[i] === text[at]) at += 1
    else return -1
  }
  return at
}

/** The end of the leftmost place of the part from here on; -1 when there is none. */
function find(text: string, from: number, part: string): number {
  if (!part.includes(ANY)) {
    const start = text.indexOf(part, from)
    return start === -1 ? -1 : start + part.length
  }
  for (let start = from; start < text.length; start += widthAt(text, start)) {
    const end = endAt(text, start, part)
    if (end !== -1) return end
  }
  return -1
}

function endsWith(text: string, from: number, part: string): boolean {
  if (!part.includes(ANY)) return text.length - part.length >= from && text.endsWith(part)
  for (let start = from; start < text.length; start += widthAt(text, start))
    if (endAt(text, start, part) === text.length) return true
  return false
}

/** A character outside the first plane has two code units. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** All runs of three characters, each once. */
export function trigramsOf(text: string): Set<string> {
  const found = new Set<string>()
  const characters = ASCII.test(text) ? text : [...text]
  for (let i = 0; i + LITERAL_LEAST <= characters.length; i++) {
    const three = characters.slice(i, i + LITERAL_LEAST)
    found.add(typeof three === 'string' ? three : three.join(''))
  }
  return found
}
