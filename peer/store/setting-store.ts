/** Small facts by name, on disk. */
import type { Kysely } from 'kysely'
import type { PeerSchema } from './schema.ts'

export class SettingStore {
  readonly #db: Kysely<PeerSchema>

  constructor(db: Kysely<PeerSchema>) {
    this.#db = db
  }

  async get(name: string): Promise<string | undefined> {
    const row = await this.#db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
    return row?.value
  }

  async put(name: string, value: string): Promise<void> {
    await this.#db
      .insertInto('setting')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute()
  }
}
