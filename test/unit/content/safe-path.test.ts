import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync } from 'node:fs'
import { checkSpace, resolveInside } from '#shared/content/safe-path.ts'
import { ferryError, TempFolder } from './support.ts'

describe('resolveInside', () => {
  let folder: TempFolder
  let root: string
  beforeEach(() => {
    folder = new TempFolder()
    root = folder.at('root')
    mkdirSync(folder.at('root', 'inner'), { recursive: true })
    mkdirSync(folder.at('root-beside'))
  })
  afterEach(() => folder.remove())

  it('joins names under the root, also one that is not there yet', async () => {
    assert.equal(await resolveInside(root, ['inner', 'new.bin']), folder.at('root', 'inner', 'new.bin'))
    assert.equal(await resolveInside(root, ['..hidden']), folder.at('root', '..hidden'))
  })

  it('refuses names that would lead elsewhere', async () => {
    for (const names of [
      ['..', 'x'],
      ['inner', '..'],
      ['/etc', 'passwd'],
      ['a/../../b'],
      ['inner\\x'],
      ['.', 'x'],
      [''],
    ])
      await assert.rejects(resolveInside(root, names), ferryError('bad-name'), names.join())
  })

  it('refuses the root itself', async () => {
    await assert.rejects(resolveInside(root, []), ferryError('unsafe-path'))
  })

  it('refuses a parent that is a link out of the root', async () => {
    symlinkSync(folder.path, folder.at('root', 'up'))
    symlinkSync(folder.at('root-beside'), folder.at('root', 'beside'))
    for (const link of ['up', 'beside'])
      await assert.rejects(resolveInside(root, [link, 'x']), ferryError('unsafe-path'), link)
  })

  it('lets a link pass that stays inside, and a root that is a link', async () => {
    symlinkSync('inner', folder.at('root', 'within'))
    await resolveInside(root, ['within', 'x'])
    symlinkSync(root, folder.at('alias'))
    assert.equal(await resolveInside(folder.at('alias'), ['inner', 'x']), folder.at('alias', 'inner', 'x'))
  })
})

describe('checkSpace', () => {
  it('lets pass what fits', async () => {
    await checkSpace('/tmp', 0)
  })

  it('refuses what does not fit, with both figures in human units', async () => {
    await assert.rejects(checkSpace('/tmp', 2 ** 60), (err: unknown) => {
      assert.ok(ferryError('disk-full')(err) && err instanceof Error)
      return (err.message.match(/\d [kMGTPE]?B/g) ?? []).length === 2
    })
  })
})
