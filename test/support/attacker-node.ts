/** A libp2p node without Ferry's manners: it dials from an address of its choice and opens as many streams as it likes. */
import { noise } from '@chainsafe/libp2p-noise'
import type { Libp2p, PrivateKey } from '@libp2p/interface'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { createLibp2p } from 'libp2p'
import { LIMITS } from '#shared/base/limits.ts'

const NO_LIMIT = 100_000

export interface AttackerOptions {
  readonly key: PrivateKey
  /** Of 127.0.0.0/8: to the other side each is a host of its own. */
  readonly from?: string | undefined
  readonly listen?: readonly string[]
}

export function attackerNode({ key, from, listen = [] }: AttackerOptions): Promise<Libp2p> {
  const dialOpts = { localAddress: from ?? '127.0.0.1' }
  return createLibp2p({
    privateKey: key,
    addresses: { listen: [...listen] },
    transports: [tcp({ dialOpts } as Parameters<typeof tcp>[0])],
    connectionEncrypters: [noise()],
    streamMuxers: [
      yamux({
        maxInboundStreams: NO_LIMIT,
        maxOutboundStreams: NO_LIMIT,
        // The first window must be equal at both ends.
        streamOptions: {
          maxStreamWindowSize: LIMITS.muxWindowBytes,
          maxReadBufferLength: LIMITS.muxReadBufferBytes,
          maxWriteBufferLength: NO_LIMIT * 1024,
        },
      }),
    ],
    connectionMonitor: { enabled: false },
    connectionManager: { maxConnections: NO_LIMIT, inboundConnectionThreshold: NO_LIMIT, reconnectRetries: 0 },
  })
}
