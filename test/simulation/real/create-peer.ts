/** How a person of the scenario becomes a peer: in a process of its own, or in one with others. */
import type { Hub } from '../../support/hub.ts'
import { type PeerOptions, TestPeer } from '../../support/test-peer.ts'
import type { Person } from '../language/cast.ts'
import type { PeerHost } from './peer-hosts.ts'

export function optionsOf({ up, down, uploads, firewalled, role }: Person): PeerOptions {
  const limits = [`up = ${up ?? 0}`, `down = ${down ?? 0}`, ...(uploads === undefined ? [] : [`uploads = ${uploads}`])]
  const faulty =
    role === 'honest'
      ? {}
      : ({
          program: 'test/support/faulty-peer.ts',
          env: { FERRY_TEST_FAULT: role === 'liar' ? 'lie' : 'stall' },
        } as const)
  return { tables: `[limits]\n${limits.join('\n')}`, ...(firewalled ? { listen: '' } : {}), ...faulty }
}

export const ownProcess = (hub: Hub, person: Person): TestPeer => new TestPeer(hub, person.name, optionsOf(person))

/** One of many in a host process; those with a fault have their own. */
export class HostedPeer extends TestPeer {
  readonly #host: PeerHost

  constructor(hub: Hub, person: Person, host: PeerHost) {
    super(hub, person.name, optionsOf(person))
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
