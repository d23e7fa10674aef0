/** Finding things on a hub, and going through it: rows D5, F1, F8; threat row 37. */
import assert from 'node:assert/strict'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ContentRoot, DeviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import { cleanUpHubs, type Hub, startHub, type TestPeer } from '../support/hub.ts'
import { RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

/** What `ferry search` shows, as `owner:path`. */
const finds = async (peer: TestPeer, ...args: string[]): Promise<string[]> =>
  (await peer.json('search', ...args)).map(({ owner, path }) => `${owner}:${path}`)

/** The peer has these in its copy of the catalogue, so the hub has them too. */
async function knows(peer: TestPeer, ...paths: string[]): Promise<void> {
  const watch = peer.watches('--state')
  for (const path of paths) await watch.event('file-added', (line) => line.path === path)
  await watch.stop()
}

/** A peer of bare protocol parts that publishes what it says. */
async function publisher(hub: Hub, username: string) {
  const raw = await RawPeer.create()
  hub.onCleanup(() => raw.stop())
  const rpc = await raw.signedIn(hub.address, username)
  const publish = async (paths: readonly string[], { audience = '*', root = '' } = {}) => {
    const entries = await Promise.all(
      paths.map(async (path, index) => {
        const facts = { path, size: 1000 + index, root: root || rootOf(username, path), audience }
        const signature = await signEntry(raw.key, facts)
        return {
          path,
          size: facts.size,
          root: facts.root as ContentRoot,
          mtime: 1,
          audience: audience === '*' ? 0 : 1,
          signature,
        }
      }),
    )
    const audiences = audience === '*' ? [] : [audience]
    const { verdicts } = await rpc.ask('publish', { entries, audiences, device: 0 as DeviceNo })
    assert.ok(verdicts.every(({ code }) => code === 0))
  }
  return { rpc, publish }
}

const rootOf = (...parts: string[]) => Buffer.from(parts.join('/')).toString('hex').padEnd(64, '0').slice(-64)

const search = (rpc: RpcChannel, text: string, cursor = '') => rpc.ask('search', { text, limit: 200, cursor })

describe('a search', () => {
  it('finds words, phrases and parts of names, whatever their case, accents and Unicode form (F8)', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const [hunter, joga, kana] = [
      'Björk/01 - Hunter.flac',
      'Bjo\u0308rk/02 - Jóga.flac',
      `${'がぎ'.normalize('NFD')}ぐ.txt`,
    ]
    for (const name of [hunter, joga, kana, 'notes.txt']) await ann.drops(name, name)
    await knows(bea, ...[hunter, joga, kana, 'notes.txt'].map((name) => `Files/${name}`))
    const [first, second, third] = [hunter, joga, kana].map((name) => `ann:Files/${name}`)
    for (const query of ['hunter', 'HUNTER', 'unte', 'bjork hunter', '"01 - hunter"', 'björk -jóga', '01 bjork'])
      assert.deepEqual(await finds(bea, query), [first], query)
    assert.deepEqual((await finds(bea, 'bjork')).toSorted(), [first, second].toSorted())
    assert.deepEqual(await finds(bea, 'JOGA'), [second])
    assert.deepEqual(await finds(bea, 'がぎぐ'), [third])
    assert.deepEqual(await finds(bea, 'hunter', 'jóga'), [])
    assert.deepEqual(await finds(bea, 'bjork', '-hunter'), [second])
    const short = await bea.run('search', 'ab', '--json')
    assert.deepEqual([short.status, short.lines[0]?.code], [2, 'usage'])
    const wrong = await bea.run('search', 'size:huge', '--json')
    assert.match(String(wrong.lines[0]?.text), /size:>100M/)
  })

  it('narrows by ending, kind, size, owner, age, content and presence', async function () {
    const hub = await startHub(this)
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const song = await ann.drops('one song.flac', 3000)
    await ann.drops('one film.mkv', 200_000)
    await ann.drops('one old.txt', 10)
    await utimes(join(ann.files, 'one old.txt'), new Date('2020-01-01'), new Date('2020-01-01'))
    await cal.drops('one song too.mp3', 5000)
    await knows(bea, 'Files/one song.flac', 'Files/one film.mkv', 'Files/one song too.mp3', 'Files/one old.txt')
    // The change of the time reaches the hub as a change of the file.
    while ((await finds(bea, 'one', 'older:2021')).length === 0);
    const [flac, film, old, mp3] = [
      'ann:Files/one song.flac',
      'ann:Files/one film.mkv',
      'ann:Files/one old.txt',
      'cal:Files/one song too.mp3',
    ]
    const cases: Record<string, string[]> = {
      'ext:flac': [flac],
      'type:audio': [flac, mp3],
      'type:video,document': [film, old],
      'size:>100K': [film],
      'size:1K..4K': [flac],
      'owner:cal': [mp3],
      'owner:cal,ann song': [flac, mp3],
      'older:2021': [old],
      'newer:7d type:audio': [flac, mp3],
      'online:yes song': [flac, mp3],
      'online:no': [],
    }
    for (const [query, expected] of Object.entries(cases))
      assert.deepEqual((await finds(bea, query)).toSorted(), expected.toSorted(), query)
    const [{ root } = {}] = await bea.json('search', 'ext:flac')
    assert.deepEqual(await finds(bea, `root:${root}`), [flac])
    await bea.fetches(song)
    const watch = await bea.watchesLive()
    await cal.leaves()
    await watch.event('user-left')
    assert.deepEqual(await finds(bea, 'online:no'), [mp3])
  })

  it('shows the best name first, equal content once, and pages through all of it', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const cal = await publisher(hub, 'cal')
    const many = Array.from({ length: 450 }, (_, index) => `Box/badger number ${index}.txt`)
    for (const some of [many.slice(0, 225), many.slice(225)]) await cal.publish(some)
    await ann.drops('badger.txt', 'the badger')
    await ann.drops('badger/habits.txt', 'the habits')
    await bea.drops('copies/the same badger.txt', 'the badger')
    await knows(ann, 'Files/copies/the same badger.txt', 'Box/badger number 449.txt')
    await knows(bea, 'Files/badger.txt', 'Files/badger/habits.txt')
    const hits = await bea.json('search', 'badger', '--all')
    const names = hits.map(({ owner, path }) => `${owner}:${path}`)
    assert.equal(names[0], 'ann:Files/badger.txt')
    assert.equal(new Set(hits.map(({ root }) => root)).size, hits.length)
    assert.deepEqual(
      names.toSorted(),
      [...many.map((path) => `cal:${path}`), 'ann:Files/badger.txt', 'ann:Files/badger/habits.txt'].toSorted(),
    )
    const [best] = hits
    assert.deepEqual([best?.sources, best?.sourcesOnline], [2, 2])
    assert.deepEqual(best?.places, [
      { owner: 'ann', path: 'Files/badger.txt', online: true },
      { owner: 'bea', path: 'Files/copies/the same badger.txt', online: true },
    ])
    assert.equal((await bea.json('search', 'badger', '--limit', '7')).length, 7)
    const shown = await bea.run('search', 'badger', '--limit', '3')
    assert.match(shown.stderr, /--limit 6/)
    assert.match(shown.stdout, /2\/2 {2}ann:Files\/badger\.txt/)
  })

  it('neither finds nor counts what is restricted, but for those who may have it (F1)', async function () {
    const hub = await startHub(this)
    const [bea, cal] = await hub.peers('bea', 'cal')
    const { publish } = await publisher(hub, 'ann')
    const root = rootOf('the diary')
    await publish(['Private/diary of ann.txt', 'Private/letters/diary.txt'], { audience: 'bea', root })
    await publish(['Open/list.txt'])
    await knows(bea, 'Private/diary of ann.txt', 'Open/list.txt')
    await knows(cal, 'Open/list.txt')
    const [hit] = await bea.json('search', 'diary')
    assert.deepEqual([hit?.owner, hit?.sources], ['ann', 1])
    assert.deepEqual(await finds(bea, 'owner:ann', 'ext:txt', '-list'), ['ann:Private/letters/diary.txt'])
    for (const query of ['diary', `root:${root}`, 'owner:ann -list'])
      assert.deepEqual(await finds(cal, query), [], query)
    const counts = async (peer: TestPeer) => (await peer.json('users', 'a*')).map(({ user, files }) => [user, files])
    assert.deepEqual(await counts(bea), [['ann', 3]])
    assert.deepEqual(await counts(cal), [['ann', 1]])
    const marked = (await bea.json('ls', 'ann:', '--recursive')).filter(({ restricted }) => restricted === true)
    assert.equal(marked.length, 2)
    const said = async (...args: string[]) => {
      const { status, stdout, stderr } = await cal.run(...args)
      return {
        status,
        said: (stdout + stderr).replaceAll(/Private|Absent|letters|nothing|diary|absent|[0-9a-f]{64}/g, '…'),
      }
    }
    for (const [closed, absent] of [
      [
        ['ls', 'ann:Private/'],
        ['ls', 'ann:Absent/'],
      ],
      [
        ['ls', 'ann:Private/letters/diary.txt'],
        ['ls', 'ann:Private/letters/absent.txt'],
      ],
      [
        ['who', 'ann:Private/letters/diary.txt'],
        ['who', 'ann:Private/letters/absent.txt'],
      ],
      [
        ['who', root],
        ['who', rootOf('nothing')],
      ],
    ] as const) {
      const answer = await said(...closed)
      assert.equal(answer.status, 3)
      assert.deepEqual(answer, await said(...absent))
    }
  })

  it('row 37: hostile questions are answered in time, tell nothing of the inside, and change nothing', async function () {
    const hub = await startHub(this)
    const { rpc, publish } = await publisher(hub, 'ann')
    const paths = Array.from({ length: 500 }, (_, index) => `Box/100% of_it '${index}'; "quoted".txt`)
    await publish(paths)
    const schema = () => {
      const db = new DatabaseSync(join(hub.folder, 'hub', 'hub.sqlite'), { readOnly: true })
      try {
        return [
          db.prepare('select name, sql from sqlite_schema order by name').all(),
          db.prepare('select count(*) from entry').all(),
        ]
      } finally {
        db.close()
      }
    }
    const before = schema()
    for (const text of HOSTILE) {
      const startedAt = performance.now()
      const answer = await search(rpc, text).catch((err: Error & { code?: string }) => err)
      const took = performance.now() - startedAt
      assert.ok(took < 300, `${JSON.stringify(text)} took ${took} ms`)
      if (!(answer instanceof Error)) continue
      assert.ok(['usage', 'too-many'].includes(String(answer.code)), `${text}: ${answer.code} ${answer.message}`)
      assert.doesNotMatch(answer.message, /sql|fts|syntax|entry|column|token|near/i, text)
    }
    assert.deepEqual(schema(), before)
    // What looks like a pattern or a command is a text like any other.
    assert.equal((await search(rpc, '100%')).hits.length, 200)
    assert.equal((await search(rpc, 'of_it')).hits.length, 200)
    assert.equal((await search(rpc, '___')).hits.length, 0)
    assert.equal((await search(rpc, `"'77'; "`)).hits.length, 1)
    const refused = async () => {
      for (;;) await search(rpc, 'nothing at all')
    }
    await assert.rejects(refused, { code: 'too-many', message: /in \d+ s/ })
  })
})

const HOSTILE = [
  '%',
  '_',
  '%%%',
  '___',
  'a',
  '*',
  'box*',
  '"',
  '""""""',
  "'",
  "' or 1=1 --",
  "'; drop table entry; --",
  '"; drop table entry_text; --',
  'box" OR path MATCH "b',
  'box AND NOT (of OR it)',
  'NEAR(box of, 10)',
  'path:box',
  '{path}: box',
  '^box + of',
  'box\0of',
  '\u0000',
  '\ud800 box',
  'x'.repeat(LIMITS.searchTextBytes),
  'box '.repeat(LIMITS.searchTextBytes / 4),
  '"box of" '.repeat(LIMITS.searchTextBytes / 9),
  'ab '.repeat(LIMITS.searchTextBytes / 3),
  `ext:${'txt,'.repeat(100)}txt`,
  'type:audio,video,image,document,archive,program size:>0 newer:9y box',
  'owner:ann -zzz size:>=0',
  'size:999999999999999T..999999999999999T',
  'newer:99999y older:0d',
  'root:0000000000000000000000000000000000000000000000000000000000000000',
  '(?:(a+)+)+$ box',
  '{{7*7}} <%= box %> box',
  'box\u202e\u200b',
  'İıßſK box',
]

describe('going through the catalogue', () => {
  /** A share with folders in it, and a peer whose mirror holds everything, nearly nothing, or nothing. */
  async function browsing(test: Mocha.Context) {
    const hub = await startHub(test)
    const ann = await hub.peer('ann')
    const small = { tables: '[catalogue]\nmirror = 10' }
    const [bea, cal] = await Promise.all([hub.peer('bea'), hub.peer('cal', small)])
    const names = Array.from({ length: 30 }, (_, index) => `albums/${index % 3}/song ${index}.flac`)
    for (const name of [...names, 'albums/\u{1f600} smile.txt', 'read me.txt']) await ann.drops(name, name)
    const paths = [...names, 'albums/\u{1f600} smile.txt', 'read me.txt'].map((name) => `Files/${name}`)
    await knows(bea, ...paths)
    await knows(cal, ...paths.slice(0, 1))
    return { hub, ann, bea, cal, paths }
  }

  it('shows folders with what they hold, files, and all below', async function () {
    const { bea, ann } = await browsing(this)
    const brief = async (...args: string[]) =>
      (await bea.json('ls', ...args)).map(({ kind, path, files }) => (kind === 'folder' ? [path, files] : [path]))
    assert.deepEqual(await brief('ann:'), [['Files/', 32]])
    assert.deepEqual(await brief('ann:Files/'), [['Files/albums/', 31], ['Files/read me.txt']])
    assert.deepEqual(await brief('ann:Files/albums'), [
      ['Files/albums/0/', 10],
      ['Files/albums/1/', 10],
      ['Files/albums/2/', 10],
      ['Files/albums/\u{1f600} smile.txt'],
    ])
    assert.deepEqual(await brief('ann:Files/read me.txt'), [['Files/read me.txt']])
    assert.equal((await brief('ann:Files/', '--recursive')).length, 32)
    const missing = await bea.run('ls', 'ann:Files/nowhere/', '--json')
    assert.deepEqual([missing.status, missing.lines[0]?.code], [3, 'unknown-file'])
    const nobody = await bea.run('ls', 'zoe:', '--json')
    assert.deepEqual([nobody.status, nobody.lines[0]?.code], [3, 'unknown-user'])
    const watch = await bea.watchesLive()
    await ann.leaves()
    await watch.event('user-left')
    assert.match((await bea.run('ls', 'ann:Files/')).stdout, /offline +ann:Files\/read me\.txt/)
  })

  it('is the same for a peer that keeps next to nothing of it', async function () {
    const { bea, cal, ann, paths } = await browsing(this)
    const all = paths.map((path) => `ann:${path}`).toSorted()
    // Whether the hub has told cal of all is known by what cal left out.
    while (Number(((await cal.status()).catalogue as { leftOut: number }).leftOut) < paths.length - 10);
    assert.deepEqual(await cal.sees(), all)
    const same = async (...args: string[]) =>
      assert.deepEqual(await cal.json(...args), await bea.json(...args), args.join(' '))
    for (const folder of ['ann:', 'ann:Files/', 'ann:Files/albums/', 'ann:Files/albums/1/', 'ann:Files/read me.txt'])
      await same('ls', folder)
    await same('ls', 'ann:Files/albums/', '--recursive')
    await same('users', 'a*')
    await same('search', 'song 1', '--all')
    await same('who', 'ann:Files/read me.txt')
    const absent = async (peer: TestPeer) => {
      const { status, stdout } = await peer.run('ls', 'ann:Files/nowhere/', '--json')
      return [status, stdout]
    }
    assert.deepEqual(await absent(cal), await absent(bea))
    assert.equal((await cal.get('ann:Files/albums/', '--route', 'direct')).status, 0)
    assert.deepEqual(await cal.has(), ['albums'])
    await ann.leaves()
  })

  it('tells who has a file and under which names, and who is there', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const [bea, cal] = await hub.peers('bea', 'cal')
    const song = await ann.drops('song.flac', 'la la la')
    await bea.drops('copies/my song.flac', 'la la la')
    await knows(cal, 'Files/song.flac', 'Files/copies/my song.flac')
    await cal.fetchesForGood(song)
    const named = (lines: readonly Record<string, unknown>[]) =>
      lines.filter(({ user }) => user !== undefined).map(({ user, path, online }) => [user, path, online])
    const watch = await ann.watchesLive()
    await bea.leaves()
    await watch.event('user-left')
    const told = await ann.json('who', 'ann:Files/song.flac')
    assert.deepEqual(named(told), [
      ['ann', 'Files/song.flac', true],
      ['bea', 'Files/copies/my song.flac', false],
    ])
    assert.deepEqual(told.at(-1)?.unnamed, 1)
    assert.deepEqual(named(await cal.json('who', String(told[0]?.root))), named(told))
    const users = (await cal.json('users')).map(({ user, role, devices, online, files, bytes }) => [
      user,
      role,
      devices,
      online,
      files,
      bytes,
    ])
    assert.deepEqual(users, [
      ['ann', 'owner', 1, 1, 1, 8],
      ['bea', 'member', 1, 0, 1, 8],
      ['cal', 'member', 1, 1, 0, 0],
    ])
    assert.deepEqual(
      (await cal.json('users', '?ea')).map(({ user }) => user),
      ['bea'],
    )
  })
})
