/** Requests in every order on one control stream: what needs an account is never done without one. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { accountId, deviceNo, type PeerIdText, type Username } from '#shared/base/ids.ts'
import { CALLS, type Call, TRACKER_CALLS } from '#shared/protocol/control.ts'
import {
  permit,
  type SessionEvent,
  type SessionState,
  type SignedInDevice,
  step,
} from '../../../tracker/domain/session-machine.ts'

const who: SignedInDevice = {
  account: accountId(1),
  username: 'ann' as Username,
  device: deviceNo(1),
  peerId: '12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA' as PeerIdText,
  name: 'laptop',
  role: 'member',
  depot: false,
  addresses: [],
  reached: new Set(),
  observedHost: '127.0.0.1',
}
const ENTRIES: readonly Call[] = ['register', 'login', 'resume']
const BEFORE_SIGN_IN: readonly Call[] = ['hello', 'ping', ...ENTRIES]

const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom(...CALLS, 'hello', 'login').map((call) => ({ name: 'asked' as const, call })),
  },
  { weight: 5, arbitrary: fc.constant({ name: 'sign-in-refused' as const }) },
  { weight: 10, arbitrary: fc.constant({ name: 'sign-in-accepted' as const, who }) },
  { weight: 5, arbitrary: fc.constant({ name: 'device-updated' as const, who }) },
  { weight: 1, arbitrary: fc.constant({ name: 'ended' as const }) },
)

describe('a control stream, whatever is asked on it', () => {
  it('does nothing for an account before it is signed in, and nothing at all after its end', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40, size: 'max' }), (events) => {
        let state: SessionState = { name: 'connected' }
        let [greeted, trying, signedIn, over] = [false, false, false, false]
        for (const one of events) {
          if (one.name === 'asked') {
            const refused = permit(state, one.call)
            const isTrackers = TRACKER_CALLS.some((call) => call === one.call)
            if (over || isTrackers) assert.notEqual(refused, undefined, one.call)
            if (refused !== undefined) continue
            assert.ok(signedIn || BEFORE_SIGN_IN.includes(one.call), `${one.call} without an account`)
            if (one.call !== 'ping' && one.call !== 'hello') assert.ok(greeted, `${one.call} before hello`)
            if (one.call === 'hello') assert.ok(!greeted, 'hello twice')
            if (ENTRIES.includes(one.call)) assert.ok(!trying && !signedIn, 'two sign-ins at once')
            greeted ||= one.call === 'hello'
            trying ||= ENTRIES.includes(one.call)
          }
          if (one.name === 'ended') over = true
          if (one.name === 'sign-in-accepted' && trying && !over) signedIn = true
          if (one.name === 'sign-in-accepted' || one.name === 'sign-in-refused') trying = false
          state = step(state, one)
          assert.equal(state.name === 'signed-in', signedIn && !over)
          assert.equal(state.name === 'closed', over)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
