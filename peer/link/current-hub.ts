/** The session at the hub as the other parts see it: there, or not; and which device we are, once that is known. */
import { FerryError } from '#shared/base/errors.ts'
import type { DeviceNo } from '#shared/base/ids.ts'
import type { HubSession } from './link-runner.ts'

export class CurrentHub {
  #session: HubSession | undefined
  #device: DeviceNo | undefined

  get session(): HubSession | undefined {
    return this.#session
  }

  /** This device's number at the hub; kept while the link is down, because it does not change. */
  get device(): DeviceNo | undefined {
    return this.#device
  }

  enter(session: HubSession): void {
    this.#session = session
    this.#device = session.self.device
  }

  leave(): void {
    this.#session = undefined
  }

  /** @throws FerryError `disconnected` */
  require(): HubSession {
    if (this.#session === undefined)
      throw new FerryError('disconnected', 'Not connected to the hub right now; try again in a moment.')
    return this.#session
  }
}
