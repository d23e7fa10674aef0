/** What everything in the model shares. */
import type { PolicyPart } from '../language/scenario.ts'
import type { Random } from '../language/wishes.ts'
import type { Line } from './link.ts'
import type { ModelPeer } from './model-peer.ts'
import type { ModelTracker } from './model-tracker.ts'
import type { VirtualTime } from './virtual-time.ts'

export interface World {
  readonly time: VirtualTime
  readonly random: Random
  readonly tracker: ModelTracker
  /** The tracker's own line, for what it relays. */
  readonly relay: Line
  /** Parts of the policy that are off. */
  readonly without: ReadonlySet<PolicyPart>
}

/** One way from one to the other, ms. */
export function delayBetween(a: ModelPeer, b: ModelPeer, random: Random): number {
  const jitter = a.person.jitter + b.person.jitter
  return a.delay + b.delay + (jitter === 0 ? 0 : jitter * random())
}
