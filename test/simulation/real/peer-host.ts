/** Runs whole peers beside each other in one process: `{"id":1,"start":"ann.toml"}`, `{"id":2,"stop":"ann.toml"}`. */
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { asError } from '#shared/base/errors.ts'
import { createLog } from '#shared/base/log.ts'
import { startApi } from '../../../peer/api/api-server.ts'
import { passwordOf } from '../../../peer/cli/context.ts'
import { loadPeerConfig, needUp } from '../../../peer/config.ts'
import { type Peer, startPeer } from '../../../peer/peer.ts'

const order = z.object({ id: z.number(), start: z.string().optional(), stop: z.string().optional() })
const peers = new Map<string, Peer>()

createInterface({ input: process.stdin }).on('line', (text) => {
  const { id, start, stop } = order.parse(JSON.parse(text))
  const deed = start === undefined ? end(stop ?? '') : begin(start)
  deed.then(
    () => say({ id }),
    (err: unknown) => say({ id, error: asError(err).message }),
  )
})

async function begin(file: string): Promise<void> {
  const config = needUp(loadPeerConfig({ file, env: {}, flags: {} }))
  const peer = await startPeer({
    config,
    log: createLog('ferry', 'error'),
    password: () => passwordOf(config, config.register),
    onIndexing: () => {},
    onLink: () => {},
    onNotice: () => {},
  })
  peers.set(file, peer)
  await startApi(peer, () => {})
  await peer.ready()
}

async function end(file: string): Promise<void> {
  const peer = peers.get(file)
  peers.delete(file)
  await peer?.stop()
}

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
