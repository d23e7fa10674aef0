/** Handlers of the session group: hello, sign-in, own data. */
import type { Clock } from '#shared/base/clock.ts'
import type { PeerIdText } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { AGENT } from '#shared/base/version.ts'
import type { Answer, Ask } from '#shared/protocol/control.ts'
import type { SignedIn } from '#shared/protocol/session.ts'
import { unproven } from '../domain/address-choice.ts'
import type { PublishBudget } from '../services/publish-budget.ts'
import type { Registration, SignIn } from '../services/sign-in.ts'
import type { TrackPresence } from '../services/track-presence.ts'
import type { Device } from '../store/store.ts'
import type { ControlSession } from './control-session.ts'
import type { Door } from './door.ts'
import type { Handlers } from './handlers.ts'

export interface HubFacts {
  readonly hubId: string
  readonly hubName: string
  readonly registration: Registration
  readonly maxEntries: number
}

export interface SessionParts {
  readonly signIn: SignIn
  readonly presence: TrackPresence
  readonly facts: HubFacts
  readonly clock: Clock
  readonly door: Door
  readonly budget: PublishBudget
  /** Whether the device with this key answers at that address. */
  readonly reaches: (peerId: PeerIdText, address: string) => Promise<boolean>
}

export class SessionHandlers {
  readonly #signIn: SignIn
  readonly #presence: TrackPresence
  readonly #facts: HubFacts
  readonly #clock: Clock
  readonly #door: Door
  readonly #budget: PublishBudget
  readonly #reaches: SessionParts['reaches']

  constructor(parts: SessionParts) {
    this.#door = parts.door
    this.#budget = parts.budget
    this.#signIn = parts.signIn
    this.#presence = parts.presence
    this.#facts = parts.facts
    this.#clock = parts.clock
    this.#reaches = parts.reaches
  }

  get handlers(): Pick<
    Handlers,
    'hello' | 'register' | 'login' | 'resume' | 'logout' | 'updateDevice' | 'changePassword' | 'ping'
  > {
    return {
      hello: (session) => this.hello(session),
      register: (session, ask) => this.register(session, ask),
      login: (session, ask) => this.login(session, ask),
      resume: (session, ask) => this.resume(session, ask),
      logout: (session) => this.logout(session),
      updateDevice: (session, ask) => this.updateDevice(session, ask),
      changePassword: (session, ask) => this.changePassword(session, ask),
      ping: () => ({}),
    }
  }

  async hello(session: ControlSession): Promise<Answer<'hello'>> {
    await this.#door.refuseAtHello(session)
    return {
      agent: AGENT,
      ...this.#facts,
      now: this.#clock.now(),
      observedAddress: session.caller.observedHost,
      maxFrameBytes: LIMITS.controlFrameBytes,
    }
  }

  register(session: ControlSession, ask: Ask<'register'>): Promise<SignedIn> {
    return this.#enter(session, () => {
      this.#door.refuse(session, ask.username)
      return this.#signIn.register(session.caller, ask)
    })
  }

  login(session: ControlSession, ask: Ask<'login'>): Promise<SignedIn> {
    return this.#enter(session, async () => {
      this.#door.refuse(session, ask.username)
      return this.#door.noting(session, ask.username, this.#signIn.login(session.caller, ask))
    })
  }

  resume(session: ControlSession, { device }: Ask<'resume'>): Promise<SignedIn> {
    return this.#enter(session, () => this.#signIn.resume(session.caller, device))
  }

  /** Everybody is told before it is confirmed (row A4); then the tracker ends the stream. */
  async logout(session: ControlSession): Promise<Record<string, never>> {
    this.#presence.leave(session)
    setImmediate(() => {
      session.finish().catch(() => session.displace('logged out'))
    })
    return {}
  }

  async updateDevice(session: ControlSession, { device }: Ask<'updateDevice'>): Promise<Record<string, never>> {
    // A new name is told to everybody, as a new file is.
    await this.#budget.spend(session.who.account, 1)
    const updated = await this.#signIn.updateDevice(session.caller, device)
    const renamed = updated.name !== session.who.name || updated.depot !== session.who.depot
    session.note({ name: 'device-updated', who: describe(updated, session) })
    if (renamed) this.#presence.renamed(session)
    this.#prove(session)
    return {}
  }

  async changePassword(session: ControlSession, ask: Ask<'changePassword'>): Promise<Record<string, never>> {
    await this.#signIn.changePassword(session.who.account, ask)
    return {}
  }

  /** In the background: addresses of other hosts are told to others once the device was found there. */
  #prove(session: ControlSession): void {
    const { signedIn: who } = session
    if (who === undefined) return
    for (const address of unproven(who))
      this.#reaches(who.peerId, address).then(
        (found) => {
          const now = session.signedIn
          if (!found || now === undefined || !now.addresses.includes(address)) return
          session.note({ name: 'device-updated', who: { ...now, reached: new Set([...now.reached, address]) } })
        },
        () => undefined,
      )
  }

  async #enter(session: ControlSession, attempt: () => Promise<Device>): Promise<SignedIn> {
    let device: Device
    try {
      device = await attempt()
    } catch (err) {
      session.note({ name: 'sign-in-refused' })
      throw err
    }
    // Between here and the arrival nothing waits: whoever is banned now is either refused, or found among the sessions.
    this.#refuseBanned(session, device)
    session.note({ name: 'sign-in-accepted', who: describe(device, session) })
    // The stream may have ended while the password was checked: then nobody arrives.
    if (session.signedIn !== undefined) this.#presence.arrive(session)
    this.#prove(session)
    const { account, username, no, entries, fingerprint } = device
    return { account, username, device: no, entries, fingerprint }
  }

  #refuseBanned(session: ControlSession, { username, role }: Device): void {
    try {
      this.#door.refuse(session, username, role)
    } catch (err) {
      session.note({ name: 'sign-in-refused' })
      throw err
    }
  }
}

const describe = (device: Device, session: ControlSession) => ({
  account: device.account,
  username: device.username,
  device: device.no,
  peerId: device.peerId,
  name: device.name,
  role: device.role,
  depot: device.depot,
  addresses: device.addresses,
  reached: new Set<string>(),
  observedHost: session.caller.observedHost,
})
