/** Everybody of a scenario with a name, a place in time, files and wishes. The same seed gives the same people. */

import type { Scenario } from './read-scenario.ts'
import type { CrowdTable } from './scenario.ts'
import { Dealer, type MadeFile, makeFiles, type Random } from './wishes.ts'

export interface Person {
  readonly name: string
  /** The crowd, or the own name. */
  readonly group: string
  /** ms */
  readonly joinAt: number
  readonly shares: readonly MadeFile[]
  readonly wants: readonly MadeFile[]
  readonly up: number | undefined
  readonly down: number | undefined
  readonly delay: number
  readonly jitter: number
  readonly firewalled: boolean
  readonly role: 'honest' | 'liar' | 'staller'
  readonly uploads: number | undefined
  readonly sequential: boolean
}

export interface Cast {
  readonly files: readonly MadeFile[]
  readonly people: readonly Person[]
}

export function castOf(scenario: Scenario, random: Random): Cast {
  const files = makeFiles(scenario.file, random)
  const dealer = new Dealer(files)
  const one = (
    table: Omit<CrowdTable, 'count' | 'over' | 'join'>,
    name: string,
    joinAt: number,
    firewalled: boolean,
  ): Person => {
    const shares = dealer.shared(table.shares)
    const wants = dealer.wanted(table.wants, shares, scenario.file, random)
    const { up, down, delay, jitter, role, uploads, sequential } = table
    const group = table.name
    return { name, group, joinAt, shares, wants, up, down, delay, jitter, firewalled, role, uploads, sequential }
  }
  const peers = scenario.peer.map((table) => one(table, table.name, table.join, isFirewalled(table.firewalled, 0, 1)))
  const crowds = scenario.crowd.flatMap((table) =>
    Array.from({ length: table.count }, (_, index) => {
      const joinAt = table.join + Math.round((table.over * index) / Math.max(1, table.count - 1))
      return one(table, `${table.name}-${index + 1}`, joinAt, isFirewalled(table.firewalled, index, table.count))
    }),
  )
  return { files, people: [...peers, ...crowds] }
}

/** Of a part of a crowd, as many as that, spread evenly. */
function isFirewalled(part: boolean | number, index: number, count: number): boolean {
  if (typeof part === 'boolean') return part
  return Math.floor((index + 1) * part) > Math.floor(index * part) && count > 0
}
