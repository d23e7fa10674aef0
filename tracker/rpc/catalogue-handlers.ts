/** Handlers of the catalogue group. */
import type { Answer, Ask } from '#shared/protocol/control.ts'
import { verdictToWire } from '#shared/protocol/control.ts'
import type { Browse } from '../services/browse.ts'
import type { PublishFiles } from '../services/publish-files.ts'
import type { ControlSession } from './control-session.ts'
import type { Notify } from './notify.ts'

export class CatalogueHandlers {
  readonly #files: PublishFiles
  readonly #browse: Browse
  readonly #notify: Notify

  constructor(parts: { files: PublishFiles; browse: Browse; notify: Notify }) {
    this.#files = parts.files
    this.#browse = parts.browse
    this.#notify = parts.notify
  }

  async publish(session: ControlSession, { entries }: Ask<'publish'>): Promise<Answer<'publish'>> {
    const { verdicts, revision } = await this.#files.publish(session.who.device, entries)
    return { verdicts: verdicts.map(verdictToWire), revision }
  }

  async withdraw(session: ControlSession, { paths }: Ask<'withdraw'>): Promise<Answer<'withdraw'>> {
    const { removed, revision } = await this.#files.withdraw(session.who.device, paths)
    return { removed: [...removed], revision }
  }

  async subscribe(session: ControlSession, ask: Ask<'subscribe'>): Promise<Answer<'subscribe'>> {
    const { hubId, reset } = await this.#browse.mustReset(ask.hubId, ask.since)
    // Subscribed in the turn in which the answer is queued: every event after it is newer than its revision.
    return { hubId, reset, revision: this.#notify.subscribe(session) }
  }

  listChanges(_session: ControlSession, { after, until }: Ask<'listChanges'>): Promise<Answer<'listChanges'>> {
    return this.#browse.changes(after, until)
  }

  listUsers(session: ControlSession, { after }: Ask<'listUsers'>): Promise<Answer<'listUsers'>> {
    return this.#browse.users(session.who, after)
  }

  listFiles(_session: ControlSession, { device, after }: Ask<'listFiles'>): Promise<Answer<'listFiles'>> {
    return this.#browse.files(device, after)
  }
}
