/** Files whose last change is at a time that cannot be, or that no message can hold. */
import { utimes } from 'node:fs/promises'
import { LAST_MOMENT } from '#shared/base/clock.ts'
import { EMPTY_ROOT } from '#shared/base/ids.ts'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { unsigned } from '../support/raw-entries.ts'
import { RawPeer } from '../support/raw-peer.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

describe('the time of a last change', () => {
  it('may be before 1970 without keeping a file, or those beside it, from being shared', async function () {
    const hub = await startHub(this)
    const ann = hub.prepare('ann')
    await ann.configures()
    const old = await ann.drops('old.txt', 'from 1960')
    await ann.drops('new.txt', 'from today')
    await utimes(old.local, new Date('1960-05-01'), new Date('1960-05-01'))
    await ann.start()
    const bea = await hub.peer('bea')
    await until(async () => (await bea.sees()).length === 2)
    await bea.fetches(old)
  })

  it('may be the last that there is, which everybody’s list of files can show', async function () {
    const hub = await startHub(this)
    const mallory = await (await RawPeer.at(hub)).signedIn(hub.address, 'mallory')
    const entry = (name: string, mtime: number) => ({ path: `Files/${name}`, size: 0, root: EMPTY_ROOT, mtime })
    await mallory.ask('publish', unsigned([entry('last', LAST_MOMENT)]))
    const bea = await hub.peer('bea')
    await until(async () => (await bea.sees()).includes('mallory:Files/last'))
  })
})
