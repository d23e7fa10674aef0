/**
 * The timeline: `at 2s: bea leaves`, `every 5s: 2 of crowd restart`, `every 5s from 10s until 60s: one of crowd is killed`.
 * Who: `tracker` (of the first hub), `tracker of club`, a peer by its name, `3 of crowd`, `all of crowd`.
 */

import { byteRate, bytes, duration } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'

export type Who =
  /** Without a hub, of the first one. */
  | { readonly kind: 'tracker'; readonly hub: string | undefined }
  | { readonly kind: 'peer'; readonly name: string }
  /** `count` is Infinity for all. */
  | { readonly kind: 'some'; readonly crowd: string; readonly count: number }

export type Action =
  | { readonly verb: 'leave' | 'die' | 'return' | 'restart' | 'freeze' | 'thaw' }
  | { readonly verb: 'want'; readonly file: string }
  | { readonly verb: 'drop'; readonly file: string; readonly size: number }
  | { readonly verb: 'share' | 'unshare'; readonly file: string; readonly with: readonly string[] }
  | { readonly verb: 'link'; readonly rate: number | undefined; readonly delay: number | undefined }
  | { readonly verb: 'cut' | 'stall' | 'heal' }

export type Verb = Action['verb']

export interface TimelineEntry {
  /** The first time, ms. */
  readonly at: number
  /** Again and again after so many ms; never when absent. */
  readonly every: number | undefined
  readonly until: number
  readonly who: Who
  readonly action: Action
  readonly text: string
}

const span = (text: string): number => quantity(duration(), text)
const size = (text: string): number => quantity(bytes(), text)
const rate = (text: string): number => quantity(byteRate(), text)

/** @throws FerryError `usage` */
export function parseTimelineEntry(text: string): TimelineEntry {
  const parts =
    /^\s*(?:at\s+(?<at>\S+)|every\s+(?<every>\S+)(?:\s+from\s+(?<from>\S+))?(?:\s+until\s+(?<until>\S+))?)\s*:\s*(?<rest>.+?)\s*$/.exec(
      text,
    )
  const { at, every, from, until, rest = '' } = parts?.groups ?? {}
  if (parts === null) throw bad(text, 'it begins with "at 2s: " or "every 5s: "')
  const period = every === undefined ? undefined : span(every)
  if (period !== undefined && period < 100) throw bad(text, 'the shortest period is 100ms')
  return {
    at: at === undefined ? span(from ?? every ?? '0s') : span(at),
    every: period,
    until: until === undefined ? Infinity : span(until),
    ...parseDeed(rest),
    text: text.trim(),
  }
}

function parseDeed(text: string): { who: Who; action: Action } {
  const parts = /^(?:the\s+)?(?<who>tracker\s+of\s+\S+|tracker|(?:\d+|one|all)\s+of\s+\S+|\S+)\s+(?<deed>.+)$/.exec(
    text,
  )
  const { who = '', deed = '' } = parts?.groups ?? {}
  return { who: parseWho(who), action: parseAction(deed) }
}

function parseWho(text: string): Who {
  const tracker = /^tracker(?:\s+of\s+(\S+))?$/.exec(text)
  if (tracker !== null) return { kind: 'tracker', hub: tracker[1] }
  const some = /^(\d+|one|all)\s+of\s+(\S+)$/.exec(text)
  if (some === null) return { kind: 'peer', name: text }
  const [, count = '', crowd = ''] = some
  return { kind: 'some', crowd, count: count === 'all' ? Infinity : count === 'one' ? 1 : Number(count) }
}

const SIMPLE: Readonly<
  Record<string, Verb & ('leave' | 'die' | 'return' | 'restart' | 'freeze' | 'thaw' | 'cut' | 'stall' | 'heal')>
> = {
  leave: 'leave',
  leaves: 'leave',
  'is killed': 'die',
  'are killed': 'die',
  return: 'return',
  returns: 'return',
  restart: 'restart',
  restarts: 'restart',
  freezes: 'freeze',
  freeze: 'freeze',
  thaws: 'thaw',
  thaw: 'thaw',
  'is cut off': 'cut',
  'are cut off': 'cut',
  stalls: 'stall',
  stall: 'stall',
  'is reachable again': 'heal',
  'are reachable again': 'heal',
}

function parseAction(text: string): Action {
  const simple = Object.hasOwn(SIMPLE, text) ? SIMPLE[text] : undefined
  if (simple !== undefined) return { verb: simple }
  const want = /^wants?\s+(\S+)$/.exec(text)
  if (want?.[1] !== undefined) return { verb: 'want', file: want[1] }
  const drop = /^drops?\s+(\S+)\s+of\s+(\S+)$/.exec(text)
  if (drop?.[1] !== undefined && drop[2] !== undefined) return { verb: 'drop', file: drop[1], size: size(drop[2]) }
  const share = /^(shares?|unshares?)\s+(\S+)(?:\s+with\s+(.+))?$/.exec(text)
  if (share?.[2] !== undefined)
    return {
      verb: share[1]?.startsWith('un') ? 'unshare' : 'share',
      file: share[2],
      with: share[3]?.split(/\s*,\s*/) ?? [],
    }
  const link = /^(?:has|have)\s+a\s+link\s+of\s+(\S+?)(?:,?\s+and\s+(\S+)\s+delay)?$/.exec(text)
  if (link?.[1] !== undefined)
    return { verb: 'link', rate: rate(link[1]), delay: link[2] === undefined ? undefined : span(link[2]) }
  throw bad(
    text,
    `nobody can do that; known are ${[...new Set(Object.keys(SIMPLE))].join(', ')}, wants FILE, drops FILE of SIZE, shares FILE with NAMES, unshares FILE, has a link of RATE and DELAY delay`,
  )
}

function quantity(type: ReturnType<typeof bytes>, text: string): number {
  const result = type.schema.safeParse(text)
  if (!result.success) throw bad(text, result.error.issues[0]?.message ?? 'not understood')
  return result.data
}

const bad = (text: string, why: string) => new FerryError('usage', `"${text.slice(0, 80)}": ${why}`)
