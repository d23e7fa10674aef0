/** Kysely over `node:sqlite` in a worker thread: one connection, transactions one after the other. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import {
  CompiledQuery as Compiled,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { asFerryError, FerryError } from '../base/errors.ts'
import type { SqliteOptions, SqlReply, SqlRequest } from './sqlite-protocol.ts'

const SQLITE_FULL = 13

export function sqliteDialect(options: SqliteOptions): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new WorkerDriver(options),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** SQLite can roll back DDL; with this, a migration that is killed half-way leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class WorkerDriver implements Driver {
  readonly #options: SqliteOptions
  #connection: WorkerConnection | undefined
  #turn: Promise<void> = Promise.resolve()
  #release: () => void = () => {}

  constructor(options: SqliteOptions) {
    this.#options = options
  }

  async init(): Promise<void> {
    this.#connection = new WorkerConnection(this.#options)
    await this.#connection.ready()
  }

  /** Waits for the one connection: whoever holds it, a query or a whole transaction, has it alone. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const previous = this.#turn
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#turn = promise
    await previous
    this.#release = resolve
    if (this.#connection === undefined) throw new FerryError('internal', 'The database is closed.')
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#release()
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(Compiled.raw('begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(Compiled.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(Compiled.raw('rollback'))
  }

  async destroy(): Promise<void> {
    await this.#turn
    await this.#connection?.close()
    this.#connection = undefined
  }
}

interface Pending {
  readonly resolve: (reply: SqlReply) => void
  readonly reject: (err: Error) => void
}

class WorkerConnection implements DatabaseConnection {
  readonly #worker: Worker
  readonly #pending = new Map<number, Pending>()
  #nextId = 1

  constructor(options: SqliteOptions) {
    this.#worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: options })
    this.#worker.unref()
    this.#worker.on('message', (reply: SqlReply) => {
      this.#pending.get(reply.id)?.resolve(reply)
      this.#pending.delete(reply.id)
      if (this.#pending.size === 0) this.#worker.unref()
    })
    this.#worker.on('error', (err) => this.#failAll(asFerryError(err)))
  }

  /** A first query proves that the file can be opened and is a database. */
  async ready(): Promise<void> {
    await this.executeQuery(Compiled.raw('select count(*) from sqlite_schema'))
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const request: SqlRequest = { id: this.#nextId++, sql: query.sql, parameters: query.parameters }
    const { promise, resolve, reject } = Promise.withResolvers<SqlReply>()
    this.#pending.set(request.id, { resolve, reject })
    this.#worker.ref() // a question that is being answered keeps the process alive
    this.#worker.postMessage(request)
    const reply = await promise
    if (!reply.ok) throw sqlError(reply)
    return { rows: reply.rows as R[], numAffectedRows: BigInt(reply.changes) }
  }

  // biome-ignore lint/correctness/useYield: no query here streams; pages are asked one by one
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new FerryError('internal', 'Streaming queries are not used; ask for pages.')
  }

  async close(): Promise<void> {
    const exited = once(this.#worker, 'exit')
    this.#worker.ref()
    this.#worker.postMessage('close')
    await exited
  }

  #failAll(err: Error): void {
    for (const { reject } of this.#pending.values()) reject(err)
    this.#pending.clear()
  }
}

function sqlError(reply: Extract<SqlReply, { ok: false }>): Error {
  const cause = new Error(reply.message)
  if (reply.errcode === SQLITE_FULL)
    return new FerryError('disk-full', 'The disk that holds the database is full.', { cause })
  return new FerryError('internal', `Database: ${reply.message}`, { cause })
}
