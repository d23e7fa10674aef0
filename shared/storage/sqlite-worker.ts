/** The thread that owns one SQLite connection, so that no query, however long, holds up the event loop. */
import { closeSync, openSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import type { SqliteOptions, SqlReply, SqlRequest } from './sqlite-protocol.ts'

const STATEMENTS_KEPT = 256

const { file, readOnly } = workerData as SqliteOptions
// SQLite gives its journal the mode of the database: nobody else on this machine reads either.
if (!readOnly) closeSync(openSync(file, 'a', 0o600))
const db = new DatabaseSync(file, { readOnly, timeout: 5_000 })
if (!readOnly) db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
// No `mmap_size`: it is no faster here, and each connection's mapping would count as memory of ours.
db.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY')

const prepared = new Map<string, StatementSync>()

function statement(sql: string): StatementSync {
  const known = prepared.get(sql)
  if (known !== undefined) return known
  const fresh = db.prepare(sql)
  if (prepared.size >= STATEMENTS_KEPT) prepared.clear()
  prepared.set(sql, fresh)
  return fresh
}

function run({ id, sql, parameters }: SqlRequest): SqlReply {
  // A commit that failed, as on a full disk, has rolled back by itself; the failure must not be hidden by another one.
  if (sql === 'rollback' && !db.isTransaction) return { id, ok: true, rows: [], changes: 0 }
  try {
    const ready = statement(sql)
    const values = parameters as SQLInputValue[]
    if (ready.columns().length > 0) return { id, ok: true, rows: ready.all(...values), changes: 0 }
    const { changes } = ready.run(...values)
    return { id, ok: true, rows: [], changes: Number(changes) }
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err)
    const errcode = err instanceof Error && 'errcode' in err && typeof err.errcode === 'number' ? err.errcode : 0
    return { id, ok: false, message, errcode }
  }
}

parentPort?.on('message', (request: SqlRequest | 'close') => {
  if (request !== 'close') return parentPort?.postMessage(run(request))
  db.close()
  parentPort?.close()
})
