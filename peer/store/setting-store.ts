/** Small facts by name. */
import { type Kysely, sql } from 'kysely'
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

  async set(name: string, value: string): Promise<void> {
    await this.#db
      .insertInto('setting')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute()
  }

  async remove(name: string): Promise<void> {
    await this.#db.deleteFrom('setting').where('name', '=', name).execute()
  }

  /** All whose name begins so. */
  async removeBelow(beginning: string): Promise<void> {
    await this.#db.deleteFrom('setting').where(below(beginning)).execute()
  }

  /** Of those whose name begins so, the last `most` that were made stay. */
  async keepNewest(beginning: string, most: number): Promise<void> {
    const older = this.#db
      .selectFrom('setting')
      .select('name')
      .where(below(beginning))
      .orderBy(sql`rowid`, 'desc')
      .limit(-1)
      .offset(most)
    await this.#db.deleteFrom('setting').where('name', 'in', older).execute()
  }
}

/** U+FFFF is in no name: everything that begins so lies before it. */
const below = (beginning: string) => sql<boolean>`name >= ${beginning} and name < ${`${beginning}\uffff`}`
