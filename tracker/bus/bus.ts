/**
 * The port through which what happened travels: from services to whoever tells the peers, and later from node to node.
 * Truth is in the store; an event that is lost is noticed by its revisions and made good from there.
 */
import type { Millis } from '#shared/base/clock.ts'
import type { AccountId, ContentRoot, Revision } from '#shared/base/ids.ts'
import type { Change, DeviceState } from '#shared/protocol/catalogue.ts'
import type { WantHit } from '#shared/protocol/wants.ts'

/** Who sees an entry: everyone, or its owner and the accounts that were granted it. */
export type Sight =
  | 'everyone'
  | {
      readonly owner: AccountId
      /** When each account's grant ends; `undefined` for no end. */
      readonly members: ReadonlyMap<AccountId, Millis | undefined>
    }

/** A change, and who may be told of it. */
export interface HubChange {
  readonly change: Change
  readonly sight: Sight
  /** Who saw the entry before; they are told that it is gone when they do not see it any more. */
  readonly was: Sight | undefined
  /** What it held before, where it was there. */
  readonly oldRoot?: ContentRoot | undefined
}

export type HubEvent =
  | { readonly name: 'device'; readonly state: DeviceState }
  /** Changes with `from` < revision ≤ `to`, complete and in order. */
  | { readonly name: 'changes'; readonly from: Revision; readonly to: Revision; readonly changes: readonly HubChange[] }
  /** These accounts see less than they did, with no change of an entry: they read everything anew. */
  | { readonly name: 'lost-sight'; readonly accounts: readonly AccountId[] }
  /** For the sessions of this account only. */
  | { readonly name: 'want-hits'; readonly account: AccountId; readonly hits: readonly WantHit[] }
  /** A word to everybody. */
  | { readonly name: 'notice'; readonly text: string }

export interface Bus {
  publish(event: HubEvent): void
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: HubEvent) => void): () => void
}
