/** Looks whether a device is where it says: few at a time, each for a moment, and only at public addresses (threat rows 39 and 47). */
import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import PQueue from 'p-queue'
import type { PeerIdText } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { FerryNode } from '#shared/node/create-node.ts'

export function dialer({ libp2p }: FerryNode): (peerId: PeerIdText, address: string) => Promise<boolean> {
  const queue = new PQueue({ concurrency: LIMITS.addressProofsAtOnce })
  return async (peerId, address) => {
    if (queue.size >= LIMITS.addressProofsQueued) return false
    return queue.add(() => isThere(peerId, address))
  }

  async function isThere(peerId: PeerIdText, address: string): Promise<boolean> {
    const signal = AbortSignal.timeout(LIMITS.directDialDeadline)
    try {
      // A connection of its own: the one that is there says nothing about this address.
      const target = multiaddr(address).encapsulate(`/p2p/${peerId}`)
      const connection = await libp2p.dial(target, { signal, force: true })
      const isSame = connection.remotePeer.equals(peerIdFromString(peerId))
      await connection.close()
      return isSame
    } catch {
      return false // nobody, or somebody else, answers there
    }
  }
}
