import assert from 'node:assert/strict'
import { accountId, type ContentRoot, deviceNo, revision, type Username } from '#shared/base/ids.ts'
import { silentLog } from '#shared/base/log.ts'
import { decodeControl } from '#shared/protocol/control.ts'
import type { WantHit } from '#shared/protocol/wants.ts'
import { InProcessBus } from '../../../tracker/bus/in-process-bus.ts'
import { Notify } from '../../../tracker/rpc/notify.ts'
import { Roster } from '../../../tracker/services/roster.ts'
import { FakeClock } from '../../support/fake-clock.ts'

const BEA = accountId(2)
const hit = (want: number): WantHit => ({
  want,
  device: deviceNo(1),
  username: 'ann' as Username,
  path: 'Files/a.txt',
  size: 1,
  root: 'ab'.repeat(32) as ContentRoot,
  fetch: false,
  revision: revision(7),
})

/** A session that writes down what it was told. */
function listener(account = BEA) {
  const told: string[] = []
  return {
    account,
    isSlow: false,
    told,
    send(frame: Uint8Array) {
      const decoded = decodeControl(frame)
      if (decoded.type !== 'event') return
      told.push(...decoded.event.wants.map(({ want }) => `want ${want}`), ...(decoded.event.resync ? ['resync'] : []))
    },
  }
}

function someHub() {
  const clock = new FakeClock()
  const bus = new InProcessBus(silentLog)
  const notify = new Notify({ clock, log: silentLog, busyDelay: 250, at: revision(7), roster: new Roster() })
  notify.start(bus)
  const wanted = (want: number) => bus.publish({ name: 'want-hits', account: BEA, hits: [hit(want)] })
  return { clock, notify, wanted }
}

describe('hits of wants', () => {
  it('are told at once to the sessions of that account, and to no other', () => {
    const { notify, wanted } = someHub()
    const [bea, cal] = [listener(), listener(accountId(3))]
    for (const one of [bea, cal]) notify.subscribe(one)
    wanted(1)
    assert.deepEqual([bea.told, cal.told], [['want 1'], []])
  })

  it('are never told past one that was left out: a slow session is told to ask for all of them', async () => {
    const { clock, notify, wanted } = someHub()
    const bea = listener()
    notify.subscribe(bea)
    bea.isSlow = true
    wanted(1)
    bea.isSlow = false
    wanted(2)
    assert.deepEqual(bea.told, [])
    await clock.pass(1000, 250)
    wanted(3)
    assert.deepEqual(bea.told, ['resync', 'want 3'])
  })
})
