/**
 * A peer's way through a batch of its hub (rows C3, C5, C10). Pure. The tracker decides when the barriers fall; the peer says
 * where it stands, and never goes back. docs/protocol.md, "Batch".
 */
import { type Refusal, refusal } from '#shared/base/errors.ts'
import type { BatchPhase, BatchStep } from '#shared/protocol/batch.ts'

export type MemberState =
  /** No hub has been asked yet. */
  | { readonly name: 'outside' }
  /** The hub runs no batch: this peer fetches by itself. */
  | { readonly name: 'alone' }
  | { readonly name: 'inside'; readonly step: BatchStep; readonly phase: BatchPhase }
  | { readonly name: 'closed' }
  | { readonly name: 'ended'; readonly why: Refusal }

export type MemberEvent =
  /** Signed in. */
  | { readonly name: 'entered' }
  /** The hub has the list of this session. */
  | { readonly name: 'listed' }
  | { readonly name: 'told'; readonly phase: BatchPhase; readonly why: Refusal }
  | { readonly name: 'no-batch' }
  /** The metadata of all that is wanted is here. */
  | { readonly name: 'prepared' }
  /** All that is wanted is here. */
  | { readonly name: 'fetched' }
  /** This peer cannot go on, and the others should know. */
  | { readonly name: 'broken'; readonly why: Refusal }
  /** The hub does not want this peer in its batch, or is gone. */
  | { readonly name: 'given-up'; readonly why: Refusal }

export type MemberEffect =
  | { readonly name: 'report'; readonly step: BatchStep }
  | { readonly name: 'report-failed'; readonly why: Refusal }
  | { readonly name: 'prepare' }
  | { readonly name: 'download' }
  | { readonly name: 'go-alone' }
  | { readonly name: 'close' }
  | { readonly name: 'give-up'; readonly why: Refusal }

export type MemberTurn = readonly [MemberState, readonly MemberEffect[]]

export const OUTSIDE: MemberState = { name: 'outside' }

export function step(state: MemberState, event: MemberEvent): MemberTurn {
  switch (state.name) {
    case 'outside':
      return event.name === 'entered' ? reached({ name: 'inside', step: 'arrived', phase: 'gathering' }) : [state, []]
    case 'inside':
      return whenInside(state, event)
    case 'alone':
    case 'closed':
    case 'ended':
      return [state, []]
    default:
      return state satisfies never
  }
}

type Inside = Extract<MemberState, { name: 'inside' }>

function whenInside(state: Inside, event: MemberEvent): MemberTurn {
  switch (event.name) {
    case 'entered':
      return [state, []] // it is said where this peer stands once the hub has its list again
    case 'listed':
      return reached(state.step === 'arrived' ? { ...state, step: 'announced' } : state)
    case 'told':
      return whenTold(state, event.phase, event.why)
    case 'no-batch':
      return whenNoBatch(state)
    case 'prepared':
      return state.step === 'begun' ? reached({ ...state, step: 'ready' }) : [state, []]
    case 'fetched':
      return state.step === 'downloading' ? reached({ ...state, step: 'done' }) : [state, []]
    case 'broken':
      return [
        { name: 'ended', why: event.why },
        [
          { name: 'report-failed', why: event.why },
          { name: 'give-up', why: event.why },
        ],
      ]
    case 'given-up':
      return giveUp(event.why)
    default:
      return event satisfies never
  }
}

function whenTold(state: Inside, phase: BatchPhase, why: Refusal): MemberTurn {
  if (phase === 'closed') return [{ name: 'closed' }, [{ name: 'close' }]]
  if (phase === 'failed') return giveUp(why)
  // A tracker that was started anew gathers again; this peer is where it is.
  return phase === 'gathering' ? [state, []] : goOn({ ...state, phase: later(state.phase, phase) })
}

/** Before it begins that is no loss; afterwards the others are not there any more. */
function whenNoBatch(state: Inside): MemberTurn {
  if (state.step === 'arrived' || state.step === 'announced') return [{ name: 'alone' }, [{ name: 'go-alone' }]]
  return giveUp(refusal('cancelled', 'The hub runs this batch no more.'))
}

/** Says where the peer stands now, and goes on where the barrier has fallen already. */
function reached(state: Inside): MemberTurn {
  const [next, effects] = goOn(state)
  return [next, [{ name: 'report', step: state.step }, ...effects]]
}

function goOn(state: Inside): MemberTurn {
  const { step: at, phase } = state
  if (at === 'announced' && phase !== 'gathering')
    return [{ ...state, step: 'begun' }, [{ name: 'report', step: 'begun' }, { name: 'prepare' }]]
  if (at === 'ready' && phase === 'downloading')
    return [{ ...state, step: 'downloading' }, [{ name: 'report', step: 'downloading' }, { name: 'download' }]]
  return [state, []]
}

const giveUp = (why: Refusal): MemberTurn => [{ name: 'ended', why }, [{ name: 'give-up', why }]]

const later = (a: BatchPhase, b: BatchPhase): BatchPhase => (a === 'downloading' ? a : b)
