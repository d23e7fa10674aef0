/** Logging: JSON lines on stderr (stdout belongs to results). File names, passwords and tokens stay out of it. */
import { destination, type LevelWithSilent, type Logger, pino } from 'pino'
import { plainJson } from './hidden.ts'

export type { Logger } from 'pino'
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug', 'trace'] as const satisfies LevelWithSilent[]
export type LogLevel = (typeof LOG_LEVELS)[number]

export function createLog(name: string, level: LogLevel): Logger {
  const stderr = destination({ dest: 2, sync: true })
  return pino(
    { name, level, redact: ['password', '*.password', 'token', '*.token', 'invite', '*.invite'] },
    // What others name or say can be in an error's text; a line that pino wrote ends in its only line feed.
    { write: (line: string) => void stderr.write(`${plainJson(line.trimEnd())}\n`) },
  )
}

export const silentLog: Logger = pino({ level: 'silent' })
