/** Who is online: exactly the devices with a live, signed-in control stream. No message can claim or end it (row A3, A4). */
import type { Millis } from '#shared/base/clock.ts'
import type { Refusal } from '#shared/base/errors.ts'
import { type DeviceNo, deviceNo, type PeerIdText } from '#shared/base/ids.ts'
import type { Answer, Ask, TrackerCall } from '#shared/protocol/control.ts'
import type { Bus } from '../bus/bus.ts'
import type { SignedInDevice } from '../domain/session-machine.ts'
import type { Device, Role } from '../store/store.ts'
import { deviceState } from './browse.ts'
import type { OnlineDevice } from './open-download.ts'

/** A live session, as presence sees it. */
export interface LiveSession extends OnlineDevice {
  readonly who: SignedInDevice
  /** Ends the stream because a newer one of the same device took its place, or by an operator's word. */
  displace(reason: string): void
  /** The whole IP address that it comes from; empty when there is none. */
  readonly host: string
  /** Ends stream and connection, telling the peer why. */
  dismiss(reason: Refusal): void
  changeRole(role: Role): void
  ask<K extends TrackerCall>(kind: K, ask: Ask<K>, deadline?: Millis): Promise<Answer<K>>
}

export class TrackPresence {
  readonly #bus: Bus
  readonly #byDevice = new Map<DeviceNo, LiveSession>()
  readonly #byPeer = new Map<PeerIdText, LiveSession>()
  readonly #shelves = new Map<DeviceNo, Device>()

  /** Told when a session of a device ended, also when another one takes its place at once. */
  onSessionOver: (device: DeviceNo) => void = () => {}
  /** A depot came online. */
  onDepotThere: (device: DeviceNo) => void = () => {}

  constructor(bus: Bus) {
    this.#bus = bus
  }

  get count(): number {
    return this.#byDevice.size
  }

  /** A shelf is there whenever its depot is. */
  addShelf(shelf: Device): void {
    this.#shelves.set(shelf.no, shelf)
    if (this.byDevice(shelf.no) !== undefined) this.#bus.publish({ name: 'device', state: deviceState(shelf, true) })
  }

  removeShelf(shelf: Device): void {
    this.#shelves.delete(shelf.no)
    this.#bus.publish({ name: 'device', state: { ...deviceState(shelf, false), removed: true } })
  }

  /** The device is online from now on; an older stream of the same device is ended without a "left" in between. */
  arrive(session: LiveSession): void {
    const { device, peerId } = session.who
    const older = this.#byDevice.get(device)
    this.#byDevice.set(device, session)
    this.#byPeer.set(peerId, session)
    if (older === undefined || !looksSame(older.who, session.who)) this.#tell(session, true)
    if (session.who.depot) this.onDepotThere(device)
    if (older === undefined) return
    this.onSessionOver(device)
    older.displace('The same device signed in again.')
  }

  /** The device changed its name. */
  renamed(session: LiveSession): void {
    if (this.#byDevice.get(session.who.device) === session) this.#tell(session, true)
  }

  /** Ends the presence of this session; says nothing when a newer stream of the device has taken over. */
  leave(session: LiveSession): void {
    const { device, peerId } = session.who
    if (this.#byDevice.get(device) !== session) return
    this.#byDevice.delete(device)
    this.#byPeer.delete(peerId)
    this.onSessionOver(device)
    this.#tell(session, false)
  }

  /** Ends a session by somebody's word: everybody is told at once, and the peer is told why. */
  dismiss(session: LiveSession, reason: Refusal): void {
    this.leave(session)
    session.dismiss(reason)
  }

  /** The live session that answers for a device; for a shelf, its depot's. */
  byDevice(device: DeviceNo): LiveSession | undefined {
    return this.#byDevice.get(this.#shelves.get(device)?.host ?? device)
  }

  byPeer(peerId: PeerIdText): LiveSession | undefined {
    return this.#byPeer.get(peerId)
  }

  sessions(): Iterable<LiveSession> {
    return this.#byDevice.values()
  }

  #tell({ who }: LiveSession, online: boolean): void {
    const { device, account, username, peerId, name, depot, role } = who
    const state = { device, account, username, peerId, name, online, removed: false, addresses: [], depot, role }
    this.#bus.publish({ name: 'device', state: { ...state, host: NO_DEVICE } })
    for (const shelf of this.#shelves.values())
      if (shelf.host === device) this.#bus.publish({ name: 'device', state: deviceState(shelf, online) })
  }
}

const NO_DEVICE = deviceNo(0)

const looksSame = (a: SignedInDevice, b: SignedInDevice): boolean => a.name === b.name && a.depot === b.depot
