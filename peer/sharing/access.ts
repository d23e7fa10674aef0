/**
 * Whether somebody may have content from this peer (rows 20 to 22 and 46 of the threats): decided here, by content and account, never by
 * path and never on the tracker's word alone. What is shared here is decided by the owner's rules; what is held for others by
 * what its owner signed.
 */
import type { Clock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { ContentRoot, EntryPath, PeerIdText, Username } from '#shared/base/ids.ts'
import { type Audience, admits, parseAudience } from '#shared/protocol/audience.ts'
import type { SignedEntry } from '#shared/protocol/catalogue.ts'
import { isSignedBy } from '#shared/protocol/entry-signature.ts'
import type { KnownKeys } from './known-keys.ts'
import type { Sharing } from './sharing.ts'

export interface AccessParts {
  readonly sharing: Sharing
  readonly keys: KnownKeys
  readonly clock: Clock
  /** Where this content lies in the shares, if it does. */
  readonly sharedAt: (root: ContentRoot) => readonly EntryPath[]
  /** Whose signature must admit others to content that is held; empty for everyone's, `undefined` for what is not held. */
  readonly guardOf: (root: ContentRoot) => readonly string[] | undefined
  /** Depots to which the owner is giving this content. */
  readonly receiversOf: (root: ContentRoot) => readonly PeerIdText[]
}

export interface Requester {
  readonly username: Username
  readonly peerId: PeerIdText
}

/** Throws as soon as what was allowed is allowed no more. */
export type StillAllowed = () => void

/** The same words for what is not here and for what this requester may not have. */
const NOT_SHARED = 'The owner does not share this content any more.'

export class Access {
  readonly #parts: AccessParts

  constructor(parts: AccessParts) {
    this.#parts = parts
  }

  /** @throws FerryError `missing`, or `refused` for a device that is not known to be the user's */
  async allow(root: ContentRoot, requester: Requester, proofs: readonly SignedEntry[]): Promise<StillAllowed> {
    const isReceiver = () => this.#parts.receiversOf(root).includes(requester.peerId)
    if (isReceiver()) return () => {}
    const own = () => this.#ownWord(root, requester.username)
    if (own() !== 'no') {
      if (own() === 'granted') await this.#checkKey(requester)
      return () => {
        if (own() === 'no') throw new FerryError('refused', NOT_SHARED)
      }
    }
    return this.#heldForOthers(root, requester, proofs)
  }

  /** What the owner's rules say of any place at which this content is shared here. */
  #ownWord(root: ContentRoot, username: Username): 'everyone' | 'granted' | 'no' {
    const { sharing, sharedAt } = this.#parts
    let word: 'everyone' | 'granted' | 'no' = 'no'
    for (const path of sharedAt(root)) {
      if (sharing.audienceOf(path) === 'everyone') return 'everyone'
      if (sharing.admits(path, username)) word = 'granted'
    }
    return word
  }

  async #heldForOthers(root: ContentRoot, requester: Requester, proofs: readonly SignedEntry[]): Promise<StillAllowed> {
    const guard = this.#parts.guardOf(root)
    if (guard === undefined) throw new FerryError('missing', NOT_SHARED)
    if (guard.length === 0) return () => {}
    for (const proof of proofs) {
      if (proof.root !== root || !guard.includes(proof.signer)) continue
      const audience = parseAudience(proof.audience)
      if (audience === undefined || !(await isSignedBy(proof.signer, proof, proof.signature))) continue
      const still = () => this.#checkGrant(audience, proof.username, requester.username)
      still()
      if (audience !== 'everyone') await this.#checkKey(requester)
      return still
    }
    throw new FerryError('missing', NOT_SHARED)
  }

  #checkGrant(audience: Audience, owner: Username, username: Username): void {
    if (owner !== username && !admits(audience, username, this.#parts.clock.now()))
      throw new FerryError('missing', NOT_SHARED)
  }

  async #checkKey({ username, peerId }: Requester): Promise<void> {
    if (await this.#parts.keys.isKnown(username, peerId)) return
    throw new FerryError(
      'refused',
      `The owner does not know this device of ${username} yet and must accept its key first (\`ferry keys accept ${username}\`).`,
    )
  }
}
