/** What the owner commands about sharing: checked, kept, told to the hub, then confirmed. Rows E8, E9. */
import { FerryError } from '#shared/base/errors.ts'
import { isUsername, type Username } from '#shared/base/ids.ts'
import { describeVisibility, type Grantee, isGroupName, type Visibility } from './rules.ts'
import type { Sharing } from './sharing.ts'

export interface ShareCommandParts {
  readonly username: Username
  readonly sharing: Sharing
  /** How many files a scope covers here; 0 when there is no such thing. */
  readonly countIn: (scope: string) => Promise<number>
  /** @throws FerryError `unknown-user`, `disconnected` */
  readonly checkUser: (username: Username) => Promise<void>
  /** It is done. */
  readonly onShared: (shared: Shared) => void
  /** Resolves when the hub has committed what is different in this scope; an empty one is everything. @throws FerryError */
  readonly told: (scope: string) => Promise<void>
}

export interface Shared {
  readonly target: string
  readonly files: number
  readonly visibility: Visibility
  readonly text: string
}

export class ShareCommand {
  readonly #parts: ShareCommandParts

  constructor(parts: ShareCommandParts) {
    this.#parts = parts
  }

  /** Lets these see and fetch a file, or all below a folder. @throws FerryError `unknown-file`, `unknown-user`, `not-found` */
  async share(target: string, names: readonly string[], until: number | undefined): Promise<Shared> {
    const scope = await this.#scopeOf(target)
    for (const name of names) await this.checkGrantee(name)
    const isOpen = names.includes('everyone')
    if (isOpen && names.length > 1) throw new FerryError('usage', 'Everyone is everyone; name nobody else beside.')
    const grantees = names.map((name): Grantee => ({ name, until }))
    return this.#confirm(scope, await this.#parts.sharing.share(scope, isOpen ? 'everyone' : grantees))
  }

  /** Takes grants back: nobody named means from all. @throws FerryError `unknown-file`, `not-found` */
  async unshare(target: string, names: readonly string[]): Promise<Shared> {
    const scope = await this.#scopeOf(target)
    return this.#confirm(scope, await this.#parts.sharing.unshare(scope, names))
  }

  /** @throws FerryError `bad-name`, `unknown-user` */
  async setGroup(name: string, members: readonly string[]): Promise<void> {
    for (const member of members) await this.checkGrantee(member)
    await this.#parts.sharing.setGroup(name.replace(/^@/, ''), members.filter(isUsername))
    await this.#parts.told('')
  }

  async #confirm(scope: string, visibility: Visibility): Promise<Shared> {
    await this.#parts.told(scope)
    const { username, countIn } = this.#parts
    const shared = {
      target: `${username}:${scope}`,
      files: await countIn(scope),
      visibility,
      text: describeVisibility(visibility),
    }
    this.#parts.onShared(shared)
    return shared
  }

  /** @throws FerryError `unknown-user`, `usage` */
  async checkGrantee(name: string): Promise<void> {
    if (name === 'everyone' || isGroupName(name)) return
    if (!isUsername(name)) throw new FerryError('unknown-user', `There is no user ${name} on this hub.`)
    if (name === this.#parts.username) throw new FerryError('usage', 'You see your own files anyway.')
    await this.#parts.checkUser(name)
  }

  /**
   * `owner:path` or a path of our own as a scope. What belongs to others is answered like what is not there.
   * @throws FerryError `unknown-file`
   */
  async #scopeOf(target: string): Promise<string> {
    const { username, countIn } = this.#parts
    const colon = target.indexOf(':')
    const owner = colon > 0 && isUsername(target.slice(0, colon)) ? target.slice(0, colon) : undefined
    const path = owner === undefined ? target : target.slice(colon + 1)
    const scopes = path.endsWith('/') ? [path] : [path, `${path}/`]
    if (owner === undefined || owner === username)
      for (const scope of scopes) if ((await countIn(scope)) > 0) return scope
    throw new FerryError('unknown-file', `You share no file ${path}; see \`ferry shares\`.`)
  }
}
