/** Everybody of a scenario with a name, a place in time, files and wishes. The same seed gives the same people. */

import type { Scenario } from './read-scenario.ts'
import type { CrowdTable } from './scenario.ts'
import { Dealer, type MadeFile, makeFiles, type Random } from './wishes.ts'

export interface Person {
  readonly name: string
  readonly hub: string
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
  /** Part of the packets. */
  readonly loss: number
  readonly firewalled: boolean
  readonly role: 'honest' | 'liar' | 'staller'
  readonly uploads: number | undefined
  readonly sequential: boolean
  /** Who has the folder that this one shares too. */
  readonly folder: string | undefined
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
    folder?: string,
  ): Person => {
    const shares = dealer.shared(table.shares)
    const wants = dealer.wanted(table.wants, shares, scenario.file, random)
    const {
      name: group,
      hub = scenario.hubs[0] ?? '',
      up,
      down,
      delay,
      jitter,
      loss,
      role,
      uploads,
      sequential,
    } = table
    const line = { up, down, delay, jitter, loss, firewalled }
    return { name, group, hub, joinAt, shares, wants, ...line, role, uploads, sequential, folder }
  }
  const alone = scenario.peer.map((table) =>
    one(table, table.name, table.join, isFirewalled(table.firewalled, 0, 1), table.folder),
  )
  const peers = alone.map((person) => {
    const other = alone.find(({ name }) => name === person.folder)
    return other === undefined ? person : { ...person, shares: other.shares }
  })
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
