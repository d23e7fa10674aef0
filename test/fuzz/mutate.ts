/** What can be done to one message: to its bytes, to its fields as they lie on the wire, and to its fields as the schema has them. */
import { LIMITS } from '#shared/base/limits.ts'
import { Frame } from '#shared/protocol/gen/control.js'
import { PieceFrame } from '#shared/protocol/gen/piece.js'
import { RelayFrame } from '#shared/protocol/gen/relay.js'
import type { Protocol } from './corpus.ts'
import type { Dice } from './dice.ts'
import { bytesField, type Field, numberField, readFields, writeFields } from './proto-tree.ts'

type Mutation = (dice: Dice, bytes: Uint8Array, other: Uint8Array) => Uint8Array

// biome-ignore format: one line for each size of number
const EDGES: readonly [bigint, ...bigint[]] = [
  0n, 1n, 2n, 127n, 128n, 255n, 500n, 16_383n, 16_384n, 65_536n,
  2n ** 20n, 2n ** 31n - 1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 43n, 2n ** 43n + 1n,
  8_640_000_000_000_001n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n,
]

// biome-ignore format: a list to look through
const TEXTS: readonly [string, ...string[]] = [
  '', '.', '..', '/', '//', 'a', 'Files', 'Files/', 'Files/../../etc/passwd', '/etc/passwd', 'C:\\Windows', 'con',
  'Files/\0', 'Files/a\nb', '\u202egnp.exe', '\ud800', '\ufeff', 'e\u0301', 'ſ', 'İ', 'ß', '𝒳'.repeat(80), '*', '**', '?',
  '*'.repeat(250), '?a'.repeat(120), '"', '"a', '-', '-"', 'ext:', 'size:>', 'size:..', 'newer:', 'owner:,', 'root:x',
  'size:1e999', 'older:99999999999999y', 'newer:0000-00-00', 'type:audio -x', "'; DROP TABLE entries; --", '%s%n', '__proto__',
  'constructor', '{"a":1}', 'ann', 'ann<1', 'ann,bea', 'ann<9999999999999999', 'z,a', '*,ann', '0', '-1', 'NaN', '0.0.0.0/0',
  '/ip4/0.0.0.0/tcp/0', '/ip4/127.0.0.1/tcp/1', '/ip6/::1/tcp/99999', '/dns4/x/tcp/1', '/ip4/127.0.0.1', '/unix/%2fx',
  'a'.repeat(255), 'a'.repeat(256), 'a/'.repeat(40), 'a'.repeat(1025), 'a'.repeat(2049), 'direct', 'relay', 'complete', 'none',
  'ab'.repeat(16), '12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA',
]

export const edge = (dice: Dice): bigint => (dice.chance(0.8) ? dice.pick(EDGES) : BigInt(dice.below(2 ** 32)))
export const oddText = (dice: Dice): string => dice.pick(TEXTS)

/** Bytes that a value may become. */
function oddBytes(dice: Dice, bytes: Uint8Array): Uint8Array {
  const ways: readonly [() => Uint8Array, ...(() => Uint8Array)[]] = [
    () => new Uint8Array(0),
    () => Uint8Array.from(Buffer.from(oddText(dice))),
    () => bytes.subarray(0, dice.below(bytes.length + 1)),
    () => Uint8Array.from(Buffer.concat([bytes, dice.bytes(1 + dice.below(8))])),
    () => dice.bytes(bytes.length),
    () => flipped(dice, bytes),
    () => Uint8Array.of(0xff, 0xfe, 0xc0, 0x80),
  ]
  return dice.pick(ways)()
}

function flipped(dice: Dice, bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const flips = 1 + dice.below(4)
  for (let i = 0; i < flips && copy.length > 0; i++) {
    const at = dice.below(copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << dice.below(8))
  }
  return copy
}

// --- bytes ---

const cutShort: Mutation = (dice, bytes) => bytes.subarray(0, dice.below(bytes.length + 1))
const flip: Mutation = (dice, bytes) => flipped(dice, bytes)
const splice: Mutation = (dice, bytes, other) =>
  Uint8Array.from(
    Buffer.concat([bytes.subarray(0, dice.below(bytes.length + 1)), other.subarray(dice.below(other.length + 1))]),
  )
const noise: Mutation = (dice) => dice.bytes(dice.below(200))

// --- fields as they lie on the wire ---

const MOST_DEPTH = 5
/** Groups of messages within messages; deeper than any stack would be if each level were a call. */
const NESTINGS: readonly [number, ...number[]] = [3, 40, 400, 4000]
const REPEATS: readonly [number, ...number[]] = [2, 9, 65, 257, 501, 3000]

/** Changes one field somewhere; goes into messages within messages by chance. */
function changeField(dice: Dice, bytes: Uint8Array, other: Uint8Array, depth: number): Uint8Array {
  const fields = readFields(bytes)
  const index = dice.below(fields?.length ?? 1)
  const field = fields?.[index]
  if (fields === undefined || field === undefined) return flipped(dice, bytes)
  const inner = field.type === 2 && field.bytes.length > 1 ? readFields(field.bytes) : undefined
  const goesIn = inner !== undefined && depth < MOST_DEPTH && dice.chance(depth < 2 ? 0.9 : 0.6)
  const now = goesIn
    ? [bytesField(field.no, changeField(dice, field.bytes, other, depth + 1))]
    : replaced(dice, field, fields, other)
  return writeFields(fields.toSpliced(index, 1, ...now))
}

function replaced(dice: Dice, field: Field, siblings: readonly Field[], other: Uint8Array): Field[] {
  const foreign = readFields(other) ?? []
  const ways: readonly [() => Field[], ...(() => Field[])[]] = [
    () => [field.type === 0 ? numberField(field.no, edge(dice)) : bytesField(field.no, oddBytes(dice, field.bytes))],
    () => [field.type === 0 ? numberField(field.no, edge(dice)) : bytesField(field.no, oddBytes(dice, field.bytes))],
    () => [],
    () => repeated(field, dice.pick(REPEATS)),
    () => [{ ...field, no: 1 + dice.below(70) }],
    () => [field.type === 0 ? bytesField(field.no, dice.bytes(3)) : numberField(field.no, edge(dice))],
    () => [field, dice.pick(siblings) ?? field],
    () => [dice.pick(foreign) ?? field],
    () => [bytesField(field.no, nested(field, dice.pick(NESTINGS)))],
    () => [{ ...field, type: dice.pick([1, 5]), bytes: dice.bytes(8).subarray(0, 4) }],
  ]
  return dice.pick(ways)()
}

function repeated(field: Field, times: number): Field[] {
  const most = Math.max(1, Math.floor(LIMITS.controlFrameBytes / 2 / (field.bytes.length + 4)))
  return Array<Field>(Math.min(times, most)).fill(field)
}

function nested({ no, bytes }: Field, depth: number): Uint8Array {
  let inner = bytes.subarray(0, 16)
  for (let i = 0; i < depth; i++) inner = writeFields([bytesField(no, inner)])
  return inner
}

const wireField: Mutation = (dice, bytes, other) => changeField(dice, bytes, other, 0)

// --- fields as the schema has them ---

const CODECS = { control: Frame, piece: PieceFrame, relay: RelayFrame }

/** Another value of the same type, wherever the schema says that there is one. */
function changeValue(dice: Dice, value: unknown): unknown {
  if (typeof value === 'number') return Number(edge(dice))
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return oddText(dice)
  if (value instanceof Uint8Array) return oddBytes(dice, value)
  if (Array.isArray(value)) return changeList(dice, value)
  return typeof value === 'object' && value !== null ? changeObject(dice, value as Record<string, unknown>) : value
}

function changeList(dice: Dice, list: readonly unknown[]): unknown[] {
  const index = dice.below(list.length)
  const ways: readonly [() => unknown[], ...(() => unknown[])[]] = [
    () => list.map((item, at) => (at === index ? changeValue(dice, item) : item)),
    () => list.map((item, at) => (at === index ? changeValue(dice, item) : item)),
    () => [],
    () => list.toReversed(),
    () => Array.from({ length: dice.pick(REPEATS) }, (_, at) => list[at % Math.max(1, list.length)] ?? ''),
  ]
  return dice.pick(ways)()
}

function changeObject(dice: Dice, object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keys = Object.keys(object).filter((key) => object[key] !== undefined)
  const key = dice.pick(keys)
  return key === undefined ? { ...object } : { ...object, [key]: changeValue(dice, object[key]) }
}

const schemaField =
  (protocol: Protocol): Mutation =>
  (dice, bytes, other) => {
    try {
      const message = CODECS[protocol].decode(bytes)
      const changed = changeObject(dice, message as unknown as Record<string, unknown>)
      return CODECS[protocol].encode(changed as never)
    } catch {
      return wireField(dice, bytes, other) // a value that the encoder does not write, or a message that is none already
    }
  }

/** One message, changed once or a few times; `other` is where foreign parts come from. */
export function mutateMessage(dice: Dice, protocol: Protocol, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const schema = schemaField(protocol)
  // biome-ignore format: the weights
  const ways: readonly [Mutation, ...Mutation[]] = [
    schema, schema, schema, schema, wireField, wireField, wireField, flip, cutShort, splice, noise,
  ]
  let changed = bytes
  for (let left = dice.pick([1, 1, 1, 2, 4]); left > 0; left--) changed = dice.pick(ways)(dice, changed, other)
  return changed
}
