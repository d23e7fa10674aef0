/** Threat rows about sources that serve what they should not: too much, too far, or something else. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { LIMITS, MIB } from '#shared/base/limits.ts'
import { PieceFrame } from '#shared/protocol/gen/piece.js'
import { encodePiece } from '#shared/protocol/piece.ts'
import { EvilSource } from '../support/evil-source.ts'
import { cleanUpHubs, type Hub, startHub, type TestPeer } from '../support/hub.ts'
import { mountSmallDisk } from '../support/small-disk.ts'

afterEach(cleanUpHubs)

interface Scene {
  readonly hub: Hub
  readonly bea: TestPeer
  readonly evil: EvilSource
  /** Lists these bytes and waits until bea sees them. */
  lists(path: string, bytes: Buffer, size?: number): Promise<string>
}

async function scene(test: Mocha.Context): Promise<Scene> {
  const hub = await startHub(test)
  const bea = await hub.peer('bea')
  const watch = await bea.watchesLive()
  const evil = await EvilSource.at(hub, 'mallory')
  const lists = async (path: string, bytes: Buffer, size?: number) => {
    const target = await evil.lists(path, bytes, size)
    await watch.event('file-added', (line) => line.path === path)
    return target
  }
  return { hub, bea, evil, lists }
}

describe('a source that serves too much', () => {
  it('row 42: is cut off after the last byte, and no byte more is on the disk', async function () {
    const { bea, evil, lists } = await scene(this)
    const bytes = randomBytes(3 * MIB + 5)
    const target = await lists('Files/film.mkv', bytes)
    evil.tricks = {
      done: async (stream) => {
        for (;;) await stream.sendRaw(bytes)
      },
    }
    const got = await bea.get(target)
    await evil.ended(1)
    assert.notEqual(evil.ends[0], 'done', 'it was cut off')
    assert.equal(got.status, 0, JSON.stringify(got.lines.at(-1)))
    assert.deepEqual(await bea.has(), ['film.mkv'])
    assert.ok((await readFile(join(bea.downloads, 'film.mkv'))).equals(bytes))
  })

  it('row 42: is cut off when a piece is longer than its frame said', async function () {
    const { bea, evil, lists } = await scene(this)
    const target = await lists('Files/film.mkv', randomBytes(3 * MIB))
    evil.tricks = { piece: (honest) => Buffer.concat([honest, Buffer.alloc(1000, 7)]) }
    const { status } = await bea.get(target)
    assert.equal(status, 1)
    assert.deepEqual(await bea.has(), [])
  })

  it('row 42: more files than the disk can name end in a clear error, and those that came are whole', async function () {
    const hub = await startHub(this)
    const disk = join(hub.folder, 'small-disk')
    if (!(await mountSmallDisk(hub, disk, 50))) {
      console.log('      skipped: mounting a tmpfs needs root')
      return this.skip()
    }
    const [ann, bea] = [await hub.peer('ann'), await hub.peer('bea', { downloads: join(disk, 'downloads') })]
    const watch = await bea.watchesLive()
    for (let nth = 0; nth < 100; nth++) await ann.drops(`many/${nth}`, `file ${nth}`)
    for (let nth = 0; nth < 100; nth++) await watch.event('file-added', ({ path }) => path === `Files/many/${nth}`)
    const got = await bea.get('ann:Files/many/')
    assert.equal(got.status, 1)
    const failed = got.lines.filter(({ event }) => event === 'error')
    assert.ok(failed.length > 0 && failed.every(({ code }) => code === 'disk-full'), JSON.stringify(failed.slice(0, 3)))
    const came = await readdir(join(bea.downloads, 'many'))
    assert.ok(came.length > 10 && came.length < 50, came.join())
    for (const name of came)
      assert.equal(await readFile(join(bea.downloads, 'many', name), 'utf8'), `file ${name}`, 'no part file is left')
    assert.equal((await bea.status()).username, 'bea')
  })
})

describe('a source that offers something else', () => {
  const offered = (fields: object) => PieceFrame.encode({ offer: fields } as PieceFrame)

  it('row 25: a manifest that does not fit its file is refused before anything is made for it', async function () {
    const { bea, evil, lists } = await scene(this)
    const target = await lists('Files/film.mkv', randomBytes(3 * MIB))
    const before = await bea.process.memory()
    const lies: object[] = [
      { pieceLength: 1 },
      { pieceLength: 16 * 1024 },
      { pieceLength: 0 },
      { pieceLength: 2 ** 52 },
      { size: 2 ** 43 },
      { size: 2 ** 53 - 1 },
      { size: 1 },
      { root: new Uint8Array(20) },
      { root: new Uint8Array(0) },
      { name: 'x'.repeat(300) },
    ]
    for (const lie of lies) {
      evil.tricks = {
        offer: (honest) => offered({ ...honest, root: Buffer.from(honest.root, 'hex'), ...lie }),
      }
      const got = await bea.get(target)
      assert.deepEqual([got.status, got.lines.at(-1)?.code], [1, 'protocol'], JSON.stringify(lie))
    }
    assert.deepEqual(await bea.has(), [])
    assert.ok((await bea.process.memory()) - before < 64 * MIB)
  })

  it('row 25: a tiny file that is listed as the largest one is refused for its room', async function () {
    const { bea, lists } = await scene(this)
    const target = await lists('Files/bomb', randomBytes(1), LIMITS.maxFileBytes)
    const got = await bea.get(target)
    assert.deepEqual([got.status, got.lines.at(-1)?.code], [1, 'disk-full'])
    await assert.rejects(lists('Files/larger', randomBytes(1), LIMITS.maxFileBytes + 1), /too-large|at most/)
  })

  it('row 27: the name that a source offers leads nowhere', async function () {
    const { bea, evil, lists } = await scene(this)
    const bytes = randomBytes(1000)
    const target = await lists('Files/song.flac', bytes)
    for (const name of ['../../escaped', '/etc/escaped', '..', 'a/../../escaped', '..\\escaped', '\0', '.bashrc']) {
      evil.tricks = { offer: (honest) => encodePiece('offer', { ...honest, name }) }
      const got = await bea.get(target)
      assert.equal(got.status, 0, name)
      assert.deepEqual(await bea.has(), ['song.flac'])
      await rm(join(bea.downloads, 'song.flac'))
    }
    assert.equal(evil.ends.length, 7, 'each name was offered')
  })

  it('row 44: a false hash list fails, and nothing is in the folder', async function () {
    const { bea, evil, lists } = await scene(this)
    const target = await lists('Files/film.mkv', randomBytes(3 * MIB))
    evil.tricks = { layer: (honest) => Buffer.from(honest.map((byte, at) => (at === 40 ? byte ^ 1 : byte))) }
    const got = await bea.get(target)
    assert.deepEqual([got.status, got.lines.at(-1)?.code], [1, 'corrupt'])
    assert.deepEqual(await bea.has(), [])
  })
})
