/** The roster: whoever was away, and whatever was missed, the list of a peer ends as the hub's. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { accountId, type DeviceNo, deviceNo, type PeerIdText, revision, type Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { silentLog } from '#shared/base/log.ts'
import type { DeviceState } from '#shared/protocol/catalogue.ts'
import type { Ask } from '#shared/protocol/control.ts'
import { pack, unpack } from '#shared/protocol/packed.ts'
import { decodePage, encodePage, pageOf } from '#shared/protocol/roster.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import { CatalogueSync } from '../../../peer/link/catalogue-sync.ts'
import { Mirror } from '../../../peer/link/mirror.ts'
import { EventBatch, quiet } from '../../../tracker/domain/event-batch.ts'
import { Roster } from '../../../tracker/services/roster.ts'
import { until } from '../../support/until.ts'

const ANYBODY = accountId(9)

const stateOf = (device: number, name: string, online: boolean, removed = false): DeviceState => ({
  device: deviceNo(device),
  account: accountId(device),
  username: `user${device}` as Username,
  peerId: '12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA' as PeerIdText,
  name,
  online,
  removed,
  addresses: [],
  depot: false,
  host: deviceNo(0),
  role: 'member',
})

/** A hub without anything else: its roster, its batch of events, and one listener. */
class SmallHub {
  readonly roster = new Roster()
  readonly states = new Map<DeviceNo, DeviceState>()
  readonly mirror = new Mirror(() => {})
  readonly sync = new CatalogueSync(this.mirror, silentLog)
  /** Pages sent so far. */
  pagesSent = 0
  /** Revision of the catalogue, which has no entries here, and what happens while its changes are read. */
  revision = revision(0)
  whileReading: () => void = () => {}
  changesEnd = { next: revision(0), reset: false }
  #batch = new EventBatch(revision(0))
  #isListening = false

  change(state: DeviceState): void {
    if (state.removed) this.states.delete(state.device)
    else this.states.set(state.device, state)
    this.#batch.addDevice(state, this.roster.learn(state))
  }

  tell(): void {
    const events = this.#batch.take().eventsFor(ANYBODY, 0)
    if (this.#isListening) for (const event of events) this.sync.onEvent(event)
  }

  async join(): Promise<void> {
    this.#isListening = true
    await this.sync.start(this.#rpc())
  }

  leave(): void {
    this.#isListening = false
    this.sync.stop()
  }

  #rpc(): RpcChannel {
    const answers: Record<string, (ask: never) => unknown> = {
      subscribe: () => ({ hubId: 'hub', revision: this.revision, reset: false }),
      listChanges: () => {
        this.whileReading()
        return { changes: [], ...this.changesEnd }
      },
      roster: (ask: Ask<'roster'>) => {
        const { pages, next } = this.roster.pagesFor(ask)
        this.pagesSent += pages.length
        const online = [...this.states.values()].filter((one) => one.online).map(({ device }) => device)
        return { pages, next, online: online.toSorted((a, b) => a - b) }
      },
    }
    const ask = async (kind: string, what: never) => answers[kind]?.(what)
    return { ask } as unknown as RpcChannel
  }

  listed(): string[] {
    return [...this.mirror.devices()].map(({ no, name, online }) => `${no} ${name} ${online}`).toSorted()
  }

  real(): string[] {
    return [...this.states.values()].map(({ device, name, online }) => `${device} ${name} ${online}`).toSorted()
  }
}

/** Numbers on three pages. */
const device = fc.constantFrom(1, 2, 3, 255, 256, 257, 900)
const step = fc.oneof(
  fc.record({ do: fc.constant('change' as const), device, name: fc.constantFrom('a', 'b'), online: fc.boolean() }),
  fc.record({ do: fc.constant('remove' as const), device }),
  fc.record({ do: fc.constantFrom('tell' as const, 'join' as const, 'leave' as const) }),
)

describe('the roster', () => {
  it('is right at a peer that comes and goes while others do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const hub = new SmallHub()
        for (const one of steps) {
          if (one.do === 'change') hub.change(stateOf(one.device, one.name, one.online))
          else if (one.do === 'remove') hub.change(stateOf(one.device, '', false, true))
          else if (one.do === 'tell') hub.tell()
          else if (one.do === 'join') await hub.join()
          else hub.leave()
        }
        await hub.join()
        assert.deepEqual(hub.listed(), hub.real())
        hub.change(stateOf(3, 'late', true))
        hub.tell()
        assert.deepEqual(hub.listed(), hub.real())
      }),
    )
  })

  it('is sent once, then only where it is another one, however large it is', async () => {
    const hub = new SmallHub()
    const count = 10 * LIMITS.rosterPageDevices
    for (let no = 0; no < count; no++) hub.change(stateOf(no, 'x'.repeat(LIMITS.deviceNameBytes), no % 2 === 0))
    await hub.join()
    assert.equal(hub.pagesSent, 10)
    hub.leave()
    await hub.join()
    assert.equal(hub.pagesSent, 10)
    hub.leave()
    hub.change(stateOf(5, 'renamed', true))
    hub.change(stateOf(6, 'x'.repeat(LIMITS.deviceNameBytes), false))
    await hub.join()
    assert.equal(hub.pagesSent, 11)
    assert.deepEqual(hub.listed(), hub.real())
  })

  it('is read again by who is told of somebody that it does not know', async () => {
    const hub = new SmallHub()
    hub.change(stateOf(1, 'a', true))
    await hub.join()
    hub.tell()
    hub.states.set(deviceNo(7), stateOf(7, 'b', true))
    hub.roster.learn(stateOf(7, 'b', true))
    hub.sync.onEvent({ ...quiet(revision(0)), arrived: [deviceNo(7)] })
    await until(async () => hub.listed().length === 2)
    assert.deepEqual(hub.listed(), ['1 a true', '7 b true'])
  })

  it('is read again when news of devices were dropped while changes were read', async () => {
    const hub = new SmallHub()
    for (const no of [1, 2]) hub.change(stateOf(no, 'a', true))
    hub.revision = revision(3)
    let reads = 0
    hub.whileReading = () => {
      if (reads++ > 0) return
      hub.states.delete(deviceNo(1))
      hub.roster.learn(stateOf(1, 'a', false, true))
      hub.states.set(deviceNo(2), stateOf(2, 'a', false))
      hub.sync.onEvent({ ...quiet(revision(0)), resync: true })
    }
    await hub.join()
    assert.equal(reads, 1)
    assert.deepEqual(hub.listed(), ['2 a false'])
  })

  for (const changesEnd of [
    { next: revision(2), reset: false },
    { next: revision(0), reset: true },
  ])
    it(`comes from a hub that is not listened to when its pages lead in a circle: ${JSON.stringify(changesEnd)}`, async () => {
      const hub = new SmallHub()
      hub.revision = revision(3)
      hub.changesEnd = changesEnd
      await assert.rejects(hub.join(), { code: 'protocol' })
    })

  it('has pages that read back, and none of other numbers', () => {
    const page = [stateOf(300, 'b', true), stateOf(257, 'a', false)]
    const { bytes } = encodePage(page)
    assert.deepEqual(
      decodePage(pageOf(deviceNo(300)), bytes)?.map(({ device: no }) => no),
      [257, 300],
    )
    assert.equal(decodePage(0, bytes), undefined)
    fc.assert(fc.property(fc.uint8Array(), (any) => void decodePage(0, any)))
  })
})

describe('packed numbers', () => {
  const numbers = fc.uniqueArray(fc.nat(2 ** 31)).map((some) => some.toSorted((a, b) => a - b))

  it('read back, as many as may be', () => {
    fc.assert(
      fc.property(numbers, (some) => {
        assert.deepEqual(unpack(pack(some), some.length), some)
        if (some.length > 0) assert.equal(unpack(pack(some), some.length - 1), undefined)
      }),
    )
  })

  it('are one form only, and any bytes are taken or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const some = unpack(bytes, 100)
        if (some !== undefined)
          assert.deepEqual(
            some,
            [...new Set(some)].toSorted((a, b) => a - b),
          )
      }),
    )
  })

  it('take a byte for each of many that are close together', () => {
    assert.equal(pack(Array.from({ length: 2000 }, (_, index) => index + 1)).byteLength, 2000)
  })
})
