/** A catalogue as people have it: music, films, pictures, documents, sources; the same one for the same seed. */
import { createHash } from 'node:crypto'
import {
  type AccountId,
  type ContentRoot,
  type DeviceNo,
  deviceNo,
  type PeerIdText,
  parseUsername,
  revision,
} from '#shared/base/ids.ts'
import type { Entry, Store } from '../../tracker/store/store.ts'
import { type Random, seededRandom as seeded } from './seeded-random.ts'

export { type Random, seeded }

// Some 7 000 syllables, so that three letters in a row are about as telling as in real names.
const ONSETS =
  'b br c ch cl cr d dr f fl fr g gl gr h j k kl l m n p ph pl pr qu r s sc sh sl sp st str t th tr v w x y z'.split(
    ' ',
  )
const VOWELS = 'a e i o u a e i o u ai ea ee ie oo ou y'.split(' ')
const CODAS = ['', '', '', '', ...'n r l s t m ck nd ng rt st x'.split(' ')]
const COMMON =
  'the love night live summer report final house world dark light river part one day home music best of project winter city'.split(
    ' ',
  )
const KINDS = [
  { alias: 'Music', extensions: ['flac', 'mp3', 'ogg'], mean: 12e6 },
  { alias: 'Films', extensions: ['mkv', 'mp4', 'avi'], mean: 900e6 },
  { alias: 'Pictures', extensions: ['jpg', 'jpg', 'png', 'nef'], mean: 4e6 },
  { alias: 'Documents', extensions: ['pdf', 'docx', 'txt', 'epub'], mean: 800e3 },
  { alias: 'Work', extensions: ['c', 'h', 'ts', 'json', 'py', 'zip'], mean: 20e3 },
] as const

const pick = <T>(random: Random, list: readonly T[]): T => {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const syllable = (random: Random): string => pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS)

const newWord = (random: Random): string => {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => syllable(random)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export interface MadeFile {
  readonly path: string
  readonly size: number
  readonly mtime: number
  readonly root: ContentRoot
}

/** Files, folder by folder: every folder has an author and a title, every file a number and a title of its own. */
export function* madeFiles(seed: number, now: number): Generator<MadeFile> {
  const random = seeded(seed)
  // Some names are everywhere, most are rare.
  const authors = Array.from({ length: 4000 }, () => newWord(random))
  for (let count = 0; ; ) {
    const { alias, extensions, mean } = pick(random, KINDS)
    const author = authors[Math.floor(authors.length * random() ** 3)] ?? 'Nobody'
    const title = `${pick(random, COMMON)} ${newWord(random)} (${1970 + Math.floor(random() * 56)})`
    const extension = pick(random, extensions)
    const files = 4 + Math.floor(random() * 20)
    for (let file = 1; file <= files; file++) {
      const name = `${String(file).padStart(2, '0')} - ${newWord(random)} ${pick(random, COMMON)}.${extension}`
      yield {
        path: `${alias}/${author}/${title}/${name}`,
        size: Math.round(mean * (0.2 + 2 * random() ** 2)),
        mtime: Math.round(now - random() ** 2 * 5 * 365 * 24 * 3_600_000),
        root: rootOf(`${seed}/${count}`),
      }
      count += 1
    }
  }
}

/** The next so many. `take` of the iterator itself would end it. */
export function nextFiles(files: Iterator<MadeFile>, count: number): MadeFile[] {
  const taken: MadeFile[] = []
  while (taken.length < count) {
    const { done, value } = files.next()
    if (done === true) break
    taken.push(value)
  }
  return taken
}

export const rootOf = (text: string) => createHash('sha256').update(text).digest('hex') as ContentRoot

/** An account with one device, straight into the store. */
export async function addMadeDevice(store: Store, name: string): Promise<{ account: AccountId; device: DeviceNo }> {
  const facts = { name, addresses: [], now: 0, depot: false, host: deviceNo(0) }
  return store.transaction(async (tx) => {
    const account = await tx.insertAccount(parseUsername(name), '', 'member', 0)
    return { account, device: await tx.insertDevice({ peerId: `key of ${name}` as PeerIdText, account, ...facts }) }
  })
}

const NO_SIGNATURE = new Uint8Array(64)

/** Puts files of a device into the catalogue, 500 a transaction as a peer would. */
export async function addMadeFiles(
  store: Store,
  device: DeviceNo,
  files: readonly (MadeFile & { readonly audience?: number })[],
): Promise<void> {
  for (let from = 0; from < files.length; from += 500) {
    const some = files.slice(from, from + 500)
    await store.transaction(async (tx) => {
      const first = await tx.takeRevisions(some.length)
      const rows = some.map(
        ({ audience = 0, ...file }, index): Entry => ({
          ...file,
          device,
          audience,
          revision: revision(first + index),
          removed: false,
          signer: '',
          signature: NO_SIGNATURE,
        }),
      )
      await tx.putEntries(rows)
      const entries = ((await tx.device(device))?.entries ?? 0) + some.length
      await tx.setHoldings(device, entries, new Uint8Array(32))
    })
  }
}
