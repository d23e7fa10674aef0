/** `ferry batch FILE`: a peer that owns and wants what a classic input file says. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FerryError, hasSystemCode } from '#shared/base/errors.ts'
import { contentOf, parseBatch } from '../batch-input.ts'
import type { Context } from './context.ts'
import { up } from './up.ts'

const ALIAS = 'batch'

export async function batch(context: Context, file: string): Promise<void> {
  const { config } = context
  const { owned, wanted } = parseBatch(read(file), file)
  const folder = join(config.data, '..', `${ALIAS}-${config.username ?? 'peer'}`)
  mkdirSync(folder, { recursive: true })
  for (const one of owned) writeFileSync(join(folder, one.name), contentOf(one))
  const shares = [...config.shares, { path: folder, alias: ALIAS, ignore: [], visibleTo: undefined }]
  await up({ ...context, config: { ...config, shares, batch: { want: [...wanted], exit: true } } }, true)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const why = hasSystemCode(cause, 'ENOENT') ? 'is not there' : 'cannot be read'
    throw new FerryError('usage', `The input file ${file} ${why}.`, { cause })
  }
}
