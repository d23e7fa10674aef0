/** `ferry up`: the daemon in the foreground, until it is told to stop. */
import cliProgress from 'cli-progress'
import { FerryError } from '#shared/base/errors.ts'
import { createLog } from '#shared/base/log.ts'
import type { Output } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import { startApi } from '../api/api-server.ts'
import { needUp, type UpConfig } from '../config.ts'
import type { LinkState } from '../link/link-machine.ts'
import { type Peer, type PeerOptions, startPeer } from '../peer.ts'
import { BatchMode } from './batch-mode.ts'
import { type Context, passwordOf } from './context.ts'

/** @param barriers whether this peer takes part in the batch of its hub, where there is one */
export async function up({ config: loaded, output }: Context, barriers = false): Promise<void> {
  const config = needUp(loaded)
  const log = createLog('ferry', config.log)
  const end = Promise.withResolvers<string | undefined>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end.resolve(undefined))
  const progress = indexingBar(output)
  const peer = await startPeer({
    config,
    log,
    password: () => passwordOf(config, config.register),
    onIndexing: (state) => progress.update(state),
    onLink: linkReporter(output, (err) => end.reject(err)),
    onNotice: (text) => {
      output.note(`notice: ${printable(text)}`)
      if (output.json) output.result({ event: 'notice', text })
    },
  })
  process.on('uncaughtException', (err) => {
    process.stderr.write(`ferry: ${err.stack ?? err.message}\n`)
    process.exit(1)
  })
  const batch = new BatchMode({
    peer,
    config,
    output,
    log,
    barriers,
    onOver: () => end.resolve(undefined),
    onFailed: (err) => end.reject(err),
  })
  batch.start()
  try {
    const apiPort = await startApi(peer, (last) => end.resolve(last))
    await Promise.race([peer.ready(), end.promise])
    progress.stop()
    if (peer.hub.session !== undefined) report(peer, config, output, apiPort)
    batch.ready()
    const last = await end.promise
    if (last !== undefined) output.result({ event: 'stopped', text: last }, last)
    await batch.stop()
  } finally {
    progress.stop()
    batch.cancel()
    await peer.stop()
  }
}

function report(peer: Peer, { username, shares }: UpConfig, output: Output, apiPort: number): void {
  const addresses = peer.addresses()
  const { count } = peer.library.index
  output.result(
    { event: 'ready', peerId: peer.peerId, addresses, username, files: count, apiPort },
    `peer ready ${username} at ${peer.hub.session?.hub.hubName ?? 'the hub'}: ${count} files in ${shares.length} shares, ${addresses[0] ?? 'not listening'}`,
  )
  for (const { path, text } of peer.library.problems) output.note(`not shared: ${printable(path)} ${printable(text)}`)
  for (const { path, refusal } of peer.announcer.refused)
    output.note(`not listed by the hub: ${printable(path)} ${printable(refusal.text)}`)
}

/** Says when the hub is lost and found again; gives up when the hub refuses this peer for good. */
function linkReporter(output: Output, giveUp: (err: FerryError) => void): (state: LinkState) => void {
  let said = ''
  return (state) => {
    if (state.name === 'refused') giveUp(new FerryError(state.refusal.code, state.refusal.text))
    if (state.name === 'offline' && said !== 'offline')
      output.note(`hub not connected: ${printable(state.reason)} Trying again …`)
    if (state.name === 'online' && said === 'offline') output.note('hub connected')
    if (state.name === 'offline' || state.name === 'online') said = state.name
  }
}

function indexingBar({ json }: Output) {
  const bar = new cliProgress.SingleBar(
    { format: 'indexing {bar} {percentage}% {eta_formatted} left', stream: process.stderr, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  )
  const isShown = process.stderr.isTTY && !json
  let running = false
  let stopped = false
  return {
    update({ done, total }: Parameters<PeerOptions['onIndexing']>[0]) {
      if (!isShown || stopped) return
      if (!running) bar.start(total, done)
      running = true
      bar.setTotal(total)
      bar.update(done)
    },
    stop() {
      stopped = true
      if (running) bar.stop()
      running = false
    },
  }
}
