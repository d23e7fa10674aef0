import assert from 'node:assert/strict'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { Connection, PeerId } from '@libp2p/interface'
import { createNode, type FerryNode, startNode } from '#shared/node/create-node.ts'
import { flatConnections } from '#shared/node/flat-connections.ts'

describe('the list of connections', () => {
  const nodes: FerryNode[] = []
  afterEach(async () => {
    for (const { libp2p } of nodes.splice(0)) await libp2p.stop()
  })

  async function startedNode(listen: string[], role: 'tracker' | 'peer'): Promise<FerryNode> {
    const node = await createNode({ privateKey: await generateKeyPair('Ed25519'), listen, announce: [], role })
    nodes.push(node)
    await startNode(node)
    return node
  }

  it('names everybody who is connected, and for one peer only that one', async () => {
    const hub = await startedNode(['/ip4/127.0.0.1/tcp/0'], 'tracker')
    const [address] = hub.libp2p.getMultiaddrs()
    assert.ok(address !== undefined)
    const [ann, bea] = [await startedNode([], 'peer'), await startedNode([], 'peer')]
    for (const { libp2p } of [ann, bea]) {
      const connection = await libp2p.dial(address)
      assert.equal(connection.status, 'open')
      const arrived = () => hub.libp2p.getConnections(libp2p.peerId).length === 1
      while (!arrived()) await new Promise(setImmediate)
    }
    const names = hub.libp2p.getConnections().map(({ remotePeer }) => remotePeer.toString())
    assert.deepEqual(names, [ann.libp2p.peerId.toString(), bea.libp2p.peerId.toString()])
  })

  it('is not made by the library, which copies it once for each peer', () => {
    const connections = Array.from({ length: 3 }, (_, id) => ({ id: String(id) }) as Connection)
    const connectionManager = {
      getConnections: (peer?: PeerId): Connection[] => {
        if (peer === undefined) throw new Error('copied once for each peer')
        return connections.slice(1, 2)
      },
      getConnectionsMap: () => new Map(connections.map((one) => [one.id, [one]])),
    }
    flatConnections({ connectionManager })
    assert.deepEqual(connectionManager.getConnections(), connections)
  })
})
