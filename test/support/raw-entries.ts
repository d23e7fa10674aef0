/** Entries as raw peers publish them: for everyone, signed with their own key or with none. */
import type { PrivateKey } from '@libp2p/interface'
import { deviceNo } from '#shared/base/ids.ts'
import { EVERYONE } from '#shared/protocol/audience.ts'
import type { WireEntry } from '#shared/protocol/catalogue.ts'
import type { Ask } from '#shared/protocol/control.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'

const NO_SIGNATURE = new Uint8Array(64)

/** For tests in which nobody fetches. */
export const unsigned = (entries: readonly WireEntry[]): Ask<'publish'> => ({
  entries: entries.map((entry) => ({ ...entry, audience: 0, signature: NO_SIGNATURE })),
  audiences: [],
  device: deviceNo(0),
})

export async function signed(key: PrivateKey, entries: readonly WireEntry[]): Promise<Ask<'publish'>> {
  const published = entries.map(async (entry) => ({
    ...entry,
    audience: 0,
    signature: await signEntry(key, { ...entry, audience: EVERYONE }),
  }))
  return { entries: await Promise.all(published), audiences: [], device: deviceNo(0) }
}
