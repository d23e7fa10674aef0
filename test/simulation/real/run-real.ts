/** Runs a scenario with real peers and a real tracker: in a process each, or many peers in few processes. */
import { availableParallelism } from 'node:os'
import { stringify } from 'smol-toml'
import { FerryError } from '#shared/base/errors.ts'
import { Hub } from '../../support/hub.ts'
import { seeded } from '../../support/made-catalogue.ts'
import { stopEverything } from '../../support/process.ts'
import type { RunFacts } from '../judge/facts.ts'
import { castOf } from '../language/cast.ts'
import type { Scenario } from '../language/read-scenario.ts'
import type { EngineName } from '../language/scenario.ts'
import type { TimelineEntry, Verb } from '../language/timeline.ts'
import type { MadeFile } from '../language/wishes.ts'
import { Contents } from './contents.ts'
import { HostedPeer, ownProcess } from './create-peer.ts'
import { PeerHost } from './peer-hosts.ts'
import { pause, RealPeer } from './real-peer.ts'
import { RealRun } from './real-run.ts'

/** Deeds that each engine can do; the others are told before anything starts. */
const CAN: Readonly<Record<Exclude<EngineName, 'model'>, ReadonlySet<Verb>>> = {
  process: new Set(['leave', 'die', 'return', 'restart', 'freeze', 'thaw', 'want', 'drop', 'share', 'unshare']),
  inprocess: new Set(['leave', 'return', 'restart', 'want', 'drop', 'share', 'unshare']),
}
const PEERS_PER_HOST = 50

export async function runReal(
  scenario: Scenario,
  engine: Exclude<EngineName, 'model'>,
  seed: number,
): Promise<RunFacts> {
  checkDeeds(scenario, engine)
  const hub = await Hub.create({ config: stringify(settings(scenario)) })
  const end = new AbortController()
  const { people, files } = castOf(scenario, seeded(seed))
  const hosts = engine === 'inprocess' ? makeHosts(people.length) : []
  let created = 0
  const startedAt = performance.now()
  const contents = new Contents(hub.folder)
  const peers: RealPeer[] = people.map((person): RealPeer => {
    created += 1
    const host = person.role === 'honest' ? hosts[created % Math.max(1, hosts.length)] : undefined
    return new RealPeer(person, {
      hub,
      contents,
      now: () => run.now(),
      ownerOf: (file) => ownerOf(peers, file),
      signal: end.signal,
      create: (at, who) => (host === undefined ? ownProcess(at, who) : new HostedPeer(at, who, host)),
    })
  })
  const run = new RealRun({ scenario, hub, peers, files: [...files], end, random: seeded(seed + 1) })
  try {
    await hub.ready()
    tell(`preparing ${files.length} files for ${peers.length} peers`)
    for (const peer of peers) await peer.prepare()
    tell(`prepared in ${Math.round((performance.now() - startedAt) / 1000)} s`)
    return await run.run(engine, seed)
  } finally {
    end.abort()
    for (const host of hosts) host.end()
    await stopEverything()
    await pause(0, new AbortController().signal)
    await hub.cleanUp()
  }
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
  const cannot = timeline.find(({ action }: TimelineEntry) => !CAN[engine].has(action.verb))
  if (cannot !== undefined) throw new FerryError('usage', `"${cannot.text}": the ${engine} engine cannot do that.`)
  if (without.length > 0) throw new FerryError('usage', 'Parts of the policy can be turned off in the model only.')
}

const makeHosts = (peers: number): PeerHost[] =>
  Array.from({ length: Math.max(availableParallelism(), Math.ceil(peers / PEERS_PER_HOST)) }, () => new PeerHost())

/** Whoever runs now and shares it under this name; the first of them. */
const ownerOf = (peers: readonly RealPeer[], file: MadeFile): string | undefined =>
  peers.find(({ isRunning, shared }) => isRunning && shared.some(({ name }) => name === file.name))?.person.name

const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`)
}
