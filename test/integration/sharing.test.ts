/** Who sees what (rows E8, E9, F1): grants, groups, ends of grants; and that nobody else finds out. */
import assert from 'node:assert/strict'
import { EMPTY_ROOT } from '#shared/base/ids.ts'
import { cleanUpHubs, startHub, type TestPeer } from '../support/hub.ts'
import type { JsonLine } from '../support/process.ts'

afterEach(cleanUpHubs)

/** What `ferry` says, without the words that name what was asked for. */
async function answers(peer: TestPeer, ...args: string[]) {
  const { status, lines } = await peer.run(...args, '--json')
  const last = lines.at(-1) ?? {}
  return { status, code: last.code }
}

const sharing = (visibleTo: string) => ({
  share: `[[share]]\npath = "$FILES"\nalias = "Files"\nvisible-to = ${visibleTo}`,
})

describe('sharing with some', () => {
  it('shows a restricted file to those it is for, live, and to nobody else (E8, E9, F1)', async function () {
    const hub = await startHub(this)
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const [beas, cals] = [await bea.watchesLive(), await cal.watchesLive()]
    const song = await ann.drops('song.flac', 100_000)
    await Promise.all([beas, cals].map((watch) => watch.event('file-added')))
    await ann.json('share', 'ann:Files/song.flac', '--with', 'bea')
    await cals.event('file-removed', ({ path }) => path === song.path)
    assert.deepEqual(await cal.sees(), [])
    assert.deepEqual(await bea.sees(), ['ann:Files/song.flac'])
    await bea.fetches(song)
    assert.deepEqual(await answers(cal, 'get', 'ann:Files/song.flac', '--once'), { status: 3, code: 'unknown-file' })
    await ann.json('unshare', 'ann:Files/song.flac', '--with', 'bea')
    await beas.event('file-removed', ({ path }) => path === song.path)
    assert.deepEqual(await answers(bea, 'get', 'ann:Files/song.flac', '--once'), { status: 3, code: 'unknown-file' })
    await ann.json('share', 'ann:Files/song.flac', '--with', 'everyone')
    await cals.line(() => cals.lines.filter(({ event }) => event === 'file-added').length > 1)
    await cal.fetches(song)
  })

  it('knows groups, folders and the audience of a share in the config, and forgets nothing over restarts', async function () {
    const hub = await startHub(this)
    const ann = hub.prepare('ann', sharing('["@editors"]'))
    const [bea, cal] = await hub.peers('bea', 'cal')
    await ann.drops('plan/one.txt', 'one')
    await ann.drops('plan/two.txt', 'two')
    await ann.start()
    assert.deepEqual([await bea.sees(), await cal.sees()], [[], []])
    const beas = await bea.watchesLive()
    await ann.json('group', 'set', '@editors', 'bea')
    await beas.event('file-added', ({ path }) => path === 'Files/plan/two.txt')
    assert.deepEqual(await bea.sees(), ['ann:Files/plan/one.txt', 'ann:Files/plan/two.txt'])
    const cals = await cal.watchesLive()
    const [{ files, text } = {}] = await ann.json('share', 'ann:Files/plan/', '--with', 'cal')
    assert.deepEqual([files, text], [2, '@editors, cal'])
    await cals.event('file-added', ({ path }) => path === 'Files/plan/two.txt')
    await ann.json('unshare', 'ann:Files/plan/one.txt')
    await beas.event('file-removed', ({ path }) => path === 'Files/plan/one.txt')
    await hub.restartTracker()
    await ann.leaves()
    await ann.start()
    assert.deepEqual(await bea.sees(), ['ann:Files/plan/two.txt'])
    assert.deepEqual(await cal.sees(), ['ann:Files/plan/two.txt'])
  })

  it('ends a grant at its time, for running transfers too, also where others hold the content', async function () {
    const hub = await startHub(this)
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const watch = await bea.watchesLive()
    const film = await ann.drops('film.mkv', 40_000_000)
    await watch.event('file-added')
    await ann.json('share', 'ann:Files/film.mkv', '--with', 'cal')
    await cal.fetchesForGood(film)
    const until = new Date(Date.now() + 15_000).toISOString()
    await ann.json('share', 'ann:Files/film.mkv', '--with', 'bea', '--until', until)
    // The owner leaves: cal, who holds the film for others, is asked, and looks at what ann signed.
    await ann.leaves()
    await cal.json('limit', '--up', '1MB/s')
    const order = bea.orders(film)
    await order.event('progress', ({ received }) => Number(received) > 0)
    const { code } = await order.event('error')
    assert.ok(code === 'refused' || code === 'missing', String(code))
    assert.ok(Date.now() >= Date.parse(until))
    assert.ok(order.lines.every(({ received = 0 }) => Number(received) < 40_000_000))
    assert.deepEqual(await answers(bea, 'get', 'ann:Files/film.mkv', '--once'), { status: 3, code: 'unknown-file' })
  })

  it('row 22: unshare stops new pieces within two seconds, at the owner and at who else holds them', async function () {
    const hub = await startHub(this)
    const [ann, bea, cal] = await hub.peers('ann', 'bea', 'cal')
    const watch = await bea.watchesLive()
    const film = await ann.drops('film.mkv', 30_000_000)
    await watch.event('file-added')
    await ann.json('share', 'ann:Files/film.mkv', '--with', 'bea,cal')
    await cal.fetchesForGood(film)
    for (const source of [ann, cal]) await source.json('limit', '--up', '1MB/s')
    const order = bea.orders(film)
    await order.event('progress', ({ received }) => Number(received) > 2_000_000)
    await ann.json('unshare', 'ann:Files/film.mkv', '--with', 'bea')
    const unsharedAt = performance.now()
    const sent = async () => {
      const both = await Promise.all([ann.asks('/v1/status'), cal.asks('/v1/status')])
      return both.reduce<number>((sum, status) => sum + Number((status as JsonLine).sent), 0)
    }
    let [before, changedAt] = [await sent(), performance.now()]
    while (performance.now() - changedAt < 1_000) {
      const after = await sent()
      if (after !== before) [before, changedAt] = [after, performance.now()]
    }
    assert.ok(changedAt - unsharedAt < 2_000, `${changedAt - unsharedAt} ms`)
    await watch.event('file-removed', ({ path }) => path === film.path)
    // The source's word or the hub's, whichever comes first.
    await order.event('error', ({ code }) => code === 'refused' || code === 'missing')
    assert.ok(before < 60_000_000)
    assert.equal(await sent(), before)
  })

  it('row 45: shows a device that is new, and fetches nothing from it unasked until it is accepted', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const first = await ann.drops('first.txt', 'from the first device')
    const watch = await bea.watchesLive()
    await watch.event('file-added')
    await bea.fetches(first)
    const laptop = await hub.peer('laptop', {
      username: 'ann',
      password: 'ann-password',
      share: '[[share]]\npath = "$FILES"\nalias = "Laptop"',
    })
    await laptop.drops('second.txt', 'from the second')
    await watch.event('file-added', ({ path }) => path === 'Laptop/second.txt')
    const { status, lines } = await bea.get('ann:Laptop/second.txt')
    assert.equal(status, 0)
    assert.ok(lines.some(({ event, user }) => event === 'new-key' && user === 'ann'))
    await watch.event('key-changed', ({ user }) => user === 'ann')
    const states = (await bea.json('keys')).filter(({ username }) => username === 'ann').map(({ accepted }) => accepted)
    assert.deepEqual(states.toSorted(), [false, true])
    await bea.json('keys', 'accept', 'ann')
    const again = await bea.get('ann:Laptop/second.txt', '--overwrite')
    assert.ok(!again.lines.some(({ event }) => event === 'new-key'))
  })

  it('answers for a foreign, a restricted and an absent file with the same words', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    await ann.drops('open.txt', 'open')
    await ann.drops('closed/secret.txt', 'secret')
    await watch.event('file-added', ({ path }) => path === 'Files/closed/secret.txt')
    await ann.json('unshare', 'ann:Files/closed/')
    await watch.event('file-removed')
    const [{ root = '' } = {}] = (await ann.json('shares')) as { root?: string }[]
    assert.equal(root, '')
    const said = async (...args: string[]) => {
      const { status, stdout, stderr } = await bea.run(...args)
      return { status, text: (stdout + stderr).replaceAll(/closed|absent|secret\.txt|nothing\.txt/g, '…') }
    }
    const pairs = [
      [
        ['get', 'ann:Files/closed/secret.txt', '--once'],
        ['get', 'ann:Files/absent/nothing.txt', '--once'],
      ],
      [
        ['get', 'ann:Files/closed/', '--once'],
        ['get', 'ann:Files/absent/', '--once'],
      ],
      [
        ['share', 'ann:Files/closed/secret.txt', '--with', 'ann'],
        ['share', 'ann:Files/absent/nothing.txt', '--with', 'ann'],
      ],
    ] as const
    for (const [closed, absent] of pairs) assert.deepEqual(await said(...closed), await said(...absent))
    assert.deepEqual(await answers(bea, 'get', EMPTY_ROOT.replace(/^0/, '1'), '--once'), {
      status: 3,
      code: 'unknown-file',
    })
    assert.deepEqual(await answers(bea, 'unshare', 'ann:Files/open.txt'), { status: 3, code: 'unknown-file' })
    assert.deepEqual(await answers(ann, 'share', 'ann:Files/open.txt', '--with', 'nobody-here'), {
      status: 3,
      code: 'unknown-user',
    })
    assert.deepEqual(await answers(ann, 'unshare', 'ann:Files/absent.txt'), { status: 3, code: 'unknown-file' })
  })
})
