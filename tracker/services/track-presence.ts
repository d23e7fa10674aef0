/** Who is online: exactly the devices with a live, signed-in control stream. No message can claim or end it (row A3, A4). */
import type { DeviceNo, PeerIdText } from '#shared/base/ids.ts'
import type { Bus } from '../bus/bus.ts'
import type { SignedInDevice } from '../domain/session-machine.ts'
import type { OnlineDevice } from './open-download.ts'

/** A live session, as presence sees it. */
export interface LiveSession extends OnlineDevice {
  readonly who: SignedInDevice
  /** Ends the stream because a newer one of the same device took its place, or by an operator's word. */
  displace(reason: string): void
}

export class TrackPresence {
  readonly #bus: Bus
  readonly #byDevice = new Map<DeviceNo, LiveSession>()
  readonly #byPeer = new Map<PeerIdText, LiveSession>()

  /** Told when a session of a device ended, also when another one takes its place at once. */
  onSessionOver: (device: DeviceNo) => void = () => {}

  constructor(bus: Bus) {
    this.#bus = bus
  }

  get count(): number {
    return this.#byDevice.size
  }

  /** The device is online from now on; an older stream of the same device is ended without a "left" in between. */
  arrive(session: LiveSession): void {
    const { device, peerId } = session.who
    const older = this.#byDevice.get(device)
    this.#byDevice.set(device, session)
    this.#byPeer.set(peerId, session)
    if (older === undefined || older.who.name !== session.who.name) this.#tell(session, true)
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

  byDevice(device: DeviceNo): LiveSession | undefined {
    return this.#byDevice.get(device)
  }

  byPeer(peerId: PeerIdText): LiveSession | undefined {
    return this.#byPeer.get(peerId)
  }

  sessions(): Iterable<LiveSession> {
    return this.#byDevice.values()
  }

  #tell({ who }: LiveSession, online: boolean): void {
    const { device, account, username, peerId, name } = who
    const state = { device, account, username, peerId, name, online, removed: false, addresses: [] }
    this.#bus.publish({ name: 'device', state })
  }
}
