/** Packets that are lost on the way to these ports of this machine, and on the way back, for as long as the hub lives. */
import { execFileSync } from 'node:child_process'
import type { Hub } from './hub.ts'

const nft = (...args: string[]) => execFileSync('nft', args, { stdio: 'ignore' })
let tables = 0

/** @returns whether this machine can do that: it takes root and nftables */
export function losesPackets(hub: Hub, ports: readonly number[], percent: number): boolean {
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
    for (const port of ports)
      for (const end of ['dport', 'sport'])
        nft(...`add rule inet ${table} input tcp ${end} ${port} numgen random mod 1000 < ${perMille} drop`.split(' '))
    return true
  } catch {
    return false
  }
}
