/** Keeps the mirror up to date: subscribe, read the pages, follow the events, close every gap. */
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { deviceNo, type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Logger } from '#shared/base/log.ts'
import type { CatalogueEvent, DeviceState } from '#shared/protocol/catalogue.ts'
import { decodePage, encodePage, pageOf, type RosterAsk } from '#shared/protocol/roster.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import type { Mirror, MirrorDevice } from './mirror.ts'

/** In one reading: each is somebody who lost sight of something meanwhile. */
const RESETS_MOST = 10

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
  /** Something was left out while pages were read, not only changes: all is looked at once more. */
  #gap = false

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
    const answer = await rpc.ask('subscribe', { hubId: this.#hubId, since: this.#known })
    if (answer.reset) {
      // The same hub shows less, or too much has happened: what is still there stays without being told again.
      if (answer.hubId === this.#hubId) this.#mirror.beginAnew()
      else this.#mirror.reset()
      this.#known = revision(0)
    }
    this.#hubId = answer.hubId
    this.#announced = later(this.#announced, answer.revision)
    this.#starting = false
    await this.#read(rpc)
  }

  /** The link is down; the mirror stays, but nobody is online as far as we can see. */
  stop(): void {
    this.#rpc = undefined
    this.#mirror.everybodyOffline()
  }

  onEvent(event: CatalogueEvent): void {
    for (const device of event.devices) this.#mirror.applyDevice(device)
    const knowsNewcomers = this.#mirror.applyPresence(event.arrived, true)
    const knowsLeavers = this.#mirror.applyPresence(event.left, false)
    for (const change of event.changes) this.#mirror.applyChange(change)
    const isGap = event.resync || event.from > this.#announced || !knowsNewcomers || !knowsLeavers
    this.#announced = later(this.#announced, event.to)
    // The reader goes on until nothing is missing.
    if (this.#starting || this.#reading !== undefined) this.#gap ||= isGap
    else if (isGap) this.#catchUp()
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
  #read(rpc: RpcChannel): Promise<void> {
    this.#reading ??= this.#readAll(rpc).catch((err: unknown) => {
      if (this.#rpc === rpc) this.#reading = undefined
      throw err
    })
    return this.#reading
  }

  async #readAll(rpc: RpcChannel): Promise<void> {
    do {
      this.#gap = false
      await this.#readDevices(rpc)
      await this.#readAllChanges(rpc)
    } while (this.#gap)
    this.#mirror.caughtUp()
    // In the turn of the last look: what comes from here on is not for this reader.
    if (this.#rpc === rpc) this.#reading = undefined
  }

  async #readAllChanges(rpc: RpcChannel): Promise<void> {
    // What is announced meanwhile may have had a gap of its own, so read until the end stands still.
    let resets = 0
    while (this.#known < this.#announced) {
      const until = this.#announced
      const isAnew = this.#known === 0
      if (!(await this.#readChanges(rpc, until))) {
        resets += 1
        if (resets > RESETS_MOST) throw endless('changes')
        continue
      }
      this.#known = until
      if (isAnew) this.#mirror.readAnew()
    }
  }

  /** Asks for everybody anew, with their addresses. */
  async refreshDevices(): Promise<void> {
    const rpc = this.#rpc
    if (rpc === undefined) return
    let after = deviceNo(0)
    do {
      const page = await rpc.ask('listUsers', { after })
      for (const device of page.devices) this.#mirror.applyDevice(device)
      if (page.next > 0 && page.next <= after) throw endless('devices')
      after = page.next
    } while (after > 0)
  }

  /** Of the pages of the roster only those that are new to us: after a restart of the hub, mostly none. */
  async #readDevices(rpc: RpcChannel): Promise<void> {
    const known = digestsOf(this.#mirror.devices())
    let [from, rounds] = [0, 0]
    do {
      const { pages, next, online } = await rpc.ask('roster', { known, from })
      for (const { page, devices } of pages) this.#mirror.applyPage(page, pageIn(page, devices))
      this.#mirror.setOnline(online)
      if (next > 0 && (next <= from || ++rounds > LIMITS.rosterPages)) throw endless('roster')
      from = next
    } while (from > 0)
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
      if (page.next > 0 && page.next <= after) throw endless('changes')
      after = page.next
      // More than the mirror holds is browsed by page instead.
    } while (after > 0 && this.#mirror.isWhole)
    return true
  }
}

function digestsOf(devices: Iterable<MirrorDevice>): RosterAsk['known'] {
  const states = [...devices].map(({ no, ...device }) => ({ ...device, device: no, removed: false, addresses: [] }))
  return [...Map.groupBy(states, ({ device }) => pageOf(device))].slice(0, LIMITS.rosterPages).map(([page, of]) => {
    const { digest } = encodePage(of)
    return { page, digest }
  })
}

function pageIn(page: number, bytes: Uint8Array): DeviceState[] {
  const devices = decodePage(page, bytes)
  if (devices === undefined) throw new FerryError('protocol', `Page ${page} of the hub's roster is no list of devices.`)
  return devices
}

/** A hub whose pages lead in a circle would keep this peer busy for as long as it likes. */
const endless = (what: string) => new FerryError('protocol', `The hub's list of ${what} has no end.`)

const later = (a: Revision, b: Revision): Revision => (a > b ? a : b)
