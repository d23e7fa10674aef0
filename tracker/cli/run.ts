/** `ferry-tracker run`: the tracker in the foreground, until a signal or an error. */
import { once } from 'node:events'
import { createLog } from '#shared/base/log.ts'
import type { Output } from '#shared/cli/terminal.ts'
import type { TrackerConfig } from '../config.ts'
import type { BatchOptions } from '../services/batch.ts'
import { type RunningTracker, startTracker } from '../tracker.ts'

export async function run(config: TrackerConfig, output: Output): Promise<void> {
  const stopped = untilStopped()
  const tracker = await begin(config, output)
  await stopped
  output.note('tracker stopping')
  await tracker.stop()
}

/** Resolves when somebody wants this process to end. */
export const untilStopped = (): Promise<unknown> =>
  Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'SIGHUP')])

/** Starts the tracker and says where it is. */
export async function begin(config: TrackerConfig, output: Output, batch?: BatchOptions): Promise<RunningTracker> {
  const log = createLog('ferry-tracker', config.log)
  const tracker = await startTracker(config, log, batch)
  const [first, ...others] = tracker.addresses
  const text = [
    `tracker ready ${first ?? '(no address)'}`,
    ...others.map((address) => `        also  ${address}`),
    registrationLine(tracker.registration, config.registration === 'auto'),
  ]
  output.result(
    { event: 'ready', addresses: tracker.addresses, registration: tracker.registration, opsPort: tracker.opsPort },
    text.join('\n'),
  )
  process.on('uncaughtException', (err) => {
    // Nothing is known about the state any more: end, and let the supervisor start anew; peers come back by themselves.
    log.fatal({ err }, 'uncaught exception')
    process.stderr.write(`ferry-tracker: ${err.stack ?? err.message}\n`)
    process.exit(1)
  })
  return tracker
}

function registrationLine(registration: string, chosenByListen: boolean): string {
  const why = chosenByListen ? ' (chosen by where it listens; set `registration` to change it)' : ''
  const meaning: Record<string, string> = {
    open: 'everyone who can connect may make an account',
    invite: 'new accounts need a code from `ferry-tracker invite create`',
    closed: 'new accounts only by `ferry-tracker user add`',
  }
  return `registration ${registration}: ${meaning[registration] ?? ''}${why}`
}
