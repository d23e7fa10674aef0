/** What is said between a process and its SQLite thread. */

export interface SqliteOptions {
  readonly file: string
  readonly readOnly: boolean
}

export interface SqlRequest {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export type SqlReply =
  | { readonly id: number; readonly ok: true; readonly rows: readonly unknown[]; readonly changes: number }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly errcode: number }
