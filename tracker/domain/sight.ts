/** Who sees an entry, as the rules need it: everyone, or its owner and the accounts that were granted it. Pure. */
import type { Millis } from '#shared/base/clock.ts'
import type { AccountId } from '#shared/base/ids.ts'
import type { Sight } from '../bus/bus.ts'

export function sees(sight: Sight, account: AccountId, now: Millis): boolean {
  if (sight === 'everyone' || sight.owner === account) return true
  if (!sight.members.has(account)) return false
  const until = sight.members.get(account)
  return until === undefined || until > now
}

/** Who sees what was visible as `before` and is visible as `after`, and loses it. */
export function losers(before: Sight, after: Sight): ReadonlySet<AccountId> | 'everyone' {
  if (after === 'everyone') return new Set()
  if (before === 'everyone') return 'everyone'
  const lost = [...before.members].filter(([account, until]) => !keeps(after.members, account, until))
  return new Set(lost.map(([account]) => account))
}

function keeps(members: ReadonlyMap<AccountId, Millis | undefined>, account: AccountId, until: Millis | undefined) {
  if (!members.has(account)) return false
  const now = members.get(account)
  return now === undefined || (until !== undefined && now >= until)
}

/** All who lose something of several changes. */
export function joinLosers(
  parts: readonly (ReadonlySet<AccountId> | 'everyone')[],
): ReadonlySet<AccountId> | 'everyone' {
  const all = new Set<AccountId>()
  for (const part of parts) {
    if (part === 'everyone') return 'everyone'
    for (const account of part) all.add(account)
  }
  return all
}

/** Whether some grant of it ends at a time. */
export const hasEnd = (sight: Sight): boolean =>
  sight !== 'everyone' && [...sight.members.values()].some((until) => until !== undefined)
