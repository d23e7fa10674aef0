/**
 * `npm start`: the whole main job, on this machine, in separate processes: a tracker and two peers with fresh sample
 * folders; login, live catalogue, a file dropped in, one download through the sealed relay and one direct, both checked.
 * It stays up until Ctrl-C; with `--once` it ends by itself, with status 0 or the reason why not.
 */
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DemoProcess, run } from './demo-process.ts'

const MIB = 1024 * 1024
const SONG_MIB = 64
const once = process.argv.includes('--once')

const say = (text = '') => process.stdout.write(`${text}\n`)
const step = (number: number, text: string) => say(`\n${number}. ${text}`)

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ferry-demo-'))
  const processes: DemoProcess[] = []
  const stopAll = async () => {
    for (const one of processes.toReversed()) await one.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  try {
    const story = playThrough(folder, processes)
    const ended = await Promise.race([story.then(() => 'played' as const), interrupted.then(() => 'stopped' as const)])
    if (ended === 'played' && !once) {
      tellWhereToLook(folder)
      await interrupted
    }
  } finally {
    await stopAll()
  }
}

async function playThrough(folder: string, processes: DemoProcess[]): Promise<void> {
  say('Ferry demo: one tracker and two peers on this machine, each a process of its own.')
  const song = join(folder, 'alice-files', 'Albums', 'song.flac')
  await makeSamples(folder, song)
  const start = async (name: string, program: 'ferry' | 'ferry-tracker', args: string[]) => {
    const one = new DemoProcess(name, program, args)
    processes.push(one)
    return { one, ready: await one.event('ready') }
  }

  step(1, 'The tracker starts: accounts, live catalogue, relay.')
  const tracker = await start('tracker', 'ferry-tracker', [
    'run',
    '--data',
    join(folder, 'hub'),
    '--listen',
    '/ip4/127.0.0.1/tcp/0',
    '--json',
  ])
  const address = String((tracker.ready.addresses as string[])[0])
  say(`   tracker ready ${address}`)

  step(2, 'Alice and Bea start their peers: they register, sign in, index and announce their folders.')
  for (const name of ['alice', 'bea']) {
    await writeFile(join(folder, `${name}.toml`), peerConfig(name, address))
    const { ready } = await start(name, 'ferry', ['up', '--config', join(folder, `${name}.toml`), '--json'])
    say(`   ${name} is signed in and shares ${ready.files} files as ${ready.peerId}`)
  }

  step(3, 'Bea sees, live, what Alice shares.')
  const bea = ['--data', join(folder, 'bea')]
  const watch = new DemoProcess('watch', 'ferry', [...bea, 'watch', '--state', '--json'])
  processes.push(watch)
  await watch.event('state-complete')
  await watch.line(({ path }) => path === 'Music/Albums/song.flac')
  for (const { owner, path, size } of (await run('ferry', [...bea, 'ls', '--json'])).lines)
    say(`   ${String(size).padStart(10)}  ${owner}:${path}`)

  step(4, 'Alice drops a file into her folder; Bea is told.')
  const droppedAt = performance.now()
  await writeFile(join(folder, 'alice-files', 'letter.txt'), 'Dear Bea, the ferry leaves at eight.\n')
  await watch.line(({ event, path }) => event === 'file-added' && path === 'Music/letter.txt')
  say(`   alice:Music/letter.txt was in Bea's list ${Math.round(performance.now() - droppedAt)} ms later`)

  const expected = await sha256(song)
  step(5, 'Bea downloads the song through the relay: the tracker carries it and cannot read it.')
  await download(bea, 'relay', join(folder, 'through-relay.flac'), expected)
  step(6, "Bea downloads it again, directly from Alice's peer.")
  await download(bea, 'direct', join(folder, 'direct.flac'), expected)
  say('\nThe main job works: login, catalogue, notification, both routes, every byte verified.')
}

async function makeSamples(folder: string, song: string): Promise<void> {
  await mkdir(join(folder, 'alice-files', 'Albums'), { recursive: true })
  await mkdir(join(folder, 'bea-files'), { recursive: true })
  const file = await open(song, 'w')
  for (let i = 0; i < SONG_MIB; i++) await file.write(randomBytes(MIB))
  await file.close()
  await writeFile(join(folder, 'alice-files', 'notes.md'), '# Sailing times\n')
  await writeFile(join(folder, 'bea-files', 'recipe.txt'), 'Salt, water, patience.\n')
  for (const name of ['alice', 'bea'])
    await writeFile(join(folder, `${name}.password`), randomBytes(12).toString('hex'), { mode: 0o600 })
}

const peerConfig = (name: string, tracker: string) => `data = "./${name}"
tracker = ["${tracker}"]
username = "${name}"
password-file = "${name}.password"
register = true
listen = ["/ip4/127.0.0.1/tcp/0"]
[api]
port = 0
[download]
directory = "./${name}-downloads"
[[share]]
path = "./${name}-files"
alias = "Music"
`

async function download(bea: string[], route: string, output: string, expected: string): Promise<void> {
  const args = [...bea, 'get', 'alice:Music/Albums/song.flac', '--route', route, '-o', output, '--json']
  const { lines } = await run('ferry', args)
  const done = lines.at(-1)
  if (done?.event !== 'done') throw new Error(`the download failed: ${JSON.stringify(done)}`)
  if (done.route !== route) throw new Error(`it went ${done.route} instead of ${route}`)
  if ((await sha256(output)) !== expected) throw new Error('the SHA-256 of the copy differs from the original')
  const speed = Number(done.size) / 1e6 / Number(done.seconds)
  say(`   ${done.size} bytes, route ${done.route}, ${done.seconds} s (${speed.toFixed(0)} MB/s), SHA-256 equal`)
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function tellWhereToLook(folder: string): void {
  say(`
It stays up for you to try. In another terminal, in this folder:

  scripts/ferry --data ${folder}/bea ls
  scripts/ferry --data ${folder}/bea get alice:Music/letter.txt -o .
  scripts/ferry --data ${folder}/bea watch
  cp README.md ${folder}/alice-files/            # and see it appear in the watch
  scripts/ferry-tracker status --data ${folder}/hub

README.md tells how to run your own hub. Ctrl-C stops everything and removes ${folder}.`)
}

try {
  await main()
} catch (err) {
  process.stderr.write(`\nThe demo failed: ${err instanceof Error ? err.message : String(err)}\n`)
  process.exitCode = 1
}
