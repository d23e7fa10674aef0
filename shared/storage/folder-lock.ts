/**
 * One process per data folder. The lock is an exclusive transaction on an SQLite file: the kernel releases it when the
 * process dies, however it dies, so no stale lock can be left behind.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { FerryError } from '../base/errors.ts'

export interface FolderLock {
  release(): void
}

/** @throws FerryError `locked` when another process has the folder, `permission` when it cannot be written */
export function lockFolder(folder: string, what: string): FolderLock {
  makeFolder(folder)
  const db = openLock(join(folder, 'lock.sqlite'))
  try {
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
  } catch (cause) {
    db.close()
    throw new FerryError(
      'locked',
      `Another ${what} already uses ${folder}. Stop it first, or give this one a folder of its own with --data.`,
      { cause },
    )
  }
  return { release: () => db.close() }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new FerryError('permission', `Cannot make the data folder ${folder}.`, { cause })
  }
}

function openLock(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file)
  } catch (cause) {
    throw new FerryError('permission', `Cannot write in the data folder: ${file}.`, { cause })
  }
}
