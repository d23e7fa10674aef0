/** The tracker dies at named places, as by a power cut: nothing is half done, and everybody agrees again afterwards. */
import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUpHubs, type Hub, startHub, type TestPeer } from '../support/hub.ts'
import { until } from '../support/until.ts'

afterEach(cleanUpHubs)

const sees = async (peer: TestPeer, target: string) => (await peer.sees()).includes(target)

/** Its last sight of the catalogue is the one of the hub. */
async function isUpToDate(peer: TestPeer): Promise<boolean> {
  const { hub } = (await peer.status()) as { hub: { state: string } }
  return hub.state === 'online'
}

describe('a tracker that dies', () => {
  for (const point of ['publish.begun', 'publish.written', 'publish.committed'])
    it(`at ${point}: the file is listed once, later`, async function () {
      const hub = await startHub(this)
      const [ann, bea] = await hub.peers('ann', 'bea')
      await ann.drops('before.txt', 'before')
      await until(() => sees(bea, 'ann:Files/before.txt'))
      await hub.crashesAt(point)
      await until(() => isUpToDate(ann))
      await ann.drops('fresh.txt', 'fresh')
      await hub.comesBack()
      await until(() => sees(bea, 'ann:Files/fresh.txt'))
      assert.deepEqual(await bea.sees(), ['ann:Files/before.txt', 'ann:Files/fresh.txt'])
      assert.equal((await bea.get('ann:Files/fresh.txt')).status, 0)
    })

  for (const point of ['share.begun', 'share.written', 'share.committed'])
    it(`at ${point}: the grant holds afterwards, for all of the folder`, async function () {
      const { hub, ann, bea, cal } = await withFolder(this)
      await ann.json('unshare', 'ann:Files/plans/')
      await until(async () => (await bea.sees()).length === 0)
      await hub.crashesAt(point)
      await until(() => isUpToDate(ann))
      await ann.run('share', 'ann:Files/plans/', '--with', 'bea')
      await hub.comesBack()
      await until(async () => (await bea.sees()).length === 3)
      await until(() => isUpToDate(cal))
      assert.deepEqual(await cal.sees(), [])
      assert.equal((await bea.get('ann:Files/plans/1.txt')).status, 0)
    })

  for (const point of ['unshare.begun', 'unshare.written', 'unshare.committed'])
    it(`at ${point}: nobody sees it afterwards, and it was never served meanwhile`, async function () {
      const { hub, ann, bea, cal } = await withFolder(this)
      await hub.crashesAt(point)
      await until(() => isUpToDate(ann))
      await ann.run('unshare', 'ann:Files/plans/')
      await hub.comesBack()
      await until(async () => (await isUpToDate(bea)) && (await bea.sees()).length === 0)
      await until(async () => (await isUpToDate(cal)) && (await cal.sees()).length === 0)
      const refused = await bea.get('ann:Files/plans/1.txt')
      assert.deepEqual([refused.status, refused.lines.at(-1)?.code], [3, 'unknown-file'])
    })

  for (const point of ['delete.noted', 'delete.committed', 'delete.dropped'])
    it(`at ${point}: the depot’s file is there for all, or gone from list and disk`, async function () {
      const hub = await startHub(this)
      const [dora, ann, bea] = await Promise.all([
        hub.peer('dora', { tables: '[depot]\nquota = "50MB"' }),
        hub.peer('ann'),
        hub.peer('bea'),
      ])
      const file = join(hub.folder, 'c.txt')
      await writeFile(file, 'what the depot keeps')
      await ann.json('upload', file)
      await until(() => sees(bea, 'ann:Depot/c.txt'))
      await hub.crashesAt(point)
      await until(() => isUpToDate(ann))
      await until(() => isUpToDate(dora))
      await ann.run('delete', 'ann:Depot/c.txt')
      await hub.comesBack()
      for (const peer of [dora, ann, bea]) await until(() => isUpToDate(peer))
      if (point === 'delete.noted') {
        await until(() => sees(bea, 'ann:Depot/c.txt'))
        await until(async () => (await bea.get('ann:Depot/c.txt', '--overwrite')).status === 0)
        await ann.json('delete', 'ann:Depot/c.txt')
      }
      await until(async () => !(await sees(bea, 'ann:Depot/c.txt')))
      await until(async () => (await onDisk(dora)).length === 0)
    })

  for (const point of ['deregister.begun', 'deregister.written', 'deregister.committed'])
    it(`at ${point}: the account is whole or gone, and the audit says which`, async function () {
      const hub = await startHub(this)
      const [ann, bea] = await hub.peers('ann', 'bea')
      const eve = await hub.peer('eve')
      await eve.drops('hers.txt', 'what is hers')
      await ann.drops('his.txt', 'what is his')
      await until(() => sees(bea, 'eve:Files/hers.txt'))
      await ann.json('share', 'ann:Files/his.txt', '--with', 'eve')
      await eve.json('want', 'something*wanted')
      await hub.crashesAt(point)
      await until(() => isUpToDate(eve))
      const password = join(hub.folder, 'eve.password')
      await eve.run('deregister', '--yes', '--password-file', password, '--config', eve.configFile)
      await hub.comesBack()
      await until(() => isUpToDate(bea))
      const isGone = point === 'deregister.committed'
      const users = (await hub.admin('user', 'list')).lines.map(({ username }) => username)
      assert.equal(users.includes('eve'), !isGone)
      const audit = (await hub.admin('audit', '--action', 'deregister')).lines
      assert.deepEqual(
        audit.map(({ actor }) => actor),
        isGone ? ['eve'] : [],
      )
      if (isGone) {
        await until(async () => !(await sees(bea, 'eve:Files/hers.txt')))
        // It does not make the account again, although its config says register.
        assert.equal(await eve.process.ended(), 4)
      } else {
        await until(() => sees(bea, 'eve:Files/hers.txt'))
        await until(() => sees(eve, 'ann:Files/his.txt'))
        assert.equal((await eve.json('wants')).length, 1)
      }
    })
})

async function withFolder(test: Mocha.Context): Promise<{ hub: Hub; ann: TestPeer; bea: TestPeer; cal: TestPeer }> {
  const hub = await startHub(test)
  const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
  for (const name of ['1', '2', '3']) await ann.drops(`plans/${name}.txt`, `plan ${name}`)
  await until(async () => (await bea.sees()).length === 3)
  return { hub, ann, bea, cal }
}

async function onDisk(depot: TestPeer): Promise<string[]> {
  const entries = await readdir(join(depot.folder, 'depot'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}
