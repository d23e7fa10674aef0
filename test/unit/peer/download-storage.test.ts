/** What a crash leaves of a download: real files, a real SQLite file, and a process that simply forgot everything. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { MIB } from '#shared/base/limits.ts'
import { HashPool } from '#shared/content/hash-pool.ts'
import { pieceLengthFor, pieceRange } from '#shared/content/piece-map.ts'
import { FileStore } from '../../../peer/store/file-store.ts'
import { DownloadStorage } from '../../../peer/transfer/download-storage.ts'
import { foundInPlace } from '../../../peer/transfer/local-copy.ts'
import { FakeClock } from '../../support/fake-clock.ts'
import { content, ferryError, TempFolder, treeOf } from '../content/support.ts'

const BYTES = Buffer.concat([content(5 * MIB), Buffer.from('the last piece is short')])
const SIZE = BYTES.length
const PIECE = pieceLengthFor(SIZE)
const { root, layer } = treeOf(BYTES, PIECE)

describe('what a crash leaves of a download', () => {
  let folder: TempFolder
  let store: FileStore
  const clock = new FakeClock()

  beforeEach(async () => {
    folder = new TempFolder()
    store = await FileStore.open(folder.at('index.sqlite'))
  })
  afterEach(async () => {
    await store.close()
    folder.remove()
  })

  const film = () => folder.at('film.mkv')
  const order = async () => {
    const wish = { target: 'ann:film.mkv', root, size: SIZE, destination: film(), overwrite: false, sequential: false }
    return (await store.downloads.insert({ ...wish, route: 'auto', guard: [] }, 'active', 0)).id
  }
  /** A process that takes the download up. */
  const takeUp = async (id: number) => {
    const record = await store.downloads.get(id)
    assert.ok(record)
    const onError = (err: unknown) => assert.fail(String(err))
    const storage = new DownloadStorage({ store: store.downloads, clock, onError }, record)
    await storage.prepare()
    return storage
  }
  const write = async (storage: DownloadStorage, ...pieces: number[]) => {
    for (const piece of pieces) {
      const { offset, length } = pieceRange(SIZE, PIECE, piece)
      await storage.write(piece, BYTES.subarray(offset, offset + length))
      storage.have?.set(piece)
      storage.written()
    }
  }
  const had = (storage: DownloadStorage) =>
    Array.from({ length: storage.pieces }, (_, piece) => piece).filter((piece) => storage.have?.has(piece))

  it('pieces that were written and not yet on record are proved by their hashes', async () => {
    const id = await order()
    const before = await takeUp(id)
    await before.begin(layer)
    await write(before, 0, 3, 5)
    assert.equal((await store.downloads.get(id))?.have.byteLength, 0, 'nothing is on record yet')
    const after = await takeUp(id)
    assert.deepEqual(had(after), [0, 3, 5])
    await Promise.all([before.keep(), after.keep()])
  })

  it('a piece that was torn by the crash is not believed, the others are', async () => {
    const id = await order()
    const before = await takeUp(id)
    await before.begin(layer)
    await write(before, 1, 2)
    await before.write(4, Buffer.alloc(PIECE, 1))
    const after = await takeUp(id)
    assert.deepEqual(had(after), [1, 2])
    await Promise.all([before.keep(), after.keep()])
  })

  it('what is on record is not read again', async () => {
    const id = await order()
    const before = await takeUp(id)
    await before.begin(layer)
    await write(before, 0, 1)
    await before.keep()
    const part = (await store.downloads.get(id))?.part ?? ''
    writeFileSync(part, Buffer.alloc(PIECE)) // would fail any proof
    const after = await takeUp(id)
    assert.deepEqual(had(after), [0, 1])
    await after.keep()
  })

  it('a part file that was removed begins again from nothing', async () => {
    const id = await order()
    const before = await takeUp(id)
    await before.begin(layer)
    await write(before, 0, 1)
    await before.discard()
    const after = await takeUp(id)
    assert.equal(after.have, undefined)
    await after.begin(layer)
    await write(after, 0, 1, 2, 3, 4, 5)
    await after.publish()
    assert.ok(readFileSync(film()).equals(BYTES))
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.includes('part')),
      [],
    )
  })

  it('a file that got its name just before the crash is recognized, another one is not', async () => {
    const pool = new HashPool(1)
    try {
      const id = await order()
      const before = await takeUp(id)
      await before.begin(layer)
      await write(before, 0, 1, 2, 3, 4, 5)
      const begun = await store.downloads.get(id)
      assert.ok(begun)
      assert.equal(await foundInPlace(begun, pool, new AbortController().signal), undefined, 'it has no name yet')
      await before.publish()
      assert.equal((await foundInPlace(begun, pool, new AbortController().signal))?.stamp.size, SIZE)
      writeFileSync(film(), Buffer.alloc(SIZE))
      assert.equal(await foundInPlace(begun, pool, new AbortController().signal), undefined)
      await assert.rejects(
        new DownloadStorage(
          { store: store.downloads, clock, onError: (err) => assert.fail(String(err)) },
          begun,
        ).prepare(),
        ferryError('exists'),
      )
    } finally {
      await pool.close()
    }
  })
})
