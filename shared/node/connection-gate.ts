/**
 * Who may connect, by address (finding F4 of the threat list): open connections, pending handshakes and new connections a
 * minute are bounded per address, so that one host cannot lock out the others. IPv6 counts by /64, because that is what
 * one customer gets.
 */
import { isIPv6 } from 'node:net'
import type { ConnectionGater, MultiaddrConnection } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { LIMITS } from '../base/limits.ts'

export interface GateLimits {
  readonly perAddress: number
  readonly pendingPerAddress: number
  readonly newPerAddressPerMinute: number
}

export const DEFAULT_GATE: GateLimits = {
  perAddress: LIMITS.connectionsPerAddress,
  pendingPerAddress: LIMITS.connectionsPendingPerAddress,
  newPerAddressPerMinute: LIMITS.newConnectionsPerAddressPerMinute,
}

export class ConnectionGate {
  readonly #limits: GateLimits
  readonly #rate: RateLimiterMemory
  readonly #open = new Map<string, number>()
  readonly #pending = new Map<string, number>()
  readonly #handshaking = new Map<MultiaddrConnection, () => void>()
  /** Connections turned away, for status and tests. */
  refused = 0

  constructor(limits: GateLimits = DEFAULT_GATE) {
    this.#limits = limits
    this.#rate = new RateLimiterMemory({ points: limits.newPerAddressPerMinute, duration: 60 })
  }

  /** The hooks that libp2p calls; outbound dials and everything else stay allowed. */
  gater(): ConnectionGater {
    return {
      denyDialMultiaddr: () => false,
      denyInboundConnection: (connection) => this.#denyNew(connection),
      denyInboundUpgradedConnection: (_peer, connection) => {
        this.#handshaking.get(connection)?.()
        return false
      },
    }
  }

  async #denyNew(connection: MultiaddrConnection): Promise<boolean> {
    const key = addressKey(connection.remoteAddr)
    const full = this.#count(this.#open, key) >= this.#limits.perAddress
    const crowded = this.#count(this.#pending, key) >= this.#limits.pendingPerAddress
    // Counted before the first await, so that a burst cannot slip past the check; a refused one is closed and uncounted.
    if (!full && !crowded) this.#track(connection, key)
    const denied = full || crowded || !(await this.#allowedByRate(key))
    if (denied) this.refused += 1
    return denied
  }

  #track(connection: MultiaddrConnection, key: string): void {
    add(this.#open, key, 1)
    add(this.#pending, key, 1)
    const handshakeEnded = () => {
      if (this.#handshaking.delete(connection)) add(this.#pending, key, -1)
    }
    this.#handshaking.set(connection, handshakeEnded)
    const closed = () => {
      handshakeEnded()
      add(this.#open, key, -1)
    }
    if (connection.status === 'open') connection.addEventListener('close', closed, { once: true })
    else closed()
  }

  async #allowedByRate(key: string): Promise<boolean> {
    try {
      await this.#rate.consume(key)
      return true
    } catch {
      return false // rate-limiter-flexible rejects when the points are used up
    }
  }

  #count(map: ReadonlyMap<string, number>, key: string): number {
    return map.get(key) ?? 0
  }
}

function add(map: Map<string, number>, key: string, delta: number): void {
  const count = (map.get(key) ?? 0) + delta
  if (count > 0) map.set(key, count)
  else map.delete(key)
}

/** The IP address as text, if there is one. */
export const hostOf = (address: Multiaddr): string | undefined =>
  address.getComponents().find(({ name }) => name === 'ip4' || name === 'ip6')?.value

/** The host part of an address as text, an IPv6 address cut to its /64; `other` when there is none. */
export function addressKey(address: Multiaddr): string {
  const host = hostOf(address)
  if (host === undefined) return 'other'
  return isIPv6(host) ? ipv6Prefix64(host) : host
}

function ipv6Prefix64(host: string): string {
  const [head = '', tail = ''] = host.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const missing = host.includes('::') ? 8 - groups.length - tail.split(':').filter((group) => group !== '').length : 0
  const full = [...groups, ...Array<string>(Math.max(0, missing)).fill('0')]
  return `${full.slice(0, 4).join(':')}::/64`
}
