/** Addresses of the form `/ip4|ip6|dns…/HOST/tcp/PORT`: the only ones that Ferry tells, takes and dials. */
import { lookup } from 'node:dns/promises'
import { isIP, isIPv6 } from 'node:net'
import { multiaddr } from '@multiformats/multiaddr'

export type Reach = 'loopback' | 'private' | 'public' | 'never'

export interface TcpAddress {
  readonly text: string
  readonly host: string
  readonly port: string
}

/** Where an IP address or DNS name can be reached from (RFC 1918, 4193, 6598, 3927, 4291). */
export function reach(host: string): Reach {
  const version = isIP(host)
  if (version === 0) return 'public'
  return version === 4 ? reach4(host) : reach6(host.toLowerCase())
}

function reach4(host: string): Reach {
  const [a = 0, b = 0] = host.split('.').map(Number)
  if (a === 127) return 'loopback'
  if (a === 0 || a >= 224 || (a === 169 && b === 254)) return 'never'
  if (a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b < 128))
    return 'private'
  return 'public'
}

function reach6(host: string): Reach {
  if (host === '::1') return 'loopback'
  if (host === '::' || /^fe[89ab]/.test(host) || host.startsWith('ff') || host.startsWith('::ffff:')) return 'never'
  return /^f[cd]/.test(host) ? 'private' : 'public'
}

/** `undefined` for text that is no such address. */
export function parseTcp(text: string): TcpAddress | undefined {
  try {
    const [network, transport, ...rest] = multiaddr(text).getComponents()
    if (rest.length > 0 || transport?.name !== 'tcp' || transport.value === '0') return undefined
    if (network?.value === undefined || !['ip4', 'ip6', 'dns4', 'dns6', 'dns'].includes(network.name)) return undefined
    return { text, host: network.value, port: transport.value ?? '' }
  } catch {
    return undefined // text that is no multiaddr is no address
  }
}

export const isTcpAddress = (text: string): boolean => parseTcp(text) !== undefined

/**
 * Whether a peer may dial an address that its tracker, at `trackerHost`, handed out: never what is no host, and this very
 * machine only when the tracker is on it too (threat rows 39 and 47: nobody else may aim our dials at local services).
 */
export function mayDial(text: string, trackerHost: string): boolean {
  const address = parseTcp(text)
  if (address === undefined) return false
  const where = reach(address.host)
  return where === 'public' || where === 'private' || (where === 'loopback' && reach(trackerHost) === 'loopback')
}

/**
 * What of these addresses may be dialed, names as the addresses that they stand for now: a name of a hostile tracker can
 * stand for this machine, and for another host each time it is asked.
 */
export async function dialable(addresses: readonly string[], trackerHost: string): Promise<string[]> {
  const resolved = await Promise.all(addresses.map(resolve))
  return [...new Set(resolved.flat())].filter((text) => mayDial(text, trackerHost))
}

async function resolve(text: string): Promise<string[]> {
  const address = parseTcp(text)
  if (address === undefined || isIP(address.host) !== 0) return [text]
  try {
    const found = await lookup(address.host, { all: true })
    return found.map(({ address: host }) => `/${isIPv6(host) ? 'ip6' : 'ip4'}/${host}/tcp/${address.port}`)
  } catch {
    return [] // a name that stands for nothing cannot be dialed
  }
}
