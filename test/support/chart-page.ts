/** One page that needs nothing else: words, tables and charts (uPlot, taken into the page). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface Chart {
  readonly title: string
  /** What is across, and whether each step of it is so many times the one before. */
  readonly across: string
  readonly isLogarithmic: boolean
  readonly labels: readonly string[]
  /** What is across, then the values of each label. */
  readonly columns: readonly (readonly (number | null)[])[]
}

/** HTML before and after its charts. */
export interface Section {
  readonly before: string
  readonly after: string
  readonly charts: readonly Chart[]
}

/** @param intro HTML */
export function chartPage(title: string, intro: string, sections: readonly Section[]): string {
  const dist = dirname(createRequire(import.meta.url).resolve('uplot'))
  const read = (name: string) => readFileSync(join(dist, name), 'utf8')
  const parts = sections.map(
    ({ before, after }, index) =>
      `<section>\n${before}\n<div class="charts" id="section-${index}"></div>\n${after}\n</section>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${read('uPlot.min.css')}${STYLE}</style>
<body>
<h1>${html(title)}</h1>
${intro}
${parts.join('\n')}
<script>${read('uPlot.iife.min.js')}</script>
<script>const SECTIONS = ${inScript(sections.map(({ charts }) => charts))};${DRAW}</script>
</body>
</html>
`
}

export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string) => row.map((cell) => `<${tag}>${html(cell)}</${tag}>`).join('')
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table>`
}

export const html = (text: string): string =>
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
SECTIONS.forEach((charts, index) => {
  const place = document.getElementById('section-' + index)
  for (const { title, across, isLogarithmic, labels, columns } of charts)
    new uPlot({
      title, width: 560, height: 220,
      scales: { x: isLogarithmic ? { time: false, distr: 3 } : { time: false }, y: isLogarithmic ? { range: [0, null] } : {} },
      axes: [{ label: across, size: 44, labelSize: 18 }, { size: 64 }],
      series: [{ label: across }, ...labels.map((label, n) => ({ label, stroke: COLOURS[n], width: 1.5, spanGaps: true, points: { show: isLogarithmic } }))],
    }, columns, place)
})
`
