/**
 * The port through which what happened travels: from services to whoever tells the peers, and later from node to node.
 * Truth is in the store; an event that is lost is noticed by its revisions and made good from there.
 */
import type { Revision } from '#shared/base/ids.ts'
import type { Change, DeviceState } from '#shared/protocol/catalogue.ts'

export type HubEvent =
  | { readonly name: 'device'; readonly state: DeviceState }
  /** Changes with `from` < revision ≤ `to`, complete and in order. */
  | { readonly name: 'changes'; readonly from: Revision; readonly to: Revision; readonly changes: readonly Change[] }

export interface Bus {
  publish(event: HubEvent): void
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: HubEvent) => void): () => void
}
