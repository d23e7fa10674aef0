/** Where passwords come from: a file, the environment, or a prompt. Never from the command line, which others can see. */
import { readFileSync, statSync } from 'node:fs'
import { read } from 'read'
import { FerryError } from '../base/errors.ts'

export interface PasswordSources {
  readonly file?: string | undefined
  readonly env?: string | undefined
  readonly prompt: string
  /** Ask twice, for a password that is being chosen. */
  readonly confirm?: boolean
}

const MOST_BYTES = 4096

/** @throws FerryError `usage` when there is no source, `config` when the file cannot be read */
export async function obtainPassword({ file, env, prompt, confirm = false }: PasswordSources): Promise<string> {
  if (file !== undefined) return fromFile(file)
  if (env !== undefined && env !== '') return env
  if (!process.stdin.isTTY)
    throw new FerryError('usage', 'A password is needed: give a password file, set FERRY_PASSWORD, or use a terminal.')
  const password = await ask(prompt)
  if (confirm && (await ask('Once more: ')) !== password) throw new FerryError('usage', 'The two were not the same.')
  return password
}

function fromFile(file: string): string {
  try {
    if (statSync(file).size > MOST_BYTES) throw new Error('it is too long to be a password')
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new FerryError('config', `Cannot read the password file ${file}: ${reason}`, { cause })
  }
}

async function ask(prompt: string): Promise<string> {
  try {
    return await read({ prompt, silent: true, replace: '*', output: process.stderr })
  } catch (cause) {
    throw new FerryError('interrupted', undefined, { cause })
  }
}
