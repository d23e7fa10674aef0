/**
 * The owner's word on who sees what (rows E8, E9, F1): kept on this machine, told to the hub with a signature, and looked at
 * again before every piece that leaves it.
 */
import type { Clock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { type Audience, admits, audienceText } from '#shared/protocol/audience.ts'
import type { SharingStore } from '../store/sharing-store.ts'
import {
  audienceOf,
  checkGrantee,
  type Grantee,
  isGroupName,
  narrowed,
  type SharingRules,
  type Visibility,
  widened,
} from './rules.ts'

export interface SharingParts {
  readonly store: SharingStore
  readonly clock: Clock
  /** Everything below this scope may have another audience now; an empty one means everything. */
  readonly onChanged: (scope: string) => void
}

/** What a share has when nobody said otherwise. */
export interface ShareDefault {
  readonly alias: string
  /** Absent: everyone. */
  readonly visibleTo: readonly string[] | undefined
}

export class Sharing {
  readonly #parts: SharingParts
  readonly #scopes = new Map<string, Visibility>()
  readonly #groups = new Map<string, readonly Username[]>()
  readonly #defaults = new Map<string, Visibility>()
  /** Audiences by the deciding scope; emptied when anything changes. */
  readonly #texts = new Map<string, string>()

  private constructor(parts: SharingParts, defaults: readonly ShareDefault[]) {
    this.#parts = parts
    for (const { alias, visibleTo } of defaults)
      if (visibleTo !== undefined)
        this.#defaults.set(
          `${alias}/`,
          visibleTo.map((name) => ({ name, until: undefined })),
        )
  }

  static async open(parts: SharingParts, defaults: readonly ShareDefault[]): Promise<Sharing> {
    const sharing = new Sharing(parts, defaults)
    const { scopes, groups } = await parts.store.all()
    for (const [scope, visibility] of scopes) sharing.#scopes.set(scope, visibility)
    for (const [name, members] of groups) sharing.#groups.set(name, members)
    return sharing
  }

  get rules(): SharingRules {
    return { scopes: new Map([...this.#defaults, ...this.#scopes]), groups: this.#groups }
  }

  audienceOf(path: string): Audience {
    return audienceOf(path, this.#rules())
  }

  textOf(path: string): string {
    const known = this.#texts.get(path)
    if (known !== undefined) return known
    const text = audienceText(this.audienceOf(path))
    if (this.#texts.size >= TEXTS_KEPT) this.#texts.clear()
    this.#texts.set(path, text)
    return text
  }

  /** Whether this account may have what lies at this path, now. */
  admits(path: string, username: string): boolean {
    return admits(this.audienceOf(path), username, this.#parts.clock.now())
  }

  /** What was decided about this scope itself, or what holds for it because of a folder around it. */
  visibilityOf(scope: string): Visibility {
    const rules = this.#rules()
    let at: string | undefined = scope
    while (at !== undefined) {
      const own = rules.scopes.get(at)
      if (own !== undefined) return own
      at = folderAround(at)
    }
    return 'everyone'
  }

  /** Adds grantees; `everyone` opens it. */
  async share(scope: string, grantees: readonly Grantee[] | 'everyone'): Promise<Visibility> {
    if (grantees === 'everyone') return this.#decide(scope, 'everyone')
    for (const { name } of grantees) {
      checkGrantee(name)
      if (isGroupName(name) && !this.#groups.has(name.slice(1)))
        throw new FerryError('not-found', `You have no group ${name}; make it with \`ferry group add ${name} NAME…\`.`)
    }
    return this.#decide(scope, widened(this.visibilityOf(scope), grantees))
  }

  /** Takes grants back; without names, from all. @throws FerryError `usage`, `not-found` */
  unshare(scope: string, names: readonly string[]): Promise<Visibility> {
    return this.#decide(scope, narrowed(this.visibilityOf(scope), names))
  }

  /** Members of a group; none removes it. */
  async setGroup(name: string, members: readonly Username[]): Promise<void> {
    if (!isGroupName(`@${name}`)) throw new FerryError('bad-name', `"${name}" is no name for a group.`)
    if (members.length > LIMITS.audienceMembers)
      throw new FerryError('too-many', `A group has at most ${LIMITS.audienceMembers} members.`)
    await this.#parts.store.putGroup(name, members)
    if (members.length === 0) this.#groups.delete(name)
    else this.#groups.set(name, [...new Set(members)].toSorted())
    this.#changed('')
  }

  async #decide(scope: string, visibility: Visibility): Promise<Visibility> {
    if (visibility !== 'everyone' && visibility.length > LIMITS.audienceMembers)
      throw new FerryError('too-many', `At most ${LIMITS.audienceMembers} names can be granted something; use a group.`)
    if (!this.#scopes.has(scope) && this.#scopes.size >= LIMITS.sharingScopes)
      throw new FerryError(
        'too-many',
        'Too many files and folders have an audience of their own; share folders instead.',
      )
    await this.#parts.store.putScope(scope, visibility)
    this.#scopes.set(scope, visibility)
    this.#changed(scope)
    return visibility
  }

  #changed(scope: string): void {
    this.#texts.clear()
    this.#merged = undefined
    this.#parts.onChanged(scope)
  }

  #merged: SharingRules | undefined

  #rules(): SharingRules {
    this.#merged ??= this.rules
    return this.#merged
  }
}

const TEXTS_KEPT = 200_000

function folderAround(scope: string): string | undefined {
  const end = scope.replace(/\/$/, '').lastIndexOf('/')
  return end > 0 ? scope.slice(0, end + 1) : undefined
}
