/**
 * The fingerprint of a set of entries: the XOR of `SHA-256(path ‖ 0 ‖ size ‖ 0 ‖ root ‖ 0 ‖ audience)` over them. Both sides keep it up to
 * date change by change; when they agree, a reconnecting peer has nothing to announce.
 */
import { hash } from 'node:crypto'

export interface FingerprintedEntry {
  readonly path: string
  readonly size: number
  readonly root: string
  /** Canonical text. */
  readonly audience: string
}

export const FINGERPRINT_BYTES = 32

/** Adds an entry to the set, or takes it out: XOR is its own inverse. Changes `fingerprint` in place. */
export function toggleEntry(fingerprint: Uint8Array, { path, size, root, audience }: FingerprintedEntry): void {
  const digest = hash('sha256', `${path}\0${size}\0${root}\0${audience}`, 'buffer')
  for (let i = 0; i < FINGERPRINT_BYTES; i++) fingerprint[i] = (fingerprint[i] ?? 0) ^ (digest[i] ?? 0)
}

export function fingerprintOf(entries: Iterable<FingerprintedEntry>): Uint8Array {
  const fingerprint = new Uint8Array(FINGERPRINT_BYTES)
  for (const entry of entries) toggleEntry(fingerprint, entry)
  return fingerprint
}
