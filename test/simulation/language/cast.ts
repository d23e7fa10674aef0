/** Everybody of a scenario with a name, a place in time, files and wishes. The same seed gives the same people. */

import type { Scenario } from './read-scenario.ts'
import type { CrowdTable, PeerTable } from './scenario.ts'
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

type Member = Omit<CrowdTable, 'count' | 'over' | 'join'>

interface Place {
  readonly name: string
  readonly joinAt: number
  readonly firewalled: boolean
  /** Whose folder it shares too. */
  readonly folderOf: Person | undefined
}

export function castOf(scenario: Scenario, random: Random): Cast {
  const files = makeFiles(scenario.file, random)
  const dealer = new Dealer(files)
  const one = (table: Member, { name, joinAt, firewalled, folderOf }: Place): Person => {
    const shares = folderOf?.shares ?? dealer.shared(table.shares)
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
    return { name, group, hub, joinAt, shares, wants, ...line, role, uploads, sequential, folder: folderOf?.name }
  }
  const peerOf = (table: PeerTable, folderOf?: Person): Person =>
    one(table, { name: table.name, joinAt: table.join, firewalled: isFirewalled(table.firewalled, 0, 1), folderOf })
  const owners = new Map(
    scenario.peer.filter(({ folder }) => folder === undefined).map((table) => [table.name, peerOf(table)]),
  )
  const peers = scenario.peer.map((table) => owners.get(table.name) ?? peerOf(table, owners.get(table.folder ?? '')))
  const crowds = scenario.crowd.flatMap((table) =>
    Array.from({ length: table.count }, (_, index) => {
      const joinAt = table.join + Math.round((table.over * index) / Math.max(1, table.count - 1))
      const firewalled = isFirewalled(table.firewalled, index, table.count)
      return one(table, { name: `${table.name}-${index + 1}`, joinAt, firewalled, folderOf: undefined })
    }),
  )
  return { files, people: [...peers, ...crowds] }
}

/** Of a part of a crowd, as many as that, spread evenly. */
function isFirewalled(part: boolean | number, index: number, count: number): boolean {
  if (typeof part === 'boolean') return part
  return Math.floor((index + 1) * part) > Math.floor(index * part) && count > 0
}
