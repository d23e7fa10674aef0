/** Telling many listeners must leave time for everything else. */
import assert from 'node:assert/strict'
import { accountId, deviceNo, type PeerIdText, revision, type Username } from '#shared/base/ids.ts'
import { silentLog } from '#shared/base/log.ts'
import { InProcessBus } from '../../../tracker/bus/in-process-bus.ts'
import { Notify } from '../../../tracker/rpc/notify.ts'
import { Roster } from '../../../tracker/services/roster.ts'
import { FakeClock } from '../../support/fake-clock.ts'

const BUSY_DELAY = 250
const SECOND = 1000

/** A hub at which somebody comes or goes every 50 ms, and one listener to whom a frame takes so long. */
async function tellingsInTenSeconds(frameTakes: number): Promise<number> {
  const clock = new FakeClock()
  const bus = new InProcessBus(silentLog)
  const notify = new Notify({ clock, log: silentLog, busyDelay: BUSY_DELAY, at: revision(1), roster: new Roster() })
  notify.start(bus)
  let told = 0
  notify.subscribe({
    account: accountId(2),
    isSlow: false,
    send: () => {
      told += 1
      clock.advance(frameTakes)
    },
  })
  for (let at = 0; clock.monotonic() < 10 * SECOND; at++) {
    bus.publish({ name: 'device', state: somebody(at % 2 === 0) })
    await clock.pass(50, 50)
  }
  notify.stop()
  return told
}

const somebody = (online: boolean) => ({
  device: deviceNo(3),
  account: accountId(3),
  username: 'cal' as Username,
  peerId: '12D3KooWN9wXNC27E8PNTMNQ4hFRrQ3gvb7HiyMea3ZhuCwRCPyD' as PeerIdText,
  name: 'laptop',
  online,
  removed: false,
  addresses: [],
  depot: false,
  host: deviceNo(0),
  role: 'member',
})

describe('a busy hub', () => {
  it('tells four times a second while that costs little', async () => {
    const tellings = await tellingsInTenSeconds(1)
    assert.ok(tellings >= 30 && tellings <= 41, `${tellings} tellings`)
  })

  it('tells so rarely that telling takes a fifth of the time at most', async () => {
    const tellings = await tellingsInTenSeconds(200)
    assert.ok(tellings >= 8 && tellings <= 11, `${tellings} tellings`)
  })

  it('still tells every two seconds when each telling is held up for longer than that', async () => {
    const tellings = await tellingsInTenSeconds(1900)
    assert.ok(tellings >= 4, `${tellings} tellings`)
  })
})
