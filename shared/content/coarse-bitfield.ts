/** A bitfield of bounded size for reports: above 16 384 pieces one bit stands for a run of them, set when all are there. */
import { LIMITS } from '../base/limits.ts'
import { Bitfield } from './bitfield.ts'

/** Pieces that one bit stands for. */
export const coarseness = (pieces: number): number => Math.max(1, Math.ceil(pieces / (8 * LIMITS.coarseBitfieldBytes)))

export function toCoarse(have: Bitfield): Uint8Array {
  const run = coarseness(have.length)
  if (run === 1) return have.toBytes()
  const coarse = new Bitfield(Math.ceil(have.length / run))
  for (let bit = 0; bit < coarse.length; bit++) {
    const until = Math.min(have.length, (bit + 1) * run)
    let piece = bit * run
    while (piece < until && have.has(piece)) piece += 1
    if (piece === until) coarse.set(bit)
  }
  return coarse.toBytes()
}

/** @throws FerryError `protocol` for bytes of another length */
export function fromCoarse(bytes: Uint8Array, pieces: number): Bitfield {
  const run = coarseness(pieces)
  const coarse = Bitfield.fromBytes(bytes, Math.ceil(pieces / run))
  if (run === 1) return coarse
  const have = new Bitfield(pieces)
  for (let piece = 0; piece < pieces; piece++) if (coarse.has(Math.floor(piece / run))) have.set(piece)
  return have
}
