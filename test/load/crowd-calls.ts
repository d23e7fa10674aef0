/** What the coordinator asks of its worker processes, and how that goes over their pipe. */
import type { TimeCounts } from './times.ts'

/** Members with these numbers, `to` not among them. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What the members of a worker have seen since they were last told to forget it. */
export interface Tally {
  readonly there: number
  readonly frames: number
  /** Announced files that were heard of: one for each listener. */
  readonly heard: number
  /** Events that began after the one before had ended, and calls to read anew. */
  readonly gaps: number
  /** From the announcement to the listener. */
  readonly delays: TimeCounts
  /** Tries to sign in that came to nothing, by reason. */
  readonly failures: Readonly<Record<string, number>>
}

export interface CrowdCalls {
  create(ask: { members: readonly number[]; addresses: number; follows: boolean }): Promise<void>
  /** Signs in who is in the range, so many at once. @returns how long each took */
  join(ask: { range: Range; address: string; atOnce: number }): Promise<TimeCounts>
  tally(ask: Record<string, never>): Promise<Tally>
  forget(ask: Record<string, never>): Promise<void>
  /** Announces one file after the other, each by the next of the first so many members, whether or not the last is done. @returns how long each took */
  announce(ask: { members: number; perSecond: number; seconds: number; tag: string }): Promise<TimeCounts>
  /** Announces a batch of files as one member. @returns ms */
  announceBatch(ask: { member: number; tag: string; files: number }): Promise<number>
  /** One member asks for an answer every so often. @returns how long each took */
  ping(ask: { every: number; seconds: number }): Promise<TimeCounts>
  /** When those came who are there again since then. */
  back(ask: { since: number }): Promise<readonly number[]>
}

export type CallName = keyof CrowdCalls
export type AskOf<K extends CallName> = Parameters<CrowdCalls[K]>[0]
export type AnswerOf<K extends CallName> = Awaited<ReturnType<CrowdCalls[K]>>

export interface CrowdRequest {
  readonly id: number
  readonly call: CallName
  readonly ask: unknown
}

export type CrowdReply =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string }
