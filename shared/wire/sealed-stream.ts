/**
 * A relayed stream, sealed: libp2p's Noise XX handshake between the two peers inside the stream that the tracker splices.
 * Both identities are proved, so the tracker can neither read, nor change unnoticed, nor sit in the middle.
 */
import { noise } from '@chainsafe/libp2p-noise'
import type { MessageStream, PrivateKey, SecuredConnection, Upgrader } from '@libp2p/interface'
import { defaultLogger } from '@libp2p/logger'
import { peerIdFromPrivateKey, peerIdFromString } from '@libp2p/peer-id'
import type { Millis } from '../base/clock.ts'
import { asError, FerryError } from '../base/errors.ts'
import type { PeerIdText } from '../base/ids.ts'

/** Ties the handshake to its use: a recording of another Noise session means nothing here. */
const PROLOGUE = new TextEncoder().encode('ferry relay 1')

export interface SealOptions {
  readonly privateKey: PrivateKey
  /** Whom the tracker said that this would be; anyone else fails the handshake. */
  readonly remote: PeerIdText
  readonly role: 'initiator' | 'responder'
  readonly deadline: Millis
}

/** @throws FerryError `corrupt` when the other end is not `remote` or the handshake was tampered with, `timeout` */
export async function sealStream(stream: MessageStream, options: SealOptions): Promise<MessageStream> {
  const { privateKey, remote, role, deadline } = options
  const encrypter = noise({ prologueBytes: PROLOGUE })({
    privateKey,
    peerId: peerIdFromPrivateKey(privateKey),
    logger: defaultLogger(),
    // The handshake asks its upgrader for muxers only, and there is none inside a sealed stream.
    upgrader: { getStreamMuxers: () => new Map() } as Partial<Upgrader> as Upgrader,
  })
  const handshake = {
    remotePeer: peerIdFromString(remote),
    skipStreamMuxerNegotiation: true,
    signal: AbortSignal.timeout(deadline),
  }
  try {
    const secured: SecuredConnection =
      role === 'initiator'
        ? await encrypter.secureOutbound(stream, handshake)
        : await encrypter.secureInbound(stream, handshake)
    return secured.connection
  } catch (err) {
    const cause = asError(err)
    stream.abort(cause)
    if (cause.name === 'TimeoutError') throw new FerryError('timeout', undefined, { cause })
    throw new FerryError('corrupt', 'The relayed connection could not be sealed: it was cut or tampered with.', {
      cause,
    })
  }
}
