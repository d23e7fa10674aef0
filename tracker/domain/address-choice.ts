/**
 * Which of a device's addresses are handed to whom. A device says where it listens; what it says is combined with the
 * address that its connection was seen to come from, and private addresses are told only where they can mean something.
 */
import { isIP, isIPv6 } from 'node:net'
import { LIMITS } from '#shared/base/limits.ts'
import { parseTcp, type Reach, reach } from '#shared/node/tcp-address.ts'

/** Never changed, only replaced: what was chosen for it is remembered. */
export interface Endpoint {
  readonly observedHost: string
  readonly addresses: readonly string[]
  /** Addresses of other hosts than the observed one at which the tracker itself has reached the device. */
  readonly reached: ReadonlySet<string>
}

/** Announced public addresses that may be anybody's: told to nobody before the tracker has found the device there (row 39). */
export const unproven = ({ addresses, observedHost }: Omit<Endpoint, 'reached'>): string[] =>
  addresses
    .flatMap((text) => parseTcp(text) ?? [])
    .filter(({ host }) => reach(host) === 'public' && host !== observedHost)
    .map(({ text }) => text)

/** By source, then by what counts of the requester: everybody who signs in asks for the addresses of everybody else. */
const chosenBefore = new WeakMap<Endpoint, Map<string, readonly string[]>>()

/** Addresses at which `requester` may reach `source`: the observed host first, then what the source announced. */
export function addressesFor(source: Endpoint, requester: { readonly observedHost: string }): string[] {
  const known = chosenBefore.get(source) ?? new Map<string, readonly string[]>()
  chosenBefore.set(source, known)
  const where = source.observedHost === requester.observedHost ? 'the same host' : reach(requester.observedHost)
  const chosen = known.get(where) ?? choose(source, requester)
  known.set(where, chosen)
  return [...chosen]
}

function choose(source: Endpoint, requester: { readonly observedHost: string }): string[] {
  const parsed = source.addresses.flatMap((text) => parseTcp(text) ?? [])
  const ports = new Set(parsed.map(({ port }) => port))
  const observed = [...ports].flatMap((port) => at(source.observedHost, port))
  const announced = parsed
    .filter(({ host, text }) => isOwn(host, text, source))
    .filter(({ host }) => isUseful(reach(host), source.observedHost, requester.observedHost))
    .map(({ text }) => text)
  const useful = observed.filter(() =>
    isUseful(reach(source.observedHost), source.observedHost, requester.observedHost),
  )
  return [...new Set([...useful, ...announced])].slice(0, 2 * LIMITS.addressesPerDevice)
}

/** Whether it can be believed to be the device's own. Of loopback only the usual address: others may be something else's. */
function isOwn(host: string, text: string, { observedHost, reached }: Endpoint): boolean {
  if (host === observedHost || reached.has(text)) return true
  const where = reach(host)
  return where === 'private' || (where === 'loopback' && (host === '127.0.0.1' || host === '::1'))
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

const at = (host: string, port: string): string[] => {
  if (isIP(host) === 0) return []
  return [`/${isIPv6(host) ? 'ip6' : 'ip4'}/${host}/tcp/${port}`]
}
