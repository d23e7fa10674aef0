/** The pure rules of moderation: address ranges, rights, the budget of announcements; and how long a kick lasts. */
import assert from 'node:assert/strict'
import { LIMITS } from '#shared/base/limits.ts'
import { isInRange, parseRange } from '../../../tracker/domain/address-range.ts'
import { mayDiscipline, mayPardon } from '../../../tracker/domain/discipline.ts'
import { type Bucket, costOf, isFull, spend } from '../../../tracker/domain/publish-bucket.ts'
import { Bans } from '../../../tracker/services/bans.ts'
import type { Ban } from '../../../tracker/store/moderation-port.ts'
import type { Store } from '../../../tracker/store/store.ts'
import { FakeClock } from '../../support/fake-clock.ts'

describe('address ranges', () => {
  it('have one text each', () => {
    const texts = {
      '192.0.2.7': '192.0.2.7',
      '192.0.2.7/32': '192.0.2.7',
      '192.0.2.77/24': '192.0.2.0/24',
      '0.0.0.0/0': '0.0.0.0/0',
      '2001:DB8:0::1/48': '2001:db8::/48',
      '::1': '::1',
      '::ffff:192.0.2.7': '192.0.2.7',
    }
    for (const [written, kept] of Object.entries(texts)) assert.equal(parseRange(written), kept, written)
    for (const none of ['', 'ann', '192.0.2.7/33', '192.0.2', '::1/129', '192.0.2.0/-1', 'fe80::1%eth0', '1.2.3.4/'])
      assert.equal(parseRange(none), undefined, none)
  })

  it('hold what lies in them, and nothing of the other family', () => {
    assert.ok(isInRange('127.0.0.8/29', '127.0.0.9'))
    assert.ok(!isInRange('127.0.0.8/29', '127.0.0.16'))
    assert.ok(isInRange('192.0.2.0/24', '::ffff:192.0.2.200'))
    assert.ok(isInRange('2001:db8::/33', '2001:db8:7fff::1'))
    assert.ok(!isInRange('2001:db8::/33', '2001:db8:8000::1'))
    assert.ok(!isInRange('::/0', '192.0.2.1'))
    assert.ok(!isInRange('0.0.0.0/0', ''))
  })
})

describe('rights', () => {
  it('end at owners for everybody, and at moderators for moderators', () => {
    const may = (actor: 'operator' | 'owner' | 'moderator' | 'member') =>
      (['owner', 'moderator', 'member', undefined] as const).map((target) => mayDiscipline(actor, target) === undefined)
    assert.deepEqual(may('operator'), [false, true, true, true])
    assert.deepEqual(may('owner'), [false, true, true, true])
    assert.deepEqual(may('moderator'), [false, false, true, true])
    assert.deepEqual(may('member'), [false, false, false, false])
    assert.equal(mayPardon('owner', 'owner'), undefined)
    assert.ok(mayPardon('moderator', 'owner'))
  })
})

describe('the budget of announcements', () => {
  const options = { burst: 40, perSecond: 2 }

  it('lets a burst through, then two a second, in the order in which they came', () => {
    let bucket: Bucket | undefined
    const waits = Array.from({ length: 44 }, () => {
      const spent = spend(bucket, costOf(1), 1000, options)
      bucket = spent.bucket
      return spent.wait
    })
    assert.deepEqual(waits.slice(38), [0, 0, 500, 1000, 1500, 2000])
    assert.equal(spend(bucket, costOf(1), 3000, options).wait, 500)
    assert.ok(bucket && !isFull(bucket, 20_000, options) && isFull(bucket, 25_000, options))
  })

  it('takes next to nothing for full batches', () => {
    let bucket: Bucket | undefined
    for (let batch = 0; batch < 10_000; batch++) {
      const spent = spend(bucket, costOf(500), 0, options)
      assert.equal(spent.wait, 0)
      bucket = spent.bucket
    }
  })
})

describe('bans', () => {
  const ban = (kind: Ban['kind'], target: string, until?: number): Ban => ({
    kind,
    target,
    reason: 'spam',
    actor: 'ann',
    createdAt: 0,
    until,
  })

  it('hold for whom they name, until their end; a kick holds for a minute', async () => {
    const clock = new FakeClock()
    const end = clock.now() + 5000
    const kept = [ban('account', 'bea', end), ban('device', 'key'), ban('address', '192.0.2.0/24')]
    const bans = new Bans({ store: { read: { bans: async () => kept } } as unknown as Store, clock })
    await bans.load()
    const text = `You are banned from this hub until ${new Date(end).toISOString()}: spam.`
    assert.deepEqual(bans.check({ username: 'bea' }), { code: 'banned', text })
    assert.match(bans.check({ peerId: 'key', username: 'cal' })?.text ?? '', /for good: spam/)
    assert.equal(bans.check({ host: '192.0.2.9' })?.code, 'banned')
    assert.equal(bans.check({ host: '192.0.3.9', peerId: 'other', username: 'cal' }), undefined)
    clock.advance(5000)
    assert.equal(bans.check({ username: 'bea' }), undefined)
    bans.kick('account', 'cal', '')
    clock.advance(LIMITS.kickLasts - 1500)
    assert.deepEqual(bans.check({ username: 'cal' }), {
      code: 'kicked',
      text: 'You were put out of this hub. You may come back in 2 s.',
    })
    clock.advance(1500)
    assert.equal(bans.check({ username: 'cal' }), undefined)
  })
})
