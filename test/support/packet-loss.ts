/** Packets that are lost on this machine, for as long as the hub lives. */
import { execFileSync } from 'node:child_process'
import type { Hub } from './hub.ts'

export interface Loss {
  /** Packets lost so far. */
  lost(): number
}

const nft = (...args: string[]): string =>
  execFileSync('nft', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
let tables = 0

/**
 * On the way to these ports, and on the way back.
 * @returns undefined where this machine cannot do that: it takes root and nftables
 */
export const losesPackets = (hub: Hub, ports: readonly number[], percent: number): Loss | undefined =>
  losesWhere(
    hub,
    ports.flatMap((port) => [`tcp dport ${port}`, `tcp sport ${port}`]),
    percent,
  )

/** On the way to this address, and on the way back. */
export const losesPacketsOf = (hub: Hub, host: string, percent: number): Loss | undefined =>
  losesWhere(hub, [`ip daddr ${host}`, `ip saddr ${host}`], percent)

function losesWhere(hub: Hub, matches: readonly string[], percent: number): Loss | undefined {
  const table = `ferry_loss_${process.pid}_${tables++}`
  const part = String(Math.round(percent * 1000))
  try {
    nft('add', 'table', 'inet', table)
  } catch {
    return undefined
  }
  const end = () => nft('delete', 'table', 'inet', table)
  try {
    nft('add', 'chain', 'inet', table, 'input', '{ type filter hook input priority 0 ; }')
    for (const match of matches)
      nft(...`add rule inet ${table} input ${match} numgen random mod 100000 < ${part} counter drop`.split(' '))
  } catch {
    end() // half of it would be another network than was asked for
    return undefined
  }
  hub.onCleanup(async () => void end())
  return {
    lost: () =>
      [...nft('list', 'table', 'inet', table).matchAll(/counter packets (\d+)/g)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      ),
  }
}
