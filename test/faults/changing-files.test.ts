/** Files that change while they are served: row 24 of docs/faults.md; two more ways are in test/threats/faults.test.ts. */
import assert from 'node:assert/strict'
import { open, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { figure, since } from '../support/figures.ts'
import { cleanUpHubs, sha256, startHub } from '../support/hub.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

describe('a file that changes while it is served', () => {
  const SIZE = 24_000_000
  const changes: Record<string, (local: string) => Promise<void>> = {
    truncated: (local) => truncate(local, SIZE - 5_000_000),
    replaced: async (local) => {
      await writeFile(`${local}.new`, Buffer.alloc(SIZE, 7))
      await rename(`${local}.new`, local)
    },
    deleted: (local) => rm(local),
    'overwritten with its time kept': async (local) => {
      const { atime, mtime } = await stat(local)
      await overwrite(local, SIZE - 1_000_000)
      await utimes(local, atime, mtime)
    },
  }

  for (const [how, change] of Object.entries(changes))
    it(`fault 24: ${how}: not one wrong byte is kept, and what is there now can be fetched`, async function () {
      const hub = await startHub(this)
      const ann = await hub.peer('ann', { tables: '[limits]\nup = "8MiB/s"' })
      const bea = await hub.peer('bea')
      const film = await ann.drops('film.mkv', SIZE)
      await until(async () => (await bea.sees()).length === 1)
      const [before] = await bea.json('ls')
      const get = bea.gets(film)
      await get.event('progress')
      await change(film.local)
      const changedAt = performance.now()
      const status = await get.ended()
      const detected = since(changedAt)
      const code = String(get.lines.at(-1)?.code ?? '')
      // Who replaced or deleted it leaves the old bytes to whoever has them open.
      if (status === 0) assert.equal(await sha256(join(bea.downloads, 'film.mkv')), film.sha256)
      else assert.deepEqual(await bea.has(), [])
      figure(24, { how, detectedMs: detected, endedWith: status === 0 ? 'the old file' : code, wrongBytes: 0 })
      assert.ok(
        status === 0 || ['changed', 'corrupt', 'missing', 'refused', 'unknown-file', 'forbidden'].includes(code),
        code,
      )
      if (how === 'deleted') return until(async () => (await bea.sees()).length === 0)
      await until(async () => ![undefined, before?.root].includes((await bea.json('ls'))[0]?.root as string))
      await bea.fetches({ ...film, sha256: await sha256(film.local) }, '--overwrite')
    })
})

async function overwrite(local: string, at: number): Promise<void> {
  const handle = await open(local, 'r+')
  await handle.write(Buffer.from('changed'), 0, 7, at)
  await handle.close()
}
