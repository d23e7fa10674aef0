/** Logging: JSON lines on stderr (stdout belongs to results). File names, passwords and tokens stay out of it. */
import { destination, type LevelWithSilent, type Logger, pino } from 'pino'

export type { Logger } from 'pino'
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug', 'trace'] as const satisfies LevelWithSilent[]
export type LogLevel = (typeof LOG_LEVELS)[number]

export function createLog(name: string, level: LogLevel): Logger {
  return pino(
    { name, level, redact: ['password', '*.password', 'token', '*.token', 'invite', '*.invite'] },
    destination({ dest: 2, sync: true }),
  )
}

export const silentLog: Logger = pino({ level: 'silent' })
