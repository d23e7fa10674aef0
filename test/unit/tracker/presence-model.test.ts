/** Rows A3 and A4: devices come, come again over a second stream, are renamed and leave, in every order; what is told is what is so. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { accountId, type DeviceNo, deviceNo, type PeerIdText, type Username } from '#shared/base/ids.ts'
import { silentLog } from '#shared/base/log.ts'
import type { DeviceState } from '#shared/protocol/catalogue.ts'
import { InProcessBus } from '../../../tracker/bus/in-process-bus.ts'
import { type LiveSession, TrackPresence } from '../../../tracker/services/track-presence.ts'
import type { Device } from '../../../tracker/store/store.ts'

const PEER = '12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRv'
const DEVICES = 4

interface Session extends LiveSession {
  displaced: boolean
}
interface Model {
  /** The newest stream of each device that is there. */
  readonly live: Map<number, Session>
  /** Streams whose place was taken, and which have not ended yet. */
  readonly displaced: Session[]
}
interface Real {
  readonly presence: TrackPresence
  /** What a listener has heard last of each device. */
  readonly heard: Map<DeviceNo, DeviceState>
  over: number
}
type Step = fc.Command<Model, Real>

function session(no: number, name: string, depot: boolean): Session {
  const who = {
    account: accountId(no),
    username: `user${no}` as Username,
    device: deviceNo(no),
    peerId: `${PEER}${no}` as PeerIdText,
    name,
    role: 'member',
    depot,
    addresses: [],
    reached: new Set<string>(),
    observedHost: '',
  }
  const never = async (): Promise<never> => assert.fail('nobody asks here')
  const one: Session = {
    who,
    displaced: false,
    host: '',
    displace: () => {
      one.displaced = true
    },
    dismiss: () => {},
    changeRole: () => {},
    ask: never,
    offer: never,
    dialBack: never,
    endTransfer: never,
    load: never,
  }
  return one
}

function agree({ live }: Model, { presence, heard }: Real): void {
  assert.equal(presence.count, live.size)
  assert.deepEqual(new Set(presence.sessions()), new Set(live.values()))
  for (let no = 1; no <= DEVICES; no++) {
    const there = live.get(no)
    assert.equal(presence.byDevice(deviceNo(no)), there)
    assert.equal(presence.byPeer(`${PEER}${no}` as PeerIdText), there)
    assert.equal(heard.get(deviceNo(no))?.online ?? false, there !== undefined, `device ${no}`)
    if (there !== undefined) assert.equal(heard.get(deviceNo(no))?.name, there.who.name)
    // Its shelf on the first device is there exactly when that one is.
    const shelf = deviceNo(100 + no)
    assert.equal(presence.byDevice(shelf), live.get(1))
    assert.equal(heard.get(shelf)?.online ?? false, live.has(1))
  }
  const shelves = live.has(1) ? DEVICES : 0
  assert.equal(presence.onlineDevices().length, live.size + shelves)
}

const step = (name: string, act: (model: Model, real: Real) => void): Step => ({
  check: () => true,
  run: (model, real) => {
    act(model, real)
    agree(model, real)
  },
  toString: () => name,
})

const arrives = (no: number, name: string): Step =>
  step(`device ${no} arrives as ${name}`, ({ live, displaced }, real) => {
    const older = live.get(no)
    const over = real.over
    const newer = session(no, name, no === 1)
    live.set(no, newer)
    real.presence.arrive(newer)
    if (older === undefined) return
    displaced.push(older)
    assert.ok(older.displaced && !newer.displaced)
    assert.equal(real.over, over + 1, 'what the older stream had is not given up')
  })

const leaves = (no: number): Step =>
  step(`device ${no} leaves`, ({ live }, { presence }) => {
    const there = live.get(no)
    live.delete(no)
    if (there !== undefined) presence.leave(there)
  })

const lateEnd = step('a stream that was replaced ends', ({ displaced }, real) => {
  const old = displaced.shift()
  const { over } = real
  if (old !== undefined) real.presence.leave(old)
  assert.equal(real.over, over, 'the end of an old stream counts')
})

const no = fc.integer({ min: 1, max: DEVICES })
const commands = fc.commands(
  [
    fc.tuple(no, fc.constantFrom('laptop', 'phone')).map(([which, name]) => arrives(which, name)),
    no.map(leaves),
    fc.constant(lateEnd),
  ],
  { maxCommands: 40, size: 'max' },
)

function hub(): { model: Model; real: Real } {
  const bus = new InProcessBus(silentLog)
  const presence = new TrackPresence(bus)
  const real: Real = { presence, heard: new Map(), over: 0 }
  bus.subscribe((event) => {
    if (event.name === 'device') real.heard.set(event.state.device, event.state)
  })
  presence.onSessionOver = () => {
    real.over += 1
  }
  for (let nth = 1; nth <= DEVICES; nth++)
    presence.addShelf({
      no: deviceNo(100 + nth),
      host: deviceNo(1),
      account: accountId(nth),
      username: `user${nth}` as Username,
      peerId: `${PEER}1` as PeerIdText,
      name: 'shelf',
      depot: false,
      role: 'member',
      removed: false,
      addresses: [],
      entries: 0,
      fingerprint: new Uint8Array(32),
      createdAt: 0,
      lastSeenAt: 0,
    } satisfies Device)
  return { model: { live: new Map(), displaced: [] }, real }
}

describe('presence, whatever streams do', () => {
  it('is the newest live stream of each device, and everybody hears exactly that', () => {
    fc.assert(
      fc.property(commands, (steps) => fc.modelRun(hub, steps)),
      { numRuns: 300 },
    )
  })
})
