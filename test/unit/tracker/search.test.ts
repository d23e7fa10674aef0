/** Searching a real SQLite file: completeness, order, sight, time. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { type Clock, systemClock } from '#shared/base/clock.ts'
import type { AccountId, DeviceNo, Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { SearchHit } from '#shared/protocol/catalogue.ts'
import { matches, parseQuery } from '../../../tracker/domain/query.ts'
import { Search } from '../../../tracker/services/search.ts'
import { openSqliteStore } from '../../../tracker/store/sqlite/open-sqlite-store.ts'
import type { Store } from '../../../tracker/store/store.ts'
import { addMadeDevice, addMadeFiles, type MadeFile, madeFiles, rootOf, seeded } from '../../support/made-catalogue.ts'

const NOW = Date.UTC(2026, 10, 21)
const ENTRIES = 20_000
const OWNERS = ['ann', 'bea', 'cal', 'dan']

interface Placed extends MadeFile {
  readonly owner: string
  readonly device: DeviceNo
}

describe('a search among 20 000 entries', () => {
  let folder: string
  let store: Store
  let asker: { account: AccountId }
  const placed: Placed[] = []
  const online = new Set<DeviceNo>()
  const nows = { now: () => NOW }

  before(async function () {
    this.timeout(60_000)
    folder = await mkdtemp(join(tmpdir(), 'ferry-search-'))
    store = await openSqliteStore(join(folder, 'hub.sqlite'))
    const files = madeFiles(7, NOW)
    for (const [index, owner] of OWNERS.entries()) {
      const { account, device } = await addMadeDevice(store, owner)
      if (index === 0) asker = { account }
      if (index % 2 === 0) online.add(device)
      const own = Array.from({ length: ENTRIES / OWNERS.length - 1000 }, () => next(files))
      // Some contents are at several places: under the same name, and under others.
      const copies = placed.slice(0, index === 0 ? 0 : 500).map((file) => ({ ...file, path: `Copies/${file.path}` }))
      const more = Array.from({ length: 1000 - copies.length }, () => next(files))
      await addMadeFiles(store, device, [...own, ...copies, ...more])
      placed.push(...[...own, ...copies, ...more].map((file) => ({ ...file, owner, device })))
    }
  })

  after(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  const next = (files: Generator<MadeFile>): MadeFile => {
    const { value, done } = files.next()
    if (done === true) throw new Error('no more files')
    return value
  }

  const searching = (clock: Clock = { ...systemClock, ...nows }) =>
    new Search({ store, clock, isOnline: (device) => online.has(device), onlineDevices: () => [...online] })

  /** All pages to the end. */
  async function pages(text: string, limit: number, clock?: Clock): Promise<SearchHit[][]> {
    const all: SearchHit[][] = []
    for (let cursor = '', first = true; first || cursor !== ''; first = false) {
      // A new service for each page has no memory: the cursor alone says where to go on.
      const page = await searching(clock).search(asker, { text, limit, cursor })
      assert.ok(page.hits.length <= limit && Buffer.byteLength(page.cursor) <= 64)
      all.push(page.hits)
      cursor = page.cursor
      assert.ok(all.length < 10_000, 'it ends')
    }
    return all
  }

  /** The roots that any way of looking must find. */
  const expected = (text: string): string[] => {
    const query = parseQuery(text, NOW)
    const fitting = placed.filter((file) =>
      matches(query, { ...file, owner: file.owner, online: online.has(file.device) }),
    )
    return [...new Set(fitting.map(({ root }) => root))].toSorted()
  }

  async function findsExactly(text: string, limit: number, clock?: Clock): Promise<void> {
    const roots = (await pages(text, limit, clock)).flat().map(({ root }) => root)
    assert.deepEqual(roots.toSorted(), expected(text), `${text} by ${limit}`)
  }

  it('finds everything once, whatever the page holds', async () => {
    assert.ok(expected('night').length > 800, 'several windows')
    for (const limit of [7, 60, 200]) await findsExactly('night', limit)
    for (const text of ['"the love"', 'night -love', 'flac winter', 'tra 01']) await findsExactly(text, 200)
  })

  it('finds the same by every filter as the rule says', async () => {
    const [file] = placed
    const filters = [
      'ext:flac',
      'ext:h',
      'ext:c,py night',
      'type:document',
      'type:video size:>1G',
      'size:10M..11M',
      'owner:bea',
      'owner:bea,cal night',
      'newer:30d',
      'older:4y night',
      'online:no ext:epub',
      'online:yes owner:bea,cal ext:nef',
      `root:${file?.root}`,
      'owner:nobody',
    ]
    for (const text of filters) await findsExactly(text, 200)
  })

  it('finds any part of any path, as the rule does', async function () {
    this.timeout(60_000)
    const part = fc.tuple(fc.nat(ENTRIES - 1), fc.nat(), fc.integer({ min: 3, max: 14 })).map(([which, at, length]) => {
      const path = placed[which]?.path ?? ''
      return path.slice(at % path.length).slice(0, length)
    })
    const query = fc
      .array(part, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.map((one) => `"${one}"`).join(' '))
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        fc.pre(!/""|"."|".."/.test(text))
        const { hits, cursor } = await searching().search(asker, { text, limit: 200, cursor: '' })
        const roots = new Set(expected(text))
        for (const { root } of hits) assert.ok(roots.has(root), text)
        if (cursor === '') assert.equal(hits.length, roots.size, text)
        else assert.ok(hits.length > 0)
      }),
      { numRuns: 60 },
    )
  })

  it('puts the best name first, then who is online, then the newest', async () => {
    const { device } = await addMadeDevice(store, 'eve')
    const file = (path: string, name: string) => ({ path, size: 1, mtime: NOW, root: rootOf(name) })
    const [offline] = [...OWNERS.keys()].flatMap(
      (index) => placed.find(({ owner }) => owner === OWNERS[index])?.device ?? [],
    )
    assert.ok(offline !== undefined)
    online.add(device)
    await addMadeFiles(store, device, [
      file('A/zebrafish/none.txt', 'in the path'),
      file('A/the zebrafish.txt', 'in the name, older'),
      file('A/a zebrafish.txt', 'in the name'),
      file('A/zebrafish two.txt', 'the name begins'),
      file('A/zebrafish.txt', 'the whole name'),
    ])
    const { device: away } = await addMadeDevice(store, 'fay')
    await addMadeFiles(store, away, [file('A/one zebrafish.txt', 'in the name, offline')])
    const [hits = []] = await pages('zebrafish', 200)
    const names = [
      'the whole name',
      'the name begins',
      'in the name',
      'in the name, older',
      'in the name, offline',
      'in the path',
    ]
    assert.deepEqual(
      hits.map(({ root }) => root),
      names.map(rootOf),
    )
    online.delete(device)
  })

  it('tells equal content once, with its best places and all who have it', async () => {
    const copies = LIMITS.placesPerHit + 40
    for (let index = 0; index < copies; index++) {
      const { device } = await addMadeDevice(store, `copier${index}`)
      if (index % 2 === 0) online.add(device)
      const path = index === 3 ? 'A/quokka.txt' : `A/quokka number ${index}.txt`
      await addMadeFiles(store, device, [{ path, size: 5, mtime: NOW, root: rootOf('quokka') }])
    }
    const hits = (await pages('quokka', 200)).flat()
    assert.equal(hits.length, 1)
    const [hit] = hits
    assert.deepEqual([hit?.sources, hit?.online, hit?.places.length], [copies, copies / 2, LIMITS.placesPerHit])
    const name = 'copier3' as Username
    assert.equal(hit?.places[0]?.username, name)
  })

  it('shows and counts what is restricted to its audience and its owner only', async () => {
    const { account: owner, device } = await addMadeDevice(store, 'gil')
    const { account: friend } = await addMadeDevice(store, 'hal')
    const { account: stranger } = await addMadeDevice(store, 'ian')
    const audience = await store.transaction((tx) =>
      tx.insertAudience(owner, 'hal', [{ username: 'hal' as Username, account: friend, until: undefined }]),
    )
    const root = rootOf('okapi')
    await addMadeFiles(store, device, [{ path: 'Private/okapi.txt', size: 5, mtime: NOW, root, audience }])
    for (const [account, seen] of [
      [owner, 1],
      [friend, 1],
      [stranger, 0],
    ] as const)
      for (const text of ['okapi', 'owner:gil', `root:${root}`, 'newer:1d ext:txt okapi']) {
        const { hits } = await searching().search({ account }, { text, limit: 0, cursor: '' })
        assert.equal(hits.length, seen, `${text} by ${account}`)
      }
    const counted = async (account: AccountId) => (await searching().count({ account }, [device])).counts
    assert.deepEqual(await counted(friend), [{ device, files: 1, bytes: 5 }])
    assert.deepEqual(await counted(stranger), [{ device, files: 0, bytes: 0 }])
  })

  it('ends a page when its time is over, and goes on where it was', async () => {
    // Each look at the clock is 100 ms later than the one before: three steps, and the time is over.
    let at = 0
    const hasty: Clock = { ...systemClock, ...nows, monotonic: () => (at += 100) }
    for (const text of ['newer:3y ext:c', 'night', 'size:>1G']) await findsExactly(text, 20, hasty)
    for (const text of ['size:>1000G', 'owner:zoe night']) await findsExactly(text, 200, hasty)
  })

  it('goes on after entries came and went', async () => {
    const first = await searching().search(asker, { text: 'summer', limit: 50, cursor: '' })
    const { device } = await addMadeDevice(store, 'jan')
    await addMadeFiles(store, device, [{ path: 'A/summer.txt', size: 1, mtime: NOW, root: rootOf('new') }])
    const seen = first.hits.map(({ root }) => root as string)
    for (let { cursor } = first; cursor !== ''; ) {
      const page = await searching().search(asker, { text: 'summer', limit: 50, cursor })
      seen.push(...page.hits.map(({ root }) => root))
      cursor = page.cursor
    }
    assert.deepEqual(seen.toSorted(), expected('summer'))
  })

  it('refuses what is no cursor, and who asks too often, saying when to come back', async () => {
    const search = searching()
    for (const cursor of ['x y', '-1', '1.2', '1.2.9.0.1', 'zzzzzzzzzzzz', "'"])
      await assert.rejects(search.search(asker, { text: 'night', limit: 1, cursor }), { code: 'usage' })
    const ask = { text: `root:${rootOf('none')}`, limit: 1, cursor: '' }
    for (let count = 0; count < LIMITS.searchesPerAccountPerMinute; count++) await search.search(asker, ask)
    await assert.rejects(search.search(asker, ask), { code: 'too-many', message: /in \d+ s/ })
  })

  it('answers every question within its time, by words common and rare', async () => {
    const random = seeded(3)
    for (let count = 0; count < 40; count++) {
      const path = placed[Math.floor(random() * placed.length)]?.path ?? ''
      const startedAt = performance.now()
      await searching().search(asker, { text: `"${path.slice(-12)}"`, limit: 50, cursor: '' })
      assert.ok(performance.now() - startedAt < LIMITS.searchDeadline + 100)
    }
  })
})
