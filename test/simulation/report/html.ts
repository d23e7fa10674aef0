/** What happened in runs of simulations, as one page. */
import { chartPage, type Chart as Drawn, html, tableOf } from '../../support/chart-page.ts'
import type { Sample } from '../judge/facts.ts'
import { OPTIMUM_FORMULA } from '../judge/optimum.ts'
import type { SimulationResult } from '../judge/result.ts'
import { readable, unitOf } from '../judge/verdict.ts'
import { verdictLine } from './text.ts'

interface Series {
  readonly label: string
  readonly of: (sample: Sample, before: Sample | undefined) => number | undefined
}

interface Chart {
  readonly title: string
  readonly series: readonly Series[]
}

const MB = 1_000_000

/** Over the time between two samples. */
const rate =
  (of: (sample: Sample) => number | undefined) =>
  (sample: Sample, before: Sample | undefined): number | undefined => {
    const [now, then] = [of(sample), before === undefined ? undefined : of(before)]
    const seconds = (sample.at - (before?.at ?? 0)) / 1000
    return now === undefined || then === undefined || seconds <= 0 ? undefined : (now - then) / seconds
  }

const CHARTS: readonly Chart[] = [
  {
    title: 'Downloads',
    series: [
      { label: 'done', of: ({ done }) => done },
      { label: 'running', of: ({ running }) => running },
      { label: 'peers online', of: ({ online }) => online },
    ],
  },
  {
    title: 'MB a second by source: what the choice of sources does',
    series: [
      { label: 'from seeds', of: rate(({ fromSeeds }) => fromSeeds / MB) },
      { label: 'from partial sources', of: rate(({ fromPartial }) => fromPartial / MB) },
    ],
  },
  {
    title: 'MB a second by route',
    series: [
      { label: 'direct', of: rate(({ direct }) => direct / MB) },
      { label: 'relayed', of: rate(({ relayed }) => relayed / MB) },
    ],
  },
  { title: 'Waiting in lines of sources', series: [{ label: 'requesters', of: ({ inLine }) => inLine }] },
  { title: 'Events told a second', series: [{ label: 'events', of: rate(({ events }) => events) }] },
  { title: 'Tracker CPU', series: [{ label: 'of one core', of: rate(({ cpu }) => cpu) }] },
  {
    title: 'Tracker memory, MB',
    series: [{ label: 'resident', of: ({ rss }) => (rss === undefined ? undefined : rss / MB) }],
  },
  { title: 'Tracker event loop p99, ms', series: [{ label: 'delay', of: ({ loopP99 }) => loopP99 }] },
]

export const page = (results: readonly SimulationResult[]): string =>
  chartPage(
    'Ferry simulations',
    `<p>${results.filter(({ passed }) => passed).length} of ${results.length} passed.</p>`,
    results.map((result) => ({ ...section(result), charts: chartsOf(result.run.samples) })),
  )

function section(result: SimulationResult): { before: string; after: string } {
  const { passed, about, judgements, figures, run } = result
  const expectations = judgements.map(({ holds, text, found, offenders }) => [
    holds ? 'ok' : 'NOT OK',
    text,
    found,
    offenders.join('; '),
  ])
  const named = Object.entries(figures)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => [name, readable(value, unitOf(name.replace(/^(?:median|max|p\d+) of /, '')))])
  const incidents = run.incidents.slice(0, 200).map(({ at, text }) => [readable(at, 'ms'), text])
  const before = `<h2 class="${passed ? 'passed' : 'failed'}">${html(verdictLine(result))}</h2>
<p>${html(about)}</p>
${tableOf(['', 'expected', 'found', ''], expectations)}`
  const after = `<details><summary>All figures</summary>${tableOf(['figure', 'value'], named)}<p>optimum: ${html(OPTIMUM_FORMULA)}</p></details>
${incidents.length === 0 ? '' : `<details><summary>What happened</summary>${tableOf(['at', 'deed'], incidents)}</details>`}`
  return { before, after }
}

/** Charts that have anything to show. */
function chartsOf(samples: readonly Sample[]): Drawn[] {
  const seconds = samples.map(({ at }) => at / 1000)
  return CHARTS.flatMap(({ title, series }) => {
    const columns = series.map(({ of }) => samples.map((sample, index) => of(sample, samples[index - 1]) ?? null))
    const isEmpty = columns.every((column) => column.every((value) => value === null || value === 0))
    const labels = series.map(({ label }) => label)
    return isEmpty ? [] : [{ title, across: 'seconds', isLogarithmic: false, labels, columns: [seconds, ...columns] }]
  })
}
