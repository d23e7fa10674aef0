/** Keeps the mirror up to date: subscribe, read the pages, follow the events, close every gap. */
import { asFerryError } from '#shared/base/errors.ts'
import { type DeviceNo, deviceNo, type Revision, revision } from '#shared/base/ids.ts'
import type { Logger } from '#shared/base/log.ts'
import type { CatalogueEvent } from '#shared/protocol/catalogue.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import type { Mirror } from './mirror.ts'

export class CatalogueSync {
  readonly #mirror: Mirror
  readonly #log: Logger
  #hubId = ''
  /** Everything up to here is in the mirror. */
  #known: Revision = revision(0)
  /** Everything up to here has been announced to us. */
  #announced: Revision = revision(0)
  #rpc: RpcChannel | undefined
  #reading: Promise<void> | undefined
  /** Subscribed, but the answer is not here yet: events may be, and say more than the answer. */
  #starting = false

  constructor(mirror: Mirror, log: Logger) {
    this.#mirror = mirror
    this.#log = log
  }

  get revision(): Revision {
    return this.#known
  }

  /** Resolves when the mirror shows the catalogue as it is. @throws FerryError when the session ends before */
  async start(rpc: RpcChannel): Promise<void> {
    this.#rpc = rpc
    this.#reading = undefined
    this.#announced = revision(0)
    this.#starting = true
    this.#mirror.catchUp()
    const answer = await rpc.ask('subscribe', { hubId: this.#hubId, since: this.#known }).finally(() => {
      this.#starting = false
    })
    if (answer.reset) {
      // The same hub shows less, or too much has happened: what is still there stays without being told again.
      if (answer.hubId === this.#hubId) this.#mirror.beginAnew()
      else this.#mirror.reset()
      this.#known = revision(0)
    }
    this.#hubId = answer.hubId
    this.#announced = later(this.#announced, answer.revision)
    await this.#read(rpc)
  }

  /** The link is down; the mirror stays, but nobody is online as far as we can see. */
  stop(): void {
    this.#rpc = undefined
    this.#mirror.everybodyOffline()
  }

  onEvent(event: CatalogueEvent): void {
    for (const device of event.devices) this.#mirror.applyDevice(device)
    for (const change of event.changes) this.#mirror.applyChange(change)
    const isGap = event.resync || event.from > this.#announced
    this.#announced = later(this.#announced, event.to)
    if (this.#starting || this.#reading !== undefined) return // the reader goes on until nothing is missing
    if (isGap) this.#catchUp()
    else this.#known = this.#announced
  }

  #catchUp(): void {
    const rpc = this.#rpc
    if (rpc === undefined) return
    this.#mirror.catchUp()
    this.#read(rpc).catch((err: unknown) => {
      this.#log.debug({ err }, 'catching up failed')
      rpc.close(asFerryError(err)) // the link comes back and begins with a fresh subscription
    })
  }

  /** Reads until nothing that was announced is missing; one reader at a time. */
  async #read(rpc: RpcChannel): Promise<void> {
    if (this.#reading !== undefined) return this.#reading
    this.#reading = this.#readAll(rpc)
    try {
      await this.#reading
    } finally {
      this.#reading = undefined
    }
  }

  async #readAll(rpc: RpcChannel): Promise<void> {
    await this.#readDevices(rpc)
    // What is announced meanwhile may have had a gap of its own, so read until the end stands still.
    while (this.#known < this.#announced) {
      const until = this.#announced
      const isAnew = this.#known === 0
      if (!(await this.#readChanges(rpc, until))) continue
      this.#known = until
      if (isAnew) this.#mirror.readAnew()
    }
    this.#mirror.caughtUp()
  }

  /** Asks for everybody anew, with their addresses. */
  async refreshDevices(): Promise<void> {
    if (this.#rpc !== undefined) await this.#readDevices(this.#rpc)
  }

  async #readDevices(rpc: RpcChannel): Promise<void> {
    const seen = new Set<DeviceNo>()
    let after = deviceNo(0)
    do {
      const page = await rpc.ask('listUsers', { after })
      for (const device of page.devices) {
        seen.add(device.device)
        this.#mirror.applyDevice(device)
      }
      after = page.next
    } while (after > 0)
    this.#mirror.retainDevices(seen)
  }

  /** False when everything must be read anew, because some of it may not be seen any more. */
  async #readChanges(rpc: RpcChannel, until: Revision): Promise<boolean> {
    let after = this.#known
    do {
      const page = await rpc.ask('listChanges', { after, until })
      if (page.reset) {
        this.#mirror.beginAnew()
        this.#known = revision(0)
        return false
      }
      for (const change of page.changes) this.#mirror.applyChange(change)
      after = page.next
      // More than the mirror holds is browsed by page instead.
    } while (after > 0 && this.#mirror.isWhole)
    return true
  }
}

const later = (a: Revision, b: Revision): Revision => (a > b ? a : b)
