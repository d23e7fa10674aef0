/** From the names that an owner grants something to, to accounts; and back to who sees what. Rows E8, F1. */
import { FerryError } from '#shared/base/errors.ts'
import type { AccountId } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { EVERYONE, parseAudience } from '#shared/protocol/audience.ts'
import type { Sight } from '../bus/bus.ts'
import type { StoreReads, StoreTransaction } from '../store/store.ts'

/** A stored audience: 0 is everyone. */
export interface KnownAudience {
  readonly id: number
  readonly text: string
  readonly sight: Sight
}

export const TO_EVERYONE: KnownAudience = { id: 0, text: EVERYONE, sight: 'everyone' }

/** Audiences by their numbers, everyone among them. */
export async function readAudiences(store: StoreReads, ids: Iterable<number>): Promise<Map<number, KnownAudience>> {
  const wanted = [...new Set(ids)].filter((id) => id !== 0)
  const known = new Map<number, KnownAudience>([[0, TO_EVERYONE]])
  for (const { id, owner, text, members } of await store.audiences(wanted)) {
    const named = members.flatMap(({ account, until }) => (account === undefined ? [] : [[account, until] as const]))
    known.set(id, { id, text, sight: { owner, members: new Map(named) } })
  }
  return known
}

/** The stored audience with this text, made when it is new. @throws FerryError `usage`, `quota` */
export async function resolveAudience(tx: StoreTransaction, owner: AccountId, text: string): Promise<KnownAudience> {
  const audience = parseAudience(text)
  if (audience === undefined) throw new FerryError('usage', 'This audience is not written as it must be.')
  if (audience === 'everyone') return TO_EVERYONE
  const id = (await tx.audienceWithText(owner, text)) ?? (await makeAudience(tx, owner, text, audience))
  const known = (await readAudiences(tx, [id])).get(id)
  if (known === undefined) throw new FerryError('internal')
  return known
}

async function makeAudience(
  tx: StoreTransaction,
  owner: AccountId,
  text: string,
  audience: Exclude<ReturnType<typeof parseAudience>, 'everyone' | undefined>,
): Promise<number> {
  if ((await tx.countAudiences(owner)) >= LIMITS.audiencesPerAccount) await tx.pruneAudiences()
  if ((await tx.countAudiences(owner)) >= LIMITS.audiencesPerAccount)
    throw new FerryError(
      'quota',
      'This account shares with too many different sets of people; use the same ones again.',
    )
  const members = await Promise.all(
    audience.map(async ({ username, until }) => ({
      username,
      until,
      account: (await tx.accountByName(username))?.id,
    })),
  )
  return tx.insertAudience(owner, text, members)
}
