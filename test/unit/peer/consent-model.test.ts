/** An owner who is asked, answers, lets the minute pass, and takes back: nothing is served without a word that holds. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { accountId, type ContentRoot, type PeerIdText, type TransferId, type Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { DownloadOffer } from '#shared/protocol/broker.ts'
import { Consent } from '../../../peer/transfer/consent.ts'
import { FakeClock, turn } from '../../support/fake-clock.ts'

const ROOT = 'ab'.repeat(32) as ContentRoot
const offerOf = (number: number): DownloadOffer => ({
  transfer: number.toString(16).padStart(32, '0') as TransferId,
  requester: '12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA' as PeerIdText,
  username: 'bea' as Username,
  deviceName: 'laptop',
  path: `Files/${number}`,
  root: ROOT,
  more: [],
  account: accountId(2),
  proofs: [],
})

type State = 'asked' | 'granted' | 'refused' | 'taken back'
interface Asked {
  readonly offer: DownloadOffer
  state: State
  readonly askedAt: number
}
interface Real {
  readonly clock: FakeClock
  readonly consent: Consent
  /** Whether the share that all of it lies in is open to bea. */
  shared: boolean
}
interface Model {
  readonly all: Asked[]
  shared: boolean
}
type Step = fc.AsyncCommand<Model, Real>

const step = (name: string, act: (model: Model, real: Real) => Promise<void>): Step => ({
  check: () => true,
  run: async (model, real) => {
    await act(model, real)
    await turn()
    await agree(model, real)
  },
  toString: () => name,
})

/** What may be served is what was granted, is not taken back, and is still shared. */
async function agree({ all, shared }: Model, { consent }: Real): Promise<void> {
  assert.equal(consent.requests().length, all.filter(({ state }) => state === 'asked').length)
  for (const { offer, state } of all) {
    const served = await consent.recheck(offer.transfer, ROOT).then(
      () => true,
      (err: unknown) => {
        assert.ok(['refused', 'missing'].includes(asFerryError(err).code), String(err))
        return false
      },
    )
    assert.equal(served, state === 'granted' && shared, `${offer.path} is ${state}, shared: ${shared}`)
  }
}

const asks = step('bea asks', async (model, { clock, consent }) => {
  const asked: Asked = { offer: offerOf(model.all.length + 1), state: 'asked', askedAt: clock.monotonic() }
  const isFull = model.all.filter(({ state }) => state === 'asked').length >= LIMITS.consentRequestsWaiting
  if (!model.shared || isFull) asked.state = 'refused'
  model.all.push(asked)
  consent.decide(asked.offer).then(
    () => assert.equal(asked.state, 'granted', asked.offer.path),
    () => assert.equal(asked.state, 'refused', asked.offer.path),
  )
  await turn()
})

const answers = (which: number, accepted: boolean): Step =>
  step(`the owner ${accepted ? 'accepts' : 'refuses'} ${which}`, async (model, { consent }) => {
    const waiting = model.all.filter(({ state }) => state === 'asked')
    const asked = waiting[which % Math.max(1, waiting.length)]
    const request = consent.requests().find(({ path }) => path === asked?.offer.path)
    if (asked === undefined || request === undefined) return
    // A yes to what is not shared any more is no yes.
    asked.state = accepted && model.shared ? 'granted' : 'refused'
    consent.answer(request.id, accepted)
    assert.throws(() => consent.answer(request.id, true), { code: 'not-found' })
  })

const passes = (ms: number): Step =>
  step(`${ms} ms pass`, async (model, { clock }) => {
    for (const asked of model.all)
      if (asked.state === 'asked' && clock.monotonic() + ms >= asked.askedAt + LIMITS.consentDeadline)
        asked.state = 'refused'
    clock.advance(ms)
  })

const takesBack = (which: number): Step =>
  step(`the hub takes back ${which}`, async (model, { consent }) => {
    const granted = model.all.filter(({ state }) => state === 'granted')
    const asked = granted[which % Math.max(1, granted.length)]
    if (asked === undefined) return
    asked.state = 'taken back'
    consent.end(asked.offer.transfer, 'no more')
  })

const shares = (shared: boolean): Step =>
  step(`the owner ${shared ? 'shares' : 'unshares'}`, async (model, real) => {
    model.shared = shared
    real.shared = shared
  })

const commands = fc.commands(
  [
    fc.constant(asks),
    fc.constant(asks),
    fc.tuple(fc.nat(9), fc.boolean()).map(([which, accepted]) => answers(which, accepted)),
    fc.constantFrom(1000, 30_000, 60_000).map(passes),
    fc.nat(9).map(takesBack),
    fc.boolean().map(shares),
  ],
  { maxCommands: 40, size: 'max' },
)

function ownedBy(policy: 'ask'): { model: Model; real: Real } {
  const clock = new FakeClock()
  const real: Real = { clock, shared: true, consent: undefined as never }
  const look = () => {
    if (!real.shared) throw new FerryError('missing')
  }
  const allow = async () => {
    look()
    return look
  }
  const consent = new Consent({ clock, allow, onAsked: () => {} }, policy)
  return { model: { all: [], shared: true }, real: Object.assign(real, { consent }) }
}

describe('the owner’s word, whatever happens', () => {
  it('is needed for each transfer, and holds until it is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(commands, (steps) => fc.asyncModelRun(() => ownedBy('ask'), steps)),
      { numRuns: 150 },
    )
  })

  it('is forgotten for the oldest transfers first, and never for more than the bound', async () => {
    const { real } = ownedBy('ask')
    const consent = new Consent({ clock: real.clock, allow: async () => () => {}, onAsked: () => {} }, 'auto')
    const count = LIMITS.offersRemembered + 10
    for (let number = 1; number <= count; number++) await consent.decide(offerOf(number))
    for (const number of [1, 10]) assert.throws(() => consent.of(offerOf(number).transfer), { code: 'refused' })
    for (const number of [11, count]) assert.equal(consent.of(offerOf(number).transfer).path, `Files/${number}`)
  })
})
