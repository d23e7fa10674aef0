/** Batch mode from plain input files and from the config: row C1. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { batches, hash } from '../support/batch.ts'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { runCommand } from '../support/process.ts'

afterEach(cleanUpHubs)

describe('a batch', () => {
  it('of plain input files brings everybody what they want, serves until told, and ends with 0', async function () {
    const hub = await startHub(this)
    const [ann, bea] = [hub.prepare('ann'), hub.prepare('bea')]
    const running = [
      await batches(ann, `1\nfile1 2\n${hash('a')}\n${hash('b')}\n1\nfile2\n`),
      await batches(bea, `1\nfile2 1\n${hash('c')}\n1\nfile1\n`),
    ]
    for (const one of running) await one.event('batch-complete')
    assert.equal(await readFile(join(bea.downloads, 'file1'), 'utf8'), `${hash('a')}\n${hash('b')}\n`)
    assert.equal(await readFile(join(ann.downloads, 'file2'), 'utf8'), `${hash('c')}\n`)
    for (const one of running) assert.equal(await one.stop('SIGTERM'), 0)
  })

  it('names what is missing, and ends with another status than 0', async function () {
    const hub = await startHub(this)
    const one = await batches(hub.prepare('ann'), '0\n1\nnowhere\n')
    await one.event('ready')
    assert.equal(await one.stop('SIGTERM'), 1)
    assert.match(String((await one.event('error')).text), /nowhere/)
  })

  it('refuses bad input by the number of its line', async function () {
    const hub = await startHub(this)
    const ann = hub.prepare('ann')
    await ann.configures()
    const file = join(hub.folder, 'bad.txt')
    await writeFile(file, '1\nfile1 two\n')
    const { status, lines } = await runCommand('ferry', ['batch', file, '--config', ann.configFile, '--json'])
    assert.equal(status, 2)
    assert.match(String(lines.at(-1)?.text), /line 2/)
  })

  it('of the config waits for the owner to come', async function () {
    const hub = await startHub(this)
    const bea = await hub.peer('bea', { tables: '[batch]\nwant = ["ann:Files/song.flac"]\nexit = true' })
    const ann = await hub.peer('ann')
    const song = await ann.drops('song.flac', 100_000)
    await bea.process.event('batch-complete')
    assert.deepEqual(await bea.has(), ['song.flac'])
    assert.deepEqual(await readFile(join(bea.downloads, 'song.flac')), await readFile(song.local))
    await bea.leaves()
  })
})
