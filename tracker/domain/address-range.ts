/** Ranges of IP addresses as an operator writes them: `192.0.2.7`, `192.0.2.0/24`, `2001:db8::/48`. Pure. */
import { isIP, SocketAddress } from 'node:net'

interface Range {
  readonly bits: bigint
  readonly prefix: number
  readonly width: 32 | 128
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** The canonical text of a range, or `undefined` for text that is none. */
export function parseRange(text: string): string | undefined {
  const range = rangeOf(text)
  return range && textOf(range)
}

/** Whether the address lies in the range; an IPv4 address in its IPv6 clothes is the same address. */
export function isInRange(range: string, host: string): boolean {
  const [outer, inner] = [rangeOf(range), rangeOf(host)]
  if (outer === undefined || inner === undefined || outer.width !== inner.width) return false
  return masked(inner.bits, outer) === outer.bits
}

function rangeOf(text: string): Range | undefined {
  const [, host = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const plain = MAPPED.exec(host)?.[1] ?? host
  const version = isIP(plain)
  if (version === 0 || plain.includes('%')) return undefined
  const width = version === 4 ? 32 : 128
  const prefix = length === undefined ? width : Number(length)
  if (prefix > width || (length !== undefined && plain !== host)) return undefined
  return { bits: masked(version === 4 ? bits4(plain) : bits6(plain), { prefix, width }), prefix, width }
}

const masked = (bits: bigint, { prefix, width }: Pick<Range, 'prefix' | 'width'>): bigint =>
  (bits >> BigInt(width - prefix)) << BigInt(width - prefix)

const bits4 = (host: string): bigint => host.split('.').reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n)

function bits6(host: string): bigint {
  const [head = [], tail = []] = host.split('::').map(groupsOf)
  const missing = host.includes('::') ? 8 - head.length - tail.length : 0
  const groups = [...head, ...Array<string>(missing).fill('0'), ...tail]
  return groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n)
}

/** An IPv4 address at the end stands for two groups. */
function groupsOf(half: string): string[] {
  return half
    .split(':')
    .filter((group) => group !== '')
    .flatMap((group) => {
      if (!group.includes('.')) return [group]
      const bits = bits4(group)
      return [(bits >> 16n).toString(16), (bits & 0xffffn).toString(16)]
    })
}

function textOf({ bits, prefix, width }: Range): string {
  const host = width === 32 ? text4(bits) : text6(bits)
  return prefix === width ? host : `${host}/${prefix}`
}

const text4 = (bits: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 0xffn).join('.')

function text6(bits: bigint): string {
  const groups = Array.from({ length: 8 }, (_, group) => ((bits >> BigInt(112 - 16 * group)) & 0xffffn).toString(16))
  return new SocketAddress({ address: groups.join(':'), family: 'ipv6' }).address
}
