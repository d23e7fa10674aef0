/** Control messages of a batch: a run of expected peers with barriers. docs/protocol.md, "Batch". */
import { z } from 'zod'
import { LIMITS } from '../base/limits.ts'
import * as field from './fields.ts'

/** What a peer of a batch has behind it, in this order. */
export const BATCH_STEPS = ['arrived', 'announced', 'begun', 'ready', 'downloading', 'done'] as const
export type BatchStep = (typeof BATCH_STEPS)[number]

/** How a peer ends its part before the batch is over. */
export const BATCH_EXITS = ['failed', 'left'] as const
export type BatchExit = (typeof BATCH_EXITS)[number]

/** What the tracker waits for: lists of all, metadata of all, downloads of all; then it is over, one way or the other. */
export const BATCH_PHASES = ['gathering', 'preparing', 'downloading', 'closed', 'failed'] as const
export type BatchPhase = (typeof BATCH_PHASES)[number]

const report = z.object({
  step: z.enum([...BATCH_STEPS, ...BATCH_EXITS]),
  entries: field.count,
  fingerprint: field.bytes(32),
  have: field.count,
  wanted: field.count,
  bytes: field.count,
  text: field.text(LIMITS.textBytes),
})
export type BatchReport = z.infer<typeof report>

const state = z.object({
  phase: z.enum(BATCH_PHASES),
  expected: field.count,
  announced: field.count,
  deadline: field.count,
  revision: field.revision,
  code: field.count,
  text: field.text(2 * LIMITS.textBytes),
})
export type BatchState = z.infer<typeof state>

export const batchAsks = { reportBatch: report, tellBatch: state } as const
export const batchAnswers = { reportBatch: state, tellBatch: field.empty } as const

/** Whether `step` has `least` behind it. */
export const hasReached = (step: BatchStep, least: BatchStep): boolean =>
  BATCH_STEPS.indexOf(step) >= BATCH_STEPS.indexOf(least)
