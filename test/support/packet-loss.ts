/** Packets that are lost on this machine, for as long as the hub lives. */
import { execFileSync } from 'node:child_process'
import type { Hub } from './hub.ts'

const nft = (...args: string[]) => execFileSync('nft', args, { stdio: 'ignore' })
let tables = 0

/**
 * On the way to these ports, and on the way back.
 * @returns whether this machine can do that: it takes root and nftables
 */
export const losesPackets = (hub: Hub, ports: readonly number[], percent: number): boolean =>
  losesWhere(
    hub,
    ports.flatMap((port) => [`tcp dport ${port}`, `tcp sport ${port}`]),
    percent,
  )

/** On the way to this address, and on the way back. */
export const losesPacketsOf = (hub: Hub, host: string, percent: number): boolean =>
  losesWhere(hub, [`ip daddr ${host}`, `ip saddr ${host}`], percent)

function losesWhere(hub: Hub, matches: readonly string[], percent: number): boolean {
  const table = `ferry_loss_${process.pid}_${tables++}`
  const perMille = String(Math.round(percent * 10))
  try {
    nft('add', 'table', 'inet', table)
  } catch {
    return false
  }
  hub.onCleanup(async () => {
    nft('delete', 'table', 'inet', table)
  })
  try {
    nft('add', 'chain', 'inet', table, 'input', '{ type filter hook input priority 0 ; }')
    for (const match of matches)
      nft(...`add rule inet ${table} input ${match} numgen random mod 1000 < ${perMille} drop`.split(' '))
    return true
  } catch {
    return false
  }
}
