/** Many peers in this process that do nothing but keep their place at the hub: the link of the product, each from an address of its own choice. */
import { generateKeyPair } from '@libp2p/crypto/keys'
import { systemClock } from '#shared/base/clock.ts'
import { silentLog } from '#shared/base/log.ts'
import { ConnectionGate } from '#shared/node/connection-gate.ts'
import { LinkRunner } from '../../peer/link/link-runner.ts'
import { attackerNode } from './attacker-node.ts'
import type { Hub } from './hub.ts'
import { DEVICE } from './raw-peer.ts'
import { until } from './until.ts'

interface Seat {
  readonly link: LinkRunner
  /** When it came online last. */
  onlineAt: number
}

export class LinkedCrowd {
  readonly #seats: Seat[] = []

  /** @param hosts how many addresses they share */
  static async begin(hub: Hub, count: number, { hosts }: { hosts: number }): Promise<LinkedCrowd> {
    const crowd = new LinkedCrowd()
    for (let nth = 0; nth < count; nth++) await crowd.#add(hub, nth, `127.0.10.${1 + (nth % hosts)}`)
    return crowd
  }

  /** As above; all of them are online. */
  static async join(hub: Hub, count: number, options: { hosts: number }): Promise<LinkedCrowd> {
    const crowd = await LinkedCrowd.begin(hub, count, options)
    await until(async () => crowd.#seats.every(({ link }) => link.state.name === 'online'))
    return crowd
  }

  /** @returns for each how long after the hub was there again it was online, ms */
  async comesBack(restart: () => Promise<void>): Promise<number[]> {
    const leftAt = performance.now()
    await restart()
    const backAt = performance.now()
    await until(async () =>
      this.#seats.every(({ link, onlineAt }) => link.state.name === 'online' && onlineAt > leftAt),
    )
    return this.#seats.map(({ onlineAt }) => Math.max(0, onlineAt - backAt))
  }

  async #add(hub: Hub, nth: number, from: string): Promise<void> {
    const key = await generateKeyPair('Ed25519')
    const libp2p = await attackerNode({ key, from })
    const seat: Seat = {
      onlineAt: 0,
      link: new LinkRunner(
        {
          node: { libp2p, gate: new ConnectionGate() },
          clock: systemClock,
          log: silentLog,
          password: async () => `the password of ${nth}`,
          device: () => DEVICE,
          answer: async ({ kind }) =>
            kind === 'ping' ? { kind, answer: {} } : { code: 'forbidden', text: 'only a place at the hub' },
          onEvent: () => {},
          onState: () => {},
          onOnline: async () => {
            seat.onlineAt = performance.now()
          },
        },
        { trackers: [hub.address], username: `member-${nth}`, invite: undefined, register: 'if-needed' },
      ),
    }
    hub.onCleanup(async () => {
      await seat.link.stop()
      await libp2p.stop()
    })
    this.#seats.push(seat)
    seat.link.start()
  }
}
