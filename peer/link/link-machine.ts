/**
 * How a peer keeps its place at the hub: dial, say hello, sign in, stay; when it is lost, come back with growing, jittered
 * waits. Being offline is a state, not an error. Pure.
 */
import { type BackoffOptions, backoffDelay } from '#shared/base/backoff.ts'
import type { Millis } from '#shared/base/clock.ts'
import type { Code, Refusal } from '#shared/base/errors.ts'

export type SignInWay = 'resume' | 'register' | 'login'

export type LinkState =
  | { readonly name: 'offline'; readonly attempt: number; readonly reason: string }
  | { readonly name: 'dialing'; readonly attempt: number }
  | { readonly name: 'signing-in'; readonly attempt: number; readonly way: SignInWay }
  | { readonly name: 'online' }
  /** The account is being given up: a stream that ends now ends for good. */
  | { readonly name: 'resigning' }
  | { readonly name: 'refused'; readonly refusal: Refusal }
  | { readonly name: 'stopped' }

export type LinkEvent =
  | { readonly name: 'start' }
  | { readonly name: 'wait-over' }
  | { readonly name: 'greeted' }
  | { readonly name: 'signed-in' }
  | { readonly name: 'sign-in-refused'; readonly refusal: Refusal }
  | { readonly name: 'hello-refused'; readonly refusal: Refusal }
  /** The hub ended the session, and said why. */
  | { readonly name: 'dismissed'; readonly refusal: Refusal }
  | { readonly name: 'resign' }
  | { readonly name: 'resign-refused' }
  | { readonly name: 'lost'; readonly reason: string }
  | { readonly name: 'stop' }

export type LinkEffect =
  | { readonly name: 'dial' }
  | { readonly name: 'sign-in'; readonly way: SignInWay }
  | { readonly name: 'wait'; readonly delay: Millis }
  | { readonly name: 'hang-up' }

/** Make the account: never, when it does not exist, or make it and nothing else (`ferry register`). */
export type RegisterPolicy = 'no' | 'if-needed' | 'only'

export interface LinkPolicy {
  readonly register: RegisterPolicy
  /** Whether a device that was removed from its account may be bound again: the person said so just now. */
  readonly rebind?: boolean
  /** Whether the account was given up and the connection lost before the hub said so: it is asked by the device's key alone. */
  readonly resigned?: boolean
  readonly backoff: BackoffOptions
  readonly random: () => number
}

export type LinkStep = readonly [LinkState, readonly LinkEffect[]]

/** Refusals that time heals; any other ends the attempts, because asking again would only annoy. */
const PASSING: readonly Code[] = ['busy', 'too-many', 'timeout', 'disconnected', 'internal', 'kicked', 'disk-full']

export const OFFLINE: LinkState = { name: 'offline', attempt: 0, reason: 'not started' }

export function step(state: LinkState, event: LinkEvent, policy: LinkPolicy): LinkStep {
  if (event.name === 'stop') return [{ name: 'stopped' }, [{ name: 'hang-up' }]]
  switch (state.name) {
    case 'offline':
      return whenOffline(state, event)
    case 'dialing':
      return whenDialing(state, event, policy)
    case 'signing-in':
      return whenSigningIn(state, event, policy)
    case 'online':
      return whenOnline(state, event, policy)
    case 'resigning':
      return whenResigning(state, event, policy)
    case 'refused':
    case 'stopped':
      return [state, []]
    default:
      return state satisfies never
  }
}

function whenOffline(state: Extract<LinkState, { name: 'offline' }>, event: LinkEvent): LinkStep {
  if (event.name !== 'start' && event.name !== 'wait-over') return [state, []]
  return [{ name: 'dialing', attempt: state.attempt }, [{ name: 'dial' }]]
}

function whenDialing({ attempt }: { attempt: number }, event: LinkEvent, policy: LinkPolicy): LinkStep {
  if (event.name === 'lost') return retry(attempt, event.reason, policy)
  if (event.name === 'hello-refused') return giveUpOrRetry(attempt, event.refusal, policy)
  if (event.name !== 'greeted') return [{ name: 'dialing', attempt }, []]
  // The device key first: after the first sign-in nobody needs the password again.
  return signIn(attempt, 'resume')
}

function whenSigningIn(
  state: Extract<LinkState, { name: 'signing-in' }>,
  event: LinkEvent,
  policy: LinkPolicy,
): LinkStep {
  const { attempt, way } = state
  switch (event.name) {
    case 'signed-in':
      return [{ name: 'online' }, []]
    case 'lost':
      return retry(attempt, event.reason, policy)
    case 'sign-in-refused':
      return whenRefused(attempt, way, event.refusal, policy)
    default:
      return [state, []]
  }
}

function whenRefused(attempt: number, way: SignInWay, refusal: Refusal, policy: LinkPolicy): LinkStep {
  const { code } = refusal
  if (policy.resigned && code === 'device-unknown')
    return [{ name: 'refused', refusal: { code, text: GONE } }, [{ name: 'hang-up' }]]
  if (way === 'resume' && code === 'device-unknown')
    return signIn(attempt, policy.register === 'no' ? 'login' : 'register')
  // The account exists already: then `register = true` means that this is ours, and the password will tell.
  if (way === 'register' && code === 'name-taken' && policy.register === 'if-needed') return signIn(attempt, 'login')
  if (way === 'resume' && code === 'revoked' && policy.rebind) return signIn(attempt, 'login')
  return giveUpOrRetry(attempt, worded(way, refusal, policy), policy)
}

function giveUpOrRetry(attempt: number, refusal: Refusal, policy: LinkPolicy): LinkStep {
  if (!PASSING.includes(refusal.code)) return [{ name: 'refused', refusal }, [{ name: 'hang-up' }]]
  const [next, effects] = retry(attempt, refusal.text, policy)
  return [next, [{ name: 'hang-up' }, ...effects]]
}

function whenOnline(state: LinkState, event: LinkEvent, policy: LinkPolicy): LinkStep {
  if (event.name === 'lost') return retry(0, event.reason, policy)
  if (event.name === 'dismissed') return giveUpOrRetry(0, event.refusal, policy)
  return [event.name === 'resign' ? { name: 'resigning' } : state, []]
}

/** What became of it is not known when the stream is lost: the next sign-in tells. */
function whenResigning(state: LinkState, event: LinkEvent, policy: LinkPolicy): LinkStep {
  if (event.name === 'dismissed') return [{ name: 'stopped' }, [{ name: 'hang-up' }]]
  if (event.name === 'lost') return retry(0, event.reason, policy)
  return [event.name === 'resign-refused' ? { name: 'online' } : state, []]
}

/** With `register = true` the account would be made again that was just given up. */
const GONE = 'The account was removed from the hub, as you asked before the connection was lost.'

function worded(way: SignInWay, refusal: Refusal, policy: LinkPolicy): Refusal {
  if (way === 'login' && refusal.code === 'bad-credentials' && policy.register === 'if-needed')
    return {
      code: 'bad-credentials',
      text: 'This username is taken, and the password is not the one of that account. Choose another username, or give its password.',
    }
  return refusal
}

const signIn = (attempt: number, way: SignInWay): LinkStep => [
  { name: 'signing-in', attempt, way },
  [{ name: 'sign-in', way }],
]

function retry(attempt: number, reason: string, { backoff, random }: LinkPolicy): LinkStep {
  const delay = backoffDelay(attempt, random, backoff)
  return [{ name: 'offline', attempt: attempt + 1, reason }, [{ name: 'wait', delay }]]
}
