/** With whom what is shared, and whose keys are known, on disk. */
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Millis } from '#shared/base/clock.ts'
import type { PeerIdText, Username } from '#shared/base/ids.ts'
import type { PeerSchema } from './schema.ts'

/** As `peer/sharing/rules.ts` has it. */
export type StoredVisibility = 'everyone' | readonly { readonly name: string; readonly until: Millis | undefined }[]

export interface PinnedKey {
  readonly username: Username
  readonly peerId: PeerIdText
  /** False for a key that came after the first and that nobody has accepted yet. */
  readonly accepted: boolean
  readonly seenAt: Millis
}

const visibility = z.union([
  z.literal('everyone'),
  z
    .array(z.object({ name: z.string(), until: z.number().optional() }))
    .transform((list) => list.map(({ name, until }) => ({ name, until }))),
])
const members = z.array(z.custom<Username>((value) => typeof value === 'string'))

export class SharingStore {
  readonly #db: Kysely<PeerSchema>

  constructor(db: Kysely<PeerSchema>) {
    this.#db = db
  }

  async all(): Promise<{
    scopes: Map<string, StoredVisibility>
    groups: Map<string, readonly Username[]>
  }> {
    const scopes = await this.#db.selectFrom('share_scope').selectAll().execute()
    const groups = await this.#db.selectFrom('share_group').selectAll().execute()
    return {
      scopes: new Map(scopes.map((row) => [row.scope, visibility.parse(JSON.parse(row.visibility))])),
      groups: new Map(groups.map((row) => [row.name, members.parse(JSON.parse(row.members))])),
    }
  }

  async putScope(scope: string, decided: StoredVisibility): Promise<void> {
    await this.#db
      .insertInto('share_scope')
      .values({ scope, visibility: JSON.stringify(decided) })
      .onConflict((conflict) => conflict.column('scope').doUpdateSet({ visibility: JSON.stringify(decided) }))
      .execute()
  }

  async putGroup(name: string, usernames: readonly Username[]): Promise<void> {
    await this.#db.deleteFrom('share_group').where('name', '=', name).execute()
    if (usernames.length === 0) return
    await this.#db
      .insertInto('share_group')
      .values({ name, members: JSON.stringify(usernames) })
      .execute()
  }

  async keys(): Promise<PinnedKey[]> {
    const rows = await this.#db.selectFrom('pinned_key').selectAll().orderBy('seen_at').execute()
    return rows.map((row) => ({
      username: row.username as Username,
      peerId: row.peer_id as PeerIdText,
      accepted: row.accepted !== 0,
      seenAt: row.seen_at,
    }))
  }

  async putKey({ username, peerId, accepted, seenAt }: PinnedKey): Promise<void> {
    const row = { username, peer_id: peerId, accepted: accepted ? 1 : 0, seen_at: seenAt }
    await this.#db
      .insertInto('pinned_key')
      .values(row)
      .onConflict((conflict) => conflict.columns(['username', 'peer_id']).doUpdateSet({ accepted: row.accepted }))
      .execute()
  }

  async forgetKeys(username: Username): Promise<void> {
    await this.#db.deleteFrom('pinned_key').where('username', '=', username).execute()
  }
}
