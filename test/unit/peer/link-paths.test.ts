/** Every way a peer can come to, lose and regain its place at the hub. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Code, refusal } from '#shared/base/errors.ts'
import { type LinkEvent, type LinkPolicy, type LinkState, OFFLINE, step } from '../../../peer/link/link-machine.ts'

const policy: LinkPolicy = { register: 'if-needed', backoff: { first: 500, most: 15_000 }, random: () => 0.5 }
const refused = (code: Code): LinkEvent => ({ name: 'sign-in-refused', refusal: refusal(code) })
const START: LinkEvent = { name: 'start' }
const GREETED: LinkEvent = { name: 'greeted' }

const walk = (events: readonly LinkEvent[], by: LinkPolicy = policy, from: LinkState = OFFLINE) =>
  events.reduce<{ state: LinkState; effects: string[] }>(
    ({ state, effects }, event) => {
      const [next, done] = step(state, event, by)
      return {
        state: next,
        effects: [
          ...effects,
          ...done.map((effect) => ('way' in effect ? `${effect.name} ${effect.way}` : effect.name)),
        ],
      }
    },
    { state: from, effects: [] },
  )

describe('the link', () => {
  it('tries the device key first, and needs no password when it is known', () => {
    const { state, effects } = walk([START, GREETED, { name: 'signed-in' }])
    assert.deepEqual(effects, ['dial', 'sign-in resume'])
    assert.equal(state.name, 'online')
  })

  it('registers an unknown device, and logs in when the name is there already', () => {
    const { state, effects } = walk([
      START,
      GREETED,
      refused('device-unknown'),
      refused('name-taken'),
      { name: 'signed-in' },
    ])
    assert.deepEqual(effects, ['dial', 'sign-in resume', 'sign-in register', 'sign-in login'])
    assert.equal(state.name, 'online')
  })

  it('never registers unasked, and with `ferry register` never logs in', () => {
    const no = walk([START, GREETED, refused('device-unknown')], { ...policy, register: 'no' })
    assert.equal(no.effects.at(-1), 'sign-in login')
    const only = walk([START, GREETED, refused('device-unknown'), refused('name-taken')], {
      ...policy,
      register: 'only',
    })
    assert.equal(only.state.name, 'refused')
  })

  it('gives up for good when the password is wrong, and says what that can mean', () => {
    const { state, effects } = walk([
      START,
      GREETED,
      refused('device-unknown'),
      refused('name-taken'),
      refused('bad-credentials'),
    ])
    assert.ok(state.name === 'refused' && /taken/.test(state.refusal.text))
    assert.equal(effects.at(-1), 'hang-up')
    assert.equal(walk([{ name: 'wait-over' }, START], policy, state).state.name, 'refused')
  })

  it('comes back after every loss, waiting longer each time up to a quarter of a minute', () => {
    let state: LinkState = OFFLINE
    const delays: number[] = []
    for (let i = 0; i < 12; i++) {
      for (const event of [
        i === 0 ? START : ({ name: 'wait-over' } as const),
        { name: 'lost', reason: 'gone' } as const,
      ]) {
        const [next, effects] = step(state, event, policy)
        for (const effect of effects) if (effect.name === 'wait') delays.push(effect.delay)
        state = next
      }
    }
    assert.deepEqual(delays.slice(0, 4), [375, 750, 1500, 3000])
    assert.ok(delays.every((delay) => delay <= 15_000))
    assert.equal(state.name, 'offline')
  })

  it('retries quickly after having been online, and waits when the hub is busy', () => {
    const lost = walk([START, GREETED, { name: 'signed-in' }, { name: 'lost', reason: 'gone' }])
    assert.ok(lost.state.name === 'offline' && lost.state.attempt === 1)
    const busy = walk([START, GREETED, refused('busy')])
    assert.equal(busy.state.name, 'offline')
    assert.deepEqual(busy.effects.slice(-2), ['hang-up', 'wait'])
  })

  it('stays in known states whatever happens, and stops for good when told', () => {
    const events = fc.array(
      fc.constantFrom<LinkEvent>(
        START,
        GREETED,
        { name: 'wait-over' },
        { name: 'signed-in' },
        { name: 'lost', reason: 'x' },
        refused('busy'),
        refused('device-unknown'),
        refused('bad-credentials'),
      ),
    )
    fc.assert(
      fc.property(events, (script) => {
        const { state } = walk(script)
        const stopped = walk([{ name: 'stop' }, ...script], policy, state)
        assert.equal(stopped.state.name, 'stopped')
        assert.deepEqual(stopped.effects, ['hang-up'])
      }),
    )
  })
})
