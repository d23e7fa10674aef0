/** What everything in the model shares, of one hub. */
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

/** What an Ethernet frame carries of TCP. */
const SEGMENT_BYTES = 1448
/** Of machines that stand beside each other. */
const LEAST_ROUND_TRIP = 0.5

/**
 * Bytes a millisecond that one connection makes of a line that loses packets: 1.22 segments a round trip, over the root of
 * what is lost (Mathis, Semke, Mahdavi, Ott: "The Macroscopic Behavior of the TCP Congestion Avoidance Algorithm", 1997).
 * Infinity for a line that loses none.
 */
export function lossyRate(a: ModelPeer, b: ModelPeer): number {
  const lost = 1 - (1 - a.person.loss) * (1 - b.person.loss)
  if (lost === 0) return Infinity
  return (1.22 * SEGMENT_BYTES) / (Math.max(LEAST_ROUND_TRIP, 2 * (a.delay + b.delay)) * Math.sqrt(lost))
}

/** One way from one to the other, ms. */
export function delayBetween(a: ModelPeer, b: ModelPeer, random: Random): number {
  const jitter = a.person.jitter + b.person.jitter
  return a.delay + b.delay + (jitter === 0 ? 0 : jitter * random())
}
