/** How much a device lists, where what it lists cannot be. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIMITS } from '#shared/base/limits.ts'
import { openSqliteStore } from '../../../tracker/store/sqlite/open-sqlite-store.ts'
import { addMadeDevice, addMadeFiles, rootOf } from '../../support/made-catalogue.ts'

describe('the count of what a device lists', () => {
  it('is a number, also when mallory lists more files of the largest size than a number can hold together', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ferry-count-'))
    const store = await openSqliteStore(join(folder, 'hub.sqlite'))
    try {
      const viewer = { account: (await addMadeDevice(store, 'ann')).account, now: 0 }
      const { device } = await addMadeDevice(store, 'mallory')
      assert.deepEqual(await store.search.count(viewer, device), { files: 0, bytes: 0 })
      const files = Array.from({ length: 1_100 }, (_, nth) => ({
        path: `Files/${nth}`,
        size: LIMITS.maxFileBytes,
        mtime: 0,
        root: rootOf(String(nth)),
      }))
      await addMadeFiles(store, device, files.slice(0, 100))
      assert.deepEqual(await store.search.count(viewer, device), { files: 100, bytes: 100 * LIMITS.maxFileBytes })
      await addMadeFiles(store, device, files.slice(100))
      assert.deepEqual(await store.search.count(viewer, device), { files: 1_100, bytes: Number.MAX_SAFE_INTEGER })
    } finally {
      await store.close()
      await rm(folder, { recursive: true })
    }
  })
})
