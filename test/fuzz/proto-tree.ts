/** Protobuf as it lies on the wire, without a schema: what no honest encoder writes can be written with it. */

export interface Field {
  readonly no: number
  /** 0 varint, 1 eight bytes, 2 counted bytes, 5 four bytes. */
  readonly type: 0 | 1 | 2 | 5
  readonly number: bigint
  readonly bytes: Uint8Array
}

const NOTHING = new Uint8Array(0)
const WORD = { 1: 8, 5: 4 } as const

export const numberField = (no: number, value: bigint): Field => ({ no, type: 0, number: value, bytes: NOTHING })
export const bytesField = (no: number, bytes: Uint8Array): Field => ({ no, type: 2, number: 0n, bytes })

/** The fields, or `undefined` for bytes that are none. */
export function readFields(bytes: Uint8Array): Field[] | undefined {
  const fields: Field[] = []
  for (let at = 0; at < bytes.length; ) {
    const key = readVarint(bytes, at)
    if (key === undefined) return undefined
    const [no, type] = [Number(key.value >> 3n), Number(key.value & 7n)]
    at = key.end
    if (no < 1 || no > 0xffff || (type !== 0 && type !== 1 && type !== 2 && type !== 5)) return undefined
    if (type === 0 || type === 2) {
      const number = readVarint(bytes, at)
      if (number === undefined) return undefined
      at = number.end
      if (type === 0) fields.push(numberField(no, number.value))
      else {
        const end = at + Number(number.value)
        if (end > bytes.length) return undefined
        fields.push(bytesField(no, bytes.subarray(at, end)))
        at = end
      }
    } else {
      const end = at + WORD[type]
      if (end > bytes.length) return undefined
      fields.push({ no, type, number: 0n, bytes: bytes.subarray(at, end) })
      at = end
    }
  }
  return fields
}

export function writeFields(fields: readonly Field[]): Uint8Array {
  const parts = fields.flatMap(({ no, type, number, bytes }) => {
    const key = varint(BigInt(no * 8 + type))
    if (type === 0) return [key, varint(number)]
    return type === 2 ? [key, varint(BigInt(bytes.length)), bytes] : [key, bytes]
  })
  return Uint8Array.from(Buffer.concat(parts))
}

export function varint(value: bigint): Uint8Array {
  const out: number[] = []
  for (let rest = BigInt.asUintN(64, value); ; rest >>= 7n) {
    if (rest < 0x80n) return Uint8Array.from([...out, Number(rest)])
    out.push(Number(rest & 0x7fn) | 0x80)
  }
}

function readVarint(bytes: Uint8Array, start: number): { value: bigint; end: number } | undefined {
  let value = 0n
  for (let at = start; at < bytes.length && at < start + 10; at++) {
    const byte = bytes[at] ?? 0
    value |= BigInt(byte & 0x7f) << BigInt(7 * (at - start))
    if (byte < 0x80) return { value, end: at + 1 }
  }
  return undefined
}
