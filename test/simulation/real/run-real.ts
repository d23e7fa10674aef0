/** Runs a scenario with real peers and a real tracker: in a process each, or many peers in few processes. */
import { availableParallelism } from 'node:os'
import { stringify } from 'smol-toml'
import { FerryError } from '#shared/base/errors.ts'
import { Hub } from '../../support/hub.ts'
import { seeded } from '../../support/made-catalogue.ts'
import { stopEverything } from '../../support/process.ts'
import type { RunFacts } from '../judge/facts.ts'
import { castOf, type Person } from '../language/cast.ts'
import type { Scenario } from '../language/read-scenario.ts'
import type { EngineName } from '../language/scenario.ts'
import type { TimelineEntry, Verb } from '../language/timeline.ts'
import type { MadeFile } from '../language/wishes.ts'
import { BatchRun, batchCommand } from './batch-run.ts'
import { Contents } from './contents.ts'
import { HostedPeer, ownProcess } from './create-peer.ts'
import { Lines, needsLines } from './lines.ts'
import { PeerHost } from './peer-hosts.ts'
import { RealPeer } from './real-peer.ts'
import { RealRun } from './real-run.ts'

/** Deeds that each engine can do; the others are told before anything starts. */
const EVERYWHERE = [
  'leave',
  'return',
  'restart',
  'want',
  'drop',
  'share',
  'unshare',
  'link',
  'cut',
  'stall',
  'heal',
] as const
const CAN: Readonly<Record<Exclude<EngineName, 'model'>, ReadonlySet<Verb>>> = {
  process: new Set([...EVERYWHERE, 'die', 'freeze', 'thaw']),
  inprocess: new Set(EVERYWHERE),
}
const PEERS_PER_HOST = 50

export async function runReal(
  scenario: Scenario,
  engine: Exclude<EngineName, 'model'>,
  seed: number,
): Promise<RunFacts> {
  checkDeeds(scenario, engine)
  if (scenario.batch !== undefined) return runBatch(scenario, scenario.batch, seed)
  const { people, files } = castOf(scenario, seeded(seed))
  const hubs = new Map<string, Hub>()
  const hosts = engine === 'inprocess' ? makeHosts(people.length) : []
  const end = new AbortController()
  const startedAt = performance.now()
  return untilInterrupted(
    async () => {
      for (const name of scenario.hubs) hubs.set(name, await openHub(scenario))
      for (const hub of hubs.values()) await hub.ready()
      const lines = needsLines(scenario, people) ? await Lines.open(hubs, people, seed) : undefined
      const peers = createPeers({ people, hubs, hosts, lines, now: () => run.now(), signal: end.signal })
      const run = new RealRun({ scenario, hubs, lines, peers, files: [...files], end, random: seeded(seed + 1) })
      tell(`preparing ${files.length} files for ${peers.length} peers`)
      for (const peer of peers) await peer.prepare()
      tell(`prepared in ${Math.round((performance.now() - startedAt) / 1000)} s`)
      return run.run(engine, seed)
    },
    async () => {
      end.abort()
      for (const host of hosts) host.end()
      await cleanUp(hubs.values())
    },
  )
}

async function runBatch(scenario: Scenario, deadline: number, seed: number): Promise<RunFacts> {
  const { people } = castOf(scenario, seeded(seed))
  const hub = await openHub(scenario, batchCommand(people.length, deadline))
  return untilInterrupted(
    async () => {
      await hub.ready()
      const around = { hub, lines: undefined, folderOf: undefined }
      const members = people.map((person) => ({ person, peer: ownProcess(person, around) }))
      return new BatchRun(scenario, hub, members, new Contents(hub.folder)).run(seed)
    },
    () => cleanUp([hub]),
  )
}

const openHub = (scenario: Scenario, command: readonly string[] = ['run']): Promise<Hub> =>
  Hub.create({ config: stringify(settings(scenario)), command })

/** Whatever happens, also when it is stopped by Ctrl-C: nothing stays behind. */
async function untilInterrupted(run: () => Promise<RunFacts>, end: () => Promise<void>): Promise<RunFacts> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(new FerryError('cancelled', 'The simulation was stopped.'))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    return await Promise.race([run(), promise])
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
    await end()
  }
}

async function cleanUp(hubs: Iterable<Hub>): Promise<void> {
  await stopEverything()
  for (const hub of hubs) await hub.cleanUp()
}

interface Stage {
  readonly people: readonly Person[]
  readonly hubs: ReadonlyMap<string, Hub>
  readonly hosts: readonly PeerHost[]
  readonly lines: Lines | undefined
  readonly now: () => number
  readonly signal: AbortSignal
}

function createPeers({ people, hubs, hosts, lines, now, signal }: Stage): RealPeer[] {
  const byName = new Map<string, RealPeer>()
  const peers = () => [...byName.values()]
  const [{ folder = '' } = {}] = hubs.values()
  const contents = new Contents(folder)
  // Whoever shares the folder of another one comes after that one.
  for (const person of people.toSorted((a, b) => Number(a.folder !== undefined) - Number(b.folder !== undefined))) {
    const hub = hubs.get(person.hub)
    if (hub === undefined) throw new Error(`no hub ${person.hub}`)
    const folderOf = person.folder === undefined ? undefined : byName.get(person.folder)
    const around = { hub, lines, folderOf: folderOf?.peer }
    const host = person.role === 'honest' ? hosts[byName.size % Math.max(1, hosts.length)] : undefined
    const peer = host === undefined ? ownProcess(person, around) : new HostedPeer(person, around, host)
    const ownerOf = (file: MadeFile) => ownerAmong(peers(), person.hub, file)
    byName.set(person.name, new RealPeer(person, { peer, contents, lines, now, signal, folderOf, ownerOf }))
  }
  return people.flatMap(({ name }) => byName.get(name) ?? [])
}

/** As the scenario has them, with room for everybody at one address. */
function settings({ tracker }: Scenario): Record<string, unknown> {
  const { limits, ...rest } = tracker
  const room = {
    connections: 10_000,
    'connections-per-address': 10_000,
    'new-connections-per-address-per-minute': 1_000_000,
  }
  return { ...rest, limits: { ...room, ...(typeof limits === 'object' ? limits : {}) } }
}

function checkDeeds({ timeline, without }: Scenario, engine: Exclude<EngineName, 'model'>): void {
  // The tracker has a process of its own in every engine.
  const cannot = timeline.find(
    ({ who, action }: TimelineEntry) => who.kind !== 'tracker' && !CAN[engine].has(action.verb),
  )
  if (cannot !== undefined) throw new FerryError('usage', `"${cannot.text}": the ${engine} engine cannot do that.`)
  if (without.length > 0) throw new FerryError('usage', 'Parts of the policy can be turned off in the model only.')
}

const makeHosts = (peers: number): PeerHost[] =>
  Array.from({ length: Math.max(availableParallelism(), Math.ceil(peers / PEERS_PER_HOST)) }, () => new PeerHost())

/** Whoever runs now at this hub and shares it under this name; the first of them. */
const ownerAmong = (peers: readonly RealPeer[], hub: string, file: MadeFile): string | undefined =>
  peers.find(
    ({ isRunning, person, shared }) => isRunning && person.hub === hub && shared.some(({ name }) => name === file.name),
  )?.person.name

const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`)
}
