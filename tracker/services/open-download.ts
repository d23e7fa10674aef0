/** Brings requester and source together: asks the owner, hands out addresses and tickets. Rows A5, B4, B5. */
import { randomBytes } from 'node:crypto'
import type { PrivateKey } from '@libp2p/interface'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { type ContentRoot, type DeviceNo, parseTransferId, type TransferId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { DialBackRequest, DownloadOffer, OfferedTransfer, Route } from '#shared/protocol/broker.ts'
import type { SignedEntry } from '#shared/protocol/catalogue.ts'
import { signTicket } from '#shared/protocol/ticket.ts'
import { addressesFor } from '../domain/address-choice.ts'
import type { SignedInDevice } from '../domain/session-machine.ts'
import type { Store } from '../store/store.ts'
import { signedEntries } from './browse.ts'
import type { Holding, Swarm } from './swarm.ts'

/** What the broker needs of a device that is online. */
export interface OnlineDevice {
  readonly who: SignedInDevice
  /** Asks the owner's peer for its consent. @throws FerryError with its refusal */
  offer(offer: DownloadOffer): Promise<void>
  dialBack(request: DialBackRequest): Promise<void>
  /** What was granted is granted no more. */
  endTransfer(ended: { transfer: TransferId; text: string }): Promise<void>
  /** How many transfers it serves now. */
  load(root: ContentRoot): Promise<{ transfers: number }>
}

export interface BrokerParts {
  readonly store: Store
  readonly key: PrivateKey
  readonly clock: Clock
  readonly online: (device: DeviceNo) => OnlineDevice | undefined
  readonly relayEnabled: boolean
  readonly swarm: Swarm
}

/** A transfer that the owner consented to. */
export interface Transfer {
  readonly id: TransferId
  readonly requester: SignedInDevice
  readonly source: DeviceNo
  readonly root: ContentRoot
  readonly more: readonly ContentRoot[]
  /** Of all its contents together, bytes. */
  readonly size: number
  usedAt: Millis
}

export class OpenDownload {
  readonly #parts: BrokerParts
  readonly #transfers = new Map<TransferId, Transfer>()

  constructor(parts: BrokerParts) {
    this.#parts = parts
  }

  /** @throws FerryError `unknown-file`, `changed`, `offline`, `too-many`, or the owner's refusal */
  async open(
    requester: SignedInDevice,
    ask: { device: DeviceNo; path: string; root: ContentRoot | undefined; more: readonly ContentRoot[] },
  ): Promise<OfferedTransfer> {
    const first = await this.#holding(requester, ask)
    const source = this.#source(first.device)
    if (source.who.device === requester.device) throw new FerryError('usage', 'This file is your own.')
    this.#makeRoom(requester)
    const others = await this.#alsoHeld(requester, first.device, new Set(ask.more).difference(new Set([first.root])))
    const id = parseTransferId(randomBytes(16).toString('hex'))
    const more = others.map(({ root }) => root)
    await source.offer({
      transfer: id,
      requester: requester.peerId,
      account: requester.account,
      username: requester.username,
      deviceName: requester.name,
      path: first.path,
      root: first.root,
      more,
      proofs: await this.#proofs(source, [first, ...others]),
    })
    const size = others.reduce((sum, other) => sum + other.size, first.size)
    const usedAt = this.#parts.clock.monotonic()
    this.#transfers.set(id, { id, requester, source: first.device, root: first.root, more, size, usedAt })
    return {
      transfer: id,
      peerId: source.who.peerId,
      addresses: addressesFor(source.who, requester),
      size: first.size,
      root: first.root,
      relay: this.#parts.relayEnabled,
    }
  }

  /** Rows C8, C11: what a source says of its own load. @throws FerryError `offline`, `unknown-file` */
  async loadOf(requester: SignedInDevice, device: DeviceNo, root: ContentRoot): Promise<{ transfers: number }> {
    await this.#holding(requester, { device, path: '', root })
    return this.#source(device).load(root)
  }

  /**
   * What the device holds and the requester may see: an entry, or content that it reported without sharing it under a name.
   * What may not be seen gets the answer of what is not there.
   */
  async #holding(
    { account, device: asker }: SignedInDevice,
    { device, path, root }: { device: DeviceNo; path: string; root: ContentRoot | undefined },
  ): Promise<Holding> {
    const viewer = { account, device: asker, now: this.#parts.clock.now() }
    if (path !== '') {
      const [entry] = await this.#parts.store.read.visibleAt(viewer, [device], [path])
      if (entry === undefined) throw new FerryError('unknown-file')
      if (root !== undefined && root !== entry.root) throw new FerryError('changed')
      return { ...entry, entry }
    }
    const held = root && (await this.#parts.swarm.holding(viewer, device, root))
    if (held === undefined) throw new FerryError('unknown-file')
    return held
  }

  /** What of these the device holds; what it does not hold is left out, and missed when it is asked for. */
  async #alsoHeld(
    { account, device: asker }: SignedInDevice,
    device: DeviceNo,
    roots: ReadonlySet<ContentRoot>,
  ): Promise<Holding[]> {
    const viewer = { account, device: asker, now: this.#parts.clock.now() }
    const held = await Promise.all([...roots].map((root) => this.#parts.swarm.holding(viewer, device, root)))
    return held.filter((holding) => holding !== undefined)
  }

  /** What the owners signed, for a source that holds content of others: it looks for itself whether the requester may. */
  async #proofs(source: OnlineDevice, holdings: readonly Holding[]): Promise<SignedEntry[]> {
    const foreign = holdings.flatMap(({ entry }) =>
      entry !== undefined && entry.device !== source.who.device && entry.signature.length > 0 ? [entry] : [],
    )
    return signedEntries(this.#parts.store.read, foreign, () => true)
  }

  /** Ends the transfers of content that their requesters may not see any more. Rows E9, F1. */
  async recheck(concerns: (transfer: Transfer) => boolean): Promise<void> {
    const ended = [...this.#transfers.values()].filter(concerns).map((transfer) => this.#endIfLost(transfer))
    await Promise.all(ended)
  }

  async #endIfLost({ id, requester, source, root, more }: Transfer): Promise<void> {
    const viewer = { account: requester.account, device: requester.device, now: this.#parts.clock.now() }
    const held = await Promise.all([root, ...more].map((one) => this.#parts.swarm.holding(viewer, source, one)))
    if (held.every((one) => one !== undefined)) return
    this.#transfers.delete(id)
    const told = { transfer: id, text: 'The owner does not share this with you any more.' }
    await this.#parts.online(source)?.endTransfer(told)
  }

  /** A fresh ticket for a transfer that was consented to. @throws FerryError `not-found`, `offline`, `no-relay` */
  async newTicket(requester: SignedInDevice, id: TransferId, route: Route): Promise<Uint8Array> {
    const transfer = this.#own(requester, id)
    if (route === 'relay' && !this.#parts.relayEnabled) throw new FerryError('no-relay', 'This hub does not relay.')
    const issued = this.#parts.clock.now()
    return signTicket(this.#parts.key, {
      id: randomBytes(16),
      transfer: id,
      requester: requester.peerId,
      source: this.#source(transfer.source).who.peerId,
      root: transfer.root,
      size: transfer.size,
      route,
      issued,
      expires: issued + LIMITS.ticketLifetime,
    })
  }

  /** Asks the source to dial the requester. @throws FerryError `not-found`, `offline`, `unreachable` */
  async dialBack(requester: SignedInDevice, id: TransferId): Promise<void> {
    const source = this.#source(this.#own(requester, id).source)
    const addresses = addressesFor(requester, source.who)
    if (addresses.length === 0) throw new FerryError('unreachable', 'You have no address that the source could dial.')
    await source.dialBack({ transfer: id, peerId: requester.peerId, addresses })
  }

  /** The session of this device is over: what it opened cannot be used by the next one. */
  leave(device: DeviceNo): void {
    for (const [id, { requester }] of this.#transfers) if (requester.device === device) this.#transfers.delete(id)
  }

  close(requester: SignedInDevice, id: TransferId): void {
    if (this.#transfers.get(id)?.requester.device === requester.device) this.#transfers.delete(id)
  }

  /** The transfer behind a relay request. @throws FerryError `not-found` */
  find(id: TransferId, requester: SignedInDevice): Transfer {
    return this.#own(requester, id)
  }

  #own(requester: SignedInDevice, id: TransferId): Transfer {
    const transfer = this.#transfers.get(id)
    if (transfer === undefined || transfer.requester.device !== requester.device)
      throw new FerryError('not-found', 'This transfer is over; open the download again.')
    transfer.usedAt = this.#parts.clock.monotonic()
    return transfer
  }

  #source(device: DeviceNo): OnlineDevice {
    const source = this.#parts.online(device)
    if (source === undefined) throw new FerryError('offline')
    return source
  }

  /** Forgets transfers that nobody used for long; refuses when this device still has too many. */
  #makeRoom(requester: SignedInDevice): void {
    const oldest = this.#parts.clock.monotonic() - LIMITS.transferIdle
    let own = 0
    for (const [id, transfer] of this.#transfers) {
      if (transfer.usedAt < oldest) this.#transfers.delete(id)
      else if (transfer.requester.device === requester.device) own += 1
    }
    if (own >= LIMITS.transfersPerDevice) throw new FerryError('too-many')
  }
}
