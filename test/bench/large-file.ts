/** P1 and P3: one large file by each way, in turn, so that all of them meet the same moods of the machine. */
import { execFileSync } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Hub, type SharedFile, sha256, type TestPeer } from '../support/hub.ts'
import { MemoryWatch } from './memory.ts'

export interface Job {
  readonly file: string
  readonly size: number
  /** A folder of the bench's own. */
  readonly folder: string
  readonly target: string
}

export interface Way {
  readonly name: string
  /** Why it cannot be tried here. */
  readonly missing: () => string | undefined
  /** Brings `file` to `target`. @returns seconds */
  readonly run: (job: Job) => Promise<number>
}

export interface Measured {
  readonly way: string
  readonly seconds: number
  /** Bytes, files or whatever the bench counts. */
  readonly amount: number
  /** MiB of resident memory at most, by process. */
  readonly memory: Readonly<Record<string, number>>
}

export async function benchLargeFile(
  size: number,
  rounds: number,
  references: readonly Way[],
  report: (result: Measured) => void,
): Promise<void> {
  const hub = await Hub.create({})
  try {
    await hub.ready()
    const [ann, bea] = await hub.peers('ann', 'bea')
    const song = await sample(hub, ann, size)
    await (await bea.watchesLive()).event('file-added')
    const folder = join(hub.folder, 'bench')
    await mkdir(folder)
    const job = { file: song.local, size, folder, target: join(folder, 'fetched') }
    for (let round = 0; round < rounds; round++) {
      for (const way of references) {
        const seconds = await way.run(job)
        await checkAndRemove(job.target, song)
        report({ way: way.name, seconds, amount: size, memory: {} })
      }
      for (const route of ['direct', 'relay'] as const) report(await fetchBy(route, hub, bea, song, job))
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

async function fetchBy(
  way: 'direct' | 'relay',
  hub: Hub,
  bea: TestPeer,
  song: SharedFile,
  { target, size: amount }: Job,
): Promise<Measured> {
  const pids = { tracker: hub.tracker.pid, sender: song.owner.process.pid, receiver: bea.process.pid }
  const memory = new MemoryWatch(pids)
  const { lines, stderr } = await bea.get(song, '--route', way, '-o', target)
  const done = lines.at(-1)
  if (done?.event !== 'done') throw new Error(`the ${way} download failed: ${JSON.stringify(done)} ${stderr}`)
  await checkAndRemove(target, song)
  return { way, seconds: Number(done.seconds), amount, memory: memory.stop() }
}

/** Outside the timed part: a bench fails on wrong bytes and on nothing else. */
async function checkAndRemove(target: string, song: SharedFile): Promise<void> {
  if ((await sha256(target)) !== song.sha256) throw new Error('wrong bytes')
  await rm(target)
}
