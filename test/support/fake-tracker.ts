/** A tracker in the test's own process that says what its test wants, to the one peer that comes. */
import type { Stream } from '@libp2p/interface'
import type { Millis } from '#shared/base/clock.ts'
import {
  accountId,
  deviceNo,
  EMPTY_ROOT,
  type PeerIdText,
  parsePeerIdText,
  revision,
  type Username,
} from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { peerIdText } from '#shared/node/identity.ts'
import { EVERYONE } from '#shared/protocol/audience.ts'
import type { Change, DeviceState } from '#shared/protocol/catalogue.ts'
import {
  type Answer,
  type AnyAnswer,
  type AnyAsk,
  type Ask,
  type Call,
  CONTROL_PROTOCOL,
} from '#shared/protocol/control.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { RpcChannel } from '#shared/wire/rpc.ts'
import { Roster } from '../../tracker/services/roster.ts'
import type { Hub } from './hub.ts'
import { RawPeer } from './raw-peer.ts'

export type Answers = { [K in Call]?: (ask: Ask<K>) => Answer<K> | Promise<Answer<K>> }

/** Of a key that nobody has. */
export const NOBODY = parsePeerIdText('12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA')

export class FakeTracker {
  readonly raw: RawPeer
  readonly devices: DeviceState[] = []
  readonly changes: Change[] = []
  /** What it answers other than a tracker would. */
  answers: Answers = {}
  readonly #session = Promise.withResolvers<RpcChannel>()
  /** The stream of the peer that came last, while it is there. */
  current: FramedStream | undefined
  /** Told of each frame before it is answered. */
  heard: (frame: Uint8Array) => void = () => {}

  private constructor(raw: RawPeer) {
    this.raw = raw
  }

  /** @param host an address of this machine */
  static async at(hub: Hub, { host = '127.0.0.1', protocol = CONTROL_PROTOCOL } = {}): Promise<FakeTracker> {
    const tracker = new FakeTracker(await RawPeer.at(hub, { listen: [`/ip4/${host}/tcp/0`] }))
    await tracker.raw.libp2p.handle(protocol, (stream) => tracker.#take(stream))
    return tracker
  }

  get address(): string {
    return String(this.raw.libp2p.getMultiaddrs()[0])
  }

  /** The channel to the peer that came. */
  session(): Promise<RpcChannel> {
    return this.#session.promise
  }

  /** Lists a file of a device that is online. */
  lists(path: string, size = 1000): void {
    const device = deviceNo(2)
    const username = 'mallory' as Username
    this.devices[0] ??= {
      device,
      account: accountId(2),
      username,
      peerId: NOBODY,
      name: 'evil',
      online: true,
      removed: false,
      addresses: [],
      depot: false,
      host: deviceNo(0),
      role: 'member',
    }
    const at = revision(this.changes.length + 1)
    const root = String(at).padStart(64, '0') as Change['root']
    this.changes.push({ device, path, revision: at, removed: false, size, root, mtime: 0, restricted: false })
  }

  async #take(stream: Stream): Promise<void> {
    const framed = new TappedStream(stream, (frame) => this.heard(frame))
    const rpc = new RpcChannel({
      stream: framed,
      answer: (request) => this.#answer(request),
      onClosed: () => {
        if (this.current === framed) this.current = undefined
      },
    })
    this.#session.resolve(rpc)
    this.current = framed
    await rpc.run()
  }

  /** What it lists, signed with its own key as if that were the owner's. */
  async #find(paths: readonly string[]): Promise<Answer<'findEntries'>> {
    const found = this.changes.filter(({ path }) => paths.includes(path))
    const entries = found.map(async ({ device, path, size, root = EMPTY_ROOT }) => {
      const facts = { path, size, root, audience: EVERYONE }
      const signature = await signEntry(this.raw.key, facts)
      const signer = peerIdText(this.raw.key)
      return { ...facts, device, username: 'mallory' as Username, mtime: 0, signer, signature, online: true }
    })
    return { entries: await Promise.all(entries) }
  }

  async #answer({ kind, ask }: AnyAsk): Promise<AnyAnswer | { code: 'forbidden'; text: string }> {
    const special = this.answers[kind] as
      | ((ask: unknown) => AnyAnswer['answer'] | Promise<AnyAnswer['answer']>)
      | undefined
    const usual = this.#usual[kind] as
      | ((ask: unknown) => AnyAnswer['answer'] | Promise<AnyAnswer['answer']>)
      | undefined
    const answer = await (special ?? usual)?.(ask)
    return answer === undefined ? { code: 'forbidden', text: 'no' } : ({ kind, answer } as AnyAnswer)
  }

  readonly #usual: Answers = {
    hello: () => ({
      agent: 'fake',
      hubName: 'fake',
      hubId: 'fake',
      registration: 'open',
      now: Date.now(),
      observedAddress: '127.0.0.1',
      maxFrameBytes: LIMITS.controlFrameBytes,
      maxEntries: 1000,
    }),
    resume: () => ({
      account: accountId(1),
      username: 'bea' as Username,
      device: deviceNo(1),
      entries: 0,
      fingerprint: new Uint8Array(32),
    }),
    subscribe: () => ({ hubId: 'fake', revision: revision(this.changes.length), reset: true }),
    roster: (ask) => rosterOf(this.devices, ask),
    listUsers: () => ({ devices: this.devices, next: deviceNo(0) }),
    listChanges: () => ({ changes: this.changes, next: revision(0), reset: false }),
    findEntries: ({ paths }) => this.#find(paths),
    publish: ({ entries }) => ({ verdicts: entries.map(() => ({ code: 0, text: '' })), revision: revision(0) }),
    withdraw: ({ paths }) => ({ removed: paths.map(() => true), revision: revision(0) }),
    updateDevice: () => ({}),
    closeTransfer: () => ({}),
    reportContent: () => ({}),
    reportSeeds: () => ({}),
    sourceLoad: () => ({ transfers: 0 }),
    newTicket: () => ({ ticket: new Uint8Array(1) }),
    askDialBack: () => ({}),
    listSources: () => ({ sources: [{ device: deviceNo(2), complete: true, have: new Uint8Array(0) }] }),
    ping: () => ({}),
    logout: () => ({}),
  }
}

function rosterOf(devices: readonly DeviceState[], ask: Ask<'roster'>): Answer<'roster'> {
  const roster = new Roster()
  for (const device of devices) roster.learn(device)
  const online = devices.filter((device) => device.online).map(({ device }) => device)
  return { ...roster.pagesFor(ask), online: online.toSorted((a, b) => a - b) }
}

class TappedStream extends FramedStream {
  readonly #tap: (frame: Uint8Array) => void

  constructor(stream: Stream, tap: (frame: Uint8Array) => void) {
    super(stream, { maxBuffered: LIMITS.controlReadBufferBytes })
    this.#tap = tap
  }

  override async readFrame(limit: number | (() => number), deadline: Millis): Promise<Uint8Array | undefined> {
    const frame = await super.readFrame(limit, deadline)
    if (frame !== undefined) this.#tap(frame)
    return frame
  }
}

/** A transfer from a source at these addresses. */
export const offeredAt = (
  root: Change['root'],
  addresses: string[],
  peerId: PeerIdText = NOBODY,
): Answer<'openDownload'> => ({
  transfer: 'ab'.repeat(16) as Answer<'openDownload'>['transfer'],
  peerId,
  addresses,
  size: 1000,
  root: root ?? ('0'.repeat(64) as Answer<'openDownload'>['root']),
  relay: false,
})
