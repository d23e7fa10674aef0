/**
 * Preloaded into a process (`NODE_OPTIONS=--import …/bad-files.ts`): while the file that FERRY_TEST_BAD_FILES names exists, the
 * calls that it lists fail, as on a bad disk. One a line: `read EIO /part/of/a/path`. Each failure is one line on stderr:
 * `bad file: read EIO PATH`. Threads of the process have it too.
 */
import { readFileSync, writeSync } from 'node:fs'
import fsp, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const list = process.env.FERRY_TEST_BAD_FILES ?? ''
const STDERR = 2

function check(call: string, path: string): void {
  let rules: string
  try {
    rules = readFileSync(list, 'utf8')
  } catch {
    return // nothing is bad now
  }
  for (const rule of rules.split('\n')) {
    const [name, code = '', part = ''] = rule.split(' ')
    if (name !== call || part === '' || !path.includes(part)) continue
    writeSync(STDERR, `bad file: ${call} ${code} ${path}\n`)
    throw Object.assign(new Error(`${code}: as told, ${call} '${path}'`), { code, syscall: call, path })
  }
}

const { open } = fsp

fsp.open = async (path, ...rest) => {
  check('open', String(path))
  return guarded(await open(path, ...rest), String(path))
}
syncBuiltinESMExports()

function guarded(handle: FileHandle, path: string): FileHandle {
  const { read, write, sync, datasync } = handle
  Object.assign(handle, {
    read: async (...args: Parameters<typeof read>) => {
      check('read', path)
      return read.apply(handle, args)
    },
    write: async (...args: Parameters<typeof write>) => {
      check('write', path)
      return write.apply(handle, args)
    },
    sync: async () => {
      check('sync', path)
      return sync.call(handle)
    },
    datasync: async () => {
      check('sync', path)
      return datasync.call(handle)
    },
  })
  return handle
}
