/** The `EntrySearch` port over Kysely, on a connection of its own so that a long search holds up no other read. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { type ContentRoot, type DeviceNo, deviceNo, type Username } from '#shared/base/ids.ts'
import type { EntryCriteria, EntrySearch, FoundEntry, SearchStep, StepResult } from './entry-search.ts'
import type { HubSchema } from './schema.ts'
import { visibleTo } from './sql-sight.ts'
import type { Viewer } from './store.ts'

/** What the databases say differently. All that comes from users goes in as parameters. */
export interface SearchDialect {
  /** After each step: the time to look at what there is, where that helps later ones. */
  learn(db: Kysely<HubSchema>): Promise<void>
  /** Ids of entries whose text may have all that is looked for, newest first; `undefined` where the index does not help. */
  textIds(criteria: EntryCriteria, step: SearchStep): RawBuilder<unknown> | undefined
  contains(text: RawBuilder<string>, part: string): RawBuilder<SqlBool>
  endsWithOne(text: RawBuilder<string>, endings: readonly string[]): RawBuilder<SqlBool>
  /** The numbers as a table with one column `value`, in one parameter however many they are. */
  numbers(values: readonly number[]): RawBuilder<unknown>
  /** Ids of the newest `most` entries with each of these contents, `but` these. */
  copyIds(roots: readonly ContentRoot[], most: number, but: readonly number[]): RawBuilder<unknown>
  /** Bytes as hexadecimal text: many small arrays take longer to pass between threads. */
  hex(column: RawBuilder<Uint8Array>): RawBuilder<string>
}

type Db = Kysely<HubSchema>

/** As `foldText` would have it; the index and every comparison see the same. */
const TEXT = sql<string>`coalesce(entry.folded, lower(entry.path))`

const COLUMNS = ['entry.id', 'entry.device_no', 'account.username', 'entry.path', 'entry.size', 'entry.mtime'] as const

interface Row {
  readonly id: number
  readonly device_no: number
  readonly username: string
  readonly path: string
  readonly size: number
  readonly root: string
  readonly mtime: number
}

const toFound = ({ id, device_no, username, path, size, root, mtime }: Row): FoundEntry => ({
  id,
  device: deviceNo(device_no),
  owner: username as Username,
  path,
  size,
  root: root as ContentRoot,
  mtime,
})

/** Files that nobody has may have any size: a sum that JavaScript cannot hold would be an error instead of a number. */
const MOST_BYTES = sql.lit(Number.MAX_SAFE_INTEGER)
const BYTES = sql<number | null>`case when sum(entry.size) > ${MOST_BYTES} then ${MOST_BYTES} else sum(entry.size) end`

export class SqlSearch implements EntrySearch {
  readonly #db: Db
  readonly #dialect: SearchDialect

  constructor(db: Db, dialect: SearchDialect) {
    this.#db = db
    this.#dialect = dialect
  }

  async step(viewer: Viewer, criteria: EntryCriteria, step: SearchStep): Promise<StepResult> {
    const found = this.#fitting(viewer, criteria).where('entry.id', 'in', sql<number>`(select id from looked_at)`)
    const { rows } = await sql<{ looked: number; last: number | null } & Partial<Row>>`
      with looked_at as materialized (${this.#candidates(criteria, step)})
      select bounds.looked, bounds.last, found.* from (select count(*) as looked, min(id) as last from looked_at) as bounds
      left join ${found} as found on true order by found.id desc`.execute(this.#db)
    await this.#dialect.learn(this.#db)
    const { looked = 0, last = null } = rows[0] ?? {}
    // Fewer than were asked for: there are no more down to the end of the step.
    const reached = looked < step.rows || last === null ? step.from : last
    return { found: rows.flatMap((row) => (isRow(row) ? [toFound(row)] : [])), looked, reached }
  }

  async copies(viewer: Viewer, found: readonly FoundEntry[], most: number): Promise<FoundEntry[]> {
    if (found.length === 0) return []
    const roots = [...new Set(found.map(({ root }) => root))]
    const known = found.map(({ id }) => id)
    const ids = sql<number>`(${this.#dialect.copyIds(roots, most, known)})`
    return (await this.#files(viewer).where('entry.id', 'in', ids).execute()).map(toFound)
  }

  async holders(viewer: Viewer, root: ContentRoot, most: number): Promise<DeviceNo[]> {
    const rows = await this.#db
      .selectFrom('entry')
      .select('entry.device_no')
      .distinct()
      .where('entry.root', '=', Buffer.from(root, 'hex'))
      .where(isFile)
      .where('entry.removed', '=', 0)
      .where(visibleTo(viewer))
      .limit(most)
      .execute()
    return rows.map(({ device_no }) => deviceNo(device_no))
  }

  async devicesOf(usernames: readonly Username[]): Promise<{ devices: DeviceNo[]; entries: number }> {
    const rows = await this.#db
      .selectFrom('device')
      .innerJoin('account', 'account.id', 'device.account_id')
      .select(['device.no', 'device.entries'])
      .where('account.username', 'in', usernames)
      .execute()
    const entries = rows.reduce((sum, device) => sum + device.entries, 0)
    return { devices: rows.map(({ no }) => deviceNo(no)), entries }
  }

  async count(viewer: Viewer, device: DeviceNo): Promise<{ files: number; bytes: number }> {
    const row = await this.#db
      .selectFrom('entry')
      .select((eb) => [eb.fn.countAll<number>().as('files'), BYTES.as('bytes')])
      .where('entry.device_no', '=', device)
      .where(isFile)
      .where('entry.removed', '=', 0)
      .where(visibleTo(viewer))
      .executeTakeFirstOrThrow()
    return { files: Number(row.files), bytes: Number(row.bytes ?? 0) }
  }

  #files(viewer: Viewer) {
    return this.#db
      .selectFrom('entry')
      .innerJoin('device', 'device.no', 'entry.device_no')
      .innerJoin('account', 'account.id', 'device.account_id')
      .select(COLUMNS)
      .select(this.#dialect.hex(sql.ref('entry.root')).as('root'))
      .where('entry.removed', '=', 0)
      .where(isFile)
      .where(visibleTo(viewer))
  }

  #fitting(viewer: Viewer, { words, without, endings, least, most, from, before, root, ...who }: EntryCriteria) {
    const dialect = this.#dialect
    let query = this.#files(viewer)
    for (const word of words) query = query.where(dialect.contains(TEXT, word))
    for (const word of without) query = query.where(sql<SqlBool>`not ${dialect.contains(TEXT, word)}`)
    for (const group of endings) query = query.where(dialect.endsWithOne(TEXT, group))
    if (least > 0) query = query.where('entry.size', '>=', least)
    if (most < Number.MAX_SAFE_INTEGER) query = query.where('entry.size', '<=', most)
    if (from !== undefined) query = query.where('entry.mtime', '>=', from)
    if (before !== undefined) query = query.where('entry.mtime', '<', before)
    if (root !== undefined) query = query.where('entry.root', '=', Buffer.from(root, 'hex'))
    if (who.devices !== undefined) query = query.where('entry.device_no', 'in', amongst(dialect.numbers(who.devices)))
    if (who.notDevices !== undefined)
      query = query.where('entry.device_no', 'not in', amongst(dialect.numbers(who.notDevices)))
    return query
  }

  /** Ids of what may fit, newest first, by the index that leads to the fewest. */
  #candidates(criteria: EntryCriteria, step: SearchStep): RawBuilder<unknown> {
    const { root, devices, by } = criteria
    const { from, below, rows } = step
    const range = sql`id >= ${from} and id < ${below} order by id desc limit ${rows}`
    if (root !== undefined) return sql`select id from entry where root = ${Buffer.from(root, 'hex')} and ${range}`
    if (devices !== undefined && by === 'device')
      return sql`select id from entry where device_no in ${amongst(this.#dialect.numbers(devices))} and ${range}`
    return this.#dialect.textIds(criteria, step) ?? sql`select id from entry where ${range}`
  }
}

const amongst = (numbers: RawBuilder<unknown>) => sql<number>`(select value from ${numbers})`

/** An empty folder is an entry as well, and nothing to fetch. */
const isFile = sql<SqlBool>`substr(entry.path, -1) <> '/'`

const isRow = (row: Partial<Row>): row is Row => row.id !== undefined && row.id !== null
