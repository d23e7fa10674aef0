/** Control messages of standing wishes. docs/protocol.md, "Wants". */
import { z } from 'zod'
import { LIMITS } from '../base/limits.ts'
import * as field from './fields.ts'

const wish = {
  /** A glob over names; empty when a root is wanted. */
  pattern: field.text(LIMITS.maxNameBytes),
  root: field.optionalRoot,
  /** Bytes; a file outside does not fit. `most` 0 has no limit. */
  least: field.size,
  most: field.size,
  /** Only this user's; empty for anybody's. */
  owner: field.text(64),
  /** Fetch by itself what fits. */
  fetch: z.boolean(),
}

export const want = z.object({ id: field.count, ...wish, createdAt: field.moment, hits: field.count })
export type Want = z.infer<typeof want>

export const wantHit = z.object({
  want: field.count,
  device: field.deviceNo,
  username: field.username,
  path: field.text(2 * LIMITS.maxPathBytes),
  size: field.size,
  root: field.contentRoot,
  fetch: z.boolean(),
  /** Of the entry that was found. */
  revision: field.revision,
})
export type WantHit = z.infer<typeof wantHit>

export const wantAsks = {
  addWant: z.object(wish),
  removeWant: z.object({ id: field.count }),
  listWants: field.empty,
  collectWants: z.object({ since: field.revision }),
} as const

export const wantAnswers = {
  addWant: z.object({ id: field.count }),
  removeWant: field.empty,
  listWants: z.object({ wants: z.array(want).max(200) }),
  /** Everything up to `until` was looked at; with `more`, ask again from there. */
  collectWants: z.object({
    hits: z.array(wantHit).max(LIMITS.wantHitsPerAnswer),
    until: field.revision,
    more: z.boolean(),
  }),
} as const
