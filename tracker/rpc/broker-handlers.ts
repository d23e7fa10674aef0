/** Handlers of the brokering group. */
import type { Answer, Ask } from '#shared/protocol/control.ts'
import type { OpenDownload } from '../services/open-download.ts'
import type { Swarm } from '../services/swarm.ts'
import type { ControlSession } from './control-session.ts'

const NOTHING = new Uint8Array(0)

export class BrokerHandlers {
  readonly #downloads: OpenDownload

  readonly #swarm: Swarm

  constructor(parts: { downloads: OpenDownload; swarm: Swarm }) {
    this.#downloads = parts.downloads
    this.#swarm = parts.swarm
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

  async listSources(session: ControlSession, { root }: Ask<'listSources'>): Promise<Answer<'listSources'>> {
    return { sources: await this.#swarm.sources(session.who.device, root) }
  }

  async reportContent(session: ControlSession, report: Ask<'reportContent'>): Promise<Answer<'reportContent'>> {
    this.#swarm.report(session.who.device, report)
    return {}
  }

  async reportSeeds(session: ControlSession, { seeds }: Ask<'reportSeeds'>): Promise<Answer<'reportSeeds'>> {
    for (const seed of seeds) this.#swarm.report(session.who.device, { ...seed, have: NOTHING, state: 'complete' })
    return {}
  }

  sourceLoad(_session: ControlSession, { device, root }: Ask<'sourceLoad'>): Promise<Answer<'sourceLoad'>> {
    return this.#downloads.loadOf(device, root)
  }
}
