/** Holds real conversations of each protocol with a real tracker and a real peer, and writes down what goes over the streams. */
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import { deviceNo, revision, type Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { OfferedTransfer } from '#shared/protocol/broker.ts'
import type { Ask, Call } from '#shared/protocol/control.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'
import { PIECE_PROTOCOL } from '#shared/protocol/piece.ts'
import { encodeRelay, RELAY_PROTOCOL } from '#shared/protocol/relay.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import { signed } from '../support/raw-entries.ts'
import { DEVICE, RawPeer } from '../support/raw-peer.ts'
import { PASSWORD } from './attacker.ts'
import type { Conversation, Role, Token } from './corpus.ts'
import { answersOfSource } from './recorded-source.ts'
import { fetchAll, film, small, tiny } from './recorded-transfer.ts'
import { Tape, TapedStream, tapedControl } from './tape.ts'
import { ANN, annPath, type World } from './world.ts'

const DECOY = 'Files/decoy.txt'
const MEMBER = 'member' as Username
const NO_ROOT = { root: undefined }

export class Recorder {
  readonly #world: World
  readonly #member: RawPeer
  readonly #source: RawPeer
  readonly #tapes: Tape[] = []
  readonly #tokens: Token[] = []

  private constructor(world: World, member: RawPeer, source: RawPeer) {
    this.#world = world
    this.#member = member
    this.#source = source
  }

  static async at(world: World): Promise<Recorder> {
    const peer = async (letter: number) =>
      RawPeer.at(world.hub, {
        key: await generateKeyPairFromSeed('Ed25519', new Uint8Array(32).fill(letter)),
        listen: ['/ip4/127.0.0.1/tcp/0'],
      })
    return new Recorder(world, await peer(1), await peer(2))
  }

  get #hub(): string {
    return this.#world.hub.address
  }

  tape(name: string, protocol: Tape['protocol']): Tape {
    const tape = new Tape(name, protocol)
    this.#tapes.push(tape)
    return tape
  }

  #token(role: Role, value: string | Uint8Array): void {
    const hex = Buffer.from(value).toString('hex')
    if (!this.#tokens.some((token) => token.hex === hex)) this.#tokens.push({ role, hex })
  }

  result(): { conversations: Conversation[]; tokens: Token[] } {
    return { conversations: this.#tapes.map((tape) => tape.conversation()), tokens: this.#tokens }
  }

  async everything(): Promise<void> {
    await this.#signsIn()
    await this.#browses()
    await this.#wants()
    const source = await this.#sourceComes()
    await this.#brokers()
    await this.#stores(source)
    await this.#fetches()
    await this.#relays()
    await this.#leaves()
    await source.finish()
  }

  /** One control session of the member. */
  async #session(name: string, work: (rpc: RpcChannel) => Promise<void>): Promise<void> {
    const rpc = await tapedControl(this.#member, this.#hub, this.tape(`control-${name}`, 'control'))
    await work(rpc)
    await rpc.finish()
  }

  async #signsIn(): Promise<void> {
    await this.#session('register', async (rpc) => {
      await rpc.ask('register', { username: MEMBER, password: PASSWORD, invite: '', device: DEVICE })
      await rpc.ask('ping', {})
    })
    await this.#session('login', async (rpc) => {
      await rpc.ask('login', { username: MEMBER, password: PASSWORD, device: DEVICE })
      await rpc.ask('updateDevice', { device: { ...DEVICE, name: 'renamed', addresses: ['/ip4/127.0.0.1/tcp/7118'] } })
      await rpc.ask('changePassword', { old: PASSWORD, new: PASSWORD })
      await rpc.ask('accountStatus', {})
      await rpc.ask('listDevices', {})
      await may(rpc, 'moderate', { action: 'notice', target: '', text: 'hello', lasts: 0 })
      await may(rpc, 'revokeDevice', { device: deviceNo(99) })
      await rpc.ask('logout', {})
    })
  }

  async #browses(): Promise<void> {
    await this.#session('catalogue', async (rpc) => {
      await rpc.ask('resume', { device: DEVICE })
      await rpc.ask('subscribe', { hubId: '', since: revision(0) })
      await rpc.ask('publish', await this.#entries(['', 'ann,bea', '*']))
      await rpc.ask('listUsers', { after: deviceNo(0) })
      await rpc.ask('roster', { known: [{ page: 0, digest: new Uint8Array(16) }], from: 0 })
      await rpc.ask('listFiles', { device: ANN, after: '', folder: 'Files/' })
      await rpc.ask('listChanges', { after: revision(0), until: revision(5) })
      for (const text of ['small', 'film ext:bin size:>1M type:video -draft owner:ann online:yes newer:1y'])
        await rpc.ask('search', { text, limit: 2, cursor: '' })
      const { cursor } = await rpc.ask('search', { text: 'owner:ann', limit: 1, cursor: '' })
      await rpc.ask('search', { text: 'owner:ann', limit: 1, cursor })
      await rpc.ask('findEntries', { username: 'ann' as Username, paths: [annPath('small.txt')], ...NO_ROOT })
      await rpc.ask('countFiles', { devices: [ANN] })
      await rpc.ask('withdraw', { paths: [DECOY, 'Files/none'] })
      // No batch is run here, and the tracker says so.
      const report = { entries: 3, fingerprint: new Uint8Array(32), have: 1, wanted: 2, bytes: 4096, text: '' }
      await may(rpc, 'reportBatch', { step: 'downloading', ...report })
    })
  }

  async #entries(audiences: readonly string[]): Promise<Ask<'publish'>> {
    const { root, size } = small.offer
    const entries = [{ path: DECOY, size, root, mtime: 1 }]
    return { ...(await signed(this.#member.key, entries)), audiences: [...audiences] }
  }

  async #wants(): Promise<void> {
    await this.#session('wants', async (rpc) => {
      await rpc.ask('resume', { device: DEVICE })
      await rpc.ask('subscribe', { hubId: '', since: revision(0) })
      const wish = { least: 0, most: 0, owner: '', fetch: false }
      const { id } = await rpc.ask('addWant', { ...wish, pattern: 'sma*.txt', ...NO_ROOT })
      await rpc.ask('addWant', {
        ...wish,
        pattern: '',
        root: film.offer.root,
        owner: 'ann',
        most: 5 * LIMITS.pieceBytes,
      })
      await rpc.ask('listWants', {})
      await rpc.ask('collectWants', { since: revision(0) })
      await rpc.ask('removeWant', { id })
    })
  }

  /** A source and depot that the tracker asks everything that it asks of a peer. */
  async #sourceComes(): Promise<RpcChannel> {
    this.#source.answer = answersOfSource(film)
    const rpc = await tapedControl(this.#source, this.#hub, this.tape('control-source', 'control'))
    const addresses = this.#source.libp2p.getMultiaddrs().map((address) => address.toString().replace(/\/p2p\/.*$/, ''))
    await rpc.ask('register', {
      username: 'source',
      password: PASSWORD,
      invite: '',
      device: { ...DEVICE, addresses, depot: true },
    })
    await rpc.ask('subscribe', { hubId: '', since: revision(0) })
    const { root, size } = film.offer
    await rpc.ask('publish', await signed(this.#source.key, [{ path: DECOY, mtime: 1, root, size }]))
    this.#sourcePublishes = async (ask) => void (await rpc.ask('publish', ask))
    return rpc
  }

  async #brokers(): Promise<void> {
    await this.#session('broker', async (rpc) => {
      const addresses = this.#member.libp2p.getMultiaddrs().map((one) => one.toString().replace(/\/p2p\/.*$/, ''))
      await rpc.ask('resume', { device: { ...DEVICE, addresses } })
      const device = await deviceOf(rpc, 'source')
      const { root, size } = film.offer
      await rpc.ask('listSources', { root })
      await rpc.ask('sourceLoad', { device, root })
      const offered = await rpc.ask('openDownload', { device, path: DECOY, root, more: [small.offer.root] })
      this.#transferred(offered)
      await this.#ticket(rpc, offered, 'direct')
      await may(rpc, 'askDialBack', { transfer: offered.transfer })
      await rpc.ask('reportContent', { root, size, have: Uint8Array.of(0b1010_0000), state: 'partial' })
      await rpc.ask('reportSeeds', { seeds: [{ root: small.offer.root, size: small.offer.size }] })
      await rpc.ask('complain', { device, root })
      await this.#grantEnds(rpc)
      await rpc.ask('closeTransfer', { transfer: offered.transfer })
    })
  }

  /** The owner withdraws what a transfer is under way of; the tracker tells the source. */
  async #grantEnds(rpc: RpcChannel): Promise<void> {
    const { root, size } = film.offer
    const facts = { path: DECOY, size, root, audience: '' }
    const entry = {
      path: DECOY,
      size,
      root,
      mtime: 1,
      audience: 1,
      signature: await signEntry(this.#source.key, facts),
    }
    await this.#sourcePublishes({ entries: [entry], audiences: [''], device: deviceNo(0) })
    await rpc.ask('ping', {})
  }

  #sourcePublishes: (ask: Ask<'publish'>) => Promise<void> = async () => {}

  async #stores(source: RpcChannel): Promise<void> {
    await this.#session('depot', async (rpc) => {
      await rpc.ask('resume', { device: DEVICE })
      const depot = await deviceOf(rpc, 'source')
      const { root, size } = small.offer
      const facts = { path: DECOY, size, root, audience: '*' }
      const signature = await signEntry(this.#member.key, facts)
      const { device } = await rpc.ask('storeFile', { depot, ...facts, mtime: 1, signature })
      await source.ask('fileStored', { shelf: device, path: DECOY, root })
      await rpc.ask('deleteFiles', { device, paths: [DECOY] })
    })
  }

  async #ticket(rpc: RpcChannel, { transfer }: OfferedTransfer, route: 'direct' | 'relay'): Promise<Uint8Array> {
    const { ticket } = await rpc.ask('newTicket', { transfer, route })
    this.#token(`${route} ticket`, ticket)
    return ticket
  }

  #transferred({ transfer, peerId }: OfferedTransfer): void {
    this.#token('transfer', transfer)
    this.#token('source', peerId)
    this.#token('requester', this.#member.libp2p.peerId.toString())
  }

  async #fetches(): Promise<void> {
    await this.#session('downloader', async (rpc) => {
      await rpc.ask('resume', { device: DEVICE })
      const more = [small.offer.root, tiny.offer.root]
      const ask = { device: ANN, path: annPath('film.bin'), ...NO_ROOT, more }
      for (const name of ['file', 'bundle', 'cancel'] as const) {
        const offered = await rpc.ask('openDownload', ask)
        this.#transferred(offered)
        const ticket = await this.#ticket(rpc, offered, 'direct')
        const opened = await this.#member.stream(`${offered.addresses[0]}/p2p/${offered.peerId}`, PIECE_PROTOCOL)
        await fetchAll(name, new TapedStream(opened, this.tape(`piece-${name}`, 'piece'), 'asker'), ticket)
        await rpc.ask('closeTransfer', { transfer: offered.transfer })
      }
    })
  }

  /** Both legs of a relayed stream; what is inside are pieces, which are recorded elsewhere. */
  async #relays(): Promise<void> {
    const leg = Promise.withResolvers<void>()
    await this.#source.libp2p.handle(RELAY_PROTOCOL, async (stream) => {
      const taped = new TapedStream(stream, this.tape('relay-source', 'relay'), 'asker')
      await taped.readFrame(LIMITS.pieceHeaderBytes, LIMITS.pieceDeadline)
      await taped.sendFrame(encodeRelay('ready', {}))
      leg.resolve()
    })
    await this.#session('relay', async (rpc) => {
      await rpc.ask('resume', { device: DEVICE })
      const device = await deviceOf(rpc, 'source')
      await this.#sourcePublishes(
        await signed(this.#source.key, [{ path: DECOY, mtime: 2, root: film.offer.root, size: film.offer.size }]),
      )
      const offered = await rpc.ask('openDownload', { device, path: DECOY, ...NO_ROOT, more: [] })
      this.#transferred(offered)
      const ticket = await this.#ticket(rpc, offered, 'relay')
      const stream = await this.#member.stream(this.#hub, RELAY_PROTOCOL)
      const taped = new TapedStream(stream, this.tape('relay-requester', 'relay'), 'asker')
      await taped.sendFrame(encodeRelay('open', { transfer: offered.transfer, ticket }))
      await taped.readFrame(LIMITS.pieceHeaderBytes, LIMITS.pieceDeadline)
      await leg.promise
      taped.abort(new Error('recorded'))
    })
  }

  async #leaves(): Promise<void> {
    await this.#session('leave', async (rpc) => {
      await rpc.ask('resume', { device: DEVICE })
      await rpc.ask('deregister', { password: PASSWORD })
    })
  }
}

/** A refusal is as good a recording as an answer. */
const may = <K extends Call>(rpc: RpcChannel, kind: K, ask: Ask<K>) => rpc.ask(kind, ask).catch(() => undefined)

async function deviceOf(rpc: RpcChannel, name: string) {
  const { devices } = await rpc.ask('listUsers', { after: deviceNo(0) })
  const device = devices.find(({ username, host }) => username === name && host === 0)?.device
  if (device === undefined) throw new Error(`${name} is not there`)
  return device
}
