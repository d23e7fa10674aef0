/** One page that needs nothing else: verdicts, tables and charts (uPlot, taken into the page). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
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

export function page(results: readonly SimulationResult[]): string {
  const dist = dirname(createRequire(import.meta.url).resolve('uplot'))
  const read = (name: string) => readFileSync(join(dist, name), 'utf8')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ferry simulations</title>
<style>${read('uPlot.min.css')}${STYLE}</style>
<body>
<h1>Ferry simulations</h1>
<p>${results.filter(({ passed }) => passed).length} of ${results.length} passed.</p>
${results.map(section).join('\n')}
<script>${read('uPlot.iife.min.js')}</script>
<script>const RUNS = ${inScript(results.map(({ run }) => chartsOf(run.samples)))};${DRAW}</script>
</body>
</html>
`
}

function section(result: SimulationResult, index: number): string {
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
  return `<section>
<h2 class="${passed ? 'passed' : 'failed'}">${html(verdictLine(result))}</h2>
<p>${html(about)}</p>
${tableOf(['', 'expected', 'found', ''], expectations)}
<div class="charts" id="run-${index}"></div>
<details><summary>All figures</summary>${tableOf(['figure', 'value'], named)}<p>optimum: ${html(OPTIMUM_FORMULA)}</p></details>
${incidents.length === 0 ? '' : `<details><summary>What happened</summary>${tableOf(['at', 'deed'], incidents)}</details>`}
</section>`
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string) => row.map((cell) => `<${tag}>${html(cell)}</${tag}>`).join('')
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table>`
}

/** Charts that have anything to show, as columns. */
function chartsOf(samples: readonly Sample[]): { title: string; labels: string[]; columns: (number | null)[][] }[] {
  const seconds = samples.map(({ at }) => at / 1000)
  return CHARTS.flatMap(({ title, series }) => {
    const columns = series.map(({ of }) => samples.map((sample, index) => of(sample, samples[index - 1]) ?? null))
    const isEmpty = columns.every((column) => column.every((value) => value === null || value === 0))
    return isEmpty ? [] : [{ title, labels: series.map(({ label }) => label), columns: [seconds, ...columns] }]
  })
}

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** JSON inside of a script must not end it. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const STYLE = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #1c2430; background: #fff; }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .3rem; padding-left: .6rem; border-left: .4rem solid; }
.passed { border-color: #2a8f4f; } .failed { border-color: #c03028; }
table { border-collapse: collapse; margin: .6rem 0; } td, th { padding: .15rem .9rem .15rem 0; text-align: left; vertical-align: top; }
th { font-weight: 600; color: #5a6675; } .charts { display: flex; flex-wrap: wrap; gap: 1.2rem; } .u-title { font-size: .9rem; }
`

const DRAW = `
const COLOURS = ['#2866b0', '#d9822b', '#2a8f4f', '#8a4fb0']
RUNS.forEach((charts, index) => {
  const place = document.getElementById('run-' + index)
  for (const { title, labels, columns } of charts)
    new uPlot({
      title, width: 560, height: 220, scales: { x: { time: false } },
      axes: [{ label: 'seconds', size: 44, labelSize: 18 }, { size: 64 }],
      series: [{ label: 's' }, ...labels.map((label, n) => ({ label, stroke: COLOURS[n], width: 1.5, spanGaps: true }))],
    }, columns, place)
})
`
