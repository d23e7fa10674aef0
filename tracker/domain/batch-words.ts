/** What people are told about a batch: who is missing, and where each one stood. Pure. */
import type { Millis } from '#shared/base/clock.ts'
import { formatDuration } from '#shared/base/config/quantities.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { type BatchExit, hasReached } from '#shared/protocol/batch.ts'
import type { BatchRules, Place, Running } from './batch-machine.ts'

/** So that a text has room for a reason too, whatever the names are. */
const NAMES_MOST = 8

/** `ann, bea and 3 more`, in the order of the alphabet, not in that of coming. */
export function namesOf(names: readonly string[]): string {
  if (names.length === 0) return 'nobody'
  const rest = names.length - NAMES_MOST
  const shown = names.toSorted().slice(0, NAMES_MOST)
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

const AIM = {
  gathering: 'announced',
  preparing: 'ready',
  downloading: 'done',
} as const

/** Why the deadline is over: who is away, who never came, who stands where. */
export function overdueText(state: Running, now: Millis, { expected, deadline }: BatchRules): string {
  const places = [...state.places.values()]
  const awayTooLong = places.filter(({ lostAt }) => lostAt !== undefined && now - lostAt >= deadline)
  const isStill = now - state.movedAt >= deadline
  const away = isStill ? places.filter(({ lostAt }) => lostAt !== undefined) : awayTooLong
  const behind = places.filter((place) => place.lostAt === undefined && !hasReached(place.step, AIM[state.name]))
  const missing = expected - places.length
  const parts = [
    ...(isStill && missing > 0 ? [`${missing} of ${expected} did not come`] : []),
    ...(away.length > 0 ? [listOf(away, (place) => `${place.username} is gone (${standing(place)})`)] : []),
    ...(isStill ? behind.slice(0, NAMES_MOST).map((place) => stuckText(place, state.name)) : []),
    ...(isStill && behind.length > NAMES_MOST ? [`${behind.length - NAMES_MOST} more are behind`] : []),
  ]
  return clip(`The batch was given up after ${formatDuration(deadline)}: ${parts.join('; ')}.`)
}

export const endedText = (username: string, how: BatchExit, text: string): string =>
  clip(
    how === 'left'
      ? `${username} left the batch before it was over${text === '' ? '.' : `: ${text}`}`
      : `${username} could not go on: ${text}`,
  )

function stuckText(place: Place, phase: Running['name']): string {
  const { username } = place
  if (phase === 'gathering') return `${username} came, but announced no list`
  const why = place.text === '' ? '' : `: ${place.text}`
  if (phase === 'preparing') return `${username} has not the metadata of what it wants${why}`
  return `${username} stands still (${standing(place)})${why}`
}

const standing = ({ step, have, wanted }: Place): string =>
  step === 'downloading' ? `${have} of ${wanted} fetched` : `last seen: ${step}`

function listOf(places: readonly Place[], word: (place: Place) => string): string {
  const shown = places.slice(0, NAMES_MOST).map(word)
  const rest = places.length - shown.length
  return rest > 0 ? `${shown.join('; ')}; ${rest} more are gone` : shown.join('; ')
}

/** Names and reasons are others' words: they are cut at a whole character to what a message carries. */
function clip(text: string): string {
  let cut = ''
  for (const letter of text) {
    if (Buffer.byteLength(cut) + Buffer.byteLength(letter) > 2 * LIMITS.textBytes - 8) return `${cut}…`
    cut += letter
  }
  return cut
}
