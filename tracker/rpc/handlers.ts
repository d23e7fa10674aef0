/** What each request of a peer leads to; groups of handlers are put together in `tracker.ts`. */
import type { Answer, Ask, Call, TrackerCall } from '#shared/protocol/control.ts'
import type { ControlSession } from './control-session.ts'

/** Everything that a peer may ask. */
export type PeerCall = Exclude<Call, TrackerCall>

export type Handlers = {
  readonly [K in PeerCall]: (session: ControlSession, ask: Ask<K>) => Promise<Answer<K>> | Answer<K>
}
