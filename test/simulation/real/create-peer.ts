/** How a person of the scenario becomes a peer: in a process of its own, or in one with others. */
import type { Hub } from '../../support/hub.ts'
import { type PeerOptions, TestPeer } from '../../support/test-peer.ts'
import type { Person } from '../language/cast.ts'
import type { Lines } from './lines.ts'
import type { PeerHost } from './peer-hosts.ts'

export interface Surroundings {
  readonly hub: Hub
  /** Undefined where nobody's line is worth a proxy. */
  readonly lines: Lines | undefined
  /** The shared folder of this peer of the same person. */
  readonly folderOf: TestPeer | undefined
}

function optionsOf(person: Person, { hub, lines, folderOf }: Surroundings): PeerOptions {
  const { up, down, uploads, firewalled, role } = person
  const limits = [`up = ${up ?? 0}`, `down = ${down ?? 0}`, ...(uploads === undefined ? [] : [`uploads = ${uploads}`])]
  const faulty =
    role === 'honest'
      ? {}
      : ({
          program: 'test/support/faulty-peer.ts',
          env: { FERRY_TEST_FAULT: role === 'liar' ? 'lie' : 'stall' },
        } as const)
  const share = folderOf === undefined ? {} : { share: `[[share]]\npath = "${folderOf.files}"\nalias = "Files"` }
  const line = lines?.optionsOf(person, hub) ?? (firewalled ? { listen: '' } : {})
  return { tables: `[limits]\n${limits.join('\n')}`, ...share, ...line, ...faulty }
}

export const ownProcess = (person: Person, around: Surroundings): TestPeer =>
  new TestPeer(around.hub, person.name, optionsOf(person, around))

/** One of many in a host process; those with a fault have their own. */
export class HostedPeer extends TestPeer {
  readonly #host: PeerHost

  constructor(person: Person, around: Surroundings, host: PeerHost) {
    super(around.hub, person.name, optionsOf(person, around))
    this.#host = host
  }

  override async start(): Promise<void> {
    await this.configures()
    await this.#host.start(this.configFile)
  }

  override async leaves(): Promise<void> {
    await this.#host.stop(this.configFile)
  }
}
