/** Figures of a run by the names that expectations use. */
import type { DownloadFact, PeerFact, RunFacts } from './facts.ts'
import { optimum } from './optimum.ts'

export type Unit = 'ms' | 'bytes' | 'number'

/** Things that should not be; each is named in the verdict. */
export const COUNTS: Readonly<Record<string, { unit: 'number'; of: (run: RunFacts) => readonly string[] }>> = {
  'downloads unfinished': { unit: 'number', of: (run) => unfinished(run).map(named) },
  'downloads failed': {
    unit: 'number',
    of: (run) => run.downloads.filter((one) => one.failed !== undefined).map(named),
  },
  'corrupt files': { unit: 'number', of: (run) => run.corruptFiles },
  'orphan sessions': { unit: 'number', of: (run) => run.orphanSessions },
  'wrong catalogues': { unit: 'number', of: (run) => run.wrongCatalogues },
}

/** Of many; asked by a quantile. */
export const SPREADS: Readonly<Record<string, { unit: Unit; of: (run: RunFacts) => readonly number[] }>> = {
  'join-to-listed': {
    unit: 'ms',
    of: ({ peers, length }) => peers.map((peer) => (peer.listedAt ?? length) - peer.joinAt),
  },
  'download time': {
    unit: 'ms',
    of: ({ downloads, length }) => downloads.map((one) => (one.doneAt ?? length) - one.wantedAt),
  },
  'first byte': {
    unit: 'ms',
    of: ({ downloads, length }) => downloads.map((one) => (one.firstByteAt ?? length) - one.wantedAt),
  },
  'time in line': { unit: 'ms', of: ({ downloads }) => downloads.map((one) => one.inLine) },
  recovery: { unit: 'ms', of: ({ recoveries }) => recoveries },
}

export const QUANTITIES: Readonly<Record<string, { unit: Unit; of: (run: RunFacts) => number }>> = {
  time: { unit: 'ms', of: timeOf },
  optimum: { unit: 'ms', of: optimum },
  'fairness (Jain)': { unit: 'number', of: jain },
  'tracker RSS': { unit: 'bytes', of: ({ samples }) => most(samples.map(({ rss }) => rss ?? 0)) },
  'tracker event loop p99': { unit: 'ms', of: ({ samples }) => most(samples.map(({ loopP99 }) => loopP99 ?? 0)) },
  'part from partial sources': { unit: 'number', of: (run) => part(run, 'fromPartial') },
  'part over the relay': { unit: 'number', of: (run) => part(run, 'relayed') },
  'part wasted': { unit: 'number', of: (run) => part(run, 'wasted') },
  downloads: { unit: 'number', of: ({ downloads }) => downloads.filter(({ doneAt }) => doneAt !== undefined).length },
  incidents: { unit: 'number', of: ({ incidents }) => incidents.length },
}

/** Nearest rank: the least value that so many are not above. */
export function quantile(values: readonly number[], at: number): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.max(0, Math.ceil(at * ordered.length) - 1)] ?? 0
}

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0)

const unfinished = ({ downloads }: RunFacts) => downloads.filter(({ doneAt }) => doneAt === undefined)

const named = ({ peer, file, failed }: DownloadFact): string =>
  `${peer}: ${file}${failed === undefined ? '' : ` (${failed})`}`

/** From the first want to the last byte. */
function timeOf({ downloads, length }: RunFacts): number {
  if (downloads.length === 0) return 0
  const first = downloads.reduce((least, { wantedAt }) => Math.min(least, wantedAt), Infinity)
  return most(downloads.map(({ doneAt }) => doneAt ?? length)) - first
}

/**
 * Jain's index of the rates at which the honest got what they wanted: 1 when all had the same, 1/n when one had all
 * (Jain, Chiu, Hawe: "A Quantitative Measure of Fairness and Discrimination", DEC TR-301, 1984).
 */
function jain({ downloads, peers, length }: RunFacts): number {
  const honest = new Set(peers.filter(({ role }: PeerFact) => role === 'honest').map(({ name }) => name))
  const rates = [
    ...Map.groupBy(
      downloads.filter(({ peer }) => honest.has(peer)),
      ({ peer }) => peer,
    ).values(),
  ].map((of) => {
    const from = of.reduce((least, { wantedAt }) => Math.min(least, wantedAt), Infinity)
    const to = most(of.map(({ doneAt }) => doneAt ?? length))
    return of.reduce((sum, { size, doneAt }) => sum + (doneAt === undefined ? 0 : size), 0) / Math.max(1, to - from)
  })
  const sum = rates.reduce((a, b) => a + b, 0)
  const squares = rates.reduce((a, b) => a + b * b, 0)
  return squares === 0 ? 1 : (sum * sum) / (rates.length * squares)
}

function part({ downloads }: RunFacts, of: 'fromPartial' | 'relayed' | 'wasted'): number {
  const bytes = downloads.reduce((sum, one) => sum + one[of], 0)
  const all = downloads.reduce((sum, one) => sum + one.direct + one.relayed + (of === 'wasted' ? one.wasted : 0), 0)
  return all === 0 ? 0 : bytes / all
}
