/** Which way to try next (pure): direct, then reversed, then the relay, as far as the user allows and facts permit. */
import type { FerryError } from '#shared/base/errors.ts'
import { FerryError as Failure } from '#shared/base/errors.ts'

import type { RoutePreference } from '../store/download-store.ts'

export type Attempt = 'dial' | 'dial-back' | 'relay'

export interface Failed {
  readonly attempt: Attempt
  readonly error: FerryError
}

export interface RouteFacts {
  readonly preference: RoutePreference
  /** Whether the hub relays. */
  readonly relay: boolean
}

const WAYS = {
  auto: ['dial', 'dial-back', 'relay'],
  direct: ['dial', 'dial-back'],
  relay: ['relay'],
} as const satisfies Record<RoutePreference, readonly Attempt[]>

/** The next way after those that failed, or `undefined` when none is left. */
export function nextAttempt({ preference, relay }: RouteFacts, failed: readonly Failed[]): Attempt | undefined {
  const tried = new Set(failed.map(({ attempt }) => attempt))
  return WAYS[preference].find((way) => !tried.has(way) && (way !== 'relay' || relay))
}

/** What to tell the user when no way is left. */
export function noRoute({ preference, relay }: RouteFacts, failed: readonly Failed[]): FerryError {
  const last = failed.at(-1)
  if (last?.attempt === 'relay') return last.error
  if (preference === 'relay' && !relay) return new Failure('no-relay', 'This hub does not relay; use --route direct.')
  const hint = preference === 'direct' ? ' Use --route auto to go through the hub.' : ' This hub does not relay.'
  const reason = failed.map(({ error }) => error.message).join(' ')
  return new Failure('unreachable', `${reason}${hint}`, { cause: last?.error })
}
