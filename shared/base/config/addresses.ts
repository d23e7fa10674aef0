/** Network addresses in config: multiaddrs over TCP, the one transport that Ferry speaks. */
import { multiaddr } from '@multiformats/multiaddr'
import { parsePeerIdText } from '../ids.ts'
import { type ConfigType, parsed, textual } from './types.ts'

type Components = readonly { readonly name: string; readonly value?: string }[]

/** The parts of an address, or `undefined` when it is none; the library says no by throwing. */
export function addressParts(address: unknown): Components | undefined {
  if (typeof address !== 'string') return undefined
  try {
    const parts = multiaddr(address).getComponents()
    return parts.some(({ name }) => name === 'tcp') ? parts : undefined
  } catch {
    return undefined
  }
}

function isPeerId(value: string | undefined): boolean {
  try {
    parsePeerIdText(value ?? '')
    return true
  } catch {
    return false
  }
}

function endsInPeerId(parts: Components): boolean {
  const last = parts.at(-1)
  return last?.name === 'p2p' && isPeerId(last.value)
}

/** Where to listen, or an address to announce. */
export function address(): ConfigType<string> {
  const parse = (raw: unknown) => (addressParts(raw) === undefined ? undefined : String(raw))
  return textual(parsed(parse, 'an address such as "/ip4/0.0.0.0/tcp/7118" or "/dns4/hub.example/tcp/7117"'))
}

/** Whom to dial: the address carries the peer id, so that nobody else can answer in its place. */
export function addressWithPeerId(): ConfigType<string> {
  const parse = (raw: unknown) => {
    const parts = addressParts(raw)
    return parts !== undefined && endsInPeerId(parts) ? String(raw) : undefined
  }
  return textual(parsed(parse, 'an address that ends in the peer id, such as "/ip4/10.0.0.5/tcp/7117/p2p/12D3Koo…"'))
}

/** Whether only this machine can reach the address. What is not surely loopback counts as reachable. */
export function isLoopback(address: string): boolean {
  const [host] = addressParts(address) ?? []
  if (host?.name === 'ip4') return host.value?.startsWith('127.') ?? false
  return host?.name === 'ip6' && host.value === '::1'
}
