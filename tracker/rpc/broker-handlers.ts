/** Handlers of the brokering group. */
import type { Answer, Ask } from '#shared/protocol/control.ts'
import type { OpenDownload } from '../services/open-download.ts'
import type { ControlSession } from './control-session.ts'

export class BrokerHandlers {
  readonly #downloads: OpenDownload

  constructor(parts: { downloads: OpenDownload }) {
    this.#downloads = parts.downloads
  }

  openDownload(session: ControlSession, ask: Ask<'openDownload'>): Promise<Answer<'openDownload'>> {
    return this.#downloads.open(session.who, ask)
  }

  async newTicket(session: ControlSession, { transfer, route }: Ask<'newTicket'>): Promise<Answer<'newTicket'>> {
    return { ticket: await this.#downloads.newTicket(session.who, transfer, route) }
  }

  async askDialBack(session: ControlSession, { transfer }: Ask<'askDialBack'>): Promise<Answer<'askDialBack'>> {
    await this.#downloads.dialBack(session.who, transfer)
    return {}
  }

  async closeTransfer(session: ControlSession, { transfer }: Ask<'closeTransfer'>): Promise<Answer<'closeTransfer'>> {
    this.#downloads.close(session.who, transfer)
    return {}
  }
}
