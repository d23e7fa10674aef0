import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs'
import { MIB } from '#shared/base/limits.ts'
import { hashFile } from '#shared/content/hash-file.ts'
import { HashPool } from '#shared/content/hash-pool.ts'
import { content, ferryError, TempFolder, treeOf } from './support.ts'

const SIZE = 3 * MIB + 5

describe('hashing files', () => {
  let folder: TempFolder
  let pool: HashPool
  before(() => {
    folder = new TempFolder()
    pool = new HashPool(2)
  })
  after(async () => {
    await pool.close()
    folder.remove()
  })

  it('gives on a thread what it gives here, and the tree of the bytes', async () => {
    const path = folder.write('a.bin', content(SIZE))
    const { root, layer } = treeOf(content(SIZE), MIB)
    const [here, there] = [await hashFile(path), await pool.hash(path)]
    assert.equal(there.root, root)
    assert.deepEqual(Buffer.from(there.layer), layer)
    assert.deepEqual({ ...here, layer: Buffer.from(here.layer) }, { ...there, layer })
  })

  it('row 28: refuses a file that lies behind a link, where it must lie inside a folder', async () => {
    const secret = folder.write('secret.bin', content(1000))
    mkdirSync(folder.at('share', 'real'), { recursive: true })
    mkdirSync(folder.at('share-beside'))
    folder.write('share/real/secret.bin', content(1000))
    folder.write('share-beside/secret.bin', content(1000))
    symlinkSync(folder.path, folder.at('share', 'out'))
    symlinkSync(folder.at('share-beside'), folder.at('share', 'beside'))
    const inside = folder.at('share')
    const { root } = await pool.hash(folder.at('share', 'real', 'secret.bin'), { inside })
    assert.equal(root, (await pool.hash(secret)).root)
    for (const way of ['out', 'beside'])
      await assert.rejects(pool.hash(folder.at('share', way, 'secret.bin'), { inside }), ferryError('missing'), way)
  })

  it('hashes many files at once, more than there are threads', async () => {
    const sizes = [0, 1, 16384, 16385, MIB, MIB + 1, 2 * MIB, SIZE]
    const paths = sizes.map((size) => folder.write(`${size}.bin`, content(size)))
    const hashed = await Promise.all(paths.map((path) => pool.hash(path)))
    assert.deepEqual(
      hashed.map(({ root }) => root),
      sizes.map((size) => treeOf(content(size), MIB).root),
    )
  })

  it('reports progress piece by piece', async () => {
    const path = folder.write('a.bin', content(SIZE))
    const steps: number[] = []
    await hashFile(path, { onProgress: (bytes) => steps.push(bytes) })
    assert.deepEqual(steps, [MIB, MIB, MIB, 5])
  })

  it('fails with `changed` when the file grows meanwhile', async () => {
    const path = folder.write('growing.bin', content(SIZE))
    await assert.rejects(hashFile(path, { onProgress: () => appendFileSync(path, 'x') }), ferryError('changed'))
  })

  it('refuses on a thread, with its code, what is no regular file or not there', async () => {
    mkdirSync(folder.at('folder'))
    symlinkSync(folder.write('a.bin', 'a'), folder.at('link'))
    for (const path of [
      folder.at('folder'),
      folder.at('link'),
      folder.at('none'),
      folder.at('a.bin', 'b'),
      '/dev/null',
    ])
      await assert.rejects(pool.hash(path), ferryError('missing'), path)
  })

  it('stops with `cancelled` on abort, before and meanwhile', async () => {
    const path = folder.write('a.bin', content(SIZE))
    await assert.rejects(pool.hash(path, { signal: AbortSignal.abort() }), ferryError('cancelled'))
    const abort = new AbortController()
    const hashing = Promise.all(Array.from({ length: 20 }, () => pool.hash(path, { signal: abort.signal })))
    abort.abort()
    await assert.rejects(hashing, ferryError('cancelled'))
  })

  it('fails with `interrupted` what is running at close, and what comes after', async () => {
    const path = folder.write('a.bin', content(SIZE))
    const closing = new HashPool(1)
    const hashing = Promise.allSettled(Array.from({ length: 20 }, () => closing.hash(path)))
    await closing.close()
    await closing.close()
    const last = (await hashing).at(-1)
    assert.ok(last?.status === 'rejected' && ferryError('interrupted')(last.reason))
    await assert.rejects(closing.hash(path), ferryError('interrupted'))
  })

  it('lets the process end when idle, closed or not', () => {
    const module = new URL('../../../shared/content/hash-pool.ts', import.meta.url).href
    const path = folder.write('a.bin', content(5))
    for (const last of ['', 'await pool.close(); await pool.close()']) {
      const script = `import { HashPool } from '${module}'; const pool = new HashPool(1); await pool.hash('${path}'); ${last}`
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        timeout: 8000,
        encoding: 'utf8',
      })
      assert.equal(run.status, 0, `${last} ${run.stderr}`)
    }
  })
})
