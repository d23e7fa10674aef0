/**
 * A batch: so many peers, two barriers, one end (rows C3, C5, C10). Pure: reports, losses and the time go in, the next state
 * and what is to be said comes out. docs/protocol.md, "Batch".
 */
import type { Millis } from '#shared/base/clock.ts'
import { type Refusal, refusal } from '#shared/base/errors.ts'
import type { AccountId, DeviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import {
  type BatchExit,
  type BatchPhase,
  type BatchReport,
  type BatchStep,
  hasReached,
} from '#shared/protocol/batch.ts'
import { endedText, namesOf, overdueText } from './batch-words.ts'

export interface BatchRules {
  /** Peers that take part. */
  readonly expected: number
  /** How long everybody may stand still, and one may be away. */
  readonly deadline: Millis
}

export interface BatchPeer {
  readonly account: AccountId
  readonly username: string
  readonly device: DeviceNo
}

/** A peer's place; it outlives the peer's sessions. */
export interface Place extends BatchPeer {
  readonly step: BatchStep
  readonly have: number
  readonly wanted: number
  readonly bytes: number
  /** What it lacks, in its own words. */
  readonly text: string
  /** Since when it is away. */
  readonly lostAt: Millis | undefined
}

export type Places = ReadonlyMap<AccountId, Place>

/** Why a batch failed; nothing when it did not. */
export type Verdict = Refusal | undefined

export interface Running {
  readonly name: 'gathering' | 'preparing' | 'downloading'
  readonly places: Places
  /** When anybody came further the last time. */
  readonly movedAt: Millis
}

export type BatchState =
  | Running
  /** Everybody has been told; `left` have not hung up yet. */
  | {
      readonly name: 'ending'
      readonly places: Places
      readonly verdict: Verdict
      readonly left: ReadonlySet<DeviceNo>
      readonly since: Millis
    }
  | { readonly name: 'over'; readonly places: Places; readonly verdict: Verdict }

export type Report = Pick<BatchReport, 'have' | 'wanted' | 'bytes' | 'text'> & { readonly step: BatchStep | BatchExit }

export type BatchEvent =
  | { readonly name: 'reported'; readonly peer: BatchPeer; readonly report: Report }
  /** The session of a device is over. */
  | { readonly name: 'lost'; readonly device: DeviceNo }
  /** What was due may be due now. */
  | { readonly name: 'time' }
  | { readonly name: 'stopped'; readonly text: string }

/** What the operator is told. */
export type BatchNews =
  | {
      readonly event: 'batch-peer'
      readonly user: string
      readonly step: BatchStep | BatchExit | 'lost' | 'back' | 'closed'
      /** Peers that have come so far. */
      readonly count: number
      readonly text: string
    }
  | {
      readonly event: 'batch-progress'
      readonly user: string
      readonly have: number
      readonly wanted: number
      readonly bytes: number
    }
  | { readonly event: 'batch-phase'; readonly phase: BatchPhase; readonly peers: number; readonly text: string }

export type BatchEffect =
  /** All places that are there are told the state. */
  | { readonly name: 'tell' }
  | { readonly name: 'news'; readonly news: BatchNews }
  | { readonly name: 'end'; readonly verdict: Verdict }

export type BatchTurn = readonly [BatchState, readonly BatchEffect[]]

export const newBatch = (now: Millis): BatchState => ({ name: 'gathering', places: new Map(), movedAt: now })

/** Why this peer has no place in the batch; `undefined` when it has one, or may take one. */
export function refuse(state: BatchState, peer: BatchPeer, { expected }: BatchRules): Refusal | undefined {
  const place = state.places.get(peer.account)
  if (place !== undefined) {
    if (place.device === peer.device || place.lostAt !== undefined) return undefined
    return refusal('forbidden', `${peer.username} is in this batch already, with another device: one place an account.`)
  }
  if (state.name === 'gathering' && state.places.size < expected) return undefined
  const there = namesOf([...state.places.values()].map(({ username }) => username))
  return refusal(
    'forbidden',
    `This batch expects ${expected} peers, and has them: ${there}. ${peer.username} came too late.`,
  )
}

/** When `time` is to come; never, when the batch is over. */
export function dueAt(state: BatchState, { deadline }: BatchRules): Millis | undefined {
  if (state.name === 'over') return undefined
  if (state.name === 'ending') return state.since + LIMITS.batchFarewell
  const since = [...state.places.values()].flatMap(({ lostAt }) => lostAt ?? [])
  return Math.min(state.movedAt, ...since) + deadline
}

/** What the peers are told of it. */
export function phaseOf(state: BatchState): BatchPhase {
  if (state.name !== 'ending' && state.name !== 'over') return state.name
  return state.verdict === undefined ? 'closed' : 'failed'
}

/** Call it with `reported` only when `refuse` had no objection. */
export function step(state: BatchState, event: BatchEvent, now: Millis, rules: BatchRules): BatchTurn {
  if (state.name === 'over') return [state, []]
  if (state.name === 'ending') return whenEnding(state, event, now, rules)
  switch (event.name) {
    case 'reported':
      return whenReported(state, event, now, rules)
    case 'lost':
      return whenLost(state, event.device, now)
    case 'time':
      if (now < (dueAt(state, rules) ?? Infinity)) return [state, []]
      return fail(state, refusal('timeout', overdueText(state, now, rules)), now)
    case 'stopped':
      return fail(state, refusal('cancelled', event.text), now)
    default:
      return event satisfies never
  }
}

type Reported = Extract<BatchEvent, { name: 'reported' }>

function whenReported(state: Running, { peer, report }: Reported, now: Millis, rules: BatchRules): BatchTurn {
  if (report.step === 'left' || report.step === 'failed') return whenQuit(state, peer, report.step, report.text, now)
  const before = state.places.get(peer.account)
  const { have, wanted, bytes, text } = report
  const place: Place = { ...peer, step: report.step, have, wanted, bytes, text, lostAt: undefined }
  const places = new Map(state.places).set(peer.account, place)
  const isStep = before?.step !== place.step
  const isFurther = isStep || have > before.have || bytes > before.bytes
  const news: BatchEffect[] = []
  if (before?.lostAt !== undefined) news.push(peerNews(places, place, 'back'))
  if (isStep) news.push(peerNews(places, place, place.step))
  else if (isFurther) news.push(told({ event: 'batch-progress', user: place.username, have, wanted, bytes }))
  const [next, effects] = pass({ ...state, places, movedAt: isFurther ? now : state.movedAt }, now, rules)
  return [next, [...news, ...effects]]
}

/** While others are still expected a place is free again; later nobody can take over what was left. */
function whenQuit(state: Running, peer: BatchPeer, how: BatchExit, text: string, now: Millis): BatchTurn {
  const places = new Map(state.places)
  places.delete(peer.account)
  const news = told({ event: 'batch-peer', user: peer.username, step: how, count: places.size, text })
  if (how === 'left' && state.name === 'gathering') return [{ ...state, places }, [news]]
  const code = how === 'left' ? 'cancelled' : 'missing'
  const [next, effects] = fail({ ...state, places }, refusal(code, endedText(peer.username, how, text)), now)
  return [next, [news, ...effects]]
}

function whenLost(state: Running, device: DeviceNo, now: Millis): BatchTurn {
  const place = placeOf(state.places, device)
  if (place === undefined || place.lostAt !== undefined) return [state, []]
  const places = new Map(state.places).set(place.account, { ...place, lostAt: now })
  return [{ ...state, places }, [peerNews(places, place, 'lost')]]
}

type Ending = Extract<BatchState, { name: 'ending' }>

function whenEnding(state: Ending, event: BatchEvent, now: Millis, rules: BatchRules): BatchTurn {
  const { places, verdict } = state
  if (event.name === 'lost') {
    const place = placeOf(places, event.device)
    if (place === undefined || !state.left.has(event.device)) return [state, []]
    const left = new Set([...state.left].filter((device) => device !== event.device))
    const count = places.size - left.size
    const news = told({ event: 'batch-peer', user: place.username, step: 'closed', count, text: '' })
    const [next, effects] = left.size > 0 ? [{ ...state, left }, []] : over(places, verdict)
    return [next, [news, ...effects]]
  }
  if (event.name !== 'time' || now < (dueAt(state, rules) ?? Infinity)) return [state, []]
  const silent = [...places.values()].filter(({ device }) => state.left.has(device))
  const names = namesOf(silent.map(({ username }) => username))
  return over(places, verdict ?? refusal('timeout', `All has been fetched, but ${names} did not close.`))
}

/** Goes through every barrier that has fallen; everybody is told once, of the last one. */
function pass(state: Running, now: Millis, rules: BatchRules): BatchTurn {
  const next = NEXT[state.name]
  const places = [...state.places.values()]
  const isThere = ({ lostAt, step: at }: Place) => lostAt === undefined && hasReached(at, next.least)
  if (places.length < rules.expected || !places.every(isThere)) return [state, []]
  if (next.name === 'closed') return finish(state, undefined, now)
  const [last, effects] = pass({ ...state, name: next.name, movedAt: now }, now, rules)
  const news = told({ event: 'batch-phase', phase: next.name, peers: places.length, text: '' })
  return [last, [news, ...(effects.some(({ name }) => name === 'tell') ? [] : [TELL]), ...effects]]
}

const NEXT = {
  gathering: { name: 'preparing', least: 'announced' },
  preparing: { name: 'downloading', least: 'ready' },
  downloading: { name: 'closed', least: 'done' },
} as const satisfies Record<Running['name'], { name: BatchPhase; least: BatchStep }>

const fail = (state: Running, why: Refusal, now: Millis): BatchTurn => finish(state, why, now)

function finish({ places }: Running, verdict: Verdict, now: Millis): BatchTurn {
  const there = [...places.values()].filter(({ lostAt }) => lostAt === undefined)
  const phase = verdict === undefined ? 'closed' : 'failed'
  const news = told({ event: 'batch-phase', phase, peers: places.size, text: verdict?.text ?? '' })
  if (there.length === 0) {
    const [state, effects] = over(places, verdict)
    return [state, [news, ...effects]]
  }
  const left = new Set(there.map(({ device }) => device))
  return [{ name: 'ending', places, verdict, left, since: now }, [news, TELL]]
}

const over = (places: Places, verdict: Verdict): BatchTurn => [
  { name: 'over', places, verdict },
  [{ name: 'end', verdict }],
]

const TELL: BatchEffect = { name: 'tell' }
const told = (news: BatchNews): BatchEffect => ({ name: 'news', news })

function peerNews(places: Places, { username, step: at, text }: Place, what: BatchStep | 'lost' | 'back'): BatchEffect {
  const reached = [...places.values()].filter((place) => hasReached(place.step, at)).length
  return told({ event: 'batch-peer', user: username, step: what, count: reached, text })
}

const placeOf = (places: Places, device: DeviceNo): Place | undefined =>
  [...places.values()].find((place) => place.device === device)
