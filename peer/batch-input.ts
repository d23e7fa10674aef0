/**
 * The classic input of a swarm experiment, one item a line: the number of owned files; for each its name and number of pieces
 * (`name 3`), followed by one hash a line; then the number of wanted files, and one name a line. Empty lines do not count.
 */
import { FerryError } from '#shared/base/errors.ts'
import { checkName } from '#shared/content/file-name.ts'

export interface OwnedFile {
  readonly name: string
  /** One for each piece, as written. */
  readonly hashes: readonly string[]
}

export interface BatchInput {
  readonly owned: readonly OwnedFile[]
  readonly wanted: readonly string[]
}

const MOST_FILES = 100_000
const MOST_PIECES = 1_000_000
const HASH = /^[0-9A-Za-z+/=_-]{1,128}$/

/** @throws FerryError `usage` with the number of the line */
export function parseBatch(text: string, file: string): BatchInput {
  const lines = new Lines(text, file)
  const owned: OwnedFile[] = []
  const names = new Set<string>()
  for (let left = lines.count('the number of owned files', MOST_FILES); left > 0; left--) {
    const line = lines.next('the name of an owned file and its number of pieces')
    const cut = line.search(/\s+\S+$/)
    const name = lines.name(cut < 0 ? '' : line.slice(0, cut))
    const pieces = lines.number(line.slice(cut).trim(), 'the number of pieces', MOST_PIECES)
    if (names.has(name)) throw lines.refuse(`"${name}" is owned twice`)
    names.add(name)
    owned.push({ name, hashes: Array.from({ length: pieces }, () => lines.hash()) })
  }
  const wanted = Array.from({ length: lines.count('the number of wanted files', MOST_FILES) }, () =>
    lines.name(lines.next('the name of a wanted file')),
  )
  lines.end()
  return { owned, wanted }
}

/** What such a file holds: its hashes, one a line. The experiment has no other bytes. */
export const contentOf = ({ hashes }: OwnedFile): string => hashes.map((hash) => `${hash}\n`).join('')

class Lines {
  readonly #lines: readonly { readonly number: number; readonly text: string }[]
  readonly #file: string
  #at = 0

  constructor(text: string, file: string) {
    this.#file = file
    this.#lines = text
      .split(/\r?\n/)
      .map((line, index) => ({ number: index + 1, text: line.trim() }))
      .filter((line) => line.text !== '')
  }

  next(expected: string): string {
    const line = this.#lines[this.#at]
    this.#at += 1
    if (line === undefined) throw this.refuse(`the file ends where ${expected} should be`)
    return line.text
  }

  count(what: string, most: number): number {
    return this.number(this.next(what), what, most)
  }

  number(text: string, what: string, most: number): number {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (!(value <= most)) throw this.refuse(`"${text.slice(0, 40)}" is not ${what}, a whole number up to ${most}`)
    return value
  }

  name(text: string): string {
    const refused = checkName(text)
    if (refused !== undefined) throw this.refuse(`"${text.slice(0, 40)}" cannot be a file name: ${refused.text}`)
    return text
  }

  hash(): string {
    const text = this.next('the hash of a piece')
    if (!HASH.test(text))
      throw this.refuse(`"${text.slice(0, 40)}" is no hash (letters, digits, + / = _ -, at most 128)`)
    return text
  }

  end(): void {
    if (this.#at < this.#lines.length) {
      this.#at += 1
      throw this.refuse('there is more than the numbers before announced')
    }
  }

  refuse(problem: string): FerryError {
    const { number } = this.#lines[this.#at - 1] ?? { number: (this.#lines.at(-1)?.number ?? 0) + 1 }
    return new FerryError('usage', `${this.#file}, line ${number}: ${problem}.`)
  }
}
