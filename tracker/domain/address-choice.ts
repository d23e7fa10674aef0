/**
 * Which of a device's addresses are handed to whom. A device says where it listens; what it says is combined with the
 * address that its connection was seen to come from, and private addresses are told only where they can mean something.
 */
import { isIP, isIPv6 } from 'node:net'
import { multiaddr } from '@multiformats/multiaddr'
import { LIMITS } from '#shared/base/limits.ts'

export type Reach = 'loopback' | 'private' | 'public' | 'never'

export interface Endpoint {
  readonly observedHost: string
  readonly addresses: readonly string[]
}

/** True for TCP addresses of the form `/ip4|ip6|dns4|dns6/HOST/tcp/PORT`, the only ones that Ferry dials. */
export function isTcpAddress(text: string): boolean {
  return parseTcp(text) !== undefined
}

/** Addresses at which `requester` may reach `source`: the observed host first, then what the source announced. */
export function addressesFor(source: Endpoint, requester: { readonly observedHost: string }): string[] {
  const parsed = source.addresses.flatMap((text) => parseTcp(text) ?? [])
  const ports = new Set(parsed.map(({ port }) => port))
  const observed = [...ports].flatMap((port) => at(source.observedHost, port))
  const announced = parsed
    .filter(({ host }) => isUseful(reach(host), source.observedHost, requester.observedHost))
    .map(({ text }) => text)
  const useful = observed.filter(() =>
    isUseful(reach(source.observedHost), source.observedHost, requester.observedHost),
  )
  return [...new Set([...useful, ...announced])].slice(0, 2 * LIMITS.addressesPerDevice)
}

function isUseful(of: Reach, sourceHost: string, requesterHost: string): boolean {
  const sameHost = sourceHost === requesterHost
  switch (of) {
    case 'public':
      return true
    case 'private':
      return sameHost || (reach(sourceHost) !== 'public' && reach(requesterHost) !== 'public')
    case 'loopback':
      return reach(sourceHost) === 'loopback' && reach(requesterHost) === 'loopback'
    case 'never':
      return false
    default:
      return of satisfies never
  }
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

const at = (host: string, port: string): string[] => {
  if (isIP(host) === 0) return []
  return [`/${isIPv6(host) ? 'ip6' : 'ip4'}/${host}/tcp/${port}`]
}

function parseTcp(text: string): { text: string; host: string; port: string } | undefined {
  try {
    const [network, transport, ...rest] = multiaddr(text).getComponents()
    if (rest.length > 0 || transport?.name !== 'tcp' || transport.value === '0') return undefined
    if (network?.value === undefined || !['ip4', 'ip6', 'dns4', 'dns6', 'dns'].includes(network.name)) return undefined
    return { text, host: network.value, port: transport.value ?? '' }
  } catch {
    return undefined // text that is no multiaddr is no address
  }
}
