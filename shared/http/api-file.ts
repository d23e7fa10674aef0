/** The file in a data folder that tells the user's own programs where the running process listens, and its token. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { hasSystemCode } from '../base/errors.ts'

const schema = z.object({ port: z.number().int(), token: z.string(), pid: z.number().int() })
export type ApiFile = z.infer<typeof schema>

/** `undefined` when no process has written one. */
export function readApiFile(file: string): ApiFile | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT') || err instanceof SyntaxError || err instanceof z.ZodError) return undefined
    throw err
  }
}
