/** Which request is allowed when, on one control stream. docs/protocol.md, "Session". */
import { type Refusal, refusal } from '#shared/base/errors.ts'
import type { AccountId, DeviceNo, PeerIdText, Username } from '#shared/base/ids.ts'
import { type Call, TRACKER_CALLS } from '#shared/protocol/control.ts'

/** The device that a signed-in session speaks for; every service takes its owner from here, never from a message. */
export interface SignedInDevice {
  readonly account: AccountId
  readonly username: Username
  readonly device: DeviceNo
  readonly peerId: PeerIdText
  readonly name: string
  readonly role: string
  /** Takes uploads of others. */
  readonly depot: boolean
  readonly addresses: readonly string[]
  /** Those of other hosts than the observed one at which the tracker has found the device. */
  readonly reached: ReadonlySet<string>
  /** Host part of the address that the connection came from. */
  readonly observedHost: string
}

export type SessionState =
  | { readonly name: 'connected' }
  | { readonly name: 'greeted' }
  | { readonly name: 'signing-in' }
  | { readonly name: 'signed-in'; readonly who: SignedInDevice }
  | { readonly name: 'closed' }

export type SessionEvent =
  | { readonly name: 'asked'; readonly call: Call }
  | { readonly name: 'sign-in-refused' }
  | { readonly name: 'sign-in-accepted'; readonly who: SignedInDevice }
  | { readonly name: 'device-updated'; readonly who: SignedInDevice }
  | { readonly name: 'ended' }

const SIGN_INS: readonly Call[] = ['register', 'login', 'resume']
const TRACKER_ASKS: readonly Call[] = TRACKER_CALLS

/** What a request is refused with in this state; `undefined` when it may go on. */
export function permit(state: SessionState, call: Call): Refusal | undefined {
  if (state.name === 'closed') return refusal('disconnected')
  if (TRACKER_ASKS.includes(call)) return refusal('forbidden', 'Only a tracker asks this.')
  if (call === 'ping') return undefined
  if (call === 'hello') return state.name === 'connected' ? undefined : refusal('usage', 'Hello was said before.')
  if (state.name === 'connected') return refusal('usage', 'Say hello first.')
  const signedIn = state.name === 'signed-in'
  if (SIGN_INS.includes(call)) {
    if (signedIn) return refusal('already-signed-in')
    return state.name === 'signing-in' ? refusal('busy', 'A sign-in is under way.') : undefined
  }
  return signedIn ? undefined : refusal('not-signed-in')
}

/** The next state. Call it with `asked` only when `permit` had no objection. */
export function step(state: SessionState, event: SessionEvent): SessionState {
  if (state.name === 'closed') return state
  switch (event.name) {
    case 'asked':
      return whenAsked(state, event.call)
    case 'sign-in-refused':
      return state.name === 'signing-in' ? { name: 'greeted' } : state
    case 'sign-in-accepted':
      return state.name === 'signing-in' ? { name: 'signed-in', who: event.who } : state
    case 'device-updated':
      return state.name === 'signed-in' ? { name: 'signed-in', who: event.who } : state
    case 'ended':
      return { name: 'closed' }
    default:
      return event satisfies never
  }
}

function whenAsked(state: SessionState, call: Call): SessionState {
  if (call === 'hello' && state.name === 'connected') return { name: 'greeted' }
  if (SIGN_INS.includes(call) && state.name === 'greeted') return { name: 'signing-in' }
  return state
}
