/**
 * The power goes between any two calls of the file system, and the disk has kept more or less of what was not synced: row 31 of
 * docs/faults.md. What is found afterwards is the old state or the new one, and everything can go on.
 */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { link } from 'node:fs/promises'
import { join } from 'node:path'
import { MIB } from '#shared/base/limits.ts'
import { syncFolder } from '#shared/base/sync-folder.ts'
import { HashPool } from '#shared/content/hash-pool.ts'
import { pieceLengthFor, pieceRange } from '#shared/content/piece-map.ts'
import { loadOrCreateKey, peerIdText } from '#shared/node/identity.ts'
import { FileStore } from '../../peer/store/file-store.ts'
import { DownloadStorage } from '../../peer/transfer/download-storage.ts'
import { foundInPlace } from '../../peer/transfer/local-copy.ts'
import { placeSmallFile } from '../../peer/transfer/small-file.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { figure } from '../support/figures.ts'
import { LosingDisk, type Memory, PowerCut } from '../support/power-cut.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { until } from '../support/until.ts'
import { content, TempFolder, treeOf } from '../unit/content/support.ts'

const MEMORIES: readonly Memory[] = ['nothing', 'everything', 'names only', 'some']
const BYTES = Buffer.concat([content(3 * MIB), Buffer.from('the last piece is short')])
const SIZE = BYTES.length
const PIECE = pieceLengthFor(SIZE)
const PIECES = 4
const { root, layer } = treeOf(BYTES, PIECE)
const seed = Number(process.env.FERRY_TEST_SEED ?? Date.now() % 1_000_000)

/** What the power cut broke off is no failure; anything else is. */
async function untilTheCut(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (err) {
    if (!isCut(err)) throw err
  }
}

const isCut = (err: unknown): boolean =>
  err instanceof PowerCut || (err instanceof Error && err.cause !== undefined && isCut(err.cause))

describe(`the power goes (seed ${seed})`, () => {
  let temp: TempFolder
  let pool: HashPool
  const random = seededRandom(seed)

  before(() => {
    pool = new HashPool(1)
  })
  after(() => pool.close())
  beforeEach(() => {
    temp = new TempFolder()
  })
  afterEach(() => temp.remove())

  /** Every place at which it may go, and everything that a disk may have kept; ends when the work gets through. */
  async function everywhere(
    run: (disk: LosingDisk) => Promise<void>,
    check: (folder: string, gotThrough: boolean) => Promise<void>,
    prepare: (folder: string) => Promise<void> = async () => {},
  ): Promise<{ points: number; states: number }> {
    let states = 0
    for (let point = 1; ; point++) {
      let gotThrough = true
      for (const memory of MEMORIES) {
        const folder = temp.at(`${point}-${memory.replace(' ', '-')}`)
        mkdirSync(folder)
        await prepare(folder)
        const disk = new LosingDisk(folder, temp.path)
        disk.install(point)
        try {
          await untilTheCut(() => run(disk))
        } finally {
          await disk.uninstall()
        }
        gotThrough &&= !disk.isOff
        disk.comesBack(memory, random)
        await check(folder, !disk.isOff)
        states += 1
      }
      if (gotThrough) return { points: point - 1, states }
    }
  }

  it('fault 31: during a download: nothing on record is missing, the name stands for the whole file', async function () {
    this.timeout(120_000)
    let store: FileStore
    const clock = new FakeClock()
    const nameOf = (folder: string) => join(folder, 'film.mkv')
    const order = async (folder: string) => {
      store = await FileStore.open(temp.at(`${folder.split('/').at(-1)}.sqlite`))
      const wish = { target: 'ann:film', root, size: SIZE, destination: nameOf(folder), overwrite: false }
      await store.downloads.insert({ ...wish, sequential: false, route: 'auto', guard: [] }, 'active', 0)
    }
    const recordOf = async () => {
      const [record] = await store.downloads.all()
      assert.ok(record)
      return record
    }
    const write = async (storage: DownloadStorage, pieces: readonly number[]) => {
      for (const piece of pieces) {
        const { offset, length } = pieceRange(SIZE, PIECE, piece)
        await storage.write(piece, BYTES.subarray(offset, offset + length))
        storage.have?.set(piece)
        storage.written()
      }
    }
    const run = async (disk: LosingDisk) => {
      const dying = onDisk(store, disk)
      const storage = new DownloadStorage(
        { store: dying, clock, onError: (err) => assert.ok(isCut(err)) },
        await recordOf(),
      )
      await storage.prepare()
      await storage.begin(layer)
      await write(storage, [0, 2])
      const before = disk.calls
      clock.advance(1_000)
      await until(async () => disk.isOff || (disk.calls >= before + 2 && (await recordOf()).have.byteLength > 0))
      if (disk.isOff) return
      await write(storage, [1, 3])
      await storage.publish()
    }
    let kept = 0
    const check = async (folder: string) => {
      const record = await recordOf()
      const destination = nameOf(folder)
      if (existsSync(destination)) assert.ok(readFileSync(destination).equals(BYTES), 'a file with holes got its name')
      if ((await foundInPlace(record, pool, new AbortController().signal)) === undefined && record.state !== 'done') {
        const storage = new DownloadStorage(
          { store: store.downloads, clock, onError: (err) => assert.fail(String(err)) },
          record,
        )
        await storage.prepare()
        if (storage.have === undefined) await storage.begin(layer)
        const missing = Array.from({ length: PIECES }, (_, piece) => piece).filter((piece) => !storage.have?.has(piece))
        kept += PIECES - missing.length
        await write(storage, missing)
        await storage.publish()
      }
      assert.ok(readFileSync(destination).equals(BYTES), 'a piece on record was not there')
      await store.close()
    }
    const { points, states } = await everywhere(run, check, order)
    figure(31, { of: 'download', seed, crashPoints: points, states, bad: 0, piecesKept: kept })
    assert.ok(points >= 14, `${points} places`)
    assert.ok(kept > 0)
  })

  it('fault 31: while a small file is placed: it is not there, or whole', async () => {
    const bytes = Buffer.from('a small file that came whole'.repeat(1000))
    const run = async ({ folder }: LosingDisk) => {
      const [part, destination] = [join(folder, '.small.ferry-part'), join(folder, 'small.txt')]
      await placeSmallFile({ part, destination, overwrite: false }, bytes)
      await syncFolder(folder)
    }
    let there = 0
    const { points, states } = await everywhere(run, async (folder, gotThrough) => {
      const file = join(folder, 'small.txt')
      if (existsSync(file)) {
        assert.ok(readFileSync(file).equals(bytes))
        there += 1
      } else assert.equal(gotThrough, false, 'it was told to be there, and is lost')
    })
    figure(31, { of: 'small file', crashPoints: points, states, bad: 0, there })
    assert.ok(points >= 5 && there > 0)
  })

  it('fault 31: at the first start: the key is not there or whole, and the one that was used stays', async () => {
    const used = new Map<string, string>()
    const run = async ({ folder }: LosingDisk) => {
      used.set(folder, peerIdText(await loadOrCreateKey(join(folder, 'peer.key'))))
    }
    const { points, states } = await everywhere(run, async (folder) => {
      const before = used.get(folder)
      const after = peerIdText(await loadOrCreateKey(join(folder, 'peer.key')))
      if (before !== undefined) assert.equal(after, before, 'the peer came back as another one')
      assert.ok(readdirSync(folder).includes('peer.key'))
    })
    figure(31, { of: 'key', crashPoints: points, states, bad: 0 })
    assert.ok(points >= 4)
  })

  it('finds a file that got its name before its bytes were synced: the disk does lose them', async () => {
    const run = async ({ folder }: LosingDisk) => {
      const { open } = await import('node:fs/promises')
      const handle = await open(join(folder, 'draft'), 'wx')
      await handle.writeFile('never synced')
      await link(join(folder, 'draft'), join(folder, 'file'))
      await syncFolder(folder)
    }
    const found = new Set<string>()
    await everywhere(run, async (folder) => {
      if (existsSync(join(folder, 'file'))) found.add(readFileSync(join(folder, 'file'), 'utf8'))
    })
    assert.deepEqual([...found].map((text) => text.replaceAll('\0', '')).toSorted(), ['', 'never synced'])
  })
})

/** The rows are on a disk that keeps what it took, but the process that writes them dies with the power. */
function onDisk(store: FileStore, disk: LosingDisk): FileStore['downloads'] {
  const { downloads } = store
  return new Proxy(downloads, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return async (...args: unknown[]) => {
        if (['begin', 'setHave', 'finish'].includes(String(name))) disk.step()
        return value.apply(target, args)
      }
    },
  })
}
