import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { hashFile } from '#shared/content/hash-file.ts'
import { EMPTY_ROOT, rootFromLayer, verifyLayer } from '#shared/content/merkle.ts'
import { pieceLengthFor } from '#shared/content/piece-map.ts'
import { content, sha256Hex, TempFolder, treeOf } from './support.ts'

interface Vector {
  readonly size: number
  readonly pieceLength: number
  /** libtorrent gives an empty file no root. */
  readonly root: string | null
  readonly layerSha256?: string
  readonly layer?: string
}

const file = new URL('../../vectors/bep52.json', import.meta.url)
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] }
const named = ({ size, pieceLength }: Vector) => `${size} bytes in pieces of ${pieceLength}`

describe('BEP 52 vectors of libtorrent', () => {
  let folder: TempFolder
  const bytes = new Map<number, Buffer>()
  before(() => {
    folder = new TempFolder()
    for (const { size } of vectors) if (!bytes.has(size)) bytes.set(size, content(size))
  })
  after(() => {
    bytes.clear()
    folder.remove()
  })
  const bytesOf = (size: number) => bytes.get(size) ?? content(size)

  it('give the empty file no root, where Ferry has 32 zero bytes', () => {
    assert.deepEqual(
      vectors.filter(({ root }) => root === null).map(({ size }) => size),
      [0],
    )
    assert.equal(treeOf(content(0), pieceLengthFor(0)).root, EMPTY_ROOT)
    assert.match(EMPTY_ROOT, /^0{64}$/)
  })

  for (const vector of vectors.filter(({ root }) => root !== null)) {
    it(`agree with the tree in memory for ${named(vector)}`, () => {
      const { root, layer } = treeOf(bytesOf(vector.size), vector.pieceLength)
      assert.equal(root, vector.root)
      assert.equal(sha256Hex(layer), vector.layerSha256)
      if (vector.layer !== undefined) assert.equal(layer.toString('hex'), vector.layer)
      assert.equal(rootFromLayer(layer, vector.pieceLength), vector.root)
      assert.ok(verifyLayer(root, layer, vector.size, vector.pieceLength))
    })
  }

  for (const vector of vectors.filter(({ size, pieceLength }) => pieceLength === pieceLengthFor(size))) {
    it(`agree with hashFile for ${named(vector)}`, async () => {
      const hashed = await hashFile(folder.write('content.bin', bytesOf(vector.size)))
      assert.equal(hashed.root, vector.root ?? EMPTY_ROOT)
      assert.equal(hashed.pieceLength, vector.pieceLength)
      assert.equal(hashed.stamp.size, vector.size)
      if (vector.layerSha256 !== undefined) assert.equal(sha256Hex(hashed.layer), vector.layerSha256)
      else assert.equal(hashed.layer.length, 0)
    })
  }
})
