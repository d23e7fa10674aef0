/**
 * `node scripts/batch.ts FOLDER`: a swarm experiment from plain input files, `NAME.txt` for each peer. A tracker in batch mode
 * and all peers run as processes of their own; each step is shown, what came is compared with what its owners have, and
 * the exit status is the verdict. Options: `--deadline 30s`, `--keep` (leave the working folder there).
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BatchInput, contentOf, parseBatch } from '../peer/batch-input.ts'
import { DemoProcess, type Line } from './demo-process.ts'

const SUFFIX = '.txt'
const LOOPBACK = '/ip4/127.0.0.1/tcp/0'
/** Steps that a peer tells by itself; the tracker's word for them would be the same line again. */
const PEER_EVENTS = new Set(['batch-step', 'batch-done', 'batch-failed', 'error'])

interface Experiment {
  readonly name: string
  readonly file: string
  readonly input: BatchInput
}

interface Outcome {
  readonly name: string
  readonly status: number | null
  readonly fetched: number
  readonly wanted: number
  readonly problem: string
}

const say = (text: string) => process.stdout.write(`${text}\n`)

async function readExperiments(folder: string): Promise<Experiment[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX)).toSorted()
  if (files.length === 0) throw new Error(`There is no input file NAME${SUFFIX} in ${folder}.`)
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name)
      return { name: basename(name, SUFFIX), file, input: parseBatch(await readFile(file, 'utf8'), file) }
    }),
  )
}

async function startTracker(folder: string, expected: number, deadline: string): Promise<DemoProcess> {
  await writeFile(join(folder, 'tracker.toml'), 'data = "./hub"\n[ops]\nport = -1\n')
  const args = ['batch', '--config', join(folder, 'tracker.toml'), '--expect', String(expected)]
  const onLine = ({ event, phase, peers, text }: Line) => {
    if (event === 'batch-phase') say(`--- ${phase}: ${text === '' ? `all ${peers} peers` : text}`)
  }
  const more = ['--deadline', deadline, '--listen', LOOPBACK, '--json']
  return new DemoProcess('tracker', 'ferry-tracker', [...args, ...more], onLine)
}

async function startPeer(folder: string, { name, file }: Experiment, tracker: string): Promise<DemoProcess> {
  const password = join(folder, `${name}.password`)
  await writeFile(password, randomBytes(12).toString('hex'), { mode: 0o600 })
  const place = ['--data', join(folder, name), '--listen', LOOPBACK, '--api-port', '0']
  const account = ['--tracker', tracker, '--username', name, '--register', '--password-file', password]
  const onLine = (line: Line) => {
    if (PEER_EVENTS.has(String(line.event))) say(`${name.padEnd(12)} ${describe(line)}`)
  }
  return new DemoProcess(name, 'ferry', ['batch', file, ...place, ...account, '--json'], onLine)
}

function describe({ event, step, want, text }: Line): string {
  if (event === 'batch-step') return String(step)
  return event === 'batch-done' ? `fetched ${want}` : `${want === undefined ? '' : `${want}: `}${text}`
}

/** What came is compared byte by byte with what an owner of that name has. */
async function judge(
  folder: string,
  { name, input }: Experiment,
  peer: DemoProcess,
  owned: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Outcome> {
  const status = await peer.ended()
  const wrong: string[] = []
  for (const want of input.wanted) {
    const content = await readFile(join(folder, name, 'downloads', want), 'utf8').catch(() => undefined)
    if (content === undefined || owned.get(want)?.has(content) !== true) wrong.push(want)
  }
  const wanted = input.wanted.length
  const problem = status !== 0 ? peer.lastWords : wrong.length > 0 ? `wrong or missing: ${wrong.join(', ')}` : ''
  return { name, status, fetched: wanted - wrong.length, wanted, problem }
}

function contents(experiments: readonly Experiment[]): Map<string, Set<string>> {
  const owned = new Map<string, Set<string>>()
  for (const { input } of experiments)
    for (const file of input.owned) owned.set(file.name, new Set(owned.get(file.name)).add(contentOf(file)))
  return owned
}

async function runAll(folder: string, experiments: readonly Experiment[], deadline: string): Promise<boolean> {
  const startedAt = performance.now()
  const tracker = await startTracker(folder, experiments.length, deadline)
  // The tracker ends the batch in order: everybody is told.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => tracker.interrupt())
  const { addresses } = await tracker.event('ready')
  const address = String((addresses as string[])[0])
  const peers = await Promise.all(experiments.map((one) => startPeer(folder, one, address)))
  const owned = contents(experiments)
  const pairs = experiments.map((one, index) => [one, peers[index]] as const)
  const outcomes = await Promise.all(
    pairs.flatMap(([one, peer]) => (peer === undefined ? [] : [judge(folder, one, peer, owned)])),
  )
  const trackerStatus = await tracker.ended()
  say('')
  for (const { name, status, fetched, wanted, problem } of outcomes)
    say(`${name.padEnd(12)} exit ${status ?? 'by signal'}  ${fetched} of ${wanted} files  ${problem}`.trimEnd())
  say(`${'tracker'.padEnd(12)} exit ${trackerStatus}  ${trackerStatus === 0 ? '' : tracker.lastWords}`.trimEnd())
  const good = outcomes.filter(({ problem }) => problem === '').length
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const isGood = good === outcomes.length && trackerStatus === 0
  say(`\n${isGood ? 'GOOD' : 'FAILED'}: ${good} of ${outcomes.length} peers have what they wanted, ${seconds} s`)
  return isGood
}

async function main(): Promise<void> {
  const options = { deadline: { type: 'string', default: '1m' }, keep: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [source] = positionals
  if (source === undefined) throw new Error('Say which folder has the input files: node scripts/batch.ts FOLDER')
  const experiments = await readExperiments(source)
  const folder = await mkdtemp(join(tmpdir(), 'ferry-batch-'))
  try {
    process.exitCode = (await runAll(folder, experiments, values.deadline)) ? 0 : 1
  } finally {
    if (values.keep) say(`kept: ${folder}`)
    else await rm(folder, { recursive: true, force: true })
  }
}

try {
  await main()
} catch (err) {
  process.stderr.write(`${err instanceof Error ? err.message : String(err)}\n`)
  process.exitCode = 1
}
