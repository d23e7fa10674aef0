/** One large file by each route, beside a plain socket copy of the same file, in turn. */
import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hub, type SharedFile, sha256, type TestPeer } from '../support/hub.ts'
import { RunningProcess } from '../support/process.ts'
import { MemoryWatch } from './memory.ts'

export interface TransferResult {
  readonly way: 'socket' | 'direct' | 'relay'
  readonly seconds: number
  readonly megabytesPerSecond: number
  /** MiB of resident memory at most, by process. */
  readonly memory: Readonly<Record<string, number>>
}

const COPY = 'test/bench/socket-copy.ts'

export async function benchTransfer(size: number, rounds: number, report: (result: TransferResult) => void) {
  const hub = await Hub.create({})
  try {
    await hub.ready()
    const [ann, bea] = await hub.peers('ann', 'bea')
    const song = await sample(hub, ann, size)
    await (await bea.watchesLive()).event('file-added')
    for (let round = 0; round < rounds; round++) {
      report(await copyBySocket(hub, song, size))
      for (const route of ['direct', 'relay'] as const) report(await fetchBy(route, hub, bea, song, size))
    }
  } finally {
    await hub.cleanUp()
  }
}

async function sample(hub: Hub, ann: TestPeer, size: number): Promise<SharedFile> {
  const outside = join(hub.folder, 'sample')
  const script = 'head -c "$1" /dev/urandom > "$2" && mv "$2" "$3"'
  execFileSync('sh', ['-c', script, 'sh', String(size), outside, join(ann.files, 'song')])
  return {
    owner: ann,
    path: 'Files/song',
    local: join(ann.files, 'song'),
    sha256: await sha256(join(ann.files, 'song')),
  }
}

async function copyBySocket(hub: Hub, song: SharedFile, size: number): Promise<TransferResult> {
  const target = join(hub.folder, 'copied')
  const sender = new RunningProcess(COPY, ['send', song.local])
  const port = String(numberOf(await sender.line(() => true)))
  const receiver = new RunningProcess(COPY, ['receive', target, port])
  const memory = new MemoryWatch({ sender: sender.pid, receiver: receiver.pid })
  await Promise.all([receiver.ended(), sender.ended()])
  const seconds = numberOf(receiver.lines.at(-1))
  await checkAndRemove(target, song)
  return { way: 'socket', seconds, megabytesPerSecond: size / 1e6 / seconds, memory: memory.stop() }
}

async function fetchBy(
  route: 'direct' | 'relay',
  hub: Hub,
  bea: TestPeer,
  song: SharedFile,
  size: number,
): Promise<TransferResult> {
  const target = join(hub.folder, 'fetched')
  const memory = new MemoryWatch({
    tracker: hub.tracker.pid,
    sender: song.owner.process.pid,
    receiver: bea.process.pid,
  })
  const { lines, stderr } = await bea.get(song, '--route', route, '-o', target)
  const done = lines.at(-1)
  if (done?.event !== 'done') throw new Error(`the ${route} download failed: ${JSON.stringify(done)} ${stderr}`)
  const seconds = Number(done.seconds)
  await checkAndRemove(target, song)
  return { way: route, seconds, megabytesPerSecond: size / 1e6 / seconds, memory: memory.stop() }
}

/** Outside the timed part: a bench fails on wrong bytes and on nothing else. */
async function checkAndRemove(target: string, song: SharedFile): Promise<void> {
  if ((await sha256(target)) !== song.sha256) throw new Error('wrong bytes')
  await rm(target)
}

/** A line that is a bare number is JSON too. */
const numberOf = (line: unknown): number => Number(line)

export const benchFolder = fileURLToPath(new URL('.', import.meta.url))
