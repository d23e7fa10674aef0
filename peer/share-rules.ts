/** What shares may not be beside each other. */
import { isAbsolute, relative, sep } from 'node:path'
import { LIMITS } from '#shared/base/limits.ts'
import type { ShareConfig } from './config.ts'

export const isAlias = (alias: string): boolean =>
  alias !== '' && !alias.includes('/') && Buffer.byteLength(alias) <= LIMITS.maxAliasBytes
export const ALIAS_RULE = `1 to ${LIMITS.maxAliasBytes} bytes without "/"`

/** Aliases that differ only in case would be one folder on many machines. */
export function aliasProblems(shares: readonly ShareConfig[]): string[] {
  const seen = new Map<string, ShareConfig>()
  return shares.flatMap((share) => {
    if (!isAlias(share.alias)) return [`share "${share.path}" has no usable name; give it an alias of ${ALIAS_RULE}`]
    const folded = share.alias.normalize('NFC').toLowerCase()
    const other = seen.get(folded)
    seen.set(folded, other ?? share)
    if (other === undefined || other.path === share.path) return []
    return [`shares "${other.path}" and "${share.path}" have the same alias "${share.alias}"; give one another alias`]
  })
}

/** A file in two shares would be listed twice under two rules. */
export function nestingProblems(shares: readonly ShareConfig[]): string[] {
  return shares.flatMap((share, index) =>
    shares.slice(index + 1).flatMap((other) => {
      if (share.path === other.path) return [`share "${share.path}" is listed twice; keep one`]
      if (contains(share.path, other.path)) return [nested(other, share)]
      return contains(other.path, share.path) ? [nested(share, other)] : []
    }),
  )
}

function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const nested = (inner: ShareConfig, outer: ShareConfig): string =>
  `share "${inner.path}" lies inside share "${outer.path}"; share only the outer one, or two that do not overlap`
