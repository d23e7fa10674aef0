/** The relay is sealed (F2, Must show 4): what the tracker carries it can neither read nor change. */
import assert from 'node:assert/strict'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanUpHubs, startHub } from '../support/hub.ts'

afterEach(cleanUpHubs)

const EVIL = 'test/support/evil-tracker.ts'
const SENTENCE = 'the quick brown ferry carries what it cannot read. '

describe('a tracker that looks into what it relays', () => {
  it('sees neither content nor file name', async function () {
    const capture = join(tmpdir(), `ferry-capture-${process.pid}`)
    const hub = await startHub(this, { program: EVIL, env: { FERRY_TEST_CAPTURE: capture } })
    hub.onCleanup(() => rm(capture, { force: true }))
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    const letter = await ann.drops('secret-letter.txt', SENTENCE.repeat(10_000))
    await watch.event('file-added')
    await bea.fetches(letter, '--route', 'relay')
    const carried = await readFile(capture)
    assert.ok(carried.byteLength > SENTENCE.length * 10_000, 'the content went through the tracker')
    assert.equal(carried.includes('quick brown ferry'), false)
    assert.equal(carried.includes('secret-letter'), false)
  })

  for (const [where, flipAt] of [
    ['in the handshake', 60],
    ['in the content', 1_000_000],
  ] as const)
    it(`row 44: cannot change one bit ${where}: the download fails and nothing is kept`, async function () {
      const hub = await startHub(this, { program: EVIL, env: { FERRY_TEST_FLIP_AT: String(flipAt) } })
      const [ann, bea] = await hub.peers('ann', 'bea')
      const watch = await bea.watchesLive()
      const song = await ann.drops('song.flac', 3_000_000)
      await watch.event('file-added')
      const { status, lines } = await bea.get(song, '--route', 'relay')
      await hub.tracker.event('flipped')
      assert.equal(status, 1)
      assert.equal(lines.at(-1)?.event, 'error')
      assert.deepEqual(await bea.has(), [])
      assert.equal((await bea.fetches(song, '--route', 'direct')).route, 'direct')
    })
})
