/** Peers that list what they do not have. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { type ContentRoot, deviceNo } from '#shared/base/ids.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

describe('row 23: a catalogue that is poisoned', () => {
  it('is clean again within seconds of the first download that fails', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    const song = await ann.drops('song.flac', 10_000)
    await watch.event('file-added')
    const mallory = await RawPeer.create()
    hub.onCleanup(() => mallory.stop())
    const rpc = await mallory.signedIn(hub.address, 'mallory')
    for (let from = 0; from < 1000; from += 250) {
      const entries = await Promise.all(Array.from({ length: 250 }, (_, i) => lie(mallory, from + i)))
      await rpc.ask('publish', { entries, audiences: [], device: deviceNo(0) })
    }
    await watch.event('file-added', ({ path }) => path === 'Files/hit-999.flac')
    assert.equal((await bea.sees()).length, 1001)
    const failed = await bea.get('mallory:Files/hit-7.flac')
    assert.notEqual(failed.status, 0)
    const failedAt = performance.now()
    await watch.event('file-removed', ({ path }) => path === 'Files/hit-999.flac')
    assert.ok(performance.now() - failedAt < 5_000)
    assert.deepEqual(await bea.sees(), ['ann:Files/song.flac'])
    const { verdicts } = await rpc.ask('publish', {
      entries: [await lie(mallory, 1)],
      audiences: [],
      device: deviceNo(0),
    })
    assert.match(verdicts[0]?.text ?? '', /could not show/)
    await bea.fetches(song)
  })

  it('is not what an honest peer makes whose file has just gone', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const mallory = await RawPeer.create()
    hub.onCleanup(() => mallory.stop())
    const rpc = await mallory.signedIn(hub.address, 'mallory')
    const watch = await bea.watchesLive()
    const song = await ann.drops('song.flac', 3_000_000)
    await watch.event('file-added')
    const [{ root = '' } = {}] = await bea.json('ls')
    const users = await rpc.ask('listUsers', { after: deviceNo(0) })
    const device = users.devices.find(({ username }) => username === 'ann')?.device ?? deviceNo(0)
    // Complaints alone do nothing: ann shows the block that she is asked for.
    for (let i = 0; i < 5; i++) await rpc.ask('complain', { device, root: root as ContentRoot })
    await bea.fetches(song)
    assert.deepEqual(await bea.sees(), ['ann:Files/song.flac'])
  })
})

async function lie({ key }: RawPeer, i: number) {
  const root = createHash('sha256').update(`hit ${i}`).digest('hex') as ContentRoot
  const facts = { path: `Files/hit-${i}.flac`, size: 5_000_000, root, audience: '*' }
  const { path, size } = facts
  return { path, size, root, mtime: 1, audience: 0, signature: await signEntry(key, facts) }
}
