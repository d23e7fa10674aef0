/**
 * What an owner says of an entry, signed with the key of the device that shares it: name, size, content and audience. It is
 * both the proof that the catalogue tells the truth and the grant that a source checks before it serves.
 */
import type { PrivateKey } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'

export interface SignedFacts {
  readonly path: string
  readonly size: number
  readonly root: string
  /** Canonical text of the audience. */
  readonly audience: string
}

/** No part can hold a NUL, so no two entries have the same bytes. */
const signedBytes = ({ path, size, root, audience }: SignedFacts): Uint8Array =>
  Buffer.from(`ferry entry 1\0${path}\0${size}\0${root}\0${audience}`)

/** 64 bytes, Ed25519. */
export async function signEntry(key: PrivateKey, facts: SignedFacts): Promise<Uint8Array> {
  return key.sign(signedBytes(facts))
}

/** Whether the device `signer` (an Ed25519 PeerId) signed exactly this. */
export async function isSignedBy(signer: string, facts: SignedFacts, signature: Uint8Array): Promise<boolean> {
  if (signature.byteLength !== 64) return false
  try {
    const { publicKey } = peerIdFromString(signer)
    return publicKey !== undefined && (await publicKey.verify(signedBytes(facts), signature))
  } catch {
    return false // not a peer id
  }
}
