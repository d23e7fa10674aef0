/** Ascending whole numbers as protobuf varints of what each is above the one before: two thousand devices are 2 kB. */
import { decode, encode, encodingLength } from 'uint8-varint'

/** @param numbers ascending, none twice */
export function pack(numbers: readonly number[]): Uint8Array {
  const steps = numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
  const bytes = new Uint8Array(steps.reduce((sum, step) => sum + encodingLength(step), 0))
  let at = 0
  for (const step of steps) {
    encode(step, bytes, at)
    at += encodingLength(step)
  }
  return bytes
}

/** `undefined` for bytes that are not packed numbers, or more than `most` of them. */
export function unpack(bytes: Uint8Array, most: number): number[] | undefined {
  const numbers: number[] = []
  let last = 0
  try {
    for (let at = 0; at < bytes.byteLength; ) {
      const step = decode(bytes, at)
      last += step
      const isFirst = numbers.length === 0
      if (!Number.isSafeInteger(last) || (step === 0 && !isFirst) || numbers.length >= most) return undefined
      numbers.push(last)
      at += encodingLength(step)
    }
  } catch {
    return undefined // the library throws when a varint goes beyond the end
  }
  return numbers
}
