/** How a search speaks to SQLite: the trigram index (FTS5), JSON arrays as tables, `instr` and `substr`. */
import { sql } from 'kysely'
import type { SearchDialect } from '../sql-search.ts'
import { trigramMatch } from './trigram-match.ts'

export const sqliteSearch: SearchDialect = {
  textIds(criteria, { from, below, rows }) {
    const match = trigramMatch(criteria)
    if (match === undefined) return undefined
    return sql`select rowid as id from entry_text where entry_text match ${match}
      and rowid >= ${from} and rowid < ${below} order by rowid desc limit ${rows}`
  },
  contains: (text, part) => sql`instr(${text}, ${part}) > 0`,
  endsWithOne: (text, endings) => {
    const byLength = Map.groupBy(endings, (ending) => [...ending].length)
    const groups = [...byLength].map(([length, some]) => sql`substr(${text}, ${-length}) in (${sql.join(some)})`)
    return sql`(${sql.join(groups, sql` or `)})`
  },
  numbers: (values) => sql`json_each(${JSON.stringify(values)})`,
  // For each root the index gives its entries by their ids: the newest are read from its end.
  copyIds: (roots, most, but) =>
    sql`select id.value from json_each(${JSON.stringify(roots)}) as root, json_each((select json_group_array(id) from
      (select id from entry where entry.root = unhex(root.value) order by id desc limit ${most}))) as id
      where id.value not in (select value from json_each(${JSON.stringify(but)}))`,
  hex: (column) => sql`lower(hex(${column}))`,
}
