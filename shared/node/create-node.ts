/** The libp2p node as Ferry runs it: TCP, Noise (and TLS between peers), yamux, and none of the hostile defaults. */
import { noise } from '@chainsafe/libp2p-noise'
import type { ComponentLogger, Libp2p, PrivateKey } from '@libp2p/interface'
import { logger } from '@libp2p/logger'
import { tcp } from '@libp2p/tcp'
import { tls } from '@libp2p/tls'
import { yamux } from '@libp2p/yamux'
import { createLibp2p } from 'libp2p'
import { FerryError } from '../base/errors.ts'
import { LIMITS } from '../base/limits.ts'
import { AGENT } from '../base/version.ts'
import { ConnectionGate, DEFAULT_GATE, type GateLimits } from './connection-gate.ts'
import { flatConnections } from './flat-connections.ts'

export interface NodeOptions {
  readonly privateKey: PrivateKey
  readonly listen: readonly string[]
  /** Addresses told to others beside the ones that are listened on. */
  readonly announce: readonly string[]
  readonly role: 'tracker' | 'peer'
  readonly maxConnections?: number
  readonly gate?: GateLimits
  /** IP address of this machine that dials come from; the system chooses one when it is not given. */
  readonly dialFrom?: string
}

export interface FerryNode {
  readonly libp2p: Libp2p
  readonly gate: ConnectionGate
}

const DIAL_QUEUE = 64
/** Ping round trips that tune yamux windows; presence has its own heartbeat on the control stream. */
const MUX_KEEPALIVE = 20_000
const SOCKET_SILENCE = 120_000

/** Builds the node without starting it, so that handlers can be in place before the first connection. */
export async function createNode(options: NodeOptions): Promise<FerryNode> {
  const gate = new ConnectionGate(options.gate ?? DEFAULT_GATE)
  const libp2p = await createLibp2p({
    start: false,
    privateKey: options.privateKey,
    nodeInfo: { name: 'ferry', version: AGENT, userAgent: AGENT },
    addresses: { listen: [...options.listen], appendAnnounce: [...options.announce] },
    transports: [tcp(tcpOptions(options))],
    // Noise first: half the set-up cost of TLS here. Peers also offer TLS to each other.
    connectionEncrypters: options.role === 'peer' ? [tls(), noise()] : [noise()],
    streamMuxers: [yamux(muxOptions())],
    connectionGater: gate.gater(),
    connectionManager: connectionOptions(options),
    // A busy peer misses pings and would lose its transfers; our heartbeat and piece deadlines do this job.
    connectionMonitor: { enabled: false },
    services: { flatConnections },
    logger: quietLogger(),
  })
  return { libp2p, gate }
}

/** Starts listening. @throws FerryError `config` naming the address that cannot be used */
export async function startNode({ libp2p }: FerryNode): Promise<void> {
  try {
    await libp2p.start()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const hint = reason.includes('EADDRINUSE') ? ' Another program uses this port; choose another `listen`.' : ''
    throw new FerryError('config', `Cannot listen: ${reason}.${hint}`, { cause })
  }
}

const tcpOptions = ({ dialFrom, maxConnections = LIMITS.connectionsTotal }: NodeOptions) => ({
  dialOpts: { noDelay: true, ...(dialFrom === undefined ? {} : { localAddress: dialFrom }) },
  inboundSocketInactivityTimeout: SOCKET_SILENCE,
  outboundSocketInactivityTimeout: SOCKET_SILENCE,
  maxConnections: maxConnections + LIMITS.connectionsPendingTotal,
  backlog: 511,
})

const muxOptions = () => ({
  enableKeepAlive: true,
  keepAliveInterval: MUX_KEEPALIVE,
  maxInboundStreams: LIMITS.streamsPerConnection,
  maxOutboundStreams: LIMITS.streamsPerConnection,
  streamOptions: {
    // The window must stay below the read buffer (field guide 0.2); the initial one must be equal at both ends.
    maxStreamWindowSize: LIMITS.muxWindowBytes,
    maxReadBufferLength: LIMITS.muxReadBufferBytes,
    maxWriteBufferLength: LIMITS.muxWriteBufferBytes,
  },
})

const connectionOptions = ({ maxConnections = LIMITS.connectionsTotal }: NodeOptions) => ({
  maxConnections,
  maxIncomingPendingConnections: LIMITS.connectionsPendingTotal,
  // Our gate counts per address; libp2p's own 5 a second would refuse an office behind one router.
  inboundConnectionThreshold: 10_000,
  inboundUpgradeTimeout: LIMITS.upgradeDeadline,
  inboundStreamProtocolNegotiationTimeout: LIMITS.upgradeDeadline,
  outboundStreamProtocolNegotiationTimeout: LIMITS.upgradeDeadline,
  addressDialTimeout: LIMITS.directDialDeadline,
  maxParallelDials: DIAL_QUEUE,
  maxDialQueueLength: DIAL_QUEUE,
  reconnectRetries: 0,
})

/** libp2p logs through `DEBUG=libp2p:*`; nothing of it belongs on a user's terminal otherwise. */
function quietLogger(): ComponentLogger {
  return { forComponent: (name) => logger(name) }
}
