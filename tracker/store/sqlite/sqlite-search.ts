/** How a search speaks to SQLite: the trigram index (FTS5), JSON arrays as tables, `instr` and `substr`. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { ContentRoot } from '#shared/base/ids.ts'
import type { EntryCriteria, SearchStep } from '../entry-search.ts'
import type { HubSchema } from '../schema.ts'
import type { SearchDialect } from '../sql-search.ts'
import { RunRarity, SAMPLE_PATHS } from './run-rarity.ts'
import { trigramMatch } from './trigram-match.ts'

/** What is rare is learnt again after so many steps at most; sooner while there were few. Until then all is taken for common. */
const STEPS_PER_LESSON = 5000
const FIRST_LESSONS = 16

export class SqliteSearch implements SearchDialect {
  readonly #rarity = new RunRarity()
  #steps = 0
  #nextLesson = 0

  async learn(db: Kysely<HubSchema>): Promise<void> {
    this.#steps += 1
    if (this.#steps < this.#nextLesson) return
    this.#nextLesson = Math.min(2 * this.#steps + FIRST_LESSONS, this.#steps + STEPS_PER_LESSON)
    const { rows } = await sql<{ text: string }>`
      with recursive picked (id, gap) as (select max(id), max(id) / ${SAMPLE_PATHS} + 1 from entry
        union all select id - gap, gap from picked where id > gap)
      select coalesce(folded, lower(path)) as text from entry where id in (select id from picked)`.execute(db)
    this.#rarity.learn(rows.map(({ text }) => text))
  }

  textIds(criteria: EntryCriteria, { from, below, rows }: SearchStep): RawBuilder<unknown> | undefined {
    const match = trigramMatch(criteria, this.#rarity)
    if (match === undefined) return undefined
    return sql`select rowid as id from entry_text where entry_text match ${match}
      and rowid >= ${from} and rowid < ${below} order by rowid desc limit ${rows}`
  }

  contains(text: RawBuilder<string>, part: string): RawBuilder<SqlBool> {
    return sql`instr(${text}, ${part}) > 0`
  }

  endsWithOne(text: RawBuilder<string>, endings: readonly string[]): RawBuilder<SqlBool> {
    const byLength = Map.groupBy(endings, (ending) => [...ending].length)
    const groups = [...byLength].map(([length, some]) => sql`substr(${text}, ${-length}) in (${sql.join(some)})`)
    return sql`(${sql.join(groups, sql` or `)})`
  }

  numbers(values: readonly number[]): RawBuilder<unknown> {
    return sql`json_each(${JSON.stringify(values)})`
  }

  // For each root the index gives its entries by their ids: the newest are read from its end.
  copyIds(roots: readonly ContentRoot[], most: number, but: readonly number[]): RawBuilder<unknown> {
    return sql`select id.value from json_each(${JSON.stringify(roots)}) as root, json_each((select json_group_array(id) from
      (select id from entry where entry.root = unhex(root.value) order by id desc limit ${most}))) as id
      where id.value not in (select value from json_each(${JSON.stringify(but)}))`
  }

  hex(column: RawBuilder<Uint8Array>): RawBuilder<string> {
    return sql`lower(hex(${column}))`
  }
}
