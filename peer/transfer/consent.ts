/**
 * The owner's word (row A5): who may fetch what, decided by policy or by the person, remembered until the transfer is over.
 * A source serves only what it has itself consented to; a ticket alone is not enough.
 */
import type { Clock, Millis, Timer } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { ContentRoot, PeerIdText, TransferId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { DownloadOffer } from '#shared/protocol/broker.ts'

export type ConsentPolicy = 'auto' | 'ask' | 'never'

export interface ConsentParts {
  readonly clock: Clock
  /** Whether the requester may have this content, now and at any later moment. @throws FerryError `missing`, `refused` */
  readonly allow: (root: ContentRoot, offer: DownloadOffer) => Promise<() => void>
  /** Somebody waits for an answer. */
  readonly onAsked: (request: ConsentRequest) => void
}

export interface ConsentRequest {
  readonly id: number
  readonly username: string
  readonly device: string
  readonly path: string
  readonly askedAt: Millis
}

interface Waiting {
  readonly request: ConsentRequest
  readonly answer: (accepted: boolean) => void
  readonly timer: Timer
}

interface Consented {
  readonly requester: PeerIdText
  readonly root: ContentRoot
  /** Small contents that ride along. */
  readonly more: ReadonlySet<ContentRoot>
  readonly path: string
  readonly username: string
  /** What the requester was found to be allowed; each is looked at again before every piece. */
  readonly allowed: Map<ContentRoot, () => void>
  readonly offer: DownloadOffer
  /** Why it may not go on. */
  ended: string | undefined
}

export class Consent {
  readonly #parts: ConsentParts
  readonly #policy: ConsentPolicy
  readonly #waiting = new Map<number, Waiting>()
  readonly #consented = new Map<TransferId, Consented>()
  #nextId = 1

  constructor(parts: ConsentParts, policy: ConsentPolicy) {
    this.#parts = parts
    this.#policy = policy
  }

  /** Resolves when the owner consents. @throws FerryError `refused` with the reason, `unknown-file`, `busy` */
  async decide(offer: DownloadOffer): Promise<void> {
    const still = await this.#parts.allow(offer.root, offer)
    switch (this.#policy) {
      case 'never':
        throw new FerryError('refused', 'The owner lets nobody download (consent is "never").')
      case 'ask':
        await this.#ask(offer)
        break
      case 'auto':
        break
      default:
        this.#policy satisfies never
    }
    still()
    this.#remember(offer, still)
  }

  /** What was granted is granted no more: not one piece after this. */
  end(transfer: TransferId, text: string): void {
    const consented = this.#consented.get(transfer)
    if (consented !== undefined) consented.ended = text
  }

  /** Looks again whether this content may go out in this transfer. @throws FerryError `refused`, `missing` */
  async recheck(transfer: TransferId, root: ContentRoot): Promise<void> {
    const consented = this.of(transfer)
    if (consented.ended !== undefined) throw new FerryError('refused', consented.ended)
    const still = consented.allowed.get(root) ?? (await this.#parts.allow(root, consented.offer))
    still()
    consented.allowed.set(root, still)
  }

  requests(): ConsentRequest[] {
    return [...this.#waiting.values()].map(({ request }) => request)
  }

  /** The person's answer. @throws FerryError `not-found` */
  answer(id: number, accepted: boolean): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined) throw new FerryError('not-found', `No request ${id} is waiting; it may have run out.`)
    this.#waiting.delete(id)
    waiting.timer.cancel()
    waiting.answer(accepted)
  }

  /** What this transfer may fetch. @throws FerryError `refused` */
  of(transfer: TransferId): Consented {
    const consented = this.#consented.get(transfer)
    if (consented === undefined) throw new FerryError('refused', 'This peer did not consent to that transfer.')
    return consented
  }

  async #ask({ username, deviceName, path: first, more }: DownloadOffer): Promise<void> {
    if (this.#waiting.size >= LIMITS.consentRequestsWaiting)
      throw new FerryError('busy', 'Too many people wait for the owner’s answer already.')
    const path = more.length === 0 ? first : `${first} and ${more.length} more`
    const id = this.#nextId++
    const { promise, resolve } = Promise.withResolvers<boolean | 'no answer'>()
    const timer = this.#parts.clock.after(LIMITS.consentDeadline, () => {
      this.#waiting.delete(id)
      resolve('no answer')
    })
    const request = { id, username, device: deviceName, path, askedAt: this.#parts.clock.now() }
    this.#waiting.set(id, { request, answer: resolve, timer })
    this.#parts.onAsked(request)
    const answer = await promise
    if (answer === 'no answer')
      throw new FerryError('refused', 'The owner did not answer within a minute (consent is "ask").')
    if (!answer) throw new FerryError('refused', 'The owner refused this download (consent is "ask").')
  }

  #remember(offer: DownloadOffer, still: () => void): void {
    const { transfer, requester, root, more, path, username } = offer
    if (this.#consented.size >= LIMITS.offersRemembered) {
      // Oldest first: maps keep the order of insertion.
      const oldest = this.#consented.keys().next()
      if (!oldest.done) this.#consented.delete(oldest.value)
    }
    const allowed = new Map([[root, still]])
    this.#consented.set(transfer, {
      requester,
      root,
      more: new Set(more),
      path,
      username,
      allowed,
      offer,
      ended: undefined,
    })
  }
}
