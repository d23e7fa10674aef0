/**
 * With whom what is shared: each share, folder or file has an audience of its own, or that of the folder around it. Pure.
 * A scope is an entry path (`Music/x.flac`), a folder (`Music/live/`) or a whole share (`Music/`).
 */
import type { Millis } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { isUsername, type Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Audience, Member } from '#shared/protocol/audience.ts'

/** Somebody, or a group of the owner's (`@editors`), to whom something is granted. */
export interface Grantee {
  readonly name: string
  /** `undefined` for no end. */
  readonly until: Millis | undefined
}

export type Visibility = 'everyone' | readonly Grantee[]

export interface SharingRules {
  /** By scope. */
  readonly scopes: ReadonlyMap<string, Visibility>
  /** Members of each group, by its name without the `@`. */
  readonly groups: ReadonlyMap<string, readonly Username[]>
}

const GROUP = /^@[a-z0-9][a-z0-9._-]{0,31}$/

export const isGroupName = (name: string): boolean => GROUP.test(name)

/** @throws FerryError `bad-name` */
export function checkGrantee(name: string): void {
  if (!isUsername(name) && !isGroupName(name))
    throw new FerryError('bad-name', `"${name}" is neither a username nor a group such as @editors.`)
}

/** Whether this path is the scope, or below it; an empty scope is everything. */
export const isInScope = (path: string, scope: string): boolean =>
  scope === '' || path === scope || (scope.endsWith('/') && path.startsWith(scope))

/** The scope that decides about this path: the path itself, or the nearest folder around it. */
export function scopeOf(path: string, scopes: ReadonlyMap<string, Visibility>): string | undefined {
  if (scopes.has(path)) return path
  let end = path.replace(/\/$/, '').lastIndexOf('/')
  while (end > 0) {
    const folder = path.slice(0, end + 1)
    if (scopes.has(folder)) return folder
    end = path.lastIndexOf('/', end - 1)
  }
  return undefined
}

/** Who may see and fetch this path; everyone where nothing was said. */
export function audienceOf(path: string, rules: SharingRules): Audience {
  const scope = scopeOf(path, rules.scopes)
  const visibility = scope === undefined ? 'everyone' : (rules.scopes.get(scope) ?? 'everyone')
  return visibility === 'everyone' ? 'everyone' : membersOf(visibility, rules)
}

function membersOf(grantees: readonly Grantee[], { groups }: SharingRules): Member[] {
  return grantees
    .flatMap(({ name, until }) => {
      const usernames = name.startsWith('@') ? (groups.get(name.slice(1)) ?? []) : isUsername(name) ? [name] : []
      return usernames.map((username) => ({ username, until }))
    })
    .slice(0, LIMITS.audienceMembers)
}

/** The visibility with these added; one that was granted before gets the new end. */
export function widened(before: Visibility, added: readonly Grantee[]): Visibility {
  const names = new Set(added.map(({ name }) => name))
  const kept = before === 'everyone' ? [] : before.filter(({ name }) => !names.has(name))
  return [...kept, ...added]
}

/** The visibility without these; of everyone, nobody is left out by name. @throws FerryError `usage`, `not-found` */
export function narrowed(before: Visibility, names: readonly string[]): Visibility {
  if (names.length === 0) return []
  if (before === 'everyone')
    throw new FerryError('usage', 'It is shared with everyone; name those who may see it with `ferry share … --with`.')
  const missing = names.filter((name) => !before.some((grantee) => grantee.name === name))
  if (missing.length > 0) throw new FerryError('not-found', `It is not shared with ${missing.join(', ')}.`)
  return before.filter(({ name }) => !names.includes(name))
}

export const describeVisibility = (visibility: Visibility): string =>
  visibility === 'everyone'
    ? 'everyone'
    : visibility.length === 0
      ? 'nobody'
      : visibility.map(({ name, until }) => (until === undefined ? name : `${name} until ${dayOf(until)}`)).join(', ')

const dayOf = (time: Millis): string =>
  new Date(time)
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace('.000Z', 'Z')
