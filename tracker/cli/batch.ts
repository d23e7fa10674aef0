/** `ferry-tracker batch`: a tracker for one batch. It ends with it, and its exit status says how it went. */
import { formatDuration } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'
import type { Output } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import type { TrackerConfig } from '../config.ts'
import type { BatchNews } from '../domain/batch-machine.ts'
import { begin, untilStopped } from './run.ts'

/** @throws FerryError `usage`, `interrupted`, or why the batch failed */
export async function batch(config: TrackerConfig, output: Output): Promise<void> {
  const { expect: expected, deadline } = config.batch
  if (expected === 0) throw new FerryError('usage', 'Say how many peers take part: --expect 8.')
  const onNews = (news: BatchNews) => output.result(news, describe(news, expected))
  const stopped = untilStopped()
  const tracker = await begin(config, output, { expected, deadline, onNews })
  output.note(`waiting for ${expected} peers; given up when nothing moves for ${formatDuration(deadline)}`)
  let isInterrupted = false
  const interrupt = stopped.then(() => {
    isInterrupted = true
    tracker.batch?.interrupt('Whoever runs the tracker stopped the batch.')
  })
  await Promise.race([tracker.batch?.finished, interrupt])
  const verdict = await tracker.batch?.finished
  await tracker.stop()
  if (verdict !== undefined) throw new FerryError(isInterrupted ? 'interrupted' : verdict.code, verdict.text)
  output.result({ event: 'batch-complete', peers: expected }, `batch complete: ${expected} peers have what they wanted`)
}

function describe(news: BatchNews, expected: number): string | undefined {
  switch (news.event) {
    case 'batch-progress':
      return undefined // a line for each step is enough to read
    case 'batch-phase':
      return PHASES[news.phase](news.peers, printable(news.text))
    case 'batch-peer':
      return `${printable(news.user)} ${STEPS[news.step]} (${news.count} of ${expected})${news.text === '' ? '' : `: ${printable(news.text)}`}`
    default:
      return news satisfies never
  }
}

const PHASES: Record<Extract<BatchNews, { event: 'batch-phase' }>['phase'], (n: number, text: string) => string> = {
  gathering: (n) => `waiting for ${n} peers`,
  preparing: (n) => `all ${n} have announced: begin`,
  downloading: (n) => `all ${n} have the metadata of what they want: download`,
  closed: (n) => `all ${n} have what they wanted: close`,
  failed: (_, text) => text,
}

const STEPS: Record<Extract<BatchNews, { event: 'batch-peer' }>['step'], string> = {
  arrived: 'arrived',
  announced: 'announced its list',
  begun: 'has begun',
  ready: 'has the metadata',
  downloading: 'downloads',
  done: 'has all',
  closed: 'closed',
  failed: 'failed',
  left: 'left',
  lost: 'is gone',
  back: 'is back',
}
