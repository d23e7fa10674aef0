/**
 * Row 20: who may do what with which file, as one table: three users, every verb, what is one's own, what was granted, what is
 * others', what is not there. Through separate processes; a foreign, a restricted and an absent file read the same.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUpHubs, startHub, type TestPeer } from '../support/hub.ts'

afterEach(cleanUpHubs)

/** Ann's files: for everyone, for bea, for nobody, for bea in a depot; and one that is not there. */
const FILES = {
  open: 'Files/open/open-file.txt',
  granted: 'Files/granted/granted-file.txt',
  private: 'Files/private/private-file.txt',
  kept: 'Depot/kept/kept-file.txt',
  absent: 'Files/absent/absent-file.txt',
} as const
type File = keyof typeof FILES
const NAMES = Object.keys(FILES) as File[]

const bytesOf = (file: File) => `what is in ${file}`
/** Of one block: the root is its hash. */
const rootOf = (file: File) => createHash('sha256').update(bytesOf(file)).digest('hex')
const folderOf = (file: File) => FILES[file].split('/').slice(0, -1).join('/')

/** What each verb is to answer: for each user the files in the order of `FILES`. `-` is not found, in the same words for all. */
const EXPECTED = `
            | ann: her own              | bea: granted              | cal: a stranger
get path    | usage usage usage ok -    | ok ok - ok -              | ok - - - -
get root    | - - - ok -                | ok ok - ok -              | ok - - - -
get folder  | - - - ok -                | ok ok - ok -              | ok - - - -
ls folder   | ok ok ok ok -             | ok ok - ok -              | ok - - - -
search      | ok ok ok ok none          | ok ok none ok none        | ok none none none none
who path    | ok ok ok ok -             | ok ok - ok -              | ok - - - -
who root    | ok ok ok ok -             | ok ok - ok -              | ok - - - -
share       | ok ok ok ok -             | - - - - -                 | - - - - -
unshare     | ok ok ok ok -             | - - - - -                 | - - - - -
delete      | usage usage usage ok -    | - - - - -                 | - - - - -
`

/** What the command of this name asks its daemon; the commands themselves are tried elsewhere. */
const VERBS: Record<string, (file: File) => { path: string; body?: object; finds?: boolean }> = {
  'get path': (file) => get(`ann:${FILES[file]}`),
  'get root': (file) => get(rootOf(file)),
  'get folder': (file) => get(`ann:${folderOf(file)}/`),
  'ls folder': (file) => ({ path: `/v1/folder?target=${encodeURIComponent(`ann:${folderOf(file)}/`)}` }),
  search: (file) => ({ path: `/v1/search?text=${file}-file`, finds: true }),
  'who path': (file) => ({ path: `/v1/who?target=${encodeURIComponent(`ann:${FILES[file]}`)}` }),
  'who root': (file) => ({ path: `/v1/who?target=${rootOf(file)}` }),
  share: (file) => ({ path: '/v1/share', body: { target: `ann:${FILES[file]}`, with: ['zoe'] } }),
  unshare: (file) => ({ path: '/v1/unshare', body: { target: `ann:${FILES[file]}`, with: ['zoe'] } }),
  delete: (file) => ({ path: '/v1/delete', body: { target: `ann:${FILES[file]}` } }),
}

const get = (target: string) => ({ path: '/v1/downloads', body: { target, once: true, overwrite: true } })

interface Answer {
  readonly cell: string
  /** All words, without the names that were asked for. */
  readonly words: string
}

async function ask(peer: TestPeer, verb: string, file: File): Promise<Answer> {
  const question = VERBS[verb]?.(file) ?? { path: '' }
  if (question.finds === true) {
    const { hits } = (await peer.asks(question.path)) as { hits: unknown[] }
    return { cell: hits.length === 0 ? 'none' : 'ok', words: '' }
  }
  const { code, text } = await peer.asksFor(question.path, question.body)
  const cell = code === 'unknown-file' ? '-' : code !== '' ? code : 'ok'
  const names = new RegExp(`${NAMES.join('|')}|${NAMES.map(rootOf).join('|')}|Files|Depot`, 'g')
  return { cell, words: text.replaceAll(names, '…') }
}

describe('row 20: what anybody may do with anything', () => {
  it('is what the table says, and nobody can tell a foreign file from one that is not there', async function () {
    const hub = await startHub(this)
    const [, ann, bea, cal] = await Promise.all([
      hub.peer('dora', { tables: '[depot]\nquota = "50MB"' }),
      hub.peer('ann'),
      hub.peer('bea'),
      hub.peer('cal'),
      hub.peer('zoe'),
    ])
    const watch = await bea.watchesLive()
    for (const file of ['open', 'granted', 'private'] as const)
      await ann.drops(FILES[file].replace('Files/', ''), bytesOf(file))
    for (const file of ['open', 'granted', 'private'] as const)
      await watch.event('file-added', ({ path }) => path === FILES[file])
    await ann.json('share', `ann:${FILES.granted}`, '--with', 'bea')
    await ann.json('unshare', `ann:${FILES.private}`)
    await mkdir(join(hub.folder, 'kept'))
    await writeFile(join(hub.folder, 'kept', 'kept-file.txt'), bytesOf('kept'))
    await ann.json('upload', join(hub.folder, 'kept', 'kept-file.txt'), '--as', 'kept/kept-file.txt', '--with', 'bea')
    await watch.event('file-added', ({ path }) => path === FILES.kept)
    const users = { ann, bea, cal } as const
    const seen = new Map<string, Answer>()
    for (const verb of Object.keys(VERBS))
      for (const [name, peer] of Object.entries(users).toReversed())
        for (const file of NAMES) seen.set(`${name} ${verb} ${file}`, await ask(peer, verb, file))
    assert.equal(
      tableOf((name, verb, file) => seen.get(`${name} ${verb} ${file}`)?.cell ?? '?'),
      normal(EXPECTED),
    )
    for (const verb of Object.keys(VERBS))
      for (const name of Object.keys(users)) {
        const words = NAMES.map((file) => seen.get(`${name} ${verb} ${file}`)).filter((one) => one?.cell === '-')
        assert.equal(new Set(words.map((one) => one?.words)).size <= 1, true, JSON.stringify(words))
      }
  })
})

function tableOf(cell: (name: string, verb: string, file: File) => string): string {
  const rows = Object.keys(VERBS).map((verb) =>
    [verb, ...['ann', 'bea', 'cal'].map((name) => NAMES.map((file) => cell(name, verb, file)).join(' '))].join(' | '),
  )
  return rows.join('\n')
}

/** The rows of the table without its padding. */
const normal = (text: string): string =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) =>
      row
        .split('|')
        .map((part) => part.trim().replaceAll(/\s+/g, ' '))
        .join(' | '),
    )
    .join('\n')
