/**
 * Who may see and fetch an entry, as text that can be signed: `*` is everyone, the empty text nobody, else names in order,
 * separated by commas, each with the end of its grant where it has one: `bea,cal<1798761600000`.
 */
import type { Millis } from '../base/clock.ts'
import { isUsername, type Username } from '../base/ids.ts'
import { LIMITS } from '../base/limits.ts'

export interface Member {
  readonly username: Username
  /** Milliseconds since 1970; `undefined` for no end. */
  readonly until: Millis | undefined
}

export type Audience = 'everyone' | readonly Member[]

export const EVERYONE = '*'

const MEMBER = /^([^<]+)(?:<([1-9]\d{0,15}))?$/

/** The canonical text: the same audience always gives the same bytes. */
export function audienceText(audience: Audience): string {
  if (audience === 'everyone') return EVERYONE
  const members = new Map<Username, Millis | undefined>()
  for (const { username, until } of audience) {
    const known = members.has(username) ? members.get(username) : 0
    members.set(username, known === undefined || until === undefined ? undefined : Math.max(known, until))
  }
  return [...members]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([username, until]) => (until === undefined ? username : `${username}<${until}`))
    .join(',')
}

/** `undefined` for text that `audienceText` would not write. */
export function parseAudience(text: string): Audience | undefined {
  if (text === EVERYONE) return 'everyone'
  if (text === '') return []
  const members: Member[] = []
  for (const part of text.split(',')) {
    const [, username = '', until] = MEMBER.exec(part) ?? []
    if (!isUsername(username) || members.length >= LIMITS.audienceMembers) return undefined
    members.push({ username, until: until === undefined ? undefined : Number(until) })
  }
  return audienceText(members) === text ? members : undefined
}

export const admits = (audience: Audience, username: string, now: Millis): boolean =>
  audience === 'everyone' ||
  audience.some((member) => member.username === username && (member.until === undefined || member.until > now))
