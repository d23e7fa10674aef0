import assert from 'node:assert/strict'
import { timeOfDay, weekdays } from '#shared/base/config/week.ts'
import { RateLimits } from '../../../peer/transfer/rate-limits.ts'
import { type Period, RateTimetable, ratesAt } from '../../../peer/transfer/timetable.ts'
import { FakeClock } from '../../support/fake-clock.ts'

const usual = { up: 10, down: 20, upRelay: 0, downRelay: 0, upAccount: 0 }
const same = { up: undefined, down: undefined, upRelay: undefined, downRelay: undefined, upAccount: undefined }
const office: Period = { ...same, days: [1, 2, 3, 4, 5], from: 8 * 60, to: 18 * 60, up: 1 }
const nights: Period = { ...same, days: [5], from: 22 * 60, to: 6 * 60, down: 0 }
/** Local time; 2 November 2026 is a Monday. */
const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, 1 + day, hours, minutes)

describe('a timetable of rates', () => {
  it('holds on its days, from its beginning to before its end', () => {
    const upAt = (...time: Parameters<typeof at>) => ratesAt(usual, [office], at(...time)).up
    assert.deepEqual(
      [upAt(1, 7, 59), upAt(1, 8), upAt(5, 17, 59), upAt(5, 18), upAt(6, 12), upAt(7, 12)],
      [10, 1, 1, 10, 10, 10],
    )
  })

  it('goes on over midnight, and leaves what it does not name', () => {
    assert.deepEqual(ratesAt(usual, [nights], at(6, 5, 59)), { ...usual, down: 0 })
    assert.deepEqual(ratesAt(usual, [nights], at(6, 6)), usual)
    assert.deepEqual(ratesAt(usual, [nights], at(5, 5)), usual)
  })

  it('the first that fits is the one', () => {
    const whole: Period = { ...office, from: 0, to: 24 * 60, up: 5 }
    assert.equal(ratesAt(usual, [office, whole], at(1, 9)).up, 1)
    assert.equal(ratesAt(usual, [office, whole], at(1, 20)).up, 5)
  })

  it('changes the rates on the minute; what was set by hand holds until then, and stopping leaves no timer', () => {
    const clock = new FakeClock(at(1, 7, 58).getTime() + 30_000)
    const rates = new RateLimits(clock, usual)
    const schedule = new RateTimetable({ clock, rates, usual, timetable: [office] })
    schedule.start()
    rates.change({ up: 7 })
    clock.advance(60_000)
    assert.equal(rates.rates.up, 7)
    clock.advance(30_000)
    assert.equal(rates.rates.up, 1)
    schedule.stop()
    assert.equal(clock.armed, 0)
  })

  it('is written as people write it', () => {
    const days = (text: string) => weekdays().schema.parse(text)
    assert.deepEqual(
      [days('mon-wed'), days('sat-mon'), days('Sun, Tue'), days('daily').length],
      [[1, 2, 3], [0, 1, 6], [0, 2], 7],
    )
    assert.deepEqual(
      ['08:30', '24:00', '0:05'].map((text) => timeOfDay().schema.parse(text)),
      [510, 1440, 5],
    )
    for (const wrong of ['', 'monday', 'mon-', 'mon-tue-wed']) assert.throws(() => days(wrong), /days such as/)
    for (const wrong of ['8', '25:00', '24:01', '12:60', 'noon'])
      assert.throws(() => timeOfDay().schema.parse(wrong), /a time such as/)
  })
})
