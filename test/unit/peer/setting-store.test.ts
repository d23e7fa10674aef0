import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileStore } from '../../../peer/store/file-store.ts'

describe('settings', () => {
  let folder: string
  let store: FileStore

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ferry-settings-'))
    store = await FileStore.open(join(folder, 'index.sqlite'))
  })

  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  const left = async (...names: string[]) => {
    const values = await Promise.all(names.map((name) => store.settings.get(name)))
    return names.filter((_, at) => values[at] !== undefined)
  }

  it('are there until they are removed, and changed by being set again', async () => {
    const { settings } = store
    await settings.set('a', '1')
    await settings.set('a', '2')
    assert.equal(await settings.get('a'), '2')
    await settings.remove('a')
    assert.equal(await settings.get('a'), undefined)
  })

  it('go together where their names begin alike, and only those', async () => {
    const names = ['want 1 a', 'want 1 b', 'want 11 a', 'wan', 'wanu']
    for (const name of names) await store.settings.set(name, '')
    await store.settings.removeBelow('want 1 ')
    assert.deepEqual(await left(...names), ['want 11 a', 'wan', 'wanu'])
  })

  it('keep the newest of those whose names begin alike', async () => {
    const names = ['other', 'memo z', 'memo a', 'memo m']
    for (const name of names) await store.settings.set(name, '')
    await store.settings.keepNewest('memo ', 2)
    assert.deepEqual(await left(...names), ['other', 'memo a', 'memo m'])
  })
})
