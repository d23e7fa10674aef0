/**
 * Names that the receiving system cannot store, as names that it can (row F8, threat row 29). Every name here has passed
 * `checkName`: what misleads a person is refused long before; what is left is merely unstorable somewhere.
 *
 * Windows is the only system with forbidden characters. There a character is written as in a URL, `%` and two capital
 * hexadecimal digits: `a:b.txt` becomes `a%3Ab.txt`, `CON.txt` becomes `%43ON.txt`, and a dot or space at the end becomes
 * `%2E` or `%20`. A `%` stays as it is, as in `100%.txt` or `My%20File.txt`, unless the text from there on would be taken for
 * such an escape; then it becomes `%25`. So `originalName` gives back exactly what was mapped. The price: no mapping with an inverse can
 * leave its own results alone, so a name that looks mapped is mapped again (`a%3Ab.txt` becomes `a%253Ab.txt`). All other names
 * stay as they are.
 *
 * Not reversible: a name that is too long once it is mapped is cut and gets a hash, `stem~1a2b3c4d.txt`, and a
 * name whose place is taken gets a number, `name (2).txt` (`portable-tree.ts`). Whoever needs the original is told it
 * together with the new name, before the download.
 */
import { createHash } from 'node:crypto'
import { LIMITS } from '../base/limits.ts'
import { collisionKey } from './file-name.ts'

/**
 * `windows`: the rules of Win32, as on NTFS and FAT disks; `apple`: neither case nor Unicode form tells names apart;
 * `posix`: names are bytes.
 */
export const SYSTEMS = ['posix', 'windows', 'apple'] as const
export type System = (typeof SYSTEMS)[number]

/** The system whose rules hold, where the user has not said which. */
export function systemOf(platform: NodeJS.Platform): System {
  if (platform === 'win32') return 'windows'
  return platform === 'darwin' ? 'apple' : 'posix'
}

/** Windows takes these for devices in every folder, with any extension, and with spaces before it. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[1-9¹²³]|lpt[1-9¹²³]) *(\..*)?$/is

/** Why `system` cannot store this name; `undefined` when it can. */
export function unstorable(name: string, system: System): string | undefined {
  const length = Buffer.byteLength(name)
  // Windows counts UTF-16 units, which are never more than bytes.
  if (length > LIMITS.maxNameBytes) return `it has ${length} bytes, more than ${LIMITS.maxNameBytes}`
  if (system !== 'windows') return undefined
  if (DEVICE.test(name)) return 'Windows reserves this name'
  if (/[<>:"|?*]/.test(name)) return 'Windows does not allow one of < > : " | ? *'
  return /[. ]$/.test(name) ? 'Windows drops the dot or space at the end' : undefined
}

/** Two names with the same key are one name on that system. */
export function nameKey(name: string, system: System): string {
  return system === 'posix' ? name : collisionKey(name)
}

/** The name under which `system` stores this one: the same for the same name, always. */
export function portableName(name: string, system: System): string {
  const mapped = mapName(name, system)
  return Buffer.byteLength(mapped) <= LIMITS.maxNameBytes ? mapped : shortened(name, system)
}

/** What `portableName` was given, unless it had to shorten it. */
export function originalName(name: string, system: System): string {
  if (system !== 'windows') return name
  const letter = letterOf(name)
  const device = letter + unescaped(name.slice(3))
  return letter !== '' && DEVICE.test(device) ? device : unescaped(name)
}

/** `name (2).txt`: for the second of two names that are one on some system. */
export function numberedName(name: string, number: number, isFolder: boolean): string {
  const ending = isFolder ? '' : endingOf(name)
  return `${name.slice(0, name.length - ending.length)} (${number})${ending}`
}

/** What must be escaped: forbidden characters, a dot or space at the end, and a `%` that `ESCAPE` would take for one of ours. */
const ESCAPABLE = /[<>:"|?*]|%(?=22|25|2A|3A|3C|3E|3F|7C|2[0E]$)|[. ]$/g
const ESCAPE = /%(?:22|25|2A|3A|3C|3E|3F|7C|2[0E]$)/g

const escaped = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
const unescaped = (text: string) => text.replace(ESCAPE, (code) => characterOf(code.slice(1)))
const characterOf = (code: string) => String.fromCharCode(Number.parseInt(code, 16))

function mapName(name: string, system: System): string {
  if (system !== 'windows') return name
  const mapped = name.replace(ESCAPABLE, escaped)
  const letter = letterOf(name)
  const looksMapped = letter !== '' && DEVICE.test(letter + name.slice(3))
  return looksMapped || DEVICE.test(name) ? escaped(name) + mapped.slice(1) : mapped
}

/** The letter that an escape at the beginning stands for: a device's first; empty when there is none. */
function letterOf(name: string): string {
  const code = /^%([46][13CE]|[57]0)/.exec(name)?.[1]
  return code === undefined ? '' : characterOf(code)
}

/** An extension as people know it; what lies before it can be cut and numbered. */
const ENDING = /(?<=.)\.[\p{L}\p{N}]{1,10}$/su
const endingOf = (name: string) => ENDING.exec(name)?.[0] ?? ''

const HASH_DIGITS = 8
/** The escape of the first letter, should what is left be a device's name. */
const DEVICE_ROOM = 2

function shortened(name: string, system: System): string {
  const ending = endingOf(name)
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_DIGITS)
  const tail = `~${hash}${ending}`
  let room = LIMITS.maxNameBytes - Buffer.byteLength(tail) - DEVICE_ROOM
  let stem = ''
  for (const character of name.slice(0, name.length - ending.length)) {
    const isEscaped = system === 'windows' && '<>:"|?*%'.includes(character)
    room -= isEscaped ? escaped(character).length : Buffer.byteLength(character)
    if (room < 0) break
    stem += character
  }
  return mapName(stem + tail, system)
}
