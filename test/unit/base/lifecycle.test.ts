import assert from 'node:assert/strict'
import { abortable } from '#shared/base/abort.ts'
import { FerryError } from '#shared/base/errors.ts'
import { Lifecycle } from '#shared/base/lifecycle.ts'
import { silentLog } from '#shared/base/log.ts'
import { turn } from '../../support/fake-clock.ts'

describe('a lifecycle', () => {
  it('closes what was opened last first, one after the other', async () => {
    const life = new Lifecycle()
    const closed: string[] = []
    life.onStop('database', () => void closed.push('database'))
    life.onStop('network', async () => {
      closed.push('network begins')
      await turn()
      closed.push('network')
    })
    life.onStop('page', () => void closed.push('page'))
    await life.stop(silentLog)
    assert.deepEqual(closed, ['page', 'network begins', 'network', 'database'])
  })

  it('closes the rest when one part fails, by throwing or by rejecting', async () => {
    const life = new Lifecycle()
    const closed: string[] = []
    life.onStop('first', () => void closed.push('first'))
    life.onStop('rejecting', () => Promise.reject(new Error('no')))
    life.onStop('throwing', () => {
      throw new Error('no')
    })
    await life.stop(silentLog)
    assert.deepEqual(closed, ['first'])
  })

  it('raises its signal before the first part is closed', async () => {
    const life = new Lifecycle()
    assert.equal(life.signal.aborted, false)
    life.onStop('part', () => assert.equal(life.signal.aborted, true))
    await life.stop(silentLog)
  })

  it('stops once, however often it is asked, and every asker waits for the end', async () => {
    const life = new Lifecycle()
    let closed = 0
    life.onStop('part', async () => {
      await turn()
      closed += 1
    })
    await Promise.all([life.stop(silentLog), life.stop(silentLog)])
    await life.stop(silentLog)
    assert.equal(closed, 1)
  })
})

describe('waiting that can be given up', () => {
  const reason = () => new FerryError('cancelled')
  const nothing = () => assert.fail('there is nothing to release')

  it('ends with the work when nobody gives up', async () => {
    const { signal } = new AbortController()
    assert.equal(await abortable(Promise.resolve(7), signal, reason, nothing), 7)
    await assert.rejects(abortable(Promise.reject(new Error('broken')), signal, reason, nothing), /broken/)
  })

  it('ends at once on abort, and releases what comes later', async () => {
    const abort = new AbortController()
    const { promise, resolve } = Promise.withResolvers<string>()
    const released: string[] = []
    const waiting = abortable(promise, abort.signal, reason, (late) => void released.push(late))
    abort.abort()
    await assert.rejects(waiting, { code: 'cancelled' })
    resolve('a late stream')
    await turn()
    assert.deepEqual(released, ['a late stream'])
  })

  it('does not begin to wait when it was given up before', async () => {
    const never = new Promise<never>(() => {})
    await assert.rejects(abortable(never, AbortSignal.abort(), reason, nothing), { code: 'cancelled' })
  })
})
